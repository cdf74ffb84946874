"""A parser of arguments that speaks Norwegian; what it cannot use becomes a UserError."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, NoReturn

from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError

_HELP = "Skriv «{} --help» for hjelp."

# argparse has no other door to its sentences; each is told from the others by how it begins.
_SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL), norwegian)
    for pattern, norwegian in (
        (r"the following arguments are required: (.*)", "Kommandoen mangler {}."),
        (r"unrecognized arguments: (.*)", "Kommandoen kjenner ikke «{}»."),
        (r"argument ([^:]+): expected .*argument.*", "{} må følges av en verdi."),
        (r"argument ([^:]+): ignored explicit argument .*", "{} tar ingen verdi."),
        (r"argument [^:]+: invalid choice: '([^']*)'.*", "Kommandoen «{}» finnes ikke."),
        (r"argument [^:]+: (.*)", "{}"),
    )
)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with a Norwegian word before the usage."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Bruk: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """``argparse.ArgumentParser`` without its English."""

    def __init__(self, **settings: Any) -> None:
        """Take what argparse takes; long options are never guessed from their beginning."""
        settings |= {"add_help": False, "allow_abbrev": False, "formatter_class": _Formatter}
        super().__init__(**settings)
        self._given = self.add_argument_group("Det som skal skrives")
        self._options = self.add_argument_group("Valg")
        self._nameable: set[str] = set()
        self._options.add_argument("-h", "--help", action="help", help="vis denne hjelpen")

    def take(self, name: str, **settings: Any) -> None:
        """Add something that is written without a name before it."""
        self._given.add_argument(name, **settings)

    def option(self, *names: str, **settings: Any) -> None:
        """Add something that is named ("--json")."""
        self._options.add_argument(*names, **settings)

    def naming(self, name: str, **settings: Any) -> None:
        """Add an option that a name may follow; a number after it is the next argument's."""
        self._options.add_argument(name, nargs="?", const="", **settings)
        self._nameable.add(name)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse as argparse does; no option that takes a name takes the number of a meeting."""
        words = list(sys.argv[1:] if args is None else args)
        for place, (word, after) in enumerate(pairwise(words)):
            if word in self._nameable and after.isdecimal():
                words[place] = f"{word}="
        return super().parse_known_args(words, namespace)

    def error(self, message: str) -> NoReturn:
        """Raise a UserError that says in Norwegian what is wrong with the arguments."""
        raise UserError(alike(in_norwegian(message)), alike(_HELP.format(self.prog)))


def in_norwegian(message: str) -> str:
    """Return argparse's message in Norwegian; a message of our own stands as it is."""
    for pattern, norwegian in _SENTENCES:
        found = pattern.fullmatch(message)
        if found:
            return norwegian.format(found.group(1))
    return "Kommandoen er ikke forstått."


def one_of(*words: str) -> Callable[[str], str]:
    """Return a type for an argument that is one of a few words."""

    def read(text: str) -> str:
        if text not in words:
            raise argparse.ArgumentTypeError(f"«{text}» må være {' eller '.join(words)}.")
        return text

    return read
