"""Fields of a Word file that are printed with what their author saw.

Office programs work such fields out anew: a date becomes today's, the name of the file that of a
copy in a folder of this program, and a reference to what is gone an error message. What they came
to when the file was saved lies in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.docx_fields import forget_unended_fields
from agenda_app.intake.docx_package import W
from agenda_app.intake.elements import remove, unwrap
from agenda_app.intake.safe_xml import Element, local

_FILE = "FILENAME"
_REFERENCES = frozenset(("REF", "PAGEREF"))
_NUMBERS_AND_PLACES = frozenset((r"\n", r"\p", r"\r", r"\w"))
"""What a reference says of a paragraph: its number, or whether it stands above or below."""
_KEPT = frozenset((
    *("AUTHOR", "COMMENTS", "COMPARE", "CREATEDATE", "DATE", "DOCPROPERTY", "DOCVARIABLE"),
    *("EDITTIME", "FILENAME", "FILESIZE", "FILLIN", "IF", "INFO", "KEYWORDS", "LASTSAVEDBY"),
    *("MERGEFIELD", "NUMCHARS", "NUMWORDS", "PRINTDATE", "QUOTE", "REVNUM", "SAVEDATE"),
    *("SUBJECT", "SYMBOL", "TEMPLATE", "TIME", "TITLE", "USERADDRESS", "USERINITIALS", "USERNAME"),
))  # fmt: skip
"""Those that another program works out otherwise; what is about pages must be worked out anew."""


@dataclass(slots=True)
class _Field:
    """A field: ``before`` are its marks and its code, up to what it came to."""

    before: list[Element] = field(default_factory=list)
    came_to: list[Element] = field(default_factory=list)
    code: str = ""
    has_come: bool = False

    def take(self, element: Element) -> None:
        """Take what stands between its marks, also that of fields within."""
        (self.came_to if self.has_come else self.before).append(element)


def keep_results(root: Element, file_name: str, *, anew: bool) -> None:
    """Let fields of a part be plain text from now on.

    Args:
        root: the part.
        file_name: what the file is called.
        anew: another program has worked out all fields since their author saw them, from a copy
            that was called something else.
    """
    places = {mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")}
    for simple in list(root.iter(f"{W}fldSimple")):
        kind, words = _kind(simple.get(f"{W}instr", ""))
        if _is_kept(kind, words, places):
            if kind == _FILE and (anew or not len(simple)):
                simple[:] = [_run(file_name)]
            unwrap(simple)
    forget_unended_fields(root)
    for found, end in list(_fields(root)):
        kind, words = _kind(found.code)
        if not _is_kept(kind, words, places):
            continue
        if kind == _FILE and (anew or not found.has_come):
            end.addprevious(_text(file_name))
            found.before += found.came_to
        elif not found.has_come:
            continue
        for element in (*found.before, end):
            remove(element)


def kinds_of_fields(root: Element) -> Iterator[str]:
    """Yield what kind each field of a part is, as "DATE"."""
    for simple in root.iter(f"{W}fldSimple"):
        yield _kind(simple.get(f"{W}instr", ""))[0]
    for found, _ in _fields(root):
        yield _kind(found.code)[0]


def _is_kept(kind: str, words: list[str], places: set[str | None]) -> bool:
    """Tell whether another program would work a field out otherwise, or not at all."""
    if kind in _REFERENCES:
        is_gone = words[:1] != [] and words[0] not in places
        return is_gone or not _NUMBERS_AND_PLACES.isdisjoint(words)
    return kind in _KEPT


def _kind(code: str) -> tuple[str, list[str]]:
    words = code.split()
    return (words[0].upper(), words[1:]) if words else ("", [])


def _fields(root: Element) -> Iterator[tuple[_Field, Element]]:
    """Yield the fields, each with the mark of its end; those within first."""
    around: list[_Field] = []
    for run in root.iter(f"{W}r"):
        for element in run:
            if not isinstance(element.tag, str) or local(element) == "rPr":
                continue
            mark = element.get(f"{W}fldCharType") if element.tag == f"{W}fldChar" else None
            if mark == "begin":
                around.append(_Field())
            elif mark == "end" and around:
                ended = around.pop()
                yield ended, element
            elif mark == "separate" and around:
                around[-1].before.append(element)
                around[-1].has_come = True
            elif around and not around[-1].has_come and element.tag == f"{W}instrText":
                around[-1].code += element.text or ""
            for one in around:
                if mark != "separate" or one is not around[-1]:
                    one.take(element)


def _run(text: str) -> Element:
    run = etree.Element(f"{W}r")
    run.append(_text(text))
    return run


def _text(text: str) -> Element:
    element = etree.Element(f"{W}t")
    element.text = text
    return element
