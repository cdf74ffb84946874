"""What a deputy who is called is told, in bokmål and nynorsk.

Whoever is called has the duty of a member to come, and to say at once what keeps them from it
(koml. § 8-1 first para); a deputy can be disqualified too (koml. § 11-10).
"""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.sentence import Sentence, alike


@dataclass(frozen=True, slots=True)
class CallWords:
    """What is said otherwise to who is called to a meeting and to who is to answer in writing."""

    called: Sentence
    for_member: Sentence
    for_nobody: Sentence
    for_in: Sentence
    the_case: Sentence
    answer: Sentence
    said_yes: Sentence
    duty: Sentence
    disqualified: Sentence
    short: Sentence


TITLE = alike("Innkalling av varamedlem")
SUBJECT = alike("{}: {} {}")
FOR_POINTS = Sentence(
    "Du møter for {} bare ved behandlingen av punkt {} i {}.",
    "Du møter for {} berre ved handsaminga av punkt {} i {}.",
)
MEETING, TIME, PLACE = alike("Møte"), alike("Tid"), Sentence("Sted", "Stad")
FORM = alike("Møteform")
CASES = alike("Saker")
ANSWER_BY = alike("Svarfrist")
COMMITTEE = Sentence("Utvalg", "Utval")
GREETING = Sentence("Med hilsen", "Med helsing")
SHORT_CASES = alike("Saker: {}.")
SHORT_ANSWER = alike("Svar: {}.")
SHORT_HINDERED = Sentence("Hindret? Si fra straks: {}.", "Hindra? Sei frå straks: {}.")

TO_A_MEETING = CallWords(
    called=Sentence(
        "Du kalles inn som varamedlem til møte i {}.",
        "Du blir kalla inn som varamedlem til møte i {}.",
    ),
    for_member=alike("Du møter for {}."),
    for_nobody=Sentence("Du møter på en ubesatt plass.", "Du møter på ein ledig plass."),
    for_in=Sentence("Du møter for {} bare i {}.", "Du møter for {} berre i {}."),
    the_case=Sentence("Saken du møter i", "Saka du møter i"),
    answer=Sentence(
        "Svar så snart som mulig om du kan møte: {}.", "Svar så snart som råd om du kan møte: {}."
    ),
    said_yes=Sentence("Du har svart at du kommer.", "Du har svara at du kjem."),
    duty=Sentence(
        "Den som er kalt inn, har plikt til å møte når det ikke er gyldig forfall (koml. § 8-1 "
        "første ledd). Blir du hindret, må du si fra straks, slik at neste varamedlem kan kalles "
        "inn: {}.",
        "Den som er kalla inn, har plikt til å møte når det ikkje er gyldig forfall (koml. § 8-1 "
        "fyrste ledd). Blir du hindra, må du seie frå straks, slik at neste varamedlem kan kallast "
        "inn: {}.",
    ),
    disqualified=Sentence(
        "Si også fra hvis du kan være inhabil i en sak du skal møte i (koml. § 11-10).",
        "Sei òg frå dersom du kan vere ugild i ei sak du skal møte i (koml. § 11-10).",
    ),
    short=Sentence(
        "{}: Du kalles inn som varamedlem til {} {}. {} {}",
        "{}: Du blir kalla inn som varamedlem til {} {}. {} {}",
    ),
)
IN_WRITING = CallWords(
    called=Sentence(
        "Du kalles inn som varamedlem når {} avgjør en sak skriftlig, uten møte (koml. § 11-8).",
        "Du blir kalla inn som varamedlem når {} avgjer ei sak skriftleg, utan møte (koml. "
        "§ 11-8).",
    ),
    for_member=Sentence("Du svarer for {}.", "Du svarar for {}."),
    for_nobody=Sentence("Du svarer på en ubesatt plass.", "Du svarar på ein ledig plass."),
    for_in=Sentence("Du svarer for {} bare i {}.", "Du svarar for {} berre i {}."),
    the_case=Sentence("Saken du svarer i", "Saka du svarar i"),
    answer=Sentence(
        "Si fra så snart som mulig om du kan svare innen fristen: {}.",
        "Sei frå så snart som råd om du kan svare innan fristen: {}.",
    ),
    said_yes=alike("Du har sagt ja til å svare."),
    duty=Sentence(
        "Forslaget er vedtatt bare hvis alle svarer ja, både til forslaget og til at det blir "
        "vedtatt skriftlig. Blir du hindret i å svare, må du si fra straks, slik at neste "
        "varamedlem kan kalles inn: {}.",
        "Framlegget er vedteke berre dersom alle svarar ja, både til framlegget og til at det blir "
        "vedteke skriftleg. Blir du hindra i å svare, må du seie frå straks, slik at neste "
        "varamedlem kan kallast inn: {}.",
    ),
    disqualified=Sentence(
        "Si også fra hvis du kan være inhabil i saken (koml. § 11-10).",
        "Sei òg frå dersom du kan vere ugild i saka (koml. § 11-10).",
    ),
    short=Sentence(
        "{}: Du kalles inn som varamedlem og skal svare skriftlig for {} innen {}. {} {}",
        "{}: Du blir kalla inn som varamedlem og skal svare skriftleg for {} innan {}. {} {}",
    ),
)
