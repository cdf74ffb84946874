"""The list of speakers: in which order the floor is given, and how long everybody had it."""

from __future__ import annotations

from datetime import time

from agenda_app.domain.language import Language
from agenda_app.domain.meeting_json import speeches_from_json, speeches_to_json
from agenda_app.domain.speaking import (
    SpeakingList,
    Speech,
    SpeechKind,
    asked,
    begun,
    dropped,
    moved_up,
    running,
    spoken_words,
    stopped,
    turn_of,
    waiting,
)

KARI = Speech(0, "Kari Nes", "Sp", 1)
OLA = Speech(0, "Ola Vik", "H", 2)
SIV = Speech(0, "Kommunedirektør Siv Hauk")


def reply(speech: Speech) -> Speech:
    return Speech(0, speech.name, speech.party, speech.person_id, SpeechKind.REPLY)


def order(speech: Speech) -> Speech:
    return Speech(0, speech.name, speech.party, speech.person_id, SpeechKind.PROCEDURE)


def a_list(*speeches: Speech) -> SpeakingList:
    made: SpeakingList = ()
    for speech in speeches:
        made = asked(made, speech)
    return made


def test_the_floor_is_given_in_the_order_asked_but_replies_and_order_first() -> None:
    made = a_list(KARI, OLA, reply(SIV), order(OLA), reply(KARI))
    assert [(one.name, one.kind) for one in waiting(made)] == [
        ("Ola Vik", SpeechKind.PROCEDURE),
        ("Kommunedirektør Siv Hauk", SpeechKind.REPLY),
        ("Kari Nes", SpeechKind.REPLY),
        ("Kari Nes", SpeechKind.SPEECH),
        ("Ola Vik", SpeechKind.SPEECH),
    ]


def test_whoever_waits_is_not_put_down_twice_for_the_same() -> None:
    assert a_list(KARI, KARI) == a_list(KARI)
    assert len(a_list(KARI, reply(KARI))) == 2


def test_to_give_the_floor_ends_the_speech_before() -> None:
    made = begun(a_list(KARI, OLA), 1, time(18, 10))
    made = begun(made, 2, time(18, 12, 30))
    assert [(o.name, o.began_at, o.ended_at) for o in made] == [
        ("Kari Nes", time(18, 10), time(18, 12, 30)),
        ("Ola Vik", time(18, 12, 30), None),
    ]
    assert running(made) == made[1]
    assert running(stopped(made, time(18, 15))) is None


def test_what_was_said_cannot_be_dropped_or_moved() -> None:
    made = begun(a_list(KARI, OLA), 1, time(18, 10))
    assert dropped(made, 1) == made
    assert moved_up(made, 1, 1) == made
    assert [one.name for one in dropped(made, 2)] == ["Kari Nes"]


def test_the_chair_moves_those_who_wait_but_not_past_the_ends() -> None:
    made = a_list(KARI, OLA)
    back = moved_up(made, made[0].number, 1)
    assert [one.name for one in back] == ["Ola Vik", "Kari Nes"]
    assert moved_up(back, back[1].number, -1) == made
    assert moved_up(made, made[0].number, -1) == made
    assert moved_up(made, made[1].number, 1) == made


def test_the_second_speech_of_a_person_is_number_two() -> None:
    made = asked(begun(a_list(KARI), 1, time(18)), KARI)
    assert [turn_of(made, one) for one in made] == [1, 2]


def test_a_speech_may_last_past_midnight() -> None:
    one = Speech(1, "Kari Nes", began_at=time(23, 58), ended_at=time(0, 3))
    assert one.seconds(time(1)) == 300


def test_the_minutes_say_who_had_the_floor_how_often_and_for_how_long() -> None:
    speeches = (
        Speech(1, "Kari Nes", "Sp", 1, SpeechKind.SPEECH, time(18), time(18, 4)),
        Speech(2, "Ola Vik", "H", 2, SpeechKind.SPEECH, time(18, 4), time(18, 4, 10)),
        Speech(3, "Kari Nes", "Sp", 1, SpeechKind.SPEECH, time(18, 5), time(18, 6)),
        Speech(4, "Kari Nes", "Sp", 1, SpeechKind.REPLY, time(18, 6), time(18, 6, 40)),
        Speech(5, "Siv Hauk"),
    )
    said = spoken_words(speeches)
    assert said.said(Language.BOKMAL) == (
        "Ordet hadde: Kari Nes (Sp), 2 innlegg, 1 replikk, 6\u00a0min; Ola Vik (H), 1\u00a0min."
    )
    two = (*speeches, Speech(6, "Ola Vik", "H", 2, SpeechKind.REPLY, time(18, 7), time(18, 8)))
    two = (*two, Speech(7, "Ola Vik", "H", 2, SpeechKind.REPLY, time(18, 8), time(18, 9)))
    assert "2 replikkar" in spoken_words(two).said(Language.NYNORSK)
    assert not spoken_words((Speech(1, "Siv Hauk"),))


def test_a_list_comes_back_from_the_database_as_it_was() -> None:
    made = begun(a_list(KARI, reply(OLA), SIV), 1, time(18, 10, 5))
    assert speeches_from_json(speeches_to_json(made)) == made
