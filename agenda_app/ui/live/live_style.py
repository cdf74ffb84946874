"""How the live window looks: larger type than elsewhere, and larger still on a projected screen."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.ui.fonts import PX_TO_PT
from agenda_app.ui.palette import Ground, tokens
from agenda_app.ui.theme import Theme

SIZES = (100, 115, 130)
"""What the text-size control multiplies by, in percent."""
_PX = {
    "clock": 27,
    "name": 18,
    "title": 22,
    "outcome": 18,
    "sum": 20,
    "figure": 18,
    "heading": 16,
    "body": 15.5,
    "text": 16,
    "row": 14.5,
    "small": 13.5,
}
_RULES = Template("""
#live_band { background: $live; }
#live_band QLabel { color: $on_live; font-size: ${size_row}; }
#live_band QLabel[live="name"] { font-size: ${size_name}; font-weight: 600; }
#live_band QLabel[live="quiet"] { color: $on_live_soft; font-size: ${size_small}; }
#live_page #live_band QLabel[live="strong"] { font-weight: 600; font-size: ${size_body}; }
#live_band QLabel[live="clock"] { font-size: ${size_clock}; font-weight: 600; }
#live_band QPushButton { color: $on_live; background: transparent; font-size: ${size_row};
    border: 1px solid $on_live_soft; border-radius: 4px; padding: 5px 12px; }
#live_band QPushButton:hover { background: $primary_hover; }
#live_band QPushButton:focus { border: 2px solid $focus_on_primary; padding: 4px 11px; }
#live_band QToolButton { color: $on_live_soft; background: transparent; padding: 1px 3px; }
#live_band QToolButton:hover, #live_band QToolButton:disabled { color: $on_live; }
#live_band QToolButton:focus { border-color: $focus_on_primary; }
#live_members { background: $surface; border-bottom: 1px solid $hair; }
#live_members QLabel { font-size: ${size_row}; }
#live_members QLabel[live="party"] { color: $title; font-weight: 600; }
#live_members QLabel[live="away"] { color: $label; font-size: ${size_small}; }
MemberButton { background: $sunken; border: 1px solid $rule; border-radius: 4px; }
MemberButton:hover { background: $hover; }
MemberButton:focus { border: 2px solid $focus; }
MemberButton[deputy="true"] { background: $info_ground; border-color: $info_border; }
MemberButton[aside="true"] { background: $warn_ground; border-color: $warn_border; }
MemberButton QLabel[live="note"] { color: $label; font-size: ${size_small}; }
MemberButton QLabel[live="aside"] { color: $warn_text; font-size: ${size_small}; }
#live_items { background: $sunken; border-right: 1px solid $hair; }
#live_speakers { background: $sunken; border: none; border-right: 1px solid $hair;
    border-top: 1px solid $hair; }
#live_page #live_speakers QLabel[live="strong"] { color: $title; font-size: ${size_row}; }
#live_queue { background: transparent; border: none; font-size: ${size_row}; }
#live_queue::item:selected { background: $tint; color: $text; }
#live_queue:focus::item:selected { border: 2px solid $focus; border-radius: 3px; }
#live_case, #live_case_top, #live_vote, #live_vote_scroll { background: $surface; }
#live_vote { border-left: 1px solid $hair; }
#live_page QLabel[live="number"], #live_page QLabel[live="heading"] {
    color: $title; font-weight: 600; font-size: ${size_heading}; }
#live_page QLabel[live="title"] { color: $title; font-weight: 600; font-size: ${size_title}; }
#live_page QLabel[live="strong"] { font-weight: 600; font-size: ${size_body}; }
#live_page QLabel[live="body"] { font-size: ${size_body}; }
#live_page QLabel[live="soft"] { color: $label; font-size: ${size_row}; }
#live_page QLabel[live="warn"] { color: $warn_text; font-size: ${size_row}; }
#live_page QLabel[live="exempt"] { color: $exempt_text; font-size: ${size_row}; }
#live_page QLabel[live="ok"] { color: $ok_text; font-weight: 600; font-size: ${size_body}; }
#live_page QLabel[live="fell"] { color: $text; font-weight: 600; font-size: ${size_body}; }
#live_page QLabel[live="sum"] { color: $title; font-weight: 600; font-size: ${size_sum}; }
#live_vote Segments > QPushButton { padding: 5px 9px; }
#live_vote Segments > QPushButton:focus { padding: 4px 7px 4px 8px; }
#live_case QToolButton, #live_vote QPushButton, #live_vote QToolButton {
    font-size: ${size_row}; }
#live_page QTextEdit { font-size: ${size_text}; }
#live_page QTextEdit[framed="true"] { border: 1px solid $edge; border-radius: 4px; }
#live_page QTextEdit[framed="true"]:focus { border: 2px solid $focus; }
#live_page QTextEdit[shown="true"] { border: none; background: transparent; padding: 0; }
#live_page QFrame[rule="true"] { background: $title; border: none; }
BallotField { font-size: ${size_figure}; font-weight: 600; padding: 3px 0; min-height: 22px; }
BallotField:focus { padding: 2px 0; }
BallotField[zero="true"] { color: $faint; font-weight: 400; }
BallotField[wrong="true"] { color: $stop_text; background: $stop_ground; }
#live_roll_call { font-size: ${size_body}; border: 1px solid $hair; border-radius: 4px; }
#live_roll_call:focus { border: 2px solid $focus; }
#live_roll_call::item { padding: 3px 6px; border-radius: 3px; color: $text; }
#live_answers { font-size: ${size_body}; border: 1px solid $hair; border-radius: 4px; }
#live_answers:focus { border-color: $focus; }
#live_answers::item { padding: 0 4px; border: 2px solid transparent; border-radius: 3px; }
#live_answers::item:selected { background: $tint; color: $text; }
#live_answers::item:selected:focus { border-color: $focus; }
OutcomeBox { border-radius: 4px; border: 1px solid $rule; background: $sunken; }
OutcomeBox QLabel[live="outcome"] { font-size: ${size_outcome}; font-weight: 600; }
OutcomeBox[level="ok"] { background: $ok_ground; border-color: $ok_border; }
OutcomeBox[level="ok"] QLabel { color: $ok_text; }
OutcomeBox[level="warn"] { background: $warn_ground; border-color: $warn_border; }
OutcomeBox[level="warn"] QLabel { color: $warn_text; }
OutcomeBox[level="warn"] QLabel[live="outcome"] { font-size: ${size_body}; }
MotionLine { background: transparent; border: none; border-bottom: 1px solid $hair;
    border-radius: 0; }
MotionLine:hover { background: $hover; }
MotionLine:focus { border: 2px solid $focus; border-radius: 4px; }
#live_foot { background: $surface; border-top: 1px solid $hair; }
#live_foot QLabel { color: $label; font-size: ${size_small}; }
#live_foot QLabel[role="stop"] { color: $stop_text; font-weight: 600; }
#live_foot QLabel[role="warn"] { color: $warn_text; font-weight: 600; }
""")


class LiveStyle(QObject):
    """Dresses the live page in the palette in force and in the size of text that was chosen.

    ``resized`` tells the new factor, for what is painted or lays out a document.
    """

    resized = Signal(float)

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        """Begin at 100 per cent."""
        super().__init__(widget)
        self._widget = widget
        self.percent = SIZES[0]
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def factor(self) -> float:
        """What sizes are multiplied by."""
        return self.percent / 100

    def choose(self, percent: int) -> None:
        """Take another size of text; one that is not offered becomes the usual one."""
        self.percent = percent if percent in SIZES else SIZES[0]
        self.dress()
        self.resized.emit(self.factor)

    def step(self, by: int) -> None:
        """Take the next size up or down, as far as there is one."""
        place = SIZES.index(self.percent) + by
        self.choose(SIZES[max(0, min(place, len(SIZES) - 1))])

    def dress(self) -> None:
        """Fill in colours and sizes."""
        values = {
            f"size_{name}": f"{px * PX_TO_PT * self.factor:.2f}pt" for name, px in _PX.items()
        }
        for field in fields(tokens()):
            value = getattr(tokens(), field.name)
            if isinstance(value, Ground):
                values[f"{field.name}_text"] = value.text
                values[f"{field.name}_ground"] = value.ground
                values[f"{field.name}_border"] = value.border
            else:
                values[field.name] = value
        self._widget.setStyleSheet(_RULES.substitute(values))
