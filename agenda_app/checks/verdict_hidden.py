"""What is said of marks in a file, and of text in it that is hidden, packed or not surely shown."""

from __future__ import annotations

from agenda_app.domain.findings import Level
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Found

HIDDEN: dict[Found, tuple[Level, Sentence]] = {
    Found.INSERTIONS: (Level.INFO, Sentence("Sporede tillegg: {0}.", "Spora tillegg: {0}.")),
    Found.DELETIONS: (
        Level.INFO,
        Sentence("Sporede slettinger: {0}.", "Spora slettingar: {0}."),
    ),
    Found.CELL_CHANGES: (
        Level.INFO,
        Sentence(
            "Sporede endringer i celler, rader, kolonner eller ark: {0}.",
            "Spora endringar i celler, rader, kolonnar eller ark: {0}.",
        ),
    ),
    Found.COMMENTS: (Level.INFO, Sentence("Kommentarer: {0}.", "Kommentarar: {0}.")),
    Found.HIDDEN_TEXT: (
        Level.INFO,
        Sentence("Biter med skjult innhold: {0}.", "Bitar med skjult innhald: {0}."),
    ),
    Found.SEALED: (
        Level.WARN,
        Sentence(
            "Innhold i e-posten er pakket inn i «{0}» (signert, kryptert eller i Outlooks eget "
            "format) og er ikke skrevet ut. Åpne e-posten i e-postprogrammet, lagre den og det "
            "som er vedlagt, som PDF, og legg det ved.",
            "Innhald i e-posten er pakka inn i «{0}» (signert, kryptert eller i Outlook sitt eige "
            "format) og er ikkje skrive ut. Opne e-posten i e-postprogrammet, lagre han og det "
            "som er vedlagt, som PDF, og legg det ved.",
        ),
    ),
    Found.MAY_BE_MISSING: (
        Level.WARN,
        Sentence(
            "E-posten er skadet noen steder, og noe av den kan mangle. Åpne originalen i Outlook "
            "og se etter at alt er med.",
            "E-posten er skadd nokre stader, og noko av han kan mangle. Opne originalen i Outlook "
            "og sjå etter at alt er med.",
        ),
    ),
    Found.ON_A_CONDITION: (
        Level.WARN,
        Sentence(
            "Biter med tekst som bare vises på visse vilkår: {0}. Filen sier ikke om vilkårene er "
            "oppfylt: sammenlign med originalen.",
            "Bitar med tekst som berre blir vist på visse vilkår: {0}. Fila seier ikkje om vilkåra "
            "er oppfylte: samanlikn med originalen.",
        ),
    ),
    Found.UNSEEN_TEXT: (
        Level.WARN,
        Sentence(
            "Biter med tekst som mottakeren ikke kunne se (for liten, gjennomsiktig eller i samme "
            "farge som bakgrunnen), og som er skrevet ut: {0}.",
            "Bitar med tekst som mottakaren ikkje kunne sjå (for liten, gjennomsiktig eller i same "
            "farge som bakgrunnen), og som er skriven ut: {0}.",
        ),
    ),
    Found.WORDS_OF_STYLES: (
        Level.WARN,
        Sentence(
            "Reglene for utseendet i e-posten setter inn ord som noen lesere ser, og som ikke er "
            "skrevet ut: {0}.",
            "Reglane for utsjånaden i e-posten set inn ord som nokre lesarar ser, og som ikkje er "
            "skrivne ut: {0}.",
        ),
    ),
    Found.STYLES_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "E-posten har så mange regler for utseendet at ikke alle er lest. Skjult eller "
            "overstrøket tekst kan være skrevet ut som vanlig tekst: sammenlign med originalen.",
            "E-posten har så mange reglar for utsjånaden at ikkje alle er lesne. Skjult eller "
            "overstroken tekst kan vere skriven ut som vanleg tekst: samanlikn med originalen.",
        ),
    ),
}
