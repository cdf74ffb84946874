"""What the protocol says of who stepped aside in an item, and who stepped in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.attendance_events import Phase, Recusal, SteppedIn
from agenda_app.domain.disqualification import Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.outcome_words import votes_in_words
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
