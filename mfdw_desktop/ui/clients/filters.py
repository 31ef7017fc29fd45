"""The filter chips of the list, and the filter that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import (
    ClientFlag,
    ClientStatus,
    MissingField,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.filter_bar import Filter, FilterChoice

Values = Mapping[str, tuple[str, ...]]

AT_FIRST: dict[str, tuple[str, ...]] = {"status": (ClientStatus.ACTIVE.value,)}
"""What the list shows when it is opened: the clients of today."""


def filters(choices: ClientChoices) -> list[Filter]:
    """Return the filters that the choices allow; one without a choice is left out."""
    offered = [
        Filter("status", tr("Status"), _coded(ClientStatus)),
        Filter("centre", tr("Centre"), _named(choices.centres)),
        Filter("consent", tr("Consent"), _coded(ConsentState)),
        Filter("flag", tr("Needs a look"), _coded(ClientFlag)),
        Filter("officer", tr("Officer"), _named(choices.staff)),
        Filter("arm", tr("Arm"), _coded(Arm) if choices.has_innovation else []),
        Filter("scheme", tr("Incentive"), _named(choices.schemes), several=False),
        Filter("awaits", tr("Not interviewed"), _rounds(choices), several=False),
        Filter("missing", tr("Missing"), _coded(MissingField)),
        *own.filters(choices),
    ]
    return [each for each in offered if each.choices]


def _rounds(choices: ClientChoices) -> list[FilterChoice]:
    several = len({each.title for each in choices.rounds}) > 1
    return [
        FilterChoice(
            str(each.id),
            f"{each.title} · {words.round_name(each.round)}"
            if several
            else words.round_name(each.round),
        )
        for each in choices.rounds
    ]


def _coded(codes: Iterable[Any]) -> list[FilterChoice]:
    return [FilterChoice(each.value, words.word(each)) for each in codes]


def _named(records: Iterable[Any]) -> list[FilterChoice]:
    return [FilterChoice(str(each.id), each.name) for each in records]
