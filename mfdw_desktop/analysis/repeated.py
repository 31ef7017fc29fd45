"""What occurs twice in a round and should not: clients, keys, phones, places, whole interviews."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from mfdw_desktop.analysis.likeness import alike
from mfdw_desktop.analysis.places import spot
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.identifiers import is_placeholder_id, normalise_id, phone_key
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
    is_asked,
    is_phone,
)
from mfdw_desktop.domain.surveys import Question, QuestionKind

_DISTINCT = 0.9
"""Share of different answers from which a question is meant to tell persons apart."""
_LEAST = 10


def duplicates(questions: Sequence[Question], interviews: Sequence[Interview]) -> Check:
    """Return what two or more responses share: client, key, phone, number, place."""
    lines = [
        *_groups("client", "", interviews, lambda each: [each.client]),
        *_groups("key", "", interviews, lambda each: each.keys),
    ]
    for question in questions:
        if question.repeat:
            continue
        code = question.code
        if is_phone(question):
            lines += _groups("phone", code, interviews, _reader(code, _phone), apart=True)
        elif question.kind is QuestionKind.GEOPOINT:
            lines += _groups("place", code, interviews, _reader(code, _place), apart=True)
        elif _is_identity(question) and _tells_apart(code, interviews):
            lines += _groups("number", code, interviews, _reader(code, _identity), apart=True)
    lines.sort(key=lambda each: -each.count)
    return Check(CheckId.DUPLICATES, tuple(lines))


def near_identical(
    questions: Sequence[Question],
    interviews: Sequence[Interview],
    rules: HealthRules,
    progress: Progress,
) -> Check:
    """Return pairs of interviews with nearly the same answers."""
    answered = [each for each in interviews if each.is_answered]
    codes = [
        each.code
        for each in questions
        if not each.repeat and is_asked(each) and not _is_identity(each)
    ]
    table = [[_plain(each.answers.get(code)) for code in codes] for each in answered]
    found = alike(
        table, least_share=rules.alike, least_answers=rules.least_answers, progress=progress
    )
    lines = []
    for pair in found.pairs:
        one, other = answered[pair.first], answered[pair.second]
        who = one.interviewer if one.interviewer == other.interviewer else ""
        lines.append(
            Line(
                what=who,
                kind="same-interviewer" if who else "",
                count=pair.equal,
                of=pair.of,
                figures={"share": pair.share},
                behind=(Behind(one.uid), Behind(other.uid)),
                is_odd=True,
            )
        )
    return Check(CheckId.ALIKE, tuple(lines), () if found.is_whole else ("pairs",))


def _groups(
    kind: str,
    code: str,
    interviews: Sequence[Interview],
    keys_of: Callable[[Interview], Iterable[str]],
    *,
    apart: bool = False,
) -> list[Line]:
    """Return the values that several responses share; `apart`: of different clients only."""
    by_value: dict[str, list[Interview]] = defaultdict(list)
    for interview in interviews:
        for key in dict.fromkeys(keys_of(interview)):
            if key:
                by_value[key].append(interview)
    return [
        Line(
            what=code,
            kind=kind,
            value=value,
            count=len(found),
            behind=tuple(Behind(each.uid, value) for each in found),
            is_odd=True,
        )
        for value, found in by_value.items()
        if len(found) > 1 and not (apart and _is_one_client(found))
    ]


def _is_one_client(found: Sequence[Interview]) -> bool:
    clients = {each.client for each in found}
    return len(clients) == 1 and "" not in clients


def _reader(code: str, plain: Callable[[object], str]) -> Callable[[Interview], list[str]]:
    def read(interview: Interview) -> list[str]:
        value = interview.answers.get(code)
        return [] if value is None else [plain(value)]

    return read


def _phone(value: object) -> str:
    text = str(value)
    return "" if is_placeholder_id(text) else phone_key(text)


def _identity(value: object) -> str:
    text = str(value)
    return "" if is_placeholder_id(text) else normalise_id(text)


def _place(value: object) -> str:
    found = spot(value)
    return f"{found.latitude:.5f} {found.longitude:.5f}" if found else ""


def _is_identity(question: Question) -> bool:
    words = question.name.lower().replace("-", "_").split("_")
    return question.kind in (QuestionKind.TEXT, QuestionKind.INTEGER) and not {
        "id", "code", "nid", "cnic", "passport", "number", "key", "uuid", "client", "interviewer",
        "enumerator",
    }.isdisjoint(words)  # fmt: skip


def _tells_apart(code: str, interviews: Sequence[Interview]) -> bool:
    values = [str(each.answers[code]) for each in interviews if code in each.answers]
    return len(values) >= _LEAST and len(set(values)) >= _DISTINCT * len(values)


def _plain(value: object) -> object:
    return tuple(map(str, value)) if isinstance(value, list) else value
