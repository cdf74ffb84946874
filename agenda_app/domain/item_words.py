"""What the protocol says of who stepped aside in an item, who stepped in, and who chaired."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Chaired, Phase, Recusal, SteppedIn
from agenda_app.domain.disqualification import Ruling
from agenda_app.domain.item_attendance import chair_of, places_in
from agenda_app.domain.language import Language
from agenda_app.domain.outcome_words import votes_in_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.seats_taken import parts_for
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling, Told

_RULED = {
    (True, False): Sentence(
        "{} ble {} erklært inhabil {} etter {}, og fratrådte.",
        "{} vart {} erklært ugild {} etter {}, og gjekk frå.",
    ),
    (True, True): Sentence(
        "{} ble {} fritatt fra å delta {} av personlige grunner etter {}, og fratrådte.",
        "{} vart {} friteken frå å ta del {} av personlege grunnar etter {}, og gjekk frå.",
    ),
    (False, False): Sentence(
        "{} ble {} erklært habil {} etter {}.", "{} vart {} erklært habil {} etter {}."
    ),
    (False, True): Sentence(
        "{} ble {} ikke fritatt fra å delta {} etter {}.",
        "{} vart {} ikkje friteken frå å ta del {} etter {}.",
    ),
}
_STEPPED_ASIDE = {
    False: Sentence("{} fratrådte som inhabil {} etter {}.", "{} gjekk frå som ugild {} etter {}."),
    True: Sentence(
        "{} ba om fritak {} etter {} og fratrådte.",
        "{} bad om fritak {} etter {} og gjekk frå.",
    ),
}
_STEPPED_IN = alike("{} møtte for {} {}.")
_STEPPED_IN_EMPTY = Sentence(
    "{} møtte på en ubesatt plass i {}.", "{} møtte på ein ledig plass i {}."
)
_RULED_IN_WRITING = {
    False: Sentence(
        "{} ble {} erklært inhabil {} etter {}, og svarte ikke.",
        "{} vart {} erklært ugild {} etter {}, og svara ikkje.",
    ),
    True: Sentence(
        "{} ble {} fritatt fra å delta {} av personlige grunner etter {}, og svarte ikke.",
        "{} vart {} friteken frå å ta del {} av personlege grunnar etter {}, og svara ikkje.",
    ),
}
_STAYED_OUT = {
    False: Sentence(
        "{} svarte ikke, som inhabil {} etter {}.", "{} svara ikkje, som ugild {} etter {}."
    ),
    True: Sentence(
        "{} ba om fritak {} etter {} og svarte ikke.",
        "{} bad om fritak {} etter {} og svara ikkje.",
    ),
}
_ANSWERED_FOR = Sentence("{} svarte for {} {}.", "{} svara for {} {}.")
_ANSWERED_ON_EMPTY = Sentence(
    "{} svarte på en ubesatt plass i {}.", "{} svara på ein ledig plass i {}."
)
"""What is said where nobody meets, so that nobody can leave or come."""
UNANIMOUSLY = Sentence("enstemmig", "samrøystes")
_WITH_VOTES = alike("med {} mot {}")
_BY_THE_CHAIR = Sentence(
    "med {} mot {} og møtelederens stemme som avgjørende",
    "med {} mot {} og røysta til møteleiaren som avgjerande",
)
_ELECTED = Sentence(
    "{} ble valgt til møteleder etter koml. § 11-2 tredje ledd.",
    "{} vart vald til møteleiar etter koml. § 11-2 tredje ledd.",
)
_CHAIRED_ALL = Sentence("{} ledet møtet.", "{} leidde møtet.")
_CHAIRED_ONE = Sentence(
    "{} ledet møtet under behandling av {}.", "{} leidde møtet under handsaming av {}."
)
_TOOK_OVER = Sentence(
    "{} tok over som møteleder under behandling av {}{}.",
    "{} tok over som møteleiar under handsaming av {}{}.",
)
_CHAIRED_POINTS = Sentence("{} ledet møtet {}.", "{} leidde møtet {}.")
_CHAIRED_SOME = Sentence(
    "{} ledet møtet fra {} til og med {}.", "{} leidde møtet frå {} til og med {}."
)


def recusals(telling: Telling) -> Iterator[Told]:
    """Yield who stepped aside in which item, what was ruled, and who stepped in for whom."""
    attendance = telling.attendance
    known = attendance.chamber.known
    for event in attendance.events:
        if not isinstance(event, Recusal | SteppedIn) or event.item_id not in attendance.items:
            continue
        if isinstance(event, Recusal):
            if event.person_id in known:
                yield Told(event.item_id, Phase.DURING, _recusal(telling, event))
        elif event in attendance.stepped_in(event.item_id):
            for points in parts_for(attendance, event):
                yield Told(event.item_id, Phase.DURING, _stepped_in(telling, event, points))


def _recusal(telling: Telling, event: Recusal) -> str:
    language, is_exemption = telling.language, event.ground.is_exemption
    is_written = telling.attendance.chamber.is_written
    person, case = telling.person(event.person_id), telling.part(event.item_id, event.points)
    if event.ruling is None:
        words = (_STAYED_OUT if is_written else _STEPPED_ASIDE)[is_exemption]
        return words.said(language, person, case, telling.basis(event))
    how = _how(event.ruling, language)
    sentence = _RULED[event.ruling.aside, is_exemption]
    if is_written and event.ruling.aside:
        sentence = _RULED_IN_WRITING[is_exemption]
    return sentence.said(language, person, how, case, telling.basis(event))


def _how(ruling: Ruling, language: Language) -> str:
    if ruling.is_unanimous:
        return UNANIMOUSLY.said(language)
    sentence = _BY_THE_CHAIR if ruling.is_tie else _WITH_VOTES
    return filled(sentence, ruling.agreed, votes_in_words(ruling.dissented)).said(language)


def _stepped_in(telling: Telling, event: SteppedIn, points: Iterable[RecusedPoint]) -> str:
    person, language = telling.person(event.person_id), telling.language
    is_written = telling.attendance.chamber.is_written
    if event.stands_for is None:
        words = _ANSWERED_ON_EMPTY if is_written else _STEPPED_IN_EMPTY
        return words.said(language, person, telling.case(event.item_id))
    case = telling.part(event.item_id, points)
    words = _ANSWERED_FOR if is_written else _STEPPED_IN
    return words.said(language, person, telling.person(event.stands_for), case)


def chairs(telling: Telling) -> Iterator[Told]:
    """Yield who chaired where it was not the chair, once for items that follow each other."""
    attendance, language = telling.attendance, telling.language
    regular = chair_of(attendance.chamber.members)
    elected = {e.person_id for e in attendance.events if isinstance(e, Chaired) and e.elected}
    first_stages = [stages[0] for stages in attendance.stages.values()]
    for chair, group in groupby(first_stages, key=lambda item: item.chair):
        run = [item.item_id for item in group]
        if chair is None or chair == regular:
            continue
        person = telling.person(chair)
        first, last = telling.case(run[0]), telling.case(run[-1])
        if len(run) == len(attendance.items):
            text = _CHAIRED_ALL.said(language, person)
        elif len(run) == 1:
            text = _CHAIRED_ONE.said(language, person, first)
        else:
            text = _CHAIRED_SOME.said(language, person, first, last)
        if chair in elected:
            elected.remove(chair)
            text = f"{_ELECTED.said(language, person)} {text}"
        yield Told(run[0], Phase.DURING, text)
    for item_id in attendance.items:
        for chair, points in _chairs_of_points(attendance, item_id).items():
            person = telling.person(chair)
            text = _CHAIRED_POINTS.said(language, person, telling.part(item_id, points))
            if chair in elected:
                elected.remove(chair)
                text = f"{_ELECTED.said(language, person)} {text}"
            yield Told(item_id, Phase.DURING, text)


def _chairs_of_points(
    attendance: Attendance, item_id: ItemId
) -> dict[PersonId, list[RecusedPoint]]:
    """Return who chaired some points of an item, where the chair of the rest was out of them."""
    partly, usual = attendance.partly(item_id), attendance.stages[item_id][0].chair
    found: dict[PersonId, list[RecusedPoint]] = {}
    for point in dict.fromkeys(point for points in partly.values() for point in points):
        out = frozenset(person for person, points in partly.items() if point in points)
        chair = attendance.stages_without(item_id, out)[0].chair
        if chair is not None and chair != usual:
            found.setdefault(chair, []).append(point)
    return found


def took_over(telling: Telling, item_id: ItemId, after: int) -> str:
    """Return who took the chair since somebody came or went after a vote, empty where nobody did.

    Args:
        telling: the attendance.
        item_id: the item.
        after: the number of the vote.
    """
    attendance = telling.attendance
    place = places_in(attendance.events, item_id).index(after)
    was, now = attendance.stages[item_id][place : place + 2]
    if now.chair is None or now.chair == was.chair:
        return ""
    person, case = telling.person(now.chair), telling.case(item_id)
    return _TOOK_OVER.said(telling.language, person, case, telling.after(item_id, after))
