"""What in a file keeps a bundle from being accessible or archivable, in both languages.

In a sentence ``{0}`` is the remark's detail, ``{1}`` the pages that it is about ("side 3 og 5").
"""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Against

AGAINST: dict[Against, Sentence] = {
    Against.FONT_NOT_EMBEDDED: Sentence(
        "Skriften {0} følger ikke med filen.", "Skrifta {0} følgjer ikkje med fila."
    ),
    Against.FONT_FAULTY: Sentence(
        "En skrift i filen er satt inn feil.", "Ei skrift i fila er sett inn feil."
    ),
    Against.NO_UNICODE: Sentence(
        "Tekst i skriften {0} kan ikke leses opp eller søkes i.",
        "Tekst i skrifta {0} kan ikkje lesast opp eller søkjast i.",
    ),
    Against.COLOURS: Sentence(
        "Farger i filen sier ikke hva de betyr.", "Fargar i fila seier ikkje kva dei tyder."
    ),
    Against.GRAPHICS: Sentence(
        "Tegninger i filen er laget på en måte som et arkiv ikke tar imot.",
        "Teikningar i fila er laga på ein måte som eit arkiv ikkje tek imot.",
    ),
    Against.NOT_CHECKED: Sentence(
        "Noe i filen kan ikke kontrolleres her, og regnes derfor ikke som godkjent.",
        "Noko i fila kan ikkje kontrollerast her, og blir difor ikkje rekna som godkjent.",
    ),
    Against.FIGURE_WITHOUT_TEXT: Sentence(
        "Figurer uten tekst for dem som ikke ser dem: {1}.",
        "Figurar utan tekst for dei som ikkje ser dei: {1}.",
    ),
    Against.TABLE_STRUCTURE: Sentence(
        "Tabeller som ikke er merket rett for skjermleser: {1}.",
        "Tabellar som ikkje er merkte rett for skjermlesar: {1}.",
    ),
    Against.LIST_STRUCTURE: Sentence(
        "Lister som ikke er merket rett for skjermleser: {1}.",
        "Lister som ikkje er merkte rett for skjermlesar: {1}.",
    ),
    Against.UNTAGGED_CONTENT: Sentence(
        "Innhold som skjermleseren ikke får med seg: {1}.",
        "Innhald som skjermlesaren ikkje får med seg: {1}.",
    ),
    Against.UNTAGGED: Sentence(
        "Ikke merket for skjermleser: {1}.", "Ikkje merkt for skjermlesar: {1}."
    ),
    Against.WORDLESS: Sentence(
        "Bare bilde, uten tekst som kan leses opp: {1}.",
        "Berre bilete, utan tekst som kan lesast opp: {1}.",
    ),
}
