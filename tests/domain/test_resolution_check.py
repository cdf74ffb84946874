"""Where an edited resolution is not what was adopted."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.resolution_check import What, disagreements
from agenda_app.domain.resolutions import compose
from agenda_app.domain.text import Image, ListItem, Paragraph, Run, Text, runs
from tests.builders import a_point
from tests.domain.voting import a_list, a_proposal, decide, matters

AT = matters(
    a_proposal(ProposalKind.AMENDMENT, "Rammen er 200 tusen kroner.", number=1, at=2),
    a_proposal(ProposalKind.ADDITION, "Naboene varsles.", number=2),
    text=a_list("Kaia rustes opp.", "Rammen er 100 tusen kroner.", "Saken tas opp igjen."),
)
RESOLVED = compose(
    AT,
    (
        decide(AT, 0, Matter()),
        decide(AT, 0, Matter(1)),
        decide(AT, 1, Matter(2)),
    ),
    Language.BOKMAL,
)
LINES = ("Kaia rustes opp.", "Rammen er 200 tusen kroner.", "Saken tas opp igjen.")


def found(text: Text) -> list[tuple[What, int]]:
    return [(one.what, one.point) for one in disagreements(text, RESOLVED, AT)]


def test_the_resolution_as_it_was_put_together_agrees() -> None:
    assert found(RESOLVED.text) == []
    assert found(a_list(*LINES)) == []


def test_looks_labels_and_full_stops_do_not_matter() -> None:
    edited = tuple(
        ListItem(0, f"{letter})", (Run(line.rstrip("."), bold=True),))
        for letter, line in zip("abc", LINES, strict=True)
    )
    assert found(edited) == []


def test_another_number_in_a_point_is_shown_with_both() -> None:
    (one,) = disagreements(a_list(LINES[0], LINES[1].replace("200", "250"), LINES[2]), RESOLVED, AT)
    assert (one.what, one.point) == (What.CHANGED, 2)
    assert "200" in one.sentence.bokmal.split("→")[0]
    assert "250" in one.sentence.bokmal.split("→")[1]
    assert "«Rammen er 250" in one.sentence.nynorsk


def test_the_old_words_of_an_amended_point_do_not_agree() -> None:
    assert found(a_list(LINES[0], "Rammen er 100 tusen kroner.", LINES[2])) == [(What.CHANGED, 2)]


def test_a_point_that_is_gone_is_missed() -> None:
    (one,) = disagreements(a_list(*LINES[:2]), RESOLVED, AT)
    assert (one.what, one.point) == (What.MISSING, 0)
    assert one.sentence.bokmal == (
        "Dette ble vedtatt, men mangler i teksten: «Saken tas opp igjen»"
    )


def test_a_rejected_point_is_told_from_one_that_is_new() -> None:
    assert found(a_list(*LINES, "Naboene varsles.")) == [(What.REJECTED, 4)]
    assert found(a_list("Ordføreren får fullmakt til resten.", *LINES)) == [(What.EXTRA, 1)]


def test_points_in_another_order_are_pointed_out() -> None:
    assert found(a_list(LINES[2], LINES[0], LINES[1])) == [(What.ORDER, 0)]


def test_two_points_of_one_number_are_pointed_out() -> None:
    edited = (*a_list(*LINES)[:2], a_point("2.", LINES[2]))
    assert found(edited) == [(What.LABEL, 3)]


def test_an_introduction_that_nobody_voted_on_is_pointed_out() -> None:
    assert found((Paragraph(runs("Under tvil:")), *a_list(*LINES))) == [(What.CHANGED, 0)]


def test_a_picture_that_was_put_in_is_pointed_out() -> None:
    assert found((*a_list(*LINES), Image("ab"))) == [(What.CHANGED, 3)]


def test_an_empty_text_misses_everything() -> None:
    assert found(()) == [(What.MISSING, 0)] * 3


def test_a_long_point_is_quoted_in_part() -> None:
    long = " ".join(f"ord{n}" for n in range(40))
    (one,) = disagreements((*a_list(*LINES, long),), RESOLVED, AT)
    assert one.sentence.bokmal.endswith(" …»")
    assert len(one.sentence.bokmal) < 120


def test_points_that_were_typed_or_pasted_without_a_list_agree() -> None:
    typed = tuple(Paragraph(runs(f"{n}. {line}")) for n, line in enumerate(LINES, start=1))
    assert found(typed) == []
    assert found(tuple(Paragraph(runs(line)) for line in LINES)) == []
    assert found((*typed[:1], *typed[2:])) == [(What.MISSING, 0)]
    changed = Paragraph(runs("Rammen er 250 tusen kroner."))
    lines = (Paragraph(runs(LINES[0])), changed, Paragraph(runs(LINES[2])))
    assert found(lines) == [(What.CHANGED, 2)]


def test_lines_before_and_inside_the_points_are_no_points() -> None:
    at = matters(
        text=(
            Paragraph(runs("Utvalget ber om:")),
            *a_list(*LINES[:2]),
            Paragraph(runs("Resten er fond.")),
        )
    )
    resolved = compose(at, (decide(at, 0, Matter()),), Language.BOKMAL)
    said = ("Utvalget ber om:", *LINES[:2], "Resten er fond.")
    own = tuple(Paragraph(runs(line)) for line in said)
    assert [one.what for one in disagreements(own, resolved, at)] == []
