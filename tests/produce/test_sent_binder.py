"""Who does what every correction prints has the meeting as it is, whatever was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import PlaceholderContent
from agenda_app.produce.correcting import parts_of
from tests.produce.sent_binder import Attached, Case, Office, looks, pages_of


@pytest.fixture(autouse=True, scope="module")
def words_for_pages() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("agenda_app.produce.correcting.looks_of", looks)
        yield


class Desk:
    """The changes that a secretary makes, chosen by the numbers of a list."""

    def __init__(self, choose: Callable[[int], int]) -> None:
        self.choose, self.made = choose, 0

    def word(self) -> str:
        self.made += 1
        return f"p{self.made}"

    def words(self, most: int = 3) -> list[str]:
        return [self.word() for _ in range(1 + self.choose(most))]

    def attached(self) -> Attached:
        return Attached(self.word(), self.words(), bool(self.choose(2)))

    def case(self, serial: int) -> Case:
        files = [self.attached() for _ in range(self.choose(6))]
        return Case(f"c{serial}", serial, self.words(), bool(self.choose(2)), files)

    def change(self, case: Case) -> None:
        match self.choose(8):
            case 0:
                case.exempt = not case.exempt
            case 1:
                case.withdrawn = not case.withdrawn
            case 2:
                case.removed = self.choose(4) == 0
            case 3 | 4 | 5:
                self.change_files(case.attached)
            case _:
                self.change_pages(case)

    def change_pages(self, case: Case) -> None:
        place = self.choose(len(case.pages))
        page = case.pages[place]
        match self.choose(5):
            case 0:
                case.pages[place] = self.word()
            case 1:
                case.pages.insert(place, self.word())
            case 2 if len(case.pages) > 1:
                del case.pages[place]
            case 3:
                case.hidden ^= {page}
                case.differs = True
            case 4:
                case.left_out ^= {page}
                case.differs = True

    def change_files(self, files: list[Attached]) -> None:
        match self.choose(4) if files else 0:
            case 0:
                files.insert(self.choose(len(files) + 1), self.attached())
            case 1:
                del files[self.choose(len(files))]
            case 2:
                one = files[self.choose(len(files))]
                one.exempt = not one.exempt
            case 3:
                moved = files.pop(self.choose(len(files)))
                files.insert(self.choose(len(files) + 1), moved)


def check(office: Office) -> None:
    (theirs,), (public,) = office.members.sent, office.public.sent
    for binder, version in zip(office.binders, (office.members, office.public), strict=True):
        assert binder.pages == [(label.stamped, page) for label, page in pages_of(version)]
    open_pages_have_the_same_numbers(office)
    shown = covered(label for part in public.parts for label in part.labels)
    for paper in public.content.papers:
        counted = whole(theirs.labels_behind(paper))
        instead = isinstance(paper, PlaceholderContent)
        assert counted <= (covered(public.labels_of(paper.key)) if instead else shown)


def open_pages_have_the_same_numbers(office: Office) -> None:
    """Check it, but for papers that have or had an exempt passage: their pages are others."""
    members, _ = office.binders
    numbers = {page: label for label, page in members.pages}
    apart = {case.key for case in office.cases if case.differs}
    (bundle,) = office.public.sent
    contents = parts_of(bundle.content)
    for part in bundle.parts:
        for label, page in zip(part.labels, looks(contents[part.key], ()), strict=True):
            its = numbers.get(page)
            if its and part.key not in apart:
                assert label.stamped == its


def whole(labels: Iterable[PageLabel]) -> set[int]:
    return {label.number for label in labels if not label.letter}


def covered(labels: Iterable[PageLabel]) -> set[int]:
    return {
        number
        for label in labels
        for number in range(label.number, max(label.number, label.until) + 1)
    }


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.data())
def test_who_follows_every_correction_has_the_meeting_as_it_is(
    steps: list[int], data: st.DataObject
) -> None:
    desk = Desk(lambda below: data.draw(st.integers(0, below - 1)))
    office = Office([desk.case(serial) for serial in range(1, 4)])
    check(office)
    for changes in steps:
        for _ in range(changes):
            desk.change(office.cases[desk.choose(3)])
        office.correct()
        check(office)
