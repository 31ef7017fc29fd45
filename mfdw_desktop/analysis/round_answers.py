"""What was answered in a round, question by question, as far as it tells of nobody."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from statistics import fmean, median
from typing import Any

from mfdw_desktop.analysis.form_rules import asked_of
from mfdw_desktop.analysis.missingness import reason_of
from mfdw_desktop.domain.expressions import FormLogic
from mfdw_desktop.domain.round_report import ChoiceShare, QuestionSummary
from mfdw_desktop.domain.small_cells import LEAST, hidden, is_small
from mfdw_desktop.domain.survey_health import Interview, is_asked
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire

_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)
_SEVERAL = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_UNASKED = ("skipped", "na")


def summaries(
    form: Questionnaire,
    interviews: Sequence[Interview],
    *,
    personal: Collection[str],
    logic: FormLogic | None = None,
) -> list[QuestionSummary]:
    """Return a summary of each question that a person answers; `personal` ones say only n."""
    asked = [each for each in form.questions if is_asked(each)]
    by_level: dict[str, list[Question]] = defaultdict(list)
    for each in asked:
        by_level[each.repeat].append(each)
    values: dict[str, list[Any]] = defaultdict(list)
    reasons: dict[str, Counter[str]] = defaultdict(Counter)

    def take(path: str, answers: Mapping[str, Any], missing: Mapping[str, str],
             due: Collection[str] | None) -> None:  # fmt: skip
        for question in by_level.get(path, ()):
            reason = reason_of(question, answers, missing, due)
            reasons[question.code][reason] += 1
            if not reason:
                values[question.code].append(answers[question.code])

    for interview in interviews:
        if not interview.is_answered:
            continue
        found = asked_of(logic, interview) if logic is not None else None
        take("", interview.answers, interview.missing, found.top if found else None)
        for at, row in enumerate(interview.rows):
            take(row.path, row.answers, row.missing, found.rows[at] if found else None)
    return [
        _summary(form, each, values[each.code], reasons[each.code], each.code in personal)
        for each in asked
        if reasons[each.code]
    ]


def _summary(
    form: Questionnaire,
    question: Question,
    values: list[Any],
    reasons: Counter[str],
    is_personal: bool,
) -> QuestionSummary:
    kind = "other"
    mean: float | None = None
    middle: float | None = None
    choices: tuple[ChoiceShare, ...] = ()
    if not is_personal and question.kind in _NUMBERS:
        kind = "number"
        numbers = [number for each in values if (number := _number(each)) is not None]
        if len(numbers) >= LEAST:
            mean, middle = fmean(numbers), float(median(numbers))
    elif not is_personal and form.choices_of(question):
        is_several = question.kind in _SEVERAL
        kind = "several" if is_several else "one"
        choices = _shares(form, question, values, is_several=is_several)
    return QuestionSummary(
        code=question.code,
        label=" ".join(question.label(form.default_language).split()),
        kind=kind,
        repeat=question.repeat,
        n=len(values),
        dont_know=reasons["dk"],
        refused=reasons["refused"],
        blank=reasons["blank"],
        not_asked=sum(reasons[each] for each in _UNASKED),
        mean=mean,
        median=middle,
        choices=choices,
    )


def _shares(
    form: Questionnaire, question: Question, values: list[Any], *, is_several: bool
) -> tuple[ChoiceShare, ...]:
    """Return each choice with its count; texts that are no choice stand together at the end."""
    counts: Counter[str] = Counter()
    for value in values:
        counts.update({str(each) for each in value} if isinstance(value, list) else [str(value)])
    listed = {each.name: each for each in form.choices_of(question)}
    language = form.default_language
    found = [
        (each.labels.get(language) or next(iter(each.labels.values()), name), counts[name])
        for name, each in listed.items()
    ]
    others = sum(count for name, count in counts.items() if name not in listed)
    if others:
        found.append(("", others))
    numbers = [count for _, count in found]
    # Of several answers the shares add up to nothing: none can be found from the others.
    gone = list(map(is_small, numbers)) if is_several else hidden(numbers)
    return tuple(
        ChoiceShare(" ".join(label.split()), count, is_hidden)
        for (label, count), is_hidden in zip(found, gone, strict=True)
    )


def _number(value: Any) -> float | None:
    try:
        return float(Decimal(str(value)))
    except InvalidOperation:
        return None
