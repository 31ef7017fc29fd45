"""Questionnaires, rounds, interviews, and what is exported of them."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
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
    "interview-unknown": (
        "there is no queued interview {interview}",
        "look at the list again",
    ),
    "check-type-unfit": (
        "{survey} has no question {question}, or this is no type of questions",
        "write QUESTION=1, 2 or 3; QUESTION=0 takes the type away",
    ),
    "role-unfit": (
        "‘{question}’ cannot tell ‘{role}’",
        "look at the roles and their questions with: mfdw survey roles CODE",
    ),
    "proposal-gone": (
        "the survey no longer proposes this",
        "look at the household again",
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
    "interview-gone": ("this interview is no longer there", "look at the list again"),
    "interview-decided": (
        "the interview {interview} was decided already",
        "look at the list again",
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
}
