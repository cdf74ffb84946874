"""What is said of each thing that was changed in a file, in both languages.

In a sentence ``{0}`` is the remark's detail, ``{1}`` the pages that it is about ("side 3 og 5").
"""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict_codes import Done

DONE: dict[Done, Sentence] = {
    Done.UNLOCKED: Sentence(
        "Filen var låst; sidene her er uten lås.", "Fila var låst; sidene her er utan lås."
    ),
    Done.JAVASCRIPT_REMOVED: Sentence(
        "Programkode (JavaScript) er fjernet.", "Programkode (JavaScript) er fjerna."
    ),
    Done.ACTIONS_REMOVED: Sentence(
        "Handlinger som filen kunne utføre av seg selv, er fjernet.",
        "Handlingar som fila kunne utføre av seg sjølv, er fjerna.",
    ),
    Done.ENCLOSED_REMOVED: Sentence("Filer inni filen er fjernet.", "Filer inni fila er fjerna."),
    Done.MEDIA_REMOVED: Sentence("Lyd, film eller 3D er fjernet.", "Lyd, film eller 3D er fjerna."),
    Done.FORM_DATA_REMOVED: Sentence(
        "Skjemadata som ikke vises på sidene (XFA), er fjernet.",
        "Skjemadata som ikkje er synlege på sidene (XFA), er fjerna.",
    ),
    Done.FORM_FLATTENED: Sentence(
        "Skjemafelt som er gjort til vanlig innhold: {0}.",
        "Skjemafelt som er gjorde til vanleg innhald: {0}.",
    ),
    Done.HIDDEN_FIELDS_REMOVED: Sentence(
        "Utfylte skjemafelt som er skjult i filen, og som er fjernet: {0}.",
        "Utfylte skjemafelt som er skjulte i fila, og som er fjerna: {0}.",
    ),
    Done.BUTTONS_REMOVED: Sentence(
        "Knapper som ikke skrives ut, og som er fjernet: {0}.",
        "Knappar som ikkje blir skrivne ut, og som er fjerna: {0}.",
    ),
    Done.ANNOTATIONS_FLATTENED: Sentence(
        "Merknader på sidene som er gjort til vanlig innhold: {0}.",
        "Merknader på sidene som er gjorde til vanleg innhald: {0}.",
    ),
    Done.ANNOTATIONS_REMOVED: Sentence(
        "Merknader som ikke skrives ut, og som er fjernet: {0}.",
        "Merknader som ikkje blir skrivne ut, og som er fjerna: {0}.",
    ),
    Done.LAYERS_REMOVED: Sentence("Skjulte lag er fjernet.", "Skjulte lag er fjerna."),
    Done.PAGE_SIZE_REPAIRED: Sentence(
        "Ugyldig sidestørrelse er rettet: {1}.", "Ugyldig sidestorleik er retta: {1}."
    ),
    Done.HEADINGS_RENUMBERED: Sentence(
        "Nivåene på overskriftene er ordnet for skjermleser.",
        "Nivåa på overskriftene er ordna for skjermlesar.",
    ),
    Done.COLOURS_DEFINED: Sentence(
        "Trykkfarger (CMYK) har fått en fargeprofil.",
        "Trykkfargar (CMYK) har fått ein fargeprofil.",
    ),
    Done.INSERTIONS_ACCEPTED: Sentence(
        "Sporede tillegg som er godtatt: {0}.", "Spora tillegg som er godtekne: {0}."
    ),
    Done.INSERTIONS_REJECTED: Sentence(
        "Sporede tillegg som er avvist: {0}.", "Spora tillegg som er avviste: {0}."
    ),
    Done.DELETIONS_ACCEPTED: Sentence(
        "Sporede slettinger som er godtatt: {0}.", "Spora slettingar som er godtekne: {0}."
    ),
    Done.DELETIONS_REJECTED: Sentence(
        "Sporede slettinger som er avvist: {0}.", "Spora slettingar som er avviste: {0}."
    ),
    Done.CELL_CHANGES_ACCEPTED: Sentence(
        "Sporede endringer i regnearket som er godtatt: {0}.",
        "Spora endringar i reknearket som er godtekne: {0}.",
    ),
    Done.COMMENTS_REMOVED: Sentence(
        "Kommentarer som er fjernet: {0}.", "Kommentarar som er fjerna: {0}."
    ),
    Done.HIDDEN_TEXT_REMOVED: Sentence(
        "Biter med skjult innhold som er fjernet: {0}.",
        "Bitar med skjult innhald som er fjerna: {0}.",
    ),
    Done.LINKS_CUT: Sentence(
        "Lenker som ikke fører til en nettadresse eller en side, er fjernet.",
        "Lenkjer som ikkje fører til ei nettadresse eller ei side, er fjerna.",
    ),
    Done.CONVERTED: Sentence(
        "Filen er gjort om til PDF med LibreOffice.", "Fila er gjord om til PDF med LibreOffice."
    ),
    Done.PICTURE_FACTS_REMOVED: Sentence(
        "Opplysninger om sted, tid og kamera er fjernet fra bildet.",
        "Opplysningar om stad, tid og kamera er fjerna frå biletet.",
    ),
}
