"""The dialogs of the decisions: approve or refuse, review a breach, offer and answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import reviews
from mfdw_desktop.domain.approvals import Decision, Waiting
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.exposure import ExposureDraft, ExposureRow
from mfdw_desktop.domain.money import sums
from mfdw_desktop.domain.reviews import ReviewDecision, ReviewDraft, ReviewRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class DecideDialog(SavingDialog):
    """Say yes or no to awards that wait; a no needs a reason."""

    def __init__(self, page: Page, rows: list[Waiting], *, is_yes: bool) -> None:
        self._rows, self._is_yes = rows, is_yes
        amounts = words.sums(sums(each.amount for each in rows if each.amount is not None))
        head = tr("Approve %n award|Approve %n awards", n=len(rows))
        if not is_yes:
            head = tr("Refuse %n award|Refuse %n awards", n=len(rows))
        form = Form(
            [Field("reason", tr("Reason"), TextArea(), needed=not is_yes, hint=amounts)], columns=1
        )
        save = tr("Approve") if is_yes else tr("Refuse")
        super().__init__(page.context, head, form, page, save=save, size=(460, 320))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of the decision."""
        keys, workspace = [each.id for each in self._rows], self.context.workspace
        decision = Decision.APPROVED if self._is_yes else Decision.REFUSED

        def work(_progress: Progress) -> Changes:
            return workspace().approvals.decide(keys, decision, values["reason"] or "")

        said = tr("%n award approved|%n awards approved", n=len(keys))
        if not self._is_yes:
            said = tr("%n award refused|%n awards refused", n=len(keys))
        return Write(tr("Saving the decision"), work, said)


class ReviewDialog(SavingDialog):
    """What a person decides about a breach that touches a child."""

    def __init__(self, page: Page, row: ReviewRow) -> None:
        self._row = row
        choices = [(each.value, tr(said)) for each, said in reviews.WORDS.items()]
        form = Form(columns=1)
        form.add(
            Field("decision", tr("Decision"), Combo(choices, placeholder=tr("What was decided")),
                  needed=True, hint=_seen(row))
        )  # fmt: skip
        form.add(Field("reason", tr("Why"), TextArea(), needed=True))
        form.add(Field("follows", tr("What follows"), TextArea()))
        form.add(Field("follow_up_on", tr("Look again on"), DayEdit()))
        form.add(Field("decided_on", tr("Decided on"), DayEdit(future=False), needed=True))
        title = tr("Review: {child}", child=row.child or row.client_name)
        super().__init__(page.context, title, form, page, size=(520, 600))
        form.set_values(
            {
                "decision": row.decision.value if row.decision else None,
                "reason": row.reason,
                "follows": row.follows,
                "follow_up_on": row.follow_up_on,
                "decided_on": row.decided_on,
            }
        )
        if row.decided_on is None:
            page.context.jobs.read(
                "review-day", _today_of(page), then=self._on_day_read, failed=page.show_error
            )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of the review."""
        check, workspace = self._row.check_id, self.context.workspace
        draft = ReviewDraft(
            decision=ReviewDecision(values["decision"]) if values["decision"] else None,
            reason=values["reason"] or "",
            follows=values["follows"] or "",
            follow_up_on=values["follow_up_on"],
            decided_on=values["decided_on"],
        )

        def work(_progress: Progress) -> Changes:
            return workspace().reviews.save(check, draft)

        return Write(tr("Saving the review"), work, tr("Review saved"))

    def _on_day_read(self, day: object) -> None:
        self.form.set_values({"decided_on": day})
        self.form.remember()


class ExposureDialog(SavingDialog):
    """When an innovation was offered to a client, her answer, and when she dropped it."""

    def __init__(self, page: Page, row: ExposureRow, draft: ExposureDraft) -> None:
        self._row = row
        answers = [(None, tr("Not answered")), ("yes", tr("Accepted")), ("no", tr("Declined"))]
        form = Form(
            [
                Field("offered_on", tr("Offered on"), DayEdit(future=False)),
                Field("accepted", tr("Answer"), Combo(answers)),
                Field("answered_on", tr("Answered on"), DayEdit(future=False)),
                Field("dropped_on", tr("Dropped on"), DayEdit(future=False)),
                Field("dropped_reason", tr("Why it was dropped"), LineEdit(), wide=True),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )
        title = tr("{client} in {innovation}", client=row.name, innovation=row.innovation)
        super().__init__(page.context, title, form, page, size=(560, 420))
        accepted = None if draft.accepted is None else "yes" if draft.accepted else "no"
        form.set_values(
            {
                "offered_on": draft.offered_on,
                "accepted": accepted,
                "answered_on": draft.answered_on,
                "dropped_on": draft.dropped_on,
                "dropped_reason": draft.dropped_reason,
                "note": draft.note,
            }
        )
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of offer and answer."""
        row, workspace = self._row, self.context.workspace
        answer = values["accepted"]
        draft = ExposureDraft(
            offered_on=values["offered_on"],
            accepted=None if answer is None else answer == "yes",
            answered_on=values["answered_on"],
            dropped_on=values["dropped_on"],
            dropped_reason=values["dropped_reason"] or "",
            note=values["note"] or "",
        )

        def work(_progress: Progress) -> Changes:
            return workspace().exposures.save(row.innovation_id, row.client_id, draft)

        return Write(tr("Saving"), work, tr("{name} saved", name=row.name))


def _seen(row: ReviewRow) -> str:
    """Return what was seen of the breach."""
    parts = [row.condition, tr("not met"), texts.day(row.checked_on), row.note]
    return " · ".join(part for part in parts if part)


def _today_of(page: Page) -> Callable[[Progress], Any]:
    workspace = page.context.workspace

    def read(_progress: Progress) -> Any:
        return workspace().reviews.today()

    return read
