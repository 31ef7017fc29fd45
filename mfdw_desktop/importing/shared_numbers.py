"""Numbers in a file that too many different persons bear: they name nobody (`conventions.md` 6).

Whether two are one person is told by their names: a file without names tells nothing. Of a
long file the first rows are looked at: what fills a field there does so from the beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from mfdw_desktop.domain.duplicates import COMPATIBLE_NAME
from mfdw_desktop.domain.identifiers import MOST_SHARING, normalise_id, phone_key
from mfdw_desktop.domain.names import fold, name_similarity
from mfdw_desktop.domain.roles import Role, roles_of
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.identity import Identity
from mfdw_desktop.importing.parts import Part

_LOOKED_AT = 5000
_NAMES = (Role.NAME, Role.GIVEN_NAME, Role.FAMILY_NAME)
_NUMBERS = ("code", "external_id", "national_id", "client", "client_code")
"""Fields of lists that hold a number of a client."""


def shared_numbers(part: Part, identity: Identity, form: Questionnaire) -> frozenset[str]:
    """Return the numbers and telephones of more than three different persons, as compared."""
    named = _columns(part, identity, form, _NAMES) or _columns(
        part, identity, form, (Role.NATIVE_NAME,)
    )
    numbers = {at for at, match in enumerate(part.matches) if match.target in _NUMBERS}
    numbers |= {identity.client} if identity.client is not None else set()
    phones = set(_columns(part, identity, form, (Role.PHONE,)))
    keys: list[tuple[int, Callable[[str], str]]] = [
        *((at, normalise_id) for at in sorted(numbers - set(named))),
        *((at, phone_key) for at in sorted(phones - numbers)),
    ]
    if not named or not keys:
        return frozenset()
    bearers: dict[str, list[str]] = {}
    for _, cells in islice(part.rows(), _LOOKED_AT):
        name = fold(" ".join(text_of(cells[at]) for at in named))
        for at, key_of in keys if name else ():
            key = key_of(text_of(cells[at]))
            if key:
                _bear(bearers.setdefault(key, []), name)
    return frozenset(key for key, names in bearers.items() if len(names) > MOST_SHARING)


def _bear(names: list[str], name: str) -> None:
    """Add a name, if it is that of another person than those before."""
    if len(names) > MOST_SHARING or name in names:
        return
    if all(name_similarity(name, each) < COMPATIBLE_NAME for each in names):
        names.append(name)


def _columns(
    part: Part, identity: Identity, form: Questionnaire, roles: Iterable[Role]
) -> Sequence[int]:
    """Return the columns that tell something of a person."""
    asked, beside = roles_of(form), dict(identity.beside)
    fields = {each.code: each.columns[0] for each in part.fields}
    found = []
    for role in roles:
        question = asked.get(role)
        at = fields.get(question.code) if question is not None else None
        at = beside.get(role.value) if at is None else at
        if at is not None:
            found.append(at)
    return found
