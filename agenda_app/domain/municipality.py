"""The municipality whose meetings these are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
    spoke and for how long. ``new_act_from`` is the day from which forvaltningsloven of 2025 is in
    force, None as long as the King has not set it. ``inhabitants`` is the number that the size
    of the council follows (koml. § 5-5), None where nobody has entered it.
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
    new_act_from: date | None = None
    inhabitants: int | None = None
    version: int = 0

    def has_act_of_2025_on(self, day: date) -> bool:
        """Tell whether a resolution of a day was made under forvaltningsloven of 2025."""
        return self.new_act_from is not None and day >= self.new_act_from


def new_municipality(name: str, language: Language, crest: str = "") -> Municipality:
    """Return a municipality as it is set up, with the usual words of the form it writes in."""
    return Municipality(name, language, crest=crest, proposal_label=_PROPOSAL_LABEL.said(language))
