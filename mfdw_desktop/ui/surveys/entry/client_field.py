"""Who was interviewed: a code from a scanner, or some letters of a name or a village."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.hit import Hit
from mfdw_desktop.ui.widgets.hit_list import HitList

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE_MS = 150
MOST_FOUND = 8
LIST_WIDTH = 380
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClientEdit(LineEdit):
    """Find a client while one types; Enter takes the one that is meant."""

    picked = Signal(object)
    """The `ClientRow` that was chosen."""
    unknown = Signal(str)
    """Enter was pressed on words that nobody bears."""

    def __init__(self, page: Page) -> None:
        super().__init__(tr("Code, name or village"))
        self._page = page
        self._list: HitList | None = None
        self._rows: dict[str, ClientRow] = {}
        self._wants_one = False
        self.client: ClientRow | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.textEdited.connect(self._on_typed)

    def value(self) -> Any:
        """Return the client; None when none was chosen."""
        return self.client

    def set_value(self, value: Any) -> None:
        """Show a client, or none."""
        self.client = value if isinstance(value, ClientRow) else None
        self._close()
        super().set_value(client_words(self.client) if self.client is not None else None)

    def is_open(self) -> bool:
        """Tell whether clients are offered."""
        return self._list is not None and self._list.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found; take it on Enter, or wait for it."""
        key = Qt.Key(event.key())
        if self._list is not None and self.is_open():
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
                return
            if key == Qt.Key.Key_Escape:
                self._close()
                return
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_enter()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the hands go elsewhere."""
        super().focusOutEvent(event)
        self._close()

    def _on_enter(self) -> None:
        if self.client is not None:
            self.picked.emit(self.client)
        elif self._list is not None and self.is_open() and not self._pause.isActive():
            self._list.pick_current()
        elif self.text().strip():
            self._wants_one = True
            self._look()

    def _on_typed(self, _words: str) -> None:
        self.client = None
        self._wants_one = False
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        words = " ".join(self.text().split())
        if not words:
            self._close()
            return
        workspace = self._page.context.workspace

        def find(_progress: Progress) -> tuple[str, list[ClientRow]]:
            return words, workspace().clients.find(words, limit=MOST_FOUND)

        self._page.context.jobs.read(
            "entry-client", find, then=self._on_found, failed=self._page.show_error
        )

    def _on_found(self, found: tuple[str, list[ClientRow]]) -> None:
        words, rows = found
        if words != " ".join(self.text().split()) or self.client is not None:
            return
        exact = [each for each in rows if each.code.casefold() == words.casefold()]
        only = exact or (rows if len(rows) == 1 else [])
        if self._wants_one and only:
            self._take(only[0])
        elif self._wants_one and not rows:
            self._close()
            self.unknown.emit(words)
        else:
            self._offer(rows)
        self._wants_one = False

    def _offer(self, rows: list[ClientRow]) -> None:
        if not self.hasFocus():
            return
        if self._list is None:
            self._list = HitList(self.window())
            self._list.picked.connect(self._on_hit_picked)
        self._rows = {each.uid: each for each in rows}
        self._list.show_hits([_hit(each) for each in rows])
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        wide = max(self.width(), LIST_WIDTH)
        left = corner.x() + (self.width() - wide if is_rtl(self) else 0)
        left = max(t.S1, min(left, self.window().width() - wide - t.S1))
        self._list.setGeometry(left, corner.y(), wide, self._list.wanted_height())
        self._list.show()
        self._list.raise_()

    def _on_hit_picked(self, hit: Hit) -> None:
        if hit.uid in self._rows:
            self._take(self._rows[hit.uid])

    def _take(self, client: ClientRow) -> None:
        self.set_value(client)
        self.picked.emit(client)

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()


def client_words(client: ClientRow) -> str:
    """Return a client as the field shows her."""
    return f"{client.title} · {client.code}"


def _hit(client: ClientRow) -> Hit:
    second = client.native_name if client.name else ""
    detail = " · ".join(part for part in (client.code, client.centre or client.village) if part)
    return Hit("client", client.uid, client.title, second=second, detail=detail, icon="user")
