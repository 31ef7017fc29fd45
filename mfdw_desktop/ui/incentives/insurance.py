"""Insurance: claims that wait for somebody, policies, persons covered, awards to complete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.claim_words import STEP_WORDS
from mfdw_desktop.domain.claims import (
    ClaimRow,
    ClaimStep,
    steps,
)
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.insurance import CoveredPerson, LooseAward, PolicyRow
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import evidence
from mfdw_desktop.ui.incentives import insurance_cells as cells
from mfdw_desktop.ui.incentives.claim_dialogs import (
    ClaimDialog,
    ClaimFacts,
    HelpDialog,
    ReadClaim,
    StepDialog,
)
from mfdw_desktop.ui.incentives.import_button import import_button
from mfdw_desktop.ui.incentives.policy_dialog import PolicyDialog, PolicyFacts, ReadPolicy
from mfdw_desktop.ui.incentives.record_list import RecordList
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

VIEWS = ("claims", "policies", "persons", "loose")
_KINDS = ("insurance_policy", "insured_person", "insurance_claim", "claim_help", "award", "client",
          "household_member", "client_document")  # fmt: skip
_ONE_BY_ONE = (ClaimStep.DECIDE, ClaimStep.PAY, ClaimStep.WANT)
"""Steps that say something of one claim alone."""


class InsurancePane(QWidget):
    """Four lists of one book; letters do what the selected records allow."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._stepping = ClaimStep.PAY
        self.shown = Segments(
            [
                ("claims", tr("Claims")),
                ("policies", tr("Policies")),
                ("persons", tr("Persons covered")),
                ("loose", tr("Awards without a policy")),
            ],
            "claims",
        )
        self.shown.setAccessibleName(tr("What is shown"))
        self.shown.edited.connect(self._on_view_edited)
        self.claims = RecordList(page, cells.claims_listing())
        self.policies = RecordList(page, cells.policies_listing())
        self.persons = RecordList(page, cells.persons_listing(), several=False)
        self.loose = RecordList(page, cells.loose_listing(), several=False)
        self._lists = (self.claims, self.policies, self.persons, self.loose)
        self._stack = QStackedWidget()
        for each in self._lists:
            self._stack.addWidget(each)
        self._make_acts()
        self._said = text("", "strong")
        self._feet = QStackedWidget()
        for acts in self._acts:
            self._feet.addWidget(self._foot_of(acts))
        self._connect()
        views = row(self.shown, 1, margins=(t.S3, t.S15, t.S3, 0))
        layout = column(box(views), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(rule())
        layout.addWidget(self._feet)
        self.setLayout(layout)
        self._on_chosen([])

    def head_widgets(self) -> list[QWidget]:
        """Return the buttons at the end of the page's head."""
        claim = button(tr("File a claim…"), "ghost", "file-plus")
        claim.clicked.connect(self.file_for_client)
        policy = button(tr("New policy…"), "primary", "shield-check")
        policy.clicked.connect(self.insure)
        return [import_button(self.import_list), claim, policy]

    def import_list(self) -> None:
        """Import the list of an insurer: settled claims in the view of claims, else its members."""
        is_claims = self.shown.current() == "claims"
        self._context.open_record("import", "claims" if is_claims else "policies")

    def actions_of(self) -> list[QAction]:
        """Return the acts of the view, the primary one first."""
        return list(reversed(self._acts[self._at()]))

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def take_focus(self) -> None:
        """Begin in the list."""
        self._lists[self._at()].table.setFocus()

    def load(self) -> None:
        """Load the list that is shown."""
        self._lists[self._at()].load()

    def refresh(self, changes: Changes) -> None:
        """Load again when something of the book changed."""
        if changes.touches(*_KINDS):
            self._lists[self._at()].load(keep_place=True)

    def show_view(self, kind: str, what: str) -> None:
        """Show a view of the book: a list and a filter of it, or one record by uid."""
        view = {"claim": "claims", "policy": "policies"}.get(kind, kind)
        self.shown.choose(view if view in VIEWS else "claims")
        self._stack.setCurrentIndex(self._at())
        found = self._lists[self._at()]
        if what.startswith("uid="):
            found.choose(what.removeprefix("uid="))
            found.show_filter("all")
        elif what.startswith("new="):
            self._open_new(view, int(what.removeprefix("new=")))
        elif what:
            found.show_filter(what)
        else:
            found.load()

    def _open_new(self, view: str, client: int) -> None:
        """Open an empty form for a client."""
        workspace = self._context.workspace
        self.load()
        if view == "claims":
            self._read(ReadClaim(workspace, client_id=client), self._open_claim)
        else:
            self._read(ReadPolicy(workspace, client_id=client), self._open_policy)

    def insure(self) -> None:
        """Find a client and open a new policy."""
        dialog = PickClientDialog(self._page, tr("New policy of"))
        dialog.picked.connect(self._on_insured_picked)
        dialog.open()

    def file_for_client(self) -> None:
        """Find a client and file a claim under one of her policies."""
        dialog = PickClientDialog(self._page, tr("File a claim of"))
        dialog.picked.connect(self._on_claimant_picked)
        dialog.open()

    def _make_acts(self) -> None:
        claims = self.claims
        self._proof = self._act(claims, evidence.KEY, tr("Evidence…"), self._on_proof)
        self._withdraw = self._act(claims, "W", tr("Withdraw"), self._on_withdraw)
        self._want = self._act(claims, "M", tr("More documents"), self._on_want)
        self._help = self._act(claims, "H", tr("Help given"), self._on_help)
        self._next = self._act(claims, "S", tr("Next step"), self._on_next)
        policies = self.policies
        self._claim = self._act(policies, "C", tr("File a claim"), self._on_claim)
        self._renew = self._act(policies, "R", tr("Renew"), self._on_renew)
        self._edit = self._act(policies, "", tr("Open"), self._on_edit)
        self._open = self._act(self.persons, "", tr("Open the client"), self._on_open_person)
        self._complete = self._act(self.loose, "P", tr("Enter the policy"), self._on_complete)
        self._acts: tuple[tuple[QAction, ...], ...] = (
            (self._withdraw, self._want, self._proof, self._help, self._next),
            (self._claim, self._renew, self._edit),
            (self._open,),
            (self._complete,),
        )

    def _act(self, owner: RecordList, key: str, name: str, slot: Callable[[], None]) -> QAction:
        act = QAction(name, owner)
        if key:
            act.setShortcut(QKeySequence(key))
            owner.add_act(act)
        act.triggered.connect(slot)
        return act

    def _foot_of(self, acts: Sequence[QAction]) -> QWidget:
        parts: list[Any] = []
        for act in acts:
            push = button(act.text(), "primary" if act is acts[-1] else "plain")
            push.clicked.connect(act.trigger)
            push.setEnabled(act.isEnabled())
            act.enabledChanged.connect(push.setEnabled)
            if act is self._next:
                self._next_button: Button = push
            key = act.shortcut().toString() or tr("Enter")
            parts += [KeyHint(key), push]
        said = self._said if acts is self._acts[0] else text("", "strong")
        return PageFoot(said, 1, *parts)

    def _connect(self) -> None:
        for each in self._lists:
            each.chosen.connect(self._on_chosen)
        self.claims.opened.connect(self._on_claim_opened)
        self.claims.removal_wanted.connect(self._on_claims_removed)
        self.policies.opened.connect(self._on_policy_opened)
        self.policies.removal_wanted.connect(self._on_policies_removed)
        self.persons.opened.connect(self._on_person_opened)
        self.loose.opened.connect(self._on_loose_opened)

    def _at(self) -> int:
        return VIEWS.index(self.shown.current())

    def _on_view_edited(self) -> None:
        self._stack.setCurrentIndex(self._at())
        self._feet.setCurrentIndex(self._at())
        self.load()

    def _on_chosen(self, _rows: list[Any]) -> None:
        self._feet.setCurrentIndex(self._at())
        claims: list[ClaimRow] = self.claims.selected()
        states = {each.state for each in claims}
        allowed = steps(states.pop()) if len(states) == 1 else ()
        count = self.claims.long.count_selected()
        is_one = count == 1
        first = allowed[0] if allowed else None
        self._next.setEnabled(first is not None and (is_one or first not in _ONE_BY_ONE))
        self._next_button.setText(tr(STEP_WORDS[first]) if first is not None else tr("Next step"))
        self._want.setEnabled(is_one and ClaimStep.WANT in allowed)
        self._withdraw.setEnabled(ClaimStep.WITHDRAW in allowed)
        self._help.setEnabled(is_one)
        self._proof.setEnabled(is_one)
        self._said.setText(tr("%n selected|%n selected", n=count) if count > 1 else "")
        policies = self.policies.selected()
        for act in (self._claim, self._renew, self._edit):
            act.setEnabled(len(policies) == 1)
        self._open.setEnabled(bool(self.persons.selected()))
        self._complete.setEnabled(bool(self.loose.selected()))

    def _step(self, step: ClaimStep) -> None:
        self._stepping = step
        self.claims.read_selected(self._on_step_read)

    def _on_step_read(self, claims: list[ClaimRow]) -> None:
        """Ask about the selected claims for which the step is allowed."""
        fits = [each for each in claims if self._stepping in steps(each.state)]
        if fits:
            StepDialog(self._page, fits, self._stepping, self.claims.long.day()).open()

    def _on_next(self) -> None:
        claims: list[ClaimRow] = self.claims.selected()
        allowed = steps(claims[0].state) if claims else ()
        if allowed and self._next.isEnabled():
            self._step(allowed[0])

    def _on_want(self) -> None:
        self._step(ClaimStep.WANT)

    def _on_withdraw(self) -> None:
        self._step(ClaimStep.WITHDRAW)

    def _on_proof(self) -> None:
        evidence.show(self._page, self.claims.selected())

    def _on_help(self) -> None:
        claims = self.claims.selected()
        if not claims:
            return
        claim, workspace = claims[0], self._context.workspace

        def read(_progress: Progress) -> Any:
            return claim, workspace().insurance.helper(), workspace().insurance.today()

        self._read(read, self._open_help)

    def _open_help(self, found: Any) -> None:
        claim, helper, today = found
        HelpDialog(self._page, claim, today, helper).open()

    def _on_claim_opened(self, claim: object) -> None:
        if isinstance(claim, ClaimRow):
            self._read(ReadClaim(self._context.workspace, claim_id=claim.id), self._open_claim)

    def _on_claim(self) -> None:
        for policy in self.policies.selected()[:1]:
            self._read(ReadClaim(self._context.workspace, policy_id=policy.id), self._open_claim)

    def _on_claimant_picked(self, client: ClientRow) -> None:
        self._read(ReadClaim(self._context.workspace, client_id=client.id), self._open_claim)

    def _open_claim(self, facts: ClaimFacts) -> None:
        if not facts.policies:
            self._page.message.show_message(
                "info", tr("This client has no policy"), tr("Enter the policy first.")
            )
            return
        ClaimDialog(self._page, facts).open()

    def _on_edit(self) -> None:
        self._on_policy_opened(self.policies.table.current_row())

    def _on_policy_opened(self, policy: object) -> None:
        if isinstance(policy, PolicyRow):
            self._read(ReadPolicy(self._context.workspace, policy_id=policy.id), self._open_policy)

    def _on_renew(self) -> None:
        for policy in self.policies.selected()[:1]:
            self._read(ReadPolicy(self._context.workspace, renews_id=policy.id), self._open_policy)

    def _on_insured_picked(self, client: ClientRow) -> None:
        self._read(ReadPolicy(self._context.workspace, client_id=client.id), self._open_policy)

    def _on_complete(self) -> None:
        self._on_loose_opened(self.loose.table.current_row())

    def _on_loose_opened(self, award: object) -> None:
        if isinstance(award, LooseAward):
            self._read(ReadPolicy(self._context.workspace, award=award), self._open_policy)

    def _open_policy(self, facts: PolicyFacts) -> None:
        PolicyDialog(self._page, facts).open()

    def _on_open_person(self) -> None:
        self._on_person_opened(self.persons.table.current_row())

    def _on_person_opened(self, person: object) -> None:
        if isinstance(person, CoveredPerson):
            self._context.open_record("client", person.client_uid)

    def _on_claims_removed(self, claims: list[ClaimRow]) -> None:
        keys, workspace = [each.id for each in claims], self._context.workspace

        def work(_progress: Progress) -> Changes:
            return workspace().insurance.remove_claims(keys)

        said = tr("%n claim removed|%n claims removed", n=len(keys))
        self._context.actions.run(
            tr("Removing claims"), work, words=said, failed=self._page.show_error
        )

    def _on_policies_removed(self, policies: list[PolicyRow]) -> None:
        keys, workspace = [each.id for each in policies], self._context.workspace

        def work(_progress: Progress) -> Changes:
            return workspace().insurance.remove_policies(keys)

        said = tr("%n policy removed|%n policies removed", n=len(keys))
        self._context.actions.run(
            tr("Removing policies"), work, words=said, failed=self._page.show_error
        )

    def _read(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._context.jobs.read("insurance-form", work, then=then, failed=self._page.show_error)
