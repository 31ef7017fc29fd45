"""The sentences for errors that a person can mend, by their codes."""

from __future__ import annotations

from mfdw_desktop.services.insurance_sentences import INSURANCE_ERRORS
from mfdw_desktop.services.rebate_sentences import REBATE_ERRORS

ERRORS: dict[str, tuple[str, str]] = {
    "demo-not-empty": (
        "{target} holds data already",
        "the sample branch needs a database of its own; name another file",
    ),
    "demo-size": (
        "the sample branch has 1 to {most} clients, not {clients}",
        "give another number",
    ),
    "institution-missing": (
        "no institution was entered yet",
        "begin with mfdw init, or set it up in the window",
    ),
    "member-line-unknown": (
        "there is no such person in the household",
        "look at the household again",
    ),
    "member-is-client": ("this person is a client already", "open her page instead"),
    "member-joined-later": (
        "a person joined the household on {on}, after this day",
        "choose a later day",
    ),
    "household-same": ("they live in one household already", "nothing needs to be changed"),
    "household-missing": (
        "nobody of her household is written down",
        "add a person of the household first",
    ),
    "view-unknown": ("there is no view {view}", "look at the saved views over the list"),
    "document-empty": ("{path} is empty", "choose the file again"),
    "document-large": (
        "{path} is larger than {most} MB",
        "scan it with fewer dots an inch, or take the photo smaller",
    ),
    "document-kind": (
        "{path} is no photo and no PDF",
        "photos are kept as JPEG or PNG, papers also as PDF",
    ),
    "document-damaged": (
        "{path} is cut off or damaged",
        "open it to see whether it is whole, then save it again",
    ),
    "document-pixels": (
        "{path} has more than {most} million dots",
        "save it smaller; a page needs 9 million",
    ),
    "document-without-consent": (
        "the client took back the consent that her data are kept",
        "note a new consent first",
    ),
    "document-unknown": ("there is no such document", "look at the client's documents"),
    "document-missing": (
        "what {path} showed is not in the file",
        "restore it from a backup; mfdw check tells what else is wrong",
    ),
    "own-field-unknown": ("there is no own field {field}", "look at mfdw fields list"),
    "own-field-not-chosen": (
        "the field {field} has no list of values to look for",
        "ask for + (filled in) or - (empty), or use --find",
    ),
    "own-choice-unknown": ("{value} is no choice of {field}", "the choices are {known}"),
    "own-field-in-use": (
        "records hold a value of {field}: {count}",
        "retire the field: it is asked no more, and what is stored stays",
    ),
    "centre-unknown": ("there is no centre {centre}", "look at the list of centres"),
    "centre-in-use": ("the centre still has clients: {count}", "move them to another centre first"),
    "group-in-use": ("the group still has clients: {count}", "move them to another group first"),
    "branch-in-use": ("the branch still has clients, centres or staff: {count}", "move them first"),
    "staff-in-use": (
        "this person still looks after centres: {count}",
        "give them to someone else first",
    ),
    "field-rule-unknown": (
        "{rule} is no rule for a field",
        "write CODE=RULE, with one of the rules {rules}",
    ),
    "source-time-missing": (
        "the sheet {sheet} does not say when its rows were written, so none is newer",
        "choose another rule for the fields, or name the column that says it",
    ),
    "batch-file-damaged": (
        "the file kept of batch {batch} is not the one that was imported",
        "check the database with `mfdw check`, and restore a backup",
    ),
    "batch-recipe-unknown": (
        "batch {batch} keeps no recipe",
        "choose an import of a file",
    ),
    "batch-file-unknown": (
        "no file was kept of batch {batch}",
        "choose another batch",
    ),
    "client-unknown": (
        "there is no client {client}",
        "find the code with `mfdw clients list --find`",
    ),
    "client-code-mistyped": (
        "{client} is mistyped: the check character does not fit",
        "compare it with the card",
    ),
    "client-has-records": (
        "something hangs on this client: {kind}",
        "change the status to left instead",
    ),
    "branch-unknown": (
        "there is no branch {branch}",
        "see the branches in Settings, or leave --branch out",
    ),
    "loan-number-taken": (
        "there is a loan {number} already",
        "check the number in the core-banking system",
    ),
    "innovation-missing": (
        "there is no innovation to be assigned to",
        "make one first",
    ),
    "kind-unknown": (
        "there is no kind of incentive {kind}",
        "choose one of the list",
    ),
    "area-unknown": (
        "there is no area of decent work {area}",
        "choose one of the list",
    ),
    "member-unknown": (
        "nobody of the household is called {member}",
        "see `mfdw clients show`",
    ),
    "paper-needs-referral": (
        "it is not said which referral the slip is for",
        "see `mfdw referrals list`",
    ),
    "curriculum-code-taken": (
        "the code ‘{curriculum}’ belongs to another curriculum",
        "choose another code",
    ),
    "curriculum-in-use": (
        "schemes follow this curriculum: {count}",
        "let them follow another one first",
    ),
    "module-unknown": (
        "the curriculum has no module {number}",
        "see `mfdw training curricula`",
    ),
    "module-in-use": (
        "module {number} was taught already",
        "leave it in the list, or change its title",
    ),
    "course-unknown": (
        "the scheme {scheme} follows no curriculum",
        "see `mfdw training curricula`",
    ),
    "staff-unknown": (
        "nobody of the staff has the code {staff}",
        "look at the staff under Settings",
    ),
    "head-count-taken": (
        "the workers of {day} are written down already",
        "change that count",
    ),
    "checklists-missing": (
        "there is no checklist for visits yet",
        "write one under Settings, Checklists",
    ),
    "checklist-unknown": (
        "there is no checklist {checklist}",
        "see `mfdw enterprises checklists`",
    ),
    "checklist-code-taken": (
        "the code ‘{checklist}’ belongs to another checklist",
        "choose another code",
    ),
    "checklist-in-use": (
        "visits were made by this checklist: {count}",
        "make a new one beside it",
    ),
    "item-in-use": (
        "‘{item}’ was answered already",
        "leave it in the list, or change its words",
    ),
    "item-unknown": (
        "the checklist has nothing with the code {item}",
        "see `mfdw enterprises checklists`",
    ),
    "enterprise-unknown": (
        "the client has no enterprise, or several",
        "write it on her page first, or say which with --enterprise",
    ),
    "amount-unreadable": (
        "‘{amount}’ is not an amount",
        "write it in figures, such as 12,500",
    ),
    "partner-unknown": (
        "there is no partner {partner}",
        "see `mfdw referrals partners`",
    ),
    "partner-code-taken": (
        "the code ‘{partner}’ belongs to another partner",
        "choose another code",
    ),
    "partner-in-use": (
        "people were referred to this partner: {count}",
        "write the day on which the work with it ended instead",
    ),
    "referral-unknown": (
        "there is no referral {referral}",
        "see `mfdw referrals list`",
    ),
    "referral-restricted": (
        "this referral is restricted",
        "ask somebody who may see research data",
    ),
    "scheme-unknown": (
        "there is no scheme {scheme}",
        "see `mfdw schemes list`",
    ),
    "innovation-unknown": (
        "there is no innovation {innovation}",
        "choose one that is there",
    ),
    "review-not-needed": (
        "this check needs no review",
        "only a condition about a child that was not met is reviewed",
    ),
    "amount-not-read": (
        "{amount} is no amount",
        "write it as 1,200,000 or 45.50",
    ),
    "day-not-read": (
        "{day} is no day",
        "write it as 2026-03-31",
    ),
    "kind-in-use": (
        "schemes have this: {count}",
        "change the schemes first",
    ),
    "kind-of-programme": (
        "{kind} is one of the programme's own kinds",
        "give it another name instead",
    ),
    "approval-own": (
        "{actor} recorded this, and nobody approves her own",
        "let another person decide",
    ),
    "approval-role": (
        "a {role} does not approve",
        "let a manager decide",
    ),
    "approval-decided": (
        "{actor} has decided this already",
        "look at the list of what was decided",
    ),
    "approval-unknown": (
        "this does not wait for approval",
        "look at the list of what waits",
    ),
    "version-in-use": (
        "awards were recorded under this rule: {count}",
        "change the rule from a later day on instead",
    ),
    "version-only-one": (
        "a scheme has at least one rule",
        "change it, or say when the scheme ends",
    ),
    "scheme-code-taken": (
        "there is a scheme {scheme} already",
        "choose another code",
    ),
    "usage": ("{message}", "see {command} --help"),
    "round-empty": (
        "no responses stand in round {round} of {survey}",
        "see `mfdw survey show {survey}`, or import the round first",
    ),
    "question-unknown": (
        "{survey} has no question {question}",
        "see `mfdw survey show {survey}`",
    ),
    "choice-unknown": (
        "{question} has no choice {choice}",
        "choose one of these: {known}",
    ),
    "other-text-unknown": (
        "nobody answered «{text}» to {question}",
        "look at the list again; it may be named already",
    ),
    "branch-argument": ("‘{value}’ names no branch", "write --branch CODE=NAME"),
    "file-missing": ("there is no file {path}", "check the name and the folder"),
    "file-unreadable": (
        "{path} cannot be read",
        "check that it is a file, that you may open it, and that no other program holds it",
    ),
    "picture-unreadable": (
        "{file} is no picture that can be read",
        "choose a PNG or JPEG file; any drawing program can save one",
    ),
    "picture-too-large": (
        "the picture {file} is too large",
        "save it smaller: at most {most} MB and a few thousand pixels wide",
    ),
    "workbook-empty": ("the file holds nothing", "choose another file"),
    "workbook-password": (
        "the workbook is protected with a password",
        "open it in Excel and save a copy without a password",
    ),
    "workbook-damaged": (
        "the workbook is damaged",
        "open it in Excel, let Excel repair it, and save it again",
    ),
    "workbook-hostile": (
        "the file is built like an attack: it would fill the memory or reach for other files",
        "do not open it; ask its sender for a plain workbook",
    ),
    "workbook-too-large": (
        "the workbook needs more memory than is safe",
        "split it into several workbooks, or delete the empty rows and columns",
    ),
    "workbook-timeout": (
        "reading the workbook took too long",
        "split it into several workbooks and try again",
    ),
    "workbook-too-old": (
        "the workbook is of a version of Excel before 1995",
        "open it in Excel or LibreOffice and save it as .xlsx",
    ),
    "workbook-disguised": (
        "the file is a web page or an XML file under the name of a workbook",
        "open it in Excel and save it as .xlsx",
    ),
    "not-a-workbook": (
        "the file is neither a workbook nor a table of text",
        "choose a file of .xlsx, .xls, .xlsb, .ods or .csv",
    ),
    "text-encoding": (
        "the text is not written in {encoding}",
        "choose another encoding",
    ),
    "sheet-unknown": (
        "there is no sheet ‘{sheet}’",
        "see the names with mfdw survey inspect",
    ),
    "table-missing": (
        "no table was found on the sheet ‘{sheet}’",
        "name the sheet, and the row with the headers",
    ),
    "area-unreadable": (
        "‘{area}’ names no columns",
        "write the first and the last column, such as B:F",
    ),
    "event-unclear": (
        "the rows belong to several events ({events}), and none is called like the round {round}",
        "say which one it is with --event, or choose it in the step Table",
    ),
    "event-unknown": (
        "the file has no event {event}",
        "choose one of {events}",
    ),
    "form-without-survey": (
        "the workbook has no sheet ‘survey’ with a column ‘type’",
        "check that it is an XLSForm and that the sheet is called survey",
    ),
    "form-without-questions": (
        "no question could be read from the sheet ‘{sheet}’",
        "look at the types and names on it",
    ),
    "database-missing": (
        "there is no database {target}",
        "begin one with mfdw init, or look around with mfdw demo",
    ),
    "database-exists": (
        "there is a database already: {target}",
        "choose another name with --db",
    ),
    "database-busy": (
        "another program is writing to {target}",
        "wait until it is done and try again",
    ),
    "database-in-use": (
        "{target} is open in another program",
        "close that window and try again",
    ),
    "database-key": (
        "{target} is not a database, or the passphrase is wrong",
        "check the passphrase and the file",
    ),
    "database-key-needed": (
        "{target} is locked with a passphrase",
        "give it in MFDW_PASSPHRASE or when asked",
    ),
    "database-read-only": (
        "{target} cannot be written",
        "check the permissions of the file and its folder",
    ),
    "database-damaged": (
        "{target} is damaged",
        "bring a backup back with mfdw restore",
    ),
    "database-unreachable": (
        "{target} cannot be opened",
        "check the folder, or the server and its name",
    ),
    "disk-fails": (
        "the disk of {target} cannot be read or written",
        "check that the disk or the network is still there, and copy the file to another",
    ),
    "disk-full": (
        "the disk of {target} is full",
        "make room and try again; nothing was lost",
    ),
    "server-driver-missing": (
        "the driver for PostgreSQL is not installed",
        "install psycopg beside the program, or use a file",
    ),
    "not-our-database": (
        "{target} is not a database of MFDW Desktop",
        "choose another file",
    ),
    "schema-older": (
        "{target} was made by an older version",
        "bring it up to date with mfdw migrate",
    ),
    "schema-newer": (
        "{target} was made by a newer version (schema {found}, this program knows {known})",
        "install the newer version",
    ),
    "only-sqlite": (
        "{target} is on a server, where this is done by the server",
        "ask who looks after the server",
    ),
    "pg-dump-missing": (
        "the program pg_dump is not on this computer",
        "install the client programs of PostgreSQL",
    ),
    "backup-failed": (
        "the copy {path} could not be made",
        "check the server and the place, and try again",
    ),
    "file-exists": (
        "there is a file already: {path}",
        "choose another name",
    ),
    "restore-itself": (
        "{path} is the database itself",
        "choose a copy of it",
    ),
    "folder-missing": (
        "there is no folder {path}",
        "make it first, or name another",
    ),
    "file-not-writable": (
        "{path} cannot be written",
        "check the folder, its permissions, and that no other program has it open",
    ),
    "batch-unknown": (
        "there is no import {batch}",
        "see mfdw survey batches",
    ),
    "batch-undone": (
        "the import {batch} was taken back already",
        "see mfdw survey batches",
    ),
    "invalid": (
        "something in the form is not right",
        "look at the fields marked",
    ),
    "no-column-fits": (
        "no column of the sheet ‘{sheet}’ answers a question",
        "check that the file and the questionnaire belong together",
    ),
    "column-missing": (
        "the table lacks the columns {columns}",
        "add them, or name them in a recipe",
    ),
    "form-not-data": (
        "{path} is a questionnaire (XLSForm), not a table of data",
        "read it with survey define, or choose the file with the answers",
    ),
    "template-of-other": (
        "the workbook is for the questionnaire ‘{survey}’",
        "choose that questionnaire, or another file",
    ),
    "column-unknown": (
        "there is no column ‘{column}’ on the sheet ‘{sheet}’",
        "give its header or its letter as the sheet shows it",
    ),
    "recipe-unreadable": (
        "the recipe {path} cannot be read",
        "save it again from the import window",
    ),
    "branch-not-named": (
        "the database has several branches: {branches}",
        "say which one with --branch CODE",
    ),
    "branch-none": (
        "the database has no branch yet",
        "add one in the settings",
    ),
    "survey-unknown": (
        "there is no questionnaire ‘{survey}’; there are: {known}",
        "read it in with mfdw survey define, or correct the code",
    ),
    "survey-code-shape": (
        "‘{survey}’ is no code of a questionnaire",
        "begin with a letter and use letters, digits, - _ and .",
    ),
    "round-unknown": (
        "‘{round}’ is no round",
        "use diagnostic, baseline, followup1 … or final",
    ),
    "import-has-errors": (
        "{rows} rows cannot be stored, so the whole file was refused",
        "mend them, or import the good rows with reject-rows",
    ),
    "interview-unknown": (
        "there is no queued interview {interview}",
        "look at the list again",
    ),
    "resolution-unfit": (
        "no sheet of this file has the columns {columns}",
        "fill the workbook that the list of duplicates writes, and keep its headers",
    ),
    "merge-field-unknown": (
        "there is no field {fields}",
        "choose of {known}",
    ),
    "role-unfit": (
        "‘{question}’ cannot tell ‘{role}’",
        "look at the roles and their questions with: mfdw survey roles CODE",
    ),
    "merge-same": (
        "a client cannot be merged with herself",
        "choose two different clients",
    ),
    "merge-unknown": (
        "no standing merge has the code or number {client}",
        "look at the list of merges in Clients, Duplicates",
    ),
    "proposal-gone": (
        "the survey no longer proposes this",
        "look at the household again",
    ),
    "day-shape": (
        "‘{day}’ is not a day",
        "write it as 2026-03-31",
    ),
    "round-not-named": (
        "no round was named, and no column of the file names one",
        "name one with --round: diagnostic, baseline, followup1 … or final",
    ),
    "decision-unfit": (
        "this interview cannot be decided like that",
        "choose one of {decisions}",
    ),
    "candidate-unknown": (
        "there is no such candidate; there are {count}",
        "name one with --candidate N, or a client with --client CODE",
    ),
    "interview-stands": (
        "{client} has an interview in the round {round} already",
        "open it to change it, or type it a second time to compare",
    ),
    "interview-changed": (
        "somebody changed the interview of {client} since it was opened",
        "open it again and type your changes once more",
    ),
    "interview-typed-twice": (
        "the interview of {client} was typed a second time already",
        "look at the differences instead",
    ),
    "interview-typed-once": (
        "the interview of {client} has no second typing",
        "type it a second time first",
    ),
    "second-without-client": (
        "no column of {path} names the clients",
        "add a column with their codes, or name the column with --client-column",
    ),
    "interview-gone": ("this interview is no longer there", "look at the list again"),
    "client-gone": ("this client is no longer there", "look for the client again"),
    "interview-decided": (
        "the interview {interview} was decided already",
        "look at the list again",
    ),
    "file-ending": (
        "‘{path}’ does not end with {ending}",
        "end the name with {ending}",
    ),
    "problems-over-input": (
        "the problems of {path} would take its place",
        "choose another name for them",
    ),
    "harmonise-empty": (
        "{survey} has no responses yet",
        "import a round first, then write the workbook",
    ),
    "harmonise-missing": (
        "the rounds of {survey} were not harmonised yet",
        "write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back",
    ),
    "harmonise-unfit": (
        "no sheet has the columns of a harmonisation: {columns}",
        "write a new workbook and edit that one",
    ),
    "export-needs-zip": (
        "files for Stata or SPSS come several at once, in a ZIP",
        "name a file that ends in .zip instead of {path}",
    ),
    "responses-kind": (
        "‘{path}’ is neither .xlsx, .csv nor .zip",
        "end the name with .xlsx, .csv or .zip",
    ),
    "export-kind": (
        "‘{path}’ is neither .xlsx nor .csv",
        "end the name with .xlsx or .csv",
    ),
    "no-table": (
        "no table was found in {path}",
        "name the sheet and the row of the headers",
    ),
    "branch-needed": (
        "which branch? There are: {branches}",
        "name one with --branch CODE",
    ),
    "month-in-future": (
        "{month} has not begun yet",
        "choose this month or an earlier one",
    ),
    "month-not-ended": (
        "{month} has not ended yet",
        "close it when its last day is over",
    ),
    "month-closed": (
        "{month} is closed already, by {who}",
        "print it, or reopen it with a reason",
    ),
    "month-not-closed": (
        "{month} is not closed",
        "look at the month in Reports",
    ),
    "month-not-allowed": (
        "closing and reopening a month is not for the role {role}",
        "ask the branch manager",
    ),
    "reopen-reason": (
        "{month} is not reopened without a reason",
        "say what has to be put right",
    ),
    "month-unreadable": (
        "‘{month}’ is not a month",
        "write it as 2026-03",
    ),
    "paper-unknown": (
        "there is no paper size {paper}",
        "choose one of {papers}",
    ),
    "day-not-iso": (
        "‘{day}’ is not a day",
        "write it as 2026-03-31",
    ),
    "paper-needs-scheme": (
        "this paper is about one scheme",
        "choose the scheme",
    ),
    "paper-needs-centre": (
        "this paper is about one centre",
        "choose the centre",
    ),
    "session-unknown": (
        "there is no such session in this branch",
        "look at the list of sessions, or plan one",
    ),
    "language-unknown": (
        "papers are not made in the language {language}",
        "choose one of {languages}",
    ),
    "paper-unwritable": (
        "the file {path} cannot be written: {reason}",
        "check the folder, and that no other program has the file open",
    ),
    **INSURANCE_ERRORS,
    **REBATE_ERRORS,
}
"""Error code to (what is wrong, how to mend it)."""
