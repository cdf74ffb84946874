"""Why nothing can be shown of files of some kinds, in both languages, and what to do."""

from __future__ import annotations

from agenda_app.checks.verdict_why import AS_PDF, NEW_COPY, Why
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.verdict_codes import Refused

KINDS: dict[Refused, Why] = {
    Refused.UNKNOWN_KIND: Why(
        Sentence(
            "filen er av et slag som ikke kan vises på papir",
            "fila er av eit slag som ikkje kan visast på papir",
        ),
        AS_PDF,
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
        NEW_COPY,
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
}
