"""The sentences for errors and problems: what is wrong, and how to mend it.

Window and command line say the same words, so they stand here, above the layers that
raise the codes and below the two that show them. Texts are templates: `{name}` is filled
from the error's fields after translating.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.expressions import NotChecked
from mfdw_desktop.domain.problems import FieldProblem, RowProblem, Severity


@dataclass(frozen=True)
class Message:
    """What is wrong in one sentence, and what to do in another."""

    text: str
    advice: str = ""

    def line(self) -> str:
        """Return both in one line, as the command line prints them."""
        return f"{self.text}; {self.advice}" if self.advice else self.text


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
    "scheme-unknown": (
        "there is no scheme {scheme}",
        "see `mfdw schemes list`",
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
}
"""Error code to (what is wrong, how to mend it)."""

PROBLEMS: dict[str, str] = {
    "unit-code-shape": "a code has letters, digits and hyphens, at most 16",
    "code-taken": "the code ‘{code}’ is taken already",
    "needed": "this is needed",
    "passphrase-wrong": "this passphrase does not open it, or the file is no database",
    "number-unreadable": "this is not a number",
    "number-out-of-range": "a number from {least} to {most} is expected",
    "choice-unknown": "‘{value}’ is none of the choices",
    "name-missing": "a name is needed",
    "name-with-digits": "a name with figures in it; check it",
    "member-name-missing": "a name is needed, in Latin letters or in the own script",
    "sex-missing": "the sex is not known yet",
    "birth-missing": "the birth day or age is not known yet",
    "birth-in-future": "this birth day is in the future",
    "age-too-high": "born then, the person would be {age}; check the year",
    "age-too-low": "born then, the person would be {age}; a client is at least {least}",
    "phone-letters": "a telephone number has no letters, as in 012 345 678",
    "phone-too-short": "digits are missing: {count} are there, as in 012 345 678",
    "phone-too-long": "there are too many digits: {count}",
    "centre-missing": "no centre is chosen",
    "day-missing": "a day is needed",
    "day-in-future": "this day is in the future",
    "choice-unclear": "‘{value}’ may be {near}; type its code or more letters",
    "time-unreadable": "this is not a time; write it as 14:30",
    "place-unreadable": "this is not a place; write latitude and longitude, as in 11.56 104.92",
    "tick-unreadable": "type 1 when the box is ticked, else leave it empty",
    "day-unreadable": "this is not a day; write it as 3/4/2026, 3 apr or today",
    "day-impossible": "there is no such day",
    "joined-before-birth": "the client joined before the birth day",
    "before-joining": "this is before the client joined",
    "end-before-start": "the end is before the beginning",
    "status-change-impossible": "a client who is ‘{current}’ cannot become ‘{wanted}’",
    "reason-does-not-fit": "this reason does not fit the change",
    "id-empty": "the number is empty",
    "id-placeholder": "‘{value}’ is no real number; leave the field empty",
    "id-taken": "this number ({type}) belongs to {code} already",
    "id-type-twice": "two numbers of the same type: {type}",
    "consent-in-future": "consent cannot be given in the future",
    "consent-without-witness": "consent by word needs a witness",
    "consent-withdrawn-before": "consent was withdrawn before it was given",
    "consent-service-missing": "without consent for the service, the data may not be kept",
    "code-missing": "a code is needed",
    "code-shape": "this is not a client code; it looks like KH03-00421-3",
    "code-check": "the last character does not fit the code; a digit may be wrong",
    "area-missing": "choose an area of decent work",
    "kind-missing": "choose a kind of incentive",
    "scheme-missing": "choose a scheme",
    "client-missing": "choose a client",
    "amount-missing": "an amount is needed",
    "arm-frozen": "arms are frozen since the baseline began",
    "amount-negative": "the amount is below zero",
    "amount-too-high": "the scheme gives {most} at most",
    "amount-unreadable": "this is not an amount; write it as 26500 or 26,500",
    "base-missing": "the amount that the share is of is needed: the interest paid",
    "share-out-of-range": "the share is a number over 0 and up to 100",
    "currency-differs": "the scheme is in {currency}",
    "scheme-not-open": "the scheme does not run on this day",
    "number-negative": "the number is below zero",
    "number-too-small": "the number is at least {least}",
    "minutes-out-of-range": "the minutes are between 1 and 1440",
    "interval-missing": "say how many months lie between the checks",
    "condition-text-missing": "say what the condition is",
    "check-before-award": "this is before the award",
    "evidence-missing": "say what proves it",
    "waiver-without-reason": "say why the condition is waived",
    "grade-out-of-range": "the grade is between 0 and {most}",
    "activity-missing": "say what the enterprise does",
    "more-women-than-workers": "there are more women than workers",
    "loan-number-missing": "the loan's number is needed",
    "form-sheet-spelling-near": "this sheet is not read; did you mean ‘{suggestion}’?",
    "form-header-twice": "the column ‘{value}’ stands twice; only the first one is read",
    "form-choice-twice": "the choice ‘{value}’ stands twice in the list ‘{list}’",
    "form-choice-incomplete": "the choice ‘{value}’ has no {lacking} and is left out",
    "form-choice-without-name": "this row names no list and no choice and is left out",
    "form-row-disabled": "this row is switched off in the form and is left out",
    "form-group-open": "the group or repeat ‘{value}’ begins here and never ends",
    "form-group-without-name": "the group or repeat has no name; it is called ‘{given}’",
    "form-name-twice": "the name ‘{value}’ stands twice in the same group; the second is left out",
    "form-end-without-begin": "‘{value}’ ends nothing that has begun",
    "form-end-mismatch": "‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}",
    "form-unknown-type": "‘{value}’ is not a question type; the question is left out",
    "form-unknown-type-near": (
        "‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out"
    ),
    "form-without-type": "‘{value}’ has no type and is left out",
    "form-without-name": "a question of type ‘{value}’ has no name and is left out",
    "form-bad-name": (
        "‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, "
        "- _ and ."
    ),
    "form-missing-list": "there is no choice list ‘{value}’",
    "form-missing-list-near": "there is no choice list ‘{value}’, did you mean ‘{suggestion}’?",
    "form-unknown-reference": "‘${{value}}’ names no question of the form",
    "form-unknown-reference-near": (
        "‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?"
    ),
    "form-untranslated": (
        "no label in {language} for {count} rows ({rows}); another language is shown instead"
    ),
    "country-shape": "a country has two letters, as in KH",
    "currency-unknown": "‘{currency}’ is no currency; it has three letters, as in KHR",
    "paper-size-unknown": "the paper is a4 or letter",
    "branch-missing": "a branch is needed, as in KH03=Kampot",
    "branch-code-shape": (
        "‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, "
        "as in KH03"
    ),
    "branch-code-twice": "the branch code {code} stands twice",
    "not-in-list": "‘{value}’ is not among the choices of the question",
    "split-disagrees": (
        "the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’"
    ),
    "not-a-number": "‘{value}’ is not a number",
    "not-a-number-near": "‘{value}’ is not a number; is {suggestion} meant?",
    "not-whole": "‘{value}’ is not a whole number",
    "number-too-large": "‘{value}’ is larger than any number that can be kept exactly",
    "number-became-day": (
        "Excel has turned a number into the day {value}; write it again as a number"
    ),
    "number-rounded": (
        "a number of more than 15 digits was rounded by Excel: {value}; write it as text"
    ),
    "number-long": (
        "{value} has 15 digits, all that Excel keeps; check its end, and write it as text"
    ),
    "number-style-assumed": "numbers such as ‘{value}’ can be read in two ways; read as {read}",
    "missing-codes-read": "the codes {codes} are read as missing answers",
    "booleans-as-numbers": "TRUE and FALSE in a column of numbers are read as 1 and 0",
    "not-a-day": "‘{value}’ is not a date",
    "not-a-moment": "‘{value}’ is not a date with a time",
    "not-a-time": "‘{value}’ is not a time of day",
    "day-order-mixed": (
        "‘{value}’ may be read in two ways and the column has both; say which comes first, "
        "day or month"
    ),
    "day-order-assumed": (
        "dates such as ‘{value}’ do not show whether the day or the month comes first; read "
        "as {read}"
    ),
    "buddhist-years": (
        "years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier"
    ),
    "day-serials": (
        "numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}"
    ),
    "days-swapped": (
        "dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant"
    ),
    "short-years": "years of two digits, as in ‘{value}’, are read as past ones: {read}",
    "nepali-years": (
        "years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}"
    ),
    "zeros-lost": (
        "numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops "
        "the zeros in front"
    ),
    "old-font": (
        "texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them "
        "to Unicode in the program that has the font, and import the file again"
    ),
    "old-font-headers": (
        "headings such as ‘{value}’ were typed in the old font {font} and match nothing by "
        "themselves; choose their questions, which is remembered"
    ),
    "old-font-convertible": (
        "texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the "
        "column to convert them"
    ),
    "cell-error": "the cell holds the error {value}; mend the formula in Excel",
    "not-acknowledged": "‘{value}’ is neither a tick nor blank",
    "not-a-place": "‘{value}’ is not a place with latitude and longitude",
    "answer-missing": "the form asks for an answer here and there is none",
    "answer-missing-said": "the form asks for an answer here and there is none: {said}",
    "answer-not-asked": "answered with {value}, though the form skips this question here",
    "constraint-broken": "{value} is outside of what the form allows ({rule})",
    "constraint-broken-said": "{value} breaks the form's rule: {said}",
    "calculation-differs": "the file says {value}, the form's formula gives {given}",
    "choice-filtered": "‘{value}’ is not among the choices that the form offers here",
    "not-checked-function": "not checked: only the phone can tell {value}()",
    "not-checked-columns": "not checked: the file has no column ‘{value}’",
    "not-checked-reference": "not checked: the form has no question ‘{value}’",
    "not-checked-day": "not checked: the file does not tell the day of the interview",
    "not-checked-file": "not checked: its choices are in another file",
    "not-checked-form": "not checked: it is written in a way that is not known here",
    "repeat-count": "‘{header}’ should have {wanted} rows and has {count}",
    "field-missing": "‘{header}’ must be filled",
    "client-rounded": "the client's number {value} was rounded by Excel; write it as text",
    "client-long": (
        "the client's number {value} has 15 digits, all that Excel keeps; check its end"
    ),
    "row-without-client": "the row names no client",
    "column-tie": (
        "the column ‘{header}’ may fill several questions ({questions}); name one in a recipe"
    ),
    "fix-not-standing": (
        "‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is"
    ),
    "fix-without-cell": ("‘{value}’ was to become ‘{to}’, but the file has no such cell any more"),
    "kobo-collapsed": (
        "the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of "
        "them; the answers to the others are not in this file"
    ),
    "recipe-column-gone": (
        "the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’"
    ),
    "recipe-column-renamed": (
        "the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’"
    ),
    "recipe-column-twice": (
        "the column ‘{header}’ stood once in the recipe's file and twice here, or the other way "
        "round; say which one fills ‘{target}’"
    ),
    "recipe-letter-unsure": (
        "the recipe names the column {header} by its letter only, and the columns have changed "
        "since; say which one fills ‘{target}’"
    ),
    "recipe-target-gone": (
        "the recipe fills ‘{target}’ from ‘{header}’, and the questionnaire has no such question"
    ),
    "recipe-choice-gone": (
        "‘{value}’ was named as ‘{choice}’, which is none of the choices any more"
    ),
    "recipe-sheet-gone": "the recipe's sheet ‘{value}’ is not in the file; another one is read",
    "recipe-row-moved": "the headers stand in row {row}, no longer in row {value}",
    "formulas-without-value": (
        "some formulas have no stored result; open the file in Excel, save it once and import "
        "it again"
    ),
    "sheet-hidden": "the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean",
    "hidden-rows": "some rows are hidden or filtered out in Excel; they are read like the others",
    "second-reader": (
        "the sheet is damaged or written in an unusual way; it was read cell by cell, so check "
        "that no row is missing"
    ),
    "table-beside": ("another table stands beside this one; only the columns {area} are read"),
    "left-out-total-row": "left out as totals: row {rows}",
    "left-out-repeated-header": "left out as repeated headings: row {rows}",
    "left-out-title-row": "left out as titles: row {rows}",
    "left-out-note-below": "left out as notes below the table: from row {rows}",
    "left-out-table-below": "left out as another table: from row {rows}",
    "left-out-other-event": "left out, as they belong to another event: row {rows}",
    "parent-missing": "no row of the main sheet belongs to this row; it is left out",
    "repeat-unknown": "the sheet belongs to no repeat of the questionnaire and is left out",
    "repeat-without-index": "the sheet names no rows that its rows belong to and is left out",
    "client-code-check": (
        "‘{value}’ looks like one of our client codes, but its last character does not "
        "fit; a digit may be wrong"
    ),
    "client-id-placeholder": (
        "‘{value}’ is no real number and names no client; fill in the client's own"
    ),
    "rows-without-identity": (
        "no column names the response or the client; the rows are known by what they say, so a "
        "changed row will count as another interview"
    ),
    "queued-second-interview": (
        "the client was interviewed in this round already, with other answers; decide "
        "which one counts"
    ),
    "queued-same-key-twice": (
        "the same response stands in the file before, with other answers; decide which one counts"
    ),
    "queued-keys-disagree": (
        "this response belongs to another client by its key; decide where it belongs"
    ),
    "queued-values-differ": (
        "the row says otherwise than what is stored; decide which of the two counts"
    ),
    "concept-shape": ("‘{value}’ is no name of a concept: begin with a letter, no spaces"),
    "harmonise-round": "‘{value}’ is no round: baseline, followup1 … or final",
    "harmonise-round-empty": "no responses stand in round {value}; those with some: {known}",
    "harmonise-column": "round {round} has no question ‘{value}’ outside of repeats",
    "harmonise-recode": ("‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number"),
    "harmonise-factor": "‘{value}’ converts numbers, and this question has none",
    "harmonise-twice": "row {row} gives this concept a column of the same round already",
    "harmonise-kinds": "numbers and other answers cannot be one concept: {concept}",
    "harmonise-unit": (
        "the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit"
    ),
    "queued-changed-since": (
        "this response was changed here after the export; decide which of the two counts"
    ),
    "row-of-other-round": (
        "this row is an interview of another round; choose that round, or export one round only"
    ),
    "value-differs": ("stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide"),
    "row-not-new": ("left out: it is there already, and only new ones were asked for"),
    "row-not-known": ("left out: it is not there yet, and only known ones were asked for"),
    "queued-client-unknown": (
        "nobody has the number ‘{value}’, but the row says more of the person; choose who it is"
    ),
    "cross-sex-changed": ("is it the same person? Known as {before}, now {now}"),
    "cross-age-not-grown": ("is the age right? Known as {before}, now {now}"),
    "cross-birth-changed": ("is the birth day right? Known as {before}, now {now}"),
    "cross-household-jump": (
        "did the household change so much? It had {before} members, now {now}"
    ),
    "cross-name-differs": ("is it the same person? Known as {before}, now {now}"),
    "round-unreadable": ("‘{value}’ names no round: baseline, followup1 … or final"),
    "round-other": ("this row is of another round (‘{value}’) and is left out"),
    "day-outside-round": (
        "{value} is outside of the planned days of the round: {opens} to {closes}"
    ),
    "round-name": ("a round is diagnostic, baseline, followup1 … or final"),
    "interview-waits": ("this interview still waits for a decision"),
    "client-unknown": (
        "no client has the number ‘{value}’; correct it, enrol the client first, or let the import "
        "create new clients"
    ),
    "client-code-unknown": (
        "no client has the code ‘{value}’; correct it, or leave it empty for a new client"
    ),
    "client-id-of-another": (
        "the national number ‘{value}’ belongs to a client of another name; check both"
    ),
    "row-twice": ("‘{value}’ stands before in this file, with other values; keep one of the rows"),
    "status-kept": (
        "the file says ‘{value}’; the status stays as it is, as it needs a reason and a day"
    ),
    "branch-not-known": ("there is no branch ‘{value}’; the rows go to the branch of the import"),
    "centre-created": ("the centre ‘{value}’ was not known and is created"),
    "group-created": ("the group ‘{value}’ was not known and is created"),
    "group-without-centre": (
        "the group ‘{value}’ is not known, and without a centre it cannot be created"
    ),
    "officer-not-known": ("there is no officer ‘{value}’; the clients keep the centre's"),
    "kind-created": ("the kind of incentive ‘{value}’ was not known and is created"),
    "area-created": ("the area ‘{value}’ was not known and is created"),
    "innovation-not-known": ("there is no innovation ‘{value}’; the scheme stands without one"),
    "scheme-unknown": ("there is no scheme ‘{value}’; correct it, or import the scheme first"),
    "award-twice": (
        "the same client had the same scheme on the same day before in this file, with "
        "another amount; give each its reference"
    ),
    "member-not-linked": (
        "the award is stored without the person ‘{value}’; choose her on the award"
    ),
    "loan-not-linked": ("the award is stored without the loan ‘{value}’; choose it on the award"),
}
"""Rule of a row's or a field's problem to its sentence."""


MENDS: dict[str, str] = {
    "not-a-number": "write digits only, as 45 or 12.5",
    "not-a-number-near": "write digits only, as 45 or 12.5",
    "not-whole": "write a whole number, as 45",
    "not-a-day": "write the day as 2026-03-15",
    "day-order-mixed": "write the day as 2026-03-15, or say what comes first in the column",
    "day-in-future": "correct the year, the month or the day",
    "not-in-list": "choose with Alt+Down, or say what the text means in all rows",
    "out-of-range": "correct the number, or accept it with a reason",
    "number-rounded": "write the number again, whole, from the paper",
    "client-rounded": "write the number again, whole, from the paper",
    "cell-error": "write what the cell should say",
    "client-unknown": "write the client's code as it stands on the card",
    "client-code-check": "compare the code with the card",
    "row-without-client": "write the client's code, or leave the row out",
    "field-missing": "fill the cell, or leave the row out",
    "row-twice": "leave one of the rows out",
    "fix-not-standing": "look at the cell and decide again",
}
"""Rule of a row's problem to what a person can do about it in the sheet."""


GROUP_PROBLEMS: dict[str, str] = {
    "undecided": "a row of the group is left open",
    "filled-twice": "a row says more than one of correct, drop and newid",
    "no-correct": "rows are to be dropped, but not exactly one of the group is correct",
}
"""Why a group of a resolution workbook is not applied."""

MERGE_NOTES: dict[str, str] = {
    "merge-enrolments-joined": "overlapping times in an innovation become one that spans both",
    "merge-both-interviewed": "both were interviewed in {round}; both interviews stay",
    "merge-arms-differ": "one is in the arm {kept}, the other in {other}; {kept} stays",
    "merge-branches-differ": "the two belong to different branches",
}
"""What deserves a look before two records become one."""

REASONS: dict[str, str] = {
    "name-same": "same name",
    "name-alike": "names sound alike ({percent} %)",
    "name-near": "names are near ({percent} %)",
    "name-differs": "another name",
    "birth-same": "same birth day",
    "birth-year-same": "same year of birth",
    "birth-year-near": "born {years} years apart",
    "birth-differs": "{years} years older or younger",
    "sex-same": "same sex",
    "sex-differs": "another sex",
    "village-same": "same village",
    "village-differs": "another village",
    "relative-same": "same relative",
    "relative-differs": "another relative",
    "phone-same": "same telephone",
    "phone-differs": "another telephone",
    "id-same": "same number ({type})",
    "id-differs": "another number ({type})",
}
"""Reason for or against two records being one person."""


def error_message(error: AppError) -> Message:
    """Return the words for `error`."""
    text, advice = ERRORS[error.code]
    return Message(
        translate(text, n=None, **error.fields), translate(advice, n=None, **error.fields)
    )


def problem_text(problem: RowProblem | FieldProblem) -> str:
    """Return the sentence for `problem`."""
    fields = dict(problem.fields)
    if isinstance(problem, RowProblem):
        fields = {"value": problem.value, "header": problem.header, **fields}
    if problem.rule == "cross-sex-changed":
        fields = {**fields, **{name: _sex(fields[name]) for name in ("before", "now")}}
    said = translate(PROBLEMS[problem.rule], n=None, **fields)
    if "accepted" in fields:
        return translate("{problem}; accepted: {reason}", problem=said, reason=fields["accepted"])
    return said


def rule_text(rule: str, language: str) -> str:
    """Return the sentence for a rule whatever the cell, for counts of them."""
    template = PROBLEMS.get(rule, rule)
    names = (name for _, name, _, _ in Formatter().parse(template) if name)
    return i18n.load(language).translate(template, n=None, **dict.fromkeys(names, "…"))


def _sex(code: object) -> str:
    known = {"female": translate("woman"), "male": translate("man")}
    return known.get(str(code), str(code))


def cross_words(rule: str, fields: dict[str, object]) -> str:
    """Return the question between two rounds, in words."""
    return problem_text(FieldProblem("", rule, fields=fields))


def mend_text(problem: RowProblem) -> str:
    """Return what a person can do about a problem of a row."""
    if problem.rule in MENDS:
        return translate(MENDS[problem.rule])
    if problem.severity is Severity.ERROR:
        return translate("correct the cell, or leave the row out")
    if problem.severity is Severity.WARNING:
        return translate("correct the cell, or accept it with a reason")
    return ""


def not_checked_text(left_out: NotChecked) -> str:
    """Return why a rule of a form is not checked."""
    return translate(PROBLEMS[left_out.rule], n=None, value=left_out.detail)


def merge_words(code: str, fields: dict[str, object]) -> str:
    """Return the words for what deserves a look before a merge."""
    return translate(MERGE_NOTES[code], n=None, **fields)


def group_words(why: str) -> str:
    """Return why a group of a resolution workbook is not applied."""
    if why in GROUP_PROBLEMS:
        return translate(GROUP_PROBLEMS[why])
    return translate("a record of the group is not there any more")


def reason_words(code: str, fields: dict[str, object]) -> str:
    """Return the words for the code of a reason."""
    return translate(REASONS[code], n=None, **fields)
