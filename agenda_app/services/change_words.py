"""Differences between two versions of a meeting, said in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from agenda_app.domain.changes import NO_BASIS, Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange, RecipientChange
from agenda_app.domain.dispatch import SentTo
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text_changes import word_changes
from agenda_app.domain.typography import item_number
from agenda_app.services.attachment_words import attachment_sentence, told_once
from agenda_app.terms import according_to, word
from agenda_app.words import shortened

MOST = 6
LONGEST = 90
_POINT = re.compile(r"(^|\s)(\w{1,3})[.)]$")
_POINT_WORD = Sentence("punkt", "punktet")
_FATES = {
    Fate.NEW: Sentence("Saken er ny.", "Saka er ny."),
    Fate.CHANGED: Sentence("Saken er endret.", "Saka er endra."),
    Fate.WITHDRAWN: Sentence("Saken er TRUKKET.", "Saka er TREKT."),
    Fate.POSTPONED: Sentence("Saken er UTSATT.", "Saka er UTSETT."),
    Fate.RESUMED: Sentence("Saken skal behandles likevel.", "Saka skal handsamast likevel."),
    Fate.REMOVED: Sentence("Punktet er tatt bort.", "Punktet er teke bort."),
}
_SHORT_FATES = {
    Fate.NEW: Sentence("ny", "ny sak"),
    Fate.CHANGED: Sentence("endret", "endra"),
    Fate.WITHDRAWN: Sentence("trukket", "trekt"),
    Fate.POSTPONED: Sentence("utsatt", "utsett"),
    Fate.RESUMED: Sentence("tatt opp igjen", "teken opp att"),
    Fate.REMOVED: Sentence("tatt bort", "teke bort"),
}
_WHAT = {
    What.TITLE: Sentence("Tittel", "Tittelen"),
    What.ACCESS: Sentence("Tilgang og hjemmel", "Tilgang og heimel"),
    What.PROPOSAL: Sentence("Forslag til vedtak", "Framlegg til vedtak"),
    What.TEXT: Sentence("Saksframlegget", "Saksframlegg"),
    What.PASSAGES: Sentence("Saksframlegget", "Saksframlegg"),
    What.SCHEDULE: Sentence("Klokkeslett og hvem som orienterer", "Klokkeslett og kven"),
}
_FIELDS = {
    "archive_no": Sentence("Arkivsaksnr.", "Arkivsaknr."),
    "journal_no": Sentence("Løpenummer", "Løpenr."),
    "unit": Sentence("Enhet", "Eining"),
    "case_officer": Sentence("Saksbehandler", "Saksbehandlar"),
    "paper_date": Sentence("Saksframleggets dato", "Datoen på saksframlegget"),
    "signers": Sentence("Underskrifter", "Underskriftene"),
    "referenced": Sentence("Dokumenter som ikke er vedlagt", "Dokument som ikkje er lagde ved"),
    "treatments": Sentence("Saksgang", "Saksgangen"),
    "committee": Sentence("Utvalg", "Utval"),
    "time": Sentence("Møtetid", "Møtetida"),
    "place": Sentence("Møtested", "Møtestad"),
    "absence_text": Sentence("Om forfall", "Om fråfall"),
    "deputies_text": Sentence("Om varamedlemmer", "Om varamedlemer"),
    "note": Sentence("Merknad i innkallingen", "Merknad i innkallinga"),
}
_IS_NOW = Sentence("{}: «{}» er endret til «{}».", "{}: «{}» er endra til «{}».")
_CAME = Sentence("{}: «{}» er kommet til.", "{}: «{}» er komen til.")
_WENT = Sentence("{}: «{}» er tatt ut.", "{}: «{}» er teke ut.")
_LOOK = Sentence("{}: utformingen er endret.", "{}: utforminga er endra.")
_DECIDED = Sentence("{} er endret.", "{} er endra.")
_SHIELDED = Sentence("{}: deler av teksten er unntatt{}.", "{}: delar av teksten er unnatekne{}.")
_UNSHIELDED = Sentence(
    "{}: ingenting av teksten er unntatt lenger.",
    "{}: ingenting av teksten er unnateke lenger.",
)
_OPEN = Sentence(
    "Saken er ikke lenger unntatt offentlighet.",
    "Saka er ikkje lenger unnateken offentleg innsyn.",
)
_WITHHELD = Sentence("Saken er unntatt offentlighet{}.", "Saka er unnateken offentleg innsyn{}.")
_WITHHELD_BY_NONE = Sentence(
    "Saken er unntatt offentlighet, uten at det står etter hvilken hjemmel.",
    "Saka er unnateken offentleg innsyn, utan at det står etter kva heimel.",
)
_MORE = Sentence("Og {} endringer til.", "Og {} endringar til.")
_NOTHING = Sentence("Ingenting er endret.", "Ingenting er endra.")
_NOTICE = Sentence("Innkallingen", "Innkallinga")
_PUBLIC = Sentence("Offentlig utgave", "Offentleg utgåve")
_NEW_READER = Sentence("{} er ny mottaker ({}).", "{} er ny mottakar ({}).")
_GONE_READER = Sentence("{} er ikke lenger mottaker.", "{} er ikkje lenger mottakar.")
_OTHER_READER = Sentence("{}: {} er endret til {}.", "{}: {} er endra til {}.")


def fate_word(fate: Fate, language: Language) -> str:
    """Return "ny", "endret", "trukket" and the like."""
    return _SHORT_FATES[fate].said(language)


def item_sentences(item: ItemChange, language: Language, *, most: int = MOST) -> tuple[str, ...]:
    """Return what is different about a line of the agenda: its fate, then each change, shortly.

    Args:
        item: the line.
        language: of the sentences.
        most: how many changes are said; the rest is counted.
    """
    said = told_once(item.changes, lambda change, number: change_sentence(change, language, number))
    return (*fate_sentences(item, language), *limited(said, language, most))


def fate_sentences(item: ItemChange, language: Language) -> tuple[str, ...]:
    """Return what became of a line of the agenda, nothing when it is the same with changes."""
    return () if item.fate is Fate.CHANGED else (_FATES[item.fate].said(language),)


def notice_sentences(changes: Iterable[Change], language: Language) -> tuple[str, ...]:
    """Return what is different about the notice itself."""
    return tuple(change_sentence(change, language) for change in changes)


def limited(sentences: Iterable[str], language: Language, most: int = MOST) -> tuple[str, ...]:
    """Return sentences; when they are more than ``most``, the rest is counted."""
    said = list(sentences)
    if len(said) <= most:
        return tuple(said)
    return (*said[: most - 1], _MORE.said(language, len(said) - most + 1))


def change_sentence(
    change: Change, language: Language, number: int = 1, *, longest: int = LONGEST
) -> str:
    """Return a difference as a sentence, or that of ``number`` attachments that are told alike.

    Passages longer than ``longest`` lose their middle.
    """
    match change.what:
        case What.ACCESS if not change.where and change.old == change.new:
            return _DECIDED.said(language, _WHAT[What.ACCESS].said(language))
        case What.ACCESS if not (change.where or change.new):
            return _OPEN.said(language)
        case What.ACCESS if not change.where and change.new == NO_BASIS:
            return _WITHHELD_BY_NONE.said(language)
        case What.ACCESS if not change.where and change.old == NO_BASIS:
            return _WITHHELD.said(language, according_to(change.new, language))
        case What.ACCESS if not change.where:
            return _passages(place(change, language), change, language, longest)
        case What.PASSAGES:
            return shielded_sentence(place(change, language), change.new, language)
        case What.WITHHELD:
            return _WITHHELD.said(language, according_to(change.new, language))
        case What.TITLE | What.PROPOSAL | What.TEXT | What.FACTS | What.SCHEDULE | What.NOTICE:
            return _passages(place(change, language), change, language, longest)
    return attachment_sentence(change, language, number)


def shielded_sentence(where: str, basis: str, language: Language) -> str:
    """Return that parts of a text are exempt by a legal basis, or with none that nothing is."""
    if not basis:
        return _UNSHIELDED.said(language, where)
    return _SHIELDED.said(language, where, according_to(basis, language))


def _passages(where: str, change: Change, language: Language, longest: int) -> str:
    if change.old == change.new:
        return _LOOK.said(language, where)
    old, new = shown_passage(change.old, longest), shown_passage(change.new, longest)
    if old == new:
        # What differs was in the middle that was left out.
        first = next(word_changes(change.old.split(), change.new.split()), ("", ""))
        old, new = (shown_passage(text, longest) for text in first)
    if not old:
        return _CAME.said(language, where, new)
    if not new:
        return _WENT.said(language, where, old)
    return _IS_NOW.said(language, where, old, new)


def place(change: Change, language: Language) -> str:
    """Return where a difference is: "Saksframlegget, Bakgrunn" or "Forslag til vedtak, punkt 1"."""
    if change.what in {What.FACTS, What.NOTICE}:
        return _FIELDS[change.where].said(language)
    part = _WHAT[change.what].said(language)
    where = _POINT.sub(rf"\1{_POINT_WORD.said(language)} \2", change.where)
    return f"{part}, {where}" if where else part


def shown_passage(text: str, longest: int = LONGEST) -> str:
    """Return a passage on one line without its full stop, its middle left out when it is long."""
    return shortened(" ".join(text.split()).removesuffix("."), longest)


def comparison_text(comparison: Comparison, language: Language) -> str:
    """Return a whole comparison as lines of text."""
    if comparison.is_same:
        return _NOTHING.said(language)
    lines = [*_papers_lines(comparison, language)]
    if comparison.public:
        lines.append(f"{_PUBLIC.said(language)}:")
        lines += [f"  {line}" for line in _papers_lines(comparison.public, language)]
    lines += [reader_sentence(change, language) for change in comparison.recipients]
    return "\n".join(lines)


def _papers_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    if comparison.notice:
        yield _NOTICE.said(language)
        yield from (f"  {said}" for said in notice_sentences(comparison.notice, language))
    for item in comparison.items:
        number = item_number(item.number) if item.number else ""
        yield " ".join(filter(None, (number, item.title)))
        said = item_sentences(item, language, most=len(item.changes))
        yield from (f"  {sentence}" for sentence in said)


def reader_sentence(change: RecipientChange, language: Language) -> str:
    """Return what is different about who gets it."""
    if change.old is None and change.new is not None:
        return _NEW_READER.said(language, change.name, _got(change.new, language))
    if change.new is None or change.old is None:
        return _GONE_READER.said(language, change.name)
    old, new = _got(change.old, language), _got(change.new, language)
    return _OTHER_READER.said(language, change.name, old, new)


def _got(to: SentTo, language: Language) -> str:
    version, channel = word(to.version, language).lower(), word(to.channel, language).lower()
    copies = f" × {to.copies}" if to.copies != 1 else ""
    return f"{version}, {channel}{copies}"
