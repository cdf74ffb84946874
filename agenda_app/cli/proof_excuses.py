"""What the options of ``proof`` say is no secret: some words, or all that was found of a source."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Sequence

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.proof import Excuse, Proof
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.errors import UserError
from agenda_app.proof.same_source import SameSource, by_source
from agenda_app.proof.told import source_name
from agenda_app.services.excuses import give_excuse, give_excuses

_WITHOUT_EXCUSE = UserError(
    Sentence(
        "--who og --reason sier hvem som har avgjort noe, og hvorfor.",
        "--who og --reason seier kven som har avgjort noko, og kvifor.",
    ),
    Sentence(
        "Skriv også --excuse og ordene det gjelder, eller --excuse-from og saken.",
        "Skriv òg --excuse og orda det gjeld, eller --excuse-from og saka.",
    ),
)
_WITHOUT_SOURCE = UserError(
    Sentence(
        "--named sier hvilke navn og tall fra en sak som ikke er hemmelige.",
        "--named seier kva namn og tal frå ei sak som ikkje er hemmelege.",
    ),
    Sentence("Skriv også --excuse-from og saken.", "Skriv òg --excuse-from og saka."),
)
_NO_SOURCE = Sentence(
    "Det ble ikke funnet flere steder fra «{}».", "Det vart ikkje funne fleire stader frå «{}»."
)
_SOURCES = Sentence("Skriv en av disse: {}.", "Skriv ei av desse: {}.")
_NO_SOURCES = Sentence(
    "Si det om hvert sted for seg med --excuse.", "Sei det om kvar stad for seg med --excuse."
)
_NOT_NAMED = Sentence(
    "«{}» er ikke blant navnene og tallene fra {}.", "«{}» er ikkje mellom namna og tala frå {}."
)
_NAMED = Sentence("Disse er funnet: {}.", "Desse er funne: {}.")
_NOBODY = alike("Utelat --named.")
_HINT = Sentence(
    "Står også dette i åpne papirer? Si det om alt fra {0} på en gang med --excuse-from «{0}».",
    "Står òg dette i opne papir? Sei det om alt frå {0} på ein gong med --excuse-from «{0}».",
)
_HINT_NAMED = Sentence(
    " Navn og tall sier du hver for seg med --named: {}.",
    " Namn og tal seier du kvar for seg med --named: {}.",
)


def excuse_words(storage: Storage, options: Namespace, now: dt.datetime) -> None:
    """Keep the word that the options give for some words.

    Raises:
        UserError: nobody answers for it, there is no reason, or nothing that they are for.
    """
    if options.named and options.excuse_from is None:
        raise _WITHOUT_SOURCE
    if options.excuse is not None:
        given = Excuse(options.excuse, options.who or "", options.reason or "", now)
        with storage.database.write("excuse") as session:
            give_excuse(session, options.meeting, given)
    elif options.excuse_from is None and (options.who or options.reason):
        raise _WITHOUT_EXCUSE


def excuse_source(storage: Storage, options: Namespace, proof: Proof, now: dt.datetime) -> None:
    """Keep the word that the options give for all that was found of a source.

    Raises:
        UserError: nothing was found of it, or not what is named; else as above.
    """
    source = _source(by_source(proof.hits, proof.named), options.excuse_from)
    said = _said(source, options.named or ())
    words = source.words_with(said)
    who, reason = options.who or "", options.reason or ""
    with storage.database.write("excuse") as session:
        excuses = (Excuse(one, who, reason, now) for one in words)
        give_excuses(session, options.meeting, excuses)


def source_hints(proof: Proof, language: Language) -> list[str]:
    """Return how to say of all that was found of a source that it is no secret."""
    hints = []
    for one in by_source(proof.hits, proof.named):
        hint = _HINT.said(language, source_name(one.source, language))
        if one.named:
            hint += _HINT_NAMED.said(language, _quoted(one.named))
        hints.append(hint)
    return hints


def _source(every: Sequence[SameSource], wanted: str) -> SameSource:
    names = [name_of(one) for one in every]
    for one, name in zip(every, names, strict=True):
        if _plain(wanted) in {_plain(name.bokmal), _plain(name.nynorsk)}:
            return one
    remedy = filled(_SOURCES, joined(names, "; ")) if names else _NO_SOURCES
    raise UserError(filled(_NO_SOURCE, wanted), remedy)


def _said(source: SameSource, wanted: Sequence[str]) -> list[str]:
    known = {_plain(name): name for name in source.named}
    for word in wanted:
        if _plain(word) not in known:
            told = filled(_NAMED, _quoted(source.named)) if source.named else _NOBODY
            raise UserError(filled(_NOT_NAMED, word, name_of(source)), told)
    return [known[_plain(word)] for word in wanted]


def name_of(one: SameSource) -> Sentence:
    """Return what ``--excuse-from`` calls a source."""
    bokmal, nynorsk = (source_name(one.source, form) for form in Language)
    return Sentence(bokmal, nynorsk)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u00a0", " ").split())


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"«{word}»" for word in words)
