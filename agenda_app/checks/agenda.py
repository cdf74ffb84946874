"""The lines of an agenda: that there are some, each once, each with a number of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.access import no_basis_words
from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, stop, warn
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState
from agenda_app.domain.case import Attachment
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import date_short, item_number, with_hour

NO_CASES = Sentence("Det er ingen saker på sakslisten.", "Det er ingen saker på saklista.")
_NO_PLACE = Sentence("Møtestedet mangler.", "Møtestaden manglar.")
_TWICE = Sentence(
    "Saken står mer enn én gang på sakslisten.", "Saka står meir enn éin gong på saklista."
)
_SAME_NUMBER = Sentence(
    "Nummeret {} er brukt på mer enn én sak.", "Nummeret {} er brukt på meir enn éi sak."
)
_EARLIER = Sentence(
    "Møtet {} er ikke sendt ut ennå; numrene her kan bli andre.",
    "Møtet {} er ikkje sendt ut enno; nummera her kan bli andre.",
)
_NO_BASIS = Sentence(
    "Posten er unntatt offentlighet, men hjemmelen mangler.",
    "Posten er unnateken offentleg innsyn, men heimelen manglar.",
)
_BOTH_WAYS = Sentence(
    "Vedlegget «{}» er åpent, men den samme filen holdes tilbake i {}.",
    "Vedlegget «{}» er ope, men den same fila blir halden tilbake i {}.",
)
_BOTH_WAYS_HERE = Sentence(
    "Vedlegget «{}» er åpent, men filen holdes tilbake som et annet vedlegg.",
    "Vedlegget «{}» er ope, men fila blir halden tilbake som eit anna vedlegg.",
)
_GONE = Sentence(
    "Saken finnes ikke lenger, men står på sakslisten.",
    "Saka finst ikkje lenger, men står på saklista.",
)


def cases(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """There is something to treat, somewhere to meet."""
    if all(item.kind is not ItemKind.CASE for item in facts.agenda.items):
        yield warn("agenda_empty", NO_CASES.said(language))
    if not facts.meeting.place.strip():
        yield info("place_missing", _NO_PLACE.said(language), basis="koml. § 11-4")


def each_once(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """A case stands on an agenda once, and exists."""
    items = [item for item in facts.agenda.items if item.case_id is not None]
    times = Counter(item.case_id for item in items)
    seen = set()
    for item in items:
        if item.case_id not in facts.cases:
            found = warn("case_gone", _GONE.said(language), item.title)
            yield replace(found, item_id=item.id, case_id=item.case_id)
        if times[item.case_id] > 1 and item.case_id not in seen:
            seen.add(item.case_id)
            found = warn("case_twice", _TWICE.said(language), item.title)
            yield replace(found, item_id=item.id, case_id=item.case_id)


def files_both_ways(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """A file that the public may not read in one case is not open in another."""
    opened: list[tuple[AgendaItem, Attachment, str]] = []
    withheld: dict[str, tuple[AgendaItem, str]] = {}
    for item in facts.agenda.items:
        case = facts.cases.get(item.case_id) if item.case_id is not None else None
        for attachment in case.attachments if case is not None else ():
            if attachment.file is None:
                continue
            sha256 = attachment.file.sha256
            if item.access.is_public(today) and attachment.access.is_public(today):
                opened.append((item, attachment, sha256))
            else:
                basis = (attachment.access.basis or item.access.basis).strip()
                withheld.setdefault(sha256, (item, basis))
    for item, attachment, sha256 in opened:
        if sha256 in withheld:
            other, basis = withheld[sha256]
            name = item_number(other.number) if other.number is not None else other.title
            text = _BOTH_WAYS.said(language, attachment.title, name)
            if other is item:
                text = _BOTH_WAYS_HERE.said(language, attachment.title)
            found = warn("file_open_and_withheld", text, attachment.title, basis=basis)
            in_bundle = attachment.is_printed and item.state is not ItemState.WITHDRAWN
            where = replace(found, item_id=item.id, case_id=item.case_id)
            yield replace(where, against_public=in_bundle)


def numbers(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """A number names one case: in the committee, for ever."""
    given = [item for item in facts.agenda.items if item.number is not None]
    times = Counter(item.number for item in given)
    for item in given:
        if item.number and (times[item.number] > 1 or item.number in facts.numbers_elsewhere):
            text = _SAME_NUMBER.said(language, item_number(item.number))
            found = stop("number_duplicate", text, item.title)
            yield replace(found, item_id=item.id, case_id=item.case_id)


def earlier_meetings(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """Numbers follow the meetings before this one, which freeze theirs first."""
    unsent = sorted(facts.earlier_unsent, key=lambda meeting: meeting.starts)
    if unsent and facts.meeting.state not in FROZEN:
        day = with_hour(date_short(unsent[0].date), unsent[0].apart)
        yield warn("earlier_unsent", _EARLIER.said(language, day))


def exempt_lines(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """A line that is no case (a briefing, say) needs a legal basis too when it is exempt."""
    for item in facts.agenda.items:
        if item.case_id is None and item.access.lacks_basis:
            text = no_basis_words(item.access.basis, _NO_BASIS).said(language)
            found = stop("basis_missing", text, item.title, basis="offl. § 31")
            yield replace(found, item_id=item.id)
