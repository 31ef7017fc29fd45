"""Two records of one interview: typed twice, or asked again by somebody else (back-check).

Error rates are those of IPA's back-checks: differences of the answers that were compared, for
each question and each person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from mfdw_desktop.domain.survey_entries import DAY, INTERVIEWER, EntryDecision, EntryDifference
from mfdw_desktop.domain.survey_health import (
    Again,
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
)
from mfdw_desktop.domain.surveys import Questionnaire

_HEADS = (DAY, INTERVIEWER)

Shown = Callable[[EntryDifference], str]


def typings(form: Questionnaire, interviews: Sequence[Interview], rules: HealthRules) -> Check:
    """Return how the two typings of papers agree, by question and by typist.

    An error is a typist's when the difference was decided against her; what waits is counted
    apart.
    """
    pairs = [(each, each.second) for each in interviews if each.second is not None]
    if not pairs:
        return Check(CheckId.TYPINGS)
    lines = _lines(form, pairs, rules.typed_wrong, rules)
    compared: Counter[str] = Counter()
    wrong: dict[str, list[Behind]] = defaultdict(list)
    waiting: Counter[str] = Counter()
    for interview, again in pairs:
        count = _compared(form, again)
        for person in (again.first_by, again.second_by):
            compared[person] += count
        for each in _differences(form, again):
            behind = Behind(interview.uid, _shown(form, each))
            for person in _at_fault(each, again):
                wrong[person].append(behind)
            if not each.decision:
                waiting.update((again.first_by, again.second_by))
    compared.pop("", None)  # the first record was imported, not typed here
    people = [
        _line(person, "typist", wrong[person], compared[person], rules.typed_wrong, rules,
              waiting=waiting[person])
        for person in sorted(compared, key=lambda name: (-len(wrong[name]), name))
    ]  # fmt: skip
    return Check(CheckId.TYPINGS, (lines[0], *people, *lines[1:]))


def back_checks(form: Questionnaire, interviews: Sequence[Interview], rules: HealthRules) -> Check:
    """Return how often a back-check found another answer, by question and by interviewer."""
    pairs = [(each, each.back_check) for each in interviews if each.back_check is not None]
    if not pairs:
        return Check(CheckId.BACK_CHECKS)
    lines = _lines(form, pairs, rules.answered_otherwise, rules)
    compared: Counter[str] = Counter()
    other: dict[str, list[Behind]] = defaultdict(list)
    for interview, again in pairs:
        compared[again.first_by] += _compared(form, again)
        other[again.first_by] += [
            Behind(interview.uid, _shown(form, each)) for each in _differences(form, again)
        ]
    by_type = _by_type(form, pairs, rules)
    people = [
        _with_types(
            _line(person, "interviewer", other[person], compared[person],
                  rules.answered_otherwise, rules),
            by_type[person], rules,
        )
        for person in sorted(
            compared, key=lambda name: (-len(other[name]) / max(compared[name], 1), name)
        )
    ]  # fmt: skip
    everybody: _Types = defaultdict(lambda: (0, 0))
    for found in by_type.values():
        for kind, (wrong, of) in found.items():
            everybody[kind] = everybody[kind][0] + wrong, everybody[kind][1] + of
    questions = [
        _with_types(each, {rules.check_types[each.what]: (each.count, each.of)}, rules)
        if each.what in rules.check_types else each
        for each in lines[1:]
    ]  # fmt: skip
    total = _with_types(lines[0], everybody, rules)
    return Check(CheckId.BACK_CHECKS, (total, *people, *questions))


_Types = dict[int, tuple[int, int]]
"""Type of a question to differences and answers compared."""


def _by_type(
    form: Questionnaire, pairs: Sequence[tuple[Interview, Again]], rules: HealthRules
) -> dict[str, _Types]:
    """Return each interviewer's differences by the types of the questions."""
    found: dict[str, _Types] = defaultdict(lambda: defaultdict(lambda: (0, 0)))
    for _, again in pairs:
        wrong = Counter(each.code for each in _differences(form, again))
        for code, (count, _) in again.comparison.by_question.items():
            kind = rules.check_types.get(code)
            if kind is not None and _is_seen(form, code):
                before = found[again.first_by][kind]
                found[again.first_by][kind] = before[0] + wrong[code], before[1] + count
    return found


def _with_types(line: Line, found: _Types, rules: HealthRules) -> Line:
    """Return a line with its error rate by type; of a person the first type alone is odd."""
    rates = {f"type{kind}": wrong / of for kind, (wrong, of) in found.items() if of}
    is_odd = line.is_odd
    if line.kind == "interviewer" and 1 in rules.check_types.values():
        wrong, of = found.get(1, (0, 0))
        is_odd = of >= rules.least_due and wrong > 1 and wrong / of > rules.answered_otherwise
    return replace(line, figures={**line.figures, **rates}, is_odd=is_odd)


def _lines(
    form: Questionnaire,
    pairs: Sequence[tuple[Interview, Again]],
    limit: float,
    rules: HealthRules,
) -> list[Line]:
    """Return a line for all answers, then one for each question, the worst first."""
    compared: Counter[str] = Counter()
    found: dict[str, list[Behind]] = defaultdict(list)
    waiting: Counter[str] = Counter()
    for interview, again in pairs:
        for code, (count, _) in again.comparison.by_question.items():
            if _is_seen(form, code):
                compared[code] += count
        for each in _differences(form, again):
            found[each.code].append(Behind(interview.uid, _shown(form, each)))
            waiting[each.code] += not each.decision
    behind = [each for listed in found.values() for each in listed]
    total = _line("", "all", behind, sum(compared.values()), limit, rules,
                  waiting=sum(waiting.values()))  # fmt: skip
    order = sorted(compared, key=lambda code: (-len(found[code]) / compared[code], code))
    return [
        total,
        *(
            _line(code, "question", found[code], compared[code], limit, rules,
                  waiting=waiting[code])
            for code in order
        ),
    ]  # fmt: skip


def _line(
    what: str,
    kind: str,
    behind: list[Behind],
    of: int,
    limit: float,
    rules: HealthRules,
    *,
    waiting: int = 0,
) -> Line:
    # One slip says nothing of anybody.
    is_odd = kind != "all" and of >= rules.least_due and len(behind) > 1
    is_odd = is_odd and len(behind) / of > limit
    return Line(what=what, kind=kind, count=len(behind), of=of, behind=tuple(behind),
                figures={"waiting": waiting}, is_odd=is_odd)  # fmt: skip


def _differences(form: Questionnaire, again: Again) -> Iterable[EntryDifference]:
    return (each for each in again.comparison.differences if _is_seen(form, each.code))


def _compared(form: Questionnaire, again: Again) -> int:
    counts = again.comparison.by_question.items()
    return sum(count for code, (count, _) in counts if _is_seen(form, code))


def _is_seen(form: Questionnaire, code: str) -> bool:
    """Tell whether the actor may see the question; `form` holds only those."""
    return code in _HEADS or form.question(code) is not None


def _at_fault(each: EntryDifference, again: Again) -> tuple[str, ...]:
    """Return whose error a difference was; nobody's while it waits."""
    return {
        EntryDecision.FIRST.value: (again.second_by,),
        EntryDecision.SECOND.value: (again.first_by,),
        EntryDecision.OTHER.value: (again.first_by, again.second_by),
    }.get(each.decision, ())


def _shown(form: Questionnaire, each: EntryDifference) -> str:
    """Return both answers, with the row of a repeat before them."""
    place = f"{each.place}: " if each.place else ""
    return f"{place}{_said(form, each.code, each.first)} ≠ {_said(form, each.code, each.second)}"


def _said(form: Questionnaire, code: str, value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, dict):
        return f"({value.get('missing', '')})"
    question = form.question(code)
    labels = {}
    if question is not None:
        language = form.default_language
        labels = {
            each.name: each.labels.get(language) or next(iter(each.labels.values()), each.name)
            for each in form.choices_of(question)
        }
    listed = value if isinstance(value, list) else [value]
    return ", ".join(str(labels.get(str(each), each)) for each in listed)
