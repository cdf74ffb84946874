"""The words that are put into pages from outside, in bokmål and nynorsk."""

from __future__ import annotations

from typing import NamedTuple

from agenda_app.domain.language import Language


class Words(NamedTuple):
    """The same words in both languages; ``{}`` is filled in."""

    bokmal: str
    nynorsk: str

    def said(self, language: Language, *values: object) -> str:
        """Return the words in a language with their values."""
        form = self.bokmal if language is Language.BOKMAL else self.nynorsk
        return form.format(*values)


LINK = Words("Lenke til {}", "Lenkje til {}")
LINK_TO_PAGE = Words("Lenke til side {}", "Lenkje til side {}")
SCANNED_PAGE = Words("Skannet side {} av {}", "Skanna side {} av {}")
PICTURE_OF = Words("Bilde {} av {}", "Bilete {} av {}")
WHOLE_TEXTS = Words("Tekst som ikke fikk plass i feltet", "Tekst som ikkje fekk plass i feltet")
FROM_PAGE = Words("Fra side {} i filen", "Frå side {} i fila")
FROM = Words("Fra", "Frå")
TO = Words("Til", "Til")
COPY = Words("Kopi", "Kopi")
BLIND_COPY = Words("Blindkopi", "Blindkopi")
NOT_PRINTED = Words("skrives ikke ut ({})", "blir ikkje skriven ut ({})")
REPLY_TO = Words("Svar til", "Svar til")
DATE = Words("Dato", "Dato")
NO_SUBJECT = Words("E-post uten emne", "E-post utan emne")
NO_WORDS = Words("E-posten har ingen tekst.", "E-posten har ingen tekst.")
SEALED_WORDS = Words(
    "Det som står i e-posten, er signert eller kryptert og er ikke skrevet ut.",
    "Det som står i e-posten, er signert eller kryptert og er ikkje skrive ut.",
)
ATTACHED = Words("Vedlegg i e-posten:", "Vedlegg i e-posten:")
PICTURES = Words("Bilder i e-posten", "Bilete i e-posten")
SENT_SEPARATELY = Words("Disse legges ved hver for seg.", "Desse blir lagde ved kvar for seg.")
PICTURE = Words("[Bilde]", "[Bilete]")
PICTURE_SAYS = Words("[Bilde: {}]", "[Bilete: {}]")
VIDEO = Words("Video", "Video")
SOUND = Words("Lyd", "Lyd")
DRAWN_OUTSIDE = Words("Innhold som ikke kan skrives ut", "Innhald som ikkje kan skrivast ut")
STRUCK_OUT = Words("[strøket: {}]", "[stroke: {}]")
NAMELESS_PICTURE = Words("Bilde uten navn", "Bilete utan namn")
ROWS_NOT_HERE = Words(
    "Tabellen er for lang til å skrives ut. Rader på slutten som bare står i originalen: {}.",
    "Tabellen er for lang til å skrivast ut. Rader på slutten som berre står i originalen: {}.",
)
COLUMNS_NOT_HERE = Words(
    "Tabellen er for bred til å skrives ut. Kolonner til høyre som bare står i originalen: {}.",
    "Tabellen er for brei til å skrivast ut. Kolonnar til høgre som berre står i originalen: {}.",
)
LINES_NOT_HERE = Words(
    "Teksten er for lang til å skrives ut. Linjer på slutten som bare står i originalen: {}.",
    "Teksten er for lang til å skrivast ut. Linjer på slutten som berre står i originalen: {}.",
)
