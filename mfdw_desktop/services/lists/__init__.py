"""The lists of the branch's book: what a row of each kind becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mfdw_desktop.services.lists.attendance import AttendanceList
from mfdw_desktop.services.lists.checks import CheckList
from mfdw_desktop.services.lists.claims import Claims
from mfdw_desktop.services.lists.desk import Desk
from mfdw_desktop.services.lists.payments import PaymentList
from mfdw_desktop.services.lists.policies import Policies
from mfdw_desktop.services.lists.referrals import ReferralList
from mfdw_desktop.services.lists.savings import SavingsList
from mfdw_desktop.services.lists.target import Subject
from mfdw_desktop.services.lists.visits import VisitList

SUBJECTS: dict[str, Callable[[Desk], Subject[Any]]] = {
    "policies": Policies,
    "claims": Claims,
    "referrals": ReferralList,
    "savings": SavingsList,
    "payments": PaymentList,
    "checks": CheckList,
    "visits": VisitList,
    "attendance": AttendanceList,
}
"""Kind of a list to what its rows mean."""
