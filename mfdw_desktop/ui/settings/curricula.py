"""What is taught: curricula and their modules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.learning import (
    Curriculum,
    CurriculumDraft,
    read_modules,
    write_modules,
)
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


class CurriculaSection(ListSection):
    """Curricula that training schemes follow."""

    kinds = ("curriculum", "curriculum_module", "course")
    noun = "curricula"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Curriculum"), kind="name"),
            Column("language", tr("Language"), 110, "quiet", drop=1),
            Column("modules", tr("Modules"), 90, "number"),
            Column("minutes", tr("Minutes"), 90, "number"),
            Column("schemes", tr("Schemes"), 90, "number"),
        ]
        empty = (
            "book-open",
            tr("No curricula yet"),
            tr("A curriculum is a row of modules; a training scheme follows it."),
        )
        super().__init__(context, tr("Curricula"), columns, add=tr("Add a curriculum"), empty=empty)

    def service(self, workspace: Workspace) -> Any:
        """Return what keeps the list."""
        return workspace.learning

    def rows(self, service: Any) -> Sequence[Curriculum]:
        """Read the curricula."""
        return list(service.curricula())

    def cell(self, row: Curriculum, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.code)
        if name == "language":
            return row.language
        if name == "modules":
            return texts.number(len(row.modules))
        if name == "minutes":
            return texts.number(row.minutes) if row.minutes else texts.DASH
        return texts.number(row.schemes) if row.schemes else texts.DASH

    def sort_key(self, row: Curriculum, name: str) -> Any:
        """Return by what a column is sorted."""
        return len(row.modules) if name == "modules" else super().sort_key(row, name)

    def values_of(self, row: Curriculum, names: Sequence[str]) -> dict[str, Any]:
        """Return what the form shows; the modules a line each."""
        found = {name: getattr(row, name) for name in names if name != "modules"}
        return {**found, "modules": write_modules(row.modules)}

    def fields(self, _row: Curriculum | None) -> list[Field]:
        """Return the fields of a curriculum."""
        return [
            Field("name", tr("Name"), LineEdit(tr("Safe work at home")), needed=True),
            Field("code", tr("Code"), LineEdit("WIND"), needed=True),
            Field("language", tr("Language"), LineEdit("km")),
            Field("note", tr("Note"), LineEdit()),
            Field("modules", tr("Modules"), TextArea(tr("Safe tools | 60 | first-aid box"),
                                                     lines=7),
                  needed=True, wide=True, hint=tr("one a line: title | minutes | materials")),
        ]  # fmt: skip

    def save(self, service: Any, values: dict[str, Any], key: int | None) -> Changes:
        """Store a curriculum."""
        modules, problems = read_modules(values["modules"] or "")
        require_valid(problems)
        draft = CurriculumDraft(
            values["code"] or "", values["name"] or "", values["language"] or "",
            values["note"] or "", modules,
        )  # fmt: skip
        changes: Changes = service.save_curriculum(draft, key)
        return changes

    def remove(self, service: Any, key: int) -> Changes:
        """Remove a curriculum that no scheme follows."""
        changes: Changes = service.remove_curriculum(key)
        return changes
