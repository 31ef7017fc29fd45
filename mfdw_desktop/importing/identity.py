"""Who a row is: the key of the response, the client, the day, the interviewer.

`conventions.md` section 7: the first key that there is, of those that never change first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.roles import role_of_header
from mfdw_desktop.domain.rounds import EVENT_HEADERS
from mfdw_desktop.domain.survey_heads import head_questions
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.importing.answers import Odd, ValueOptions, is_blank, text_of
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.dialects import Dialect, bare
from mfdw_desktop.importing.fields import readings_of
from mfdw_desktop.importing.mapping import (
    CLIENT,
    DAY,
    INTERVIEWER,
    KEY,
    ROUND,
    SAID,
    WRITTEN,
    locate,
)
from mfdw_desktop.importing.normalise import words
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.portions import Portion
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.values_days import day_reader
from mfdw_desktop.importing.values_texts import zeros
from mfdw_desktop.importing.vocabulary import BLANK_WORDS

_CLIENT_COLUMNS = ("client_code", "client code", "client_id", "client id", "client_number",
                   "client/code", "client/id", "clientcode", "clientid")  # fmt: skip
_LAST_DAYS = ("_submission_time", "submissiondate", "completed_time", "received_on")
_SENT = ("_submission_time", "submissiondate", "received_on")
_WRITTEN = ("last_modified", "last_modified_at", "modified_on", "modified_at", "modified",
            "updated_at", "updated_on", "last_updated", "date_modified", "last_edited",
            "submission_time", "submissiondate", "received_on",
            "completed_time", "timestamp", "completion_time")  # fmt: skip
"""Columns that say when a row was written, the last change of it first."""
_INTERVIEWER_NAMES = ("enumerator", "interviewer", "surveyor", "data_collector")

Find = Callable[[Portion], Iterable[str]]
"""From some rows to one text a row; empty where it tells nothing."""


@dataclass
class Identity:
    """The columns that tell who a row is."""

    keys: list[tuple[str, int]] = field(default_factory=list)
    """Bare name and index of each column that identifies a response, best first."""
    joined: tuple[int, ...] = ()
    """Columns that do so together; they come before `keys` when a person named them."""
    is_joined_first: bool = False
    client: int | None = None
    fill: Callable[[str], object] | None = None
    """Gives a client's number back the zeros that Excel dropped, where a person said so."""
    days: list[Find] = field(default_factory=list)
    sent: list[Find] = field(default_factory=list)
    """When the row came to its server: the day of the interview where nothing else tells it."""
    _guessed: list[bool] = field(default_factory=list)
    interviewers: list[Find] = field(default_factory=list)
    written: list[Find] = field(default_factory=list)
    """When the row was written at its source."""
    beside: list[tuple[str, int]] = field(default_factory=list)
    """Role and index of each column that tells of the person and fills no question."""

    round: int | None = None
    """The column that names the round."""
    own: tuple[int, int] | None = None
    """Columns of identity and version, in files that we exported ourselves."""

    def own_of(self, portion: Portion) -> list[str]:
        """Return which record of ours each row was exported from, and as of which version."""
        if self.own is None:
            return [""] * len(portion.rows)
        uids, versions = (portion.column(at) for at in self.own)
        return [
            f"{text_of(uid).strip()}@{text_of(version).strip()}"
            if not is_blank(uid, _PLAIN)
            else ""
            for uid, version in zip(uids, versions, strict=True)
        ]

    def key_of(self, cells: Sequence[Cell]) -> tuple[str, tuple[str, ...]]:
        """Return the row's key and every other key that it bears."""
        found = [key for name, at in self.keys if (key := _key_text(name, cells[at])) is not None]
        if self.joined:
            texts = [text_of(cells[at]) for at in self.joined]
            if any(texts):
                together = "|".join(texts).rstrip("|")
                found = [together, *found] if self.is_joined_first else [*found, together]
        different = list(dict.fromkeys(found))
        return (different[0], tuple(different[1:])) if different else ("", ())

    def keys_of(self, portion: Portion) -> tuple[list[str], list[tuple[str, ...]]]:
        """Return the key of each row, and every other key that it bears."""
        if not self.keys and not self.joined:
            return [""] * len(portion.rows), [()] * len(portion.rows)
        found = [self.key_of(cells) for _, cells in portion.rows]
        return [key for key, _ in found], [others for _, others in found]

    def clients_of(self, portion: Portion) -> list[str]:
        """Return the text of each client cell, its spaces collapsed; empty without one."""
        if self.client is None:
            return [""] * len(portion.rows)
        texts = list(map(_client_text, portion.column(self.client)))
        return texts if self.fill is None else [str(self.fill(text)) for text in texts]

    def beside_of(self, portion: Portion) -> list[str]:
        """Return what columns beside the questions tell of the person, a JSON text a row."""
        if not self.beside:
            return [""] * len(portion.rows)
        found = []
        for _, cells in portion.rows:
            said = {
                role: text_of(cells[at])
                for role, at in self.beside
                if not is_blank(cells[at], _PLAIN)
            }
            found.append(encode(said) if said else "")
        return found

    def rounds_of(self, portion: Portion) -> list[str]:
        """Return what each row says of its round; empty without such a column."""
        if self.round is None:
            return [""] * len(portion.rows)
        return [
            "" if is_blank(cell, _PLAIN) else text_of(cell) for cell in portion.column(self.round)
        ]

    def days_of(self, portion: Portion) -> list[str]:
        """Return the day of each interview, ISO; empty when not known."""
        told = _first_of(self.days, portion)
        if not self.sent or all(told):
            self._guessed = [False] * len(told)
            return told
        sent = _first_of(self.sent, portion)
        self._guessed = [not day for day in told]
        return [day or other for day, other in zip(told, sent, strict=True)]

    def guessed_days(self) -> list[bool]:
        """Tell of the rows of `days_of` which day only their way to the server has shown."""
        return self._guessed

    def moments_of(self, portion: Portion) -> list[str]:
        """Return when each row was written, ISO; empty when not known."""
        return _first_of(self.written, portion)

    def interviewers_of(self, portion: Portion) -> list[str]:
        """Return who asked, a row each; empty when not known."""
        return _first_of(self.interviewers, portion)


def _first_of(finds: Sequence[Find], portion: Portion) -> list[str]:
    """Return for each row the first text that says something."""
    found = [""] * len(portion.rows)
    for find in finds:
        if all(found):
            break
        found = [text or other for text, other in zip(found, find(portion), strict=True)]
    return found


_PLAIN = ValueOptions(today=date.max)


def identify(
    part: Part,
    questionnaire: Questionnaire,
    options: ValueOptions,
    *,
    dialect: Dialect,
    client_column: str = "",
    key_columns: Sequence[str] = (),
    recipe: Recipe | None = None,
) -> Identity:
    """Return which columns of the main table tell who a row is.

    Raises:
        RefusedError: a column that the user named is not there.
    """
    headers = part.table.headers
    found = Identity()
    plain = [bare(header) for header in headers]
    found.keys = [(name, plain.index(name)) for name in dialect.keys if name in plain]
    if "_uid" in plain and "_version" in plain:
        found.own = (plain.index("_uid"), plain.index("_version"))
    said = _targets(part)
    if key_columns:
        found.joined, found.is_joined_first = (
            tuple(_named(part, each) for each in key_columns),
            True,
        )
    elif KEY in said and part.matches[said[KEY]].why in SAID:
        found.joined, found.is_joined_first = (said[KEY],), True
    elif dialect.joined_keys and dialect.joined_keys[0] in plain:
        found.joined = tuple(plain.index(name) for name in dialect.joined_keys if name in plain)
    if client_column:
        found.client = _named(part, client_column)
    else:
        found.client = said.get(CLIENT, locate(_CLIENT_COLUMNS, headers))
    if found.client is None:
        names = {each.code: each.name.casefold() for each in questionnaire.questions}
        found.client = next(
            (
                at
                for at, match in enumerate(part.matches)
                if names.get(match.target) in _CLIENT_COLUMNS
            ),
            None,
        )
    found.beside = _beside(part, found)
    named = EVENT_HEADERS if found.own is None else (*EVENT_HEADERS, "round")
    found.round = said.get(ROUND, locate(named, headers))
    used = recipe or Recipe()
    _find_zeros(found, part, options, used)
    day_options = replace(options, **readings_of(used, DAY))
    _find_days(found, part, questionnaire, day_options, dialect, said)
    _find_written(found, part, options, said)
    _find_interviewers(found, part, questionnaire, dialect, said)
    return found


def _beside(part: Part, found: Identity) -> list[tuple[str, int]]:
    """Return the columns that fill nothing and tell of the person by their header."""
    roles: dict[str, int] = {}
    for at, match in enumerate(part.matches):
        if not match.target and match.why == "unknown" and at != found.client:
            role = role_of_header(match.header)
            if role is not None:
                roles.setdefault(role.value, at)
    return list(roles.items())


def _find_zeros(found: Identity, part: Part, options: ValueOptions, recipe: Recipe) -> None:
    """Look whether the numbers of clients lost their zeros, and what a person said of it."""
    if found.client is None:
        return
    target = part.matches[found.client].target or CLIENT
    own = replace(options, **readings_of(recipe, target))
    header = part.table.headers[found.client]
    note, found.fill = zeros(words(header), part.early(found.client), own)
    if note is not None and target == CLIENT:
        part.note(found.client, [note], recipe.origins, target)


def _key_text(name: str, cell: Cell) -> str | None:
    """Return a key as it is compared: without `uuid:`, a server's number marked as such."""
    if is_blank(cell, _PLAIN):
        return None
    text = text_of(cell)
    while text.startswith("uuid:"):
        text = text.removeprefix("uuid:")
    return f"_id:{text}" if name == "_id" else text


def _targets(part: Part) -> dict[str, int]:
    """Return target to index of the columns that fill no question."""
    return {
        match.target: at
        for at, match in reversed(list(enumerate(part.matches)))
        if match.target.startswith("@")
    }


def _named(part: Part, column: str) -> int:
    at = part.table.column(column)
    if at is None:
        raise RefusedError("column-unknown", column=column, sheet=part.table.sheet)
    return at


_AT_DEVICE = frozenset({"start", "starttime", "end"})
"""Columns that say when the form was open on the device."""


def _find_days(
    found: Identity,
    part: Part,
    questionnaire: Questionnaire,
    options: ValueOptions,
    dialect: Dialect,
    said: dict[str, int],
) -> None:
    if DAY in said and part.matches[said[DAY]].why in SAID:
        found.days.append(_day_cell(part, said[DAY], options, is_said=True))
    top = [each for each in questionnaire.questions if not each.repeat]
    found.days += [_day_answer(each.code) for each in top if each.type_name == "today"]
    plain = [bare(header) for header in part.table.headers]
    by_code = {each.code: each for each in top}
    asked = head_questions(questionnaire).day
    asked_days = [_day_answer(asked.code)] if asked is not None else []
    for name in dialect.days:
        if name not in plain:
            continue
        if name in _AT_DEVICE:
            # what was asked says more: a paper may be typed into the device later
            found.days += asked_days
            asked_days = []
        at = plain.index(name)
        question = by_code.get(part.matches[at].target)
        if question is not None and question.kind in (QuestionKind.DAY, QuestionKind.MOMENT):
            found.days.append(_day_answer(question.code))
        else:
            is_shown = part.matches[at].target == DAY
            finds = found.sent if name in _SENT else found.days
            finds.append(_day_cell(part, at, options, is_said=is_shown))
    found.days += asked_days
    found.days += [_day_answer(each.code) for each in top if each.type_name in ("start", "end")]
    found.sent += [
        _day_cell(part, plain.index(name), options) for name in _LAST_DAYS if name in plain
    ]


def _day_answer(code: str) -> Find:
    return lambda portion: [_said(text)[:10] for text in portion.values(code)]


def _moment_cell(part: Part, at: int, options: ValueOptions) -> Find:
    question = Question("", "", "", QuestionKind.MOMENT)

    def moments(portion: Portion) -> list[str]:
        read, _ = day_reader(question, part.distinct(at), options)
        found = map(read, portion.column(at))
        return ["" if each is None or isinstance(each, Odd) else str(each) for each in found]

    return moments


def _day_cell(part: Part, at: int, options: ValueOptions, *, is_said: bool = False) -> Find:
    question = Question("", "", "", QuestionKind.DAY)
    read, notes = day_reader(question, part.distinct(at), options)
    if is_said:
        part.note(at, notes)

    def day_of(cell: Cell) -> str:
        day = read(cell)
        return "" if day is None or isinstance(day, Odd) else str(day)

    return lambda portion: map(day_of, portion.column(at))


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    """Return the answer that a JSON text holds, as text."""
    return str(json.loads(text)) if text else ""


def _find_written(found: Identity, part: Part, options: ValueOptions, said: dict[str, int]) -> None:
    plain = [words(header).replace(" ", "_") for header in part.table.headers]
    columns = [said[WRITTEN]] if WRITTEN in said else []
    columns += [plain.index(name) for name in _WRITTEN if name in plain]
    found.written = [_moment_cell(part, at, options) for at in dict.fromkeys(columns)]


def _find_interviewers(
    found: Identity,
    part: Part,
    questionnaire: Questionnaire,
    dialect: Dialect,
    said: dict[str, int],
) -> None:
    plain = [bare(header) for header in part.table.headers]
    columns = [said[INTERVIEWER]] if INTERVIEWER in said else []
    columns += [plain.index(name) for name in dialect.interviewers if name in plain]
    columns = sorted(columns, key=lambda at: plain[at].startswith("_"))
    for question in questionnaire.questions:
        if not question.repeat and question.name.casefold().startswith(_INTERVIEWER_NAMES):
            found.interviewers.append(_text_answer(question.code))
            break
    for at in dict.fromkeys(columns):
        found.interviewers.append(_text_cell(at))


def _text_answer(code: str) -> Find:
    return lambda portion: map(_said, portion.values(code))


def _text_cell(at: int) -> Find:
    return lambda portion: [
        "" if is_blank(cell, _PLAIN) else text_of(cell) for cell in portion.column(at)
    ]


def _client_text(cell: Cell) -> str:
    if isinstance(cell, str) and cell.isascii() and cell.isalnum() and cell not in BLANK_WORDS:
        return cell
    return "" if is_blank(cell, _PLAIN) else " ".join(text_of(cell).split())
