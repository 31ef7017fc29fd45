"""How interviewers work: pace, duration, what they leave open, how much their answers vary.

An interviewer is set against all others of the round, by the share of each interview, so
that one long interview with many blanks does not speak for a hundred good ones.
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from mfdw_desktop.analysis.days import too_short
from mfdw_desktop.analysis.missingness import Answered
from mfdw_desktop.analysis.outliers import values_of
from mfdw_desktop.analysis.spread import welch
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthRules,
    Interview,
    Line,
    is_asked,
    is_number,
)
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire

LEAST_ROW, LEAST_CHOICES = 3, 3
"""A block of at least so many questions, each with at least so many choices."""
_NARROW = 0.5
"""Answers that vary less than half as much as those of the others."""
_MANY_SHORT = 0.1


def interviewers(
    form: Questionnaire,
    questions: Sequence[Question],
    interviews: Sequence[Interview],
    open_: Mapping[str, Answered],
    minutes: Mapping[str, float],
    rules: HealthRules,
) -> Check:
    """Return a line for each interviewer, those who differ most first."""
    by_name: dict[str, list[Interview]] = defaultdict(list)
    for each in interviews:
        by_name[each.interviewer].append(each)
    blocks = blocks_of(form, questions)
    straight = {each.uid: straight_share(blocks, each) for each in interviews}
    short = too_short(minutes, rules)
    spreads = _spreads(questions, interviews, rules)
    shares = {
        flag: _by_interviewer(interviews, share)
        for flag, share in (
            ("missing", lambda each: _share(open_.get(each.uid), "missing")),
            ("dk", lambda each: _share(open_.get(each.uid), "dont_know")),
            ("refused", lambda each: _share(open_.get(each.uid), "refused")),
            ("straight", lambda each: straight[each.uid]),
        )
    }
    lines = []
    for name, own in by_name.items():
        flags = []
        figures: dict[str, float | None] = dict(_pace(own))
        if (figures["most"] or 0) > rules.most_a_day:
            flags.append("many")
        for flag, found in shares.items():
            mine = found.get(name, [])
            figures[flag] = statistics.fmean(mine) if mine else None
            if len(mine) >= rules.least_interviews:
                theirs = [value for other, values in found.items() if other != name
                          for value in values]  # fmt: skip
                if is_apart(mine, theirs, rules):
                    flags.append(flag)
        took = [minutes[each.uid] for each in own if minutes.get(each.uid, 0) > 0]
        figures["minutes"] = statistics.median(took) if took else None
        figures["short"] = sum(each.uid in short for each in own)
        if took and (figures["short"] or 0) >= max(2, _MANY_SHORT * len(took)):
            flags.append("short")
        figures["spread"] = spreads.get(name)
        if figures["spread"] is not None and figures["spread"] < _NARROW:
            flags.append("narrow")
        lines.append(
            Line(what=name, kind=" ".join(flags), count=len(own), of=len(interviews),
                 figures=figures, behind=tuple(Behind(each.uid) for each in own),
                 is_odd=bool(flags))
        )  # fmt: skip
    lines.sort(key=lambda each: (-len(each.kind.split()), each.what))
    return Check(CheckId.INTERVIEWERS, tuple(lines))


def is_apart(mine: Sequence[float], theirs: Sequence[float], rules: HealthRules) -> bool:
    """Tell whether one's shares lie above those of the others by more than chance gives."""
    if len(mine) < rules.least_interviews or len(theirs) < rules.least_interviews:
        return False
    if statistics.fmean(mine) - statistics.fmean(theirs) < rules.apart_points:
        return False
    t = welch(mine, theirs)
    return t is not None and t >= rules.apart


def blocks_of(form: Questionnaire, questions: Sequence[Question]) -> list[list[str]]:
    """Return the questions that stand one after the other with the same choices."""
    listed = [each for each in questions if not each.repeat and is_asked(each)]
    blocks = []
    for (kind, name, _), run in itertools.groupby(
        listed, key=lambda each: (each.kind, each.list_name, _group(each))
    ):
        codes = [each.code for each in run]
        if (
            kind is QuestionKind.SELECT_ONE
            and len(codes) >= LEAST_ROW
            and len(form.choices.get(name, ())) >= LEAST_CHOICES
        ):
            blocks.append(codes)
    return blocks


def straight_share(blocks: Sequence[Sequence[str]], interview: Interview) -> float | None:
    """Return the share of whole blocks with the same answer throughout; None without one."""
    whole = [
        [interview.answers[code] for code in block]
        for block in blocks
        if all(code in interview.answers for code in block)
    ]
    return sum(len(set(each)) == 1 for each in whole) / len(whole) if whole else None


def _by_interviewer(
    interviews: Sequence[Interview], share: Callable[[Interview], float | None]
) -> dict[str, list[float]]:
    found: dict[str, list[float]] = defaultdict(list)
    for each in interviews:
        value = share(each)
        if value is not None:
            found[each.interviewer].append(value)
    return found


def _pace(own: Sequence[Interview]) -> dict[str, float | None]:
    per_day = Counter(each.day for each in own if each.day is not None)
    dated = sum(per_day.values())
    return {
        "days": len(per_day),
        "per_day": dated / len(per_day) if per_day else None,
        "most": max(per_day.values(), default=0),
    }


def _share(answered: Answered | None, name: str) -> float | None:
    if answered is None or not answered.due:
        return None
    return float(getattr(answered, name)) / answered.due


def _group(question: Question) -> str:
    return question.path.rpartition("/")[0]


def _spreads(
    questions: Sequence[Question], interviews: Sequence[Interview], rules: HealthRules
) -> dict[str, float]:
    """Return for each interviewer how much numbers vary, against the whole round.

    It is the median over the number questions of own standard deviation by that of all.
    """
    who = {each.uid: each.interviewer for each in interviews}
    ratios: dict[str, list[float]] = defaultdict(list)
    for question in questions:
        if not is_number(question) or question.repeat:
            continue
        by_name: dict[str, list[float]] = defaultdict(list)
        values = []
        for uid, value, _ in values_of(question, interviews):
            by_name[who[uid]].append(value)
            values.append(value)
        whole = statistics.stdev(values) if len(values) > 1 else 0.0
        for name, own in by_name.items():
            if whole > 0 and len(own) >= rules.least_interviews:
                ratios[name].append(statistics.stdev(own) / whole)
    return {
        name: statistics.median(found) for name, found in ratios.items() if len(found) >= LEAST_ROW
    }
