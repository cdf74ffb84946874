"""Who gets what of a meeting: from the register, the plan, and what is exempt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import Recipient, RecipientKind, Version
from agenda_app.services.distribution import (
    distribution_content,
)
from agenda_app.services.recipients import replace_recipients
from tests.builders import TODAY
from tests.services.council_with_cases import CLOSED, World


@pytest.fixture
def world(storage: Storage) -> Iterator[World]:
    with storage.database.write("test") as session:
        yield World(storage, session)


def test_e_mail_brings_members_what_the_public_gets_unless_the_plan_says_otherwise(
    world: World,
) -> None:
    def mails_public() -> bool:
        files = world.storage.files
        return distribution_content(world.session, files, world.meeting, TODAY).mails_public

    assert not mails_public()
    world.put("Personalsak", CLOSED)
    assert mails_public()
    world.plan(email_exempt=True)
    assert not mails_public()


def test_the_list_holds_members_others_and_what_is_printed(world: World) -> None:
    assert world.council is not None
    press = Recipient(None, world.council, "Avisa", RecipientKind.PRESS, copies=2)
    replace_recipients(world.session, world.council, [press])
    files, pages = world.storage.files, {Version.INTERNAL: 12}
    content = distribution_content(world.session, files, world.meeting, TODAY, pages)
    assert [r.name for r in content.recipients] == ["Aud Strømsnes", "Olav Tangvær", "Avisa"]
    assert [(run.version, run.copies, run.pages) for run in content.runs] == [
        (Version.INTERNAL, 2, 12),
        (Version.PUBLIC, 2, 0),
    ]
    world.put("Personalsak", CLOSED)
    content = distribution_content(world.session, files, world.meeting, TODAY)
    assert content.apart
    assert [(run.version, run.copies) for run in content.runs] == [
        (Version.PUBLIC, 4),
        (Version.EXEMPT, 2),
    ]
