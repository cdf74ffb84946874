"""Layers are shown as on paper, and those that look otherwise on the screen are told."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.layer_states import LayerStates
from agenda_app.normalise.normal import normalise
from tests.documents.reading import words_by_pdfium
from tests.normalise.corpus import drawn, edited, words

SHOWN, ONLY_SEEN, ONLY_PRINTED, HIDDEN = (True, True), (True, False), (False, True), (False, False)
PRINTED, SEEN = ("Print", "Print"), ("View", "View")


def on_off(is_on: bool) -> Name:
    return Name.ON if is_on else Name.OFF


def listed(
    pdf: pikepdf.Pdf,
    *,
    off: bool,
    asks: dict[str, bool],
    events: tuple[tuple[str, str], ...],
    intent: Name = Name.View,
) -> tuple[Dictionary, Dictionary]:
    """Return a layer, and the list of it: what it asks for, and on which events it is asked."""
    wishes = Dictionary(
        {f"/{what}": Dictionary({f"/{what}State": on_off(on)}) for what, on in asks.items()}
    )
    group = pdf.make_indirect(
        Dictionary(Type=Name.OCG, Name=String("Utkast"), Usage=wishes, Intent=intent)
    )
    usages = [
        Dictionary(Event=Name(f"/{event}"), Category=Array([Name(f"/{what}")]), OCGs=Array([group]))
        for event, what in events
    ]
    default = Dictionary(OFF=Array([group] if off else []), AS=Array([*usages, 5]))
    return group, Dictionary(OCGs=Array([group]), D=default)


@pytest.mark.parametrize(
    ("off", "asks", "events", "state"),
    [
        (False, {}, (), SHOWN),
        (True, {}, (), HIDDEN),
        (False, {"Print": False}, (PRINTED,), ONLY_SEEN),
        (True, {"Print": True}, (PRINTED,), ONLY_PRINTED),
        (False, {"Print": False}, (), SHOWN),
        (False, {"Print": False}, (SEEN,), SHOWN),
        (True, {"View": True}, (SEEN,), SHOWN),
        (False, {"View": False}, (SEEN,), HIDDEN),
        (False, {"View": False, "Print": True}, (SEEN, PRINTED), ONLY_PRINTED),
        (False, {"View": False}, (("Export", "View"),), SHOWN),
    ],
)
def test_a_layer_is_as_it_asks_to_be_when_the_file_says_that_it_may_ask(
    off: bool, asks: dict[str, bool], events: tuple[tuple[str, str], ...], state: tuple[bool, bool]
) -> None:
    with pikepdf.new() as pdf:
        group, list_of_it = listed(pdf, off=off, asks=asks, events=events)
        layers = LayerStates(list_of_it)
        assert layers.hides(group) is not state[1]
        assert layers.only_seen == (["Utkast"] if state == ONLY_SEEN else [])
        assert layers.only_printed == (["Utkast"] if state == ONLY_PRINTED else [])


def test_a_layer_for_those_who_draw_hides_nothing_from_readers() -> None:
    with pikepdf.new() as pdf:
        group, list_of_it = listed(pdf, off=True, asks={}, events=(), intent=Name.Design)
        assert not LayerStates(list_of_it).hides(group)


def test_a_layer_on_no_page_is_not_told() -> None:
    with pikepdf.new() as pdf:
        _, list_of_it = listed(pdf, off=False, asks={"Print": False}, events=(PRINTED,))
        assert LayerStates(list_of_it).only_seen == []


@pytest.mark.parametrize(
    ("off", "code", "said"),
    [
        (False, Found.LAYER_NOT_PRINTED, ""),
        (True, Found.LAYER_ONLY_PRINTED, "Kommunestyret behandler saken i møte"),
    ],
)
def test_a_page_is_as_on_paper_and_the_reader_is_told_of_the_screen(
    off: bool, code: Found, said: str
) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        group, pdf.Root.OCProperties = listed(pdf, off=off, asks={"Print": off}, events=(PRINTED,))
        page = pdf.pages[0].obj
        page.Resources.Properties = Dictionary(A=group)
        page.Contents = pdf.make_stream(b"/OC /A BDC\n" + page.Contents.read_bytes() + b"\nEMC")

    made = normalise(edited(drawn(words), change), "plan.pdf")
    assert made.pdf is not None
    assert words_by_pdfium(made.pdf).strip() == said
    assert [one.detail for one in made.verdict.found if one.code == code] == ["Utkast"]
    assert (Done.LAYERS_REMOVED in {one.code for one in made.verdict.done}) is not off
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        assert "/OCProperties" not in opened.Root
