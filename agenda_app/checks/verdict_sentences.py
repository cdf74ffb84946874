"""What is said of each thing that was found in a file, in both languages, and how serious it is.

In a sentence ``{0}`` is the remark's detail, ``{1}`` the pages that it is about ("side 3 og 5").
"""

from __future__ import annotations

from agenda_app.checks.verdict_hidden import HIDDEN
from agenda_app.checks.verdict_left_out import LEFT_OUT
from agenda_app.domain.findings import Level
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Found

FOUND: dict[Found, tuple[Level, Sentence]] = {
    **LEFT_OUT,
    Found.REPAIRED: (
        Level.WARN,
        Sentence(
            "Filen er skadet noen steder og er reparert. Se nøye gjennom sidene.",
            "Fila er skadd nokre stader og er reparert. Sjå nøye gjennom sidene.",
        ),
    ),
    Found.BLANK_PAGES: (
        Level.WARN,
        Sentence(
            "Tomt etter reparasjonen, så noe kan mangle: {1}.",
            "Tomt etter reparasjonen, så noko kan mangle: {1}.",
        ),
    ),
    Found.NOT_DRAWN: (
        Level.WARN,
        Sentence(
            "Kan ikke vises i alle programmer: {1}. Se etter at alt er med.",
            "Kan ikkje visast i alle program: {1}. Sjå etter at alt er med.",
        ),
    ),
    Found.NOT_UNPACKED: (
        Level.WARN,
        Sentence(
            "Noe er pakket slik at det ikke kan leses, og er ikke med: {1}. Skriv originalen ut "
            "til en ny PDF og legg den ved på nytt.",
            "Noko er pakka slik at det ikkje kan lesast, og er ikkje med: {1}. Skriv originalen "
            "ut til ein ny PDF og legg han ved på nytt.",
        ),
    ),
    Found.AS_PICTURE: (
        Level.WARN,
        Sentence(
            "Innholdet er skadet og står som et bilde av siden, uten tekst som kan søkes i: {1}. "
            "Sammenlign med originalen.",
            "Innhaldet er skadd og står som eit bilete av sida, utan tekst som kan søkjast i: {1}. "
            "Samanlikn med originalen.",
        ),
    ),
    Found.LOST: (
        Level.WARN,
        Sentence(
            "Noe som står i originalen, kom ikke med: {1}. Sammenlign med originalen, skriv den "
            "ut til en ny PDF og legg den ved på nytt.",
            "Noko som står i originalen, kom ikkje med: {1}. Samanlikn med originalen, skriv han "
            "ut til ein ny PDF og legg han ved på nytt.",
        ),
    ),
    Found.UNTAGGED: (
        Level.INFO,
        Sentence(
            "Filen er ikke merket for skjermleser; hver side leses som ett avsnitt.",
            "Fila er ikkje merkt for skjermlesar; kvar side blir lesen som eitt avsnitt.",
        ),
    ),
    Found.TEXTLESS: (
        Level.INFO,
        Sentence(
            "Sider uten tekst som kan leses opp eller søkes i: {0}.",
            "Sider utan tekst som kan lesast opp eller søkjast i: {0}.",
        ),
    ),
    Found.SIGNED: (
        Level.INFO,
        Sentence(
            "Filen er signert elektronisk. Signaturen gjelder originalen, ikke sidene her.",
            "Fila er signert elektronisk. Signaturen gjeld originalen, ikkje sidene her.",
        ),
    ),
    Found.ENCLOSED: (
        Level.WARN,
        Sentence(
            "Filer inni filen, som må legges ved hver for seg: {0}.",
            "Filer inni fila, som må leggjast ved kvar for seg: {0}.",
        ),
    ),
    Found.NOTES: (
        Level.WARN,
        Sentence(
            "Merknader i filen: {0}. Det som står i sprettopp-vinduene deres, blir ikke med.",
            "Merknader i fila: {0}. Det som står i sprettopp-vindauga deira, blir ikkje med.",
        ),
    ),
    Found.UNFINISHED_REDACTION: (
        Level.WARN,
        Sentence(
            "Sladding er markert, men ikke utført: {1}. Det som skulle være borte, "
            "ligger fortsatt i filen.",
            "Sladding er markert, men ikkje utført: {1}. Det som skulle vere borte, "
            "ligg framleis i fila.",
        ),
    ),
    Found.VALUE_NOT_VISIBLE: (
        Level.WARN,
        Sentence(
            "Et utfylt felt vises ikke helt: {1} («{0}»).",
            "Eit utfylt felt blir ikkje vist heilt: {1} («{0}»).",
        ),
    ),
    Found.VALUE_CONTINUED: (
        Level.WARN,
        Sentence(
            "Et felt har ikke plass til all teksten ({1}: «{0}»). Hele teksten står på en egen "
            "side bakerst.",
            "Eit felt har ikkje plass til all teksten ({1}: «{0}»). Heile teksten står på ei eiga "
            "side bakarst.",
        ),
    ),
    Found.VALUE_OUTDATED: (
        Level.WARN,
        Sentence(
            "Et felt i skjemaet er tomt, men noen programmer viser fortsatt det som sto der før. "
            "Det er ikke med på sidene ({1}: «{0}»).",
            "Eit felt i skjemaet er tomt, men nokre program viser framleis det som stod der før. "
            "Det er ikkje med på sidene ({1}: «{0}»).",
        ),
    ),
    Found.TYPED_NOT_PRINTED: (
        Level.WARN,
        Sentence(
            "Tekst som noen har skrevet på siden, er ikke med på utskrift ({1}: «{0}»).",
            "Tekst som nokon har skrive på sida, er ikkje med på utskrift ({1}: «{0}»).",
        ),
    ),
    Found.DYNAMIC_FORM: (
        Level.WARN,
        Sentence(
            "Skjemaet blir først til når det åpnes i Adobe Reader. Skriv det ut til PDF der, "
            "og legg ved den.",
            "Skjemaet blir først til når det blir opna i Adobe Reader. Skriv det ut til PDF der, "
            "og legg ved den.",
        ),
    ),
    Found.HEAVY: (
        Level.INFO,
        Sentence("Filen er tung: {0} MB per side.", "Fila er tung: {0} MB per side."),
    ),
    **HIDDEN,
    Found.COVERED_TEXT: (
        Level.WARN,
        Sentence(
            "Tekst er dekket av et felt, men kan leses i filen ({1}: «{0}»). Er det sladding, må "
            "ordene tas ut av originalen før den legges ved på nytt.",
            "Tekst er dekt av eit felt, men kan lesast i fila ({1}: «{0}»). Er det sladding, må "
            "orda takast ut av originalen før han blir lagd ved på nytt.",
        ),
    ),
    Found.INVISIBLE_TEXT: (
        Level.WARN,
        Sentence(
            "Tekst som ikke synes på siden, kan leses i filen ({1}: «{0}»). Skal ingen lese den, "
            "må den tas ut av originalen før den legges ved på nytt.",
            "Tekst som ikkje syner på sida, kan lesast i fila ({1}: «{0}»). Skal ingen lese han, "
            "må han takast ut av originalen før han blir lagd ved på nytt.",
        ),
    ),
    Found.FALSE_TEXT: (
        Level.WARN,
        Sentence(
            "Tekst i skriften {0} er lagret med andre bokstaver enn dem som vises: søk, opplesing "
            "og kopiering gir andre ord. Legg ved en ny utgave av filen, eller et bilde av sidene.",
            "Tekst i skrifta {0} er lagra med andre bokstavar enn dei som blir viste: søk, "
            "opplesing og kopiering gir andre ord. Legg ved ei ny utgåve av fila, eller eit bilete "
            "av sidene.",
        ),
    ),
    Found.SIGNS_NOT_EMBEDDED: (
        Level.WARN,
        Sentence(
            "Avkryssinger, piler og andre tegn i skriften {0} blir bokstaver der skriften ikke er "
            "installert. Be om en fil som har skriften med.",
            "Avkryssingar, piler og andre teikn i skrifta {0} blir bokstavar der skrifta ikkje er "
            "installert. Be om ei fil som har skrifta med.",
        ),
    ),
    Found.TOO_NARROW: (
        Level.WARN,
        Sentence(
            "Tall som ikke får plass i kolonnen, står som ###: {1}. Gjør kolonnen bredere i filen.",
            "Tal som ikkje får plass i kolonnen, står som ###: {1}. Gjer kolonnen breiare i fila.",
        ),
    ),
    Found.CELL_ERRORS: (
        Level.WARN,
        Sentence(
            "Formler som ikke gir noe svar, står som en feilmelding (#REF!, Err:502 eller "
            "liknende): {1}. Rett dem i filen og legg den ved på nytt.",
            "Formlar som ikkje gir noko svar, står som ei feilmelding (#REF!, Err:502 eller "
            "liknande): {1}. Rett dei i fila og legg ho ved på nytt.",
        ),
    ),
    Found.TINY_PRINT: (
        Level.WARN,
        Sentence(
            "Skrift som er for liten til å leses på papir (under 5 punkt): {1}. La arket fylle "
            "flere sider, og legg filen ved på nytt.",
            "Skrift som er for lita til å lesast på papir (under 5 punkt): {1}. La arket fylle "
            "fleire sider, og legg fila ved på nytt.",
        ),
    ),
    Found.TINY_PAGE: (
        Level.WARN,
        Sentence(
            "Svært små sider, under 4,2 cm brede eller 1,3 cm høye: {1}. Sidetallet på dem kan "
            "ikke leses. Legg dem på et større ark, og legg filen ved på nytt.",
            "Svært små sider, under 4,2 cm breie eller 1,3 cm høge: {1}. Sidetalet på dei kan "
            "ikkje lesast. Legg dei på eit større ark, og legg fila ved på nytt.",
        ),
    ),
    Found.OF_TODAY: (
        Level.WARN,
        Sentence(
            "Datoer og annet som filen regner ut når den åpnes, er regnet ut på nytt: {0}. "
            "Skal det stå noe annet på sidene, skriv det inn i filen og legg den ved på nytt.",
            "Datoar og anna som fila reknar ut når ho blir opna, er rekna ut på nytt: {0}. "
            "Skal det stå noko anna på sidene, skriv det inn i fila og legg ho ved på nytt.",
        ),
    ),
    Found.BLIND_COPY: (
        Level.WARN,
        Sentence(
            "E-posten har blindkopi til {0}. Sidene sier bare hvor mange de er; adressene står i "
            "originalen.",
            "E-posten har blindkopi til {0}. Sidene seier berre kor mange dei er; adressene står i "
            "originalen.",
        ),
    ),
    Found.GUESSED_ENCODING: (
        Level.WARN,
        Sentence(
            "Filen sier ikke hvilket tegnsett den har. Se om æ, ø og å er rett.",
            "Fila seier ikkje kva teiknsett ho har. Sjå om æ, ø og å er rett.",
        ),
    ),
    Found.MISSING_CHARACTERS: (
        Level.WARN,
        Sentence(
            "Tegn som skriften mangler, og som vises som en rute: {0}",
            "Teikn som skrifta manglar, og som blir viste som ei rute: {0}",
        ),
    ),
}
