"""Where the way to a meeting that is held leads."""

from __future__ import annotations

from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.rest import Goal

LIVE = Goal("meetings", LivePage)
