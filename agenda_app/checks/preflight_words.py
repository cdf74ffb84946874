"""The sentences of the pre-flight that are about the whole bundle, or about who sees what."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled

WAITING = Sentence("Gjøres om til sider …", "Blir gjort om til sider …")
GONE = Sentence(
    "Filen mangler på disken. Hent den tilbake fra siste sikkerhetskopi.",
    "Fila manglar på disken. Hent ho tilbake frå siste tryggingskopi.",
)
NOT_COME = Sentence(
    "Vedlegget er meldt, men filen har ikke kommet.",
    "Vedlegget er meldt, men fila har ikkje kome.",
)
NOT_PRINTED = Sentence(
    "Bare en linje i listen over vedlegg: {}.", "Berre ei linje i lista over vedlegg: {}."
)
PUBLIC_SAME = Sentence("Det samme som medlemmene.", "Det same som medlemene.")
UNDECIDED = Sentence(
    "Ingenting, så lenge tilgangen ikke er avklart.",
    "Ingenting, så lenge tilgangen ikkje er avklart.",
)
WITHHELD = Sentence("Bare at det er unntatt: {}.", "Berre at det er unnateke: {}.")
NO_BASIS = Sentence(
    "Bare at det er unntatt; hjemmelen mangler.", "Berre at det er unnateke; heimelen manglar."
)
WITHHELD_CASE = Sentence("Ingenting: hele saken er unntatt.", "Ingenting: heile saka er unnateken.")

_NONE, _FINE = "Ingen vedlegg.", "Alle er klare."  # the same words in both forms
_LOOK = Sentence("{} trenger et blikk.", "{} treng eit blikk.")
_WAIT = Sentence("{} gjøres om til sider …", "{} blir gjorde om til sider …")
_BOTH = Sentence(
    "Bunken blir tilgjengelig (PDF/UA) og arkivverdig (PDF/A).",
    "Bunken blir tilgjengeleg (PDF/UA) og arkivverdig (PDF/A).",
)
_NOT_UA = Sentence(
    "Arkivverdig (PDF/A), men {} vedlegg er ikke {} (PDF/UA).",
    "Arkivverdig (PDF/A), men {} vedlegg er ikkje {} (PDF/UA).",
)
_NOT_A = Sentence(
    "Tilgjengelig (PDF/UA), men {} vedlegg er ikke {} (PDF/A).",
    "Tilgjengeleg (PDF/UA), men {} vedlegg er ikkje {} (PDF/A).",
)
_UA = (Sentence("tilgjengelig", "tilgjengeleg"), Sentence("tilgjengelige", "tilgjengelege"))
_A = (alike("arkivverdig"), alike("arkivverdige"))
_NEITHER = Sentence(
    "{} vedlegg hindrer tilgjengelig (PDF/UA) og arkivverdig (PDF/A) bunke.",
    "{} vedlegg hindrar tilgjengeleg (PDF/UA) og arkivverdig (PDF/A) bunke.",
)


def summary(*, count: int, pages: int, to_look_at: int, waiting: int, language: Language) -> str:
    """Return "12 vedlegg, 94 sider. 2 trenger et blikk."."""
    if not count:
        return _NONE
    parts = [f"{count} vedlegg, {pages} {'side' if pages == 1 else 'sider'}."]
    if waiting:
        parts.append(_WAIT.said(language, waiting))
    if to_look_at:
        parts.append(_LOOK.said(language, to_look_at))
    elif not waiting:
        parts.append(_FINE)
    return " ".join(parts)


def bundle_verdict(*, against_ua: int, against_a: int, either: int, language: Language) -> str:
    """Return whether the bundle becomes accessible and archivable.

    Args:
        against_ua: how many attachments keep it from PDF/UA-1.
        against_a: how many keep it from PDF/A-2a.
        either: how many keep it from one of them or both.
        language: of the sentence.
    """
    if against_ua and against_a:
        return _NEITHER.said(language, either)
    if against_ua:
        return filled(_NOT_UA, against_ua, _UA[against_ua > 1]).said(language)
    if against_a:
        return filled(_NOT_A, against_a, _A[against_a > 1]).said(language)
    return _BOTH.said(language)
