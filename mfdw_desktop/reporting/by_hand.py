"""Sheets that are filled in by hand: attendance of a session, and a centre's incentives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mfdw_desktop.domain.incentives import AttendanceCode, AttendanceRow, Scheme, Session
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.sheets import SheetRow
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Facts,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

_ROW = 27.0
"""Height of a row, for a signature or a thumbprint."""
_SPARE = 4
"""Empty rows for those who are not on the list."""
_LETTERS = {
    AttendanceCode.PRESENT: "P",
    AttendanceCode.LATE: "L",
    AttendanceCode.APPROVED_LEAVE: "E",
    AttendanceCode.LEAVE: "V",
    AttendanceCode.ABSENT: "A",
}
"""The letters that the roster in the window takes."""


@dataclass(frozen=True)
class AttendanceContent:
    """What the roster of a session is made from."""

    branch: BranchFacts
    session: Session
    rows: tuple[AttendanceRow, ...]


@dataclass(frozen=True)
class CollectionContent:
    """What the sheet of a centre and a scheme is made from."""

    branch: BranchFacts
    centre: str
    officer: str
    month: Month
    scheme: Scheme
    rows: tuple[SheetRow, ...]


def attendance(
    content: AttendanceContent, maker: Maker, *, paper: Paper, language: str
) -> Document:
    """Return the roster of a session, to be marked and signed."""
    words, session = Wording(language), content.session
    title = words.translate("Attendance sheet")
    starts = f"{session.starts_at:%H:%M}" if session.starts_at else ""
    facts = (
        (words.translate("Scheme"), isolate(session.scheme_name)),
        (words.translate("Session"), words.number(session.number)),
        (words.translate("Topic"), isolate(session.topic) or NOTHING),
        (words.translate("Day"), words.day(session.on)),
        (words.translate("Centre"), isolate(session.centre) or NOTHING),
        (words.translate("Begins at"), starts or NOTHING),
        (words.translate("Place"), isolate(session.place) or NOTHING),
        (words.translate("Trainer"), isolate(session.trainer) or NOTHING),
    )
    columns = (
        Column(words.translate("No."), "end"),
        Column(words.translate("Code"), "start"),
        Column(words.translate("Client"), "start", share=0.5),
        Column(words.translate("Mark"), "centre"),
        Column(words.translate("Signature or thumbprint"), "start", share=0.5),
    )
    rows = [
        Row(
            (
                words.number(number),
                words.left_to_right(each.client_code),
                shared.both_names(each.client_name, each.native_name),
                _LETTERS[each.code] if each.code else "",
                "",
            )
        )
        for number, each in enumerate(content.rows, start=1)
    ]
    letters = " · ".join(f"{letter} {words.word(code)}" for code, letter in _LETTERS.items())
    blocks: list[Block] = [
        Title(title, isolate(session.scheme_name)),
        Facts(facts),
        Paragraph(letters, quiet=True),
        _sheet(columns, rows, words),
        _signed(words, words.translate("Trainer")),
    ]
    period = words.day(session.on)
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def collection(
    content: CollectionContent, maker: Maker, *, paper: Paper, language: str
) -> Document:
    """Return the clients of a centre with room for what each is given."""
    words, scheme = Wording(language), content.scheme
    title = words.translate("Collection sheet")
    has_amount = scheme.amount is not None
    facts = (
        (words.translate("Scheme"), shared.both_names(scheme.name, scheme.native_name)),
        (words.translate("Centre"), isolate(content.centre)),
        (words.translate("Month"), words.month(content.month)),
        (words.translate("Officer"), isolate(content.officer) or NOTHING),
        (words.translate("Amount"), shared.scheme_amount(scheme, words)),
        (words.translate("Code of the scheme"), words.left_to_right(scheme.code)),
    )
    columns = (
        Column(words.translate("No."), "end"),
        Column(words.translate("Code"), "start"),
        Column(words.translate("Client"), "start", share=0.3),
        Column(words.translate("For (child)"), "start", share=0.3),
        Column(words.translate("Had this month")),
        Column(words.translate("Day"), "start", share=0.11),
        Column(words.translate("Amount") if has_amount else words.translate("Number of"), "start",
               share=0.12),
        Column(words.translate("Signature or thumbprint"), "start", share=0.3),
    )  # fmt: skip
    rows = [
        Row(
            (
                words.number(number),
                words.left_to_right(each.code),
                shared.both_names(each.name, each.native_name),
                "\n".join(isolate(name) for _, name in each.children),
                words.number(each.given) if each.given else "",
                "",
                "",
                "",
            )
        )
        for number, each in enumerate(content.rows, start=1)
    ]
    blocks: list[Block] = [
        Title(title, isolate(content.centre)),
        Facts(facts),
        _sheet(columns, rows, words),
        _signed(words, words.translate("Officer")),
    ]
    period = words.month(content.month)
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _sheet(columns: tuple[Column, ...], rows: Sequence[Row], words: Wording) -> Table:
    empty: tuple[Text, ...] = ("",) * (len(columns) - 1)
    spare = [Row((words.number(len(rows) + at + 1), *empty)) for at in range(_SPARE)]
    return Table(columns, (*rows, *spare), least_height=_ROW, is_ruled=True)


def _signed(words: Wording, role: str) -> Signatures:
    return Signatures(
        (role, words.translate("Checked by")),
        name=words.translate("Name"),
        day=words.translate("Date"),
    )
