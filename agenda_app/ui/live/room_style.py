"""How the screen in the hall looks: the live window's colours, in type that is read from afar."""

from __future__ import annotations

from string import Template

from agenda_app.ui.palette import tokens

_PX = {
    "name": 40,
    "facts": 34,
    "number": 40,
    "title": 64,
    "heading": 34,
    "body": 40,
    "person": 44,
    "time": 84,
}
"""On a screen of 1080 lines."""
_KEPT = ("name", "facts", "person", "time")
"""What is as large however long the item is."""
_RULES = Template("""
#room_screen { background: $surface; }
#room_screen QFrame, #room_screen QScrollArea { border: none; background: transparent; }
#room_screen QLabel { color: $text; font-size: ${size_body}px; }
#room_screen #room_band { background: $live; }
#room_screen #room_foot { background: $info_ground; }
#room_screen #room_foot QLabel { color: $info_text; font-size: ${size_heading}px; }
#room_screen #room_band QLabel { color: $on_live; font-size: ${size_facts}px; }
#room_screen #room_band QLabel[room="name"] { font-size: ${size_name}px; font-weight: 600; }
#room_screen #room_band QLabel[room="quiet"] { color: $on_live_soft; }
#room_screen QLabel[room="number"] { color: $label; font-size: ${size_number}px; font-weight: 600; }
#room_screen QLabel[room="title"] { color: $title; font-size: ${size_title}px; font-weight: 600; }
#room_screen QLabel[room="heading"] { color: $title; font-size: ${size_heading}px;
    font-weight: 600; }
#room_screen QLabel[room="soft"] { color: $label; font-size: ${size_heading}px; }
#room_screen QLabel[room="person"] { color: $title; font-size: ${size_person}px;
    font-weight: 600; }
#room_screen QLabel[room="time"] { color: $title; font-size: ${size_time}px; font-weight: 600; }
#room_screen QFrame[room="rule"] { background: $title; }
#room_screen #room_outcome { background: $sunken; border: 2px solid $rule; border-radius: 8px; }
#room_screen #room_outcome QLabel[room="body"] { color: $title; font-weight: 600; }
#room_screen #room_floor { background: $sunken; border-left: 2px solid $hair; }
""")
_TITLE_LEAST, _TITLE_MOST = 0.8, 1.2
"""Between which shares of its size a title stays, however small or large the texts become."""


def room_style(unit: float, fitted: float) -> str:
    """Return the style sheet of the screen.

    Args:
        unit: how many pixels there are for each of a screen of 1080 lines.
        fitted: what the type of the item is multiplied by so that all of it is seen.
    """
    share = dict.fromkeys(_PX, fitted) | dict.fromkeys(_KEPT, 1.0)
    share["title"] = min(max(fitted, _TITLE_LEAST), _TITLE_MOST)
    sizes = {f"size_{name}": round(px * unit * share[name]) for name, px in _PX.items()}
    look = tokens()
    colours = {
        name: getattr(look, name)
        for name in (
            *("surface", "sunken", "hair", "rule", "text", "label", "title"),
            *("live", "on_live", "on_live_soft"),
        )
    }
    colours |= {"info_text": look.info.text, "info_ground": look.info.ground}
    return _RULES.substitute(colours, **sizes)
