"""A recommendation that was typed as lines is voted on, changed and followed point by point."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.db.storage import Storage
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import ProposalKind, ProposalRegister, from_text
from agenda_app.domain.text import paragraphs, plain, to_json
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.followed_points import point_wordings
from agenda_app.services.matters import points_in
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.voting import record_of
from tests.domain.voting import a_proposal
from tests.services.protocol import a_protocol, roll_called, with_points

TYPED = tuple(
    block
    for line in ("Saken gjelder kaia.", "1. Kaia males.", "2. Lån tas opp.", "3. Naboer varsles.")
    for block in paragraphs(line)
)


def test_typed_lines_are_points_that_are_voted_on_changed_and_followed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        item = protocol.case(1)
        with_points(session, item, TYPED)
        roll_called(session, protocol)
        assert [point.name for point in points_in(session, item)] == ["1", "2", "3"]

        texts = record_of(session, item).matters.texts(0)
        _, points = from_text(paragraphs("2. Lån tas ikke opp."), ProposalKind.AMENDMENT, texts)
        change = replace(a_proposal(ProposalKind.AMENDMENT, "", number=1), points=points)
        save_item_minutes(session, ItemMinutes(item, register=ProposalRegister((change,))))
        for motion in (Motion((Matter(0, (2,)), Matter(1))), Motion((Matter(0, (1, 3)),))):
            voters, side = record_of(session, item).room.voters, int(len(motion.options) > 1)
            vote = Vote(motion, all_on(voters, side, motion.sides))
            kept = read_item_minutes(session, item)
            save_item_minutes(session, replace(kept, votes=(*kept.votes, vote)))
        composed = record_of(session, item).composed(Language.BOKMAL)
    assert plain(composed.text).splitlines() == [
        "Saken gjelder kaia.",
        "1. Kaia males.",
        "2. Lån tas ikke opp.",
        "3. Naboer varsles.",
    ]
    followed = point_wordings(to_json(composed.text), Language.BOKMAL)
    assert [one.label for one in followed] == ["1.", "2.", "3."]
