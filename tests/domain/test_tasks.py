"""A point that leaves nothing to do is no task; one that leaves something always is."""

from __future__ import annotations

import pytest

from agenda_app.domain.tasks import is_task


@pytest.mark.parametrize(
    "words",
    [
        "Rapporten tas til orientering.",
        "Saken tas til etterretning",
        "Kommunestyret tar rapporten om havn, vann og avløp til orientering.",
        "Kommunestyret tek meldinga til vitande.",
        "Meldinga vert teken til orientering.",
        "Protokollen fra møtet 9. september godkjennes.",
        "Møteprotokollen godkjennes uten merknader.",
        "Innkalling og saksliste godkjennes.",
        "Innkallinga vert godkjend.",
        "Leder: Aud Strand (Ap).",
        "Medlemmer av eldrerådet: Aud Strand (Ap), Bo Vik (H). Varamedlemmer for Ap: 1. Ida Dal.",
        "Som leder av eldrerådet velges Aud Strand.",
        "Som nye medlemmer av valgstyret velges Aud Strand og Bo Vik for perioden.",
        "Til leiar vert Aud Strand vald.",
        "Saken avvises.",
        "Saka blir avvist.",
        "Resten av saken avvises.",
    ],
)
def test_what_is_done_when_it_is_resolved_is_no_task(words: str) -> None:
    assert not is_task(words)


@pytest.mark.parametrize(
    "words",
    [
        "Kaia rustes opp.",
        "Alternativ 2 velges som trasé.",
        "Forliket legges fram for kommunestyret til orientering når det er inngått.",
        "Rapporten tas til orientering. Kommunedirektøren legger fram en ny i mai.",
        "Som leder velges Aud Strand. Utvalget legger fram en rapport innen mai.",
        "Ordfører: undersøker saken.",
        "Saken avvises. Søkeren får tilbake gebyret.",
        "Saken avvises, og kommunedirektøren melder fra til søkeren.",
        "Medlemmene får nye nettbrett.",
        "Lederen får fullmakt til å inngå avtalen.",
        "Reguleringsplanen godkjennes og kunngjøres.",
        "Kommunestyret velger modell B for barnehagen.",
        "",
    ],
)
def test_what_somebody_has_to_do_is_a_task(words: str) -> None:
    assert is_task(words)


def test_what_the_item_elected_is_no_task_whatever_it_is_called() -> None:
    words = "Takstnemnda 2027–2031: Aud Strand, Bo Vik."
    assert is_task(words)
    assert not is_task(words, ["Takstnemnda 2027–2031"])
    assert not is_task(words, ["Leder", "takstnemnda 2027–2031:"])
    assert is_task("Takstnemnda legger fram en rapport.", ["Takstnemnda"])
