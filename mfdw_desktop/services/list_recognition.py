"""Which kind of list a file is, told by its headers, with the columns that say so."""

from __future__ import annotations

from typing import NamedTuple

from mfdw_desktop.domain.lists import BOOK_KINDS, BOOK_LISTS, LIST_KINDS
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import SheetFacts, WorkbookFacts


class Recognised(NamedTuple):
    """A kind of list, and the headers by which it is known."""

    kind: str
    proof: tuple[str, ...]


def recognise(facts: WorkbookFacts) -> Recognised | None:
    """Return the one kind of list that the best table is; None where none or several fit.

    A workbook of ours says it itself. A kind fits when each of its telling columns has a
    header of its own; of two kinds that fit, the one with clearly more of its columns in the
    file is taken.
    """
    sheet = next((each for each in facts.sheets if each.name == facts.best_sheet), None)
    of_ours = next((each for each in LIST_KINDS if facts.marked == f"@{each}"), None)
    if of_ours is not None:
        heads = [each.header for each in sheet.columns] if sheet is not None else []
        return Recognised(of_ours, tuple(each.rstrip(" *") for each in heads if "*" in each))
    if sheet is None:
        return None
    headers = {fold(each.header.strip(" *")): each.header for each in sheet.columns}
    found = []
    for each in BOOK_LISTS:
        told = _told(each.form, headers)
        if all(code in told for code in each.proof):
            proof = tuple(told[code] for code in each.proof)
            found.append((len(told), Recognised(each.code, proof)))
    found.sort(key=lambda each: each[0], reverse=True)
    if not found or (len(found) > 1 and found[0][0] <= found[1][0]):
        return None if found else _register(sheet, headers)
    return found[0][1]


def _register(sheet: SheetFacts, headers: dict[str, str]) -> Recognised | None:
    """Return that a table is a register of attendance, by the columns of its sessions."""
    from mfdw_desktop.importing.registers import register_heads

    told = _told(BOOK_KINDS["attendance"].form, headers)
    sessions = register_heads(sheet.columns, set(told.values()))
    if "client" not in told or not sessions:
        return None
    return Recognised("attendance", (told["client"], *sessions[:3]))


def _told(form: Questionnaire, headers: dict[str, str]) -> dict[str, str]:
    """Return the fields of a form that a header means, to that header."""
    found = {}
    for question in form.questions:
        for word in (question.code, question.label(), *question.aliases):
            if fold(word) in headers:
                found[question.code] = headers[fold(word)]
                break
    return found
