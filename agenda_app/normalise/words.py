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
    "Det som står i e-posten, er signert eller kryptert og er ikke skrevet ut. Originalen ligger i "
    "saken hos sekretariatet.",
    "Det som står i e-posten, er signert eller kryptert og er ikkje skrive ut. Originalen ligg i "
    "saka hos sekretariatet.",
)
SEALED_HERE = Words(
    "Det som står her i e-posten, er kryptert og er ikke skrevet ut. Originalen ligger i saken hos "
    "sekretariatet.",
    "Det som står her i e-posten, er kryptert og er ikkje skrive ut. Originalen ligg i saka hos "
    "sekretariatet.",
)
SEALED_PARTS = Words(
    "Pakket inn i e-posten, og ikke skrevet ut:", "Pakka inn i e-posten, og ikkje skrive ut:"
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
AT_TIME = Words("Tid", "Tid")
AT_PLACE = Words("Sted", "Stad")
WHOLE_DAY = Words("hele dagen", "heile dagen")
CALLED_BY = Words("Innkalt av", "Kalla inn av")
TAKING_PART = Words("Deltakere", "Deltakarar")
STATE = Words("Status", "Status")
CALLED_OFF = Words("Avlyst", "Avlyst")
PRELIMINARY = Words("Foreløpig", "Førebels")
LINE_OF_LINK = Words("Lenke", "Lenkje")
REPEATED = Words("Gjentas", "Blir teke opp att")
REPETITIONS = {
    "DAILY": Words("hver dag", "kvar dag"),
    "WEEKLY": Words("hver uke", "kvar veke"),
    "MONTHLY": Words("hver måned", "kvar månad"),
    "YEARLY": Words("hvert år", "kvart år"),
}
ENTRY_WITHOUT_NAME = Words("Avtale uten navn", "Avtale utan namn")
CARD_WITHOUT_NAME = Words("Kontakt uten navn", "Kontakt utan namn")
OFFICE = Words("Virksomhet", "Verksemd")
POSITION = Words("Stilling", "Stilling")
TELEPHONE = Words("Telefon", "Telefon")
EMAIL_ADDRESS = Words("E-post", "E-post")
ADDRESS = Words("Adresse", "Adresse")
BORN = Words("Fødselsdato", "Fødselsdato")
ENTRIES_NOT_HERE = Words(
    "Filen er for lang til å skrives ut. Avtaler eller kontakter på slutten som bare står i "
    "originalen: {}.",
    "Fila er for lang til å skrivast ut. Avtalar eller kontaktar på slutten som berre står i "
    "originalen: {}.",
)
