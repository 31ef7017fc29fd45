"""What each paper of a branch is made from: read, then laid out as a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.queries import (
    client_choices,
    client_detail,
    clients,
    incentives,
    learning,
    organisation,
    own_fields,
    paper_lines,
    payments,
    rebates,
    referrals,
    savings,
    schemes,
    worksites,
)
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.fingerprints import content_mark
from mfdw_desktop.domain.identifiers import read_code
from mfdw_desktop.domain.incentives import Scheme, Session
from mfdw_desktop.domain.institutions import COUNTRY_LANGUAGES
from mfdw_desktop.domain.own_fields import OwnSubject
from mfdw_desktop.domain.papers import BranchFacts, PaperKind, PaperRequest
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.referrals import ReferralFilter
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.services import client_insurance

if TYPE_CHECKING:
    from mfdw_desktop.reporting.branch_paper import Maker
    from mfdw_desktop.reporting.document import Document, Paper

_AHEAD = timedelta(days=14)
"""How far a due list looks when no day is given."""


@dataclass(frozen=True)
class Desk:
    """Where a paper is made: the open connection, for whom, and on which paper."""

    connection: Any
    branch: BranchFacts
    actor: Actor
    now: datetime
    """In the branch's own time."""
    paper: Paper
    language: str
    progress: Progress = field(default_factory=Progress)

    @property
    def today(self) -> Any:
        """Return the branch's day."""
        return self.now.date()

    def maker(self, content: object) -> Maker:
        """Return what stands on the foot of a paper with that content."""
        from mfdw_desktop.reporting.branch_paper import Maker

        return Maker(self.branch, self.now, self.actor.uid, content_mark(content))


def build(request: PaperRequest, desk: Desk) -> tuple[Document, str]:
    """Return a paper as a document, and the SHA-256 over its content.

    Raises:
        RefusedError: what the paper is about is not named, or not there.
    """
    made, draw = _MAKERS[request.kind](request, desk)
    maker = desk.maker(made)
    return draw(made, maker, paper=desk.paper, language=desk.language), maker.mark


def content(request: PaperRequest, desk: Desk) -> Any:
    """Return what a paper is made from.

    Raises:
        RefusedError: as `build`.
    """
    return _MAKERS[request.kind](request, desk)[0]


Made = tuple[Any, Callable[..., "Document"]]


def _detail_of(request: PaperRequest, desk: Desk) -> ClientDetail:
    read = read_code(request.client)
    if read.problem == "code-check":
        raise RefusedError("client-code-mistyped", client=request.client)
    code = str(read.code) if read.code else request.client.strip()
    key = clients.id_of(desk.connection, code)
    detail = client_detail.detail(desk.connection, key, desk.today) if key is not None else None
    if detail is None or detail.client.branch != desk.branch.code:
        raise RefusedError("client-unknown", client=request.client)
    return detail


def _consent(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import consent_form

    detail = _detail_of(request, desk)
    return consent_form.ConsentContent(desk.branch, desk.today, detail), consent_form.build


def _client(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import client_paper

    detail = _detail_of(request, desk)
    detail = client_insurance.with_insurance(desk.connection, detail, desk.today, sees=False)
    key = detail.client.id
    detail = replace(
        detail,
        papers=worksites.registration_papers(desk.connection, client=key),
        safety_visits=worksites.visits(desk.connection, client=key),
    )
    own = tuple(
        each
        for each in own_fields.fields(desk.connection, OwnSubject.CLIENT)
        if each.on_paper and not each.sensitive and each.retired_on is None
    )
    country = client_choices.choices(desk.connection).country
    content = client_paper.ClientContent(
        desk.branch,
        desk.today,
        detail,
        own,
        COUNTRY_LANGUAGES.get(country, ""),
        _photo(detail.client.id, desk),
    )
    return content, client_paper.build


def _photo(client: int, desk: Desk) -> bytes:
    """Return the client's photo as a paper takes it; nothing where consent or a picture lacks."""
    from mfdw_desktop.reporting.pictures import plain_picture
    from mfdw_desktop.services import documents

    found = documents.photo_of(desk.connection, client, desk.today)
    try:
        return plain_picture(found, "") if found else b""
    except RefusedError:
        return b""


def _register(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import register

    month = _month(request, desk)
    awards = paper_lines.register(desk.connection, desk.branch.id, month.first, month.last)
    return register.RegisterContent(desk.branch, month, awards), register.build


def _due(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import due_list

    until = request.until or desk.today + _AHEAD
    lines = paper_lines.due_lines(desk.connection, desk.branch.id, until)
    return due_list.DueContent(desk.branch, desk.today, until, lines), due_list.build


def _attendance(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import by_hand

    session = _session(request, desk)
    rows = tuple(incentives.roster(desk.connection, session.id))
    return by_hand.AttendanceContent(desk.branch, session, rows), by_hand.attendance


def _collection(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import by_hand

    scheme, place, month = _scheme(request, desk), _place(request, desk), _month(request, desk)
    rows = incentives.sheet(desk.connection, place.centre_id, scheme.id, month.first, month.last)
    content = by_hand.CollectionContent(
        desk.branch, place.name, place.officer, month, scheme, tuple(rows)
    )
    return content, by_hand.collection


def _eligible(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.common.progress import Progress
    from mfdw_desktop.reporting import eligible_list
    from mfdw_desktop.services.eligible import eligible

    scheme = _scheme(request, desk)
    found = eligible(
        desk.connection, desk.actor, scheme, frozenset({desk.branch.id}), desk.today, Progress()
    )
    content = eligible_list.EligibleContent(
        desk.branch, desk.today, scheme.name, scheme.eligibility, tuple(found)
    )
    return content, eligible_list.build


def _leaflet(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import leaflet

    scheme = _scheme(request, desk)
    kinds = {each.code: each.name for each in schemes.kinds_of(desk.connection)}
    areas = {each.code: each.name for each in schemes.areas_of(desk.connection)}
    content = leaflet.LeafletContent(
        desk.branch, scheme, kinds.get(scheme.kind, ""), areas.get(scheme.area, "")
    )
    return content, leaflet.build


def _completion(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import completion_list

    scheme = _scheme(request, desk)
    found = learning.courses(desk.connection, scheme.id)
    if not found:
        raise RefusedError("course-unknown", scheme=scheme.code)
    branches = frozenset({desk.branch.id})
    rows = learning.learners(desk.connection, found[0], branches=branches)
    content = completion_list.CompletionContent(desk.branch, found[0], tuple(rows))
    return content, completion_list.build


def _certificates(request: PaperRequest, desk: Desk) -> Made:
    """Certify those of a branch, of a centre of it, or the one client who completed a course."""
    from mfdw_desktop.reporting import certificate

    scheme = _scheme(request, desk)
    found = learning.courses(desk.connection, scheme.id)
    if not found:
        raise RefusedError("course-unknown", scheme=scheme.code)
    only = _detail_of(request, desk).client.id if request.client else None
    rows = learning.learners(
        desk.connection, found[0], branches=frozenset({desk.branch.id}), client=only
    )
    centre = _place(request, desk).name if request.centre is not None else ""
    done = tuple(each for each in rows if each.is_complete and centre in ("", each.centre))
    if not done:
        raise RefusedError("certificate-nobody", scheme=scheme.code)
    shown = clients.rows(desk.connection, [each.client_id for each in done], desk.today)
    native = {each.id: each.native_name for each in shown}
    content = certificate.CertificateContent(
        desk.branch, desk.today, found[0], done,
        tuple(native.get(each.client_id, "") for each in done),
    )  # fmt: skip
    return content, certificate.build


def _referral(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import referral_slip

    if request.referral is None:
        raise RefusedError("paper-needs-referral")
    asked = ReferralFilter(referral_id=request.referral, branches=frozenset({desk.branch.id}))
    sees = desk.actor.may_see_sensitive
    found = referrals.rows(desk.connection, asked, desk.today, sees=sees)
    if not found:
        raise RefusedError("referral-unknown", referral=request.referral)
    if found[0].is_hidden:
        raise RefusedError("referral-restricted")
    (partner,) = referrals.partners(desk.connection, found[0].partner_id)
    rows = organisation.branches(desk.connection)
    phone = next((each.phone for each in rows if each.code == desk.branch.code), "")
    content = referral_slip.SlipContent(
        desk.branch, found[0], partner, phone or "", says_reason=request.says_reason
    )
    return content, referral_slip.build


def _receipt(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import receipt
    from mfdw_desktop.services.receipts import receipt_content

    return receipt_content(request, desk.connection, desk.branch, desk.language), receipt.build


def _rebates(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import money_papers

    found = rebates.runs(desk.connection, key=request.run or 0)
    if not found or found[0].branch != desk.branch.code:
        raise RefusedError("rebate-run-unknown", run=request.run)
    lines = tuple(rebates.lines(desk.connection, found[0].id))
    return money_papers.RebatesContent(desk.branch, found[0], lines), money_papers.rebates


def _savings(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import money_papers

    key = clients.id_of(desk.connection, request.client.strip())
    if key is None:
        raise RefusedError("client-unknown", client=request.client)
    wanted = AccountFilter(branches=frozenset({desk.branch.id}), client_id=key)
    rows = savings.accounts(desk.connection, wanted, desk.today)
    if not rows:
        raise RefusedError("savings-account-unknown", account=request.client)
    held = tuple(savings.account(desk.connection, each.id, desk.today) for each in rows)
    return money_papers.SavingsContent(desk.branch, held, desk.today), money_papers.savings


def _payments(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import money_papers

    until = request.until or desk.today
    wanted = PaymentFilter(
        branches=frozenset({desk.branch.id}),
        states=frozenset({PaymentState.DUE}),
        due_until=until,
    )
    rows = tuple(payments.rows(desk.connection, wanted))
    return money_papers.PaymentsContent(desk.branch, until, rows), money_papers.payments


def _round(request: PaperRequest, desk: Desk) -> Made:
    from mfdw_desktop.reporting import round_paper
    from mfdw_desktop.services.round_reports import round_report

    content = round_report(
        request, desk.connection, desk.branch, desk.actor, desk.today, desk.progress
    )
    return content, round_paper.build


def _session(request: PaperRequest, desk: Desk) -> Session:
    """Return the session that is named, else the scheme's of that day, else its next one."""
    branches = frozenset({desk.branch.id})
    if request.session is not None:
        found = incentives.sessions(desk.connection, key=request.session, branches=branches)
    else:
        found = incentives.sessions(
            desk.connection,
            scheme=_scheme(request, desk).id,
            centre=request.centre,
            first=request.on or desk.today,
            last=request.on,
            branches=branches,
        )
    if not found:
        raise RefusedError("session-unknown")
    return found[-1]


def _month(request: PaperRequest, desk: Desk) -> Month:
    month = request.month or month_of(desk.today)
    if month.first > desk.today:
        raise RefusedError("month-in-future", month=str(month))
    return month


def _scheme(request: PaperRequest, desk: Desk) -> Scheme:
    if not request.scheme:
        raise RefusedError("paper-needs-scheme")
    wanted = request.scheme.strip().casefold()
    for each in schemes.schemes(desk.connection, day=desk.today):
        if each.code.casefold() == wanted:
            return each
    raise RefusedError("scheme-unknown", scheme=request.scheme)


def _place(request: PaperRequest, desk: Desk) -> Place:
    if request.centre is None:
        raise RefusedError("paper-needs-centre")
    for each in incentives.places(desk.connection, frozenset({desk.branch.id})):
        if each.centre_id == request.centre:
            return each
    raise RefusedError("centre-unknown", centre=request.centre)


_MAKERS: dict[PaperKind, Callable[[PaperRequest, Desk], Made]] = {
    PaperKind.CLIENT: _client,
    PaperKind.CONSENT: _consent,
    PaperKind.REGISTER: _register,
    PaperKind.DUE: _due,
    PaperKind.ATTENDANCE: _attendance,
    PaperKind.COLLECTION: _collection,
    PaperKind.LEAFLET: _leaflet,
    PaperKind.ELIGIBLE: _eligible,
    PaperKind.COMPLETION: _completion,
    PaperKind.CERTIFICATES: _certificates,
    PaperKind.REFERRAL: _referral,
    PaperKind.RECEIPT: _receipt,
    PaperKind.REBATES: _rebates,
    PaperKind.SAVINGS: _savings,
    PaperKind.PAYMENTS: _payments,
    PaperKind.ROUND: _round,
}
