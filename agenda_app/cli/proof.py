"""``proof``: is anything exempt in a file that is to be published?"""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.cli.proof_excuses import excuse_source, excuse_words, source_hints
from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache, kept_cache
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Excuse, Hit, Proof
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.typography import date_short
from agenda_app.errors import UnreadableFileError, UserError
from agenda_app.files.reading import read_file
from agenda_app.files.writing import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.own_process import hold
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError, search, unknown_secrets
from agenda_app.produce.proof_files import proof_page
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.proof_json import fields_of
from agenda_app.proof.told import hit_place, hit_source
from agenda_app.services.meetings import read_meeting
from agenda_app.terms import word
from agenda_app.words import shortened

_CLEAN = Sentence(
    "Ingenting av det som er unntatt offentlighet, ble funnet.",
    "Ingenting av det som er unnateke offentleg innsyn, vart funne.",
)
_KEPT = Sentence(
    "«{}» er ikke lenger hemmelig i papirene til møtet.",
    "«{}» er ikkje lenger hemmeleg i papira til møtet.",
)
_SEARCHED = alike("Søkt: {}")
_EXCUSED = Sentence(
    "Sagt ikke å være hemmelig: «{}» ({}: {})", "Sagt ikkje å vere hemmeleg: «{}» ({}: {})"
)


def prove(options: Namespace) -> int:
    """Search a file for what is exempt on a meeting; 1 when something was found.

    What the options say is no secret is kept for all public papers of the meeting.

    Raises:
        UserError: the file or the meeting is not there, or nobody answers for an excuse.
        UnreadableFileError: nobody can read the file, so nothing can be said of it.
    """
    if options.file is None:
        return _without_file(options)
    content = read_file(options.file)
    if not content:
        raise UnreadableFileError(
            alike(f"«{options.file.name}» er tom."),
            Sentence("Lag filen på nytt.", "Lag fila på nytt."),
        )
    name, now = options.file.name, dt.datetime.now()
    reader = PageReader(content, options.beside)
    hold(reader)
    reader.ask_drawn()
    with data(options) as storage:
        meeting_id = options.meeting
        excuse_words(storage, options, now)
        work = search(storage, meeting_id, content, name, now.date(), now, reader)
        proof = run_to_end(work)
        if proof.is_unproved:
            raise _not_proved(proof)
        if options.excuse_from is not None:
            excuse_source(storage, options, proof, now)
            proof = run_to_end(search(storage, meeting_id, content, name, now.date(), now))
        return _told(storage, options, proof, now)


def _told(storage: Storage, options: Namespace, proof: Proof, now: dt.datetime) -> int:
    """Say what was found, write the page when it is wanted, and return 1 when it was anything."""
    with storage.database.read() as session:
        language = read_meeting(session, options.meeting).language
    if options.pdf is not None:
        write_whole(options.pdf, proof_page(storage, options.meeting, proof, now.date()))
    if options.json:
        print_json(fields_of(proof, quoted=True))
    else:
        print("\n".join(_lines(proof, language)))
    return int(not proof.is_clean)


def _without_file(options: Namespace) -> int:
    """Keep what is no secret where there is no file yet: a paper that was refused is not saved.

    All that is found of a source is that which the public bundle has of it.
    """
    if options.excuse is None and options.excuse_from is None:
        raise _WITHOUT_FILE
    now = dt.datetime.now()
    with data(options) as storage:
        excuse_words(storage, options, now)
        if options.excuse_from is not None:
            cache = kept_cache(options.beside)
            hold(cache)
            excuse_source(storage, options, _of_bundle(storage, options, cache, now), now)
            return _told(storage, options, _of_bundle(storage, options, cache, now), now)
    print(_KEPT.said(options.spoken, options.excuse))
    return 0


def _of_bundle(storage: Storage, options: Namespace, cache: RenderCache, now: dt.datetime) -> Proof:
    """Return what is found in the public bundle of the meeting, which is made for that.

    Raises:
        BlockedError: it may not be made, or is not searched to its end.
    """
    wanted = Wanted(options.meeting, Kind.BUNDLE, Audience.PUBLIC)
    try:
        proof = run_to_end(make(storage, wanted, now.date(), cache, at=now)).proof
    except LeakError as error:
        if error.proof.is_unproved:
            raise
        proof = error.proof
    assert proof is not None
    return proof


_WITHOUT_FILE = UserError(
    Sentence("Kommandoen mangler FIL.", "Kommandoen manglar FIL."),
    Sentence(
        "Skriv filen som skal søkes gjennom, eller --excuse og det som ikke er hemmelig, eller "
        "--excuse-from og saken.",
        "Skriv fila som skal søkjast gjennom, eller --excuse og det som ikkje er hemmeleg, eller "
        "--excuse-from og saka.",
    ),
)


def _not_proved(proof: Proof) -> UnreadableFileError:
    name = proof.file.name
    if proof.unknown:
        return UnreadableFileError(*unknown_secrets(proof))
    if all(hit.kind is not SecretKind.UNSEARCHED for hit in proof.hits):
        return UnreadableFileError(
            Sentence(f"«{name}» kan ikke leses.", f"«{name}» kan ikkje lesast."),
            Sentence(
                "Filen er skadet eller har passord. Lag den på nytt uten.",
                "Fila er skadd eller har passord. Lag ho på nytt utan.",
            ),
        )
    return UnreadableFileError(
        Sentence(
            f"Det er ikke bevist at «{name}» er ren: den pakker ut til mer enn det går an å søke "
            "gjennom.",
            f"Det er ikkje bevist at «{name}» er rein: ho pakkar ut til meir enn det går an å "
            "søkje gjennom.",
        ),
        Sentence(
            "Lag filen på nytt uten det som er uvanlig stort.",
            "Lag fila på nytt utan det som er uvanleg stort.",
        ),
    )


def _lines(proof: Proof, language: Language) -> list[str]:
    searched = ", ".join(f"{word(place, language)} {count}" for place, count in proof.searched)
    about = [
        *(_excuse_line(excuse, language) for excuse in proof.excuses),
        _SEARCHED.said(language, searched),
        f"SHA-256: {proof.file.sha256}",
    ]
    if proof.is_clean:
        return [_CLEAN.said(language), *about]
    hits = (hit_line(hit, language) for hit in proof.hits)
    return [*hits, *source_hints(proof, language), *about]


def _excuse_line(excuse: Excuse, language: Language) -> str:
    said = ", ".join(filter(None, (excuse.who, date_short(excuse.given_at.date()))))
    return _EXCUSED.said(language, shortened(excuse.words), said, excuse.reason)


def hit_line(hit: Hit, language: Language) -> str:
    """Return what was found as a line: where it stands, where it comes from, and the words."""
    place, source = hit_place(hit, language), hit_source(hit, language)
    told = ", ".join(filter(None, (place, source)))
    return f"{told[:1].upper()}{told[1:]}: {word(hit.kind, language)} «{shortened(hit.words)}»"
