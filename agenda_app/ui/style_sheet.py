"""The one style sheet of the window, filled from a palette.

Selectors are the parts' class names, a ``role`` of labels, and Qt's own classes. What a style
sheet takes away from Fusion (check marks, arrows) comes back as pictures per palette.
"""

from __future__ import annotations

from dataclasses import fields
from string import Template

from agenda_app.paths import resource
from agenda_app.ui.palette import Ground, Tokens

_TEXT = Template("""
* { font-family: "Source Sans 3"; }
QToolTip { color: $text; background: $surface; border: 1px solid $edge; padding: 4px 7px; }
QDialog, QMessageBox { background: $surface; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
CommandPalette, DayCalendar { background: $surface; border: 1px solid $edge; }
QLabel[role="page-title"] { font-size: 17.25pt; font-weight: 600; color: $title; }
QLabel[role="case-title"] { font-size: 15.75pt; font-weight: 600; color: $title; }
QLabel[role="welcome"] { font-size: 21pt; font-weight: 600; color: $title; }
QLabel[role="panel-title"] { font-size: 11.25pt; font-weight: 600; color: $title; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; color: $title; }
QLabel[role="strong"] { font-weight: 600; color: $text; }
QLabel[role="label"] { color: $label; }
QLabel[role="second"] { font-size: 10pt; color: $label; }
QLabel[role="small"] { font-size: 9.4pt; color: $label; }
QLabel[role="faint"] { color: $faint; }
QLabel[role="stop"] { color: $stop_text; }
QLabel[role="warn"] { color: $warn_text; }
QLabel[role="ok"] { color: $ok_text; }
QLabel[role="exempt"] { color: $exempt_text; }
QLabel[role="info"] { color: $info_text; }
KeyCap { font-size: 9.4pt; color: $label; background: $sunken; border: 1px solid $rule;
    border-bottom: 2px solid $rule; border-radius: 4px; padding: 0 6px; }

QPushButton { color: $text; background: $raised; border: 1px solid $edge; border-radius: 4px;
    padding: 6px 14px; min-height: 19px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $tint; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $faint; background: $surface; border-color: $hair; }
QPushButton::menu-indicator { image: url($chevron_down); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
SecondaryButton[menu="true"] { padding-right: 26px; }
PrimaryButton, QMessageBox QPushButton:default, QDialogButtonBox QPushButton:default {
    color: $on_primary; background: $primary; border: 1px solid $primary; font-weight: 600; }
PrimaryButton:hover, QMessageBox QPushButton:default:hover { background: $primary_hover;
    border-color: $primary_hover; }
PrimaryButton:pressed { background: $primary_hover; }
PrimaryButton:focus, QMessageBox QPushButton:default:focus,
QDialogButtonBox QPushButton:default:focus { border: 2px solid $focus_on_primary; }
PrimaryButton:disabled { color: $faint; background: $surface; border-color: $hair; }
LinkButton, LinkButton:hover, LinkButton:pressed { color: $link; background: transparent;
    border: 2px solid transparent; padding: 1px 3px; min-height: 18px; }
LinkButton:hover { text-decoration: underline; }
LinkButton:focus { border-color: $focus; padding: 1px 3px; }
LinkButton:disabled { color: $faint; background: transparent; border-color: transparent; }
QToolButton { color: $text; background: transparent; border: 2px solid transparent;
    border-radius: 4px; padding: 4px 7px 3px 7px; min-height: 19px; }
QToolButton:hover { background: $canvas; }
QToolButton:pressed, QToolButton:checked { background: $tint; }
QToolButton:focus { border-color: $focus; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
IconButton { padding: 3px; min-height: 20px; }
QLineEdit QToolButton { border: none; padding: 0; margin: 0; min-height: 0;
    background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { color: $text;
    placeholder-text-color: $faint; background: $surface; border: 1px solid $edge;
    border-radius: 4px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QComboBox { padding: 5px 8px; min-height: 21px; }
QAbstractSpinBox { padding: 4px 4px 3px 0; min-height: 19px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 4px 7px; }
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 3px 3px 2px 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px; }
*[wrong="true"], *[wrong="true"]:focus { border: 2px solid $stop_text; padding: 4px 7px; }
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $faint; background: $sunken; border-color: $hair; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0;
    background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron_down); width: 14px;
    height: 14px; }
QComboBox::down-arrow:disabled { image: url($chevron_down_off); }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QSpinBox[arrows="false"]::up-button, QSpinBox[arrows="false"]::down-button { width: 0; }
QSpinBox[arrows="false"]::up-arrow, QSpinBox[arrows="false"]::down-arrow { image: none; }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
SearchField { padding: 3px 8px 2px 8px; min-height: 18px; background: $sunken; }
SearchField:focus { padding: 2px 7px 1px 7px; background: $surface; }

QCheckBox, QRadioButton { color: $text; spacing: 9px; padding: 4px 4px 4px 0; }
QCheckBox:focus, QRadioButton:focus { outline: 2px solid $focus; outline-radius: 4px; }
QRadioButton { padding-left: 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QListWidget::indicator { width: 16px; height: 16px; background: $surface;
    border: 1px solid $edge;
    border-radius: 3px; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $primary;
    border-color: $primary; image: url($check); }
QCheckBox::indicator:indeterminate { background: $primary; border-color: $primary;
    image: url($minus); }
QCheckBox::indicator:disabled { background: $sunken; border-color: $rule; }
QCheckBox::indicator:checked:disabled { background: $faint; border-color: $faint; }
QRadioButton::indicator { width: 16px; height: 16px; background: $surface; border: 1px solid $edge;
    border-radius: 9px; }
QRadioButton::indicator:checked { width: 8px; height: 8px; background: $on_primary;
    border: 5px solid $primary; }
QRadioButton::indicator:disabled { background: $sunken; border-color: $rule; }

QMenuBar { background: $surface; color: $text; border: none; }
QMenuBar::item { background: transparent; padding: 7px 13px; }
QMenuBar::item:selected { background: $tint; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $hair; margin: 4px 0; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::indicator:checked { image: url($check_text); }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
    selection-background-color: $tint; selection-color: $text; }
QAbstractItemView::item:selected { background: $tint; color: $text; }
SeatList::item, #signing_fixed::item, #layout_sections::item { background: transparent;
    padding-left: 6px; }
SeatList::item:selected, #signing_fixed::item:selected, #layout_sections::item:selected {
    background: $tint; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $label; border: none;
    border-bottom: 1px solid $rule; padding: 6px 8px 6px 0; font-size: 9.4pt; }
QSplitter::handle { background: $hair; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; }
#election_doubts_room { border: 2px solid transparent; border-radius: 4px; }
#election_doubts_room:focus { border-color: $focus; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $rule; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { color: $label; background: transparent; padding: 14px 0 11px 0; margin-right: 29px;
    border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $title; font-weight: 600; border-bottom-color: $title; }
QTabBar#lower_tabs::tab { padding: 5px 0 4px 0;
    border-bottom-width: 2px; }
QTabBar::tab:disabled { color: $faint; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $title; font-weight: 600; }
QCalendarWidget QAbstractItemView { background: $surface; color: $text;
    selection-background-color: $primary; selection-color: $on_primary; outline: none; }
QProgressBar { background: $sunken; border: 1px solid $rule; border-radius: 4px; height: 10px; }
QProgressBar::chunk { background: $primary; border-radius: 3px; }

Segments > QPushButton { border-radius: 0; border-right-width: 0; padding: 6px 14px; }
Segments > QPushButton[place="first"] { border-top-left-radius: 4px;
    border-bottom-left-radius: 4px; }
Segments > QPushButton[place="last"] { border-top-right-radius: 4px;
    border-bottom-right-radius: 4px; border-right-width: 1px; }
Segments > QPushButton:checked { color: $title; font-weight: 600; background: $tint; }
Segments > QPushButton:focus { border: 2px solid $focus; padding: 5px 12px 5px 13px; }

Panel { background: $surface; border: 1px solid $hair; border-radius: 6px; }
PageHeader { background: $surface; border: none; border-bottom: 1px solid $hair; }
StatusBar { background: $surface; border: none; border-top: 1px solid $hair; }
StatusBar QLabel { font-size: 10pt; color: $label; }
StatusBar QLabel[role="stop"] { color: $stop_text; font-weight: 600; }
StatusBar QLabel[role="exempt"] { color: $exempt_text; }
StatusBar QLabel[role="warn"] { color: $warn_text; }
Rail { background: $surface; border: none; border-right: 1px solid $hair; }
Hairline { background: $hair; border: none; }
$messages
""")

_MESSAGE = Template("""
Message[level="$level"] { background: $ground; border: 1px solid $border; border-radius: 4px; }
Message[level="$level"] QLabel { color: $text; }
""")
_PICTURES = ("check", "check_text", "minus", "chevron_down", "chevron_down_off", "chevron_up")
LEVELS = ("stop", "warn", "info", "ok", "exempt")


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet for a palette."""
    values = {
        field.name: value
        for field in fields(tokens)
        if isinstance(value := getattr(tokens, field.name), str)
    }
    for level in LEVELS:
        values[f"{level}_text"] = getattr(tokens, level).text
    for name in _PICTURES:
        values[name] = f'"{picture(tokens, name)}"'
    values["messages"] = "".join(_message(level, getattr(tokens, level)) for level in LEVELS)
    return _TEXT.substitute(values)


def picture(tokens: Tokens, name: str) -> str:
    """Return the path of a control's picture, with the slashes that style sheets want."""
    return resource("icons", "controls", tokens.name, f"{name}.svg").as_posix()


def _message(level: str, ground: Ground) -> str:
    return _MESSAGE.substitute(
        level=level, text=ground.text, ground=ground.ground, border=ground.border
    )
