"""The words for rounds, dialects, reasons and outcomes of an import."""

from __future__ import annotations

from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.workbooks import WorkbookFacts
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr


def round_name(name: str) -> str:
    """Return a round in words: baseline, follow-up 2 …"""
    fixed = {
        "diagnostic": tr("Diagnostic"),
        "baseline": tr("Baseline"),
        "final": tr("Final"),
        "@round": tr("Rounds of the file"),
    }
    if name in fixed:
        return fixed[name]
    return tr("Follow-up {number}", number=texts.number(int(name.removeprefix("followup") or 0)))


def kind_name(kind: str) -> str:
    """Return what a batch holds."""
    return {
        "survey": tr("Survey responses"),
        "clients": tr("Clients"),
        "awards": tr("Awards"),
        "schemes": tr("Schemes"),
        "form": tr("Questionnaire"),
        "undo": tr("Taken back"),
        "demo": tr("Sample branch"),
    }.get(kind, kind)


def dialect_name(dialect: str) -> str:
    """Return the name of the tool that wrote a workbook."""
    return {
        "kobo": tr("a KoboToolbox export"),
        "odk": tr("an ODK export"),
        "ona": tr("an Ona export"),
        "commcare": tr("a CommCare export"),
        "surveycto": tr("a SurveyCTO export"),
        "redcap": tr("a REDCap export"),
        "google": tr("answers of a Google form"),
        "microsoft": tr("answers of a Microsoft form"),
        "mifos": tr("a Mifos template"),
        "template": tr("our own template"),
        "xlsform": tr("a questionnaire (XLSForm)"),
    }.get(dialect, tr("a plain list"))


def looks_like(facts: WorkbookFacts) -> str:
    """Return what a file looks like, with what speaks for it."""
    said = tr("Looks like {what}", what=dialect_name(facts.dialect))
    parts = [said]
    if facts.repeats:
        count = len(facts.repeats)
        parts.append(tr("%n repeat sheet|%n repeat sheets", n=count))
    hidden = sum(sheet.hidden for sheet in facts.sheets)
    if hidden:
        parts.append(tr("%n hidden sheet|%n hidden sheets", n=hidden))
    return " · ".join(parts)


def queue_reason(reason: QueueReason) -> str:
    """Return why an interview waits."""
    return {
        QueueReason.SECOND_INTERVIEW: tr("A second interview of this client"),
        QueueReason.SAME_KEY_TWICE: tr("The same submission twice, with other answers"),
        QueueReason.KEYS_DISAGREE: tr("Two keys that speak of different submissions"),
        QueueReason.VALUES_DIFFER: tr("Other answers than those stored"),
    }[reason]


def record_kind(kind: str) -> str:
    """Return what a record is, by the name of its table."""
    return {
        "client": tr("Client"),
        "household_member": tr("Member of a household"),
        "enterprise": tr("Enterprise"),
        "loan": tr("Loan"),
        "consent": tr("Consent"),
        "award": tr("Award"),
        "condition_check": tr("Check"),
        "scheme": tr("Scheme"),
        "scheme_condition": tr("Condition"),
        "session": tr("Session"),
        "attendance": tr("Attendance"),
        "response": tr("Response"),
        "response_row": tr("Row of a response"),
        "queued_interview": tr("Second interview"),
        "survey_round": tr("Round"),
        "questionnaire": tr("Questionnaire"),
        "centre": tr("Centre"),
        "client_group": tr("Group"),
        "staff": tr("Staff"),
    }.get(kind, kind)


def kept_why(why: str) -> str:
    """Return why an undo left something as it is."""
    return {
        "edited later": tr("changed later"),
        "has later records": tr("later records belong to it"),
        "already gone": tr("was removed already"),
    }.get(why, why)


def outcome(kind: str) -> str:
    """Return where a row of a file went."""
    return {
        "created": tr("New"),
        "updated": tr("Updated"),
        "unchanged": tr("Unchanged"),
        "rejected": tr("Rejected"),
        "queued": tr("To decide"),
        "blank": tr("Blank"),
        "excluded": tr("Left out"),
    }.get(kind, kind)


def why(code: str) -> str:
    """Return why a column fills a field, or why it is left out."""
    return {
        "path": tr("same path"),
        "name": tr("same name"),
        "alias": tr("known name"),
        "label": tr("same label"),
        "normalised": tr("nearly the same label"),
        "user": tr("chosen by you"),
        "system": tr("technical"),
        "split": tr("one choice of it"),
        "part": tr("part of it"),
        "note": tr("a note, no question"),
        "address of a file": tr("address of a file"),
        "tie": tr("several fit"),
        "taken": tr("another column fills it"),
        "unknown": tr("no match"),
    }.get(code, code)


def special_target(code: str) -> str:
    """Return what a column means that fills no question."""
    return {
        "@key": tr("identifies the row"),
        "@client": tr("identifies the client"),
        "@day": tr("day of the interview"),
        "@interviewer": tr("interviewer"),
        "@round": tr("round of the interview"),
    }.get(code, code)


def value(answer: object) -> str:
    """Return an answer as text; a dash for none."""
    if answer is None or answer == "":
        return texts.DASH
    if isinstance(answer, list):
        return ", ".join(str(each) for each in answer)
    return str(answer)
