"""What was changed in a paper since it was read in."""

from __future__ import annotations

from agenda_app.domain.case import CasePaper, Proposal
from agenda_app.domain.edited_lines import EditedLine, edited_lines
from agenda_app.domain.text import Cell, Paragraph, Table, Text, runs


def a_paper(*lines: str) -> CasePaper:
    return CasePaper(body=tuple(Paragraph(runs(line)) for line in lines))


def test_an_untouched_paper_has_no_changes() -> None:
    assert (
        edited_lines(
            a_paper("Kaia er gammel.", "Den må rives."), a_paper("Kaia er gammel.", "Den må rives.")
        )
        == ()
    )


def test_kinds_of_space_are_no_changes() -> None:
    assert edited_lines(a_paper("kr 2\u00a0220"), a_paper("kr 2 220 ")) == ()


def test_a_changed_an_added_and_a_lost_paragraph_are_told_apart() -> None:
    before = a_paper("Første.", "Kaia må rives.", "Midt.", "Borte.", "Siste.")
    after = a_paper("Første.", "Kaia må rustes opp.", "Midt.", "Siste.", "Ny.")
    assert edited_lines(before, after) == (
        EditedLine("Kaia må rives.", "Kaia må rustes opp."),
        EditedLine("Borte.", ""),
        EditedLine("", "Ny."),
    )


def test_one_row_of_a_table_counts_as_one_change() -> None:
    def table(*figures: str) -> Text:
        return (Table(tuple((Cell(runs("Sum")), Cell(runs(figure))) for figure in figures)),)

    before, after = CasePaper(body=table("10", "20")), CasePaper(body=table("10", "25"))
    assert edited_lines(before, after) == (EditedLine("Sum 20", "Sum 25"),)


def test_a_changed_point_of_a_proposal_is_found() -> None:
    def with_point(text: str) -> CasePaper:
        return CasePaper(proposals=(Proposal("Forslag", (Paragraph(runs(text)),)),))

    assert edited_lines(with_point("Ja."), with_point("Nei.")) == (EditedLine("Ja.", "Nei."),)


def test_the_words_that_differ_are_marked_on_both_sides() -> None:
    before, after = EditedLine("Kaia må rives nå.", "Kaia må rustes opp nå.").pieces()
    assert before == (("Kaia må", False), ("rives", True), ("nå.", False))
    assert after == (("Kaia må", False), ("rustes opp", True), ("nå.", False))
