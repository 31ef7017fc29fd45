"""Files of the page of surveys on their way out: templates and responses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.surveys import language_code
from mfdw_desktop.ui.surveys.template_dialog import TemplateDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class _Asked:
    """What is written when a place has been chosen."""

    code: str = ""
    """Of the questionnaire."""
    kind: str = ""
    """Of the list: `clients schemes awards`."""
    language: str = ""
    in_one: bool = False


class FileSaver(QObject):
    """Ask for a place, write the file on the writer's lane, say that it is there."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._asked = _Asked()

    def ask_template(self, survey: SurveyRow) -> None:
        """Ask how the template of a questionnaire is to be, then where."""
        spoken = self._context.preferences.value.language
        same = (each for each in survey.languages if language_code(each) == spoken)
        dialog = TemplateDialog(self._page, survey, next(same, ""))
        dialog.chosen.connect(self._on_template_chosen)
        dialog.open()

    def ask_list_template(self, kind: str) -> None:
        """Ask where the template of a list goes."""
        self._asked = _Asked(kind=kind, language=self._context.preferences.value.language)
        self._ask(
            tr("Save the template"), f"{kind}.xlsx", tr("Excel (*.xlsx)"), self.write_template
        )

    def ask_export(self, code: str) -> None:
        """Ask where the responses of a questionnaire go."""
        self._asked = _Asked(code)
        self._ask(tr("Export the responses"), f"{code}_responses.xlsx",
                  tr("Excel (*.xlsx);;CSV (*.csv)"), self.write_export)  # fmt: skip

    def write_template(self, chosen: str) -> None:
        """Write the template that was asked for; the dialog has asked about a file there."""
        asked, out, workspace = self._asked, Path(chosen), self._context.workspace

        def work(_progress: Progress) -> Any:
            services = workspace()
            if asked.kind:
                services.imports.template(asked.kind, out, asked.language, overwrite=True)
            else:
                services.surveys.template(
                    asked.code, out, asked.language, in_one=asked.in_one, overwrite=True
                )
            return out

        self._context.jobs.write(tr("Writing the template"), work, then=self._on_written,
                                 failed=self._page.show_error)  # fmt: skip

    def write_export(self, chosen: str) -> None:
        """Write the responses."""
        code, out, workspace = self._asked.code, Path(chosen), self._context.workspace

        def work(progress: Progress) -> Any:
            return workspace().surveys.export(code, out, progress=progress)

        self._context.jobs.write(tr("Exporting the responses"), work, then=self._on_exported,
                                 failed=self._page.show_error)  # fmt: skip

    def _ask(self, title: str, name: str, kinds: str, then: Any) -> None:
        folder = Path(self._context.preferences.value.save_folder)
        ask_place(self._page, title, folder / name, then, kinds=kinds)

    def _on_template_chosen(self, code: str, language: str, in_one: bool) -> None:
        self._asked = _Asked(code, language=language, in_one=in_one)
        self._ask(
            tr("Save the template"), f"{code}.xlsx", tr("Excel (*.xlsx)"), self.write_template
        )

    def _on_written(self, out: Path) -> None:
        self._page.message.show_message("ok", tr("{file} saved", file=out.name))

    def _on_exported(self, rows: int) -> None:
        said = tr("%n response exported|%n responses exported", n=rows)
        self._page.message.show_message("ok", said)
