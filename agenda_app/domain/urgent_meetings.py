"""A meeting for what cannot wait, in words: why it is one, and who demanded an ordinary one.

Source: koml. § 11-8 second and third para. The chair may call a remote meeting at short notice, or
have a case decided in writing; a third of the members can demand an ordinary meeting instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.majorities import Majority, Numbers, needed
from agenda_app.domain.meeting import Meeting, MeetingForm, Urgency
from agenda_app.domain.sentence import Sentence, filled

_CHOSEN = {
    MeetingForm.URGENT_REMOTE: Sentence(
        "Lederen kalte inn til hastefjernmøte fordi {} (koml. § 11-8 andre ledd).",
        "Leiaren kalla inn til hastefjernmøte fordi {} (koml. § 11-8 andre ledd).",
    ),
    MeetingForm.WRITTEN: Sentence(
        "Lederen valgte skriftlig behandling fordi {} (koml. § 11-8 andre ledd).",
        "Leiaren valde skriftleg handsaming fordi {} (koml. § 11-8 andre ledd).",
    ),
}
URGENCIES = {
    Urgency.NO_TIME: Sentence(
        "det måtte avgjøres før neste møte, og det ikke var tid til et ekstraordinært møte",
        "det måtte avgjerast før neste møte, og det ikkje var tid til eit ekstraordinært møte",
    ),
    Urgency.NOT_WEIGHTY: Sentence(
        "det måtte avgjøres før neste møte, og ikke var så viktig at det trengtes et "
        "ekstraordinært møte",
        "det måtte avgjerast før neste møte, og ikkje var så viktig at det trongst eit "
        "ekstraordinært møte",
    ),
}
_DEMANDED = Sentence(
    "{} av {} medlemmer krevde et ordinært møte, {} (koml. § 11-8 tredje ledd).",
    "{} av {} medlemer kravde eit ordinært møte, {} (koml. § 11-8 tredje ledd).",
)
_ENOUGH = Sentence("så det ble ikke vedtatt noe", "så det vart ikkje gjort noko vedtak")
_TOO_FEW = Sentence("men det var færre enn en tredel", "men det var færre enn ein tredel")


def least_demanding(members: int) -> int:
    """Return how many members can demand an ordinary meeting: a third (koml. § 11-8 third para)."""
    return needed(Majority.THIRD_OF_MEMBERS, Numbers(members, 0, 0))


def is_stopped(meeting: Meeting, members: int) -> bool:
    """Whether so many have demanded an ordinary meeting that nothing can be decided in this one."""
    return meeting.form.is_urgent and meeting.demanded >= least_demanding(members)


def urgency_words(meeting: Meeting, members: int) -> Iterator[Sentence]:
    """Yield why a meeting is an urgent one, and whether an ordinary one was demanded.

    Args:
        meeting: any; of an ordinary one nothing is said.
        members: how many the committee has.
    """
    chosen = _CHOSEN.get(meeting.form)
    if chosen is None:
        return
    if meeting.urgency is not None:
        yield filled(chosen, URGENCIES[meeting.urgency])
    if meeting.demanded:
        came = _ENOUGH if is_stopped(meeting, members) else _TOO_FEW
        yield filled(_DEMANDED, meeting.demanded, members, came)
