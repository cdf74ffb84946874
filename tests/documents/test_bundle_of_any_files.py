"""Whatever the maker of pages lets through goes into a bundle: stamped, tagged, in the outline."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.domain.printed import AttachmentContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.verdict import Verdict
from agenda_app.jobs import run_to_end
from agenda_app.normalise.normal import normalise
from tests.documents.attached import with_list
from tests.documents.outside import Files
from tests.documents.papers import a_case, a_notice
from tests.documents.reading import elements, joined
from tests.normalise import corpus

FILES = Files()


def verdicts() -> dict[str, tuple[str, Verdict]]:
    made = {name: normalise(data, f"{name}.pdf") for name, data in corpus.files().items()}
    return {name: (FILES.put(m.pdf), m.verdict) for name, m in made.items() if m.pdf is not None}


@pytest.fixture(scope="module")
def all_of_them() -> tuple[BundleContent, Bundle]:
    case = a_case("c11", 11)
    attached = tuple(
        AttachmentContent(
            key=f"c11-{place}",
            head=case.head,
            number=case.number,
            case_key="c11",
            place=place,
            title=name,
            pdf=pdf,
            pages=len(verdict.pages),
            accessible=not verdict.against_ua,
            archivable=not verdict.against_a,
            feet=tuple(page.foot for page in verdict.pages),
        )
        for place, (name, (pdf, verdict)) in enumerate(verdicts().items(), start=1)
    )
    content = BundleContent(a_notice(), (with_list(case, *attached), *attached))
    return content, run_to_end(build_bundle(content, files=FILES))


def test_every_page_has_its_number_and_says_whose_it_is(
    all_of_them: tuple[BundleContent, Bundle],
) -> None:
    content, bundle = all_of_them
    pages = pypdf.PdfReader(io.BytesIO(bundle.pdf)).pages
    assert len(pages) == bundle.pages
    for paper in content.papers[1:]:
        assert isinstance(paper, AttachmentContent)
        first = bundle.opens_at[paper.key]
        for number in range(first, first + paper.pages):
            text = joined(pages[number - 1].extract_text())
            assert f"Side {number} av {bundle.pages}" in text, paper.title
            assert f"Vedlegg {paper.place} til PS 11/26" in text, paper.title


def test_the_tree_leads_from_every_mark_and_link_to_its_element_and_back(
    all_of_them: tuple[BundleContent, Bundle],
) -> None:
    _, bundle = all_of_them
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        tree = pdf.Root.StructTreeRoot
        numbers = list(tree.ParentTree.Nums)
        assert [int(n) for n in numbers[::2]] == list(range(int(tree.ParentTreeNextKey)))
        known = {element.objgen for element in elements(pdf)}
        for page in pdf.pages:
            held = numbers[2 * int(page.obj.StructParents) + 1]
            assert all(e is None or e.objgen in known for e in held)
            for annotation in page.obj.get("/Annots", ()):
                assert numbers[2 * int(annotation.StructParent) + 1].objgen in known
                assert annotation.get("/Dest") is None or annotation.Dest[0] is not None
        assert "/RoleMap" not in tree


def test_the_same_files_give_the_same_bundle_without_having_been_looked_at_before(
    all_of_them: tuple[BundleContent, Bundle],
) -> None:
    content, bundle = all_of_them
    unseen = tuple(
        replace(paper, feet=()) if isinstance(paper, AttachmentContent) else paper
        for paper in content.papers
    )
    again = run_to_end(build_bundle(replace(content, papers=unseen), files=FILES))
    assert again.pdf == bundle.pdf


def test_marks_within_form_objects_find_their_elements(
    all_of_them: tuple[BundleContent, Bundle],
) -> None:
    _, bundle = all_of_them
    found = 0
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        for held in pdf.objects:
            if isinstance(held, pikepdf.Stream) and "/StructParents" in held:
                found += 1
                element = numbers[2 * int(held.StructParents) + 1][0]
                kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
                assert any(kid.Stm.objgen == held.objgen for kid in kids if "/Stm" in kid)
    assert found
