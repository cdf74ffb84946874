"""Every text of the command line is there in both forms of Norwegian."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator

from agenda_app.cli.arguments import build
from agenda_app.domain.language import Language
from tests.test_sentences import ONLY_BOKMAL, ONLY_NYNORSK, PACKAGE, calls, words_of

SAYING = {"Sentence", "alike"}
NORWEGIAN_LETTERS = re.compile(r"[æøåÆØÅ]")
PROSE = re.compile(r"[A-ZÆØÅ]\w|\w\s+\w")
WORD = re.compile(r"[a-zæøå]{3,}")
NEVER_SHOWN = re.compile(
    r"\(\.\*\)|\[\^|\(\?P<"  # a pattern that something is matched with
    r"|^--[a-z-]+$|^[a-z_]+(?:\|[a-z_]+)+$"  # an option, and the words it takes
    r"|^[a-z_]+:[a-z_]+$"  # what runs a command
)

ENGLISH = {
    *(
        "accept",
        "access",
        "agenda",
        "attach",
        "case",
        "changes",
        "correction",
        "dispatch",
        "docx",
        "exempt",
        "for",
    ),
    *("help", "init", "item", "list", "mayor", "meeting", "minutes", "now", "open", "other", "pdf"),
    *(
        "plan",
        "postgresql",
        "proof",
        "psycopg",
        "reject",
        "saksliste",
        "show",
        "status",
        "svg",
        "versions",
        "title",
        "txt",
    ),
}
"""Words of commands, options, JSON and modules that also stand in a sentence."""
NAMES = {
    *(
        "FIL",
        "MAPPE",
        "KOMMANDO",
        "NUMMER",
        "HJEMMEL",
        "DATO",
        "KODE",
        "TID",
        "TEKST",
        "SAK",
        "MØTE",
        "DOKUMENT",
        "ORD",
    ),
    "PUNKT",
    *("ÅR", "KLOKKESLETT", "MB", "URL"),  # what is to be written, alike in both forms
    *("A", "B", "KST", "FSK", "SHA-256: "),
    *("Saksliste", "Saksliste ", "System", "Python", "LibreOffice"),  # names
    *("PySide6-Essentials", "SQLAlchemy"),
    "excuse",  # a command
    "Bruk: ",  # argparse takes no Sentence here; alike in both forms
    " eller ",  # as above
    "saksframlegg",  # a folder's name, alike in both forms
    "Ytterholm kommune",  # the invented municipality that the self-test sets up,
    "Side 1 av",  # and what is looked for in its papers
    *("WAYLAND_DISPLAY", "DISPLAY"),
    "from PySide6.QtWidgets import QApplication; QApplication([])",
    "is needed",  # what the window library says when the system lacks something
    "%Y-%m-%d %H:%M:%S",
    " command line\n",  # goes into the log
}
ALIKE = {
    "  Vedlegg: «{}» ({}).",
    " (og {} til)",
    ", frammøte {}",
    ", som vara {}",
    "Alt er i orden: basen og {} fil.",
    "Alt er i orden: basen og {} filer.",
    "Arkivsak",
    "Avdeling",
    "Bruk --came eller --mayor.",
    "Bruk --mayor.",
    "Datamappe",
    "Dato",
    "Det er ingen data i {}.",
    "Det er ingen saker.",
    "FEIL ",
    "FEIL {}",
    "Filer: eksempelkommune",
    "Filer: skrifter",
    "Ingenting er sendt.",
    "Ført i {}.",
    "Gjort",
    "Ledig plass",
    "LibreOffice",
    "Løpenummer",
    "Merk",
    "Målform",
    "Møtet",
    "Protokollen er låst.",
    "STOPP",
    "Sak {}: la ved «{}» ({}).",
    "Sak {}: {} ({}).",
    "Sak {}: {}",
    "Saksgang",
    "Skriv begge.",
    "Skriv «{} --help» for hjelp.",
    "Søkt: {}",
    "Ta bort --internal.",
    "Tekst",
    "Tittel",
    "Utelat --basis, eller skriv exempt.",
    "Utelat --named.",
    "Utelat --public.",
    "Vedlegg",
    "dato, som 2026-04-29",
    "det som skal stå",
    "det som står",
    "etter {}",
    "felles base: postgresql+psycopg://…",
    "grunnen med ord",
    "hastevedtak",
    "her er ingen skjerm",
    "intern",
    "klokkeslett, som 18:00",
    "les inn saksframlegg (Word, OpenDocument, PDF, tekst)",
    "meld forfall for medlem eller varamedlem",
    "merknad",
    "målform",
    "møtebunken til arkivet",
    "møtebunken",
    "ok   ",
    "protokollark og frammøteark",
    "protokollen",
    "sak {}",
    "saksframlegg",
    "side {}–{}",
    "skjult tekst",
    "sletting",
    "svar som JSON",
    "tilgang",
    "underskriftsark til den låste protokollen",
    "vedlegg",
    "vedlegg {}, «{}»",
    "vis det som er ført",
    "vis, kontroller, lås, ta vare på eller rett protokollen",
    "vis sakene",
    "møte {}",
    "{} ({} ord)",
    "{} MB",
    "{} MB. Rydd på disken.",
    "{} filer",
    "{} punkt",
    "{}, vedlegg {}",
    "«{}» er ingen versjon; skriv {}.",
    "«{}» er tom.",
    "året, som 2026",
    'Skriv det som: saksliste attach 14 --announce --title "Takst".',
}
"""What is the same in both forms."""


def literals() -> Iterator[tuple[str, str]]:
    """Yield every text in the command line that is no Sentence, with where it stands."""
    for file in sorted((PACKAGE / "cli").glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        told = {id(node) for node in ast.walk(tree) if _is_no_text(node) for node in _within(node)}
        for node in ast.walk(tree):
            match node:
                case ast.Constant(value=str(text)) if id(node) not in told:
                    yield f"{file.name}:{node.lineno}", text


def _is_no_text(node: ast.AST) -> bool:
    """Return whether what is within a node is a Sentence, or nothing that anybody is shown."""
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name in SAYING
        case ast.Call(func=ast.Attribute(attr="write", value=ast.Attribute(attr="database"))):
            return True
    return isinstance(node, ast.Dict | ast.Expr)


def _within(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call(args=args):
            for arg in args:
                yield from ast.walk(arg)
        case ast.Dict(keys=keys):
            yield from filter(None, keys)
        case ast.Expr(value=docstring):
            yield docstring


def norwegian_words() -> set[str]:
    """Return the words of every sentence of the program."""
    return {
        word
        for _, call in calls(*SAYING)
        for arg in call.args
        for word in WORD.findall(words_of(arg).lower())
    }


def test_no_text_is_said_in_one_form_only() -> None:
    known = norwegian_words() - ENGLISH
    found = {
        f"{place}: {text}"
        for place, text in literals()
        if text not in NAMES and not NEVER_SHOWN.search(text)
        if NORWEGIAN_LETTERS.search(text) or PROSE.search(text) or known & set(WORD.findall(text))
    }
    assert found == set()


def test_few_texts_are_the_same_in_both_forms() -> None:
    said = (words_of(call.args[0]) for place, call in calls("alike") if place.startswith("cli/"))
    assert {text for text in said if re.search(r"\w", text)} == ALIKE
    of_one_form = {t for t in ALIKE if ONLY_BOKMAL.search(t) or ONLY_NYNORSK.search(t)}
    assert of_one_form == set()


def test_no_command_speaks_bokmal_whatever_the_data_are() -> None:
    found = {
        file.name
        for file in (PACKAGE / "cli").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == Language.BOKMAL.name
    }
    assert found == {"main.py"}  # where nothing is known of the data


def helps(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the help of a parser and of every command below it."""
    yield parser.format_help()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from helps(below)


def test_all_help_is_there_in_both_forms() -> None:
    bokmal, nynorsk = (list(helps(build(language))) for language in Language)
    assert len(bokmal) == len(nynorsk) > 40
    for in_bokmal, in_nynorsk in zip(bokmal, nynorsk, strict=True):
        assert not ONLY_NYNORSK.findall(in_bokmal)
        assert not ONLY_BOKMAL.findall(in_nynorsk)
        assert len(in_bokmal.split()) > 5
