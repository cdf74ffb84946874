"""A point that leaves nothing to do is no task; one that leaves something always is."""

from __future__ import annotations

import pytest

from agenda_app.domain.tasks import is_task, only_elects


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
        "Kommunestyret godkjenner protokollen fra møtet 9. september 2026.",
        "Utvalet godkjenner møteboka frå førre møte med merknadene som kom fram.",
        "Innkalling og saksliste godkjennes.",
        "Kommunestyrevalget er gyldig.",
        "Kommunestyrevalet 2027 blir kjent gyldig.",
        "Kommunestyret godkjenner valget.",
        "Valget holdes som avtalevalg etter kommuneloven § 7-7 når ingen krever forholdsvalg.",
        "Valet blir halde som forholdsval.",
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
        "Kommunestyrevalget er gyldig. Valgstyret legger fram regnskapet.",
        "Valget av leverandør godkjennes.",
        "Kommunestyret godkjenner protokollen og ber om en ny utredning.",
        "Valget er gyldig, og valgstyret legger fram regnskapet.",
        "Utvalget legger fram romprogram innen ett år.",
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


def test_a_case_that_only_elects_leaves_nothing_to_do() -> None:
    elected = ["Medlemmer av formannskapet", "Leder av formannskapet"]
    points = (
        "Formannskapet har fem medlemmer, valgt av og blant kommunestyrets medlemmer.",
        "Ordfører og varaordfører velges blant formannskapets medlemmer for valgperioden.",
        "Medlemmer av formannskapet: Aud Strand (Ap), Bo Vik (H).",
    )
    assert only_elects(points, elected)
    assert not only_elects(points, ())
    assert not only_elects((*points, "Utvalget legger fram romprogram innen ett år."), elected)
    assert not only_elects((*points, "De som er valgt, skal få opplæring."), elected)
    assert not only_elects((*points, "Utvalget har fem medlemmer."), elected)
