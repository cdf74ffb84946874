"""The cases of the council's earlier meeting: how each was treated, and voted on."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.deputies import Answer
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.speaking import SpeechKind
from agenda_app.sample.secretary import Secretary
from agenda_app.services.voting import record_of

WRONG, RIGHT = "2,4 millioner kroner", "2,1 millioner kroner"
"""A slip in the minutes of the recycling station, and what it is to be."""

_CHAIR, _FIRST_DEPUTY, _SECOND_DEPUTY = (
    "Anne-Lise Kvitskjær",
    "Wenche Ørnholmen",
    "Rolf-Arild Skarvberg",
)


def street_lights(secretary: Secretary, item: ItemId) -> None:
    """Turn the lights off with 5 votes to 5: the vote of the chair decides."""
    secretary.write(
        item,
        (8, 29),
        "Havnesjefen orienterte. Kenneth Sildvik (YB) krevde at det ble stemt ved navneopprop.",
        statements=[
            secretary.statement(
                "Håkon Lyngholmen",
                "Sp/KrF og H mener at trygg vei hjem fra båten må gå foran innsparingen.",
                "Sp/KrF",
                "H",
            )
        ],
        votes=[secretary.roll_call_vote(item, against=("Sp/KrF", "H"))],
        speeches=secretary.floor(
            14,
            ("Håkon Lyngholmen", SpeechKind.SPEECH, 175),
            ("Mona Ytterhamn", SpeechKind.SPEECH, 140),
            ("Håkon Lyngholmen", SpeechKind.REPLY, 50),
            ("Kenneth Sildvik", SpeechKind.PROCEDURE, 25),
        ),
    )


def recycling(secretary: Secretary, item: ItemId) -> None:
    """Choose between two places: the alternative has 6 votes, with a party split, against 5.

    It had one less in a trial vote, after which a group asked for a break.
    """
    neighbour = secretary.person("Mona Ytterhamn")
    kept = Ruling(aside=False, agreed=9, dissented=1)
    secretary.happened(Recusal(None, neighbour, item, Ground.CIRCUMSTANCES, kept))
    proposals = (
        secretary.proposal(
            1,
            ProposalKind.ALTERNATIVE,
            "1. Ny miljøstasjon bygges på den gamle grusbanen i Sørvågen.\n"
            "2. Kostnadsrammen er kr 2 100 000, som dekkes av avfallsfondet.",
            "Ragnhild Fuglevær",
            parties=("Sp/KrF", "YB"),
            at=40,
        ),
        secretary.proposal(
            2,
            ProposalKind.ADDITION,
            "3. Stasjonen holder åpent minst én lørdag i måneden.",
            "Torbjørn Sandskjær",
            at=44,
        ),
        replace(
            secretary.proposal(
                3,
                ProposalKind.AMENDMENT,
                "2. Kostnadsrammen er kr 1 900 000, som dekkes av avfallsfondet.",
                "Bjørn-Erik Stornaust",
                at=46,
                changed=record_of(secretary.session, item).matters.texts(0),
            ),
            withdrawn=True,
        ),
        replace(
            secretary.proposal(
                4,
                ProposalKind.REFER,
                "Det vurderes et gjenbrukstelt ved stasjonen.",
                "Kenneth Sildvik",
                at=50,
            ),
            receiver="kommunedirektøren",
        ),
    )
    secretary.write(
        item,
        (33, 64),
        "Spørsmålet om habilitet gjaldt at Ytterhamn har hytte 600 meter fra grusbanen.\n"
        f"Havnesjefen orienterte og svarte på spørsmål. Anlegget koster {WRONG} på begge tomtene.\n"
        "Etter prøvevoteringen ba Bjørn-Erik Stornaust (H) om gruppemøte.",
        proposals,
        votes=[
            secretary.vote(item, Matter(1), Matter(0), against=("Ap", "H"), is_trial=True),
            secretary.vote(item, Matter(1), Matter(0), against=("Ap", "Thea Marielle Havnås")),
            secretary.vote(item, Matter(2)),
            secretary.vote(item, Matter(4)),
        ],
        speeches=secretary.floor(
            38,
            ("Ragnhild Fuglevær", SpeechKind.SPEECH, 230),
            ("Torbjørn Sandskjær", SpeechKind.SPEECH, 120),
            ("Ragnhild Fuglevær", SpeechKind.REPLY, 45),
            ("Bjørn-Erik Stornaust", SpeechKind.SPEECH, 100),
        ),
    )


def grant(secretary: Secretary, item: ItemId) -> None:
    """Grant what a company applied for, with chair and first deputy disqualified.

    The sister of the chair owns half of the company, so the deputy leader chairs. The first deputy
    of the list sits on its board, so the second deputy steps in. Two points are voted on against a
    change each: the first change falls with 2 votes to 9, the second is adopted with 8 to 3.
    """
    _chain(secretary, item)
    points = record_of(secretary.session, item).matters.texts(0)
    less = secretary.proposal(
        1,
        ProposalKind.AMENDMENT,
        "1. Skjærholmen Sjømat AS får et tilskudd på kr 150 000 fra næringsfondet til nytt "
        "kjølelager på Skjærholmen.",
        "Eldbjørg Tareskjær",
        at=74,
        changed=points,
    )
    longer = secretary.proposal(
        2,
        ProposalKind.AMENDMENT,
        "3. Tilskuddet faller bort hvis arbeidet ikke er satt i gang innen 18 måneder.",
        "Torbjørn Sandskjær",
        "Bjørn-Erik Stornaust",
        at=78,
        changed=points,
    )
    secretary.write(
        item,
        (66, 90),
        "Kvitskjærs søster eier halve selskapet, og Ørnholmen sitter i styret for det.\n"
        "Næringskonsulenten orienterte om søknaden.",
        [less, longer],
        votes=[
            secretary.vote(item, Matter(0, (1,)), Matter(1), against=["YB"]),
            secretary.vote(item, Matter(0, (2,))),
            secretary.vote(item, Matter(2), Matter(0, (3,)), against=["Sp/KrF"]),
        ],
    )


def _chain(secretary: Secretary, item: ItemId) -> None:
    """Let a deputy step in for the chair, and another one for that deputy.

    Ten ruled on both: all who were there but the two in question. The party is the company, and
    the chair's sister only owns a part of it: no relative of a party, but a circumstance of its
    own (fvl. § 6 second para).
    """
    chair, first, second = (
        secretary.person(name) for name in (_CHAIR, _FIRST_DEPUTY, _SECOND_DEPUTY)
    )
    aside = Ruling(aside=True, agreed=10)
    secretary.happened(Recusal(None, chair, item, Ground.CIRCUMSTANCES, aside))
    secretary.called(_FIRST_DEPUTY, _CHAIR, Answer.ACCEPTED, 5, item)
    secretary.happened(
        SteppedIn(None, first, item, chair),
        Recusal(None, first, item, Ground.COMPANY, aside),
    )
    secretary.called(_SECOND_DEPUTY, _FIRST_DEPUTY, Answer.ACCEPTED, 20, item)
    secretary.happened(SteppedIn(None, second, item, first))


def settlement(secretary: Secretary, item: ItemId) -> None:
    """Decide a case behind closed doors, with 8 votes to 2."""
    secretary.write(
        item,
        (155, 182),
        "Kommunedirektøren og møtesekretæren var til stede mens dørene var lukket.\n"
        "Kommunens advokat orienterte og forlot møtet før drøftingen.",
        votes=[secretary.vote(item, against=["H"])],
        closed=[
            ClosedSession(
                ClosingGround.PUBLIC_INTEREST,
                "offl. § 23 første ledd",
                secretary.clock(156),
                secretary.clock(181),
                ballots=secretary.vote(item).ballots,
            )
        ],
    )


def water_main(secretary: Secretary, item: ItemId) -> None:
    """Pay for a pipe that burst after the notice was sent; all 10 are for."""
    secretary.write(
        item,
        (151, 155),
        "Havnesjefen orienterte om lekkasjen og om prisen.",
        votes=[secretary.vote(item)],
    )


def playground(secretary: Secretary, item: ItemId) -> None:
    """Put a case off with 8 votes to 2, one having left; it comes back in the next meeting."""
    later = secretary.proposal(
        1,
        ProposalKind.POSTPONE,
        "Saken utsettes til det er hentet inn tilbud på apparatene.",
        "Bjørn-Erik Stornaust",
        at=141,
    )
    secretary.write(
        item,
        (137, 146),
        "Kommunedirektøren svarte på spørsmål om prisen på apparatene.",
        [later],
        votes=[secretary.vote(item, Matter(1), against=["YB"])],
    )
