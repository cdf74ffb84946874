"""What a letter tells of a resolution: reasons, how to complain, until when.

The paragraphs are those of forvaltningsloven 1967 (§§ 11, 18, 19, 23-25, 27-33, 36, 42) and of
kommuneloven (§ 27-1).
"""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.complaint_deadlines import Deadline
from agenda_app.domain.language import Language
from agenda_app.domain.printed_letter import LetterSection
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.words import date_long

TITLE = alike("Melding om vedtak")
OPENING = Sentence(
    "{} behandlet saken {} som sak {} og gjorde dette vedtaket:",
    "{} handsama saka {} som sak {} og gjorde dette vedtaket:",
)
_REASONS = (
    Sentence("Begrunnelse", "Grunngiving"),
    Sentence(
        "Begrunnelsen for vedtaket går fram av saksframlegget og av behandlingen i møtet. Begge "
        "står i særutskriften av saken, som følger med dette brevet (fvl. §§ 24 og 25).",
        "Grunngivinga for vedtaket går fram av saksframlegget og av handsaminga i møtet. Begge "
        "står i særutskrifta av saka, som følgjer med dette brevet (fvl. §§ 24 og 25).",
    ),
)
_COMPLAINT = (
    alike("Du kan klage på vedtaket"),
    Sentence(
        "Du har rett til å klage på vedtaket (fvl. § 28). Fristen er tre uker fra den dagen "
        "vedtaket kom fram til deg. Det er nok at klagen er postet eller levert innen fristen "
        "(fvl. §§ 29 og 30).",
        "Du har rett til å klage på vedtaket (fvl. § 28). Fristen er tre veker frå den dagen "
        "vedtaket kom fram til deg. Det er nok at klaga er postlagd eller levert innan fristen "
        "(fvl. §§ 29 og 30).",
    ),
    Sentence(
        "Klagen skal være skriftlig og underskrevet og sendes til {}. Skriv hvilket vedtak du "
        "klager på og hva du vil ha endret, og gjerne hvorfor (fvl. § 32).",
        "Klaga skal vere skriftleg og underskriven og blir send til {}. Skriv kva vedtak du "
        "klagar på og kva du vil ha endra, og gjerne kvifor (fvl. § 32).",
    ),
    Sentence(
        "Klageinstansen er {}. Først vurderer vi selv om klagen gir grunn til å endre vedtaket "
        "(fvl. §§ 28 og 33).",
        "Klageinstansen er {}. Først vurderer vi sjølve om klaga gir grunn til å endre vedtaket "
        "(fvl. §§ 28 og 33).",
    ),
    Sentence(
        "En klage som kommer for sent, kan likevel bli behandlet når du ikke kan lastes for "
        "forsinkelsen, eller når det er særlige grunner, men ikke når det har gått mer enn ett år "
        "(fvl. § 31).",
        "Ei klage som kjem for seint, kan likevel bli handsama når du ikkje kan lastast for "
        "forseinkinga, eller når det er særlege grunnar, men ikkje når det har gått meir enn eitt "
        "år (fvl. § 31).",
    ),
)
_CARRIED_OUT = (
    Sentence("Vedtaket kan gjennomføres", "Vedtaket kan gjennomførast"),
    Sentence(
        "Vedtaket kan gjennomføres selv om du klager. Du kan be om at gjennomføringen blir utsatt "
        "til klagefristen er ute eller klagen er avgjort (fvl. § 42).",
        "Vedtaket kan gjennomførast sjølv om du klagar. Du kan be om at gjennomføringa blir "
        "utsett til klagefristen er ute eller klaga er avgjord (fvl. § 42).",
    ),
)
_HELP = (
    alike("Innsyn og hjelp"),
    Sentence(
        "Du har rett til å se dokumentene i saken, med de unntakene som følger av loven (fvl. "
        "§§ 18 og 19). Vi veileder deg om hvordan du kan klage (fvl. § 11).",
        "Du har rett til å sjå dokumenta i saka, med dei unntaka som følgjer av lova (fvl. "
        "§§ 18 og 19). Vi rettleier deg om korleis du kan klage (fvl. § 11).",
    ),
    Sentence(
        "Du kan søke om fri rettshjelp etter rettshjelploven. Blir vedtaket endret til din fordel, "
        "kan du ha rett til å få dekket vesentlige kostnader som var nødvendige for det "
        "(fvl. § 36).",
        "Du kan søkje om fri rettshjelp etter rettshjelplova. Blir vedtaket endra til din fordel, "
        "kan du ha rett til å få dekt vesentlege kostnader som var nødvendige for det "
        "(fvl. § 36).",
    ),
)
_REVIEW = (
    Sentence("Lovlighetskontroll", "Lovlegkontroll"),
    Sentence(
        "Tre eller flere medlemmer av kommunestyret kan sammen kreve at lovligheten av vedtaket "
        "blir kontrollert. Siste dag for det er {} ({}).",
        "Tre eller fleire medlemer av kommunestyret kan saman krevje at det blir kontrollert om "
        "vedtaket er lovleg. Siste dag for det er {} ({}).",
    ),
)
_QUESTIONS = alike("Spørsmål")
_CONTACT = alike("Ta kontakt med {}.")
_OFFICER = Sentence("Saksbehandler er {}.", "Sakshandsamar er {}.")
_GREETING = Sentence("Med hilsen", "Med helsing")
_UNSIGNED = Sentence(
    "Brevet er godkjent elektronisk og har ingen underskrift.",
    "Brevet er godkjent elektronisk og har inga underskrift.",
)
_ENCLOSED = Sentence("Vedlegg: særutskrift av saken", "Vedlegg: særutskrift av saka")


def appeal_sections(
    language: Language, complaints_to: str, complaint_body: str
) -> Iterator[LetterSection]:
    """Yield what a party must be told of an individual decision (fvl. § 27 third, fourth para.)."""
    yield _section(_REASONS, language)
    title, right, how, body, late = _COMPLAINT
    told = (
        right.said(language),
        how.said(language, complaints_to),
        body.said(language, complaint_body),
        late.said(language),
    )
    yield LetterSection(title.said(language), told)
    yield _section(_CARRIED_OUT, language)
    yield _section(_HELP, language)


def review_section(language: Language, deadline: Deadline) -> LetterSection:
    """Return until when the legality of a resolution can be reviewed (koml. § 27-1)."""
    title, words = _REVIEW
    day = date_long(deadline.last, language)
    return LetterSection(title.said(language), (words.said(language, day, deadline.basis),))


def contact_section(language: Language, contact: str, officer: str) -> LetterSection:
    """Return who answers questions."""
    told = [_CONTACT.said(language, contact)]
    if officer:
        told.append(_OFFICER.said(language, officer))
    return LetterSection(_QUESTIONS.said(language), (" ".join(told),))


def closing_lines(language: Language, *, sender: tuple[str, ...]) -> tuple[str, ...]:
    """Return greeting, sender, that nobody signed by hand, and what is enclosed."""
    end = (_UNSIGNED.said(language), _ENCLOSED.said(language))
    return (_GREETING.said(language), *filter(None, sender), *end)


def _section(words: tuple[Sentence, ...], language: Language) -> LetterSection:
    title, *told = words
    return LetterSection(title.said(language), tuple(one.said(language) for one in told))
