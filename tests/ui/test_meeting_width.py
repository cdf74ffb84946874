"""The page of a meeting in a window of 1280 by 720: nothing of it widens the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.two_panes import TwoPanes
from agenda_app.ui.parts.rail import WIDTH as RAIL
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.theme import Theme
from tests.ui.cut_words import cut_words
from tests.ui.meeting_world import a_world

SCREEN = QSize(1280, 720)
ROOM = SCREEN.width() - RAIL
LONGEST = {Language.BOKMAL: "endring av offentlighet", Language.NYNORSK: "endring av offentlegheit"}


@pytest.mark.parametrize("form", [*Language])
def test_every_optional_part_fits_beside_the_rail(
    storage: Storage,
    jobs: JobRunner,
    theme: Theme,
    speak: Callable[[Language], None],
    form: Language,
) -> None:
    speak(form)
    with a_world(storage, jobs, theme, size=(ROOM, 640)) as world:
        page = world.page
        page.frame.take_shape(SCREEN)
        page.pane.set_waiting(128)
        page.pane.set_undo(LONGEST[form])
        page.bar.show_live(shown=True)
        page.notices.say(Level.WARN, "Sakene er flyttet. " * 12, ("Angre", lambda: None))
        page.view.strip.say(Level.INFO, "Sakene er endret. " * 12, ("Vis", lambda: None))
        for text in ("Send innkallinga …", "Møtet er halde", "Protokollen er godkjend …"):
            page.bar.show_next(text, "send")
            QApplication.processEvents()
            for part in (page, page.header, page.bar, page.findChild(TwoPanes)):
                assert part.minimumSizeHint().width() <= ROOM
        undo = page.pane.undo_button
        assert [one for one in cut_words(page) if not one.startswith(undo.objectName())] == []
        assert undo.shown_text() == "Angre"
        assert undo.toolTip().endswith(LONGEST[form])


def test_the_undo_button_says_what_it_undoes_where_there_is_room(
    storage: Storage, jobs: JobRunner, theme: Theme
) -> None:
    with a_world(storage, jobs, theme, size=(ROOM, 640)) as world:
        button = world.page.pane.undo_button
        world.page.pane.set_undo("move")
        button.resize(button.sizeHint())
        assert button.shown_text() == "Undo move"
        button.resize(button.minimumSizeHint())
        assert button.shown_text() == "Undo"
