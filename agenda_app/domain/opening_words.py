"""The opening of a meeting in the words of its minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.opening import Approval, Approved, LateItem, MeetingOpening
from agenda_app.domain.sentence import NOTHING, Sentence, alike, ended, filled, joined, listed
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import nobreak_law

_SUMMONED = {
    True: Sentence("Møtet var lovlig innkalt.", "Møtet var lovleg innkalla."),
    False: Sentence("Møtet var ikke lovlig innkalt.", "Møtet var ikkje lovleg innkalla."),
}
NOTICE = {
    Approval.APPROVED: Sentence("Innkallingen ble godkjent.", "Innkallinga vart godkjend."),
    Approval.WITH_REMARKS: Sentence(
        "Innkallingen ble godkjent med merknader.", "Innkallinga vart godkjend med merknader."
    ),
    Approval.REJECTED: Sentence(
        "Innkallingen ble ikke godkjent.", "Innkallinga vart ikkje godkjend."
    ),
}
AGENDA = {
    Approval.APPROVED: Sentence("Sakslisten ble godkjent.", "Saklista vart godkjend."),
    Approval.WITH_REMARKS: Sentence(
        "Sakslisten ble godkjent med merknader.", "Saklista vart godkjend med merknader."
    ),
    Approval.REJECTED: Sentence("Sakslisten ble ikke godkjent.", "Saklista vart ikkje godkjend."),
}
MINUTES = {
    Approval.APPROVED: Sentence("Protokollen ble godkjent.", "Protokollen vart godkjend."),
    Approval.WITH_REMARKS: Sentence(
        "Protokollen ble godkjent med rettelser.", "Protokollen vart godkjend med rettingar."
    ),
    Approval.REJECTED: Sentence(
        "Protokollen ble ikke godkjent.", "Protokollen vart ikkje godkjend."
    ),
}
_REMARK_ON = alike("Merknad: {}")
_CORRECTION = Sentence("Rettelse: {}", "Retting: {}")
_ONE_CORRECTED = Sentence(
    "1 rettelse er ført i den godkjente protokollen.",
    "1 retting er ført i den godkjende protokollen.",
)
_CORRECTED = Sentence(
    "{} rettelser er ført i den godkjente protokollen.",
    "{} rettingar er førte i den godkjende protokollen.",
)
_NOBODY = Sentence("Ingen meldte fra om inhabilitet.", "Ingen melde frå om ugildskap.")
_SIGNERS = Sentence(
    "Til å skrive under protokollen ble valgt: {}.",
    "Til å skrive under protokollen vart valde: {}.",
)
_NOT_LISTED = Sentence("{} sto ikke på sakslisten.", "{} stod ikkje på saklista.")
_PAPERS = Sentence(
    "Saksdokumentene i {} ble ikke sendt med innkallingen.",
    "Saksdokumenta i {} vart ikkje sende med innkallinga.",
)
_TAKEN_BY_ALL = Sentence(
    "Ingen motsatte seg at den ble avgjort (koml. § 11-3 femte ledd).",
    "Ingen sette seg imot at ho vart avgjord (koml. § 11-3 femte ledd).",
)
_SOME_AGAINST = Sentence(
    "{} av {} som var til stede, motsatte seg at den ble avgjort. Det skal {} til for å stanse "
    "den, og den ble tatt opp (koml. § 11-3 femte ledd).",
    "{} av {} som var til stades, sette seg imot at ho vart avgjord. Det skal {} til for å stanse "
    "ho, og ho vart teken opp (koml. § 11-3 femte ledd).",
)
_STOPPED_BY_CHAIR = Sentence(
    "Møtelederen motsatte seg at den ble avgjort, og den ble ikke tatt opp (koml. § 11-3 femte "
    "ledd).",
    "Møteleiaren sette seg imot at ho vart avgjord, og ho vart ikkje teken opp (koml. § 11-3 femte "
    "ledd).",
)
_STOPPED = Sentence(
    "{} av {} som var til stede, motsatte seg at den ble avgjort, og den ble ikke tatt opp "
    "(koml. § 11-3 femte ledd).",
    "{} av {} som var til stades, sette seg imot at ho vart avgjord, og ho vart ikkje teken opp "
    "(koml. § 11-3 femte ledd).",
)
_TAKEN_BY_BOARD = Sentence(
    "Hele styret var til stede, og ingen motsatte seg at den ble avgjort (koml. § 9-9).",
    "Heile styret var til stades, og ingen sette seg imot at ho vart avgjord (koml. § 9-9).",
)
_STOPPED_IN_BOARD = Sentence(
    "{} av {} som var til stede, motsatte seg at den ble avgjort, og den ble ikke tatt opp "
    "(koml. § 9-9).",
    "{} av {} som var til stades, sette seg imot at ho vart avgjord, og ho vart ikkje teken opp "
    "(koml. § 9-9).",
)
_STOPPED_BY_ITS_CHAIR = Sentence(
    "Møtelederen motsatte seg at den ble avgjort, og den ble ikke tatt opp (koml. § 9-9).",
    "Møteleiaren sette seg imot at ho vart avgjord, og ho vart ikkje teken opp (koml. § 9-9).",
)
_BOARD_NOT_THERE = Sentence(
    "{} av {} i styret var til stede, og den ble ikke tatt opp (koml. § 9-9).",
    "{} av {} i styret var til stades, og ho vart ikkje teken opp (koml. § 9-9).",
)
STOPPED_IN_BOARD = Sentence(
    "Den kan ikke avgjøres i dette møtet: hele styret må være til stede, og ingen kan motsette seg "
    "det (koml. § 9-9).",
    "Ho kan ikkje avgjerast i dette møtet: heile styret må vere til stades, og ingen kan setje seg "
    "imot det (koml. § 9-9).",
)
"""What is said beforehand of a case that was not on the list of a municipal company's board."""


def approval_words(item: AgendaItem, opening: MeetingOpening) -> Iterator[Sentence]:
    """Yield what was approved at the opening, of the item of the agenda in which that is done."""
    if item.standard is StandardItem.APPROVE_NOTICE:
        yield from notice_words(opening)
    elif item.standard is StandardItem.APPROVE_MINUTES and item.id is not None:
        yield from filter(None, (minutes_words(opening.last(item.id)),))


def notice_words(opening: MeetingOpening) -> Iterator[Sentence]:
    """Yield whether the notice and the agenda were approved."""
    for approved, words in ((opening.notice, NOTICE), (opening.agenda, AGENDA)):
        if approved.approval is not None:
            yield words[approved.approval]


def notice_remarks(opening: MeetingOpening, telling: Telling) -> Iterator[Sentence]:
    """Yield what was said of the summons, the notice and the agenda, and which cases were added."""
    if opening.lawfully_summoned is not None:
        yield _SUMMONED[opening.lawfully_summoned]
    for approved in (opening.notice, opening.agenda):
        yield _remark(approved, _REMARK_ON)
    for late in opening.late:
        yield late_words(late, telling)


def minutes_words(approved: Approved) -> Sentence:
    """Return whether the last minutes were approved, nothing when nobody said."""
    return NOTHING if approved.approval is None else MINUTES[approved.approval]


def minutes_remarks(approved: Approved, corrections: int = 0) -> Iterator[Sentence]:
    """Yield what was put right in the last minutes, and how many numbered corrections there are."""
    yield _remark(approved, _CORRECTION)
    if corrections:
        yield _ONE_CORRECTED if corrections == 1 else filled(_CORRECTED, corrections)


def rest_words(opening: MeetingOpening, signers: Sequence[str]) -> Iterator[Sentence]:
    """Yield what was said of disqualification, and who was elected to sign."""
    if opening.nobody_disqualified:
        yield _NOBODY
    yield _sentence(opening.disqualification)
    if opening.signers_elected and signers:
        yield filled(_SIGNERS, listed(signers))
    yield _sentence(opening.signers)


def late_words(late: LateItem, telling: Telling) -> Sentence:
    """Return that a case was added, and whether anybody objected.

    Its title comes from the agenda line, which for the public is the public one.
    """
    case = _named(late, telling)
    begun = filled(_PAPERS, case) if late.only_papers else filled(_NOT_LISTED, _capital(case))
    return joined((begun, _lawful(_ruled(late))))


def _ruled(late: LateItem) -> Sentence:
    if late.board:
        return _ruled_in_board(late)
    if late.chair_objects:
        return _STOPPED_BY_CHAIR
    if late.is_stopped:
        return filled(_STOPPED, late.objections, late.present)
    if late.objections:
        return filled(_SOME_AGAINST, late.objections, late.present, late.enough)
    return _TAKEN_BY_ALL


def _ruled_in_board(late: LateItem) -> Sentence:
    if late.lacks_members:
        return filled(_BOARD_NOT_THERE, late.present, late.board)
    if late.chair_objects:
        return _STOPPED_BY_ITS_CHAIR
    if late.is_stopped:
        return filled(_STOPPED_IN_BOARD, late.objections, late.present)
    return _TAKEN_BY_BOARD


def _named(late: LateItem, telling: Telling) -> str:
    if late.item_id is not None:
        return telling.case(late.item_id)
    return f"«{late.title.strip()}»"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lawful(sentence: Sentence) -> Sentence:
    return Sentence(nobreak_law(sentence.bokmal), nobreak_law(sentence.nynorsk))


def _remark(approved: Approved, words: Sentence) -> Sentence:
    said = _sentence(approved.remarks)
    return filled(words, said) if said else NOTHING


def _sentence(typed: str) -> Sentence:
    return alike(ended(typed))
