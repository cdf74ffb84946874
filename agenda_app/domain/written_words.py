"""What came of a case that was decided in writing, in one sentence of the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined
from agenda_app.domain.typography import date_short
from agenda_app.domain.voters import Voter
from agenda_app.domain.written import Reply, Written

REPLIES = {
    Reply.ACCEPTS: alike("ja"),
    Reply.REFUSES: alike("nei"),
    Reply.SILENT: Sentence("ikke svart", "ikkje svara"),
}
IN_WRITING = Sentence("Forslaget, i skriftlig behandling", "Framlegget, i skriftleg handsaming")
"""What was answered, where the minutes tell what was voted on."""
_ADOPTED = Sentence(
    "Alle de {} medlemmene godtok både forslaget og at det ble vedtatt ved skriftlig behandling, "
    "så det er vedtatt (koml. § 11-8 fjerde ledd).",
    "Alle dei {} medlemene godtok både framlegget og at det vart vedteke ved skriftleg "
    "handsaming, så det er vedteke (koml. § 11-8 fjerde ledd).",
)
_NOT_ADOPTED = Sentence(
    "{} av {} medlemmer godtok både forslaget og at det ble vedtatt ved skriftlig behandling, {}, "
    "så det er ikke vedtatt (koml. § 11-8 fjerde ledd).",
    "{} av {} medlemer godtok både framlegget og at det vart vedteke ved skriftleg handsaming, {}, "
    "så det er ikkje vedteke (koml. § 11-8 fjerde ledd).",
)
_ADOPTED_WITHOUT = Sentence(
    "Alle de {} som kunne delta i saken, godtok både forslaget og at det ble vedtatt ved "
    "skriftlig behandling, så det er vedtatt (koml. § 11-8 fjerde ledd).",
    "Alle dei {} som kunne vere med i saka, godtok både framlegget og at det vart vedteke ved "
    "skriftleg handsaming, så det er vedteke (koml. § 11-8 fjerde ledd).",
)
_NOT_ADOPTED_WITHOUT = Sentence(
    "{} av de {} som kunne delta i saken, godtok både forslaget og at det ble vedtatt ved "
    "skriftlig behandling, {}, så det er ikke vedtatt (koml. § 11-8 fjerde ledd).",
    "{} av dei {} som kunne vere med i saka, godtok både framlegget og at det vart vedteke ved "
    "skriftleg handsaming, {}, så det er ikkje vedteke (koml. § 11-8 fjerde ledd).",
)
"""Said where a member is disqualified or a deputy answers, so that it is not the members."""
_ADOPTED_ON = Sentence(
    "Det ble vedtatt {}, da det siste svaret kom.", "Det vart vedteke {}, då det siste svaret kom."
)
_TOO_FEW = Sentence(
    "Bare {} kunne delta i saken, og det er færre enn halvparten av medlemmene, så ingenting er "
    "vedtatt (koml. § 11-9 første ledd).",
    "Berre {} kunne vere med i saka, og det er færre enn halvparten av medlemene, så ingenting er "
    "vedteke (koml. § 11-9 fyrste ledd).",
)
_REFUSED = Sentence("{} svarte nei ({})", "{} svara nei ({})")
_SILENT = Sentence("{} svarte ikke ({})", "{} svara ikkje ({})")
_STOPPED = Sentence(
    "Minst en tredel av medlemmene krevde et ordinært møte, så saken ble ikke avgjort "
    "(koml. § 11-8 tredje ledd).",
    "Minst ein tredel av medlemene kravde eit ordinært møte, så saka vart ikkje avgjord "
    "(koml. § 11-8 tredje ledd).",
)
_AND = alike("{} og {}")


def written_words(written: Written) -> Sentence:
    """Return what came of it, nothing as long as that is not known.

    "5 av 7 medlemmer godtok både forslaget og at det ble vedtatt ved skriftlig behandling, 1 svarte
    nei (Bo Vik, H) og 1 svarte ikke (Geir Li, V), så det er ikke vedtatt (koml. § 11-8 ...)." What
    is adopted is told with the day, where the times of all answers are known: deadlines run from
    it.
    """
    if written.is_stopped:
        return _STOPPED
    if not written.is_complete:
        return NOTHING
    members = len(written.members)
    if written.has_too_few:
        return filled(_TOO_FEW, members)
    if written.is_adopted:
        adopted = filled(_ADOPTED_WITHOUT if written.others else _ADOPTED, members)
        day = written.adopted_on
        return adopted if day is None else joined((adopted, filled(_ADOPTED_ON, date_short(day))))
    others = tuple(_others(written))
    said = filled(_AND, *others) if len(others) > 1 else others[0]
    words = _NOT_ADOPTED_WITHOUT if written.others else _NOT_ADOPTED
    return filled(words, len(written.who(Reply.ACCEPTS)), members, said)


def _others(written: Written) -> Iterator[Sentence]:
    for reply, said in ((Reply.REFUSES, _REFUSED), (Reply.SILENT, _SILENT)):
        people = written.who(reply)
        if people:
            yield filled(said, len(people), "; ".join(_names(people)))


def _names(people: Iterable[Voter]) -> Iterator[str]:
    return (f"{one.name}, {one.party}" if one.party else one.name for one in people)
