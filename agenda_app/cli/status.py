"""``pdf status``: how resolutions are carried out, as the half-yearly report."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from agenda_app.cli.data import MADE, data
from agenda_app.domain.printed import Audience
from agenda_app.files.writing import write_whole
from agenda_app.jobs import run_to_end
from agenda_app.produce.status import StatusWanted, make_status
from agenda_app.services.committees import committee_by_code
from agenda_app.services.following import follow_resolutions, unfollowed


def status(options: Namespace) -> int:
    """Write the report; resolutions that nobody has looked at yet are in it."""
    now = dt.datetime.now()
    with data(options) as storage:
        with storage.database.read() as session:
            body = options.committee and committee_by_code(session, options.committee).id
            is_behind = unfollowed(session) > 0
        if is_behind:
            with storage.database.write("follow resolutions") as session:
                follow_resolutions(session)
        audience = Audience.PUBLIC if options.public else Audience.INTERNAL
        wanted = StatusWanted(audience=audience, committee_id=body or None)
        made = run_to_end(make_status(storage, wanted, now.date(), now, options.target.name))
    write_whole(options.target, made.pdf)
    print(MADE.said(options.spoken, options.target))
    return 0
