"""Pictures that were drawn as decoration, although the tags have a figure for each of them.

LibreOffice's Writer tags a picture as a figure, with its alternative text and its place on the
page, and then draws it as decoration: the figure holds nothing. Its place tells which one it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import pikepdf
from pikepdf import Array, ContentStreamInlineImage, Dictionary, Matrix, Name, Operator, Rectangle

from agenda_app.domain.verdict_codes import Against
from agenda_app.normalise import content
from agenda_app.normalise.content import IMAGE, PAINTS, TEXT, Facts, Instruction
from agenda_app.normalise.objects import name_of
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.structure import Mark, Node
from agenda_app.normalise.tag_reader import TagReader

_NEAR = 2.0
"""Points by which a place and what is drawn there may differ."""
_UNIT = Rectangle(0, 0, 1, 1)
_DRAWN = PAINTS - TEXT


def fill_figures(pdf: pikepdf.Pdf, reader: TagReader, facts: list[Facts], remarks: Remarks) -> None:
    """Give figures that hold nothing what was drawn in their place as decoration.

    Args:
        pdf: the file, whose pages change.
        reader: has read the tags.
        facts: what each page's content does; they are told anew of a page that changes.
        remarks: notes the pages where a text stays without its figure.
    """
    for number, figures in reader.empty_figures.items():
        page = pdf.pages[number].obj
        placed = [(node, place) for node in figures if (place := _place_of(node)) is not None]
        free = max(facts[number].mcids, default=-1) + 1
        old = content.instructions(page)
        new, given = with_figures(old, [place for _, place in placed], free)
        if given:
            content.replace(pdf, page, new)
            facts[number] = content.facts(page, page.get("/Resources"))
        for index, mcid in given.items():
            placed[index][0].kids.append(Mark(number, mcid))
            reader.claimed.add((number, (0, 0), mcid))
        if any(node.has_text and not node.kids for node in figures):
            remarks.object_to(Against.UNTAGGED_CONTENT, number + 1, a=False)


def _place_of(figure: Node) -> Rectangle | None:
    """Return where on its page a figure says that it stands."""
    for attribute in figure.entries.get("/A", ()):
        box = attribute.get("/BBox")
        if isinstance(box, Array):
            try:
                return Rectangle(box)
            except TypeError:  # it is not four numbers
                return None
    return None


def with_figures(
    drawn: Sequence[Instruction], places: Sequence[Rectangle], free: int
) -> tuple[list[Instruction], dict[int, int]]:
    """Mark decoration as a figure where it shows a picture at the place of one.

    Args:
        drawn: what a page draws.
        places: where the page's figures stand.
        free: the first number for marks that is not taken.

    Returns:
        The same with more marks, and by the index of a place which number the picture there has.
    """
    new, given = list(drawn), dict[int, int]()
    left = dict(enumerate(places))
    for section in _Reading().decoration(drawn):
        index = next((at for at, place in left.items() if section.is_at(place)), None)
        if index is not None:
            del left[index]
            given[index] = free + len(given)
            operands = [Name.Figure, Dictionary(MCID=given[index])]
            new[section.begins] = pikepdf.ContentStreamInstruction(operands, Operator("BDC"))
    return new, given


@dataclass(slots=True)
class _Section:
    """Decoration: which instruction begins it, and the rooms that it fills."""

    begins: int
    rooms: list[Rectangle] = field(default_factory=list)

    def is_at(self, place: Rectangle) -> bool:
        return any(_is_near(room, place) for room in self.rooms)


@dataclass(frozen=True, slots=True)
class _State:
    """What ``q`` keeps: how things are moved, and the room outside of which nothing is seen."""

    matrix: Matrix = field(default_factory=Matrix)
    room: Rectangle | None = None


@dataclass(slots=True)
class _Reading:
    """Follows where things are drawn; the last of the open marks is the innermost."""

    state: _State = field(default_factory=_State)
    kept: list[_State] = field(default_factory=list)
    path: list[Rectangle] = field(default_factory=list)
    marks: list[_Section | None] = field(default_factory=list)

    def decoration(self, drawn: Sequence[Instruction]) -> Iterator[_Section]:
        """Yield the decoration that has no marks around or inside it, each at its end."""
        for at, step in enumerate(drawn):
            inline = isinstance(step, ContentStreamInlineImage)
            operator = IMAGE if inline else name_of(step.operator)
            if operator in ("BMC", "BDC"):
                plain = operator == "BMC" and list(step.operands) == [Name.Artifact]
                section = _Section(at) if plain and not self.marks else None
                self.marks = [*(None for _ in self.marks), section]
            elif operator == "EMC" and self.marks:
                section = self.marks.pop()
                if section is not None:
                    yield section
            elif operator in _DRAWN:
                self._draw(operator)
            elif not inline:
                self._move(operator, step)

    def _draw(self, operator: str) -> None:
        self.path = []
        section = self.marks[-1] if self.marks else None
        if section is not None and self.state.room is not None:
            section.rooms.append(self.state.room)
        if section is not None and operator in ("Do", IMAGE):
            section.rooms.append(self.state.matrix.transform(_UNIT))

    def _move(self, operator: str, step: Instruction) -> None:
        if operator == "q":
            self.kept.append(self.state)
        elif operator == "Q" and self.kept:
            self.state = self.kept.pop()
        elif operator == "cm" and len(numbers := _numbers(step)) == 6:
            self.state = replace(self.state, matrix=Matrix(*numbers) @ self.state.matrix)
        elif operator == "re" and len(numbers := _numbers(step)) == 4:
            x, y, width, height = numbers
            rectangle = Rectangle(Array([x, y, x + width, y + height]))
            self.path.append(self.state.matrix.transform(rectangle))
        elif operator in ("W", "W*") and len(self.path) == 1:
            self.state = replace(self.state, room=self.path[0])
        elif operator == "n":
            self.path = []


def _numbers(step: Instruction) -> list[float]:
    """Return the operands, none when they are not all numbers."""
    try:
        return [float(operand) for operand in step.operands]
    except (TypeError, ValueError):
        return []


def _is_near(one: Rectangle, other: Rectangle) -> bool:
    pairs = (
        (one.llx, other.llx),
        (one.lly, other.lly),
        (one.urx, other.urx),
        (one.ury, other.ury),
    )
    return all(abs(a - b) <= _NEAR for a, b in pairs)
