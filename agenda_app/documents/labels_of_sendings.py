"""The words of lists about what is sent: who gets what, and the proof of a public version."""

from __future__ import annotations

SENDINGS: dict[str, tuple[str, str]] = {
    "has": ("Har fått", "Har fått"),
    "has_nothing": ("Ingenting ennå", "Ingenting enno"),
    "proof": ("Bevis for offentlig utgave", "Bevis for offentleg utgåve"),
    "proof_meeting": ("Møte", "Møte"),
    "proof_file": ("Fil", "Fil"),
    "proof_size": ("Omfang", "Omfang"),
    "proof_pages": ("sider", "sider"),
    "proof_hash": ("SHA-256", "SHA-256"),
    "proof_also": (
        "Andre filer, søkt på samme måte uten funn",
        "Andre filer, søkte på same måten utan funn",
    ),
    "proof_made": ("Søkt", "Søkt"),
    "proof_searched": ("Hvor det er søkt", "Kvar det er søkt"),
    "proof_excuses": ("Funn som er vurdert som offentlige", "Funn som er vurderte som offentlege"),
    "proof_what": ("Sted", "Stad"),
    "proof_count": ("Antall", "Tal"),
    "distribution": ("Fordelingsliste", "Fordelingsliste"),
    "copying": ("Kopiering", "Kopiering"),
    "copies_of": ("Utgave", "Utgåve"),
    "sheets_of_paper": ("Ark", "Ark"),
    "pages_of_copy": ("Sider", "Sider"),
    "done": ("Ferdig", "Ferdig"),
    "handed_out": ("Delt ut", "Delt ut"),
    "recipients": ("Mottakere", "Mottakarar"),
    "recipient": ("Mottaker", "Mottakar"),
    "gets": ("Får", "Får"),
    "by_what": ("Hvordan", "Korleis"),
    "copies_short": ("Eks.", "Eks."),
    "whole_bundle": ("Møtebunke", "Møtebunke"),
    "public_bundle": ("Møtebunke uten unntatte", "Møtebunke utan unnatekne"),
    "bundle_and_exempt": ("Møtebunke og unntatt del", "Møtebunke og unnateken del"),
    "exempt_part": ("Unntatt del", "Unnateken del"),
    "nobody_on_paper": (
        "Ingen skal ha utskrift på papir.",
        "Ingen skal ha utskrift på papir.",
    ),
    "no_recipients": ("Ingen mottakere er registrert.", "Ingen mottakarar er registrerte."),
    "not_mailed": (
        "Det som er unntatt, sendes ikke på vanlig e-post. De som får bunken på e-post, "
        "må få det på en annen måte.",
        "Det som er unnateke, blir ikkje sendt på vanleg e-post. Dei som får bunken på e-post, "
        "må få det på ein annan måte.",
    ),
    "plan_unknown": (
        "Hvordan dette ble trykt, kan ikke leses lenger, og står slik det er nå: {}.",
        "Korleis dette vart prenta, kan ikkje lesast lenger, og står slik det er no: {}.",
    ),
    "two_sided": ("tosidig", "tosidig"),
    "one_sided": ("ensidig", "einsidig"),
    "start_right": ("hver sak begynner på høyre side", "kvar sak begynner på høgre side"),
    "dividers": ("skilleark foran hver sak", "skiljeark framfor kvar sak"),
    "binding": ("{}\u00a0mm innbindingsmarg", "{}\u00a0mm innbindingsmarg"),
    "coloured": ("fargede ark til unntatt del", "farga ark til unnateken del"),
}
