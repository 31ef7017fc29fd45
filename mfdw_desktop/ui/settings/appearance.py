"""Language and look of the window on this computer."""

from __future__ import annotations

from mfdw_desktop.common import i18n
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.languages import language_choices
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, Combo
from mfdw_desktop.ui.widgets.form import Field
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.segments import Segments

WIDTH = 320


class AppearanceSection(Section):
    """Choose the language, and light or dark; both are kept for this user."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Language and look"))
        settings = context.preferences.value
        self._spoken = i18n.current().language
        self._language = Combo([("", tr("As the system")), *language_choices()])
        self._language.set_value(settings.language)
        self._language.edited.connect(self._on_language_edited)
        language = Field(
            "language",
            tr("Language of the window"),
            self._language,
        )
        language.setMaximumWidth(WIDTH)
        self._look = Segments(
            [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))],
            settings.theme,
        )
        self._look.setAccessibleName(tr("Look"))
        self._look.changed.connect(self._on_look_changed)
        look = column(
            text(tr("Look"), "small", "text2"),
            row(self._look, 1),
            gap=t.S05,
            margins=(0, t.S1, 0, 0),
        )
        own = i18n.digits_of(i18n.with_own_digits(self._spoken))
        self._digits = Check(tr("Write numbers in the digits of the script: {digits}", digits=own))
        self._digits.set_value(settings.own_digits)
        self._digits.setVisible(bool(own))
        self._digits.edited.connect(self._on_digits_edited)
        self.body.addWidget(language)
        self.body.addWidget(self._digits)
        self.body.addLayout(look)
        self.body.addStretch(1)

    def _on_language_edited(self) -> None:
        if self.context.may_begin_anew():
            self.context.preferences.change(language=self._language.value())
        else:
            self._language.set_value(self.context.preferences.value.language)

    def _on_digits_edited(self) -> None:
        if self.context.may_begin_anew():
            self.context.preferences.change(own_digits=self._digits.value())
        else:
            self._digits.set_value(self.context.preferences.value.own_digits)

    def _on_look_changed(self, choice: str) -> None:
        self.context.preferences.change(theme=choice)
