"""Why somebody takes no part in a case, by which law, and what the committee ruled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import law_in


class Ground(Enum):
    """Why somebody is disqualified (inhabil), or exempted on application (fritatt).

    In the order of the acts: fvl. § 6, koml. § 11-10 second and third para, koml. § 11-11. A
    relative's spouse counts as the relative.
    """

    PARTY = "party"
    LINEAL_RELATIVE = "lineal_relative"
    SIBLING = "sibling"
    SPOUSES_RELATIVE = "spouses_relative"
    SPOUSE = "spouse"
    COHABITANT = "cohabitant"
    FOSTER_FAMILY = "foster_family"
    STEP_FAMILY = "step_family"
    REPRESENTATIVE = "representative"
    ASSOCIATION = "association"
    COMPANY = "company"
    CIRCUMSTANCES = "circumstances"
    EMPLOYEE = "employee"
    APPEAL = "appeal"
    PERSONAL_REASONS = "personal_reasons"

    @property
    def is_exemption(self) -> bool:
        """Whether it is no disqualification but an exemption that the person asked for."""
        return self is Ground.PERSONAL_REASONS


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the committee ruled: ``aside`` when the person takes no part.

    ``agreed`` is how many voted for what was ruled, ``dissented`` how many against. When they are
    equal the vote of the chair decided (koml. § 11-9 second para).
    """

    aside: bool
    agreed: int
    dissented: int = 0

    @property
    def is_unanimous(self) -> bool:
        """Whether nobody voted against."""
        return self.dissented == 0

    @property
    def is_tie(self) -> bool:
        """Whether the vote of the chair decided."""
        return self.agreed == self.dissented


_ACT_OF_1967 = {
    Ground.PARTY: "§ 6 første ledd bokstav a",
    Ground.LINEAL_RELATIVE: "§ 6 første ledd bokstav b",
    Ground.SIBLING: "§ 6 første ledd bokstav b",
    Ground.SPOUSES_RELATIVE: "§ 6 første ledd bokstav b",
    Ground.SPOUSE: "§ 6 første ledd bokstav c",
    Ground.COHABITANT: "§ 6 andre ledd",
    Ground.FOSTER_FAMILY: "§ 6 første ledd bokstav c",
    Ground.STEP_FAMILY: "§ 6 første ledd bokstav b",
    Ground.REPRESENTATIVE: "§ 6 første ledd bokstav d",
    Ground.ASSOCIATION: "§ 6 første ledd bokstav e nr. 1",
    Ground.COMPANY: "§ 6 første ledd bokstav e nr. 2",
    Ground.CIRCUMSTANCES: "§ 6 andre ledd",
}
_ACT_OF_2025 = {
    Ground.PARTY: "§ 26 første ledd",
    Ground.LINEAL_RELATIVE: "§ 26 andre ledd bokstav b",
    Ground.SIBLING: "§ 26 andre ledd bokstav c",
    Ground.SPOUSES_RELATIVE: "§ 26 andre ledd bokstav d",
    Ground.SPOUSE: "§ 26 andre ledd bokstav a",
    Ground.COHABITANT: "§ 26 andre ledd bokstav a",
    Ground.FOSTER_FAMILY: "§ 26 andre ledd bokstav e",
    Ground.STEP_FAMILY: "§ 26 andre ledd bokstav f",
    Ground.REPRESENTATIVE: "§ 26 tredje ledd bokstav a",
    Ground.ASSOCIATION: "§ 26 tredje ledd bokstav b",
    Ground.COMPANY: "§ 26 tredje ledd bokstav b",
    Ground.CIRCUMSTANCES: "§ 27",
}
_MUNICIPAL_ACT = {
    Ground.EMPLOYEE: "koml. § 11-10 andre ledd",
    Ground.APPEAL: "koml. § 11-10 tredje ledd",
    Ground.PERSONAL_REASONS: "koml. § 11-11",
}
_THROUGH = "jf. koml. § 11-10 første ledd"


def legal_basis(ground: Ground, decided: date, new_act_from: date | None = None) -> Sentence:
    """Return the law that the protocol must name (koml. § 11-4 second para).

    Args:
        ground: why the person takes no part.
        decided: the day of the meeting, which picks the forvaltningslov that was in force.
        new_act_from: the day from which that of 2025 is in force; None as long as nobody knows.
    """
    if ground in _MUNICIPAL_ACT:
        basis = _MUNICIPAL_ACT[ground]
    else:
        is_new = new_act_from is not None and decided >= new_act_from
        basis = f"fvl. {(_ACT_OF_2025 if is_new else _ACT_OF_1967)[ground]}, {_THROUGH}"
    return Sentence(basis, law_in(basis, Language.NYNORSK))


_NAMES = {
    Ground.PARTY: Sentence("er selv part i saken", "er sjølv part i saka"),
    Ground.LINEAL_RELATIVE: Sentence(
        "er i slekt med en part i rett opp- eller nedstigende linje",
        "er i slekt med ein part i rett opp- eller nedstigande line",
    ),
    Ground.SIBLING: Sentence(
        "er bror eller søster til en part", "er bror eller syster til ein part"
    ),
    Ground.SPOUSES_RELATIVE: Sentence(
        "er i nær slekt med ektefellen til en part, eller omvendt",
        "er i nær slekt med ektefellen til ein part, eller omvendt",
    ),
    Ground.SPOUSE: Sentence(
        "er eller har vært gift eller er forlovet med en part",
        "er eller har vore gift eller er trulova med ein part",
    ),
    Ground.COHABITANT: Sentence("er samboer med en part", "er sambuar med ein part"),
    Ground.FOSTER_FAMILY: Sentence(
        "er fosterforelder eller fosterbarn til en part",
        "er fosterforelder eller fosterbarn til ein part",
    ),
    Ground.STEP_FAMILY: Sentence(
        "er steforelder eller stebarn til en part", "er steforelder eller stebarn til ein part"
    ),
    Ground.REPRESENTATIVE: Sentence(
        "er verge eller fullmektig for en part", "er verje eller fullmektig for ein part"
    ),
    Ground.ASSOCIATION: Sentence(
        "leder eller sitter i styret for en forening, et samvirkeforetak, en sparebank eller en "
        "stiftelse som er part",
        "leier eller sit i styret for ei foreining, eit samvirkeføretak, ein sparebank eller ei "
        "stifting som er part",
    ),
    Ground.COMPANY: Sentence(
        "leder eller sitter i styret for et selskap som er part",
        "leier eller sit i styret for eit selskap som er part",
    ),
    Ground.CIRCUMSTANCES: Sentence(
        "er berørt av andre særegne forhold som er egnet til å svekke tilliten til upartiskheten",
        "er råka av andre særlege forhold som er eigna til å svekkje tilliten til at personen er "
        "upartisk",
    ),
    Ground.EMPLOYEE: Sentence(
        "har vært med på å forberede eller avgjøre saken som ansatt",
        "har vore med på å førebu eller avgjere saka som tilsett",
    ),
    Ground.APPEAL: Sentence(
        "har vært med på å forberede eller treffe vedtaket som det er klaget på",
        "har vore med på å førebu eller gjere vedtaket som det er klaga på",
    ),
    Ground.PERSONAL_REASONS: Sentence(
        "ber om fritak av personlige grunner", "ber om fritak av personlege grunnar"
    ),
}


def described(ground: Ground) -> Sentence:
    """Return a ground as somebody picks it from a list: what is true of the person."""
    return _NAMES[ground]
