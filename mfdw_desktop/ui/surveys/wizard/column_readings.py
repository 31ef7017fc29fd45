"""How the cells of a column are read: the ways side by side, with what each makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from mfdw_desktop.domain.workbooks import ColumnReading, Way
from mfdw_desktop.services import reading_words
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, row, rule


class ColumnReadings(QWidget):
    """Choose how the cells are read; `chosen` gives topic and way."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._parts = column(gap=t.S15)
        self.setLayout(self._parts)
        self.buttons: dict[tuple[str, str], QRadioButton] = {}
        """Topic and way to its button."""
        self._groups: list[QButtonGroup] = []
        self._samples: dict[str, QVBoxLayout] = {}
        self._shown: dict[str, ColumnReading] = {}

    def show_readings(self, shown: Sequence[ColumnReading], said: Mapping[str, str]) -> None:
        """Show what a column leaves open; `said` is what a person chose since."""
        focused = next((key for key, each in self.buttons.items() if each.hasFocus()), None)
        clear(self._parts)
        while self._groups:
            self._groups.pop().deleteLater()
        self.buttons, self._samples = {}, {}
        self._shown = {each.topic: each for each in shown}
        # What needs a person comes first.
        for each in sorted(shown, key=lambda one: not (one.is_open and one.topic not in said)):
            self._add(each, said.get(each.topic, each.taken))
        self.setVisible(bool(shown))
        if focused is not None and focused in self.buttons:
            self.buttons[focused].setFocus()

    def first(self) -> QWidget | None:
        """Return where the hands begin: the chosen way of the first of them."""
        return next((each for each in self.buttons.values() if each.isChecked()), None)

    def _add(self, reading: ColumnReading, taken: str) -> None:
        self._parts.addWidget(rule())
        title = reading_words.title(reading)
        head = row(gap=t.S1)
        if reading.is_open:
            head.addWidget(IconLabel("circle-question-mark", "warn", size=16))
        head.addWidget(text(title, "strong", wrap=True), 1)
        self._parts.addLayout(head)
        said = _why(reading, taken)
        if said:
            self._parts.addWidget(text(said, "small", "text2", wrap=True))
        group = QButtonGroup(self)
        self._groups.append(group)
        for way in reading.ways:
            words = _words(reading, way)
            part = QRadioButton(words)
            part.setFont(theme.font("body", words))
            part.setAccessibleName(f"{title} {words}")
            part.setProperty("place", (reading.topic, way.code))
            part.setChecked(way.code == taken)
            part.clicked.connect(self._on_clicked)
            group.addButton(part)
            self.buttons[reading.topic, way.code] = part
            self._parts.addWidget(part)
        lines = column(gap=0)
        self._samples[reading.topic] = lines
        self._parts.addLayout(lines)
        self._show_samples(reading, taken)

    def _show_samples(self, reading: ColumnReading, taken: str) -> None:
        """Show cells as they stand and as they are read."""
        lines = self._samples[reading.topic]
        clear(lines)
        way = next((each for each in reading.ways if each.code == taken), None)
        for at, sample in enumerate(reading.samples):
            read = shown(way.read[at]) if way is not None else ""
            line = row(gap=t.S1)
            line.addWidget(Elided(texts.isolate(sample), "small", "text2"), 1)
            line.addWidget(IconLabel("arrow-right", "text3", size=14))
            words, tone = (texts.isolate(read), "text") if read else (tr("not read"), "text3")
            line.addWidget(Elided(words, "small", tone), 1)
            lines.addLayout(line)

    def _on_clicked(self) -> None:
        part = self.sender()
        if not isinstance(part, QRadioButton):
            return
        topic, way = part.property("place")
        self._show_samples(self._shown[topic], way)
        self.chosen.emit(topic, way)


def shown(read: str) -> str:
    """Return what a cell is read as for a person: a day in words."""
    if len(read) >= 10 and read[4:5] == "-":
        try:
            if len(read) == 10:
                return texts.day(date.fromisoformat(read), style="words")
            return f"{texts.day(datetime.fromisoformat(read).date(), style='words')} {read[11:16]}"
        except ValueError:
            return read
    return read


def _words(reading: ColumnReading, way: Way) -> str:
    """Return a way in words; of days with the day that it makes of the first cell."""
    said = reading_words.way_words(reading.topic, way.code)
    if reading.topic in ("order", "swap", "century", "era") and way.read and way.read[0]:
        return f"{texts.isolate(shown(way.read[0]))} · {said}"
    return said


def _why(reading: ColumnReading, taken: str) -> str:
    """Return what speaks for the way that is taken."""
    if reading.since:
        return as_on(reading.since, reading.by)
    if reading.proof:
        if reading.proof_row:
            return tr("Row {row} decides it: ‘{cell}’.", row=texts.number(reading.proof_row),
                      cell=reading.proof)  # fmt: skip
        return tr("‘{cell}’ decides it.", cell=reading.proof)
    if reading.is_open:
        rows = [texts.number(each) for each in sorted(set(reading.rows)) if each]
        where = tr("Rows {rows}.", rows=", ".join(rows)) if len(rows) > 1 else ""
        return f"{tr('Nothing in the file shows it.')} {where}".strip()
    return ""


def as_on(since: str, by: str) -> str:
    """Return when and by whom something was decided."""
    return tr("as on {day} by {who}", day=texts.day(since), who=by)
