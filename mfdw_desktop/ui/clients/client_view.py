"""One client: head, figures and tabs. The row of the list is shown at once, the rest follows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import ClientRow, ClientStatus
from mfdw_desktop.domain.documents import DocumentKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.client_figures import figures_of
from mfdw_desktop.ui.clients.photo import HEAD, HeadPhoto, scaled
from mfdw_desktop.ui.clients.tab_history import HistoryTab
from mfdw_desktop.ui.clients.tab_loans import LoansTab
from mfdw_desktop.ui.clients.tab_parts import (
    EnterpriseTab,
    HouseholdTab,
    IncentivesTab,
    Tab,
)
from mfdw_desktop.ui.clients.tab_profile import ProfileTab
from mfdw_desktop.ui.clients.tab_surveys import SurveysTab
from mfdw_desktop.ui.clients.tab_timeline import TimelineTab
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.detail import DetailHeader, Fact, figures
from mfdw_desktop.ui.widgets.layout import NONE, box, clear, column, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.tabs import Tabs

TABS = (
    "timeline",
    "profile",
    "household",
    "enterprise",
    "loans",
    "incentives",
    "surveys",
    "documents",
    "history",
)
OWN_SCROLL = frozenset({"surveys", "history"})
"""Tabs that are one long table and scroll by themselves."""


def tab_names() -> list[str]:
    """Return the words of the tabs in their order."""
    return [
        tr("Timeline"),
        tr("Profile"),
        tr("Household"),
        tr("Enterprise"),
        tr("Loans"),
        tr("Incentives"),
        tr("Surveys"),
        tr("Documents"),
        tr("History"),
    ]


class ClientView(QWidget):
    """The right side of the page."""

    back_wanted = Signal()
    """Show the list again, where only one of the two has room."""
    failed = Signal(object)

    def __init__(self, context: PageContext, acts: ClientActs) -> None:
        super().__init__()
        self._context, self._acts = context, acts
        self.client: ClientRow | None = None
        self.detail: ClientDetail | None = None
        self._is_narrow = False
        self._made: dict[str, Tab] = {}
        self._hosts: dict[str, QWidget] = {}
        self._named: dict[int, str] = {}
        self._stale: set[str] = set()
        self.tabs = Tabs(tab_names())
        self.tabs.setAccessibleName(tr("What is shown of the client"))
        self.tabs.changed.connect(self._on_tab_changed)
        self._top = _holder(t.S2)
        self._strip = _holder(0)
        self._bodies = QStackedWidget()
        self._menu = QMenu(self)
        self._empty = EmptyState(
            "user", tr("Nobody is chosen"), tr("Choose a client on the left to see everything.")
        )
        self.photo = HeadPhoto()
        self._pictured: tuple[int, str, QImage | None] = (0, "", None)
        self._asked_photo: object = None
        self._build()

    def _build(self) -> None:
        head = column(gap=0)
        head.addLayout(column(self._top, margins=(t.S3, t.S15, t.S3, t.S15)))
        head.addLayout(column(self._strip, margins=(t.S3, 0, t.S3, 0)))
        head.addSpacing(t.S05)
        head.addLayout(column(self.tabs, margins=(t.S2, 0, t.S2, 0)))
        head.addWidget(rule())
        head.addWidget(self._bodies, 1)
        self._whole = box(head)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._whole)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the client's page."""
        return QSize(400, 320)

    # -- what is shown

    def show_row(self, client: ClientRow | None) -> None:
        """Show a client: what the list knows at once, then everything."""
        changed = client is None or self.client is None or client.id != self.client.id
        self.client = client
        if client is None:
            self.detail = None
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        if changed:
            self.detail = None
            self._show_head(client, 0)
        self.reload()

    def reload(self) -> None:
        """Read everything of the client anew."""
        if self.client is None:
            return
        key = self.client.id

        def work(_progress: Progress) -> ClientDetail:
            return self._context.workspace().clients.detail(key)

        self._context.jobs.read(
            "clients:detail", work, then=self.show_detail, failed=self._on_failed
        )

    def show_detail(self, detail: ClientDetail) -> None:
        """Show a client whole."""
        if self.client is not None and detail.client.id != self.client.id:
            return
        self.client, self.detail = detail.client, detail
        self._stack.setCurrentIndex(1)
        held = {each.scope for each in detail.consents if each.holds_on(self._acts.today)}
        self._show_head(detail.client, len(held))
        self._read_photo(detail)
        clear(self._strip_layout())
        self._strip_layout().addWidget(figures(figures_of(detail)))
        self._stale = set(self._made)
        self._name_tabs(detail)
        self._show_tab(TABS[self.tabs.current()])

    def set_narrow(self, on: bool) -> None:
        """Offer the way back to the list where only one of the two has room."""
        if on != self._is_narrow:
            self._is_narrow = on
            if self.client is not None:
                self._show_head(self.client, self._consent_count())

    def choose_tab(self, name: str) -> None:
        """Open a tab by its name in code."""
        self.tabs.choose(TABS.index(name))

    def choose_record(self, name: str, uid: str) -> None:
        """Open a tab and choose the record that a line of time is about."""
        self.choose_tab(name)
        self._made[name].choose(uid)

    def tab(self, name: str) -> Tab | None:
        """Return a tab that was built."""
        return self._made.get(name)

    # -- building

    def _consent_count(self) -> int:
        if self.detail is None:
            return 0
        today = self._acts.today
        return len({each.scope for each in self.detail.consents if each.holds_on(today)})

    def _show_head(self, client: ClientRow, consents: int) -> None:
        clear(self._top_layout())
        give = button(tr("Give incentive"), "plain", "gift")
        give.clicked.connect(self._on_give)
        give.setEnabled(client.status is ClientStatus.ACTIVE)
        more = icon_button("ellipsis", tr("More actions"))
        more.clicked.connect(self._on_more_clicked)
        self._more = more
        facts = [Fact("user", joined(client.code, words.person(client, self._acts.today)))]
        if client.centre:
            facts.append(Fact("map-pin", client.centre))
        if client.arm is not None:
            facts.append(Fact("flag", words.word(client.arm)))
        if self.detail is not None:
            facts.append(Fact("shield-check", words.consents(client.consent, consents)))
        said, tone = words.state_pill(client)
        pills = [(said, "ok" if tone == "plain" else tone)]
        if self.detail is not None and self.detail.is_insured(self._acts.today):
            pills.append((tr("Insured"), "accent"))
        header = DetailHeader(
            client.title,
            client.native_name if client.name else "",
            facts=facts,
            pills=pills,
            actions=[give, more],
        )
        layout = self._top_layout()
        if self._is_narrow:
            back = button(tr("All clients"), "link", "arrow-left")
            back.clicked.connect(self.back_wanted)
            layout.addLayout(row(back, 1))
        self.photo = HeadPhoto()
        line = row(self.photo, gap=t.S15)
        line.addWidget(header, 1)
        layout.addLayout(line)
        if client.id == self._pictured[0]:
            self.photo.show_image(self._pictured[2])

    def _read_photo(self, detail: ClientDetail) -> None:
        """Read the newest photo and make it small, on a reader."""
        pictures = [each for each in detail.documents if each.kind is DocumentKind.PHOTO]
        known = (detail.client.id, pictures[0].sha256 if pictures else "")
        state = (*known, detail.client.consent)
        if not pictures:
            self._pictured, self._asked_photo = (*known, None), None
            self.photo.show_image(None)
            return
        if state == self._asked_photo:
            return
        self._asked_photo = state
        # twice as fine as it is shown, for magnified screens
        size = QSize(2 * HEAD, 2 * HEAD)

        def work(_progress: Progress) -> tuple[int, str, QImage | None]:
            data = self._context.workspace().documents.photo(known[0])
            return (*known, None if data is None else scaled(data, size, fills=True))

        self._context.jobs.read("clients:photo", work, then=self._on_photo_read)

    def _on_photo_read(self, found: tuple[int, str, QImage | None]) -> None:
        self._pictured = found
        if self.client is not None and self.client.id == found[0]:
            self.photo.show_image(found[2])

    def _top_layout(self) -> QVBoxLayout:
        return _layout_of(self._top)

    def _strip_layout(self) -> QVBoxLayout:
        return _layout_of(self._strip)

    def _name_tabs(self, detail: ClientDetail) -> None:
        counts = {
            "household": len(detail.household),
            "loans": len(detail.loans),
            "incentives": len(detail.awards),
            "surveys": len(detail.responses),
            "documents": len(detail.documents),
        }
        for number, (name, said) in enumerate(zip(TABS, tab_names(), strict=True)):
            count = counts.get(name)
            words_ = f"{said} {texts.number(count)}" if count else said
            if self._named.get(number, said) != words_:
                self.tabs.rename(number, words_)
            self._named[number] = words_

    def _show_tab(self, name: str) -> None:
        if self.detail is None:
            return
        tab = self._made.get(name)
        if tab is None:
            tab = self._make_tab(name)
            self._made[name] = tab
            self._stale.add(name)
            host: QWidget = tab if name in OWN_SCROLL else scroll(tab)
            self._hosts[name] = host
            self._bodies.addWidget(host)
        self._bodies.setCurrentWidget(self._hosts[name])
        if name in self._stale:
            self._stale.discard(name)
            tab.show_client(self.detail)

    def _make_tab(self, name: str) -> Tab:
        if name == "timeline":
            timeline = TimelineTab(self._acts)
            timeline.record_wanted.connect(self.choose_record)
            return timeline
        if name == "surveys":
            surveys = SurveysTab(self._acts, self._context)
            surveys.failed.connect(self.failed)
            return surveys
        if name == "documents":
            from mfdw_desktop.ui.clients.tab_documents import DocumentsTab

            documents = DocumentsTab(self._acts, self._context)
            documents.failed.connect(self.failed)
            return documents
        if name == "household":
            return HouseholdTab(self._acts, self._context)
        if name == "history":
            history = HistoryTab(self._acts, self._context)
            history.failed.connect(self.failed)
            return history
        plain: dict[str, Callable[[ClientActs], Tab]] = {
            "profile": ProfileTab,
            "enterprise": EnterpriseTab,
            "loans": LoansTab,
            "incentives": IncentivesTab,
        }
        return plain[name](self._acts)

    # -- what is done

    def _on_tab_changed(self, number: int) -> None:
        self._show_tab(TABS[number])

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _on_give(self) -> None:
        if self.client is not None:
            self._acts.give([self.client], self.detail)

    def _on_more_clicked(self) -> None:
        self._menu.clear()
        for words_, act in (
            (tr("Edit…"), self._on_edit),
            (tr("Change status…"), self._on_status),
            (tr("Move to another centre…"), self._on_move),
            (tr("Add a person of the household…"), self._on_member),
            (tr("Add an enterprise…"), self._on_enterprise),
            (tr("Add a loan…"), self._on_loan),
            (tr("Put into the bin"), self._on_remove),
        ):
            action = QAction(words_, self._menu)
            action.triggered.connect(act)
            self._menu.addAction(action)
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def _on_edit(self) -> None:
        if self.client is not None:
            self._acts.edit(self.client)

    def _on_status(self) -> None:
        if self.client is not None:
            self._acts.change_status([self.client])

    def _on_move(self) -> None:
        if self.client is not None:
            self._acts.move([self.client])

    def _on_member(self) -> None:
        if self.client is not None:
            self._acts.edit_member(self.client)

    def _on_enterprise(self) -> None:
        if self.client is not None:
            self._acts.edit_enterprise(self.client)

    def _on_loan(self) -> None:
        if self.client is not None:
            self._acts.edit_loan(self.client)

    def _on_remove(self) -> None:
        if self.client is not None:
            self._acts.remove([self.client])


def _holder(gap: int) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(*NONE)
    layout.setSpacing(gap)
    return holder


def _layout_of(holder: QWidget) -> QVBoxLayout:
    layout = holder.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout
