"""Content as its audience may read it: for the public, without the exempt passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience, CaseContent, MeetingHead, PutForward
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import listed
from agenda_app.domain.shielding import all_shielded, exempt_bases, shielded, withheld_mark
from agenda_app.domain.text import Text, image_hashes
from agenda_app.domain.typography import law_in, nobreak_law

_PARTLY = {
    Language.BOKMAL: "deler unntatt, jf. {}",
    Language.NYNORSK: "delar unnatekne, jf. {}",
}


def case_for(content: CaseContent) -> CaseContent:
    """Return a case paper as the audience of its meeting papers may read it.

    Both versions say by which laws parts of it are exempt; only the members' still has them.
    """
    proposals = content.put_forward
    texts = (*(proposal.text for proposal in proposals), content.body)
    access = _access_text(content.access_text, texts, content.language)
    if content.head.audience is Audience.INTERNAL:
        return replace(content, access_text=access)
    *shown, body = all_shielded(texts, content.language)
    read = [replace(p, text=text) for p, text in zip(proposals, shown, strict=True)]
    beside = read[1:] if content.main else read
    kept = {sha256 for text in (*shown, body) for sha256 in image_hashes(text)}
    return replace(
        content,
        access_text=access,
        main=read[0] if content.main else None,
        others=tuple(beside[: len(content.others)]),
        statements=tuple(beside[len(content.others) :]),
        body=body,
        images={sha256: data for sha256, data in content.images.items() if sha256 in kept},
    )


def minutes_item_for(item: MinutesItem, head: MeetingHead) -> MinutesItem:
    """Return a line of the minutes as the audience of the meeting papers may read it.

    Of an exempt line the public reads that it is there, by which law it is exempt, and when the
    doors were closed.
    """
    texts = item_texts(item)
    item = replace(item, partly_exempt=partly_exempt(texts, head.language))
    if head.audience is Audience.INTERNAL:
        return item
    if item.exempt:
        return MinutesItem(
            number=item.number,
            kind=item.kind,
            title=item.title,
            state=item.state,
            exempt=True,
            exempt_basis=item.exempt_basis,
            closed=item.closed,
        )
    shown = iter(all_shielded(texts, head.language))
    return replace(
        item,
        text=next(shown),
        recommendations=tuple(replace(one, text=next(shown)) for one in item.recommendations),
        voted_on=_with_text(item.voted_on, next(shown)),
        proceedings=next(shown),
        proposals=_put_forward(item.proposals, shown),
        statements=_put_forward(item.statements, shown),
        questions=_put_forward(item.questions, shown),
        decided=_with_text(item.decided, next(shown)),
    )


def meeting_texts_for(
    remarks: Text, questions: tuple[PutForward, ...], head: MeetingHead
) -> tuple[Text, tuple[PutForward, ...]]:
    """Return the remarks and the questions of a meeting as its papers' audience may read them."""
    if head.audience is Audience.INTERNAL:
        return remarks, questions
    shown = (replace(one, text=shielded(one.text, head.language)) for one in questions)
    return shielded(remarks, head.language), tuple(shown)


def item_texts(item: MinutesItem) -> tuple[Text, ...]:
    """Return all texts of a line of the minutes, in the order they are printed."""
    return (
        item.text,
        *(one.text for one in item.recommendations),
        item.voted_on.text if item.voted_on else (),
        item.proceedings,
        *(one.text for one in (*item.proposals, *item.statements, *item.questions)),
        item.decided.text if item.decided else (),
    )


def passages_mark(
    items: Iterable[MinutesItem], remarks: Text, questions: Iterable[PutForward]
) -> str:
    """Return the mark of all passages that the public may not read in minutes.

    Args:
        items: the lines with their exempt passages; one that is exempt as a whole has none.
        remarks: those of the meeting.
        questions: those of the meeting.
    """
    read = (item for item in items if not item.exempt)
    return withheld_mark(
        (
            *(text for item in read for text in item_texts(item)),
            remarks,
            *(one.text for one in questions),
        )
    )


def _put_forward(parts: Iterable[PutForward], shown: Iterator[Text]) -> tuple[PutForward, ...]:
    return tuple(replace(one, text=next(shown)) for one in parts)


def partly_exempt(texts: tuple[Text, ...], language: Language) -> str:
    """Return "deler unntatt, jf. offl. § 13", empty when texts have no exempt passages."""
    bases = [nobreak_law(basis.strip()) for basis in exempt_bases(texts)]
    return _PARTLY[language].format(listed(bases)) if bases else ""


def _access_text(access: str, texts: tuple[Text, ...], language: Language) -> str:
    parts = law_in(partly_exempt(texts, language), language)
    if not access:
        return parts[:1].upper() + parts[1:]
    return f"{access}; {parts}" if parts else access


def _with_text(proposal: Proposal | None, text: Text) -> Proposal | None:
    return replace(proposal, text=text) if proposal else None
