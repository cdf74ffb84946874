"""A parser of arguments in both forms of Norwegian; what it cannot use becomes a UserError."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from typing import Any, NoReturn

from agenda_app.cli.values import names_meeting
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import UserError

_HELP = alike("Skriv «{} --help» for hjelp.")

# argparse has no other door to its sentences; each is told from the others by how it begins.
_SENTENCES: tuple[tuple[re.Pattern[str], Sentence], ...] = tuple(
    (re.compile(pattern, re.DOTALL), norwegian)
    for pattern, norwegian in (
        (
            r"the following arguments are required: (.*)",
            Sentence("Kommandoen mangler {}.", "Kommandoen manglar {}."),
        ),
        (
            # Of an option only the name: what stands behind it may be known well enough.
            r"unrecognized arguments: (-[^ ]+|.*)(?: .*)?",
            Sentence("Kommandoen kjenner ikke «{}».", "Kommandoen kjenner ikkje «{}»."),
        ),
        (
            r"argument ([^:]+): expected .*argument.*",
            Sentence("{} må følges av en verdi.", "{} må følgjast av ein verdi."),
        ),
        (
            r"argument ([^:]+): ignored explicit argument .*",
            Sentence("{} tar ingen verdi.", "{} tek ingen verdi."),
        ),
        (
            r"argument [^:]+: invalid choice: '([^']*)'.*",
            Sentence("Kommandoen «{}» finnes ikke.", "Kommandoen «{}» finst ikkje."),
        ),
    )
)
_NOT_UNDERSTOOD = Sentence("Kommandoen er ikke forstått.", "Kommandoen er ikkje forstått.")
_ONE_OF = Sentence("«{}» må være {}.", "«{}» må vere {}.")
_GIVEN = Sentence("Det som skal skrives", "Det som skal skrivast")
_OPTIONS = Sentence("Valg", "Val")
_USAGE = "Bruk: "
_THIS_HELP = Sentence("vis denne hjelpen", "vis denne hjelpa")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with a Norwegian word before the usage."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """``argparse.ArgumentParser`` without its English; it takes a Sentence for every text."""

    def __init__(self, spoken: Language, **settings: Any) -> None:
        """Take what argparse takes; long options are never guessed from their beginning."""
        settings |= {"add_help": False, "allow_abbrev": False, "formatter_class": _Formatter}
        super().__init__(**_in(spoken, settings))
        self._spoken = spoken
        self._given = self.add_argument_group(_GIVEN.said(spoken))
        self._options = self.add_argument_group(_OPTIONS.said(spoken))
        self._nameable: set[str] = set()
        self._takes_several = False
        self._is_mixing = False
        self.option("-h", "--help", action="help", help=_THIS_HELP)

    def take(self, name: str, **settings: Any) -> None:
        """Add something that is written without a name before it.

        Where several may be given, options may stand between them: argparse would take none after.
        """
        self._takes_several |= settings.get("nargs") in ("*", "+")
        self._given.add_argument(name, **_in(self._spoken, settings))

    def option(self, *names: str, **settings: Any) -> None:
        """Add something that is named ("--json")."""
        self._options.add_argument(*names, **_in(self._spoken, settings))

    def commands(self, title: Sentence, **settings: Any) -> AddCommand:
        """Make room for commands; what is returned takes the name of one, and ``help`` for it."""
        settings |= {"title": title, "parser_class": partial(Parser, self._spoken)}
        added = self.add_subparsers(**_in(self._spoken, settings))

        def add(name: str, *, help: Sentence) -> Parser:
            made: Parser = added.add_parser(name, help=help.said(self._spoken))
            return made

        return add

    def naming(self, name: str, **settings: Any) -> None:
        """Add an option that a name may follow; a number after it is the next argument's."""
        self.option(name, nargs="?", const="", **settings)
        self._nameable.add(name)

    def choosing(self, name: str, words: tuple[str, ...], **settings: Any) -> None:
        """Add an option whose value is one of some words."""
        self.option(name, type=one_of(*words), metavar="|".join(words), **settings)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse as argparse does; no option that takes a name takes a meeting for one."""
        words = list(sys.argv[1:] if args is None else args)
        for place, (word, after) in enumerate(pairwise(words)):
            if word in self._nameable and names_meeting(after):
                words[place] = f"{word}="
        if not self._takes_several or self._is_mixing:
            return super().parse_known_args(words, namespace)
        self._is_mixing = True
        # Left to itself, argparse cuts as many letters off its start as its English word has.
        self.usage = self.usage or self.format_usage().removeprefix(_USAGE)
        try:
            return self.parse_known_intermixed_args(words, namespace)
        finally:
            self._is_mixing = False

    def error(self, message: str) -> NoReturn:
        """Raise a UserError that says in Norwegian what is wrong with the arguments."""
        raise UserError(in_norwegian(message), filled(_HELP, self.prog))


AddCommand = Callable[..., Parser]
"""Adds a command by its name and ``help``, and returns its parser."""


def _in(spoken: Language, settings: dict[str, Any]) -> dict[str, Any]:
    """Return settings with every sentence among them said in a language."""
    return {
        name: value.said(spoken) if isinstance(value, Sentence) else value
        for name, value in settings.items()
    }


def in_norwegian(message: str) -> Sentence:
    """Return argparse's message in Norwegian."""
    for pattern, norwegian in _SENTENCES:
        found = pattern.fullmatch(message)
        if found:
            return filled(norwegian, found.group(1))
    return _NOT_UNDERSTOOD


def one_of(*words: str) -> Callable[[str], str]:
    """Return a type for an argument that is one of a few words; a UserError says which ones."""

    def read(text: str) -> str:
        if text not in words:
            raise UserError(filled(_ONE_OF, text, " eller ".join(words)))
        return text

    return read
