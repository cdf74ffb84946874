"""What a verdict on a file from outside says to people: one sentence for each code.

``{}`` in a sentence is the remark's detail: a number or a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import Remark, Verdict
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused
from agenda_app.words import listed

_MOST_PAGES = 6

REFUSED: Mapping[Refused, Sentence] = {
    Refused.EMPTY: Sentence(
        "Filen er tom. Be om den på nytt.",
        "Fila er tom. Be om ho på nytt.",
    ),
    Refused.TOO_LARGE: Sentence(
        "Filen er for stor. Del den, eller lagre den i lavere oppløsning.",
        "Fila er for stor. Del ho, eller lagre ho i lågare oppløysing.",
    ),
    Refused.UNKNOWN_KIND: Sentence(
        "Filtypen kan ikke gjøres om til sider. Lagre filen som PDF og bytt den.",
        "Filtypen kan ikkje gjerast om til sider. Lagre fila som PDF og byt ho.",
    ),
    Refused.DAMAGED: Sentence(
        "Filen er skadet og kan ikke leses. Be om den på nytt.",
        "Fila er skadd og kan ikkje lesast. Be om ho på nytt.",
    ),
    Refused.NO_PAGES: Sentence(
        "Filen har ingen sider. Be om den på nytt.",
        "Fila har ingen sider. Be om ho på nytt.",
    ),
    Refused.TOO_MANY_PAGES: Sentence(
        "Filen har for mange sider. Del den i flere vedlegg.",
        "Fila har for mange sider. Del ho i fleire vedlegg.",
    ),
    Refused.PASSWORD_NEEDED: Sentence(
        "Filen er låst med passord.",
        "Fila er låst med passord.",
    ),
    Refused.PASSWORD_WRONG: Sentence(
        "Passordet er feil.",
        "Passordet er feil.",
    ),
    Refused.MACROS: Sentence(
        "Filen inneholder makroer og blir ikke åpnet. Lagre den som PDF og bytt den.",
        "Fila inneheld makroar og blir ikkje opna. Lagre ho som PDF og byt ho.",
    ),
    Refused.BOMB: Sentence(
        "Filen pakker seg ut til noe altfor stort. Be om den på nytt.",
        "Fila pakkar seg ut til noko altfor stort. Be om ho på nytt.",
    ),
    Refused.PACKED_FILES: Sentence(
        "Filen er en pakke med andre filer. Pakk den ut, og legg ved filene.",
        "Fila er ei pakke med andre filer. Pakk ho ut, og legg ved filene.",
    ),
    Refused.WEB_PAGE: Sentence(
        "Filen er en nettside. Skriv den ut til PDF og bytt filen.",
        "Fila er ei nettside. Skriv ho ut til PDF og byt fila.",
    ),
    Refused.OUTLOOK_MSG: Sentence(
        "E-posten er lagret i Outlooks eget format. Lagre den som PDF og bytt filen.",
        "E-posten er lagra i Outlook sitt eige format. Lagre han som PDF og byt fila.",
    ),
    Refused.HEIC_NOT_READABLE: Sentence(
        "Bildet er i et format som ikke kan leses her. Lagre det som JPEG og bytt filen.",
        "Biletet er i eit format som ikkje kan lesast her. Lagre det som JPEG og byt fila.",
    ),
    Refused.PICTURE_TOO_LARGE: Sentence(
        "Bildet er for stort. Lagre det i lavere oppløsning og bytt filen.",
        "Biletet er for stort. Lagre det i lågare oppløysing og byt fila.",
    ),
    Refused.TRACKED_CHANGES: Sentence(
        "Filen har sporede endringer, og ingen har valgt hva som skal skrives ut.",
        "Fila har spora endringar, og ingen har valt kva som skal skrivast ut.",
    ),
    Refused.NO_OFFICE_PROGRAM: Sentence(
        "PC-en mangler LibreOffice, som denne filtypen trenger. Lagre filen som PDF og bytt den.",
        "PC-en manglar LibreOffice, som denne filtypen treng. Lagre fila som PDF og byt ho.",
    ),
    Refused.OFFICE_FAILED: Sentence(
        "LibreOffice fikk ikke åpnet filen. Lagre den som PDF og bytt den.",
        "LibreOffice fekk ikkje opna fila. Lagre ho som PDF og byt ho.",
    ),
    Refused.CRASHED: Sentence(
        "Filen kunne ikke gjøres om til sider. Prøv igjen, eller lagre den som PDF på nytt.",
        "Fila kunne ikkje gjerast om til sider. Prøv igjen, eller lagre ho som PDF på nytt.",
    ),
    Refused.TIMEOUT: Sentence(
        "Det tok for lang tid å gjøre filen om til sider. Prøv igjen, eller del den.",
        "Det tok for lang tid å gjere fila om til sider. Prøv igjen, eller del ho.",
    ),
    Refused.TOO_MUCH_MEMORY: Sentence(
        "Filen trenger mer minne enn PC-en kan gi. Del den, eller lagre den enklere.",
        "Fila treng meir minne enn PC-en kan gi. Del ho, eller lagre ho enklare.",
    ),
}

FOUND: Mapping[Found, Sentence] = {
    Found.REPAIRED: Sentence(
        "Filen var skadet og er reparert. Se at alt er med.",
        "Fila var skadd og er reparert. Sjå at alt er med.",
    ),
    Found.BLANK_PAGES: Sentence("Blanke sider", "Blanke sider"),
    Found.NOT_DRAWN: Sentence("Noe på siden kan ikke tegnes", "Noko på sida kan ikkje teiknast"),
    Found.UNTAGGED: Sentence(
        "Filen mangler overskrifter og struktur for skjermlesere.",
        "Fila manglar overskrifter og struktur for skjermlesarar.",
    ),
    Found.TEXTLESS: Sentence(
        "Skannede sider uten tekst: {}. De kan ikke leses høyt eller søkes i.",
        "Skanna sider utan tekst: {}. Dei kan ikkje lesast høgt eller søkjast i.",
    ),
    Found.SIGNED: Sentence(
        "Filen er signert. Signaturen gjelder originalen, ikke sidene i bunken.",
        "Fila er signert. Signaturen gjeld originalen, ikkje sidene i bunken.",
    ),
    Found.UNEMBEDDED: Sentence(
        "Skrifter følger ikke med filen: {}.", "Skrifter følgjer ikkje med fila: {}."
    ),
    Found.ENCLOSED: Sentence(
        "Filer inni filen, som ikke skrives ut: {}.",
        "Filer inni fila, som ikkje blir skrivne ut: {}.",
    ),
    Found.HIDDEN_LAYERS: Sentence("Skjulte lag: {}.", "Skjulte lag: {}."),
    Found.NOTES: Sentence("Kommentarer i margen: {}.", "Kommentarar i margen: {}."),
    Found.UNFINISHED_REDACTION: Sentence(
        "Sladding er merket av, men ikke utført. Teksten under kan leses",
        "Sladding er merkt av, men ikkje utført. Teksten under kan lesast",
    ),
    Found.VALUE_NOT_VISIBLE: Sentence(
        "Et skjemafelt viser ikke alt som er fylt ut: «{}»",
        "Eit skjemafelt viser ikkje alt som er fylt ut: «{}»",
    ),
    Found.DYNAMIC_FORM: Sentence(
        "Skjemaet kan bare vises i Adobe Reader. Be om det som vanlig PDF.",
        "Skjemaet kan berre visast i Adobe Reader. Be om det som vanleg PDF.",
    ),
    Found.HEAVY: Sentence(
        "Sidene er tunge: {} MB hver i snitt.", "Sidene er tunge: {} MB kvar i snitt."
    ),
    Found.INSERTIONS: Sentence("Sporede tilføyelser: {}.", "Spora tilføyingar: {}."),
    Found.DELETIONS: Sentence("Sporede slettinger: {}.", "Spora slettingar: {}."),
    Found.COMMENTS: Sentence("Kommentarer: {}.", "Kommentarar: {}."),
    Found.HIDDEN_TEXT: Sentence("Skjult tekst.", "Skjult tekst."),
    Found.HIDDEN_SHEETS: Sentence("Skjulte ark: {}.", "Skjulte ark: {}."),
    Found.HIDDEN_ROWS: Sentence(
        "Skjulte rader eller kolonner: {}.", "Skjulte rader eller kolonnar: {}."
    ),
    Found.HIDDEN_SLIDES: Sentence("Skjulte lysbilder: {}.", "Skjulte lysbilete: {}."),
    Found.ROWS_LEFT_OUT: Sentence(
        "Rader som ikke er tatt med: {}.", "Rader som ikkje er tekne med: {}."
    ),
    Found.LINES_LEFT_OUT: Sentence(
        "Linjer som ikke er tatt med: {}.", "Linjer som ikkje er tekne med: {}."
    ),
    Found.GUESSED_ENCODING: Sentence(
        "Tegnsettet er gjettet. Se at æ, ø og å er riktige.",
        "Teiknsettet er gjetta. Sjå at æ, ø og å er rette.",
    ),
    Found.MISSING_CHARACTERS: Sentence(
        "Tegn som ikke finnes i skriften: {}.", "Teikn som ikkje finst i skrifta: {}."
    ),
}

DONE: Mapping[Done, Sentence] = {
    Done.UNLOCKED: Sentence("Sperrer i filen er tatt bort.", "Sperrer i fila er tekne bort."),
    Done.JAVASCRIPT_REMOVED: Sentence("Programkode er fjernet.", "Programkode er fjerna."),
    Done.ACTIONS_REMOVED: Sentence(
        "Handlinger som starter av seg selv, er fjernet.",
        "Handlingar som startar av seg sjølve, er fjerna.",
    ),
    Done.ENCLOSED_REMOVED: Sentence(
        "Filer inni filen er tatt ut av sidene.", "Filer inni fila er tekne ut av sidene."
    ),
    Done.MEDIA_REMOVED: Sentence("Lyd og film er fjernet.", "Lyd og film er fjerna."),
    Done.FORM_FLATTENED: Sentence(
        "Skjemafelt er gjort om til trykk: {}.", "Skjemafelt er gjorde om til trykk: {}."
    ),
    Done.ANNOTATIONS_FLATTENED: Sentence(
        "Merknader som vises, er gjort om til trykk: {}.",
        "Merknader som blir viste, er gjorde om til trykk: {}.",
    ),
    Done.ANNOTATIONS_REMOVED: Sentence(
        "Merknader som ikke vises, er fjernet: {}.",
        "Merknader som ikkje blir viste, er fjerna: {}.",
    ),
    Done.LAYERS_REMOVED: Sentence("Skjulte lag er fjernet.", "Skjulte lag er fjerna."),
    Done.PAGE_SIZE_REPAIRED: Sentence("Sidestørrelsen er rettet", "Sidestorleiken er retta"),
    Done.HEADINGS_RENUMBERED: Sentence(
        "Overskriftene er satt i rekkefølge for skjermlesere.",
        "Overskriftene er sette i rekkjefølgje for skjermlesarar.",
    ),
    Done.COLOURS_DEFINED: Sentence(
        "Fargene er bestemt, så de blir like overalt.",
        "Fargane er fastsette, så dei blir like overalt.",
    ),
    Done.INSERTIONS_ACCEPTED: Sentence(
        "Tilføyelser er godtatt: {}.", "Tilføyingar er godtekne: {}."
    ),
    Done.INSERTIONS_REJECTED: Sentence("Tilføyelser er avvist: {}.", "Tilføyingar er avviste: {}."),
    Done.DELETIONS_ACCEPTED: Sentence("Slettinger er godtatt: {}.", "Slettingar er godtekne: {}."),
    Done.DELETIONS_REJECTED: Sentence("Slettinger er avvist: {}.", "Slettingar er avviste: {}."),
    Done.COMMENTS_REMOVED: Sentence(
        "Kommentarer skrives ikke ut: {}.", "Kommentarar blir ikkje skrivne ut: {}."
    ),
    Done.HIDDEN_TEXT_REMOVED: Sentence(
        "Skjult tekst skrives ikke ut.", "Skjult tekst blir ikkje skriven ut."
    ),
    Done.LINKS_CUT: Sentence(
        "Lenker som ikke virker på papir, er klippet.",
        "Lenkjer som ikkje verkar på papir, er klipte.",
    ),
    Done.CONVERTED: Sentence("Gjort om til sider i PDF.", "Gjort om til sider i PDF."),
    Done.PICTURE_FACTS_REMOVED: Sentence(
        "Opplysninger om sted og kamera er fjernet.", "Opplysningar om stad og kamera er fjerna."
    ),
    Done.PICTURE_SCALED: Sentence("Bildet er skalert til siden.", "Biletet er skalert til sida."),
}

AGAINST: Mapping[Against, Sentence] = {
    Against.FONT_NOT_EMBEDDED: Sentence(
        "Skriften «{}» følger ikke med.", "Skrifta «{}» følgjer ikkje med."
    ),
    Against.FONT_FAULTY: Sentence("En skrift er feil.", "Ei skrift er feil."),
    Against.NO_UNICODE: Sentence(
        "Skriften «{}» sier ikke hvilke tegn den viser.",
        "Skrifta «{}» seier ikkje kva teikn ho viser.",
    ),
    Against.COLOURS: Sentence("Fargene er ikke bestemt.", "Fargane er ikkje fastsette."),
    Against.PICTURE_FORMAT: Sentence(
        "Et bilde er i et format som ikke kan arkiveres.",
        "Eit bilete er i eit format som ikkje kan arkiverast.",
    ),
    Against.GRAPHICS: Sentence(
        "Noe på sidene er tegnet på en måte som ikke kan arkiveres.",
        "Noko på sidene er teikna på ein måte som ikkje kan arkiverast.",
    ),
    Against.NOT_CHECKED: Sentence(
        "Noe i filen kan ikke kontrolleres.", "Noko i fila kan ikkje kontrollerast."
    ),
    Against.FIGURE_WITHOUT_TEXT: Sentence("Bilder mangler beskrivelse", "Bilete manglar skildring"),
    Against.TABLE_STRUCTURE: Sentence(
        "Tabeller mangler overskrifter eller er satt opp feil",
        "Tabellar manglar overskrifter eller er sette opp feil",
    ),
    Against.LIST_STRUCTURE: Sentence("Lister er satt opp feil", "Lister er sette opp feil"),
    Against.HEADING_STRUCTURE: Sentence(
        "Overskriftene hopper over nivåer", "Overskriftene hoppar over nivå"
    ),
    Against.UNTAGGED_CONTENT: Sentence(
        "Innhold mangler struktur for skjermlesere",
        "Innhald manglar struktur for skjermlesarar",
    ),
}

_UNCHANGED = Sentence("Sidene skrives ut som de er.", "Sidene blir skrivne ut som dei er.")
_STAND_IN = Sentence(
    "En side med tittelen som sier hvorfor vedlegget ikke er med.",
    "Ei side med tittelen som seier kvifor vedlegget ikkje er med.",
)
_PAGE, _PAGES = Sentence("1 side", "1 side"), Sentence("{} sider", "{} sider")
_ON_PAGE = Sentence("side", "side")


def refused_sentence(verdict: Verdict, language: Language) -> str:
    """Return why nothing of a file is shown and what helps; empty when it is shown."""
    return REFUSED[Refused(verdict.refused)].said(language) if verdict.refused else ""


def found_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what a person should know of a file, a sentence each."""
    return said(verdict.found, language)


def done_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what was changed so that a file can be printed, a sentence each."""
    return said(verdict.done, language)


def reader_sees(verdict: Verdict, language: Language) -> str:
    """Return what stands in the bundle: its pages, or a page that says why not."""
    if not verdict.is_shown:
        return _STAND_IN.said(language)
    count = verdict.page_count
    pages = _PAGE.said(language) if count == 1 else _PAGES.said(language, count)
    return f"{pages}." if verdict.done else f"{pages}. {_UNCHANGED.said(language)}"


def said(remarks: Iterable[Remark], language: Language) -> tuple[str, ...]:
    """Return a sentence for each code, with the pages that it was found on."""
    grouped: dict[tuple[str, str], list[int]] = {}
    for remark in remarks:
        grouped.setdefault((remark.code, remark.detail), []).append(remark.page)
    return tuple(
        _sentence(code, detail, pages, language) for (code, detail), pages in grouped.items()
    )


_EVERY: Mapping[str, Sentence] = {
    str(code): sentence for table in (FOUND, DONE, AGAINST) for code, sentence in table.items()
}


def _sentence(code: str, detail: str, pages: list[int], language: Language) -> str:
    sentence = _EVERY[code].said(language, detail).rstrip(".")
    numbers = [str(page) for page in sorted(set(pages)) if page]
    if not numbers:
        return f"{sentence}."
    shown = [*numbers[:_MOST_PAGES], *(["…"] if len(numbers) > _MOST_PAGES else [])]
    where = ", ".join(shown) if "…" in shown else listed(shown)
    return f"{sentence} ({_ON_PAGE.said(language)} {where})."
