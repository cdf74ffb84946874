"""Lines of an agenda are known again, by number, by item, and else by their words."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.printed import AgendaLine
from agenda_app.domain.same_lines import found_again


def case(serial: int, title: str) -> AgendaLine:
    return AgendaLine(ItemNumber(ItemType.PS, serial, 2026), ItemKind.CASE, title, key=f"c{serial}")


def briefing(title: str, key: str = "") -> AgendaLine:
    return AgendaLine(None, ItemKind.BRIEFING, title, key=key)


def test_a_case_is_known_by_its_number_whatever_it_is_called() -> None:
    old, new = [case(1, "Kaia"), case(2, "Molo")], [case(2, "Kaia"), case(1, "Veien")]
    assert found_again(old, new) == {0: 1, 1: 0}


def test_a_line_without_a_number_is_known_by_its_item() -> None:
    old = [briefing("Om varselet", "i1"), briefing("Om havna", "i2")]
    assert found_again(old, [briefing("Om havna", "i1"), briefing("Orientering", "i2")]) == {
        0: 0,
        1: 1,
    }


def test_one_that_was_put_on_anew_is_known_by_its_words() -> None:
    assert found_again([briefing("Om havna", "i1")], [briefing("Om havna", "i7")]) == {0: 0}
    assert found_again([briefing("Om havna")], [briefing("Om havna", "i7")]) == {0: 0}


def test_lines_of_the_same_words_are_each_found_once() -> None:
    old = [briefing("Unntatt"), briefing("Unntatt")]
    assert found_again(old, [briefing("Unntatt", "i1")]) == {0: 0}
    assert found_again(old, [briefing("Unntatt", "i1"), briefing("Unntatt", "i2")]) == {0: 0, 1: 1}


def test_what_is_gone_or_new_is_not_found() -> None:
    assert found_again([briefing("Om havna", "i1")], [briefing("Om molo", "i2")]) == {}
