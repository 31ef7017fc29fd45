"""About: the version, what is new, and under which licence it all stands."""

from __future__ import annotations

import platform

import PySide6

import mfdw_desktop
from mfdw_desktop.common import paths
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.facts import Facts
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.reader import Reader


class AboutSection(Section):
    """Say what the program is and what it is made of."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("About"))
        facts = Facts()
        facts.show_facts(
            [
                (tr("MFDW Desktop"), mfdw_desktop.__version__),
                (tr("Licence"), "Apache-2.0"),
                (tr("Made with"), _made_with()),
                (tr("Fonts"), tr("Noto, under the SIL Open Font License, as MFDW families")),
                (tr("Icons"), tr("Lucide, under the ISC and MIT licences")),
                (tr("Log file"), str(paths.data_folder() / "logs")),
            ]
        )
        self.body.addWidget(facts)
        news = paths.resources_folder() / "changes.md"
        if news.is_file():
            self.body.addSpacing(t.S1)
            reader = Reader(news.read_text(encoding="utf-8"), tr("What is new"))
            self.body.addWidget(reader, 1)
        else:
            self.body.addStretch(1)


def _made_with() -> str:
    return f"Python {platform.python_version()}, Qt for Python {PySide6.__version__}"
