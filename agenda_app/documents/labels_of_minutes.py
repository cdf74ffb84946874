"""The words of minutes, extracts of them and their signing."""

from __future__ import annotations

MINUTES: dict[str, tuple[str, str]] = {
    "extract": ("Særutskrift", "Særutskrift"),
    "item_minutes": ("Saksprotokoll", "Saksprotokoll"),
    "items": ("Saker", "Saker"),
    "not_written_down": ("Vedtaket er ikke ført ennå.", "Vedtaket er ikkje ført enno."),
    "attendance_unknown": ("Frammøtet er ikke ført ennå.", "Frammøtet er ikkje ført enno."),
    "nobody_met": (
        "Behandlet skriftlig, uten møte. Medlemmene svarte hver for seg.",
        "Handsama skriftleg, utan møte. Medlemene svara kvar for seg.",
    ),
    "members_met": ("Faste medlemmer som møtte", "Faste medlemer som møtte"),
    "deputies_met": ("Varamedlemmer som møtte", "Varamedlemer som møtte"),
    "members_away": ("Faste medlemmer som ikke møtte", "Faste medlemer som ikkje møtte"),
    "others_met": ("Andre som møtte", "Andre som møtte"),
    "function": ("Funksjon", "Funksjon"),
    "deputy_no": ("Vara nr.", "Vara nr."),
    "met_for": ("Møtte for", "Møtte for"),
    "archive_short": ("Arkivsak {}", "Arkivsak {}"),
    "true_copy": ("Rett utskrift", "Rett utskrift"),
    "provisional_extract": (
        "Foreløpig utskrift: protokollen er ikke låst ennå.",
        "Førebels utskrift: protokollen er ikkje låst enno.",
    ),
    "paper_of_today": (
        "Saksframlegget er gjengitt slik det er nå. Det ble ikke tatt vare på slik det ble lagt "
        "fram for møtet.",
        "Saksframlegget er attgjeve slik det er no. Det vart ikkje teke vare på slik det vart lagt "
        "fram for møtet.",
    ),
    "provisional_minutes": (
        "Foreløpig protokoll: den er ikke låst ennå.",
        "Førebels protokoll: han er ikkje låst enno.",
    ),
    "treated_here": ("Behandlet: {}", "Handsama: {}"),
    "was_voted_on": ("Det ble stemt over", "Det vart røysta over"),
    "votes_for": ("For", "For"),
    "votes_against": ("Mot", "Mot"),
    "divisor": ("Delingstall", "Delingstal"),
    "votes_fell": ("Stemmene falt slik", "Røystene fall slik"),
    "was_answered": ("Det ble svart på", "Det vart svara på"),
    "answers_yes": ("Ja", "Ja"),
    "answers_no": ("Nei", "Nei"),
    "answers_came_to": ("Resultat", "Resultat"),
    "signing": ("Underskriftsark", "Underskriftsark"),
    "signing_hash": (
        "SHA-256 er fingeravtrykket til den interne filen. Endres det minste i filen, får den et "
        "annet.",
        "SHA-256 er fingeravtrykket til den interne fila. Blir det minste endra i fila, får ho eit "
        "anna.",
    ),
    "signing_corrected": (
        "Protokollen er rettet etter at den ble låst. Rettelser: {}. Underskriftene gjelder det "
        "som ble låst.",
        "Protokollen er retta etter at han vart låst. Rettingar: {}. Underskriftene gjeld det som "
        "vart låst.",
    ),
    "locked": ("Låst", "Låst"),
    "page_count": ("Antall sider", "Tal på sider"),
    "sha256": ("SHA-256", "SHA-256"),
    "signature": ("Underskrift", "Underskrift"),
}
