"""The two written forms of Norwegian that papers and documents come in."""

from __future__ import annotations

from enum import Enum


class Language(Enum):
    """Bokmål or nynorsk; the value is the BCP 47 primary tag."""

    BOKMAL = "nb"
    NYNORSK = "nn"
