"""Two versions of a meeting beside each other: what is different, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Delivery, Proposal
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange, compare
from agenda_app.domain.dispatch import Channel, RecipientKind, SentTo, Version
from agenda_app.domain.printed import AttachmentLine, CaseContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import ListItem, Paragraph, Run, runs
from agenda_app.domain.text_changes import text_changes, word_changes
from tests.documents.papers import a_bundle, a_case, number


def with_case(content: BundleContent, case: CaseContent) -> BundleContent:
    papers = tuple(case if paper.key == case.key else paper for paper in content.papers)
    return replace(content, papers=papers)


def with_state(content: BundleContent, serial: int, state: ItemState) -> BundleContent:
    lines = tuple(
        replace(line, state=state) if line.number == number(serial) else line
        for line in content.notice.lines
    )
    return replace(content, notice=replace(content.notice, lines=lines))


def only(found: Comparison) -> ItemChange:
    (item,) = found.items
    assert found.notice == ()
    return item


def the_case(content: BundleContent) -> CaseContent:
    case = content.papers[1]
    assert isinstance(case, CaseContent)
    return case


def test_a_version_is_the_same_as_itself() -> None:
    assert compare(a_bundle(), a_bundle()).is_same


def test_a_new_amount_in_the_proposal_is_told_with_the_words_around_it() -> None:
    old = a_bundle()
    points = (ListItem(0, "1.", runs("Kommunen går videre med en ramme på kr 240 000 i år.")),)
    before = (ListItem(0, "1.", runs("Kommunen går videre med en ramme på kr 220 000 i år.")),)
    case = replace(the_case(old), main=Proposal("Innstilling", before))
    new = with_case(old, replace(case, main=Proposal("Innstilling", points)))
    item = only(compare(with_case(old, case), new))
    assert (item.fate, item.number, item.key) == (Fate.CHANGED, number(12), "c12")
    (change,) = item.changes
    assert change.what is What.PROPOSAL
    assert change.where == "Innstilling 1."
    assert change.old == "… ramme på kr 220 000 i år."
    assert change.new == "… ramme på kr 240 000 i år."


def test_a_statement_that_came_is_told() -> None:
    stated = Proposal("Uttalelse fra eldrerådet", (Paragraph(runs("Rådet ber om benker.")),))
    sent = a_bundle()
    now = with_case(sent, replace(the_case(sent), statements=(stated,)))
    (change,) = only(compare(sent, now)).changes
    assert change.new.endswith("Rådet ber om benker.")


def test_a_changed_text_is_told_under_its_heading() -> None:
    old = a_bundle()
    case = the_case(old)
    body = list(case.body)
    body[-1] = ListItem(0, "", runs("To nye stillinger."))
    item = only(compare(old, with_case(old, replace(case, body=tuple(body)))))
    (change,) = item.changes
    assert change == Change(
        What.TEXT, "Økonomiske konsekvenser", "Ingen nye stillinger.", "To nye stillinger."
    )


def test_only_the_look_of_a_text_changed() -> None:
    plain, bold = (Paragraph(runs("Kaia")),), (Paragraph((Run("Kaia", bold=True),)),)
    (found,) = text_changes(plain, bold)
    assert found.old == found.new == "Kaia"


def test_words_that_are_exempt_now_are_told_by_their_law_and_not_as_a_look() -> None:
    old = a_bundle()
    case = the_case(old)
    hidden = ListItem(0, "", (Run("Ingen nye ", exempt="offl. § 13"), Run("stillinger.")))
    marked = replace(case, body=(*case.body[:-1], hidden))
    (change,) = only(compare(old, with_case(old, marked))).changes
    assert change == Change(What.PASSAGES, "Økonomiske konsekvenser", "", "offl. § 13")
    (change,) = only(compare(with_case(old, marked), old)).changes
    assert (change.what, change.old, change.new) == (What.PASSAGES, "offl. § 13", "")


def test_the_access_of_a_case_is_told_once_in_the_words_of_its_paper() -> None:
    old = a_bundle()
    case = replace(the_case(old), access_text="Unntatt offentlighet, jf. offl. § 23")
    lines = tuple(
        replace(line, exempt=True, exempt_basis="offl. § 23") if line.key == case.key else line
        for line in old.notice.lines
    )
    new = replace(with_case(old, case), notice=replace(old.notice, lines=lines))
    (change,) = only(compare(old, new)).changes
    assert (change.what, change.old, change.new) == (
        What.ACCESS,
        the_case(old).access_text,
        case.access_text,
    )


def told(before: AttachmentLine, after: AttachmentLine) -> list[Change]:
    old = a_bundle()
    case = replace(the_case(old), attachments=(before,))
    found = compare(with_case(old, case), with_case(old, replace(case, attachments=(after,))))
    return [change for item in found.items for change in item.changes]


def test_an_announced_attachment_has_come_and_is_neither_new_nor_taken_away() -> None:
    announced = AttachmentLine("Takst", delivery=Delivery.LATER)
    assert told(announced, AttachmentLine("takst", 2, key="c12-attachment-1")) == [
        Change(What.ATTACHMENT_CAME, "takst", "", "2", 1)
    ]


def test_a_renamed_attachment_is_told_with_its_former_name() -> None:
    line = AttachmentLine("Kart", 2, key="c12-attachment-1")
    renamed = Change(What.ATTACHMENT_RENAMED, "", "Kart", "Kart over kaia", 1)
    assert told(line, replace(line, title="Kart over kaia")) == [renamed]
    assert told(line, replace(line, title="Kart over kaia", pages=3)) == [
        renamed,
        Change(What.ATTACHMENT_CHANGED, "Kart over kaia", "2", "3", 1),
    ]


def test_an_attachment_that_the_public_reads_for_the_first_time_is_no_changed_one() -> None:
    hidden = AttachmentLine("Unntatt offentlighet", 0, "offl. § 14", key="c12-attachment-1")
    shown = AttachmentLine("Rapport", 4, key="c12-attachment-1")
    assert told(hidden, shown) == [Change(What.ACCESS, "Rapport", "offl. § 14", "", 1)]


def test_another_file_beside_the_bundle_is_told_where_both_are_known() -> None:
    line = AttachmentLine("Tegning", delivery=Delivery.NOT_PRINTED, file="a" * 64)
    other = Change(What.ATTACHMENT_REPLACED, "Tegning", attachment=1)
    assert told(line, replace(line, file="b" * 64)) == [other]
    assert told(replace(line, file=""), line) == []


def test_attachments_are_added_removed_and_changed() -> None:
    old = a_bundle()
    case = the_case(old)
    first, second, _ = case.attachments
    now = (replace(first, pages=13), AttachmentLine("Kart", 1), case.attachments[2])
    item = only(compare(old, with_case(old, replace(case, attachments=now))))
    assert item.changes == (
        Change(What.ATTACHMENT_CHANGED, first.title, "12", "13", 1),
        Change(What.ATTACHMENT_ADDED, "Kart", "", "1", 2),
        Change(What.ATTACHMENT_REMOVED, second.title, "2", "", 2),
    )


def test_attachments_of_one_title_that_went_are_told_each_with_its_former_place() -> None:
    old = a_bundle()
    letters = tuple(AttachmentLine("Brev", 1, key=f"c12-attachment-{n}") for n in range(1, 5))
    before, now = (replace(the_case(old), attachments=lines) for lines in (letters, letters[1:2]))
    gone = only(compare(with_case(old, before), with_case(old, now))).changes[:-1]
    assert [(change.what, change.attachment) for change in gone] == [
        (What.ATTACHMENT_REMOVED, place) for place in (1, 3, 4)
    ]


def test_a_withdrawn_case_is_told_without_what_its_paper_lost() -> None:
    old = a_bundle()
    new = with_state(old, 12, ItemState.WITHDRAWN)
    new = replace(new, papers=tuple(p for p in new.papers if p.key != "c12"))
    item = only(compare(old, new))
    assert (item.fate, item.changes) == (Fate.WITHDRAWN, ())
    assert only(compare(new, old)).fate is Fate.RESUMED
    assert compare(new, new).is_same


def test_what_changed_while_a_case_was_withdrawn_is_told_when_it_is_taken_up_again() -> None:
    planned = a_bundle()
    lines = tuple(  # the papers stay with the readers, and the line leads to none of them
        replace(line, state=ItemState.WITHDRAWN, key="") if line.key == "c12" else line
        for line in planned.notice.lines
    )
    sent = replace(planned, notice=replace(planned.notice, lines=lines))
    case = the_case(planned)
    body = (*case.body[:-1], ListItem(0, "", runs("To nye stillinger.")))
    came = AttachmentLine("Nytt brev", 1, key="c12-attachment-9")
    now = with_case(planned, replace(case, body=body, attachments=(*case.attachments, came)))
    item = only(compare(sent, now))
    assert item.fate is Fate.RESUMED
    assert [(change.what, change.new) for change in item.changes] == [
        (What.TEXT, "To nye stillinger."),
        (What.ATTACHMENT_ADDED, "1"),
    ]


def test_a_postponed_case_and_a_new_one_are_told() -> None:
    old = a_bundle()
    assert only(compare(old, with_state(old, 13, ItemState.POSTPONED))).fate is Fate.POSTPONED
    lines = (*old.notice.lines, replace(old.notice.lines[1], number=number(16), key="c16"))
    new = replace(
        old,
        notice=replace(old.notice, lines=lines),
        papers=(*old.papers, a_case("c16", 16)),
    )
    assert only(compare(old, new)).fate is Fate.NEW
    assert only(compare(new, old)).fate is Fate.REMOVED


def test_another_place_and_hour_are_told_of_the_notice() -> None:
    old = a_bundle()
    head = replace(old.notice.head, place="Samfunnshuset")
    found = compare(old, replace(old, notice=replace(old.notice, head=head)))
    assert found.items == ()
    assert found.notice == (Change(What.NOTICE, "place", old.notice.head.place, "Samfunnshuset"),)


def test_readers_are_compared_by_name() -> None:
    press = SentTo("Avisa", RecipientKind.PRESS, Version.PUBLIC, Channel.EMAIL, 1)
    more = replace(press, copies=2)
    content = a_bundle()
    (change,) = compare(content, content, [press], [more]).recipients
    assert (change.name, change.old, change.new) == ("Avisa", press, more)
    (gone,) = compare(content, content, [press], []).recipients
    assert gone.new is None


def test_texts_with_little_in_common_are_one_passage() -> None:
    old, new = ["en", "to", "tre", "fire"], ["seks", "sju", "åtte"]
    assert list(word_changes(old, new)) == [("en to tre fire", "seks sju åtte")]


words = st.lists(st.sampled_from(["kaia", "skal", "rustes", "opp", "i", "år"]), max_size=12)


@given(words, words)
def test_words_differ_exactly_when_something_is_told(old: list[str], new: list[str]) -> None:
    assert bool(list(word_changes(old, new))) is (old != new)
