"""Answers: what a cell says against what the form allows."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "not-in-list": "‘{value}’ is not among the choices",
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
    "letters-lost": (
        "letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or "
        "CSV UTF-8"
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
}
