"""What somebody asked for before a meeting, in words."""

from __future__ import annotations

from agenda_app.domain.requests import Request
from agenda_app.domain.sentence import Sentence, alike

KINDS = (None, True, False)
"""Leave, exemption, disqualification: in the order in which they are told."""
_ASKS = {
    None: Sentence("Ber om permisjon", "Bed om permisjon"),
    True: Sentence("Ber om fritak", "Bed om fritak"),
    False: Sentence("Ber om å få vurdert habiliteten", "Bed om å få vurdert habiliteten"),
}
_SHORT = {None: alike("permisjon"), True: alike("fritak"), False: alike("habilitet")}


def kind_of(request: Request) -> bool | None:
    """Return None for leave, else whether exemption is asked for."""
    return None if request.ground is None else request.ground.is_exemption


def asks(kind: bool | None) -> Sentence:
    """Return what somebody does who asks for something of a kind: "Ber om permisjon"."""
    return _ASKS[kind]


def asked_for(kind: bool | None) -> Sentence:
    """Return what is asked for in one word: "permisjon"."""
    return _SHORT[kind]
