"""The colours of the window, light and dark; every other file asks here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Ground:
    """A signal colour: its text, its icon, and the ground and border of a strip or badge."""

    text: str
    icon: str
    ground: str
    border: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. Names say what a colour is for, never what it looks like."""

    name: str
    canvas: str
    surface: str
    sunken: str
    raised: str
    tint: str
    hover: str
    hair: str
    rule: str
    edge: str
    text: str
    label: str
    faint: str
    title: str
    primary: str
    primary_hover: str
    on_primary: str
    link: str
    focus: str
    focus_on_primary: str
    mark: str
    passage: str
    live: str
    on_live: str
    on_live_soft: str
    paper: str
    warn: Ground
    stop: Ground
    ok: Ground
    exempt: Ground
    info: Ground
    neutral: Ground

    def color(self, token: str) -> QColor:
        """Return the colour of a token, or of the icon of a signal colour ("warn")."""
        value = getattr(self, token)
        return QColor(value.icon if isinstance(value, Ground) else value)


LIGHT = Tokens(
    name="light",
    canvas="#eff2f6",
    surface="#ffffff",
    sunken="#f5f7fa",
    raised="#ffffff",
    tint="#e4ecf6",
    hover="#f2f5f9",
    hair="#dde3ea",
    rule="#b8c0c8",
    edge="#75818d",
    text="#18202a",
    label="#566270",
    faint="#616e7a",
    title="#17385e",
    primary="#17385e",
    primary_hover="#224b7c",
    on_primary="#ffffff",
    link="#1d5ea8",
    focus="#2a6fc4",
    focus_on_primary="#8fbdf0",
    mark="#ffe7ad",
    passage="#ecd9e7",
    live="#17385e",
    on_live="#ffffff",
    on_live_soft="#c9d8ea",
    paper="#ffffff",
    warn=Ground("#7a4b00", "#b36b00", "#fdf1da", "#ecd3a2"),
    stop=Ground("#9c2222", "#9c2222", "#fbeae8", "#eabfba"),
    ok=Ground("#1d6640", "#1d6640", "#e6f3eb", "#b9dcc8"),
    exempt=Ground("#6d2e60", "#6d2e60", "#f5eaf2", "#dfc2d8"),
    info=Ground("#17385e", "#17385e", "#edf3fa", "#b4c7de"),
    neutral=Ground("#566270", "#566270", "#f5f7fa", "#b8c0c8"),
)

DARK = Tokens(
    name="dark",
    canvas="#10151b",
    surface="#181f27",
    sunken="#141a21",
    raised="#212a34",
    tint="#20344c",
    hover="#1f2832",
    hair="#2d3742",
    rule="#46525f",
    edge="#74838f",
    text="#e3e8ee",
    label="#a6b2be",
    faint="#93a0ad",
    title="#aecdf0",
    primary="#2f68ab",
    primary_hover="#3772b8",
    on_primary="#ffffff",
    link="#8dbcf2",
    focus="#79b4f7",
    focus_on_primary="#cfe4fb",
    mark="#5a4718",
    passage="#4a2945",
    live="#1d3553",
    on_live="#ffffff",
    on_live_soft="#c9d8ea",
    paper="#e9ecef",
    warn=Ground("#efc67f", "#e0a63e", "#352a14", "#5c4a22"),
    stop=Ground("#f3a6a0", "#f3a6a0", "#3b1f1e", "#693532"),
    ok=Ground("#8fd4ad", "#8fd4ad", "#173324", "#2c5a41"),
    exempt=Ground("#e6b3d9", "#e6b3d9", "#371f33", "#63395b"),
    info=Ground("#aecdf0", "#aecdf0", "#1d3047", "#3f5f86"),
    neutral=Ground("#a6b2be", "#a6b2be", "#141a21", "#46525f"),
)

_in_force = LIGHT


def tokens() -> Tokens:
    """Return the palette in force; ask again at every painting."""
    return _in_force


def use(chosen: Tokens) -> None:
    """Put a palette in force; only the theme does this, it then dresses the application."""
    global _in_force
    _in_force = chosen


_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_primary",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hair",
    QPalette.ColorRole.Mid: "rule",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_SPOKEN = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


def qt_palette(tokens: Tokens) -> QPalette:
    """Return the same colours in the roles that Qt's own widgets read."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, tokens.color(token))
    for role in _SPOKEN:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.color("faint"))
    return palette
