"""Reviews of breaches that touch a child: the queue, and what a person decides."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import ConditionCheck
from mfdw_desktop.database.queries import organisation, reviews
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.reviews import ReviewDraft, ReviewRow, validate
from mfdw_desktop.services.book_service import BookService


class Reviews(BookService):
    """The reviews of a database, for one actor."""

    def listed(
        self, *, branch: str = "", is_open: bool = True, limit: int = 1000
    ) -> list[ReviewRow]:
        """Return what waits for a review, the longest first; or what was decided.

        Raises:
            RefusedError: unknown branch.
        """
        with self._database.read() as connection:
            branches = frozenset[int]()
            if branch:
                branches = frozenset({organisation.branch_id(connection, branch)})
            return reviews.listed(connection, branches=branches, is_open=is_open, limit=limit)

    def open_reviews(
        self, *, branch: str, is_open: bool, order: Order = AS_IT_IS
    ) -> Listing[ReviewRow]:
        """Return the list of what waits for a review or was decided, read by position.

        Raises:
            RefusedError: unknown branch.
        """
        branches = self.branch_ids(branch)
        return self._listing(
            lambda _connection: reviews.ids(branches, is_open=is_open, order=order),
            reviews.rows_of,
            ConditionCheck,
        )

    def export(self, out: Path, *, branch: str, is_open: bool) -> int:
        """Write what waits or was decided as a workbook or CSV; return how many rows.

        Raises:
            RefusedError: unknown branch, or the place cannot be written.
        """
        from mfdw_desktop.services import decision_files
        from mfdw_desktop.services.list_files import write_list

        rows = self.open_reviews(branch=branch, is_open=is_open).every()
        return write_list(out, "reviews", *decision_files.reviews(rows))

    def save(self, check_id: int, draft: ReviewDraft) -> Changes:
        """Write what a person decided about a breach; nothing else follows from it by itself.

        Raises:
            InvalidError: no decision, no reason, a day in the future …
            RefusedError: the check is no breach that touches a child.
        """
        with write(self._database, self._actor) as unit:
            row = reviews.breach(unit.connection, check_id)
            if row is None or row.state != CheckState.NOT_MET.value or not row.about_child:
                raise RefusedError("review-not-needed")
            require_valid(validate(draft, row.checked_on, self._day(unit.connection)))
            reviews.save(unit, check_id, draft)
        return unit.changes
