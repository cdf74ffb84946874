"""A Word file as it is printed: changes accepted or rejected, no comments, nothing hidden.

Office programs print deleted text, struck out and with its author's name, unless it is gone from
the file before they see it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from agenda_app.domain.verdict import TrackedChanges
from agenda_app.domain.verdict_codes import Refused
from agenda_app.intake.docx_drawing import DRAWINGS, is_hidden, is_hidden_part
from agenda_app.intake.docx_package import VAL, Package, W, in_usual_names
from agenda_app.intake.docx_reader import OTHER_FILES
from agenda_app.intake.elements import remove, unwrap
from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.normalise.package_cleaning import COMMENTS
from agenda_app.normalise.packages import as_xml, repacked
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.word_fields import keep_results

_TEXT_PART = re.compile(r"word/(?:document|header|footer|footnotes|endnotes)\d*\.xml")
_OF_MAIN = ("header", "footer", "footnotes", "endnotes")
_MARKS_OF_COMMENTS = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_CREATOR = ("creator", "lastModifiedBy")
_DEL_TEXT = {"delText": "t", "delInstrText": "instrText"}
_CHANGES = {
    **dict.fromkeys(("ins", "moveTo", "cellIns"), "ins"),
    **dict.fromkeys(("del", "moveFrom", "cellDel"), "del"),
}
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}r"
_OFF = {"0", "false", "off"}


@dataclass(slots=True)
class Cleaned:
    """A file without what must not be printed, and how much of what there was in it."""

    data: bytes
    insertions: int = 0
    deletions: int = 0
    comments: int = 0
    hidden: int = 0


@dataclass(slots=True)
class _Cleaner:
    decision: TrackedChanges
    texts: frozenset[str]
    hiding: frozenset[str]
    name: str
    anew: bool
    numbers: Counter[str] = field(default_factory=Counter)

    def part(self, root: Element) -> None:
        self._count(root)
        accept = self.decision is not TrackedChanges.REJECT
        goes, stays = ("del", "ins") if accept else ("ins", "del")
        from_, to = ("moveFrom", "moveTo") if accept else ("moveTo", "moveFrom")
        _remove_rows(root, goes)
        _remove_cells(root, goes)
        for formula in [r for r in root.iter(_FORMULA) if r.find(f"{W}rPr/{W}{goes}") is not None]:
            remove(formula)
        ended = [p for p in root.iter(f"{W}p") if _mark(p, goes) or _mark(p, from_)]
        for name in (goes, from_):
            _each(root, name, remove)
        for name in (stays, to):
            _each(root, name, unwrap)
        for old, new in _DEL_TEXT.items():
            for element in root.iter(f"{W}{old}"):
                element.tag = f"{W}{new}"
        for element in [e for e in root.iter() if _is_history(e)]:
            remove(element)
        for name in _MARKS_OF_COMMENTS:
            _each(root, name, remove)
        for run in [r for r in root.iter(f"{W}r") if _is_hidden(r, self.hiding)]:
            remove(run)
        for drawing in [d for d in root.iter(*DRAWINGS) if is_hidden(d)]:
            remove(_with_its_copy(drawing))
        for part in list(filter(is_hidden_part, root.iter())):
            remove(part)
        _remove_rows(root, "hidden")
        _join_with_next(ended)
        keep_results(root, self.name, anew=self.anew)

    def _count(self, root: Element) -> None:
        for element in root.iter():
            name = local(element) if isinstance(element.tag, str) else ""
            if name in _CHANGES and element.tag.startswith(W):
                self.numbers[_CHANGES[name]] += 1
            elif self._hides(element):
                self.numbers["hidden"] += bool("".join(element.itertext()).strip())
            elif element.tag in DRAWINGS and is_hidden(element):
                self.numbers["hidden"] += local(element.getparent()) != "Fallback"
            elif is_hidden_part(element):
                self.numbers["hidden"] += next(element.iterancestors("{*}Fallback"), None) is None
            elif name == "commentReference":
                self.numbers["comments"] += 1

    def _hides(self, element: Element) -> bool:
        if element.tag == f"{W}tr":
            return _is_marked(element, "hidden")
        return bool(element.tag == f"{W}r") and _is_hidden(element, self.hiding)


def _with_its_copy(drawing: Element) -> Element:
    """Return a drawing, or what holds it and the copy of it for older programs."""
    around = drawing.getparent()
    return around.getparent() if local(around) == "Choice" else drawing


def clean_docx(
    data: bytes, decision: TrackedChanges, name: str = "", *, anew: bool = False
) -> Cleaned:
    """Return a Word file as it is to be printed.

    Undecided changes are treated as accepted: then only the numbers of the result are of use.

    Args:
        data: the file.
        decision: what is printed of tracked changes.
        name: what the file is called.
        anew: another program made it of the file that came, and worked out its fields.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
        RefusalError: it shows text of other files, which LibreOffice leaves out.
    """
    package = Package(data)
    texts = (package.main, *chain.from_iterable(map(package.related, _OF_MAIN)))
    styles = package.first_xml("styles")
    if styles is None:
        styles = package.xml("word/styles.xml")
    hiding = frozenset[str]() if styles is None else _hiding(styles)
    cleaner = _Cleaner(decision, frozenset(texts), hiding, name, anew)
    written = repacked(data, lambda name, content: _part(name, content, cleaner), COMMENTS)
    numbers = cleaner.numbers
    return Cleaned(written, numbers["ins"], numbers["del"], numbers["comments"], numbers["hidden"])


def _part(name: str, content: bytes, cleaner: _Cleaner) -> bytes:
    if name in cleaner.texts or _TEXT_PART.fullmatch(name):
        root = parse(in_usual_names(content))
        if next(root.iter(*OTHER_FILES), None) is not None:
            raise RefusalError(Refused.OTHER_FILES_WITHIN)
        cleaner.part(root)
        return as_xml(root)
    if name == "docProps/core.xml":
        return _without_authors(content)
    return in_usual_names(content) if name.endswith(".xml") else content


def _without_authors(content: bytes) -> bytes:
    root = parse(content)
    for element in list(root):
        if local(element) in _CREATOR:
            element.text = ""
    return as_xml(root)


def _each(root: Element, name: str, change: Callable[[Element], None]) -> None:
    for element in list(root.iter(f"{W}{name}")):
        change(element)


def _mark(paragraph: Element, name: str) -> bool:
    return paragraph.find(f"{W}pPr/{W}rPr/{W}{name}") is not None


def _is_marked(row: Element, name: str) -> bool:
    found = row.find(f"{W}trPr/{W}{name}")
    return found is not None and found.get(VAL, "1") not in _OFF


def _remove_rows(root: Element, name: str) -> None:
    for row in list(root.iter(f"{W}tr")):
        if _is_marked(row, name):
            _remove_from_table(row)


def _remove_cells(root: Element, name: str) -> None:
    """Let the cells go that a change puts in or takes out, and a row of which none is left."""
    for cell in list(root.iter(f"{W}tc")):
        if cell.find(f"{W}tcPr/{W}cell{name.capitalize()}") is not None:
            row = cell.getparent()
            remove(cell)
            if row is not None and row.find(f"{W}tc") is None:
                _remove_from_table(row)


def _remove_from_table(row: Element) -> None:
    table = row.getparent()
    remove(row)
    if table is not None and table.find(f"{W}tr") is None:
        remove(table)


def _is_history(element: Element) -> bool:
    """Whether an element says how something looked before, or where a move began and ended."""
    if not isinstance(element.tag, str) or not element.tag.startswith(W):
        return False
    name = local(element)
    return name.endswith("PrChange") or name.startswith(("moveFromRange", "moveToRange"))


def _hiding(styles: Element) -> frozenset[str]:
    """Return the styles that hide their text, those that are built on others too."""
    says: dict[str, bool | None] = {}
    below: dict[str, str] = {}
    for style in styles.iter(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        found, parent = style.find(f"{W}rPr/{W}vanish"), style.find(f"{W}basedOn")
        says[name] = None if found is None else found.get(VAL, "1") not in _OFF
        below[name] = "" if parent is None else parent.get(VAL, "")
    return frozenset(name for name in says if _hides(name, says, below))


def _hides(name: str, says: Mapping[str, bool | None], below: Mapping[str, str]) -> bool:
    for _ in below:
        own = says.get(name)
        if own is not None:
            return own
        name = below.get(name, "")
    return False


def _is_hidden(run: Element, hiding: frozenset[str]) -> bool:
    """Tell whether a run is hidden; hidden by two styles at once is shown (ISO 29500, 17.7.3)."""
    found = run.find(f"{W}rPr/{W}vanish")
    if found is not None:
        return found.get(VAL, "1") not in _OFF
    if not hiding:
        return False
    own = run.find(f"{W}rPr/{W}rStyle")
    paragraph = next(run.iterancestors(f"{W}p"), None)
    around = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
    named = [style.get(VAL, "") for style in (own, around) if style is not None]
    return sum(name in hiding for name in named) == 1


def _join_with_next(ended: Iterable[Element]) -> None:
    """Let paragraphs whose end went go on with the next one, or go when they are empty."""
    last = []
    for paragraph in reversed([p for p in ended if p.getparent() is not None]):
        following = paragraph.getnext()
        if following is not None and following.tag == f"{W}p":
            _put_first(following, _content(paragraph))
            paragraph.getparent().remove(paragraph)
        else:
            last.append(paragraph)
    for paragraph in reversed(last):
        if not _content(paragraph) and _is_beside_another(paragraph):
            paragraph.getparent().remove(paragraph)


def _put_first(paragraph: Element, content: Iterable[Element]) -> None:
    at = 1 if len(paragraph) and local(paragraph[0]) == "pPr" else 0
    paragraph[at:at] = list(content)


def _content(paragraph: Element) -> list[Element]:
    return [kid for kid in paragraph if local(kid) != "pPr"]


def _is_beside_another(paragraph: Element) -> bool:
    both_ways = chain.from_iterable(
        paragraph.itersiblings(f"{W}p", preceding=back) for back in (False, True)
    )
    return next(both_ways, None) is not None
