"""The words for rounds, dialects, reasons and outcomes of an import."""

from __future__ import annotations

from mfdw_desktop.domain import batch_words
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.undo import Why
from mfdw_desktop.domain.workbooks import WorkbookFacts
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.rounds import round_name as round_name
from mfdw_desktop.ui.texts import tr


def kind_name(kind: str) -> str:
    """Return what a batch holds."""
    return tr(batch_words.KINDS[kind]) if kind in batch_words.KINDS else kind


def dialect_name(dialect: str) -> str:
    """Return the name of the tool that wrote a workbook, by family or more exactly."""
    return {
        "kobo": tr("a KoboToolbox export"),
        "odk": tr("an ODK export"),
        "ona": tr("an Ona export"),
        "commcare": tr("a CommCare export"),
        "surveycto": tr("a SurveyCTO export"),
        "redcap": tr("a REDCap export"),
        "google-forms": tr("answers of a Google form"),
        "microsoft-forms": tr("answers of a Microsoft form"),
        "epi-info": tr("an Epi Info export"),
        "dhis2": tr("a DHIS2 export"),
        "mifos": tr("a Mifos template"),
        "template": tr("our own template"),
        "xlsform": tr("a questionnaire (XLSForm)"),
    }.get(dialect, tr("a plain list"))


def looks_like(facts: WorkbookFacts) -> str:
    """Return what a file looks like, with what speaks for it."""
    said = tr("Looks like {what}", what=dialect_name(facts.tool or facts.dialect))
    parts = [said]
    if facts.repeats:
        count = len(facts.repeats)
        parts.append(tr("%n repeat sheet|%n repeat sheets", n=count))
    hidden = sum(sheet.hidden for sheet in facts.sheets)
    if hidden:
        parts.append(tr("%n hidden sheet|%n hidden sheets", n=hidden))
    return " · ".join(parts)


def evidence(facts: WorkbookFacts) -> str:
    """Return by what a tool was recognised, in words."""
    if facts.tool in ("", "plain"):
        return tr("No tool's own columns were found: the headings are taken as they stand.")
    said = next((each for each in facts.evidence if not each.startswith("tool: ")), "")
    sheet, parted, columns = said.partition(": ")
    if not parted:
        return tr("Known by its hidden sheet.")
    return tr("Known by {columns} on the sheet {sheet}.", columns=columns, sheet=sheet)


def shape(facts: WorkbookFacts) -> list[str]:
    """Return how an export is written, in words."""
    said = {
        "names": tr("Headings are names of questions."),
        "labels": tr("Headings are labels."),
        "multiples both": tr("Several choices stand in one column and in a column each."),
        "multiples details": tr("Each choice has a column of its own."),
        "hxl": tr("A row of HXL tags is under the headings."),
    }
    found = [said[each] for each in facts.shape if each in said]
    parting = next((each[7:] for each in facts.shape if each.startswith("groups ")), "")
    if parting:
        found.append(tr("Groups stand in the headings, parted by {sign}.", sign=parting))
    return found


def row_mark(why: str) -> str:
    """Return what a row of a sheet is, in a word or two."""
    return {
        "header": tr("Headings"),
        "group": tr("Groups"),
        "tags": tr("HXL tags"),
        "names": tr("Names of questions"),
        "labels": tr("Other language"),
        "numbers": tr("Column numbers"),
        "above": tr("Above the table"),
        "below": tr("Below the table"),
        "total row": tr("Total"),
        "repeated header": tr("Headings again"),
        "title row": tr("Title"),
        "note below": tr("Note"),
        "table below": tr("Another table"),
        "other event": tr("Other event"),
        "row of a repeat": tr("Row of a repeat"),
    }.get(why, why)


def sheet_note(note: str) -> str:
    """Return what a person should know of a sheet; empty where its rows tell it."""
    return {
        "formulas without value": tr(
            "Some formulas have no stored result: open the file in Excel, save it once, "
            "and choose it again."
        ),
        "hidden rows": tr("Some rows are hidden or filtered out; they are read like the others."),
        "error cells": tr("Some cells hold an error such as #N/A; they count as no answer."),
        "reader failed": tr("The usual reader cannot read this sheet."),
        "reader missed cells": tr("The usual reader leaves out some of what this sheet holds."),
        "second reader": tr(
            "The sheet is damaged or written in an unusual way. It was read cell by cell: "
            "check that no row is missing."
        ),
        "cells far away": tr("A few cells stand far away from the table; they are not read."),
        "notes beside": tr("Notes stand beside the table; they are not read."),
    }.get(note, "")


def encoding_name(name: str) -> str:
    """Return an encoding as people know it."""
    return {
        "utf-8": tr("Unicode (UTF-8)"),
        "utf-16": tr("Unicode (UTF-16)"),
        "utf-16-le": tr("Unicode (UTF-16)"),
        "cp1252": tr("Western (1252)"),
        "cp1258": tr("Vietnamese (1258)"),
        "cp1251": tr("Cyrillic (1251)"),
        "cp874": tr("Thai (874)"),
        "cp1256": tr("Arabic and Urdu (1256)"),
    }.get(name, name)


def delimiter_name(sign: str) -> str:
    """Return what stands between cells, in a word."""
    return {
        ",": tr("comma"),
        ";": tr("semicolon"),
        "\t": tr("tab"),
        "|": tr("bar |"),
    }.get(sign, sign)


def queue_reason(reason: QueueReason) -> str:
    """Return why an interview waits."""
    return {
        QueueReason.SECOND_INTERVIEW: tr("A second interview of this client"),
        QueueReason.SAME_KEY_TWICE: tr("The same submission twice, with other answers"),
        QueueReason.KEYS_DISAGREE: tr("Two keys that speak of different submissions"),
        QueueReason.VALUES_DIFFER: tr("Other answers than those stored"),
        QueueReason.CHANGED_SINCE: tr("Changed here since it was exported"),
    }[reason]


def record_kind(kind: str) -> str:
    """Return what a record is, by the name of its table."""
    return tr(batch_words.RECORDS[kind]) if kind in batch_words.RECORDS else kind


def kept_why(why: str) -> str:
    """Return why an undo left something as it is."""
    return tr(batch_words.WHYS[Why(why)]) if why in set(Why) else why


def outcome(kind: str) -> str:
    """Return where a row of a file went."""
    return tr(batch_words.OUTCOMES[kind]) if kind in batch_words.OUTCOMES else kind


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
        "repeat": tr("a row of the repeat"),
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
    shown = str(answer)
    # groups of a telephone number would change places where one reads from the right
    return shown if any(map(str.isalpha, shown)) else texts.isolate(shown)
