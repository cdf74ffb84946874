"""What is printed apart of a bundle: by the plan of each sending, what the public does not get."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.exempt_part import exempt_part, kept_apart, sent_apart
from agenda_app.domain.frozen import Frozen, FrozenVersion, SentBundle
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent
from tests.documents.papers import a_bundle, a_head

WHOLE = PrintPlan(exempt_apart=False)


def sent(supplement: int, content: BundleContent, plan: PrintPlan | None = None) -> SentBundle:
    return SentBundle(supplement, replace(content, plan=plan or PrintPlan()), ())


def test_a_case_goes_with_its_attachments() -> None:
    content = a_bundle()
    first = content.papers[0].key
    assert exempt_part(content, {first, "another"}).only == {first}


def test_what_was_sent_by_a_plan_that_wants_all_in_one_is_not_apart() -> None:
    content = a_bundle()
    first = content.papers[0].key
    assert kept_apart([sent(0, content), sent(1, content, WHOLE)], {first}) == {first}
    assert kept_apart([sent(1, content, WHOLE)], {first}) == frozenset()


def test_what_the_public_got_a_page_in_place_of_was_apart_whatever_it_may_read_now() -> None:
    content = replace(a_bundle(), papers=a_bundle().papers[:2])
    first, second = (paper.key for paper in content.papers)
    stands = PlaceholderContent(first, a_head(), None, "Personalsak", "offl. § 13")
    public = replace(content, papers=(stands, *content.papers[1:]))
    internal, shown = FrozenVersion((sent(0, content),)), FrozenVersion((sent(0, public),))
    held = Frozen(DispatchKind.NOTICE, 1, internal, shown)
    assert sent_apart(held, {second}) == {first}
    assert sent_apart(replace(held, public=None), {second}) == {second}
