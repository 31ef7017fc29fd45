"""The rules of a scheme by day: what held when, and how much was given under it."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.scheme_versions import SchemeVersion, ends_of
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.labels import Elided, Pill, text
from mfdw_desktop.ui.widgets.layout import card, column, row


class VersionList(QWidget):
    """The versions of a scheme, the newest first; an editor that edits nothing itself."""

    edited = Signal()
    remove_wanted = Signal(object)

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        ends = ends_of(scheme.versions)
        lines = column(gap=t.S1)
        for each in reversed(scheme.versions):
            lines.addWidget(self._line(scheme, each, ends[each.number]))
        self.setLayout(lines)

    def value(self) -> Any:
        """Nothing is entered here."""
        return None

    def set_value(self, value: Any) -> None:
        """Nothing is entered here."""

    def _line(self, scheme: Scheme, version: SchemeVersion, end: date | None) -> QWidget:
        then = scheme.on(version.from_on) if version.from_on is not None else scheme.on(date.min)
        said = words.scheme_rule(then)
        rules = len(version.eligibility.rules)
        if rules:
            said = f"{said} · {tr('%n rule|%n rules', n=rules)}"
        parts: list[Any] = [text(_when(version.from_on, end), "strong"), Elided(said, "body")]
        if version.number == scheme.version:
            parts.append(Pill(tr("today"), "ok"))
        given = tr("%n award|%n awards", n=version.awards)
        parts += [1, text(given, "small", "text2")]
        if not version.awards and len(scheme.versions) > 1:
            remove = icon_button("x", tr("Take this rule back"), mini=True)
            remove.setProperty("version", version.id)
            remove.clicked.connect(self._on_remove_clicked)
            parts.append(remove)
        first = row(*parts, gap=t.S15)
        inner = column(first, gap=2,
                       margins=(t.S15, t.S1, t.S15, t.S1))  # fmt: skip
        if version.note:
            inner.addWidget(text(version.note, "small", "text2"))
        return card(inner, surface="well")

    def _on_remove_clicked(self) -> None:
        self.remove_wanted.emit(self.sender().property("version"))


def _when(first: date | None, end: date | None) -> str:
    if first is None and end is None:
        return tr("From the beginning")
    if first is None:
        return tr("Until {day}", day=texts.day(end))
    if end is None:
        return tr("From {day}", day=texts.day(first))
    return tr("{first} to {last}", first=texts.day(first), last=texts.day(end))
