"""Every code that a verdict may hold; the sentences for them are in ``checks/verdicts.py``.

The values are stored with the verdicts and never change their meaning.
"""

from __future__ import annotations

from enum import StrEnum


class Refused(StrEnum):
    """Why nothing of a file can be shown."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    UNKNOWN_KIND = "unknown_kind"
    DAMAGED = "damaged"
    NO_PAGES = "no_pages"
    TOO_MANY_PAGES = "too_many_pages"
    PASSWORD_NEEDED = "password_needed"
    PASSWORD_WRONG = "password_wrong"
    LOCKED_OTHERWISE = "locked_otherwise"
    OFFICE_LOCKED = "office_locked"
    MACROS = "macros"
    BOMB = "bomb"
    PACKED_FILES = "packed_files"
    WEB_PAGE = "web_page"
    OFFICE_AS_XML = "office_as_xml"
    DATA = "data"
    DRAWING = "drawing"
    POSTSCRIPT = "postscript"
    SIGNATURE = "signature"
    SOUND_OR_FILM = "sound_or_film"
    MAILBOX = "mailbox"
    OUTLOOK_MSG = "outlook_msg"
    SEALED = "sealed"
    PORTFOLIO = "portfolio"
    DYNAMIC_FORM = "dynamic_form"
    HEIC_NOT_READABLE = "heic_not_readable"
    PICTURE_TOO_LARGE = "picture_too_large"
    TRACKED_CHANGES = "tracked_changes"
    NOT_REJECTABLE = "not_rejectable"
    COMMENT_PRINTED = "comment_printed"
    OTHER_FILES_WITHIN = "other_files_within"
    NO_OFFICE_PROGRAM = "no_office_program"
    OFFICE_FAILED = "office_failed"
    CRASHED = "crashed"
    TIMEOUT = "timeout"
    TOO_MUCH_MEMORY = "too_much_memory"


class Found(StrEnum):
    """What a person should know of a file; ``detail`` is a number unless it says something else."""

    REPAIRED = "repaired"
    BLANK_PAGES = "blank_pages"
    NOT_DRAWN = "not_drawn"
    NOT_UNPACKED = "not_unpacked"
    PICTURE_BROKEN = "picture_broken"
    OTHER_IN_PRINT = "other_in_print"
    PRESS_COLOURS = "press_colours"
    STAMP_NOT_DRAWN = "stamp_not_drawn"
    SIGNS_NOT_EMBEDDED = "signs_not_embedded"
    LOST = "lost"
    MAY_BE_MISSING = "may_be_missing"
    AS_PICTURE = "as_picture"
    UNTAGGED = "untagged"
    TEXTLESS = "textless"
    SIGNED = "signed"
    ENCLOSED = "enclosed"
    PACKED = "packed"
    SEALED = "sealed"
    NOTES = "notes"
    UNFINISHED_REDACTION = "unfinished_redaction"
    VALUE_NOT_VISIBLE = "value_not_visible"
    VALUE_CONTINUED = "value_continued"
    VALUE_OUTDATED = "value_outdated"
    TYPED_NOT_PRINTED = "typed_not_printed"
    LAYER_NOT_PRINTED = "layer_not_printed"
    LAYER_ONLY_PRINTED = "layer_only_printed"
    ONLY_PRINTED = "only_printed"
    DYNAMIC_FORM = "dynamic_form"
    HEAVY = "heavy"
    INSERTIONS = "insertions"
    DELETIONS = "deletions"
    CELL_CHANGES = "cell_changes"
    COMMENTS = "comments"
    HIDDEN_TEXT = "hidden_text"
    ON_A_CONDITION = "on_a_condition"
    UNSEEN_TEXT = "unseen_text"
    STYLES_LEFT_OUT = "styles_left_out"
    WORDS_OF_STYLES = "words_of_styles"
    COVERED_TEXT = "covered_text"
    INVISIBLE_TEXT = "invisible_text"
    FALSE_TEXT = "false_text"
    HIDDEN_SHEETS = "hidden_sheets"
    HIDDEN_ROWS = "hidden_rows"
    HIDDEN_COLUMNS = "hidden_columns"
    TOO_NARROW = "too_narrow"
    CELLS_CUT = "cells_cut"
    CELL_ERRORS = "cell_errors"
    TINY_PRINT = "tiny_print"
    TINY_PAGE = "tiny_page"
    OF_TODAY = "of_today"
    TEXT_LEFT_OUT = "text_left_out"
    NOT_SHOWN = "not_shown"
    OUTSIDE_PRINT_AREA = "outside_print_area"
    HIDDEN_SLIDES = "hidden_slides"
    SPEAKER_NOTES = "speaker_notes"
    ROWS_LEFT_OUT = "rows_left_out"
    COLUMNS_LEFT_OUT = "columns_left_out"
    LINES_LEFT_OUT = "lines_left_out"
    ENTRIES_LEFT_OUT = "entries_left_out"
    FRAMES_LEFT_OUT = "frames_left_out"
    PHOTOS_LEFT_OUT = "photos_left_out"
    MOVING_PICTURES = "moving_pictures"
    CHARTS_LEFT_OUT = "charts_left_out"
    PICTURES_LEFT_OUT = "pictures_left_out"
    BLIND_COPY = "blind_copy"
    BOOKMARKS_LEFT_OUT = "bookmarks_left_out"
    BOOKMARKS_TOO_DEEP = "bookmarks_too_deep"
    BOOKMARKS_ASTRAY = "bookmarks_astray"
    GUESSED_ENCODING = "guessed_encoding"
    MISSING_CHARACTERS = "missing_characters"


ABOUT_PAGES = frozenset(
    {
        Found.REPAIRED,
        Found.BLANK_PAGES,
        Found.NOT_DRAWN,
        Found.AS_PICTURE,
        Found.PICTURE_BROKEN,
        Found.OTHER_IN_PRINT,
        Found.PRESS_COLOURS,
        Found.STAMP_NOT_DRAWN,
        Found.SIGNS_NOT_EMBEDDED,
        Found.UNTAGGED,
        Found.TEXTLESS,
        Found.SIGNED,
        Found.VALUE_NOT_VISIBLE,
        Found.VALUE_CONTINUED,
        Found.VALUE_OUTDATED,
        Found.TYPED_NOT_PRINTED,
        Found.LAYER_NOT_PRINTED,
        Found.LAYER_ONLY_PRINTED,
        Found.ONLY_PRINTED,
        Found.HEAVY,
        Found.COVERED_TEXT,
        Found.INVISIBLE_TEXT,
        Found.FALSE_TEXT,
        Found.TOO_NARROW,
        Found.CELLS_CUT,
        Found.CELL_ERRORS,
        Found.TINY_PRINT,
        Found.TINY_PAGE,
        Found.BOOKMARKS_LEFT_OUT,
        Found.BOOKMARKS_TOO_DEEP,
        Found.BOOKMARKS_ASTRAY,
        Found.MISSING_CHARACTERS,
    }
)
"""What is said of the pages that were made: of a file that is refused there are none."""


class Done(StrEnum):
    """What was changed so that a file can be printed safely."""

    UNLOCKED = "unlocked"
    JAVASCRIPT_REMOVED = "javascript_removed"
    ACTIONS_REMOVED = "actions_removed"
    ENCLOSED_REMOVED = "enclosed_removed"
    MEDIA_REMOVED = "media_removed"
    FORM_DATA_REMOVED = "form_data_removed"
    FORM_FLATTENED = "form_flattened"
    HIDDEN_FIELDS_REMOVED = "hidden_fields_removed"
    BUTTONS_REMOVED = "buttons_removed"
    ANNOTATIONS_FLATTENED = "annotations_flattened"
    ANNOTATIONS_REMOVED = "annotations_removed"
    LAYERS_REMOVED = "layers_removed"
    PAGE_SIZE_REPAIRED = "page_size_repaired"
    HEADINGS_RENUMBERED = "headings_renumbered"
    COLOURS_DEFINED = "colours_defined"
    INSERTIONS_ACCEPTED = "insertions_accepted"
    INSERTIONS_REJECTED = "insertions_rejected"
    DELETIONS_ACCEPTED = "deletions_accepted"
    DELETIONS_REJECTED = "deletions_rejected"
    CELL_CHANGES_ACCEPTED = "cell_changes_accepted"
    COMMENTS_REMOVED = "comments_removed"
    HIDDEN_TEXT_REMOVED = "hidden_text_removed"
    LINKS_CUT = "links_cut"
    CONVERTED = "converted"
    PICTURE_FACTS_REMOVED = "picture_facts_removed"


class Against(StrEnum):
    """What keeps a bundle from being accessible (PDF/UA-1) or archivable (PDF/A-2a)."""

    FONT_NOT_EMBEDDED = "font_not_embedded"
    FONT_FAULTY = "font_faulty"
    NO_UNICODE = "no_unicode"
    COLOURS = "colours"
    GRAPHICS = "graphics"
    NOT_CHECKED = "not_checked"
    FIGURE_WITHOUT_TEXT = "figure_without_text"
    TABLE_STRUCTURE = "table_structure"
    LIST_STRUCTURE = "list_structure"
    UNTAGGED_CONTENT = "untagged_content"
    UNTAGGED = "untagged"
    WORDLESS = "wordless"
