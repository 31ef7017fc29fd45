"""The fields that the institution keeps beside those built in: define, order, retire."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.own_fields import (
    LISTS,
    OwnField,
    OwnFieldDraft,
    OwnKind,
    OwnSubject,
    written_choices,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button, icon_button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import Check, Combo, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.own_fields import OwnFields
    from mfdw_desktop.services.workspace import Workspace


def kind_words(kind: OwnKind) -> str:
    """Return what a field of a kind holds."""
    return {
        OwnKind.TEXT: tr("Text"),
        OwnKind.NUMBER: tr("Number"),
        OwnKind.DAY: tr("Day"),
        OwnKind.YES_NO: tr("Yes or no"),
        OwnKind.ONE: tr("One of a list"),
        OwnKind.SEVERAL: tr("Several of a list"),
    }[kind]


def subject_words(subject: OwnSubject) -> str:
    """Return whose field it is."""
    return {OwnSubject.CLIENT: tr("Client"), OwnSubject.HOUSEHOLD: tr("Household")}[subject]


class OwnFieldsSection(ListSection):
    """The list of own fields."""

    kinds = ("own_field", "client", "household")
    noun = "own-fields"
    dialog_size = (640, 640)

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("label", tr("Field"), kind="name", sortable=False),
            Column("kind", tr("Holds"), 140, sortable=False),
            Column("subject", tr("Of"), 100, "quiet", sortable=False, drop=1),
            Column("shown", tr("Where"), 190, "quiet", sortable=False, drop=2),
            Column("used", tr("Filled in"), 84, "number", sortable=False),
            Column("state", tr("State"), 104, "pill", sortable=False),
        ]
        empty = (
            "file-plus",
            tr("No own fields yet"),
            tr("Add what your papers ask for and the program does not: it stands on the form, "
               "in the list, and in imports and exports."),
        )  # fmt: skip
        super().__init__(context, tr("Own fields"), columns, add=tr("Add a field"), empty=empty)

    def more_acts(self) -> Sequence[Button]:
        """Return the acts that order and retire a field."""
        self._up = icon_button("arrow-up", tr("Further up"))
        self._down = icon_button("arrow-down", tr("Further down"))
        self._retire = button(tr("Retire"), "plain")
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._retire.clicked.connect(self._on_retire)
        return self._up, self._down, self._retire

    def service(self, workspace: Workspace) -> OwnFields:
        """Return the service of own fields."""
        return workspace.own_fields

    def title_of(self, row: OwnField) -> str:
        """Return the label."""
        return row.label

    def rows(self, service: OwnFields) -> Sequence[OwnField]:
        """Read the definitions."""
        return service.fields()

    def cell(self, row: OwnField, name: str) -> Any:
        """Return what a cell shows."""
        if name == "label":
            return Cell(row.label, row.native_label)
        if name == "kind":
            return kind_words(row.kind)
        if name == "subject":
            return subject_words(row.subject)
        if name == "shown":
            return _places(row)
        if name == "used":
            return texts.number(row.used)
        if row.retired_on is not None:
            return Cell(tr("Retired"), tone="mute")
        return Cell(tr("Required") if row.required else tr("Asked"), tone="plain")

    def fields(self, row: OwnField | None) -> list[Field]:
        """Return the fields of a definition."""
        kind = Combo([(each, kind_words(each)) for each in OwnKind])
        kind.setEnabled(row is None or not row.used)
        subject = Combo([(each, subject_words(each)) for each in OwnSubject])
        subject.setEnabled(row is None)
        choices = Field(
            "choices",
            tr("Choices"),
            TextArea("Thatch\nTin | ស័ង្កសី\nTile", lines=5),
            hint=tr("one a line; the own script behind a bar"),
            wide=True,
        )

        def show_choices() -> None:
            choices.setVisible(kind.value() in LISTS)

        kind.edited.connect(show_choices)
        choices.setVisible(row is not None and row.kind in LISTS)
        checks = (
            ("required", tr("It must be filled in")),
            ("in_list", tr("As a column and filter of the list")),
            ("in_search", tr("Search finds by it")),
            ("on_paper", tr("On the client's paper")),
            ("sensitive", tr("Sensitive: only for those who may see such answers")),
        )
        found = [
            Field("label", tr("Label"), LineEdit(tr("Roof of the house")), needed=True),
            Field("native_label", tr("Label in the own script"), LineEdit()),
            Field("kind", tr("Holds"), kind,
                  hint="" if kind.isEnabled() else tr("fixed: values are stored")),
            Field("subject", tr("Of"), subject),
            choices,
            Field("help", tr("Help under the field"), LineEdit(), wide=True),
            *(Field(name, words, Check(words), wide=True) for name, words in checks),
        ]  # fmt: skip
        if row is None:
            next(each for each in found if each.name == "in_list").editor.set_value(True)
        return found

    def values_of(self, row: OwnField, names: Sequence[str]) -> dict[str, Any]:
        """Return what the form shows of a definition."""
        return {**super().values_of(row, names), "choices": written_choices(row.choices)}

    def save(self, service: OwnFields, values: dict[str, Any], key: int | None) -> Changes:
        """Store a definition."""
        texts_ = ("label", "native_label", "choices", "help")
        filled = {name: values[name] or "" for name in texts_}
        if values["kind"] not in LISTS:
            filled["choices"] = ""  # typed before another kind was chosen, and hidden since
        coded = {"kind": OwnKind(values["kind"]), "subject": OwnSubject(values["subject"])}
        return service.save(OwnFieldDraft(**{**values, **filled, **coded}), key)

    def remove(self, service: OwnFields, key: int) -> Changes:
        """Put a field that nothing is stored of into the bin."""
        return service.remove(key)

    def _on_selection_changed(self, count: int) -> None:
        super()._on_selection_changed(count)
        row = self.table.current_row()
        for act in (self._up, self._down, self._retire):
            act.setEnabled(count == 1)
        is_retired = isinstance(row, OwnField) and row.retired_on is not None
        self._retire.setText(tr("Ask again") if is_retired else tr("Retire"))

    def _on_read(self, found: dict[str, Any]) -> None:
        super()._on_read(found)
        for act in (self._up, self._down, self._retire):
            act.setVisible(bool(found["rows"]))
        self._on_selection_changed(1 if self.table.current_row() is not None else 0)

    def _on_up(self) -> None:
        self._act(lambda service, row: service.move(row.id, -1), tr("{name} moved"))

    def _on_down(self) -> None:
        self._act(lambda service, row: service.move(row.id, 1), tr("{name} moved"))

    def _on_retire(self) -> None:
        row = self.table.current_row()
        if isinstance(row, OwnField) and row.retired_on is not None:
            self._act(lambda service, each: service.take_up(each.id), tr("{name} is asked again"))
        else:
            self._act(
                lambda service, each: service.retire(each.id),
                tr("{name} retired; what is stored stays"),
            )

    def _act(self, act: Callable[[OwnFields, OwnField], Changes], said: str) -> None:
        row, workspace = self.table.current_row(), self.context.workspace()
        if not isinstance(row, OwnField):
            return

        def work(_progress: Progress) -> Changes:
            return act(workspace.own_fields, row)

        self.message.clear()
        self.context.actions.run(
            tr("Saving"), work, words=said.replace("{name}", row.label), failed=self.show_error
        )


def _places(row: OwnField) -> str:
    """Return where a field is shown beside the form."""
    places = (
        (row.in_list, tr("list")),
        (row.in_search and not row.sensitive, tr("search")),
        (row.on_paper, tr("paper")),
        (row.sensitive, tr("sensitive")),
    )
    return ", ".join(words for is_there, words in places if is_there) or texts.DASH
