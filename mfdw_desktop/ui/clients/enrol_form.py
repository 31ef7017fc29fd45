"""The fields of a client in the order of the paper form, and the draft made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from mfdw_desktop.common import clock
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientStatus,
    ExternalId,
)
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentMethod,
    ConsentScope,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.segments import Segments

NATIONAL = "national"
"""Type of the number on the national identity card."""
SEXES = (Sex.FEMALE, Sex.MALE, Sex.OTHER)


class EnrolForm(Form):
    """The form of one client: new with consents, or an old one without."""

    def __init__(self, choices: ClientChoices, *, is_new: bool, columns: int = 2) -> None:
        self._choices, self._is_new = choices, is_new
        self._kept = ClientDraft()
        self._make_editors()
        super().__init__(self._make_fields(), columns=columns)
        self.centre.edited.connect(self._offer_groups)
        self._proposed = ""
        self.field("native_name").editor.editingFinished.connect(self._on_native_left)
        self._add_own()
        if is_new:
            self._add_consents()
        self._offer_groups()
        self.remember()

    def _make_editors(self) -> None:
        choices = self._choices
        several = len(choices.branches) > 1
        names = {each.id: each.code for each in choices.branches}
        self.code = LineEdit()
        self.code.setReadOnly(True)
        self.code.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.code.setEnabled(False)
        self.birth = DayEdit(birth=True)
        self.village = LineEdit(tr("Prey Tnaot"))
        self.centre = Combo(
            [
                (each.id, f"{each.name} · {names[each.branch_id]}" if several else each.name)
                for each in choices.centres
            ],
            placeholder=tr("Choose the centre"),
        )
        self.group = Combo()

    def _make_fields(self) -> list[Field]:
        sexes = [(each.value, words.word(each)) for each in SEXES]
        code = tr("Next free code") if self._is_new else tr("Client code")
        is_new = self._is_new
        staff: list[tuple[int | None, str]] = [(None, tr("The officer of the centre"))]
        staff += [(each.id, each.name) for each in self._choices.staff]
        fields = [
            Field("code", code, self.code),
            Field("centre_id", tr("Centre"), self.centre, pin=is_new),
            Field("group_id", tr("Group"), self.group, pin=is_new),
            Field("name", tr("Name"), LineEdit(tr("Keo Sophea"))),
            Field("native_name", tr("Name in own script"), LineEdit(tr("as on the card"))),
            Field("sex", tr("Sex"), Segments(sexes)),
            Field("birth_on", tr("Born, or age"), self.birth),
            Field("phone", tr("Telephone"), LineEdit("012 345 678")),
            Field("national_id", tr("Identity card"), LineEdit("010 234 567")),
            Field("village", tr("Village"), self.village, pin=is_new),
            Field("relative_name", tr("Spouse or father"), LineEdit(tr("tells two alike apart"))),
            Field("joined_on", tr("Joined on"), DayEdit(future=False), pin=is_new),
        ]
        if is_new:
            example = LineEdit(tr("tailoring, rice, petty trade"))
            fields.append(Field("activity", tr("Enterprise"), example))
        fields.append(Field("officer_id", tr("Officer"), Combo(staff)))
        if self._choices.has_innovation:
            arms = [(each.value, words.word(each)) for each in Arm]
            fields.append(Field("arm", tr("Arm, if not the centre's"), Segments(arms)))
        if not is_new:
            fields.append(Field("note", tr("Note"), LineEdit(), wide=True))
        return fields

    def _on_native_left(self) -> None:
        """Propose the name in Latin letters where none was typed."""
        typed = self.field("name").editor.value() or ""
        native = self.field("native_name").editor.value() or ""
        if typed not in ("", self._proposed) or not native:
            return
        from mfdw_desktop.domain.transliteration import latin

        proposed = latin(native)
        if proposed and proposed != typed:
            self._proposed = proposed
            self.field("name").editor.set_value(proposed)
            said = tr("proposed; change it where the client writes it otherwise")
            self.field("name").say(said, "warn")
            self.changed.emit()

    def _add_own(self) -> None:
        """Ask for the institution's own fields."""
        asked = [each for each in own.of(self._choices) if each.is_asked(clock.today())]
        self._own = {each.name: each.code for each in asked}
        if asked:
            self.add_heading(tr("More of the client"))
        for field in own.form_fields(asked, self._choices):
            self.add(field)

    def _add_consents(self) -> None:
        self.add_heading(tr("Consent, as signed on the form"))
        for scope in ConsentScope:
            said = words.word(scope)
            self.add(Field(f"consent_{scope.value}", said, Check(said), wide=True))
        self.add(Field("method", tr("Given by"), Combo(words.choices(ConsentMethod))))
        self.add(Field("consents", tr("Witness"), LineEdit(tr("for consent by word"))))
        self.add(Field("note", tr("Note"), LineEdit()))

    def offer_villages(self, villages: Sequence[str]) -> None:
        """Complete the village while it is typed."""
        completer = QCompleter(list(villages), self.village)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.village.setCompleter(completer)

    def begin(self, today: date, code: str) -> None:
        """Make ready for a new client."""
        self.reset()
        fresh: dict[str, Any] = {"code": code, "method": ConsentMethod.SIGNATURE}
        if not self.field("joined_on").keeps:
            fresh["joined_on"] = today
        self._offer_groups()
        self.set_values(fresh)

    def show_draft(self, draft: ClientDraft, code: str) -> None:
        """Show a client as she is stored."""
        self._kept = draft
        national = next((each.value for each in draft.external_ids if each.type == NATIONAL), "")
        self.centre.set_value(draft.centre_id)
        self._offer_groups()
        self.set_values(
            {
                "code": code,
                "centre_id": draft.centre_id,
                "name": draft.name,
                "native_name": draft.native_name,
                "phone": draft.phone,
                "sex": None if draft.sex is Sex.UNKNOWN else draft.sex,
                "village": draft.village,
                "relative_name": draft.relative_name,
                "national_id": national,
                "group_id": draft.group_id,
                "joined_on": draft.joined_on,
                "arm": draft.arm,
                "officer_id": draft.officer_id,
                "note": draft.note,
                **{name: draft.own.get(code) for name, code in self._own.items()},
            }
        )
        self.birth.set_value(draft.birth_on, estimated=draft.birth_estimated)
        self.remember()

    def draft(self, today: date) -> ClientDraft:
        """Return what was entered; fields that the form does not show stay as they were."""
        values = self.values()
        sex, arm = values["sex"], values.get("arm")
        status = self._kept.status
        return replace(
            self._kept,
            name=values["name"] or "",
            native_name=values["native_name"] or "",
            sex=Sex(sex) if sex else Sex.UNKNOWN,
            birth_on=values["birth_on"],
            birth_estimated=values["birth_on"] is not None and self.birth.is_estimated,
            phone=values["phone"] or "",
            village=values["village"] or "",
            centre_id=values["centre_id"],
            group_id=values["group_id"],
            officer_id=values["officer_id"],
            joined_on=values["joined_on"],
            status=ClientStatus.ACTIVE if status is ClientStatus.TO_COMPLETE else status,
            arm=Arm(arm) if arm else None,
            relative_name=values["relative_name"] or "",
            activity=values.get("activity") or "",
            external_ids=self._ids(values["national_id"] or ""),
            consents=self._consents(values, today) if self._is_new else self._kept.consents,
            note=values["note"] or "",
            own={
                code: values[name]
                for name, code in self._own.items()
                if values[name] is not None or code in self._kept.own
            },
        )

    def branch_of_centre(self) -> str:
        """Return the code of the branch that the chosen centre belongs to."""
        centre = next(
            (each for each in self._choices.centres if each.id == self.centre.value()), None
        )
        codes = {each.id: each.code for each in self._choices.branches}
        return codes.get(centre.branch_id, "") if centre is not None else ""

    def _ids(self, national: str) -> tuple[ExternalId, ...]:
        others = tuple(each for each in self._kept.external_ids if each.type != NATIONAL)
        return (*others, ExternalId(NATIONAL, national)) if national else others

    def _consents(self, values: dict[str, Any], today: date) -> tuple[Consent, ...]:
        method = ConsentMethod(values["method"] or ConsentMethod.SIGNATURE)
        given_on = values["joined_on"] or today
        return tuple(
            Consent(scope, given_on, method, values["consents"] or "")
            for scope in ConsentScope
            if values[f"consent_{scope.value}"]
        )

    def _offer_groups(self) -> None:
        groups = self._choices.groups_of(self.centre.value())
        self.group.set_choices([(None, tr("None")), *((each.id, each.name) for each in groups)])
        self.group.setEnabled(bool(groups))


def field_of(problem_name: str) -> str:
    """Return the field under which a problem of the draft is said."""
    return "national_id" if problem_name == "external_ids" else problem_name
