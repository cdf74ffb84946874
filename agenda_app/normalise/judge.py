"""What in a file keeps a bundle with it from being PDF/A-2a or PDF/UA-1, and what can be cured.

The rules about fonts, colours and graphics are judged by ``pikepdf.pdfa``, which approves only of
what it knows; its rules have the numbers of ISO 19005-2. What PDF/A-2a and PDF/UA-1 demand beyond
them is that every character has a meaning (``letters.py``) and that the structure tree is right
(``structure.py``).
"""

from __future__ import annotations

import logging
import re
import warnings

import pikepdf
from pikepdf import pdfa

from agenda_app.domain.verdict_codes import Against, Done, Found
from agenda_app.normalise.colours import define_cmyk, patterns_are_sound
from agenda_app.normalise.drawn_letters import reads_otherwise
from agenda_app.normalise.fonts import is_embedded, replace_idle_fonts, used_fonts
from agenda_app.normalise.letters import mend_letters
from agenda_app.normalise.remarks import Remarks

# The reader of fonts tells every oddity to the log.
logging.getLogger("fontTools").setLevel(logging.CRITICAL)

_NOT_EMBEDDED, _CMYK = "6.2.11.4.1-1", "6.2.4.3-3"
_CLAUSES = (
    ("6.2.11.", Against.FONT_FAULTY),
    ("6.2.4.", Against.COLOURS),
    ("6.2.3", Against.COLOURS),
    ("6.2.10-2", Against.COLOURS),
)
# Typefaces of ticks and arrows, whose codes are those of letters in every other typeface.
_SIGNS = re.compile(r"Wingdings|Webdings|Monotype ?Sorts|Marlett", re.IGNORECASE)
# Lists of properties only say what marked content means.
_HARMLESS = "pikepdf:schema-Properties"
# What the judge says of patterns and gradients, which it does not look into.
_ABOUT_PATTERNS = (
    ("pikepdf:pattern", ""),
    ("pikepdf:shading", ""),
    ("pikepdf:colour-space", "pattern colour"),
    ("pikepdf:schema-Resources", "patterns are not"),
    ("pikepdf:schema-Resources", "shadings are not"),
)


def judge(pdf: pikepdf.Pdf, remarks: Remarks, inks: pikepdf.Stream | None) -> tuple[str, ...]:
    """Cure what can be cured, note the rest, and return the typefaces that are not embedded.

    The file gets metadata and a colour profile as a bundle has them; whoever saves it takes them
    out again.

    Args:
        pdf: the file.
        remarks: what is noted on the way.
        inks: the profile that the file has for print colours, if it has one.
    """
    used = used_fonts(pdf)
    mend_letters(pdf, used, remarks)
    for font in filter(reads_otherwise, used):
        remarks.find(Found.FALSE_TEXT, detail=font.name)
        remarks.object_to(Against.NO_UNICODE, detail=font.name)
    replace_idle_fonts(pdf, used)
    unembedded = {font.name for font in used if font.visible and not is_embedded(font.source)}
    for name in sorted(unembedded):
        if _SIGNS.match(name):
            remarks.find(Found.SIGNS_NOT_EMBEDDED, detail=name)
        remarks.object_to(Against.FONT_NOT_EMBEDDED, detail=name)
    findings = _findings(pdf)
    if any(finding.rule.endswith(_CMYK) for finding in findings):
        define_cmyk(pdf, inks)
        remarks.do(Done.COLOURS_DEFINED)
        findings = _findings(pdf)
    for finding in findings:
        code = _code(finding)
        unsure = code is Against.NOT_CHECKED and "font" in finding.rule
        remarks.object_to(code, ua=unsure or code is Against.FONT_FAULTY)
    return tuple(sorted(unembedded))


def _findings(pdf: pikepdf.Pdf) -> list[pdfa.Finding]:
    """Return what the judge of PDF/A-2b finds, without what is known better here.

    It takes every font without a program for one that is missed, also when its text is invisible.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pdfa.prepare(pdf, "2b")
        found = pdfa.check(pdf, "2b").findings
    found = [
        finding
        for finding in found
        if finding.rule != _HARMLESS and not finding.rule.endswith(_NOT_EMBEDDED)
    ]
    if any(map(_is_about_patterns, found)) and patterns_are_sound(pdf):
        found = [finding for finding in found if not _is_about_patterns(finding)]
    return found


def _is_about_patterns(finding: pdfa.Finding) -> bool:
    return any(
        finding.rule == rule and finding.message.startswith(start)
        for rule, start in _ABOUT_PATTERNS
    )


def _code(finding: pdfa.Finding) -> Against:
    clause = finding.rule.rpartition(":")[2]
    if finding.kind == "unsupported":
        return Against.NOT_CHECKED
    return next((code for start, code in _CLAUSES if clause.startswith(start)), Against.GRAPHICS)
