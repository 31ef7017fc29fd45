"""The frame of a paper that is typed: its title with the acts above, keys and counts below."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words as survey_words
from mfdw_desktop.ui.surveys.entry.goal import Mode, Opened
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, row


class EntryTop:
    """The line above the paper: back, what is typed, save."""

    def __init__(self) -> None:
        self._title = text("", "title")
        self._what = text("", "body", "text3")
        self.save = button(tr("Save and next"), "primary", shortcut="Ctrl+Enter")
        self.back = icon_button("arrow-left", tr("Back to the questionnaires"), shortcut="Esc")
        self.widget: QWidget = box(
            row(self.back, self._title, self._what, 1, self.save, gap=t.S15,
                margins=(t.S2, t.S15, t.S3, t.S1)),
            "page",
        )  # fmt: skip

    def say(self, mode: Mode, opened: Opened | None) -> None:
        """Say what is done, and with which questionnaire."""
        title = {
            Mode.NEW: tr("Type answers in"),
            Mode.SECOND: tr("Second entry"),
            Mode.CHANGE: tr("Change answers"),
        }[mode]
        self._title.setText(title)
        self.save.setText(tr("Save") if mode is Mode.CHANGE else tr("Save and next"))
        parts = [opened.start.form.title if opened is not None else ""]
        if opened is not None and opened.loaded is not None:
            parts.append(survey_words.round_name(opened.loaded.round))
        self._what.setText(" · ".join(part for part in parts if part))


class EntryFoot(PageFoot):
    """The line below the paper: the keys, whether a draft is kept, and how far it is."""

    def __init__(self) -> None:
        self._kept = text("", "small", "text3")
        self._count = text("", "small", "text2")
        parts: list[Any] = []
        for key, said in (
            ("F2", tr("does not know")), ("F3", tr("refused")), ("F4", tr("does not apply")),
            ("Alt+Down", tr("choices")), ("Ctrl+'", tr("as before")),
        ):  # fmt: skip
            parts += [KeyHint(key), text(said, "small", "text2")]
        super().__init__(*parts, 1, self._kept, self._count)

    def say_kept(self, said: str) -> None:
        """Say that a draft is kept, or nothing."""
        self._kept.setText(said)

    def say_count(self, answered: int, saved: int) -> None:
        """Say how many answers are typed, and how many interviews were saved."""
        said = tr("%n answer|%n answers", n=answered)
        if saved:
            said = f"{said} · {tr('%n interview saved|%n interviews saved', n=saved)}"
        self._count.setText(said)
