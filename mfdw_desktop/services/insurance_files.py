"""The lists of insurance and health care as a workbook or CSV: all rows, not only those shown."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.domain.claims import ClaimFilter
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.services.list_files import write_list

if TYPE_CHECKING:
    from mfdw_desktop.services.health_visits import HealthVisits
    from mfdw_desktop.services.insurance import Insurance

_POLICY = (
    ("client", "text"), ("name", "text"), ("scheme", "text"), ("number", "text"),
    ("insurer", "text"), ("plan", "text"), ("starts_on", "day"), ("ends_on", "day"),
    ("last_on", "day"), ("persons", "integer"), ("premium", "decimal"),
    ("client_share", "decimal"), ("currency", "text"), ("paid_on", "day"), ("state", "text"),
    ("claims", "integer"),
)  # fmt: skip
_PERSON = (
    ("name", "text"), ("sex", "text"), ("birth_on", "day"), ("relation", "text"),
    ("relation_label", "text"),
    ("policy_of", "text"), ("policies", "text"), ("until", "day"),
)  # fmt: skip
_CLAIM = (
    ("client", "text"), ("name", "text"), ("policy", "text"), ("person", "text"),
    ("event", "text"), ("happened_on", "day"), ("filed_on", "day"), ("wanted", "text"),
    ("complete_on", "day"), ("submitted_on", "day"), ("decision", "text"), ("decided_on", "day"),
    ("reason", "text"), ("claimed", "decimal"), ("approved", "decimal"), ("currency", "text"),
    ("paid_on", "day"), ("paid_to", "text"), ("state", "text"), ("days_to_pay", "integer"),
    ("help", "integer"), ("minutes", "integer"),
)  # fmt: skip
_LOOSE = (
    ("award", "integer"), ("client", "text"), ("name", "text"), ("scheme", "text"), ("on", "day"),
    ("persons", "integer"), ("amount", "decimal"), ("currency", "text"), ("reference", "text"),
)  # fmt: skip
_VISIT = (
    ("client", "text"), ("name", "text"), ("for", "text"), ("service", "text"),
    ("provider", "text"), ("voucher", "text"), ("issued_on", "day"), ("expires_on", "day"),
    ("visited_on", "day"), ("cost", "decimal"), ("client_share", "decimal"),
    ("currency", "text"), ("follow_up", "text"), ("follow_up_on", "day"), ("followed_on", "day"),
    ("state", "text"),
)  # fmt: skip


def policies(service: Insurance, wanted: PolicyFilter, out: Path) -> int:
    """Write policies; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    today = service.today()
    rows = (
        (each.client_code, each.client_name, each.scheme_name, each.number, each.insurer,
         each.plan, each.starts_on, each.ends_on, each.last_on, len(each.persons),
         _amount(each.premium), _amount(each.client_share), each.premium.currency, each.paid_on,
         each.state(today).value, each.claims)
        for each in service.open_policies(wanted).every()
    )  # fmt: skip
    return write_list(out, "policies", _POLICY, rows)


def persons(
    service: Insurance,
    branches: frozenset[int],
    text: str,
    out: Path,
    *,
    relations: Mapping[str, str] | None = None,
) -> int:
    """Write the persons covered today, each once; return how many.

    `relations` says codes of relations in words, as the institution calls them.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    rows = (
        (each.name, each.sex.value, each.birth_on, each.relation,
         (relations or {}).get(each.relation), each.client_code,
         ", ".join(number for number in each.policies if number), each.until)
        for each in service.open_covered(branches, text).every()
    )  # fmt: skip
    return write_list(out, "persons", _PERSON, rows)


def claims(service: Insurance, wanted: ClaimFilter, out: Path) -> int:
    """Write claims with the help given; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    rows = []
    for each in service.open_claims(wanted).every():
        draft = each.draft
        amount = draft.approved or draft.claimed
        rows.append(
            (each.client_code, each.client_name, each.policy_number, each.person,
             draft.event.value, draft.happened_on, draft.filed_on, draft.wanted,
             draft.complete_on, draft.submitted_on,
             draft.decision.value if draft.decision else None, draft.decided_on, draft.reason,
             _amount(draft.claimed), _amount(draft.approved), amount.currency if amount else None,
             draft.paid_on, draft.paid_to, each.state.value, each.days_to_pay, len(each.help),
             each.minutes)
        )  # fmt: skip
    return write_list(out, "claims", _CLAIM, rows)


def loose_awards(service: Insurance, branches: frozenset[int], text: str, out: Path) -> int:
    """Write the insurance awards without a policy; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    rows = (
        (each.id, each.client_code, each.client_name, each.scheme_name, each.on, each.quantity,
         _amount(each.amount), each.amount.currency if each.amount else None, each.reference)
        for each in service.open_loose(branches, text).every()
    )  # fmt: skip
    return write_list(out, "awards", _LOOSE, rows)


def visits(service: HealthVisits, wanted: VisitFilter, out: Path) -> int:
    """Write vouchers and visits, without what was found; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    today = service.today()
    rows = []
    for each in service.open_visits(wanted).every():
        draft = each.draft
        rows.append(
            (each.client_code, each.client_name, each.member, draft.service.value, draft.provider,
             draft.voucher, draft.issued_on, draft.expires_on, draft.visited_on,
             _amount(draft.cost), _amount(draft.client_share),
             draft.cost.currency if draft.cost else None, draft.follow_up, draft.follow_up_on,
             draft.followed_on, draft.state(today).value)
        )  # fmt: skip
    return write_list(out, "visits", _VISIT, rows)


def _amount(amount: Money | None) -> Decimal | None:
    return None if amount is None else to_decimal(amount.minor, amount.currency)
