"""What is said of what stands in a file and not on its pages or its screen, and how serious it is.

In a sentence ``{0}`` is the remark's detail, ``{1}`` the pages that it is about ("side 3 og 5").
"""

from __future__ import annotations

from agenda_app.domain.findings import Level
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Found

LEFT_OUT: dict[Found, tuple[Level, Sentence]] = {
    Found.HIDDEN_SHEETS: (
        Level.WARN,
        Sentence("Skjulte ark, som ikke er med: {0}.", "Skjulte ark, som ikkje er med: {0}."),
    ),
    Found.HIDDEN_ROWS: (
        Level.WARN,
        Sentence("Skjulte rader, som ikke er med: {0}.", "Skjulte rader, som ikkje er med: {0}."),
    ),
    Found.HIDDEN_COLUMNS: (
        Level.WARN,
        Sentence(
            "Skjulte kolonner, som ikke er med: {0}.", "Skjulte kolonnar, som ikkje er med: {0}."
        ),
    ),
    Found.OUTSIDE_PRINT_AREA: (
        Level.INFO,
        Sentence(
            "Ark der noe står utenfor utskriftsområdet og derfor ikke er med: {0}.",
            "Ark der noko står utanfor utskriftsområdet og difor ikkje er med: {0}.",
        ),
    ),
    Found.HIDDEN_SLIDES: (
        Level.WARN,
        Sentence(
            "Skjulte lysbilder, som ikke er med: {0}.",
            "Skjulte lysbilete, som ikkje er med: {0}.",
        ),
    ),
    Found.SPEAKER_NOTES: (
        Level.INFO,
        Sentence(
            "Lysbilder med notater til den som snakker, som ikke er med: {0}.",
            "Lysbilete med notat til den som snakkar, som ikkje er med: {0}.",
        ),
    ),
    Found.ROWS_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Tabellen er for lang; rader på slutten som ikke er med: {0}.",
            "Tabellen er for lang; rader på slutten som ikkje er med: {0}.",
        ),
    ),
    Found.TEXT_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Noe av teksten i filen står ikke på sidene. Sammenlign med originalen, lagre den som "
            "PDF i programmet den ble laget i, og legg ved den.",
            "Noko av teksten i fila står ikkje på sidene. Samanlikn med originalen, lagre han som "
            "PDF i programmet han vart laga i, og legg ved den.",
        ),
    ),
    Found.NOT_SHOWN: (
        Level.WARN,
        Sentence(
            "Formler og felt i filen som ikke står på sidene: {0}. Sammenlign med originalen, "
            "lagre den som PDF i programmet den ble laget i, og legg ved den.",
            "Formlar og felt i fila som ikkje står på sidene: {0}. Samanlikn med originalen, "
            "lagre han som PDF i programmet han vart laga i, og legg ved den.",
        ),
    ),
    Found.CELLS_CUT: (
        Level.WARN,
        Sentence(
            "Celler der ikke all teksten synes på sidene: {0}. Gjør cellene større i filen og legg "
            "den ved på nytt.",
            "Celler der ikkje all teksten er synleg på sidene: {0}. Gjer cellene større i fila og "
            "legg ho ved på nytt.",
        ),
    ),
    Found.PACKED: (
        Level.INFO,
        Sentence("Filer i pakken: «{0}».", "Filer i pakka: «{0}»."),
    ),
    Found.COLUMNS_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Tabellen er for bred; kolonner til høyre som ikke er med: {0}.",
            "Tabellen er for brei; kolonnar til høgre som ikkje er med: {0}.",
        ),
    ),
    Found.LINES_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Teksten er for lang; linjer på slutten som ikke er med: {0}.",
            "Teksten er for lang; linjer på slutten som ikkje er med: {0}.",
        ),
    ),
    Found.ENTRIES_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Filen er for lang; avtaler eller kontakter på slutten som ikke er med: {0}.",
            "Fila er for lang; avtalar eller kontaktar på slutten som ikkje er med: {0}.",
        ),
    ),
    Found.FRAMES_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Bildet rører seg; det første er med, ikke de andre: {0}.",
            "Biletet rører seg; det første er med, ikkje dei andre: {0}.",
        ),
    ),
    Found.PHOTOS_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Filen har flere bilder; det som telefonen viser, er med, ikke de andre: {0}. Lagre "
            "dem hver for seg og legg dem ved.",
            "Fila har fleire bilete; det som telefonen viser, er med, ikkje dei andre: {0}. Lagre "
            "dei kvar for seg og legg dei ved.",
        ),
    ),
    Found.MOVING_PICTURES: (
        Level.WARN,
        Sentence(
            "Bilder i e-posten som rører seg eller er flere i ett, og der bare ett er med: {0}.",
            "Bilete i e-posten som rører seg eller er fleire i eitt, og der berre eitt er med: "
            "{0}.",
        ),
    ),
    Found.CHARTS_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Diagrammer av nyere slag (foss, trakt, trekart eller kart), som LibreOffice ikke "
            "viser: {0}. Lagre filen som PDF i programmet den ble laget i, og legg ved den.",
            "Diagram av nyare slag (foss, trakt, trekart eller kart), som LibreOffice ikkje "
            "viser: {0}. Lagre fila som PDF i programmet ho vart laga i, og legg ved den.",
        ),
    ),
    Found.PICTURES_LEFT_OUT: (
        Level.WARN,
        Sentence(
            "Bilder i teksten som ikke er med: {0}. Se etter i originalen om de sier noe.",
            "Bilete i teksten som ikkje er med: {0}. Sjå etter i originalen om dei seier noko.",
        ),
    ),
    Found.PICTURE_BROKEN: (
        Level.WARN,
        Sentence(
            "Et bilde i filen er skadet, så noe av det eller alt kan mangle: {1}. Be om en ny fil "
            "hvis noe mangler.",
            "Eit bilete i fila er skadd, så noko av det eller alt kan mangle: {1}. Be om ei ny fil "
            "dersom noko manglar.",
        ),
    ),
    Found.OTHER_IN_PRINT: (
        Level.WARN,
        Sentence(
            "Noen programmer skriver ut et annet bilde enn det som vises på skjermen: {1}. Det er "
            "ikke med; sidene har bildet som vises.",
            "Nokre program skriv ut eit anna bilete enn det som er på skjermen: {1}. Det er ikkje "
            "med; sidene har biletet på skjermen.",
        ),
    ),
    Found.PRESS_COLOURS: (
        Level.WARN,
        Sentence(
            "Filen endrer fargene for et trykkeri. Endringen er ikke med, så fargene kan være "
            "annerledes enn i originalen: sammenlign.",
            "Fila endrar fargane for eit trykkeri. Endringa er ikkje med, så fargane kan vere "
            "annleis enn i originalen: samanlikn.",
        ),
    ),
    Found.STAMP_NOT_DRAWN: (
        Level.WARN,
        Sentence(
            "Et stempel som ikke alle programmer viser, er ikke med ({1}: «{0}»).",
            "Eit stempel som ikkje alle program viser, er ikkje med ({1}: «{0}»).",
        ),
    ),
    Found.LAYER_NOT_PRINTED: (
        Level.WARN,
        Sentence(
            "Lag i filen som vises på skjermen, men ikke på utskrift, og ikke er med på sidene: "
            "«{0}».",
            "Lag i fila som er synlege på skjermen, men ikkje på utskrift, og ikkje er med på "
            "sidene: «{0}».",
        ),
    ),
    Found.LAYER_ONLY_PRINTED: (
        Level.WARN,
        Sentence(
            "Lag i filen som ikke vises på skjermen, men på utskrift, og er med på sidene: «{0}».",
            "Lag i fila som ikkje er synlege på skjermen, men på utskrift, og er med på sidene: "
            "«{0}».",
        ),
    ),
    Found.ONLY_PRINTED: (
        Level.WARN,
        Sentence(
            "Merknader og felt som ikke vises på skjermen, men på utskrift, og er med på sidene: "
            "{0}.",
            "Merknader og felt som ikkje er synlege på skjermen, men på utskrift, og er med på "
            "sidene: {0}.",
        ),
    ),
    Found.BOOKMARKS_LEFT_OUT: (
        Level.INFO,
        Sentence(
            "Filen har svært mange bokmerker; så mange av dem er ikke med: {0}.",
            "Fila har svært mange bokmerke; så mange av dei er ikkje med: {0}.",
        ),
    ),
    Found.BOOKMARKS_TOO_DEEP: (
        Level.INFO,
        Sentence(
            "Bokmerker i filen ligger i mer enn hundre nivåer under hverandre; de nederste er ikke "
            "med.",
            "Bokmerke i fila ligg i meir enn hundre nivå under kvarandre; dei nedste er ikkje med.",
        ),
    ),
    Found.BOOKMARKS_ASTRAY: (
        Level.INFO,
        Sentence(
            "Bokmerker som ikke leder til noen side i filen, og derfor ikke er med: {0}.",
            "Bokmerke som ikkje leier til noka side i fila, og derfor ikkje er med: {0}.",
        ),
    ),
}
