"""The labels of Norwegian case papers as data: who wrote what in front of a value or a section.

The variants are those of municipal papers 2005-2026 in bokmål and nynorsk; case, a final colon and
full stops inside abbreviations do not matter. A new template is a new word in a table here.
"""

from __future__ import annotations

import re
from enum import Enum, auto


class Field(Enum):
    """What stands behind a label in the head of a paper."""

    DATE = auto()
    JOURNAL_NO = auto()
    ARCHIVE_CASE_NO = auto()
    CASE_OFFICER = auto()
    UNIT = auto()
    TITLE = auto()
    COMMITTEE = auto()
    ITEM_NO = auto()
    MEETING_DATE = auto()
    FINAL_COMMITTEE = auto()
    OTHER = auto()


class Column(Enum):
    """A column of the treatment table."""

    NUMBER = auto()
    COMMITTEE = auto()
    DATE = auto()
    TYPE = auto()


class Part(Enum):
    """What a section is about, as far as the reading treats it in its own way."""

    SUMMARY = auto()
    FACTS = auto()
    ATTACHED = auto()
    REFERENCED = auto()


FIELDS: dict[Field, tuple[str, ...]] = {
    Field.DATE: ("dato", "vår dato", "dokumentdato", "saksdato"),
    Field.JOURNAL_NO: (
        "løpenummer", "løpenr", "løpe nr", "lnr", "l.nr", "referanse", "journalpost",
        "journalpostnummer", "journalpostnr", "journalnr", "journalnummer",
    ),
    Field.ARCHIVE_CASE_NO: (
        "arkivsaksnummer", "arkivsaksnr", "arkivsaknr", "arkivsaknummer", "arkivsak nr",
        "arkivsak-nr", "arkivsakid", "arkivsak-id", "arkivsak id", "arkivsak", "saksmappe",
        "arkivref", "arkivreferanse", "vår ref", "saksref",
    ),
    Field.CASE_OFFICER: (
        "saksbehandler", "saksbehandlar", "sakshandsamar", "sakshandsamer", "saksbeh", "saksh",
        "vår saksbehandler", "vår sakshandsamar", "saksansvarlig", "saksansvarleg",
    ),
    Field.UNIT: (
        "avd", "avdeling", "enhet", "eining", "ansvarlig enhet", "ansvarleg eining", "etat",
        "tjenesteområde", "tenesteområde", "virksomhet", "verksemd", "administrativ enhet",
    ),
    Field.TITLE: ("tittel", "sakstittel", "saken gjelder", "saka gjeld", "emne", "sakens tittel"),
    Field.COMMITTEE: ("utvalg", "utval", "styre/råd/utvalg", "råd/utvalg", "behandles i",
                      "skal behandles i", "handsamast i"),
    Field.ITEM_NO: (
        "saksnummer", "saksnr", "utv.saksnr", "utvalgssaksnr", "utvalgssak", "utvalsaksnr",
        "utvalgssaksnummer", "utvalsaksnummer", "sak nr", "sak-nr", "saknr",
    ),
    Field.MEETING_DATE: ("møtedato", "møtedag", "møte dato"),
    Field.FINAL_COMMITTEE: (
        "endelig vedtak fattes i", "endelig vedtak i", "endeleg vedtak i", "vedtak fattes av",
        "endeleg vedtak blir gjort i", "avgjøres av", "avgjerast av",
    ),
    Field.OTHER: (
        "arkiv", "ark", "arkivkode", "arkivnøkkel", "klassering", "klassifisering", "e-post",
        "epost", "tlf", "telefon", "saksordfører", "saksordførar", "gradering", "tilgangskode",
        "hjemmel for unntak", "unntatt offentlighet", "unntatt offentlegheit", "u.off",
        "vår referanse", "deres ref", "dykkar ref", "deres dato", "dokumenttype",
        "journalposttype", "gbnr", "gnr/bnr", "eiendom", "godkjent av", "status",
    ),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.NUMBER: (
        "saksnummer", "saksnr", "saknr", "sak nr", "sak-nr", "utv.saksnr", "utv.saknr",
        "utv saksnr", "utvalgssak", "utvalgssaksnr", "utvalgssaksnummer", "utvalgs-/saksnr",
        "utvalgssakstype/nr", "utvalsaksnr", "utvalsaknr", "utvalsaksnummer", "utvalssak", "nr",
        "sak", "møtesaksnr", "møtesak", "pol.saksnr", "politisk saksnr",
    ),
    Column.COMMITTEE: (
        "utvalg", "utval", "utvalgsnavn", "utvalsnamn", "styre/råd/utvalg", "råd/utvalg",
        "styre/utvalg", "styre, råd, utvalg", "organ", "behandles i", "behandlende organ",
        "politisk utvalg", "politisk utval", "råd/utval", "styre/råd/utval", "handsamast i",
    ),
    Column.DATE: ("møtedato", "møtedag", "dato", "møte dato", "møtetid", "dato for møte"),
    Column.TYPE: ("type", "sakstype", "utvalgssakstype"),
}  # fmt: skip

SECTIONS: dict[Part, tuple[str, ...]] = {
    Part.SUMMARY: (
        "sammendrag", "samandrag", "sammendrag av saken", "samandrag av saka", "kort sammendrag",
        "kort samandrag", "kort oppsummering", "oppsummering", "samandrag/konklusjon",
        "sammendrag/konklusjon", "kortversjon", "innledning", "innleiing", "ingress",
        "behandling", "handsaming", "votering", "røysting", "vedtak", "hva saken gjelder",
        "kva saka gjeld", "saken gjelder", "saka gjeld", "saken i korte trekk",
    ),
    Part.FACTS: (
        "bakgrunn", "bakgrunn for saken", "bakgrunn for saka", "saksopplysninger",
        "saksopplysningar", "saksopplysning", "saksutredning", "saksutgreiing",
        "sakutgreiing", "saksframstilling", "saksfremstilling", "utredning", "utgreiing",
        "fakta", "faktiske opplysninger", "faktiske opplysningar", "faktum", "vurdering",
        "vurderinger", "vurderingar", "kommunedirektørens vurdering",
        "kommunedirektørens vurderinger", "rådmannens vurdering", "rådmannens vurderinger",
        "administrasjonens vurdering", "administrasjonens vurderinger",
        "kommunedirektøren si vurdering", "rådmannen si vurdering",
        "administrasjonen si vurdering", "vurdering og konklusjon", "drøfting",
        "drøftinger", "drøftingar", "konklusjon", "konklusjon og anbefaling",
        "konklusjon og tilråding", "konklusjonar", "anbefaling", "økonomi",
        "økonomiske konsekvenser", "økonomiske konsekvensar",
        "økonomiske og administrative konsekvenser",
        "økonomiske og administrative konsekvensar", "økonomisk vurdering", "konsekvenser",
        "konsekvensar", "hjemmel", "heimel", "hjemmelsgrunnlag", "heimelsgrunnlag",
        "lovgrunnlag", "lovhjemmel", "lovheimel", "rettslig grunnlag", "rettsleg grunnlag",
        "henvisning til lovverk", "tilvising til lovverk", "gjeldende rett",
        "lov og regelverk", "alternative løsninger", "alternative løysingar",
        "alternativer", "alternativ", "miljø", "miljøkonsekvenser", "miljøkonsekvensar",
        "miljømessige konsekvenser", "klima og miljø", "folkehelse",
        "folkehelsekonsekvenser", "folkehelsekonsekvensar", "barn og unge", "barnets beste",
        "beredskap", "universell utforming", "personalmessige konsekvenser",
        "administrative konsekvenser", "administrative konsekvensar", "medvirkning",
        "medverknad", "høring", "høyring", "tidligere behandling", "tidlegare handsaming",
        "tidligere vedtak", "tidlegare vedtak", "videre saksgang", "vidare saksgang",
        "videre prosess",
    ),
    Part.ATTACHED: (
        "vedlegg", "vedl", "vedleggsliste", "liste over vedlegg", "saksdokumenter vedlagt",
        "saksdokument vedlagt", "vedlagte dokumenter", "vedlagte dokument",
        "vedlagte saksdokumenter", "vedlegg til saken", "vedlegg til saka",
        "vedlegg i egne dokumenter", "utskrevne vedlegg", "prenta vedlegg",
        "trykte vedlegg", "vedlegg i saken", "vedlegg som følger saken",
        "følgende dokumenter er vedlagt",
    ),
    Part.REFERENCED: (
        "andre dokumenter", "andre dokument", "andre saksdokumenter", "andre saksdokument",
        "andre saker ikke vedlagt", "andre dokumenter ikke vedlagt",
        "andre saksdokumenter ikke vedlagt", "øvrige saksdokumenter", "øvrige dokumenter",
        "uprenta saksvedlegg", "uprenta vedlegg", "utrykte vedlegg", "ikke vedlagt",
        "ikke vedlagte dokumenter", "dokumenter ikke vedlagt", "andre dokumenter i saken",
        "andre dokument i saka", "dokumenter i saken", "dokument i saka", "ikkje vedlagt",
        "saksdokumenter ikke vedlagt", "referanser", "kilder", "kjelder",
    ),
}  # fmt: skip

DOCUMENT_NAMES = frozenset((
    "saksframlegg", "saksfremlegg", "sakspapir", "saksdokument", "saksframstilling",
    "saksfremstilling", "referatsak", "saksutredning", "sak til politisk behandling",
    "møtebehandling", "behandling av saken", "handsaming av saka", "behandling", "handsaming",
    "behandlingsrekke", "saksgang", "saksgong", "politisk behandling", "politisk handsaming",
))  # fmt: skip

_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})*\.?\s+")
_ATTACHMENT_NUMBER = re.compile(r"(?<=vedlegg)\s+\d{1,2}$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^)]*\)$")


def normal(text: str) -> str:
    """Return a label as the tables spell it: lower case, single spaces, no final colon or stop."""
    return " ".join(text.split()).casefold().strip(" .:–-").replace("nr.", "nr").strip()


FIELD_BY_LABEL = {word: kind for kind, variants in FIELDS.items() for word in variants}
COLUMN_BY_LABEL = {word: kind for kind, variants in COLUMNS.items() for word in variants}
PART_BY_LABEL = {word: kind for kind, variants in SECTIONS.items() for word in variants}


def field_label(text: str) -> Field | None:
    """Return which field a text is the label of, when it is nothing but a label."""
    return FIELD_BY_LABEL.get(normal(text))


def column_label(text: str) -> Column | None:
    """Return which column of the treatment table a text heads."""
    return COLUMN_BY_LABEL.get(normal(text))


def section_label(text: str) -> Part | None:
    """Return what a heading announces, when it is one of the usual ones; numbers do not matter."""
    label = normal(_BRACKETS.sub("", normal(_NUMBERED.sub("", text.strip()))))
    return PART_BY_LABEL.get(label)


def section_before_colon(text: str) -> Part | None:
    """Return what a heading announces whose text follows on the same line: "Vedlegg 2: Kart"."""
    return section_label(_ATTACHMENT_NUMBER.sub("", text.strip()))


def is_document_name(text: str) -> bool:
    """Return whether a text only says what kind of paper this is."""
    return normal(text) in DOCUMENT_NAMES
