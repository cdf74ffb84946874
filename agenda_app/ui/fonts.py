"""The program's font, in the sizes of the window."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from agenda_app.paths import resource

FAMILY = "Source Sans 3"
PX_TO_PT = 0.75
BODY = 14.0


def load_fonts() -> None:
    """Make the shipped font known to Qt."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@cache
def _made(px: float, weight: int) -> QFont:
    made = QFont(FAMILY)
    made.setPointSizeF(px * PX_TO_PT)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(px: float = BODY, weight: int = 400) -> QFont:
    """Return the program's font; ``px`` is at 96 dpi, figures are all equally wide."""
    return QFont(_made(px, weight))
