"""One window a database: a second one calls the first to the front and goes (`decisions.md` 20).

The lock keeps a second window out, nothing else; the command line may write at any time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

CALL = b"show"
PATIENCE_MS = 1000


class SingleInstance(QObject):
    """The claim of one window on one database."""

    called = Signal()
    """Another window was started on the same database."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = target = path.absolute()
        target.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(target.with_name(target.name + ".lock")))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the database; when another window has it, call that one and return False."""
        if not self._lock.tryLock(0):
            self._call()
            return False
        return True

    def listen(self) -> None:
        """Answer the calls of other windows; after the first paint, the network part is slow."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        name = self._name()
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def release(self) -> None:
        """Give the database free."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _name(self) -> str:
        import hashlib  # brings OpenSSL: not before the first paint

        return "mfdw-" + hashlib.sha256(str(self.path).encode()).hexdigest()[:16]

    def _call(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        socket.connectToServer(self._name())
        if socket.waitForConnected(PATIENCE_MS):
            socket.write(CALL)
            socket.waitForBytesWritten(PATIENCE_MS)
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        while (
            self._server is not None
            and (socket := self._server.nextPendingConnection()) is not None
        ):
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
