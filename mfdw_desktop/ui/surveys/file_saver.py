"""Files of the page of surveys on their way out: templates, responses, codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.exports import ExportLayout, ExportOptions, ExportResult
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.surveys import language_code
from mfdw_desktop.ui.surveys.export_dialog import ExportDialog, ExportWanted
from mfdw_desktop.ui.surveys.harmony_dialog import HarmonyDialog
from mfdw_desktop.ui.surveys.template_dialog import TemplateDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
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
    export: ExportOptions = field(default_factory=ExportOptions)


class FileSaver(QObject):
    """Ask for a place, write the file on the writer's lane, say that it is there."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._asked = _Asked()
        self._out = Path()

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

    def ask_export(self, survey: SurveyRow) -> None:
        """Look what there is to export, and ask how."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return survey, workspace().surveys.export_outlook(survey.code)

        self._context.jobs.read("export-outlook", read, then=self._on_outlook,
                                failed=self._page.show_error)  # fmt: skip

    def ask_codebook(self, code: str) -> None:
        """Ask where the codebook of a questionnaire goes."""
        self._asked = _Asked(code)
        self._ask(tr("Save the codebook"), f"{code}_codebook.xlsx", tr("Excel (*.xlsx)"),
                  self.write_codebook)  # fmt: skip

    def ask_harmonisation(self, survey: SurveyRow) -> None:
        """Open what brings the rounds of a questionnaire to one."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return survey, workspace().harmony.state(survey.code)

        self._context.jobs.read("harmony-state", read, then=self._on_harmony_state,
                                failed=self._page.show_error)  # fmt: skip

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
        code, options = self._asked.code, self._asked.export
        out, workspace = Path(chosen), self._context.workspace

        def work(progress: Progress) -> Any:
            return workspace().surveys.export_files(code, out, options, progress)

        self._context.jobs.write(tr("Exporting the responses"), work, then=self._on_exported,
                                 failed=self._page.show_error)  # fmt: skip

    def write_codebook(self, chosen: str) -> None:
        """Write the codebook; the dialog has asked about a file there."""
        code, out, workspace = self._asked.code, Path(chosen), self._context.workspace

        def work(progress: Progress) -> Any:
            workspace().surveys.codebook(code, out, progress)
            return out

        self._context.jobs.write(tr("Writing the codebook"), work, then=self._on_written,
                                 failed=self._page.show_error)  # fmt: skip

    def _ask(self, title: str, name: str, kinds: str, then: Any) -> None:
        folder = Path(self._context.preferences.value.save_folder)
        ask_place(self._page, title, folder / name, then, kinds=kinds)

    def _on_template_chosen(self, code: str, language: str, in_one: bool) -> None:
        self._asked = _Asked(code, language=language, in_one=in_one)
        self._ask(
            tr("Save the template"), f"{code}.xlsx", tr("Excel (*.xlsx)"), self.write_template
        )

    def _on_outlook(self, found: Any) -> None:
        survey, outlook = found
        dialog = ExportDialog(self._page, survey, outlook)
        dialog.chosen.connect(self._on_export_chosen)
        dialog.open()

    def _on_export_chosen(self, code: str, wanted: ExportWanted) -> None:
        self._asked = _Asked(code, export=wanted.options)
        self._ask(tr("Export the responses"), wanted.name, wanted.kinds, self.write_export)

    def _on_harmony_state(self, found: Any) -> None:
        survey, state = found
        HarmonyDialog(self._page, survey, state).open()

    def _on_written(self, out: Path) -> None:
        self._say_saved(tr("{file} saved", file=out.name), out)

    def _on_exported(self, done: ExportResult) -> None:
        said = tr("%n response exported|%n responses exported", n=done.rows)
        if self._asked.export.layout is ExportLayout.WIDE:
            said = tr("%n client exported|%n clients exported", n=done.rows)
        more = [tr("%n file beside it|%n files beside it", n=len(done.files) - 1)] * (
            len(done.files) > 1
        )
        if done.left_out:
            more.append(tr("%n question stayed behind|%n questions stayed behind",
                           n=done.left_out))  # fmt: skip
        self._say_saved(said, done.files[0], more)

    def _say_saved(self, said: str, out: Path, more: Sequence[str] = ()) -> None:
        """Say what was saved where, and offer to open it."""
        self._out = out
        self._context.preferences.change(save_folder=str(out.parent))
        self._page.message.show_message(
            "ok",
            said,
            " · ".join([str(out), *more]),
            actions=[MessageAction(tr("Open"), self._on_open_clicked)],
        )

    def _on_open_clicked(self) -> None:
        open_file(self._out)
