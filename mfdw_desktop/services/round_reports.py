"""The survey round report: counted from the responses of a round and of the one before it all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.analysis.round_answers import summaries
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.queries import papers, surveys
from mfdw_desktop.database.queries import survey_health as queries
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.attrition import ArmAttrition, differential
from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.papers import BranchFacts, PaperRequest
from mfdw_desktop.domain.round_report import (
    DONE,
    LOST,
    REFUSED,
    GroupProgress,
    HealthFinding,
    LinkLine,
    NotFound,
    RoundReport,
    RoundVisit,
)
from mfdw_desktop.domain.survey_health import Check
from mfdw_desktop.domain.surveys import LinkMethod, Questionnaire, base_round
from mfdw_desktop.exchange.pseudonyms import treatment, with_roles
from mfdw_desktop.services import survey_export, survey_health
from mfdw_desktop.services.month_figures import may_see
from mfdw_desktop.services.survey_service import form_named, require_round

_ARMS = ("target", "comparison", "")
_METHODS = (*(each.value for each in LinkMethod), "")


def round_report(
    request: PaperRequest,
    connection: Any,
    branch: BranchFacts,
    actor: Actor,
    today: date,
    progress: Progress,
) -> RoundReport:
    """Return what the report of a round says.

    Raises:
        RefusedError: no such questionnaire or round, or nothing stands in the round.
    """
    stored = form_named(connection, request.survey)
    require_round(request.round)
    branches = _branches(request, connection, actor, branch)
    health = survey_health.report_in(
        connection, actor, stored, request.round, today, branches=branches,
        progress=progress,
    )  # fmt: skip
    rounds = [each for each in surveys.rounds(connection, stored.id) if each.responses]
    now = next(each for each in rounds if each.name == request.round)
    first = base_round((each.name for each in rounds), now.name)
    base = next((each for each in rounds if each.name == first), None)
    visits = _latest(queries.visits(connection, now.id, branches))
    sample = _latest(queries.visits(connection, base.id, branches)) if base else []
    sample = [each for each in sample if each.status in DONE and each.client_id is not None]
    # A target is the whole institution's: it says nothing of some branches.
    is_whole = len(branches) == len(papers.branch_codes(connection))
    arms = _attrition(sample, visits)
    missed = _missed(sample, visits)
    logic = compile_form(stored.form)
    form = health.form
    named = with_roles(form, survey_export.named_roles(connection, form))
    return RoundReport(
        branch=branch,
        branches=tuple(sorted({each.branch for each in [*visits, *sample]})),
        code=form.code,
        title=form.title,
        round=now.name,
        first_on=health.first_on,
        last_on=health.last_on,
        progress=tuple(_progress(visits, sample, now.target if is_whole else None)),
        baseline=base.name if base else "",
        attrition=tuple(arms),
        differential=differential(arms),
        links=tuple(_links(visits)),
        questions=tuple(
            summaries(
                form,
                list(health.interviews.values()),
                personal={each.code for each in named.questions if not treatment(each).leaves},
                logic=logic,
            )
        ),
        hidden=health.hidden,
        health=tuple(_finding(form, each) for each in health.checks if each.odd),
        not_found=tuple(_not_found(missed)),
        listed=tuple(missed) if request.with_names else (),
    )


def _finding(form: Questionnaire, check: Check) -> HealthFinding:
    """Return what a check found: how much, and about which questions.

    Lines of other things are left out: they may name clients and staff, numbers and places.
    """
    about: dict[str, None] = {}
    for line in check.lines:
        question = form.question(line.what)
        if line.is_odd and question is not None:
            about[" ".join(question.label(form.default_language).split())] = None
    return HealthFinding(check.id.value, check.odd, tuple(about))


def _branches(
    request: PaperRequest, connection: Any, actor: Actor, branch: BranchFacts
) -> list[str]:
    if not request.all_branches:
        return [branch.code]
    return [each for each in papers.branch_codes(connection) if may_see(actor, each)]


def _latest(visits: Iterable[RoundVisit]) -> list[RoundVisit]:
    """Return one visit a client: the interview if there is one, else the latest attempt."""
    found: dict[int, RoundVisit] = {}
    rest = []
    for each in visits:
        if each.client_id is None:
            rest.append(each)
        elif each.status in DONE or found.get(each.client_id, each).status not in DONE:
            found[each.client_id] = each
    return [*found.values(), *rest]


def _progress(
    visits: Sequence[RoundVisit], sample: Sequence[RoundVisit], planned: int | None
) -> Iterable[GroupProgress]:
    """Yield the round as a whole, then its groups; the sample is the target where there is one."""
    wanted = len(sample) if sample else planned
    yield _group("all", "", visits, wanted)
    for kind in ("branch", "centre", "arm", "interviewer"):
        of: dict[str, list[RoundVisit]] = defaultdict(list)
        for each in visits:
            of[getattr(each, kind)].append(each)
        targets = Counter(getattr(each, kind) for each in sample)
        names = sorted({*of, *(targets if kind != "interviewer" else ())})
        if kind == "arm":
            names = [each for each in _ARMS if each in names]
        for name in names:
            # Who asked last time says nothing of who asks whom now.
            target = targets[name] if sample and kind != "interviewer" else None
            yield _group(kind, name, of[name], target)


def _group(kind: str, name: str, visits: Sequence[RoundVisit], target: int | None) -> GroupProgress:
    return GroupProgress(
        kind,
        name,
        target,
        done=sum(each.status in DONE for each in visits),
        refused=sum(each.status == REFUSED for each in visits),
        lost=sum(each.status in LOST for each in visits),
    )


def _attrition(sample: Sequence[RoundVisit], visits: Sequence[RoundVisit]) -> list[ArmAttrition]:
    """Return each arm as it was at the baseline: a client who moved over stays in her arm."""
    again = {each.client_id for each in visits if each.status in DONE}
    found = []
    for arm in _ARMS:
        clients = {each.client_id for each in sample if each.arm == arm}
        if clients:
            found.append(ArmAttrition(arm, len(clients), len(clients & again)))
    return found


def _links(visits: Sequence[RoundVisit]) -> Iterable[LinkLine]:
    counts = Counter((each.link, each.arm) for each in visits)
    for method in _METHODS:
        by_arm = {arm: counts[method, arm] for arm in _ARMS if counts[method, arm]}
        if by_arm:
            yield LinkLine(method, by_arm)


def _missed(sample: Sequence[RoundVisit], visits: Sequence[RoundVisit]) -> list[RoundVisit]:
    """Return the clients who were to be interviewed and were not, with what came of the visit."""
    found: dict[Any, RoundVisit] = {
        each.client_id: each for each in visits if each.client_id is not None
    }
    missed = []
    for each in sample:
        visit = found.pop(each.client_id, None)
        if visit is None or visit.status not in DONE:
            status = visit.status if visit is not None else ""
            missed.append(replace(each, status=status, on=visit.on if visit else None))
    # Of the first round, and of clients who came later: those who were looked for in vain.
    missed += [each for each in found.values() if each.status not in DONE]
    return sorted(missed, key=lambda each: (each.branch, each.centre, each.client))


def _not_found(missed: Sequence[RoundVisit]) -> Iterable[NotFound]:
    counts = Counter((each.status, each.arm) for each in missed)
    for status in (REFUSED, *LOST, ""):
        by_arm = {arm: counts[status, arm] for arm in _ARMS if counts[status, arm]}
        if by_arm:
            yield NotFound(status, by_arm)
