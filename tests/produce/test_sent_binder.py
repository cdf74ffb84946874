"""Who does what every later sending says has the meeting as it is, whatever was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.correction import PartContent, parts_of
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_marks import mark_on
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import NOTICE_KEY, PlaceholderContent
from agenda_app.domain.put_aside import AWAY
from tests.produce.made_up_meeting import Attached, Case, drawn, looks
from tests.produce.made_up_office import ONE_SIDED, Office
from tests.produce.sent_binder import BLANK, Binder, pages_of

PLANS = (
    ONE_SIDED,
    PrintPlan(),
    PrintPlan(start_right=True),
    PrintPlan(dividers=True),
    PrintPlan(two_sided=False, dividers=True),
)
KINDS = (DispatchKind.CORRECTION,) * 6 + (DispatchKind.SUPPLEMENT, DispatchKind.PUBLIC)
pytestmark = pytest.mark.usefixtures("words_for_pages")
PLANNED, WITHDRAWN, POSTPONED = ItemState.PLANNED, ItemState.WITHDRAWN, ItemState.POSTPONED


class Desk:
    """The changes that a secretary makes, chosen by the numbers of a list."""

    def __init__(self, choose: Callable[[int], int]) -> None:
        self.choose, self.made = choose, 0

    def play(self, sendings: int) -> None:
        """Send a meeting, and as often what changed in it; nothing that readers have is wrong."""
        cases = [self.case(serial) for serial in range(1, 4)]
        office = Office(cases[:2], PLANS[self.choose(len(PLANS))], with_public=self.choose(6) > 0)
        check(office)
        for _ in range(sendings):
            for _ in range(1 + self.choose(3)):
                self.change(cases[self.choose(3)])
            if self.choose(8) == 0:
                office.cases = cases
            office.send(KINDS[self.choose(8)], with_public=self.choose(6) > 0)
            check(office)

    def word(self, case: str) -> str:
        self.made += 1
        return f"{case}.{self.made}"

    def words(self, case: str) -> list[str]:
        return [self.word(case) for _ in range(1 + self.choose(3))]

    def attached(self, case: str) -> Attached:
        return Attached(self.word(case), self.words(case), bool(self.choose(2)))

    def case(self, serial: int) -> Case:
        key = f"c{serial}"
        files = [self.attached(key) for _ in range(self.choose(4))]
        case = Case(key, serial, self.words(key), bool(self.choose(2)), files)
        case.state = WITHDRAWN if self.choose(12) == 0 else PLANNED
        if self.choose(3) == 0:
            case.hidden, case.differs = {case.pages[0]}, True
        return case

    def change(self, case: Case) -> None:
        match self.choose(9):
            case 0 | 1:
                case.exempt = not case.exempt
            case 2 | 3:
                away = (WITHDRAWN, WITHDRAWN, POSTPONED)[self.choose(3)]
                case.state = away if case.state is PLANNED else PLANNED
            case 4:
                case.removed = case.removed or self.choose(4) == 0  # for good
            case 5 | 6:
                self.change_files(case)
            case _:
                self.change_pages(case)

    def change_pages(self, case: Case) -> None:
        place = self.choose(len(case.pages))
        page = case.pages[place]
        match self.choose(5):
            case 0:
                case.pages[place] = self.word(case.key)
            case 1:
                case.pages.insert(place, self.word(case.key))
            case 2 if len(case.pages) > 1:
                del case.pages[place]
            case 3:
                case.hidden ^= {page}
                case.differs = True
            case 4:
                case.left_out ^= {page}
                case.differs = True

    def change_files(self, case: Case) -> None:
        files = case.attached
        match self.choose(4) if files else 0:
            case 0:
                files.insert(self.choose(len(files) + 1), self.attached(case.key))
            case 1:
                del files[self.choose(len(files))]
            case 2:
                one = files[self.choose(len(files))]
                one.exempt = not one.exempt
            case 3:
                moved = files.pop(self.choose(len(files)))
                files.insert(self.choose(len(files) + 1), moved)


def check(office: Office) -> None:
    """Check what both readers have; no number was given to two pages, or the binder has failed."""
    frozen = office.frozen
    assert frozen is not None
    has_what_is_meant(office.members, frozen.internal.sent)
    if frozen.public is None:
        return
    has_what_is_meant(office.public, frozen.public.sent)
    for bundle in frozen.public.sent:
        for part in bundle.parts:
            content = parts_of(bundle.content)[part.key]
            if part.key != NOTICE_KEY and not isinstance(content, PlaceholderContent):
                number_is_the_members(office, part.labels, content)
    if frozen.public.correction:
        pages = (page for part in frozen.public.correction.parts for page in part.pages)
        told = {page.theirs.stamped for page in pages if page.theirs}
        assert told <= {label for label, _ in office.members.pages}
    if office.is_level:
        for theirs, bundle in zip(frozen.internal.sent, frozen.public.sent, strict=True):
            members_numbers_are_covered(theirs, bundle)


def has_what_is_meant(binder: Binder, sent: Iterable[SentBundle]) -> None:
    meant = [(label.stamped, page) for bundle in sent for label, page, _ in pages_of(bundle)]
    # A sheet that is put in later has nothing on its back, and nobody is given that number.
    given_ever = [pair for pair in meant if pair[1] != BLANK or pair[0] in binder.ever]
    assert all(binder.ever[label] == page for label, page in given_ever)
    assert binder.printed == [pair for pair in meant if pair[1] != BLANK]
    for bundle in sent:
        contents = parts_of(bundle.content)
        for part in bundle.parts:
            said = part.marks or (PLANNED,) * len(part.labels)
            assert said == tuple(binder.says[label.stamped] for label in part.labels)
            assert {*said} & AWAY <= {mark_on(contents[part.key])}


def members_numbers_are_covered(theirs: SentBundle, public: SentBundle) -> None:
    """Check that every number has a page here, and a page in place of others no other's number."""
    shown = covered(label for part in public.parts for label in part.labels)
    every = {label for part in theirs.parts for label in part.labels}
    for paper in public.content.papers:
        behind = theirs.labels_behind(paper)
        own = public.labels_of(paper.key)
        instead = isinstance(paper, PlaceholderContent)
        assert whole(behind) <= (covered(own) if instead else shown)
        others = whole(every) - whole(behind)
        assert not instead or not others & (covered(own) - lettered(own))


def whole(labels: Iterable[PageLabel]) -> set[int]:
    return {label.number for label in labels if not label.letter}


def lettered(labels: Iterable[PageLabel]) -> set[int]:
    return {label.number for label in labels if label.letter}


def number_is_the_members(office: Office, labels: tuple[PageLabel, ...], new: PartContent) -> None:
    """Check that a page has the members' number for it, and that it is no other page of theirs.

    Papers that have or had an exempt passage are others than theirs, page by page: there a number
    must be of the same case. What the public was sent later than the members may have a number of
    its own.
    """
    numbers = {page: label for label, page in office.members.pages}
    for label, look, page in zip(labels, looks(new, ()), drawn(new), strict=True):
        case = next(case for case in office.cases if case.key == _case_of(page))
        told = office.public.theirs.get(label.stamped)
        its = numbers.get(look)
        apart = case.differs or office.lagged
        assert not its or apart or its in (label.stamped, told and told.stamped)
        there = office.members.ever.get(label.stamped)
        if there is not None and told is None:
            is_same = _case_of(there) == case.key if case.differs else _plain(there) == _plain(page)
            assert is_same, (label.stamped, page, there)


def _case_of(page: str) -> str:
    return page.rpartition(": ")[2].partition(".")[0]


def _plain(page: str) -> str:
    return page.replace(" away", "").replace("(exempt)", "")


def covered(labels: Iterable[PageLabel]) -> set[int]:
    return {number for label in labels for number in range(label.number, label.last + 1)}


@settings(max_examples=200)
@given(st.integers(1, 6), st.data())
def test_who_follows_every_sending_has_the_meeting_as_it_is(
    sendings: int, data: st.DataObject
) -> None:
    Desk(lambda below: data.draw(st.integers(0, below - 1))).play(sendings)
