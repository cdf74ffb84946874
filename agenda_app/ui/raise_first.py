"""A second start asks the first window to come forward."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from agenda_app.ui.folder_lock import folder_key

_PATIENCE_MS = 1000


def raise_first(folder: Path) -> bool:
    """Ask the window that has ``folder`` to come forward; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answered = bool(socket.waitForConnected(_PATIENCE_MS))
    if answered:
        socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Hears later starts on the same folder; being called is all there is to say."""

    def __init__(self, ring: Callable[[], None], parent: QObject | None = None) -> None:
        """Call ``ring`` whenever somebody asks."""
        super().__init__(parent)
        self._ring = ring
        self._server: QLocalServer | None = None

    def listen(self, folder: Path) -> None:
        """Hear for this folder from now on, instead of the one before."""
        self.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a crashed program left would keep the name; the folder's lock says that it is ours.
        QLocalServer.removeServer(_name(folder))
        server.newConnection.connect(self._on_called)
        server.listen(_name(folder))
        self._server = server

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_called(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()):
            caller.deleteLater()
            self._ring()


def _name(folder: Path) -> str:
    return "saksliste-" + hashlib.sha256(folder_key(folder).encode()).hexdigest()[:20]
