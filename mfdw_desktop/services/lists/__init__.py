"""The lists of the branch's book: what a row of each kind becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mfdw_desktop.services.lists.claims import Claims
from mfdw_desktop.services.lists.desk import Desk
from mfdw_desktop.services.lists.policies import Policies
from mfdw_desktop.services.lists.referrals import ReferralList
from mfdw_desktop.services.lists.target import Subject

SUBJECTS: dict[str, Callable[[Desk], Subject[Any]]] = {
    "policies": Policies,
    "claims": Claims,
    "referrals": ReferralList,
}
"""Kind of a list to what its rows mean."""
