"""The fields of a list of awards, with those that the institution added to its kinds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mfdw_desktop.domain.kinds import FieldKind, IncentiveKind, KindField
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.records import AWARD_FORM
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

OwnColumns = Mapping[str, tuple[tuple[str, KindField], ...]]
"""Code of a kind to its own fields, each behind the code of its column."""

_KINDS = {
    FieldKind.TEXT: QuestionKind.TEXT,
    FieldKind.NUMBER: QuestionKind.DECIMAL,
    FieldKind.DAY: QuestionKind.DAY,
    FieldKind.CHOICE: QuestionKind.SELECT_ONE,
    FieldKind.YES_NO: QuestionKind.SELECT_ONE,
}
_YES_NO = (Choice("yes", {"en": "Yes"}), Choice("no", {"en": "No"}))


def own_columns(kinds: Sequence[IncentiveKind]) -> OwnColumns:
    """Return the own fields of every kind that has any."""
    return {
        kind.code: tuple((f"kind_{kind.code}_{each.code}", each) for each in kind.fields)
        for kind in kinds
        if kind.fields
    }


def award_form(kinds: Sequence[IncentiveKind]) -> Questionnaire:
    """Return the form of awards with the own fields of kinds behind the built-in ones.

    A label that two fields have is told apart by the name of its kind.
    """
    questions, choices = list(AWARD_FORM.questions), dict(AWARD_FORM.choices)
    labels = [fold(each.label()) for each in questions]
    labels += [fold(each.label) for kind in kinds for each in kind.fields]
    names = {each.code: each.name for each in kinds}
    for kind, columns in own_columns(kinds).items():
        for code, own in columns:
            is_shared = labels.count(fold(own.label)) > 1
            listed = _YES_NO if own.kind is FieldKind.YES_NO else _listed(own)
            questions.append(
                Question(
                    code=code,
                    path=code,
                    name=code,
                    kind=_KINDS[own.kind],
                    labels={"en": f"{own.label} ({names[kind]})" if is_shared else own.label},
                    list_name=code if listed else "",
                    position=len(questions) + 1,
                )
            )
            if listed:
                choices[code] = listed
    return replace(AWARD_FORM, questions=tuple(questions), choices=choices)


def _listed(own: KindField) -> tuple[Choice, ...]:
    return tuple(Choice(each, {"en": each}) for each in own.choices)
