"""What somebody should know of the letters of a case before they are sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agenda_app.domain.case import Case
from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.domain.printed_letter import LetterContent
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.reasons import REASON_DOUBTS, Reasons
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.shielding import exempt_bases
from agenda_app.services.appeal_words import final_law, reasons_law

_LOOK_THROUGH = Sentence(
    "Vedtaket i «{}» har deler som er unntatt offentlighet. Se over brevene før de sendes.",
    "Vedtaket i «{}» har delar som er unnatekne offentleg innsyn. Sjå over breva før dei blir "
    "sende.",
)
_CORRECTED = Sentence(
    "Protokollen er rettet i «{}», og rettelsen står i brevene. Se over dem før de sendes.",
    "Protokollen er retta i «{}», og rettinga står i breva. Sjå over dei før dei blir sende.",
)
_CORRECTED_ELSEWHERE = Sentence(
    "Protokollen er rettet i «{}», men ikke i det brevene sier. Se over dem før de sendes.",
    "Protokollen er retta i «{}», men ikkje i det breva seier. Sjå over dei før dei blir sende.",
)
_NO_PARTY = Sentence(
    "«{}» er merket som enkeltvedtak, men har ingen parter. Den som vedtaket gjelder, skal ha brev "
    "({}).",
    "«{}» er merkt som enkeltvedtak, men har ingen partar. Den som vedtaket gjeld, skal ha brev "
    "({}).",
)

_FINAL = Sentence(
    "Brevene i «{}» sier at vedtaket avgjør en klage og er endelig. Ble klagen avvist, kan det "
    "likevel gå an å klage. Se over dem før de sendes ({}).",
    "Breva i «{}» seier at vedtaket avgjer ei klage og er endeleg. Vart klaga avvist, kan det "
    "likevel gå an å klage. Sjå over dei før dei blir sende ({}).",
)
_SEEMS_APPEAL = Sentence(
    "Brevene i «{}» sier at det går an å klage på vedtaket. Avgjør det en klage, så velg det under "
    "«Parter og klage …» på saken før de sendes ({}).",
    "Breva i «{}» seier at det går an å klage på vedtaket. Avgjer det ei klage, så vel det under "
    "«Partar og klage …» på saka før dei blir sende ({}).",
)
_APPEAL = re.compile(r"\bklag(?:e|a|en|er|esak|esaka|esaken)\b", re.IGNORECASE)


def without_parties(
    case: Case, facts: DecisionFacts, *, by_act_of_2025: bool
) -> tuple[Sentence, ...]:
    """Return that a decision about somebody has nobody to tell (fvl. § 27; § 58 in the new act)."""
    law = "fvl. § 58" if by_act_of_2025 else "fvl. § 27"
    return (filled(_NO_PARTY, case.title, law),) if facts.is_individual else ()


def before_sending(
    case: Case, letter: LetterContent, put_right: Sequence[CorrectionLine]
) -> Iterator[Sentence]:
    """Yield why the letters of a case are to be read before they go.

    Args:
        case: the case.
        letter: any of its letters; they differ in their party only.
        put_right: what was corrected in its line of the minutes, in the letter or elsewhere.
    """
    is_exempt = any(one.is_exempt for one in letter.corrections)
    if is_exempt or exempt_bases((letter.resolution.text,)):
        yield filled(_LOOK_THROUGH, case.title)
    if put_right:
        yield filled(_CORRECTED if letter.corrections else _CORRECTED_ELSEWHERE, case.title)


def of_reasons(
    case: Case, facts: DecisionFacts, reasons: Reasons, *, by_act_of_2025: bool
) -> Iterator[Sentence]:
    """Yield what is doubtful about the reasons that a decision about somebody is given with."""
    if facts.is_individual and reasons in REASON_DOUBTS:
        law = reasons_law(by_act_of_2025=by_act_of_2025)
        yield filled(REASON_DOUBTS[reasons], case.title, law)


def of_appeal(case: Case, facts: DecisionFacts, *, by_act_of_2025: bool) -> Iterator[Sentence]:
    """Yield that the letters tell that a decision is final, or that they perhaps ought to.

    What is called a complaint need not decide it: the organ that it is about looks at it first.
    """
    if not facts.is_individual:
        return
    law = final_law(by_act_of_2025=by_act_of_2025)
    if facts.is_on_appeal:
        yield filled(_FINAL, case.title, law)
    elif _APPEAL.search(case.title):
        yield filled(_SEEMS_APPEAL, case.title, law)
