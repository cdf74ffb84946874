"""Why nothing of a file can be shown, for each code and in both languages, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.verdict_codes import Refused


class Why(NamedTuple):
    """Why nothing is shown, and what to do about it.

    The clause stands alone and behind "at": no "ikke" in it may hang on its main verb, for then
    the order of words would be another.
    """

    clause: Sentence
    remedy: Sentence


_NEW_COPY = Sentence(
    "Be avsenderen om filen på nytt, helst som PDF.",
    "Be avsendaren om fila på nytt, helst som PDF.",
)
_AS_PDF = Sentence(
    "Åpne den i programmet den ble laget i, lagre som PDF og legg ved den.",
    "Opne ho i programmet ho vart laga i, lagre som PDF og legg ved den.",
)
_SMALLER = Sentence(
    "Del filen, eller lagre den i lavere oppløsning.",
    "Del fila, eller lagre ho i lågare oppløysing.",
)

REFUSED: dict[Refused, Why] = {
    Refused.EMPTY: Why(Sentence("filen er tom", "fila er tom"), _NEW_COPY),
    Refused.TOO_LARGE: Why(Sentence("filen er for stor", "fila er for stor"), _SMALLER),
    Refused.UNKNOWN_KIND: Why(
        Sentence(
            "filen er av et slag som ikke kan vises på papir",
            "fila er av eit slag som ikkje kan visast på papir",
        ),
        _AS_PDF,
    ),
    Refused.DAMAGED: Why(
        Sentence(
            "filen er så skadet at den ikke kan leses",
            "fila er så skadd at ho ikkje kan lesast",
        ),
        _NEW_COPY,
    ),
    Refused.NO_PAGES: Why(Sentence("filen har ingen sider", "fila har ingen sider"), _NEW_COPY),
    Refused.TOO_MANY_PAGES: Why(
        Sentence("filen har for mange sider", "fila har for mange sider"),
        Sentence(
            "Legg ved bare de sidene som trengs, eller vis til filen.",
            "Legg ved berre dei sidene som trengst, eller vis til fila.",
        ),
    ),
    Refused.PASSWORD_NEEDED: Why(
        Sentence("filen er beskyttet med passord", "fila er verna med passord"),
        Sentence(
            "Skriv inn passordet, eller be avsenderen om en kopi uten.",
            "Skriv inn passordet, eller be avsendaren om ein kopi utan.",
        ),
    ),
    Refused.PASSWORD_WRONG: Why(
        Sentence("passordet til filen er feil", "passordet til fila er feil"),
        Sentence(
            "Prøv igjen, eller be avsenderen om en kopi uten passord.",
            "Prøv igjen, eller be avsendaren om ein kopi utan passord.",
        ),
    ),
    Refused.LOCKED_OTHERWISE: Why(
        Sentence(
            "filen er låst med sertifikat eller rettighetsstyring, som ikke kan låses opp her",
            "fila er låst med sertifikat eller rettsstyring, som ikkje kan låsast opp her",
        ),
        Sentence("Be avsenderen om en kopi uten lås.", "Be avsendaren om ein kopi utan lås."),
    ),
    Refused.OFFICE_LOCKED: Why(
        Sentence(
            "filen er et Office-dokument (Word, Excel, PowerPoint) som er låst med passord",
            "fila er eit Office-dokument (Word, Excel, PowerPoint) som er låst med passord",
        ),
        Sentence(
            "Den kan ikke låses opp på denne maskinen: åpne den i programmet den ble laget i, "
            "lagre uten passord og legg den ved på nytt.",
            "Ho kan ikkje låsast opp på denne maskina: opne ho i programmet ho vart laga i, lagre "
            "utan passord og legg ho ved på nytt.",
        ),
    ),
    Refused.MACROS: Why(
        Sentence(
            "filen har makroer, eller er lagret i et format for makroer (.docm, .xlsm, .pptm), som "
            "ikke kan åpnes trygt",
            "fila har makroar, eller er lagra i eit format for makroar (.docm, .xlsm, .pptm), som "
            "ikkje kan opnast trygt",
        ),
        _AS_PDF,
    ),
    Refused.BOMB: Why(
        Sentence(
            "filen er pakket slik at den vokser urimelig når den åpnes",
            "fila er pakka slik at ho veks urimeleg når ho blir opna",
        ),
        _NEW_COPY,
    ),
    Refused.PACKED_FILES: Why(
        Sentence("filen er en pakke med andre filer", "fila er ei pakke med andre filer"),
        Sentence(
            "Pakk den ut og legg ved filene hver for seg.",
            "Pakk ho ut og legg ved filene kvar for seg.",
        ),
    ),
    Refused.WEB_PAGE: Why(
        Sentence("filen er en nettside", "fila er ei nettside"),
        Sentence(
            "Åpne den i nettleseren eller i Word, skriv ut til PDF og legg ved den.",
            "Opne ho i nettlesaren eller i Word, skriv ut til PDF og legg ved den.",
        ),
    ),
    Refused.DATA: Why(
        Sentence(
            "filen er data som et program skal lese (XML, JSON eller SOSI)",
            "fila er data som eit program skal lese (XML, JSON eller SOSI)",
        ),
        Sentence(
            "Åpne den i programmet den er laget for, lagre som PDF og legg ved den.",
            "Opne ho i programmet ho er laga for, lagre som PDF og legg ved den.",
        ),
    ),
    Refused.DRAWING: Why(
        Sentence(
            "filen er en tegning (SVG, DXF eller DWG)", "fila er ei teikning (SVG, DXF eller DWG)"
        ),
        Sentence(
            "Åpne den i programmet den ble laget i, en SVG-fil i nettleseren, lagre eller skriv "
            "ut som PDF og legg ved den.",
            "Opne ho i programmet ho vart laga i, ei SVG-fil i nettlesaren, lagre eller skriv ut "
            "som PDF og legg ved den.",
        ),
    ),
    Refused.POSTSCRIPT: Why(
        Sentence(
            "filen er laget for en skriver eller et trykkeri (PostScript, EPS)",
            "fila er laga for ein skrivar eller eit trykkeri (PostScript, EPS)",
        ),
        _NEW_COPY,
    ),
    Refused.SIGNATURE: Why(
        Sentence(
            "filen er bare en elektronisk signatur, et sertifikat eller en nøkkel",
            "fila er berre ein elektronisk signatur, eit sertifikat eller ein nøkkel",
        ),
        Sentence(
            "Be avsenderen om selve dokumentet, helst som PDF.",
            "Be avsendaren om sjølve dokumentet, helst som PDF.",
        ),
    ),
    Refused.SOUND_OR_FILM: Why(
        Sentence("filen er lyd eller film", "fila er lyd eller film"),
        Sentence(
            "Skriv i saken hva den viser og hvor den kan ses, eller spill den av i møtet.",
            "Skriv i saka kva ho viser og kvar ho kan sjåast, eller spel ho av i møtet.",
        ),
    ),
    Refused.MAILBOX: Why(
        Sentence(
            "filen er en postkasse med flere e-poster", "fila er ei postkasse med fleire e-postar"
        ),
        Sentence(
            "Åpne den i e-postprogrammet, lagre e-postene hver for seg som .eml eller PDF og legg "
            "ved dem.",
            "Opne ho i e-postprogrammet, lagre e-postane kvar for seg som .eml eller PDF og legg "
            "ved dei.",
        ),
    ),
    Refused.OFFICE_AS_XML: Why(
        Sentence(
            "filen er et dokument fra et kontorprogram, lagret som ren XML",
            "fila er eit dokument frå eit kontorprogram, lagra som rein XML",
        ),
        Sentence(
            "Åpne den i programmet den ble laget i, lagre som .odt, .docx eller PDF og legg den "
            "ved på nytt.",
            "Opne ho i programmet ho vart laga i, lagre som .odt, .docx eller PDF og legg ho ved "
            "på nytt.",
        ),
    ),
    Refused.OUTLOOK_MSG: Why(
        Sentence(
            "filen er en avtale, en kontakt eller noe annet i Outlooks eget format (.msg) som ikke "
            "kan leses her",
            "fila er ein avtale, ein kontakt eller noko anna i Outlook sitt eige format (.msg) som "
            "ikkje kan lesast her",
        ),
        Sentence(
            "Åpne den i Outlook, skriv ut til PDF og legg ved den.",
            "Opne ho i Outlook, skriv ut til PDF og legg ved den.",
        ),
    ),
    Refused.SEALED: Why(
        Sentence(
            "innholdet i filen er signert, kryptert eller pakket inn på en måte som ikke kan åpnes "
            "her",
            "innhaldet i fila er signert, kryptert eller pakka inn på ein måte som ikkje kan "
            "opnast her",
        ),
        Sentence(
            "Åpne den i programmet som pakket den inn (som regel e-postprogrammet), lagre "
            "innholdet som PDF og legg ved den.",
            "Opne ho i programmet som pakka ho inn (som regel e-postprogrammet), lagre innhaldet "
            "som PDF og legg ved den.",
        ),
    ),
    Refused.PORTFOLIO: Why(
        Sentence(
            "filen er en PDF-portefølje, som er en pakke med andre filer",
            "fila er ein PDF-portefølje, som er ei pakke med andre filer",
        ),
        Sentence(
            "Åpne den i Adobe Reader, lagre filene som er i den, og legg dem ved hver for seg.",
            "Opne ho i Adobe Reader, lagre filene som er i ho, og legg dei ved kvar for seg.",
        ),
    ),
    Refused.DYNAMIC_FORM: Why(
        Sentence(
            "filen er et skjema som først blir til når det åpnes i Adobe Reader",
            "fila er eit skjema som først blir til når det blir opna i Adobe Reader",
        ),
        Sentence(
            "Åpne det der, skriv det ut til PDF og legg ved den.",
            "Opne det der, skriv det ut til PDF og legg ved den.",
        ),
    ),
    Refused.HEIC_NOT_READABLE: Why(
        Sentence(
            "bildet er i formatet HEIC, som ikke kan leses her",
            "biletet er i formatet HEIC, som ikkje kan lesast her",
        ),
        alike("Lagre det som JPEG og legg ved det."),
    ),
    Refused.PICTURE_TOO_LARGE: Why(
        Sentence(
            "bildet har mer enn 50 millioner punkter",
            "biletet har meir enn 50 millionar punkt",
        ),
        Sentence(
            "Lagre det i lavere oppløsning og legg ved det.",
            "Lagre det i lågare oppløysing og legg ved det.",
        ),
    ),
    Refused.TRACKED_CHANGES: Why(
        Sentence(
            "filen har sporede endringer som ingen har tatt stilling til",
            "fila har spora endringar som ingen har teke stilling til",
        ),
        Sentence(
            "Velg om endringene skal godtas eller avvises.",
            "Vel om endringane skal godtakast eller avvisast.",
        ),
    ),
    Refused.NOT_REJECTABLE: Why(
        Sentence(
            "filen er et regneark med sporede endringer, som ikke kan avvises her",
            "fila er eit rekneark med spora endringar, som ikkje kan avvisast her",
        ),
        Sentence(
            "Avvis dem i programmet filen ble laget i, lagre og legg den ved på nytt, eller godta "
            "endringene her.",
            "Avvis dei i programmet fila vart laga i, lagre og legg ho ved på nytt, eller godta "
            "endringane her.",
        ),
    ),
    Refused.COMMENT_PRINTED: Why(
        Sentence(
            "en kommentar i filen ville ha blitt skrevet ut",
            "ein kommentar i fila ville ha vorte skriven ut",
        ),
        Sentence(
            "Slett kommentarene i programmet filen ble laget i, lagre og legg den ved på nytt.",
            "Slett kommentarane i programmet fila vart laga i, lagre og legg ho ved på nytt.",
        ),
    ),
    Refused.OTHER_FILES_WITHIN: Why(
        Sentence(
            "filen viser tekst fra andre filer, som bare Word kan vise",
            "fila viser tekst frå andre filer, som berre Word kan vise",
        ),
        Sentence(
            "Åpne den i Word, lagre den som PDF og legg ved den.",
            "Opne ho i Word, lagre ho som PDF og legg ved den.",
        ),
    ),
    Refused.NO_OFFICE_PROGRAM: Why(
        Sentence(
            "filen må gjøres om til PDF med LibreOffice, som ikke er installert på denne maskinen",
            "fila må gjerast om til PDF med LibreOffice, som ikkje er installert på denne maskina",
        ),
        _AS_PDF,
    ),
    Refused.OFFICE_FAILED: Why(
        Sentence(
            "forsøket på å gjøre filen om til PDF med LibreOffice mislyktes",
            "forsøket på å gjere fila om til PDF med LibreOffice mislukkast",
        ),
        _AS_PDF,
    ),
    Refused.CRASHED: Why(
        Sentence(
            "forsøket på å lage sider av filen mislyktes",
            "forsøket på å lage sider av fila mislukkast",
        ),
        _AS_PDF,
    ),
    Refused.TIMEOUT: Why(
        Sentence(
            "det tok for lang tid å lage sider av filen",
            "det tok for lang tid å lage sider av fila",
        ),
        _AS_PDF,
    ),
    Refused.TOO_MUCH_MEMORY: Why(
        Sentence(
            "det trengs for mye minne for å lage sider av filen",
            "det trengst for mykje minne for å lage sider av fila",
        ),
        _SMALLER,
    ),
}
