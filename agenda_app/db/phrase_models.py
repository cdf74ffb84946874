"""The table of the municipality's own phrases for the minutes."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class PhraseRow(Base):
    """What stands at Ctrl and a figure, in both forms; a figure that is not here has the usual."""

    __tablename__ = "phrases"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    bokmal: Mapped[str] = mapped_column(default="")
    nynorsk: Mapped[str] = mapped_column(default="")
