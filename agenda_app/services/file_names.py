"""What finished documents are called: the date first, so that a folder sorts by meeting."""

from __future__ import annotations

from datetime import date

from agenda_app.domain.agenda import ItemNumber, ItemType
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import Committee
from agenda_app.domain.dispatch import USUALLY_ONE, DispatchKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.mayor import MAYOR
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import NBSP, with_hour
from agenda_app.files.names import fitted_name, safe_name

_KINDS = {
    "notice": ("innkalling", "innkalling"),
    "agenda": ("saksliste", "sakliste"),
    "bundle": ("møtebunke", "møtebunke"),
    "exempt": ("unntatt del", "unnateken del"),
    "archive": ("møtebunke til arkivet", "møtebunke til arkivet"),
    "sheets": ("protokollark", "protokollark"),
    "minutes": ("protokoll", "protokoll"),
    "locked": ("protokoll som låst", "protokoll som låst"),
    "signing": ("underskriftsark", "underskriftsark"),
    "case": ("saksframlegg", "saksframlegg"),
    "extract": ("særutskrift", "særutskrift"),
    "item_minutes": ("saksprotokoll", "saksprotokoll"),
    "letter": ("melding om vedtak", "melding om vedtak"),
    "letters": ("meldinger om vedtak", "meldingar om vedtak"),
    "summons": ("innkalling av varamedlem", "innkalling av varamedlem"),
    "summons_list": ("innkalling av varamedlemmer", "innkalling av varamedlemer"),
    "distribution": ("fordelingsliste", "fordelingsliste"),
    "proof": ("bevis for offentlig utgave", "bevis for offentleg utgåve"),
    "files": ("filer", "filer"),
    "after": ("filer etter møtet", "filer etter møtet"),
}
_LISTS = {
    "fees": ("godtgjøring", "godtgjersle"),
    "statistics": ("frammøtestatistikk", "frammøtestatistikk"),
    "attendance": ("møtedeltakelse", "møtedeltaking"),
    "votes": ("avstemninger", "røystingar"),
}
_PUBLIC = ("uten unntatte", "utan unnatekne")
_SENT = {
    DispatchKind.NOTICE: ("møtebunke", "møtebunke"),
    DispatchKind.SUPPLEMENT: ("tilleggsinnkalling", "tilleggsinnkalling"),
    DispatchKind.CORRECTION: ("rettelse", "retting"),
    DispatchKind.PUBLIC: ("møtebunke", "møtebunke"),
    DispatchKind.KEPT: ("møtebunke tatt vare på i ettertid", "møtebunke teken vare på i ettertid"),
}
_VERSIONS = {
    Version.INTERNAL: ("", ""),
    Version.PUBLIC: _PUBLIC,
    Version.EXEMPT: _KINDS["exempt"],
    Version.ARCHIVE: ("til arkivet", "til arkivet"),
}


def document_name(
    meeting: Meeting,
    committee: Committee,
    kind: str,
    audience: Audience,
    number: ItemNumber | None = None,
    ending: str = "pdf",
    about: str = "",
) -> str:
    """Return "2026-04-29 Kommunestyret innkalling.pdf", for the public "… uten unntatte.pdf".

    Args:
        meeting: the meeting; its language is the name's.
        committee: whose meeting it is.
        kind: a key of ``_KINDS``: "notice", "agenda", "bundle" and so on.
        audience: who the document is for.
        number: of the case when it is one alone, which is then named by the committee's code, and
            by its series where it is another than that of the cases: each begins at 1.
        ending: of the file's name, without a dot.
        about: who or what it is about, as the party that a letter goes to.
    """
    form = 0 if meeting.language is Language.BOKMAL else 1
    body = committee.name
    if number is not None:
        plain = str(number).removeprefix(f"{ItemType.PS.value} ")
        body = f"{committee.code} {plain.replace('/', '-')}"
    public = _PUBLIC[form] if audience is Audience.PUBLIC else ""
    what = " ".join(filter(None, (_KINDS[kind][form], public, about)))
    return fitted_name(day_in_names(meeting), body, what, ending)


def status_name(on: date, language: Language, audience: Audience, about: str = "") -> str:
    """Return "2026-06-30 oppfølging av vedtak.pdf"; ``about`` is what the list shows of it."""
    form = 0 if language is Language.BOKMAL else 1
    public = _PUBLIC[form] if audience is Audience.PUBLIC else ""
    return fitted_name(f"{on:%Y-%m-%d} oppfølging av vedtak", about, public, "pdf")


def email_name(name: str, part: int, parts: int) -> str:
    """Return "… møtebunke til e-post.pdf", or "… til e-post del 2 av 3.pdf"; both forms alike.

    Args:
        name: of the bundle's own file.
        part: which part it is, from 1.
        parts: how many there are.
    """
    stem = name.removesuffix(".pdf")
    which = f" del {part} av {parts}" if parts > 1 else ""
    return f"{stem} til e-post{which}.pdf"


def sent_name(
    meeting: Meeting, committee: Committee, kind: DispatchKind, serial: int, version: Version
) -> str:
    """Return what a file of a sending is called, as "2026-04-29 Kommunestyret rettelse 1.pdf"."""
    form = 0 if meeting.language is Language.BOKMAL else 1
    numbered = "" if serial == 1 and kind in USUALLY_ONE else f" {serial}"
    what = " ".join(filter(None, (_SENT[kind][form] + numbered, _VERSIONS[version][form])))
    return fitted_name(day_in_names(meeting), committee.name, what, "pdf")


def mayors_name(
    decided: date,
    case_id: CaseId,
    language: Language,
    kind: str,
    *,
    ending: str = "pdf",
    about: str = "",
) -> str:
    """Return "2026-03-31 Ordføreren sak 12 særutskrift.pdf", of what the mayor decided in a case.

    Args:
        decided: the day.
        case_id: the case, which is named by its number: a title can be exempt.
        language: of the name.
        kind: as in ``document_name``.
        ending: of the file's name, without a dot.
        about: who it is for, as the party that a letter goes to.
    """
    form = 0 if language is Language.BOKMAL else 1
    what = " ".join(filter(None, (_KINDS[kind][form], about)))
    body = f"{MAYOR.said(language)} sak {case_id}"
    return fitted_name(f"{decided:%Y-%m-%d}", body, what, ending)


def day_in_names(meeting: Meeting) -> str:
    """Return "2026-04-29", with "kl. 18.00" where the day alone would name another meeting too."""
    return with_hour(f"{meeting.date:%Y-%m-%d}", meeting.in_names).replace(NBSP, " ")


def year_book_name(committee: Committee, year: int, audience: Audience, language: Language) -> str:
    """Return "2026 Kommunestyret møtebok.pdf", for the public "… uten unntatte.pdf"."""
    form = 0 if language is Language.BOKMAL else 1
    public = _PUBLIC[form] if audience is Audience.PUBLIC else ""
    return fitted_name(str(year), committee.name, f"møtebok {public}".rstrip(), "pdf")


def period_name(
    kind: str, first: date, last: date, language: Language, ending: str = "pdf", about: str = ""
) -> str:
    """Return "2026-01-01 til 2026-06-30 godtgjøring.pdf".

    Args:
        kind: "fees", "statistics", "attendance" or "votes".
        first: the first day of the period.
        last: the last day.
        language: of the name.
        ending: of the file's name, without a dot.
        about: whom it is about, empty for everybody.
    """
    form = 0 if language is Language.BOKMAL else 1
    whom = f" {about}" if about else ""
    return safe_name(f"{first} til {last} {_LISTS[kind][form]}{whom}.{ending}")
