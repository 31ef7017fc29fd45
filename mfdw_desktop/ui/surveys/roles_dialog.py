"""Which questions of a form tell of the person who was asked: found, or named here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.roles import Role, RoleLine
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

AUTO, NONE = "@auto", "@none"
LONGEST = 60


class RolesDialog(SavingDialog):
    """A field a role: found by its name, a question that is chosen, or none."""

    def __init__(self, page: Page, survey: str, lines: Sequence[RoleLine]) -> None:
        self._survey = survey
        fields = []
        for each in lines:
            found = each.label[:LONGEST] if each.code and not each.is_marked else ""
            auto = tr("found: {question}", question=found) if found else tr("found by its name")
            choices = [(AUTO, auto), (NONE, tr("no question"))]
            choices += [(code, label[:LONGEST]) for code, label in each.choices]
            fields.append(Field(each.role.value, role_words(each.role), Combo(choices)))
        form = Form(fields, columns=2)
        super().__init__(page.context, tr("Who was asked"), form, page, size=(760, 620))
        form.set_values(
            {each.role.value: (each.code or NONE) if each.is_marked else AUTO for each in lines}
        )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of what was named."""
        marked = {
            role: "" if chosen == NONE else str(chosen)
            for role, chosen in values.items()
            if chosen not in (AUTO, None)
        }
        workspace, survey = self.context.workspace, self._survey

        def work(_progress: Progress) -> Any:
            return workspace().surveys.mark_roles(survey, marked)

        return Write(tr("Saving the questions"), work, "")


def role_words(role: Role) -> str:
    """Return what a role is called."""
    said = {
        Role.NAME: tr("Name"),
        Role.NATIVE_NAME: tr("Name in own script"),
        Role.GIVEN_NAME: tr("Given name"),
        Role.FAMILY_NAME: tr("Family name"),
        Role.SEX: tr("Sex"),
        Role.BIRTH: tr("Birth day"),
        Role.AGE: tr("Age"),
        Role.VILLAGE: tr("Village"),
        Role.PHONE: tr("Telephone"),
        Role.RELATIVE: tr("Spouse or father"),
        Role.NATIONAL_ID: tr("National number"),
        Role.HOUSEHOLD_SIZE: tr("Members of the household"),
    }
    return texts.sentence(said[role])
