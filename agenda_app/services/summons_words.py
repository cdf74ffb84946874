"""What a deputy who is called is told, in bokmål and nynorsk.

Whoever is called has the duty of a member to come, and to say at once what keeps them from it
(koml. § 8-1 first para); a deputy can be disqualified too (koml. § 11-10).
"""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence, alike

TITLE = alike("Innkalling av varamedlem")
SUBJECT = alike("{}: {} {}")
CALLED = Sentence(
    "Du kalles inn som varamedlem til møte i {}.",
    "Du blir kalla inn som varamedlem til møte i {}.",
)
FOR = alike("Du møter for {}.")
FOR_NOBODY = Sentence("Du møter på en ubesatt plass.", "Du møter på ein ledig plass.")
FOR_IN = Sentence("Du møter for {} bare i {}.", "Du møter for {} berre i {}.")
MEETING, TIME, PLACE = alike("Møte"), alike("Tid"), Sentence("Sted", "Stad")
FORM = alike("Møteform")
CASES = alike("Saker")
THE_CASE = Sentence("Saken du møter i", "Saka du møter i")
ANSWER = Sentence(
    "Svar så snart som mulig om du kan møte: {}.", "Svar så snart som råd om du kan møte: {}."
)
SAID_YES = Sentence("Du har svart at du kommer.", "Du har svara at du kjem.")
DUTY = Sentence(
    "Den som er kalt inn, har plikt til å møte når det ikke er gyldig forfall (koml. § 8-1 første "
    "ledd). Blir du hindret, må du si fra straks, slik at neste varamedlem kan kalles inn: {}.",
    "Den som er kalla inn, har plikt til å møte når det ikkje er gyldig forfall (koml. § 8-1 "
    "fyrste ledd). Blir du hindra, må du seie frå straks, slik at neste varamedlem kan kallast "
    "inn: {}.",
)
DISQUALIFIED = Sentence(
    "Si også fra hvis du kan være inhabil i en sak du skal møte i (koml. § 11-10).",
    "Sei også frå dersom du kan vere ugild i ei sak du skal møte i (koml. § 11-10).",
)
GREETING = Sentence("Med hilsen", "Med helsing")
SHORT = Sentence(
    "{}: Du kalles inn som varamedlem til {} {}. {} {}",
    "{}: Du blir kalla inn som varamedlem til {} {}. {} {}",
)
SHORT_CASES = alike("Saker: {}.")
SHORT_ANSWER = alike("Svar: {}.")
SHORT_HINDERED = Sentence("Hindret? Si fra straks: {}.", "Hindra? Sei frå straks: {}.")
