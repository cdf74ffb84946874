"""The municipality whose meetings these are."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_PROPOSAL_LABEL = Sentence(
    "Kommunedirektørens forslag til vedtak", "Kommunedirektøren sitt framlegg til vedtak"
)


@dataclass(frozen=True, slots=True)
class Municipality:
    """What stands in the letterhead and which words the municipality uses.

    ``chief_executive_title`` and ``proposal_label`` are the municipality's own words
    ("Kommunedirektør", "Kommunedirektørens forslag til vedtak"). ``crest`` is the SHA-256 of a
    picture, empty for a plain shield. ``absence_text`` and ``deputies_text`` replace the standard
    lines of the notice when not empty. ``speakers_printed`` tells that the minutes say who
    spoke and for how long.
    """

    name: str
    language: Language = Language.BOKMAL
    org_no: str = ""
    address: str = ""
    postal_address: str = ""
    phone: str = ""
    email: str = ""
    unit: str = "Politisk sekretariat"
    chief_executive_title: str = "Kommunedirektør"
    chief_executive_name: str = ""
    proposal_label: str = _PROPOSAL_LABEL.bokmal
    secretary_name: str = ""
    crest: str = ""
    absence_text: str = ""
    deputies_text: str = ""
    speakers_printed: bool = True
    version: int = 0


def new_municipality(name: str, language: Language, crest: str = "") -> Municipality:
    """Return a municipality as it is set up, with the usual words of the form it writes in."""
    return Municipality(name, language, crest=crest, proposal_label=_PROPOSAL_LABEL.said(language))
