"""The health of a round: every check over its interviews, in one go."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from mfdw_desktop.analysis.agreement import back_checks, typings
from mfdw_desktop.analysis.days import days, durations, median_minutes
from mfdw_desktop.analysis.form_rules import breaches
from mfdw_desktop.analysis.interviewers import interviewers
from mfdw_desktop.analysis.missingness import missingness
from mfdw_desktop.analysis.other_answers import other_answers
from mfdw_desktop.analysis.outliers import outliers
from mfdw_desktop.analysis.places import places
from mfdw_desktop.analysis.repeated import duplicates, near_identical
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import FormLogic
from mfdw_desktop.domain.survey_health import (
    Behind,
    Check,
    CheckId,
    HealthReport,
    HealthRules,
    Interview,
    Line,
    Plan,
)
from mfdw_desktop.domain.surveys import Questionnaire

STEPS = 8


def health(
    form: Questionnaire,
    round_name: str,
    interviews: Sequence[Interview],
    plan: Plan,
    *,
    logic: FormLogic | None = None,
    hidden: int = 0,
    rules: HealthRules | None = None,
    progress: Progress | None = None,
) -> HealthReport:
    """Check a round; `form` holds only the questions that the actor may see.

    `logic` is that of the whole form: what is asked may hang on a hidden answer.
    """
    rules, progress = rules or HealthRules(), progress or Progress()
    questions = form.questions

    def step(done: int) -> None:
        progress.report(done, STEPS, "check")

    step(0)
    open_ = missingness(questions, interviews, rules, logic=logic, progress=progress)
    step(1)
    minutes = durations(questions, interviews)
    found = [
        _progress(interviews, plan),
        _versions(interviews),
        duplicates(questions, interviews),
    ]
    step(2)
    found.append(near_identical(questions, interviews, rules, progress))
    step(3)
    found += [open_.check, outliers(questions, interviews, rules)]
    step(4)
    if logic is not None:
        found.append(breaches(logic, questions, interviews, progress))
    found.append(other_answers(form, questions, interviews))
    step(5)
    found.append(interviewers(form, questions, interviews, open_.by_interview, minutes, rules))
    step(6)
    found.append(days(questions, interviews, minutes, plan, rules))
    found.append(places(questions, interviews, rules))
    found += [typings(form, interviews, rules), back_checks(form, interviews, rules)]
    step(STEPS)
    when = [each.day for each in interviews if each.day is not None]
    due = sum(each.due for each in open_.by_interview.values())
    missing = sum(each.missing for each in open_.by_interview.values())
    return HealthReport(
        form=form,
        round=round_name,
        responses=len(interviews),
        answered=sum(each.is_answered for each in interviews),
        target=plan.target,
        clients=len({each.client for each in interviews if each.client and each.is_answered}),
        interviewers=len({each.interviewer for each in interviews if each.interviewer}),
        first_on=min(when, default=None),
        last_on=max(when, default=None),
        median_minutes=median_minutes(minutes),
        missing_share=missing / due if due else None,
        hidden=hidden,
        checks=tuple(sorted(found, key=lambda each: list(CheckId).index(each.id))),
        interviews={each.uid: each for each in interviews},
    )


def _progress(interviews: Sequence[Interview], plan: Plan) -> Check:
    """Return interviews against the target and the sample, and what came of the visits."""
    answered = [each for each in interviews if each.is_answered]
    lines = [
        Line(what="", kind="all", count=len(answered), of=plan.target or 0,
             behind=_behind(answered))
    ]  # fmt: skip
    for kind in ("arm", "branch"):
        groups: dict[str, list[Interview]] = defaultdict(list)
        for each in answered:
            groups[getattr(each, kind)].append(each)
        names = sorted({*groups, *(name for one, name in plan.sample if one == kind)})
        for name in names:
            clients = {each.client or each.uid for each in groups[name]}
            lines.append(
                Line(what=name, kind=kind, count=len(clients), of=plan.sample.get((kind, name), 0),
                     behind=_behind(groups[name]))
            )  # fmt: skip
    lost = Counter(each.status for each in interviews)
    for status, count in lost.most_common():
        of_status = [each for each in interviews if each.status == status]
        lines.append(
            Line(what=status, kind="status", count=count, of=len(interviews),
                 behind=_behind(of_status))
        )  # fmt: skip
    return Check(CheckId.PROGRESS, tuple(lines))


def _versions(interviews: Sequence[Interview]) -> Check:
    """Return the versions of the form; several in one round are worth a look."""
    groups: dict[str, list[Interview]] = defaultdict(list)
    for each in interviews:
        groups[each.version].append(each)
    lines = [
        Line(what=name, count=len(found), of=len(interviews), behind=_behind(found),
             is_odd=len(groups) > 1 and len(found) < max(map(len, groups.values())))
        for name, found in sorted(groups.items(), key=lambda each: -len(each[1]))
    ]  # fmt: skip
    return Check(CheckId.VERSIONS, tuple(lines))


def _behind(interviews: Sequence[Interview]) -> tuple[Behind, ...]:
    return tuple(Behind(each.uid) for each in interviews)
