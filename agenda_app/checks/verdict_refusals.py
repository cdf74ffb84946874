"""Why nothing of a file can be shown, for each code and in both languages, and what to do."""

from __future__ import annotations

from agenda_app.checks.verdict_kinds import KINDS
from agenda_app.checks.verdict_why import AS_PDF, NEW_COPY, SMALLER, Why
from agenda_app.domain import refused_files
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Refused

REFUSED: dict[Refused, Why] = {
    **KINDS,
    Refused.EMPTY: Why(Sentence("filen er tom", "fila er tom"), NEW_COPY),
    Refused.TOO_LARGE: Why(Sentence("filen er for stor", "fila er for stor"), SMALLER),
    Refused.DAMAGED: Why(
        Sentence(
            "filen er så skadet at den ikke kan leses",
            "fila er så skadd at ho ikkje kan lesast",
        ),
        NEW_COPY,
    ),
    Refused.NO_PAGES: Why(Sentence("filen har ingen sider", "fila har ingen sider"), NEW_COPY),
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
    Refused.MACROS: Why(refused_files.HAS_MACROS, AS_PDF),
    Refused.BOMB: Why(refused_files.GROWS, NEW_COPY),
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
        AS_PDF,
    ),
    Refused.OFFICE_FAILED: Why(
        Sentence(
            "forsøket på å gjøre filen om til PDF med LibreOffice mislyktes",
            "forsøket på å gjere fila om til PDF med LibreOffice mislukkast",
        ),
        AS_PDF,
    ),
    Refused.CRASHED: Why(
        Sentence(
            "forsøket på å lage sider av filen mislyktes",
            "forsøket på å lage sider av fila mislukkast",
        ),
        AS_PDF,
    ),
    Refused.TIMEOUT: Why(
        Sentence(
            "det tok for lang tid å lage sider av filen",
            "det tok for lang tid å lage sider av fila",
        ),
        AS_PDF,
    ),
    Refused.TOO_MUCH_MEMORY: Why(
        Sentence(
            "det trengs for mye minne for å lage sider av filen",
            "det trengst for mykje minne for å lage sider av fila",
        ),
        SMALLER,
    ),
}
