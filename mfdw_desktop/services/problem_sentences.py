"""The sentences for what is odd in a row, a field, a pair or a group, by their rules."""

from __future__ import annotations

from mfdw_desktop.services.insurance_sentences import INSURANCE_PROBLEMS
from mfdw_desktop.services.list_sentences import LIST_PROBLEMS
from mfdw_desktop.services.rebate_sentences import REBATE_PROBLEMS

PROBLEMS: dict[str, str] = {
    "unit-code-shape": "a code has letters, digits and hyphens, at most 16",
    "code-taken": "the code ‘{code}’ is taken already",
    "needed": "this is needed",
    "ages-order": "light work begins before other work, and that before hazardous work",
    "weights-all-zero": "at least one part must count",
    "weights-bands": "a pair is looked at from here on: more than 0, and less than the likely one",
    "own-label-taken": "another field is called ‘{label}’; give it a name of its own",
    "own-too-many": "there are {most} fields already; retire one that nobody needs",
    "own-kind-in-use": "records hold values already: {count}; add another field instead",
    "own-choices-few": "write at least two choices, one a line",
    "own-choices-many": "a list has {most} choices at most",
    "own-choice-twice": "two choices have the same words",
    "own-choice-in-use": "‘{choice}’ is stored for records: {count}; leave it in the list",
    "text-too-long": "a text has {most} letters at most",
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
    "grade-missing": "choose what kind of paper it is",
    "items-missing": "write at least one thing to look at, one a line",
    "item-without-text": "‘{code}’ has no words after its code",
    "item-code-twice": "the code ‘{code}’ stands twice",
    "checklist-missing": "choose a checklist",
    "answers-missing": "answer at least one thing of the checklist",
    "action-due-before-visit": "what is agreed cannot be due before the visit",
    "action-done-impossible": "it is done after the visit, and not in the future",
    "module-missing": "choose the module that is taught",
    "modules-missing": "write at least one module, one a line",
    "modules-too-many": "a curriculum has {most} modules at most",
    "module-without-title": "a module needs a title before its minutes",
    "quiz-not-held": "this session has no quiz; write its points in the form of the session",
    "staff-missing": "choose who it was",
    "staff-not-trained": "nobody passes on what they were not trained in; write the training first",
    "heads-missing": "write how many listened",
    "partner-missing": "choose a partner",
    "partner-ended": "nobody was referred to this partner any more on that day",
    "referral-reason-missing": "choose why somebody is referred",
    "referral-without-consent": "nobody is referred without consent; write the day it was given",
    "consent-after-sending": "consent is given before somebody is referred",
    "consent-method-missing": "say how consent was given",
    "best-interest-without-reason": "say why it is in the person's best interest",
    "before-sending": "this is before the day of the referral",
    "outcome-missing": "say what came of it",
    "closed-before-received": "it was closed before the partner received it",
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
    "not-checked-without-reason": "say why nobody could look",
    "client-in-comparison": (
        "{client} stands in comparison in the innovation {innovation}: giving it would spoil the "
        "comparison; give a reason if it must be"
    ),
    "client-not-eligible": (
        "{client} may not have it by the rules of the scheme; give a reason if it must be"
    ),
    "budget-empty": "give an amount, a number of awards, or both",
    "budget-twice": "there is a budget of this scheme for the same period",
    "decision-missing": "say what was decided",
    "follows-missing": "say what follows",
    "review-before-check": "this is before the check",
    "consequence-needs-review": "this concerns a child: what follows is decided in a review",
    "rule-value-missing": "say what the rule is held against",
    "rule-not-a-number": "‘{value}’ is no whole number",
    "rule-comparison-wrong": "this comparison does not fit what is looked at",
    "reason-missing": "a reason is needed",
    "field-label-missing": "each own field needs a name",
    "field-twice": "the own field ‘{field}’ is there twice",
    "field-choices-missing": "give at least two choices for ‘{field}’",
    "own-code-shape": "a code has small Latin letters, digits and _, and begins with a letter",
    "own-value-wrong": "‘{value}’ does not fit the field ‘{field}’",
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
    "number-styles-mixed": "numbers such as ‘{value}’ are written otherwise than the rest of the "
    "column, and can be read in one way only; read as {read}",
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
    "days-of-1900": (
        "days such as {value} are small numbers that Excel shows as days; look whether numbers "
        "are meant"
    ),
    "days-swapped": (
        "dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant"
    ),
    "short-years": "years of two digits, as in ‘{value}’, are read as past ones: {read}",
    "nepali-years": (
        "years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}"
    ),
    "text-cut": (
        "‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest "
        "is not in this file"
    ),
    "zeros-lost": (
        "numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops "
        "the zeros in front"
    ),
    "old-font": (
        "texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them "
        "to Unicode in the program that has the font, and import the file again"
    ),
    "old-font-headers-read": "the headers are typed in an old font ({font}); their questions were "
    "found by what they read, ‘{value}’ as ‘{read}’",
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
    "calculation-without-number": "the file says {value}, but the form's formula finds no number "
    "to compute it from; fill in the answers that it uses, or leave this cell blank",
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
    "reader-failed": "the usual reader cannot read this sheet",
    "reader-missed-cells": "the usual reader leaves out some of what this sheet holds",
    "second-reader": (
        "the sheet is damaged or written in an unusual way; it was read cell by cell, so check "
        "that no row is missing"
    ),
    "encoding-not-used": (
        "the encoding {value} was not used: a file of the format {format} says itself how it is "
        "written"
    ),
    "delimiter-not-used": (
        "the delimiter was not used: the cells of a file of the format {format} are not parted by "
        "signs"
    ),
    "event-not-used": "the event {value} was not used: only files of REDCap have events",
    "row-not-in-table": "row {rows} is not below the headings of this table and cannot be taken in",
    "merged-rows": (
        "cells are merged over several rows in {columns}, and only the first row of each has the "
        "value; unmerge them in Excel and fill the value down"
    ),
    "odk-saved-again": (
        "this export of ODK was saved again by Excel, which drops zeros in front and turns days; "
        "use the file that ODK wrote"
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
    "client-id-shared": (
        "‘{value}’ stands with more than three different persons and names none of them; "
        "fill in the client's own"
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
    "queued-client-shared": (
        "‘{value}’ stands with more than three different persons and names none of them; "
        "choose who it is"
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
    "loan-not-known": (
        "there is no loan ‘{value}’; add it to its client, or give the columns client, amount "
        "paid out and day paid out"
    ),
    "loan-currency-differs": "the loan is in another currency than {value}",
    "instalment-twice": (
        "the same loan has two instalments due on {value} in this file, and they differ"
    ),
    "instalment-day-taken": "another instalment of this loan is due on {value} already",
    "award-twice": (
        "the same client had the same scheme on the same day before in this file, with "
        "another amount; give each its reference"
    ),
    "member-not-linked": (
        "the award is stored without the person ‘{value}’; choose her on the award"
    ),
    "loan-not-linked": ("the award is stored without the loan ‘{value}’; choose it on the award"),
    **INSURANCE_PROBLEMS,
    **LIST_PROBLEMS,
    **REBATE_PROBLEMS,
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
    "phone-shared": "same telephone, which more than three persons have",
    "phone-differs": "another telephone",
    "id-same": "same number ({type})",
    "id-differs": "another number ({type})",
}
"""Reason for or against two records being one person."""
