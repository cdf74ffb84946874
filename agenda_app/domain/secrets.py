"""What a finished public file is searched for before it may leave."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Secrets:
    """The texts of a meeting that the public may not read, and those that it may.

    ``titles`` are searched whole, and only an open title excuses one: an open paper that names an
    exempt case by its title gives it away. ``texts`` are searched in passages, and a passage that
    an open text holds too is excused: case officers use the same phrases everywhere.
    """

    titles: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    open_titles: tuple[str, ...] = ()
    open_texts: tuple[str, ...] = ()
