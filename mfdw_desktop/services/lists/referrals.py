"""A partner's list: a row is a referral, with what came of it.

Referrals that the actor may not see are neither found nor changed by a file of hers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from mfdw_desktop.database.queries import referrals
from mfdw_desktop.domain import referrals as rules
from mfdw_desktop.domain.consents import ConsentMethod
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.referrals import Basis, Channel, Outcome, ReferralDraft, ReferralReason
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, text
from mfdw_desktop.services.lists.target import Standing, Subject
from mfdw_desktop.services.referrals import LINKAGE, award_of, draft_of


class ReferralList(Subject[ReferralDraft]):
    """Referrals by client, partner and the day of sending."""

    table = "referral"
    columns = (
        choice("reason", ReferralReason), day("sent_on"), choice("channel", Channel),
        choice("basis", Basis), day("consent_on"), choice("consent_method", ConsentMethod),
        text("basis_note"), day("received_on"), day("appointment_on"),
        choice("outcome", Outcome), day("closed_on"), text("note"),
    )  # fmt: skip
    codes: ClassVar[Mapping[str, str]] = {
        "scheme_id": "scheme",
        "partner_id": "partner",
        "member_id": "person",
    }

    names = (("sent_on", "client", "partner", "person", "reason"),)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._partners = {each.id: each for each in referrals.partners(desk.unit.connection)}
        self._held: dict[int, list[rules.Referral]] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the referrals of the clients that the actor may see."""
        for client in {each.client.id for each in lines if each.client is not None}:
            self._read(client)

    def find(self, line: Line) -> Standing[ReferralDraft] | None:
        """Return the referral of the day; without a day the only open one."""
        partner, on = self._partner(line), line.day("sent_on")
        member = self.desk.member(line, "person", line.holder.id)
        found = [
            each
            for each in self._held[line.holder.id]
            if (partner is None or each.partner_id == partner.id)
            and (member is None or each.member_id == member)
            and (on is None or each.sent_on == on)
        ]
        if on is None:
            closed = line.day("closed_on")
            same = [each for each in found if closed and each.closed_on == closed]
            found = same or [each for each in found if each.is_open]
            if not found:
                raise WrongRow("sent_on", "referral-not-open", line.text("client"))
        said = line.text("reason")
        if len(found) > 1 and said:
            found = [each for each in found if each.reason and each.reason.value == said]
        if len(found) > 1:
            raise WrongRow("partner", "referral-unclear", line.text("client"))
        return Standing(found[0].uid, draft_of(found[0]), found[0].id) if found else None

    def known(self, line: Line, key: int) -> Standing[ReferralDraft] | None:
        """Return a referral of the client by its key."""
        return next(
            (Standing(each.uid, draft_of(each), key)
             for each in self._held[line.holder.id] if each.id == key),
            None,
        )  # fmt: skip

    def fresh(self, line: Line) -> ReferralDraft:
        """Return a new referral of the client to the partner."""
        partner = self._partner(line)
        if partner is None:
            raise WrongRow("partner", "partner-missing")
        scheme = self.desk.named_scheme(line, LINKAGE)
        return ReferralDraft(
            client_id=line.holder.id,
            member_id=self.desk.member(line, "person", line.holder.id),
            partner_id=partner.id,
            scheme_id=scheme.id if scheme is not None else None,
            award_reason=line.text("award_reason"),
        )

    def problems(
        self, line: Line, draft: ReferralDraft, standing: Standing[ReferralDraft] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the referral."""
        if draft.protects and not self.desk.sees_sensitive:
            raise WrongRow("reason", "referral-protected")
        partner = self._partners.get(draft.partner_id or 0)
        if partner is not None and standing is not None:
            # the partner may have ended since, which forbids no follow-up
            partner = replace(partner, ended_on=None)
        return rules.validate_referral(draft, partner, self.desk.today)

    def save(
        self, line: Line, draft: ReferralDraft, standing: Standing[ReferralDraft] | None
    ) -> Standing[ReferralDraft]:
        """Write the referral, a new one with the award that it is."""
        unit = self.desk.unit
        award = award_of(unit, draft, self.desk.today) if standing is None else None
        known = standing.key if standing is not None else None
        key = referrals.save(unit, draft, known, award)
        self._read(line.holder.id)
        made = next(each for each in self._held[line.holder.id] if each.id == key)
        return Standing(made.uid, draft_of(made), key)

    def _read(self, client: int) -> None:
        wanted = rules.ReferralFilter(client_id=client)
        self._held[client] = referrals.rows(
            self.desk.unit.connection, wanted, self.desk.today, sees=self.desk.sees_sensitive
        )

    def _partner(self, line: Line) -> rules.Partner | None:
        """Return the partner that a row names, by code or name; None when it names none.

        Raises:
            WrongRow: there is no such partner.
        """
        said = line.text("partner")
        if not said:
            return None
        for each in self._partners.values():
            if fold(said) in (fold(each.code), fold(each.name)):
                return each
        raise WrongRow("partner", "partner-not-known", said)
