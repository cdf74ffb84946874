"""OpenDocument texts: lists, tables, headings, notes, pictures, page heads."""

from __future__ import annotations

import io

import pytest
from PIL import Image as Pillow

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.text import (
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    plain,
    plain_block,
    plain_runs,
)
from agenda_app.intake.foreign import FOREIGN_PART
from agenda_app.intake.odt_hidden import ON_A_CONDITION
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import MarkKind, ReadPaper
from tests.intake.open_files import a_paper, an_odt, p

LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
    ' style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2"'
    ' style:num-format="a" style:num-suffix=")"/><text:list-level-style-number text:level="3"'
    ' style:num-format="1" text:display-levels="3"/></text:list-style>'
)
BOLD = (
    '<style:style style:name="B" style:family="text"><style:text-properties'
    ' fo:font-weight="bold"/></style:style>'
)


def read(rest: str, **more: object) -> ReadPaper:
    return read_paper(a_paper(rest, **more), "sak.odt")


def test_the_head_and_the_runs() -> None:
    paper = read(
        '<text:p>Kaia er <text:span text:style-name="B">gammel</text:span>.</text:p>',
        automatic=BOLD,
    )
    assert (paper.title, paper.paper.unit) == ("Ny kai", "Teknisk")
    assert plain(paper.paper.proposals[0].text) == "Kaia bygges."
    assert paper.paper.body == (
        Heading(1, (Run("Saksopplysninger"),)),
        Paragraph((Run("Kaia er "), Run("gammel", bold=True), Run("."))),
    )


def item(text: str, inside: str = "") -> str:
    return f"<text:list-item>{p(text)}{inside}</text:list-item>"


def test_lists_show_the_labels_that_writer_shows() -> None:
    deep = f"<text:list>{item('X')}</text:list>"
    inner = f"<text:list>{item('A', deep)}{item('B')}</text:list>"
    first = f'<text:list text:style-name="L">{item("En", inner)}{item("To")}</text:list>'
    more = (
        f'<text:list text:style-name="L" text:continue-numbering="true">{item("Tre")}</text:list>'
    )
    again = f'<text:list text:style-name="L">{item("Ny")}</text:list>'
    body = read(first + p("Mellom.") + more + again, automatic=LIST).paper.body
    found = [(b.level, b.label, plain_runs(b.runs)) for b in body if isinstance(b, ListItem)]
    assert found == [
        (0, "1.", "En"),
        (1, "a)", "A"),
        (2, "1.a.1", "X"),
        (1, "b)", "B"),
        (0, "2.", "To"),
        (0, "3.", "Tre"),
        (0, "1.", "Ny"),
    ]


def test_white_space_tabs_and_line_breaks() -> None:
    body = read(
        '<text:p>En\n   to<text:s text:c="2"/>tre<text:tab/>fire<text:line-break/>fem</text:p>'
    )
    assert plain_block(body.paper.body[-1]) == "En to  tre\tfire\nfem"


def test_spans_and_repeated_cells_of_a_table() -> None:
    cell = "<table:table-cell>{}</table:table-cell>"
    rows = (
        f"<table:table-header-rows><table:table-row>{cell.format(p('År'))}{cell.format(p('Sum'))}"
        "</table:table-row></table:table-header-rows>"
        '<table:table-row><table:table-cell table:number-columns-spanned="2">'
        f"{p('Begge')}</table:table-cell><table:covered-table-cell/></table:table-row>"
    )
    found = read(f"<table:table>{rows}</table:table>").paper.body[-1]
    assert isinstance(found, Table)
    assert found.head_rows == 1
    assert [[(plain_runs(c.runs), c.columns) for c in row] for row in found.rows] == [
        [("År", 1), ("Sum", 1)],
        [("Begge", 2)],
    ]


def test_a_note_and_a_text_box_stand_below() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{p('Kilde: SSB.')}</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('I boksen.')}</draw:text-box></draw:frame>"
    body = read(f"<text:p>Tall{note} her.{box}</text:p>").paper.body
    assert [plain_block(b) for b in body][-3:] == ["Tall[1] her.", "[1] Kilde: SSB.", "I boksen."]


def test_a_picture_with_its_description() -> None:
    png = io.BytesIO()
    Pillow.new("RGB", (10, 10)).save(png, "PNG")
    frame = (
        '<text:p><draw:frame svg:width="5cm"><draw:image xlink:href="Pictures/a.png"/>'
        "<svg:desc>Kart over kaia</svg:desc></draw:frame></text:p>"
    )
    paper = read(frame, files={"Pictures/a.png": png.getvalue()})
    image = paper.paper.body[-1]
    assert isinstance(image, Image)
    assert (image.alt, image.width_mm) == ("Kart over kaia", 50.0)
    assert paper.images == {image.sha256: png.getvalue()}


def test_a_hidden_section_is_a_mark_and_no_text() -> None:
    paper = read(f'<text:section text:display="none">{p("Internt.")}</text:section>{p("Åpent.")}')
    assert [(m.kind, m.text) for m in paper.marks] == [(MarkKind.HIDDEN, "Internt.")]
    assert "Internt" not in plain(paper.paper.body)
    assert plain_block(paper.paper.body[-1]) == "Åpent."


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>Internt.</text:p>',
        '<text:section text:display="none"><table:table><table:table-row><table:table-cell>'
        "<text:p>Internt.</text:p></table:table-cell></table:table-row></table:table>"
        "</text:section>",
        '<text:section text:display="condition" text:is-hidden="true"><text:p><draw:frame>'
        "<draw:text-box><text:p>Internt.</text:p></draw:text-box></draw:frame></text:p>"
        "</text:section>",
    ],
)
def test_what_is_hidden_by_its_place_is_a_mark_and_no_text(hidden: str) -> None:
    paper = read(f"{p('Åpent.')}{hidden}{p('Slutt.')}")
    assert [(m.kind, m.text) for m in paper.marks] == [(MarkKind.HIDDEN, "Internt.")]
    assert "Internt" not in plain(paper.paper.body)
    assert paper.warnings == ()


def test_an_insertion_that_ends_where_it_is_hidden_ends() -> None:
    region = (
        '<text:tracked-changes><text:changed-region text:id="a"><text:insertion/>'
        "</text:changed-region></text:tracked-changes>"
    )
    end = p('Internt.<text:change-end text:change-id="a"/>')
    paper = read(
        region
        + p('Åpent.<text:change-start text:change-id="a"/>')
        + f'<text:section text:display="none">{end}</text:section>'
        + p("Slutt.")
    )
    assert plain(paper.paper.body).endswith("Slutt.")
    assert [mark.text for mark in paper.marks] == ["Internt."]


@pytest.mark.parametrize(
    "shown",
    [
        '<text:p><text:hidden-paragraph text:condition="x"/>Kaia.</text:p>',
        '<text:section text:display="condition"><text:p>Kaia.</text:p></text:section>',
    ],
)
def test_text_on_a_condition_is_said_and_warned_of(shown: str) -> None:
    paper = read(p("Åpent.") + shown)
    assert plain_block(paper.paper.body[-1]) == "Kaia."
    assert paper.warnings == (ON_A_CONDITION,)


def test_a_figure_that_has_no_picture_is_told() -> None:
    formula = '<draw:frame draw:name="Formel 1"><draw:object/><svg:desc>Renten</svg:desc>'
    paper = read(p(f"{formula}</draw:frame>")).paper
    assert paper.dropped == (LeftOut(LeftOutKind.FIGURE, "Formel 1 Renten"),)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<text:title>Kaiplan</text:title>", "Kaiplan"),
        ("<text:measure>2 m</text:measure>", "2 m"),
        ("<text:ruby><text:ruby-base>Bodø</text:ruby-base><text:ruby-text>Bådåddjo</text:ruby-text>"
         "</text:ruby>", "Bodø(Bådåddjo)"),
    ],
)  # fmt: skip
def test_what_a_field_says_is_said(inside: str, said: str) -> None:
    assert plain_block(read(p(f"Se {inside}.")).paper.body[-1]) == f"Se {said}."


@pytest.mark.parametrize(
    "hidden",
    [
        p('<text:variable-set text:display="none">Borte</text:variable-set>Kaia.'),
        p("Kaia.") + "<table:table><table:table-row><table:table-cell/><table:covered-table-cell>"
        f"{p('Borte')}</table:covered-table-cell></table:table-row></table:table>",
    ],
)
def test_what_the_office_program_does_not_show_is_told_as_hidden(hidden: str) -> None:
    paper = read(hidden)
    assert plain_block(paper.paper.body[-1]) == "Kaia."
    assert [(mark.kind, mark.text) for mark in paper.marks] == [(MarkKind.HIDDEN, "Borte")]


def test_a_paragraph_that_has_its_number_with_it_keeps_it() -> None:
    numbered = f"<text:number>7.</text:number>{p('Kaia.')}"
    paper = read(f'<text:numbered-paragraph text:level="1">{numbered}</text:numbered-paragraph>')
    assert paper.paper.body[-1] == ListItem(0, "7.", (Run("Kaia."),))


def test_a_section_of_another_file_that_is_not_in_this_one_is_warned_of() -> None:
    source = '<text:section-source xlink:href="../annen.odt"/>'
    assert read(f"<text:section>{source}</text:section>").warnings == (FOREIGN_PART,)
    assert read(f"<text:section>{source}{p('Hentet.')}</text:section>").warnings == ()


def test_the_prompt_of_a_content_control_is_no_text() -> None:
    names = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    shown = "<loext:content-control {}>{}</loext:content-control>"
    prompt = shown.format(f'{names} loext:showing-place-holder="true"', "Velg dag")
    paper = read(p(f"Dag: {prompt}{shown.format(names, 'mandag')}")).paper
    assert plain_block(paper.body[-1]) == "Dag: mandag"
    assert paper.dropped == texts_left_out(["Velg dag"])


def test_page_heads_placeholders_and_contents_are_dropped_and_listed() -> None:
    logo = "<draw:frame><draw:image/><svg:desc>Logo</svg:desc></draw:frame>"
    header = (
        f'<style:master-page style:name="S"><style:header>{p("Topptekst" + logo)}</style:header>'
        "</style:master-page>"
    )
    prompt = p("<text:placeholder>&lt;Tittel&gt;</text:placeholder>")
    index = f"<text:index-body><text:h>Innhold</text:h>{p('Kaia 1')}</text:index-body>"
    contents = f"<text:table-of-content>{index}</text:table-of-content>"
    paper = read(prompt + contents, master=header).paper
    assert set(paper.dropped) == {
        *texts_left_out(["Topptekst", "<Tittel>", "Innhold", "Kaia 1"]),
        LeftOut(LeftOutKind.PICTURE_IN_MARGIN, "Logo"),
    }


def test_headings_keep_their_order_of_levels() -> None:
    body = (
        p("Ny kai") + p("Innstilling") + p("Ja.")
        + '<text:h text:outline-level="2">Vurdering</text:h>' + p("Vi mener ja.")
        + '<text:h text:outline-level="3">Støy</text:h>' + p("Lite støy.")
    )  # fmt: skip
    read_body = read_paper(an_odt(body), "sak.odt").paper.body
    headings = [(b.level, plain_runs(b.runs)) for b in read_body if isinstance(b, Heading)]
    assert headings == [(1, "Vurdering"), (2, "Støy")]
