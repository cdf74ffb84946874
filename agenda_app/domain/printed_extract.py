"""The plain content of what is printed of one case: the extract, and its part of the minutes.

As in ``printed``, content for the public is built from the allowed parts only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import PrintedLayout
from agenda_app.domain.printed import CaseContent, MeetingHead, TreatmentLine
from agenda_app.domain.printed_minutes import CorrectionLine, MinutesItem


@dataclass(frozen=True, slots=True)
class Attestation:
    """That an extract says what the minutes say (rett utskrift).

    ``signer`` is who attests it, None as long as the minutes are not locked and may change.
    """

    signer: Signer | None


@dataclass(frozen=True, slots=True)
class EarlierTreatment:
    """How a case was treated before, in the language of that meeting.

    ``line`` says where and when, ``item`` what the minutes of that meeting say of it,
    ``corrections`` what of that was put right after they were locked, and ``layout`` how those
    minutes are laid out.
    """

    line: TreatmentLine
    item: MinutesItem
    language: Language
    corrections: tuple[CorrectionLine, ...] = ()
    layout: PrintedLayout = field(default_factory=PrintedLayout)


@dataclass(frozen=True, slots=True)
class ExtractContent:
    """The extract of one case (særutskrift): its paper, and what the minutes say of it.

    Attributes:
        case: its paper; the main proposal is what was resolved.
        item: how this meeting treated it.
        earlier: how it was treated before, the first time first.
        review: until when its legality can be reviewed, a sentence; empty when it cannot.
        corrections: what was put right in how this meeting treated it, after that was locked.
        attested: how the extract ends, None for a case that was not treated.
        layout: how this meeting's minutes are laid out.
        is_of_today: whether the paper is as the case has it now, for it was not kept as it was
            before the meeting.
    """

    case: CaseContent
    item: MinutesItem
    earlier: tuple[EarlierTreatment, ...] = ()
    review: str = ""
    corrections: tuple[CorrectionLine, ...] = ()
    attested: Attestation | None = None
    layout: PrintedLayout = field(default_factory=PrintedLayout)
    is_of_today: bool = False


@dataclass(frozen=True, slots=True)
class ItemMinutesContent:
    """One case's part of the minutes on a page of its own (saksprotokoll).

    ``review``, ``corrections``, ``attested`` and ``layout`` as in ``ExtractContent``; ``images``
    maps SHA-256 to picture bytes.
    """

    head: MeetingHead
    item: MinutesItem
    images: Mapping[str, bytes] = field(default_factory=dict)
    review: str = ""
    corrections: tuple[CorrectionLine, ...] = ()
    attested: Attestation | None = None
    layout: PrintedLayout = field(default_factory=PrintedLayout)
