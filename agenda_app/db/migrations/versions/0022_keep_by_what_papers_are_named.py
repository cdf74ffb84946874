"""Keep what the papers of a meeting are named by besides its day, once they have been sent."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0019"


def upgrade() -> None:
    """Add the column: what was sent is named by its day, and of several on a day only the first.

    The others were named alike until now; they get the hour at which they begin.
    """
    op.add_column("meetings", sa.Column("in_names", sa.Text(), nullable=True))
    meetings = sa.table(
        "meetings",
        *(sa.column(name) for name in ("id", "committee_id", "starts", "number", "in_names")),
    )
    # As text: what a damaged file has there is no date.
    starts = sa.cast(meetings.c.starts, sa.Text())
    sent = (
        sa.select(meetings.c.id, meetings.c.committee_id, starts.label("begins"))
        .where(meetings.c.number != 0)
        .order_by(starts, meetings.c.id)
    )
    named: dict[tuple[int, str], set[str]] = defaultdict(set)
    for row in op.get_bind().execute(sent).all():
        day, hour = str(row.begins)[:10], str(row.begins)[11:16].replace(":", ".")
        taken = named[row.committee_id, day]
        wanted = [f"kl.\u00a0{hour}", *(f"kl.\u00a0{hour} ({n})" for n in range(2, len(taken) + 2))]
        name = next(one for one in wanted if one not in taken) if taken else ""
        taken.add(name)
        update = sa.update(meetings).where(meetings.c.id == row.id).values(in_names=name)
        op.get_bind().execute(update)
