"""An open database with its services: what the window and the command line work with."""

from __future__ import annotations

import getpass
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import upgrade
from mfdw_desktop.database.engine import Database, Target
from mfdw_desktop.domain.actors import Actor

if TYPE_CHECKING:
    from mfdw_desktop.services.approvals import Approvals
    from mfdw_desktop.services.backups import Backups
    from mfdw_desktop.services.batches import Batches
    from mfdw_desktop.services.budgets import Budgets
    from mfdw_desktop.services.centre_sheets import CentreSheets
    from mfdw_desktop.services.check_types import CheckTypes
    from mfdw_desktop.services.client_parts import ClientParts
    from mfdw_desktop.services.clients import Clients
    from mfdw_desktop.services.documents import Documents
    from mfdw_desktop.services.duplicates import Duplicates
    from mfdw_desktop.services.eligible import Eligible
    from mfdw_desktop.services.entries import Entries
    from mfdw_desktop.services.exposures import Exposures
    from mfdw_desktop.services.finding import Finding
    from mfdw_desktop.services.health_visits import HealthVisits
    from mfdw_desktop.services.households import Households
    from mfdw_desktop.services.imports import ListImports
    from mfdw_desktop.services.incentives import Incentives
    from mfdw_desktop.services.insurance import Insurance
    from mfdw_desktop.services.kinds import Kinds
    from mfdw_desktop.services.learning import Learning
    from mfdw_desktop.services.loans import Loans
    from mfdw_desktop.services.merges import Merges
    from mfdw_desktop.services.months import Months
    from mfdw_desktop.services.organisation import Organisation
    from mfdw_desktop.services.own_fields import OwnFields
    from mfdw_desktop.services.payments import Payments
    from mfdw_desktop.services.purging import Purging
    from mfdw_desktop.services.rebates import Rebates
    from mfdw_desktop.services.referrals import Referrals
    from mfdw_desktop.services.reports import Reports
    from mfdw_desktop.services.reviews import Reviews
    from mfdw_desktop.services.savings import Savings
    from mfdw_desktop.services.survey_harmony import SurveyHarmony
    from mfdw_desktop.services.survey_waiting import SurveyWaiting
    from mfdw_desktop.services.surveys import Surveys
    from mfdw_desktop.services.today import TodayPage
    from mfdw_desktop.services.views import Views
    from mfdw_desktop.services.worksites import Worksites


class Workspace:
    """The services of one open database for one actor; each is made when first asked for."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        self.database = database
        self.actor = actor
        self._passphrase = passphrase

    @cached_property
    def organisation(self) -> Organisation:
        """Institution, branches, centres, groups and staff."""
        from mfdw_desktop.services.organisation import Organisation

        return Organisation(self.database, self.actor)

    @cached_property
    def own_fields(self) -> OwnFields:
        """Fields that the institution adds to its clients and households."""
        from mfdw_desktop.services.own_fields import OwnFields

        return OwnFields(self.database, self.actor)

    @cached_property
    def clients(self) -> Clients:
        """Clients: found, listed, enrolled, changed."""
        from mfdw_desktop.services.clients import Clients

        return Clients(self.database, self.actor)

    @cached_property
    def client_parts(self) -> ClientParts:
        """Consents, household, enterprises and loans of a client."""
        from mfdw_desktop.services.client_parts import ClientParts

        return ClientParts(self.database, self.actor)

    @cached_property
    def households(self) -> Households:
        """Households, and the persons who live in them."""
        from mfdw_desktop.services.households import Households

        return Households(self.database, self.actor)

    @cached_property
    def views(self) -> Views:
        """Saved views of the list of clients."""
        from mfdw_desktop.services.views import Views

        return Views(self.database, self.actor)

    @cached_property
    def documents(self) -> Documents:
        """Photos and papers of clients."""
        from mfdw_desktop.services.documents import Documents

        return Documents(self.database, self.actor)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Clients who may be entered twice: scan and decisions."""
        from mfdw_desktop.services.duplicates import Duplicates

        return Duplicates(self.database, self.actor, self._passphrase)

    @cached_property
    def merges(self) -> Merges:
        """Two records of one client made one, and two again."""
        from mfdw_desktop.services.merges import Merges

        return Merges(self.database, self.actor, self._passphrase)

    @cached_property
    def today(self) -> TodayPage:
        """What needs a person today, and how the month goes."""
        from mfdw_desktop.services.today import TodayPage

        return TodayPage(self.database, self.actor)

    @cached_property
    def finding(self) -> Finding:
        """The search over records of every kind."""
        from mfdw_desktop.services.finding import Finding

        return Finding(self.database, self.actor)

    @cached_property
    def incentives(self) -> Incentives:
        """Schemes, awards, conditions and sessions."""
        from mfdw_desktop.services.incentives import Incentives

        return Incentives(self.database, self.actor)

    @cached_property
    def loans(self) -> Loans:
        """References to loans, with how punctually they are paid."""
        from mfdw_desktop.services.loans import Loans

        return Loans(self.database, self.actor)

    @cached_property
    def insurance(self) -> Insurance:
        """Policies, the persons they cover, and claims."""
        from mfdw_desktop.services.insurance import Insurance

        return Insurance(self.database, self.actor)

    @cached_property
    def health(self) -> HealthVisits:
        """Visits to providers of health care, and vouchers."""
        from mfdw_desktop.services.health_visits import HealthVisits

        return HealthVisits(self.database, self.actor)

    @cached_property
    def approvals(self) -> Approvals:
        """What waits for a second person."""
        from mfdw_desktop.services.approvals import Approvals

        return Approvals(self.database, self.actor)

    @cached_property
    def exposures(self) -> Exposures:
        """Who was exposed to an innovation."""
        from mfdw_desktop.services.exposures import Exposures

        return Exposures(self.database, self.actor)

    @cached_property
    def reviews(self) -> Reviews:
        """Breaches that touch a child, and what was decided about them."""
        from mfdw_desktop.services.reviews import Reviews

        return Reviews(self.database, self.actor)

    @cached_property
    def kinds(self) -> Kinds:
        """Kinds of incentive and areas of decent work."""
        from mfdw_desktop.services.kinds import Kinds

        return Kinds(self.database, self.actor)

    @cached_property
    def budgets(self) -> Budgets:
        """Budgets of schemes, with what was spent."""
        from mfdw_desktop.services.budgets import Budgets

        return Budgets(self.database, self.actor)

    @cached_property
    def centre_sheets(self) -> CentreSheets:
        """Due checks and payments, savings and vouchers of a centre."""
        from mfdw_desktop.services.centre_sheets import CentreSheets

        return CentreSheets(self.database, self.actor)

    @cached_property
    def eligible(self) -> Eligible:
        """Who may have a scheme and has not had it."""
        from mfdw_desktop.services.eligible import Eligible

        return Eligible(self.database, self.actor)

    @cached_property
    def rebates(self) -> Rebates:
        """Rebates of interest: computed, approved, credited, reversed."""
        from mfdw_desktop.services.rebates import Rebates

        return Rebates(self.database, self.actor)

    @cached_property
    def savings(self) -> Savings:
        """Emergency savings: accounts, deposits, withdrawals."""
        from mfdw_desktop.services.savings import Savings

        return Savings(self.database, self.actor)

    @cached_property
    def payments(self) -> Payments:
        """The payments that an award is split into."""
        from mfdw_desktop.services.payments import Payments

        return Payments(self.database, self.actor)

    @cached_property
    def learning(self) -> Learning:
        """Curricula, courses, and who learned how much."""
        from mfdw_desktop.services.learning import Learning

        return Learning(self.database, self.actor)

    @cached_property
    def worksites(self) -> Worksites:
        """Head counts, registration papers and safety visits."""
        from mfdw_desktop.services.worksites import Worksites

        return Worksites(self.database, self.actor)

    @cached_property
    def referrals(self) -> Referrals:
        """Partners, and who was referred to them."""
        from mfdw_desktop.services.referrals import Referrals

        return Referrals(self.database, self.actor)

    @cached_property
    def surveys(self) -> Surveys:
        """Questionnaires, rounds, responses and their import."""
        from mfdw_desktop.services.surveys import Surveys

        return Surveys(self.database, self.actor, self._passphrase)

    @cached_property
    def waiting(self) -> SurveyWaiting:
        """Interviews that wait for a decision, or for their client."""
        from mfdw_desktop.services.survey_waiting import SurveyWaiting

        return SurveyWaiting(self.database, self.actor)

    @cached_property
    def purging(self) -> Purging:
        """What takes documents in the bin out of the file for good."""
        from mfdw_desktop.services.purging import Purging

        return Purging(self.database, self.actor, self.backups)

    @cached_property
    def check_types(self) -> CheckTypes:
        """Types of questions in back-checks."""
        from mfdw_desktop.services.check_types import CheckTypes

        return CheckTypes(self.database, self.actor)

    @cached_property
    def harmony(self) -> SurveyHarmony:
        """What brings the questions of several rounds to one."""
        from mfdw_desktop.services.survey_harmony import SurveyHarmony

        return SurveyHarmony(self.database, self.actor)

    @cached_property
    def entries(self) -> Entries:
        """Interviews typed in from paper, and double entry."""
        from mfdw_desktop.services.entries import Entries

        return Entries(self.database, self.actor)

    @cached_property
    def imports(self) -> ListImports:
        """Lists of clients, schemes and awards, and loan statements, from spreadsheets."""
        from mfdw_desktop.services.imports import ListImports

        return ListImports(self.database, self.actor, self._passphrase)

    @cached_property
    def batches(self) -> Batches:
        """What was imported, and taking it back; undo of single edits."""
        from mfdw_desktop.services.batches import Batches

        return Batches(self.database, self.actor, self._passphrase)

    @cached_property
    def reports(self) -> Reports:
        """Papers."""
        from mfdw_desktop.services.reports import Reports

        return Reports(self.database, self.actor)

    @cached_property
    def months(self) -> Months:
        """Closing a month and reopening it."""
        from mfdw_desktop.services.months import Months

        return Months(self.database, self.actor)

    @cached_property
    def backups(self) -> Backups:
        """Verified copies, restore and check."""
        from mfdw_desktop.services.backups import Backups

        return Backups(self.database, self.actor, self._passphrase)

    @property
    def schema(self) -> int:
        """Number of the database's schema."""
        return upgrade.schema_of(self.database)

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def system_actor() -> Actor:
    """Return the operating system's user as admin; accounts come later (`decisions.md` 2)."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = os.environ.get("USERNAME", "user")
    return Actor(name)


def open_workspace(
    target: str | Path | Target,
    *,
    actor: Actor | None = None,
    passphrase: str | None = None,
    upgrade_older: bool = False,
) -> Workspace:
    """Open a database with the schema of this program.

    With `upgrade_older` an older one is copied and brought up to date first.

    Raises:
        DatabaseError: missing, locked, not ours, older, newer or damaged.
    """
    database = Database(target, passphrase)
    workspace = Workspace(database, actor or system_actor(), passphrase)
    if upgrade_older and 0 < upgrade.schema_of(database) < upgrade.SCHEMA:
        workspace.backups.migrate(Progress())
    upgrade.require_current(database)
    return workspace


def create_database(target: str | Path | Target, passphrase: str | None = None) -> Workspace:
    """Create an empty database and open it.

    Raises:
        RefusedError: there is one already.
    """
    return Workspace(upgrade.create(target, passphrase), system_actor(), passphrase)
