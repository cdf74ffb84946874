"""The small parts that every page is built of. One file each; plain arguments in, signals out.

``text``          Text: a label in one of the roles of the type table; ``set_role``
``elided_label``  ElidedLabel: one line, cut with an ellipsis, whole in the tooltip
``buttons``       PrimaryButton, SecondaryButton, ToolButton, LinkButton, IconButton
``elided_choice`` ElidedChoice: a list to choose from, cut with an ellipsis
``panel``         Panel: title, facts, actions, hairline, ``body``; Hairline
``message``       Message: a strip with icon, sentence and text action
``signals``       Signal levels (Level) with their icon and colours
``badge``         Badge (widget) and BadgeLook, paint_badge, badge_width (for delegates)
``key_cap``       KeyCap: the name of a key
``steps``         Steps: planned, now, coming, with a note beneath
``plain_keys``    HELD_DOWN: the modifiers that make a pressed key another one
``segments``      Segments: a few exclusive choices side by side
``tab_row``       TabRow: the tabs of a page
``page_header``   PageHeader: title, one line of facts, actions at the right
``field``         Field: label above, editor, error beneath
``search_field``  SearchField: magnifier, key cap, text after a pause
``read_field``    ReadField: a line of text that is read as a value; what the next two are
``date_field``    DateField: a date as people type it; ``date_text`` parses
``time_field``    TimeField: a time of day as people type it; ``time_text`` parses
``number_field``  NumberField: a whole number, with or without arrows
``empty_state``   EmptyState: icon, one sentence, one action
``drop_zone``     DropZone: files by mouse, click or keyboard
``rail``          Rail: the places of the program, at the left
``status_bar``    StatusBar: save state, counts, what kind of thing is on screen
``ring``          draw_ring: the focus ring of painted parts
"""

from __future__ import annotations
