"""What a paper is about: the month, scheme, centre, session, client or day that it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.incentives import Scheme, Session
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.periods import Month, parse_month
from mfdw_desktop.domain.referrals import Referral
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.domain.surveys import round_order
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.reports.certified import Certified
from mfdw_desktop.ui.surveys.rounds import round_name
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from datetime import date

    from mfdw_desktop.ui.page import Page

NEEDS: dict[PaperKind, tuple[str, ...]] = {
    PaperKind.MONTHLY: ("month",),
    PaperKind.LISTING: (),
    PaperKind.REGISTER: ("month",),
    PaperKind.DUE: ("until",),
    PaperKind.ATTENDANCE: ("session",),
    PaperKind.COLLECTION: ("scheme", "centre", "month"),
    PaperKind.LEAFLET: ("scheme",),
    PaperKind.ELIGIBLE: ("scheme",),
    PaperKind.CLIENT: ("client",),
    PaperKind.CONSENT: ("client",),
    PaperKind.SAVINGS: ("client",),
    PaperKind.PAYMENTS: ("until",),
    PaperKind.COMPLETION: ("scheme",),
    PaperKind.CERTIFICATES: ("scheme",),
    PaperKind.REFERRAL: ("referral",),
    PaperKind.ROUND: ("survey", "round"),
}
"""What each paper asks for."""
OFFERS: dict[PaperKind, tuple[str, ...]] = {PaperKind.ROUND: ("with_names", "all_branches")}
"""What can be ticked for a paper besides."""
COURSES = (PaperKind.COMPLETION, PaperKind.CERTIFICATES)
"""Papers of schemes that follow a curriculum."""
_AHEAD = timedelta(days=14)


@dataclass(frozen=True)
class SubjectChoices:
    """What can be chosen in a branch."""

    months: Sequence[Month]
    schemes: Sequence[Scheme]
    places: Sequence[Place]
    sessions: Sequence[Session]
    referrals: Sequence[Referral]
    courses: Sequence[str]
    """Codes of the schemes that follow a curriculum."""
    today: date
    surveys: Sequence[SurveyRow] = ()
    """Questionnaires with responses."""
    has_branches: bool = False
    """Whether there are several branches."""


class Subject(QWidget):
    """The fields that the chosen paper asks for, and no others."""

    edited = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._client: ClientRow | None = None
        self._code = ""
        self._wanted_scheme = ""
        self._courses: Sequence[str] = ()
        self._wanted: int | None = None
        """The referral to be shown once the list is there."""
        self.month = Combo()
        self.scheme = Combo()
        self.centre = Combo()
        self.session = Combo(placeholder=tr("No session is planned or held yet"))
        self.referral = Combo(placeholder=tr("Choose a referral"))
        self.says_reason = Check(tr("Say why on the slip"))
        self.until = DayEdit()
        self.survey = Combo(placeholder=tr("No interview is recorded yet"))
        self.round = Combo()
        self.with_names = Check(tr("With the names of those not interviewed"))
        self.all_branches = Check(tr("All branches"))
        self._surveys: dict[str, SurveyRow] = {}
        self._has_branches = False
        self.client = button(tr("Choose a client…"), "plain", "user")
        self.client.clicked.connect(self.ask_client)
        fields: list[tuple[str, str, QWidget]] = [
            ("month", tr("Month"), self.month),
            ("scheme", tr("Scheme"), self.scheme),
            ("centre", tr("Centre"), self.centre),
            ("session", tr("Session"), self.session),
            ("referral", tr("Referral"), self.referral),
            ("until", tr("Until"), self.until),
            ("client", tr("Client"), self.client),
            ("survey", tr("Questionnaire"), self.survey),
            ("round", tr("Round"), self.round),
        ]
        self.clients: tuple[str, ...] = ()
        """Codes of those whom the listing is of; without any it is of all."""
        self._clients_said = text("", "strong")
        self.clear_clients = button(tr("Select none"), "link", "x")
        self.clear_clients.clicked.connect(self._on_clients_cleared)
        self._clients_line = QWidget()
        self._clients_line.setLayout(row(self._clients_said, 1, self.clear_clients, gap=t.S1))
        self._lines: dict[str, QWidget] = {}
        layout = column(gap=t.S2)
        for name, words, editor in fields:
            editor.setAccessibleName(words)
            line = QWidget()
            line.setLayout(column(text(words, "small", "text2"), editor, gap=t.S05))
            self._lines[name] = line
            layout.addWidget(line)
        for name, tick in (("with_names", self.with_names), ("all_branches", self.all_branches)):
            self._lines[name] = tick
            layout.addWidget(tick)
            tick.edited.connect(self.edited)
        self.setLayout(layout)
        self.certified = Certified(page)
        self.certified.edited.connect(self.edited)
        layout.addWidget(self.certified)
        layout.addWidget(self._clients_line)
        layout.addWidget(self.says_reason)
        self._connect()

    def _connect(self) -> None:
        self.survey.edited.connect(self._on_survey_edited)
        self.round.edited.connect(self.edited)
        for combo in (self.scheme, self.centre, self.session, self.referral, self.survey):
            # a long name gives way, not the pane
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
        self.says_reason.edited.connect(self.edited)
        for editor in (
            self.month, self.scheme, self.centre, self.session, self.referral, self.until
        ):  # fmt: skip
            editor.edited.connect(self.edited)

    def offer(self, choices: SubjectChoices) -> None:
        """Offer what the branch has; what was chosen stays when it is still there."""
        self.month.set_choices([(str(each), month_words(each)) for each in choices.months])
        self.scheme.set_choices([(each.code, each.name) for each in choices.schemes])
        if self._wanted_scheme:
            self.scheme.set_value(self._wanted_scheme)
            self._wanted_scheme = ""
        self.centre.set_choices([(each.centre_id, each.name) for each in choices.places])
        self.certified.offer(choices.places)
        self.session.set_choices([(each.id, _session_words(each)) for each in choices.sessions])
        shown = [each for each in choices.referrals if not each.is_hidden]
        self.referral.set_choices([(each.id, _referral_words(each)) for each in shown])
        if self._wanted is not None:
            self.referral.set_value(self._wanted)
            self._wanted = None
        self._surveys = {each.code: each for each in choices.surveys}
        self._has_branches = choices.has_branches
        self.survey.set_choices([(each.code, each.title) for each in choices.surveys])
        if self.survey.value() is None and choices.surveys:
            self.survey.set_value(choices.surveys[0].code)
        self._offer_rounds()
        if self.referral.value() is None and shown:
            self.referral.set_value(shown[0].id)
        self._courses = choices.courses
        if self.session.value() is None and choices.sessions:
            self.session.set_value(choices.sessions[0].id)
        if self.until.value() is None:
            self.until.set_value(choices.today + _AHEAD)

    def show_for(self, kind: PaperKind) -> None:
        """Show the fields of a paper."""
        shown = {*NEEDS[kind], *OFFERS.get(kind, ())}
        if not self._has_branches:
            shown.discard("all_branches")
        for name, line in self._lines.items():
            line.setVisible(name in shown)
        self.certified.setVisible(kind is PaperKind.CERTIFICATES)
        self.says_reason.setVisible(kind is PaperKind.REFERRAL)
        follows = kind not in COURSES or self.scheme.value() in self._courses
        if not follows and self._courses:
            self.scheme.set_value(self._courses[0])
        is_chosen = kind is PaperKind.LISTING and bool(self.clients)
        self._clients_line.setVisible(is_chosen)
        self.setVisible(bool(NEEDS[kind]) or is_chosen)

    def request(self, kind: PaperKind, branch: str) -> PaperRequest | None:
        """Return what is asked for; None while something of it is not chosen yet."""
        wanted = NEEDS[kind]
        found = PaperRequest(
            kind,
            branch,
            month=parse_month(self.month.value() or "") if "month" in wanted else None,
            until=self.until.value() if "until" in wanted else None,
            client=self._code if "client" in wanted else "",
            clients=self.clients if kind is PaperKind.LISTING else (),
            scheme=(self.scheme.value() or "") if "scheme" in wanted else "",
            session=self.session.value() if "session" in wanted else None,
            centre=self.centre.value() if "centre" in wanted else None,
            referral=self.referral.value() if "referral" in wanted else None,
            says_reason="referral" in wanted and self.says_reason.value(),
            survey=(self.survey.value() or "") if "survey" in wanted else "",
            round=(self.round.value() or "") if "round" in wanted else "",
            with_names=kind is PaperKind.ROUND and self.with_names.value(),
            all_branches=kind is PaperKind.ROUND
            and self._has_branches
            and self.all_branches.value(),
        )
        if kind is PaperKind.CERTIFICATES:
            own = self.certified
            found = replace(found, client=own.client, centre=own.centre)
        is_whole = all(getattr(found, name) not in (None, "") for name in wanted)
        return found if is_whole else None

    def lacks(self, kind: PaperKind) -> str:
        """Return what to do first, for a paper that is not wholly chosen."""
        if kind is PaperKind.CLIENT:
            return tr("Choose a client, and her page is shown here.")
        if kind is PaperKind.CONSENT:
            return tr("Choose a client, and her consent form is shown here.")
        if kind is PaperKind.REFERRAL:
            return tr("Choose a referral, and its slip is shown here.")
        if kind is PaperKind.ATTENDANCE:
            return tr("Plan a session under Incentives; its sheet is then printed here.")
        if kind is PaperKind.ROUND:
            return tr("Import a round under Surveys; its report is then shown here.")
        if kind is PaperKind.SAVINGS:
            return tr("Choose a client, and her savings are shown here.")
        if kind in (PaperKind.DUE, PaperKind.PAYMENTS):
            return tr("Enter the last day of the list.")
        return tr("Begin with a scheme under Incentives and a centre under Settings.")

    def take_round(self, survey: str, round_name: str) -> None:
        """Make the paper about a round."""
        self.survey.set_value(survey)
        self._offer_rounds()
        self.round.set_value(round_name)

    def _offer_rounds(self) -> None:
        """Offer the rounds of the chosen questionnaire; the latest comes first."""
        found = self._surveys.get(self.survey.value() or "")
        rounds = sorted(found.rounds, key=round_order, reverse=True) if found is not None else []
        before = self.round.value()
        self.round.set_choices([(each, round_name(each)) for each in rounds])
        if rounds:
            self.round.set_value(before if before in rounds else rounds[0])

    def _on_survey_edited(self) -> None:
        self._offer_rounds()
        self.edited.emit()

    def take_clients(self, codes: Sequence[str]) -> None:
        """Let the listing be of these clients; of all without any."""
        self.clients = tuple(codes)
        self._clients_said.setText(tr("%n selected|%n selected", n=len(codes)))

    def _on_clients_cleared(self) -> None:
        self.take_clients(())
        self.show_for(PaperKind.LISTING)
        self.edited.emit()

    def take_client(self, client: ClientRow) -> None:
        """Make the paper about a client."""
        self._client, self._code = client, client.code
        self.client.setText(f"{client.title} · {texts.isolate(client.code)}")
        self.edited.emit()

    def want_scheme(self, code: str) -> None:
        """Make the paper of a scheme, now or when the list is read."""
        self.scheme.set_value(code)
        self._wanted_scheme = code if self.scheme.value() != code else ""

    def want_certificates(self, uid: str) -> None:
        """Certify one client or, where no code stands before the scheme, all who completed."""
        client, _, scheme = uid.partition("/")
        self.certified.take(client)
        self.want_scheme(scheme)

    def want_referral(self, key: int) -> None:
        """Make the slip of a referral, now or when the list is read."""
        self.referral.set_value(key)
        self._wanted = key if self.referral.value() != key else None

    def ask_client(self) -> None:
        """Look for the client."""
        from mfdw_desktop.ui.pick_client import PickClientDialog

        dialog = PickClientDialog(self._page, tr("Whose page?"))
        dialog.picked.connect(self.take_client)
        dialog.open()


def month_words(month: Month) -> str:
    """Return a month with its year."""
    return texts.day(month.first, style="month")


def _session_words(session: Session) -> str:
    day = texts.day(session.on)
    return " · ".join(part for part in (day, session.centre, session.scheme_name) if part)


def _referral_words(each: Referral) -> str:
    return " · ".join((each.member or each.client_name, each.partner, texts.day(each.sent_on)))
