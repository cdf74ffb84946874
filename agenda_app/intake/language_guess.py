"""Whether a paper is written in bokmål or nynorsk."""

from __future__ import annotations

import re

from agenda_app.domain.language import Language

_NYNORSK = frozenset((
    "ikkje", "frå", "eit", "vert", "kva", "kven", "korleis", "saka", "sakshandsamar",
    "sakshandsaming", "samandrag", "saksopplysningar", "vurderingar", "tilråding", "handsaming",
    "utval", "møtestad", "dei", "noko", "nokre", "hjå", "vere", "vore", "gjer", "gjere", "eg",
    "dykk", "auka", "meir", "heile", "berre", "høyring", "høyringa", "tenester", "tenesta",
    "innbyggjarar", "innbyggjarane", "løysing", "løysingar", "vedteke", "kommunar", "blei",
))  # fmt: skip
_BOKMAL = frozenset((
    "ikke", "fra", "et", "en", "hva", "hvem", "hvordan", "saken", "saksbehandler",
    "saksbehandling", "sammendrag", "saksopplysninger", "vurderinger", "innstilling",
    "behandling", "utvalg", "møtested", "de", "noe", "noen", "hos", "være", "vært", "gjør",
    "gjøre", "jeg", "deres", "økt", "mer", "hele", "bare", "høring", "høringen", "tjenester",
    "tjenesten", "innbyggere", "innbyggerne", "løsning", "løsninger", "vedtatt", "kommuner", "ble",
))  # fmt: skip


def language_of(text: str) -> Language:
    """Return the form that more of the telling words belong to; bokmål when they are even."""
    words = re.findall(r"\w+", text[:200_000].casefold())
    nynorsk = sum(map(_NYNORSK.__contains__, words))
    bokmal = sum(map(_BOKMAL.__contains__, words))
    return Language.NYNORSK if nynorsk > bokmal else Language.BOKMAL
