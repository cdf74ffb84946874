"""Parts are laid out by two processes as they are by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from agenda_app.beside import LAY_OUT, Beside, GoneError
from agenda_app.documents import render_cache
from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.laying_out import laid_out
from agenda_app.documents.layout import BLANK, Layout
from agenda_app.documents.part import Part
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.two_cores import laid_out_by_two
from agenda_app.domain.printed import divider_before
from agenda_app.jobs import run_to_end
from tests.documents.papers import a_bundle, a_case, a_notice

LAYOUTS = [Layout(a_notice()), Layout(a_case()), BLANK, Layout(divider_before(a_case()))]


class Second:
    """Stands for the second process: answers so many questions, then is gone."""

    def __init__(self, answers: int, *, late: bool = False) -> None:
        self.answers, self.late, self.asked, self.ended = answers, late, list[Any](), False

    @property
    def open(self) -> int:
        return len(self.asked)

    def ask(self, layout: Layout) -> None:
        self.asked.append(layout)

    def answer(self, seconds: float) -> Part:
        if self.late and not seconds:
            raise TimeoutError
        if not self.answers:
            raise GoneError
        self.answers -= 1
        return laid_out(self.asked.pop(0))

    def end(self) -> None:
        self.ended = True


@pytest.fixture
def beside() -> Iterator[Beside]:
    process = Beside(LAY_OUT)
    yield process
    process.end()


def test_two_processes_lay_out_what_one_does(beside: Beside) -> None:
    found = dict(filter(None, laid_out_by_two(LAYOUTS * 3, beside, iter(()))))
    assert [found[number] for number in range(12)] == [laid_out(one) for one in LAYOUTS] * 3


@pytest.mark.parametrize("answers", [0, 1, 2, 99])
@pytest.mark.parametrize("late", [False, True])
def test_what_a_dead_process_left_is_laid_out_here(answers: int, late: bool) -> None:
    second: Any = Second(answers, late=late)
    found = dict(filter(None, laid_out_by_two(LAYOUTS, second, iter(()))))
    assert found == dict(enumerate(map(laid_out, LAYOUTS)))


def test_other_work_is_done_while_there_is_nothing_to_lay_out_here() -> None:
    second: Any = Second(1, late=True)
    meanwhile = iter(["opened", "opened"])
    assert [one for one in laid_out_by_two([BLANK], second, meanwhile) if one] == [
        (0, laid_out(BLANK))
    ]
    assert list(meanwhile) == []


def test_a_bundle_is_the_same_however_it_was_laid_out(beside: Beside) -> None:
    content = a_bundle()
    cache = RenderCache(beside=beside)
    by_two = run_to_end(build_bundle(content, cache)).pdf
    assert by_two == run_to_end(build_bundle(content)).pdf
    assert beside.open == 0


def test_a_bundle_is_made_where_no_second_process_can_be_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(render_cache, "started", lambda _: None)
    monkeypatch.setattr(render_cache, "_TWO_PAY_FROM", 1)
    content = a_bundle()
    assert run_to_end(build_bundle(content)).pages > 1


def test_a_cancelled_bundle_ends_the_process_that_works_for_it() -> None:
    second: Any = Second(99, late=True)
    work = build_bundle(a_bundle(), RenderCache(beside=second))
    for _ in range(2):
        next(work)
    work.close()
    assert second.ended
