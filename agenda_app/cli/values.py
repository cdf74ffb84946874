"""Dates, times, ids and places as people write them on a command line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from agenda_app.domain.print_plan import LARGEST_MB
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.version_names import SUCH_NAMES_AND_NOW, is_version_name
from agenda_app.errors import UserError

if TYPE_CHECKING:
    from agenda_app.domain.meeting import MeetingName
    from agenda_app.domain.named_number import NamedAttachment, NamedNumber

_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_NORWEGIAN_DAY = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.?(?P<year>\d{4})?")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_COUNT = re.compile(r"[0-9]{1,3}")
_TWO_COUNTS = re.compile(r"([0-9]{1,3})\s*[-–]\s*([0-9]{1,3})")
_ID = re.compile(r"[1-9][0-9]{0,8}")
_CASE = re.compile(r"(?:sak )?(?P<case>[1-9][0-9]{0,8})", re.IGNORECASE)
_ATTACHMENT = re.compile(
    r"(?P<case>.+?)(?: ?, ?| )vedlegg (?P<place>[1-9][0-9]{0,2})", re.IGNORECASE
)
_YEAR = re.compile(r"[12][0-9]{3}")
_A_LEAP_YEAR = 2000
_NO_NAME = Sentence("Et navn eller en kode er tom.", "Eit namn eller ein kode er tom.")
_WRITE_NAME = Sentence("Skriv det, eller utelat valget.", "Skriv det, eller utelat valet.")
_NO_PATH = Sentence(
    "Stedet der en fil eller mappe er, er tomt.", "Staden der ei fil eller mappe er, er tom."
)
_WRITE_PATH = Sentence(
    "Skriv navnet, eller et punktum for mappen som er åpen.",
    "Skriv namnet, eller eit punktum for mappa som er open.",
)
_NO_VERSION = alike("«{}» er ingen versjon; skriv {}.")


def day(text: str) -> date:
    """Read "2026-04-29" or "29.04.2026".

    Raises:
        UserError: it is no date, the date does not exist, or the year is missing.
    """
    found = _ISO_DAY.fullmatch(text.strip()) or _NORWEGIAN_DAY.fullmatch(text.strip())
    if found is None:
        raise UserError(
            Sentence(
                f"«{text}» er ikke en dato; skriv den som 2026-04-29.",
                f"«{text}» er ikkje ein dato; skriv han som 2026-04-29.",
            )
        )
    try:
        read = date(int(found["year"] or _A_LEAP_YEAR), int(found["month"]), int(found["day"]))
    except ValueError as error:
        raise UserError(
            Sentence(
                f"Datoen {text} finnes ikke; skriv en dato som 2026-04-29.",
                f"Datoen {text} finst ikkje; skriv ein dato som 2026-04-29.",
            )
        ) from error
    if not found["year"]:
        raise UserError(
            Sentence(
                f"Datoen {text} mangler år; skriv den som 2026-04-29.",
                f"Datoen {text} manglar år; skriv han som 2026-04-29.",
            )
        )
    return read


def clock(text: str) -> time:
    """Read "18:00" or "18.00".

    Raises:
        UserError: it is no time of the day.
    """
    found = _CLOCK.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError
        return time(int(found[1]), int(found[2]))
    except ValueError as error:
        raise UserError(
            Sentence(
                f"«{text}» er ikke et klokkeslett; skriv det som 18:00.",
                f"«{text}» er ikkje eit klokkeslett; skriv det som 18:00.",
            )
        ) from error


def count_from_zero(text: str) -> int:
    """Read how many there are, none as well.

    Raises:
        UserError: it is no such number.
    """
    if not _COUNT.fullmatch(text.strip()):
        raise UserError(
            Sentence(
                f"«{text}» er ikke et antall; skriv et tall fra 0.",
                f"«{text}» er ikkje eit tal på noko; skriv eit tal frå 0.",
            )
        )
    return int(text)


def two_counts(text: str) -> tuple[int, int]:
    """Read "8-3": how many were for something, and how many against.

    Raises:
        UserError: these are no such numbers.
    """
    found = _TWO_COUNTS.fullmatch(text.strip())
    if found is None:
        raise UserError(
            Sentence(
                f"«{text}» er ikke stemmer for og mot; skriv dem som 8-3.",
                f"«{text}» er ikkje røyster for og mot; skriv dei som 8-3.",
            )
        )
    return int(found[1]), int(found[2])


def meeting(text: str) -> int | MeetingName:
    """Read a meeting: its number, or "FSK 2026-04-29", with "18:00" where there are several.

    Raises:
        UserError: it is neither, or the day does not exist.
    """
    from agenda_app.domain.meeting import MeetingName  # the window starts without it

    if _ID.fullmatch(text.strip()):
        return int(text)
    words = [word for word in text.split() if word.casefold() not in {"kl.", "kl"}]
    at = clock(words.pop()) if len(words) > 2 and _CLOCK.fullmatch(words[-1]) else None
    if len(words) < 2:
        raise UserError(
            Sentence(
                f"«{text}» er ikke et møte; "
                "skriv nummeret fra «saksliste meeting list», eller «FSK 2026-04-29».",
                f"«{text}» er ikkje eit møte; "
                "skriv nummeret frå «saksliste meeting list», eller «FSK 2026-04-29».",
            )
        )
    return MeetingName(" ".join(words[:-1]), day(words[-1]), at)


def names_meeting(text: str) -> bool:
    """Tell whether words are a meeting, and not the name of somebody."""
    try:
        return bool(text.strip()) and meeting(text) is not None
    except UserError:
        return False


def case(text: str) -> int | NamedNumber:
    """Read a case: its number in the program ("12", "sak 12"), or on an agenda ("PS 21/26").

    Raises:
        UserError: it is neither.
    """
    from agenda_app.domain.named_number import named_number  # the window starts without it

    found = _CASE.fullmatch(" ".join(text.split()))
    if found is not None:
        return int(found["case"])
    named = named_number(text)
    if named is None:
        raise UserError(
            Sentence(
                f"«{text}» er ikke en sak; skriv nummeret fra «saksliste case list», eller det fra "
                "sakslisten, som «PS 21/26».",
                f"«{text}» er ikkje ei sak; skriv nummeret frå «saksliste case list», eller det "
                "frå saklista, som «PS 21/26».",
            )
        )
    return named


def case_or_attachment(text: str) -> int | NamedNumber | NamedAttachment:
    """Read a case, or one of its attachments: "PS 21/26, vedlegg 1".

    Raises:
        UserError: it is neither.
    """
    from agenda_app.domain.named_number import NamedAttachment  # as above

    found = _ATTACHMENT.fullmatch(" ".join(text.split()))
    return NamedAttachment(case(found["case"]), int(found["place"])) if found else case(text)


def calendar_year(text: str) -> int:
    """Read a year, as 2026.

    Raises:
        UserError: it is no year of four digits.
    """
    if not _YEAR.fullmatch(text.strip()):
        raise UserError(
            Sentence(
                f"«{text}» er ikke et år; skriv det med fire sifre, som 2026.",
                f"«{text}» er ikkje eit år; skriv det med fire siffer, som 2026.",
            )
        )
    return int(text)


def version(text: str) -> str:
    """Read the short name of a version of a meeting: "1", "t1", "r1", "o1", "now".

    Raises:
        UserError: it is no such name.
    """
    name = text.strip().lower()
    if not is_version_name(name):
        raise UserError(filled(_NO_VERSION, text, SUCH_NAMES_AND_NOW))
    return name


def named(text: str) -> str:
    """Read a name or a short name, which an empty one would make something else of: all, or none.

    Raises:
        UserError: nothing was written.
    """
    if not text.strip():
        raise UserError(_NO_NAME, _WRITE_NAME)
    return text


def path(text: str) -> Path:
    """Read where a file or folder is.

    Raises:
        UserError: nothing was written, which would mean the folder that one stands in.
    """
    if not text.strip():
        raise UserError(_NO_PATH, _WRITE_PATH)
    return Path(text)


def megabytes(text: str) -> int:
    """Read the size of a file in whole megabytes; 0 means no limit.

    Raises:
        UserError: it is no whole number from 0 to ``LARGEST_MB``.
    """
    if not text.isdecimal() or int(text) > LARGEST_MB:
        raise UserError(
            Sentence(
                f"«{text}» er ikke en størrelse; skriv et helt tall fra 0 til {LARGEST_MB}.",
                f"«{text}» er ikkje ein storleik; skriv eit heilt tal frå 0 til {LARGEST_MB}.",
            )
        )
    return int(text)


def inhabitants(text: str) -> int:
    """Read how many inhabitants a municipality has: "5200" or "5 200".

    Raises:
        UserError: it is no whole number above zero.
    """
    digits = "".join(text.split())
    if not _ID.fullmatch(digits):
        raise UserError(
            Sentence(
                f"«{text}» er ikke et innbyggertall; skriv et helt tall, som 5200.",
                f"«{text}» er ikkje eit innbyggjartal; skriv eit heilt tal, som 5200.",
            )
        )
    return int(digits)


def files_named(written: Iterable[Path]) -> list[Path]:
    """Return the files that names mean: "*.docx" too, which Windows leaves to the program.

    A pattern that means no file stays as it is, for whoever then says that it cannot be read.
    """
    found: list[Path] = []
    for path in written:
        matches = [] if path.exists() else sorted(path.parent.glob(path.name))
        found += matches or [path]
    return found
