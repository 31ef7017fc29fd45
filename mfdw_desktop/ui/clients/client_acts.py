"""What can be done with clients: each act opens its form, or writes at once with an undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

    from mfdw_desktop.domain.client_detail import ClientDetail
    from mfdw_desktop.domain.clients import (
        ClientRow,
    )
    from mfdw_desktop.domain.conditions import CheckRow
    from mfdw_desktop.domain.consents import (
        ConsentScope,
    )
    from mfdw_desktop.domain.documents import ClientDocument
    from mfdw_desktop.domain.enterprises import Enterprise
    from mfdw_desktop.domain.evidence import EvidenceOf
    from mfdw_desktop.domain.households import HouseholdMember
    from mfdw_desktop.domain.incentives import AwardRow
    from mfdw_desktop.domain.loans import Loan
    from mfdw_desktop.domain.referrals import Referral
    from mfdw_desktop.domain.worksites import (
        AgreedAction,
        Checklist,
        HeadCount,
        RegistrationPaper,
        SafetyVisit,
    )
    from mfdw_desktop.ui.clients.award_dialog import StandingAward
    from mfdw_desktop.ui.widgets.dialog import Dialog


class ClientActs(QObject):
    """The acts of the page, asked for by the list, the tabs and the menu alike.

    A dialog is imported when it is opened: none has a place in the start.
    """

    client_wanted = Signal(object)
    """A `ClientRow` to be shown: enrolled just now, or found to be the same person."""
    failed = Signal(object)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.choices = self.everywhere = ClientChoices()
        self.today = clock.today()
        self.dialog: Dialog | None = None
        self._visit: tuple[Sequence[Enterprise], SafetyVisit | None] = ((), None)
        """What the form of a visit opens for, once the checklists are read."""

    def open_record(self, kind: str, uid: str) -> None:
        """Open a record on the page where it is worked on."""
        self._context.open_record(kind, uid)

    def enrol(self) -> None:
        """Open the form for a new client."""
        from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog

        dialog = EnrolDialog(self._context, self.choices, self._page)
        dialog.enrolled.connect(self.client_wanted)
        dialog.same_person.connect(self.client_wanted)
        self._open(dialog)

    def edit(self, client: ClientRow) -> None:
        """Open the form of a client."""
        from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog

        # Of her own branch, whichever the window shows: to another one she is moved.
        choices = self.everywhere.within(self.everywhere.branch_ids(client.branch))
        dialog = EnrolDialog(self._context, choices, self._page, client=client)
        dialog.same_person.connect(self.client_wanted)
        self._open(dialog)

    def give(self, rows: Sequence[ClientRow], detail: ClientDetail | None = None) -> None:
        """Give an incentive to clients."""
        from mfdw_desktop.ui.clients.give_dialog import GiveDialog

        if rows:
            self._open(
                GiveDialog(
                    self._context,
                    rows,
                    self._page,
                    today=self.today,
                    currency=self.choices.currency,
                    detail=detail,
                )
            )

    def move(self, rows: Sequence[ClientRow]) -> None:
        """Move clients to another centre."""
        from mfdw_desktop.ui.clients.move_dialog import MoveDialog

        if rows:
            self._open(
                MoveDialog(
                    self._context, rows, self._page, choices=self.everywhere, today=self.today
                )
            )

    def change_status(self, rows: Sequence[ClientRow]) -> None:
        """Change the status of clients."""
        from mfdw_desktop.ui.clients import act_dialogs

        if rows and act_dialogs.common_statuses(rows):
            self._open(act_dialogs.StatusDialog(self._context, rows, self._page, today=self.today))

    def give_consent(self, client: ClientRow, missing: Sequence[ConsentScope]) -> None:
        """Note consents that a client gave."""
        from mfdw_desktop.ui.clients import act_dialogs

        self._open(
            act_dialogs.ConsentDialog(
                self._context, client, self._page, missing=missing, today=self.today
            )
        )

    def withdraw_consent(self, client: ClientRow, held: Sequence[ConsentScope]) -> None:
        """Withdraw a consent."""
        from mfdw_desktop.ui.clients import act_dialogs

        self._open(
            act_dialogs.WithdrawDialog(
                self._context, client, self._page, held=held, today=self.today
            )
        )

    def print_consent(self, client: ClientRow) -> None:
        """Show the consent form of a client as a paper."""
        self._context.open_record("consent-paper", client.code)

    def write_check(self, check: CheckRow) -> None:
        """Say what came of a check."""
        from mfdw_desktop.ui.clients import act_dialogs

        self._open(act_dialogs.CheckDialog(self._context, check, self._page, today=self.today))

    def edit_member(self, client: ClientRow, member: HouseholdMember | None = None) -> None:
        """Open the form of a person of the household."""
        from mfdw_desktop.ui.clients import part_dialogs

        self._open(part_dialogs.MemberDialog(self._context, client.id, self._page, member=member))

    def enrol_member(self, client: ClientRow, member: HouseholdMember) -> None:
        """Open the form of a new client with what is known of a person of the household."""
        from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog

        dialog = EnrolDialog(self._context, self.choices, self._page, member=(member.id, client.id))
        dialog.enrolled.connect(self.client_wanted)
        dialog.same_person.connect(self.client_wanted)
        self._open(dialog)

    def move_in(self, detail: ClientDetail) -> None:
        """Ask with whom a client lives from now on."""
        from mfdw_desktop.ui.clients.household_dialogs import MoveIn

        asking = MoveIn(self._context, self._page, detail, today=self.today, show=self._open)
        asking.begin()

    def live_apart(self, detail: ClientDetail) -> None:
        """Let a client live in a household of her own."""
        from mfdw_desktop.ui.clients.household_dialogs import HouseholdDialog

        self._open(HouseholdDialog(self._context, detail, self._page, today=self.today))

    def edit_household(self, detail: ClientDetail) -> None:
        """Open the own fields of a household."""
        from mfdw_desktop.ui.clients.household_dialogs import HouseholdFieldsDialog

        self._open(HouseholdFieldsDialog(self._context, detail, self._page, self.choices))

    def edit_enterprise(self, client: ClientRow, enterprise: Enterprise | None = None) -> None:
        """Open the form of an enterprise."""
        from mfdw_desktop.ui.clients import part_dialogs

        self._open(
            part_dialogs.EnterpriseDialog(
                self._context, client.id, self._page, enterprise=enterprise
            )
        )

    def edit_loan(self, client: ClientRow, loan: Loan | None = None) -> None:
        """Open the form of a loan."""
        from mfdw_desktop.ui.clients import part_dialogs

        self._open(
            part_dialogs.LoanDialog(
                self._context, client.id, self._page, currency=self.choices.currency, loan=loan
            )
        )

    def remove(self, rows: Sequence[ClientRow]) -> None:
        """Put clients into the bin; the undo bar brings them back."""
        from mfdw_desktop.ui.clients import act_dialogs

        keys = [row.id for row in rows]
        if not keys:
            return

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().clients.remove(keys)

        said = tr("{who} put into the bin", who=act_dialogs.who(rows))
        self._context.actions.run(tr("Removing clients"), work, words=said, failed=self._on_failed)

    def remove_part(self, kind: str, key: int, name: str) -> None:
        """Put a person, an enterprise or a loan into the bin."""

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().client_parts.remove_part(kind, key)

        said = tr("{name} removed", name=name)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self._on_failed)

    def keep_document(
        self,
        client: ClientRow,
        name: str,
        source: Path | bytes | ClientDocument,
        *,
        has_photo: bool,
    ) -> None:
        """Ask what a file or picture is, and keep it with a client; or change what is said."""
        from mfdw_desktop.ui.clients.document_dialogs import DocumentDialog

        self._open(
            DocumentDialog(
                self._context, client.id, self._page, name=name, source=source,
                has_photo=has_photo,
            )
        )  # fmt: skip

    def show_evidence(self, of: EvidenceOf, key: int, about: str) -> None:
        """Show the documents that are evidence of a record."""
        from mfdw_desktop.ui.clients.evidence_dialog import EvidenceDialog

        self._open(EvidenceDialog(self._context, of, key, about, self._page))

    def look_at(self, document: ClientDocument) -> None:
        """Show a picture."""
        from mfdw_desktop.ui.clients.document_dialogs import PictureDialog

        self._open(PictureDialog(self._context, document, self._page))

    def remove_document(self, document: ClientDocument) -> None:
        """Put a document into the bin."""

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().documents.remove(document.id)

        said = tr("{name} removed", name=document.name)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self._on_failed)

    def plan_payments(self, award: AwardRow) -> None:
        """Split an award into payments."""
        from mfdw_desktop.ui.clients.plan_dialog import PlanDialog

        if award.amount is not None:
            self._open(PlanDialog(self._context, award, self._page, today=self.today))

    def change_award(self, award: AwardRow) -> None:
        """Read an award, then open its form."""
        from mfdw_desktop.ui.clients.award_dialog import read_award

        self._context.jobs.read(
            "award", read_award(self._context, award), then=self._on_award_read,
            failed=self._on_failed,
        )  # fmt: skip

    def _on_award_read(self, award: StandingAward) -> None:
        from mfdw_desktop.ui.clients.award_dialog import AwardDialog

        self._open(AwardDialog(self._context, award, self._page))

    def remove_award(self, award: AwardRow) -> None:
        """Put an award and its checks into the bin."""

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().incentives.remove_awards([award.id])

        said = tr("{name} removed", name=award.scheme_name)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self._on_failed)

    def count_workers(
        self, enterprises: Sequence[Enterprise], count: HeadCount | None = None
    ) -> None:
        """Open the form of who works in an enterprise."""
        from mfdw_desktop.ui.clients.worksite_dialogs import HeadCountDialog

        self._open(
            HeadCountDialog(self._context, enterprises, self._page, today=self.today, count=count)
        )

    def edit_paper(
        self, enterprises: Sequence[Enterprise], paper: RegistrationPaper | None = None
    ) -> None:
        """Open the form of a registration paper."""
        from mfdw_desktop.ui.clients.worksite_dialogs import PaperDialog

        self._open(
            PaperDialog(
                self._context, enterprises, self._page, currency=self.choices.currency, paper=paper
            )
        )

    def edit_visit(
        self, enterprises: Sequence[Enterprise], visit: SafetyVisit | None = None
    ) -> None:
        """Read the checklists, then open the form of a safety visit."""
        self._visit = enterprises, visit

        def read(_progress: Progress) -> list[Checklist]:
            return self._context.workspace().worksites.checklists()

        self._context.jobs.read(
            "clients:checklists", read, then=self._on_checklists_read, failed=self._on_failed
        )

    def _on_checklists_read(self, checklists: list[Checklist]) -> None:
        from mfdw_desktop.ui.clients.worksite_dialogs import VisitDialog

        enterprises, visit = self._visit
        if not checklists:
            self.failed.emit(RefusedError("checklists-missing"))
            return
        self._open(
            VisitDialog(
                self._context, enterprises, checklists, self._page, today=self.today, visit=visit
            )
        )

    def finish_action(self, action: AgreedAction) -> None:
        """Write that an agreed action is done today."""
        if action.done_on is not None:
            return

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().worksites.finish([action.id], self.today)

        said = tr("Done: {action}", action=action.text)
        self._context.actions.run(tr("Saving"), work, words=said, failed=self._on_failed)

    def remove_of_worksite(self, record: HeadCount | RegistrationPaper | SafetyVisit) -> None:
        """Put a head count, a paper or a visit into the bin."""

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().worksites.remove(record)

        said = tr("{name} removed", name=record.enterprise)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self._on_failed)

    def refer(self, client: ClientRow, referral: Referral | None = None) -> None:
        """Send a client to a partner, or open what is written of it."""
        from mfdw_desktop.ui.clients.referral_dialogs import ReferralDialog

        self._open(
            ReferralDialog(self._context, client.id, client.title, self._page, referral=referral)
        )

    def remove_referral(self, referral: Referral) -> None:
        """Put a referral into the bin, with the award that it was."""

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().referrals.remove([referral.id])

        said = tr("%n referral removed|%n referrals removed", n=1)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self._on_failed)

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        if self.sender() is self.dialog:
            self.dialog = None

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)
