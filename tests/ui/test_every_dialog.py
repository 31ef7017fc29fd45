"""Every dialog by the keyboard, and with the widest words of all languages.

Focus, order of Tab, Enter, Escape, letters, the way back; room for every text; and nothing that
Qt says by itself and no catalogue lists.
"""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

import mfdw_desktop.ui
import tests.pictures
from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.widgets.dialog import Dialog
from tests.pictures.asked import Asked
from tests.pictures.clipping import without_room
from tests.pictures.long_words import widest_catalogue
from tests.pictures.stage import PICTURES, Stage
from tests.ui.test_keyboard import is_before, name_of

UI = "mfdw_desktop.ui."
SIZE = (1366, 768)
MOST_STEPS = 200
REST = 20
"""Milliseconds in which a dialog that has just opened gives its texts their places."""

SHARED = {
    "clients.saving.SavingDialog",
    "incentives.learning_dialogs._StaffDialog",
    "widgets.dialog.Dialog",
    "widgets.dialog.FormDialog",
}
"""What other dialogs are made of."""
OF_THE_SYSTEM = {"widgets.paper_print.PrintDialog"}

DIALOGS = {
    "clients.act_dialogs.CheckDialog": "client-check",
    "clients.act_dialogs.ConsentDialog": "client-consent",
    "clients.move_dialog.MoveDialog": "client-move",
    "clients.act_dialogs.StatusDialog": "client-status",
    "clients.act_dialogs.WithdrawDialog": "client-withdraw",
    "clients.document_dialogs.DocumentDialog": "client-document-keep",
    "clients.document_dialogs.PictureDialog": "client-document",
    "clients.enrol_dialog.EnrolDialog": "enrolment",
    "clients.evidence_dialog.EvidenceDialog": "client-evidence",
    "clients.exact_dialog.ExactDialog": "duplicates-exact",
    "clients.give_dialog.GiveDialog": "client-give",
    "clients.household_dialogs.HouseholdDialog": "client-household-alone",
    "clients.household_dialogs.HouseholdFieldsDialog": "client-household-fields",
    "clients.list_views.ViewDialog": "client-view-save",
    "clients.merge_dialog.MergeDialog": "duplicates-merge-form",
    "clients.part_dialogs.EnterpriseDialog": "client-enterprise",
    "clients.part_dialogs.LoanDialog": "client-loan",
    "clients.part_dialogs.MemberDialog": "client-member",
    "clients.plan_dialog.PlanDialog": "client-plan-payments",
    "clients.referral_dialogs.NoteDialog": "incentives-referral-note",
    "clients.referral_dialogs.OutcomeDialog": "incentives-referral-outcome",
    "clients.referral_dialogs.ReferralDialog": "client-referral",
    "clients.unmerge_dialog.UnmergeDialog": "duplicates-unmerge",
    "clients.worksite_dialogs.HeadCountDialog": "client-head-count",
    "clients.worksite_dialogs.PaperDialog": "client-registration",
    "clients.worksite_dialogs.VisitDialog": "client-safety-visit",
    "errors.BugDialog": "error-fault",
    "errors.ErrorDialog": "error",
    "first_run.key_dialog.KeyDialog": "first-run-key",
    "first_run.setup_dialog.SetupDialog": "first-run-setup",
    "help.HelpDialog": "help",
    "incentives.awards_dialog.AwardsDialog": "incentives-awards",
    "clients.award_dialog.AwardDialog": "incentives-award-form",
    "incentives.budget_dialog.BudgetForm": "incentives-budget-form",
    "incentives.budget_dialog.BudgetsDialog": "incentives-budgets",
    "incentives.claim_dialogs.ClaimDialog": "insurance-claim-form",
    "incentives.claim_dialogs.HelpDialog": "insurance-help",
    "incentives.claim_dialogs.StepDialog": "insurance-step-form",
    "incentives.conditions.CheckDialog": "incentives-checks-form",
    "incentives.decision_dialogs.DecideDialog": "incentives-approve-form",
    "incentives.decision_dialogs.ExposureDialog": "incentives-exposure-form",
    "incentives.decision_dialogs.ReviewDialog": "incentives-review-breach",
    "incentives.eligible_dialog.EligibleDialog": "incentives-eligible",
    "incentives.health_dialog.VisitDialog": "health-form",
    "incentives.learning_dialogs.CourseDialog": "incentives-course-form",
    "incentives.learning_dialogs.TalkDialog": "incentives-talk-form",
    "incentives.learning_dialogs.TrainedDialog": "incentives-trained-form",
    "incentives.payment_dialogs.DecisionDialog": "money-payment-form",
    "incentives.policy_dialog.PolicyDialog": "insurance-policy-form",
    "incentives.reason_dialog.ReasonDialog": "incentives-reason",
    "incentives.rebate_dialogs.ComputeDialog": "money-compute",
    "incentives.rebate_dialogs.CreditDialog": "money-credit",
    "incentives.rebate_dialogs.ReverseDialog": "money-reverse",
    "incentives.rebate_dialogs.RuleDialog": "money-rule",
    "incentives.rebate_lines.RunDialog": "money-rebate-lines",
    "incentives.savings_dialog.EntryDialog": "money-withdraw",
    "incentives.scheme_dialog.SchemeDialog": "incentives-scheme-form",
    "incentives.session_dialog.SessionDialog": "incentives-session-form",
    "pick_client.PickClientDialog": "incentives-pick-client",
    "reports.closing.CloseDialog": "reports-close",
    "reports.closing.ReopenDialog": "reports-reopening",
    "settings.list_section.EntryDialog": "settings-staff-form",
    "settings.purge_dialog.PurgeDialog": "settings-purge",
    "settings.restore_dialog.RestoreDialog": "settings-restore",
    "surveys.blank_dialog.BlankDialog": "surveys-blank",
    "surveys.define_dialog.DefinedDialog": "surveys-defined",
    "surveys.entry.other_dialog.OtherDialog": "surveys-other",
    "surveys.export_dialog.ExportDialog": "surveys-export",
    "surveys.harmony_dialog.HarmonyDialog": "surveys-harmonise",
    "surveys.kept_dialog.KeptDialog": "surveys-kept",
    "surveys.roles_dialog.RolesDialog": "surveys-roles",
    "surveys.round_dialog.RoundDialog": "surveys-round",
    "surveys.template_dialog.TemplateDialog": "surveys-template",
    "surveys.wizard.form_rules.FormRulesDialog": "import-rules",
    "surveys.wizard.mending.dialogs.PasteDialog": "import-check-paste",
    "surveys.wizard.mending.dialogs.ReasonDialog": "import-reason",
    "surveys.wizard.mending.dialogs.ReplaceDialog": "import-check-replace",
}
"""Each dialog of the window to the picture that opens it."""


@pytest.fixture(scope="module", autouse=True)
def everything() -> None:
    """Know every dialog and every picture."""
    for package in (mfdw_desktop.ui, tests.pictures):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


@pytest.fixture
def stage(
    qapp: QApplication, sample_branch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """Give a window on a sample branch that says each text in the language where it is widest."""
    database = Path(shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw"))
    texts = widest_catalogue()
    monkeypatch.setattr(i18n, "load", lambda *_: texts)
    use_language(qapp, "fil")
    made = Stage(qapp, database, tmp_path, theme="light", language="fil", quiet_seconds=0)
    made.show(SIZE)
    yield made
    made.end()
    monkeypatch.undo()
    use_language(qapp, "en")


def test_every_dialog_has_a_picture_that_opens_it() -> None:
    known = {_named(each) for each in _below(QDialog) if each.__module__.startswith(UI)}
    assert known - SHARED - OF_THE_SYSTEM == set(DIALOGS)


def test_every_dialog_is_used_by_the_keyboard_alone_and_has_room(
    stage: Stage, qapp: QApplication
) -> None:
    wrong = []
    with Asked(qapp) as asked:
        for name, scene in DIALOGS.items():
            stage.window.activateWindow()
            stage.wait_until(stage.window.isActiveWindow)
            PICTURES[scene](stage)
            stage.settle()
            shown = [each for each in stage.app.topLevelWidgets()
                     if isinstance(each, QDialog) and each.isVisible()]  # fmt: skip
            dialog = next((each for each in shown if _named(type(each)) == name), None)
            if dialog is None:
                wrong.append(f"{name}: {scene} does not open it")
            else:
                wrong += [f"{name}: {said}" for said in without_room(dialog, _rest)]
                wrong += [f"{name}: {said}" for said in _faults(stage, dialog)]
            stage.close_dialogs()
    assert wrong == []
    assert asked.unknown() == []


def _rest() -> None:
    QTest.qWait(REST)


def _faults(stage: Stage, dialog: QDialog) -> list[str]:
    """Return what a person without a mouse would stumble over."""
    dialog.activateWindow()
    stage.wait_until(dialog.isActiveWindow)
    found = []
    walk, is_round = _tab_round(dialog)
    if not walk:
        found.append("nothing has the focus")
    elif not is_round:
        found.append(f"Tab does not come round: {[name_of(each) for each in walk[-3:]]}")
    back = [
        f"{name_of(one)} -> {name_of(two)}"
        for one, two in zip(walk, [*walk[1:], *walk[:1]], strict=True)
        if is_before(dialog, two, one)
    ]
    if len(back) > 1:
        found.append(f"Tab jumps back: {back}")
    buttons = [each for each in dialog.findChildren(QPushButton)
               if each.isVisible() and each.isEnabled() and each.window() is dialog]  # fmt: skip
    lost = [name_of(each) for each in buttons
            if each not in walk and each.focusPolicy() != Qt.FocusPolicy.NoFocus]  # fmt: skip
    if lost:
        found.append(f"Tab does not reach {lost}")
    ends = [each for each in buttons if each.isDefault()]
    if any(each.property("kind") != "primary" for each in ends):
        found.append(f"Enter presses {[name_of(each) for each in ends]}")
    found += _letters(dialog)
    is_changed = isinstance(dialog, Dialog) and dialog.is_changed()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    stage.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _is_alive(dialog):
        if not is_changed:
            found.append("Escape does not close it unchanged")
        elif not isinstance(dialog, Dialog) or dialog.message.current is None:
            found.append("Escape says nothing of what would be lost")
        elif QApplication.focusWidget() not in dialog.message.current.buttons:
            found.append("Enter does not answer Escape's question")
    else:
        stage.window.activateWindow()
        stage.wait_until(stage.window.isActiveWindow)
        if not isinstance(QApplication.focusWidget(), QWidget):
            found.append("no focus after it")
    return found


def _tab_round(dialog: QDialog) -> tuple[list[QWidget], bool]:
    """Return what Tab reaches, and whether it comes back to where it began."""
    walk: list[QWidget] = []
    for _ in range(MOST_STEPS):
        focus = QApplication.focusWidget()
        if focus is None or focus.window() is not dialog:
            return walk, False
        if focus in walk:
            return walk, focus is walk[0]
        walk.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return walk, False


def _letters(dialog: QDialog) -> list[str]:
    """Return which letters Alt gives twice."""
    QTest.keyPress(dialog, Qt.Key.Key_Alt)
    texts = [getattr(each, "text", str)() for each in dialog.findChildren(QWidget)]
    letters = [each[each.index("&") + 1].casefold() for each in texts
               if "&" in each and each[-1] != "&"]  # fmt: skip
    QTest.keyRelease(dialog, Qt.Key.Key_Alt)
    twice = sorted({each for each in letters if letters.count(each) > 1})
    return [f"Alt+{each} stands twice" for each in twice]


def _is_alive(dialog: QDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:
        return False


def _below(kind: type) -> Iterator[type]:
    below: list[type] = kind.__subclasses__()
    for each in below:
        yield each
        yield from _below(each)


def _named(kind: type) -> str:
    return f"{kind.__module__.removeprefix(UI)}.{kind.__name__}"
