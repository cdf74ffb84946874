"""The phrases at Ctrl+1 to Ctrl+9 while somebody writes; they come in the minutes' language."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence, alike

PHRASES = (
    Sentence("Innstillingen ble enstemmig vedtatt.", "Innstillinga vart samrøystes vedteken."),
    Sentence("Det ble orientert om saken.", "Det vart orientert om saka."),
    Sentence(
        "Det ble stilt spørsmål, som ble besvart.", "Det vart stilt spørsmål, som vart svara på."
    ),
    Sentence("Saken ble tatt til orientering.", "Saka vart teken til orientering."),
    alike("Møtet tok pause."),
    Sentence("Møtet ble satt igjen.", "Møtet vart sett igjen."),
    Sentence("Det ble bedt om gruppemøte.", "Det vart bede om gruppemøte."),
    Sentence("Strek ble satt.", "Strek vart sett."),
    alike("Ingen hadde merknader."),
)
"""The first belongs to the vote: there Ctrl+1 takes down that everybody was for."""
