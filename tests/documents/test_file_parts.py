"""A file in parts: whole cases, the same page numbers, and nothing of what is elsewhere."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, Stream, String

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.file_parts import FilePart, file_parts
from agenda_app.documents.page_range import page_range
from agenda_app.jobs import run_to_end
from tests.documents.papers import a_bundle
from tests.documents.photographs import a_heavy_bundle, a_photo, jpeg, with_pictures
from tests.documents.reading import elements, spoken, words

NO_ROOM = 1


@pytest.fixture(scope="module")
def heavy() -> Bundle:
    return run_to_end(build_bundle(a_heavy_bundle()))


def starts(bundle: Bundle) -> list[int]:
    return sorted(bundle.first_pages.values())


def parts_of(bundle: Bundle, budget: int) -> tuple[FilePart, ...]:
    return run_to_end(file_parts(bundle.pdf, starts(bundle), budget))


def pages_in(pdf: bytes) -> int:
    """Return how many pages are anywhere in a file, also where no reader would show them."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return sum(
            isinstance(held, Dictionary) and held.get("/Type") == Name.Page
            for held in opened.objects
        )


def test_a_file_within_the_budget_is_one_part(heavy: Bundle) -> None:
    (part,) = parts_of(heavy, len(heavy.pdf) + 10_000)
    assert (part.first, part.last) == (1, heavy.pages)


def test_parts_hold_as_many_whole_cases_as_fit(heavy: Bundle) -> None:
    budget = len(heavy.pdf) * 3 // 4
    first, second = parts_of(heavy, budget)
    assert first.last + 1 == second.first
    assert second.first in starts(heavy)
    assert (first.first, second.last) == (1, heavy.pages)
    assert max(len(first.pdf), len(second.pdf)) <= budget


def weight(bundle: Bundle, begins: list[int]) -> int:
    """Return how large the largest of some stretches is as a file of its own."""
    ends = [*(begin - 1 for begin in begins[1:]), bundle.pages]
    pairs = zip(begins, ends, strict=True)
    return max(len(page_range(bundle.pdf, first, last)) for first, last in pairs)


def test_a_case_that_is_too_large_is_divided_at_its_attachments(heavy: Bundle) -> None:
    first, following, *more = starts(heavy)
    inner = [first + 1, following + 1, *(start + 1 for start in more)]
    begins = sorted({1, *starts(heavy), *inner})
    budget = weight(heavy, begins)
    assert budget < weight(heavy, [1, *starts(heavy)])
    parts = run_to_end(file_parts(heavy.pdf, starts(heavy), budget, inner))
    assert {part.first for part in parts} <= set(begins)
    assert {part.first for part in parts} & set(inner)
    assert max(len(part.pdf) for part in parts) <= budget


def test_what_is_too_large_even_so_is_divided_between_its_pages(heavy: Bundle) -> None:
    budget = weight(heavy, list(range(1, heavy.pages + 1)))
    parts = run_to_end(file_parts(heavy.pdf, [], budget))
    assert 1 < len(parts) < heavy.pages
    assert max(len(part.pdf) for part in parts) <= budget
    assert [part.first for part in parts[1:]] == [part.last + 1 for part in parts[:-1]]
    assert (parts[0].first, parts[-1].last) == (1, heavy.pages)


def test_where_nothing_fits_each_page_is_a_part(heavy: Bundle) -> None:
    parts = parts_of(heavy, NO_ROOM)
    assert [part.first for part in parts] == list(range(1, heavy.pages + 1))


def test_every_page_is_in_one_part_and_says_the_same(heavy: Bundle) -> None:
    parts = parts_of(heavy, NO_ROOM)
    assert " ".join(words(part.pdf) for part in parts) == words(heavy.pdf)
    for part in parts:
        assert pages_in(part.pdf) == part.last - part.first + 1


def test_what_is_read_aloud_is_what_stands_on_the_pages(heavy: Bundle) -> None:
    assert "".join(spoken(part.pdf) for part in parts_of(heavy, NO_ROOM)) == spoken(heavy.pdf)


def test_no_level_of_headings_is_skipped_in_a_part(heavy: Bundle) -> None:
    every = [levels_in(part.pdf) for part in parts_of(heavy, 1)]
    assert any(every)
    for levels in every:
        for before, level in zip((0, *levels), levels, strict=False):
            assert level <= before + 1


def levels_in(pdf: bytes) -> list[int]:
    """Return the levels of the headings of a file in order."""

    def below(element: pikepdf.Object) -> Iterator[int]:
        kids = element.get("/K", ())
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                if str(kid.S)[1:2] == "H" and str(kid.S)[2:].isdigit():
                    yield int(str(kid.S)[2:])
                yield from below(kid)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        root = opened.Root.get("/StructTreeRoot")
        return [] if root is None else list(below(root))


def test_pages_keep_their_numbers_for_the_reader_and_in_the_title(heavy: Bundle) -> None:
    for part in parts_of(heavy, NO_ROOM):
        reader = pypdf.PdfReader(io.BytesIO(part.pdf))
        numbers = [label.strip("()") for label in reader.page_labels]
        assert numbers == [str(n) for n in range(part.first, part.last + 1)]
        several = f"–{part.last}" if part.last > part.first else ""
        said = f"(side {part.first}{several})"
        assert str(reader.metadata.title).endswith(said)  # type: ignore[union-attr]
        assert reader.xmp_metadata.dc_title["x-default"].endswith(said)  # type: ignore[union-attr]


def test_bookmarks_of_a_part_lead_to_its_own_pages(heavy: Bundle) -> None:
    with pikepdf.open(io.BytesIO(heavy.pdf)) as whole, whole.open_outline() as outline:
        every = [item.title for item in outline.root]
    found = []
    for part in parts_of(heavy, NO_ROOM):
        with pikepdf.open(io.BytesIO(part.pdf)) as pdf, pdf.open_outline() as outline:
            pages = {page.obj.objgen for page in pdf.pages}
            found += [item.title for item in outline.root]
            assert all(item.destination[0].objgen in pages for item in outline.root)
    assert list(dict.fromkeys(found)) == every, "a case that goes on is named in the next one too"


def test_links_to_other_parts_become_plain_words(heavy: Bundle) -> None:
    parts = parts_of(heavy, NO_ROOM)
    with pikepdf.open(io.BytesIO(parts[0].pdf)) as notice:
        assert not any("/Annots" in page.obj for page in notice.pages)
        assert not any(element.S == "/Link" for element in elements(notice))
    assert "Kystverkets molo" in words(parts[0].pdf)


def test_links_within_a_part_stay(heavy: Bundle) -> None:
    last = starts(heavy)[0]
    both = page_range(heavy.pdf, 1, starts(heavy)[1] - 1)
    with pikepdf.open(io.BytesIO(both)) as pdf:
        links = [a for page in pdf.pages for a in page.obj.get("/Annots", ()) if "/Dest" in a]
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        assert last in {numbers[link.Dest[0].objgen] for link in links}
        tagged = {e.objgen for e in elements(pdf) if e.S == "/Link"}
        owners = pdf.Root.StructTreeRoot.ParentTree.Nums
        by_number = {int(owners[at]): owners[at + 1] for at in range(0, len(owners), 2)}
        assert {by_number[int(link.StructParent)].objgen for link in links} <= tagged


def test_the_same_file_gives_the_same_bytes(heavy: Bundle) -> None:
    assert parts_of(heavy, NO_ROOM) == parts_of(heavy, NO_ROOM)


def test_what_pages_share_counts_once() -> None:
    same = jpeg(a_photo())
    content = with_pictures(a_bundle(), {"c11": [same], "c12": [same]})
    bundle = run_to_end(build_bundle(content))
    alone = len(page_range(bundle.pdf, 1, starts(bundle)[1] - 1))
    assert alone > len(bundle.pdf) // 3
    assert len(parts_of(bundle, len(bundle.pdf) + 10_000)) == 1


def a_strange_file() -> bytes:
    """Return an untagged file with everything by which pages hang together."""
    pdf = pikepdf.new()
    for _ in range(4):
        page = pdf.add_blank_page(page_size=(300, 300))
        page.Contents = Stream(pdf, b"")
    pages = [page.obj for page in pdf.pages]

    def link(**more: object) -> pikepdf.Object:
        return pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), **more)
        )

    pages[0].Annots = Array(
        [
            link(Dest=Array([pages[3], Name.Fit])),
            link(Dest=Array([pages[1], Name.Fit])),
            link(Dest=String("third")),
            link(A=Dictionary(S=Name.GoTo, D=Array([pages[3], Name.Fit]))),
            link(A=Dictionary(S=Name.URI, URI=String("https://fjordvik.example/"))),
        ]
    )
    pages[0].B = Array([pdf.make_indirect(Dictionary(P=pages[3]))])
    pdf.Root.Names = Dictionary(
        Dests=Dictionary(Names=Array([String("third"), Array([pages[2], Name.Fit])]))
    )
    pdf.Root.OpenAction = Array([pages[3], Name.Fit])
    with pdf.open_outline() as outline:
        parent = OutlineItem("away", Array([pages[3], Name.Fit]))
        parent.children.append(OutlineItem("here", Array([pages[1], Name.Fit])))
        outline.root.append(parent)
    pdf.Root.PageLabels = Dictionary(
        Nums=Array([0, Dictionary(S=Name.r), 2, Dictionary(S=Name.D, St=7, P=String("A"))])
    )
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_nothing_leads_to_pages_that_are_elsewhere() -> None:
    made = page_range(a_strange_file(), 1, 2)
    assert pages_in(made) == 2
    with pikepdf.open(io.BytesIO(made)) as pdf:
        first = pdf.pages[0].obj
        assert len(first.Annots) == 2
        with pdf.open_outline() as outline:
            assert titles(outline.root) == [("away", [("here", [])])]
            assert [one.destination[0] == pdf.pages[1].obj for one in outline.root] == [True]
        assert [page.label for page in pdf.pages] == ["i", "ii"]
    with pikepdf.open(io.BytesIO(page_range(a_strange_file(), 4, 4))) as pdf:
        assert [page.label for page in pdf.pages] == ["A8"]
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["away"]
    with pikepdf.open(io.BytesIO(page_range(a_strange_file(), 3, 3))) as pdf:
        assert "/Outlines" not in pdf.Root


def titles(items: list[OutlineItem]) -> list[tuple[str, object]]:
    return [(item.title, titles(item.children)) for item in items]


@pytest.mark.parametrize(
    ("labels", "first", "last", "said"),
    [
        (["48", "49–60", "61", "62"], 2, 4, " (side 49–62)"),
        (["48", "49–60"], 1, 2, " (side 48–60)"),
        (["48", "49–60"], 2, 2, " (side 49–60)"),
        (["45a", "45b"], 1, 2, " (side 45a–45b)"),
        (["45", "46"], 2, 2, " (side 46)"),
        (["", "1", "2"], 1, 3, " (side 1–2)"),
        ([""], 1, 1, ""),
    ],
)
def test_the_title_names_every_page_once(
    labels: list[str], first: int, last: int, said: str
) -> None:
    pdf = pikepdf.new()
    for _ in labels:
        pdf.add_blank_page(page_size=(300, 300))
    named = [(at, Dictionary(P=String(label))) for at, label in enumerate(labels)]
    pdf.Root.PageLabels = Dictionary(Nums=Array([one for pair in named for one in pair]))
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = "Bunke"
    out = io.BytesIO()
    pdf.save(out)
    with (
        pikepdf.open(io.BytesIO(page_range(out.getvalue(), first, last))) as made,
        made.open_metadata() as metadata,
    ):
        assert metadata["dc:title"] == f"Bunke{said}"
