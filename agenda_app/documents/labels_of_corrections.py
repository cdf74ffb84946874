"""The words of corrections to a notice, and the stamps on their pages."""

from __future__ import annotations

CORRECTIONS: dict[str, tuple[str, str]] = {
    "correction": ("Rettelse", "Retting"),
    "correction_to": ("Rettelse {} til {}", "Retting {} til {}"),
    "corrected_notice": ("møteinnkalling", "møteinnkalling"),
    "corrected_supplement": ("tilleggsinnkalling {}", "tilleggsinnkalling {}"),
    "correction_to_exempt": (
        "Rettelse {} til {}, unntatt del",
        "Retting {} til {}, unnateken del",
    ),
    "correction_of_exempt": (
        "Denne rettelsen gjelder den unntatte delen av {}.",
        "Denne rettinga gjeld den unnatekne delen av {}.",
    ),
    "correction_of": ("Denne rettelsen gjelder {}.", "Denne rettinga gjeld {}."),
    "notice_sent": ("møteinnkallingen som ble sendt {}", "møteinnkallinga som vart send {}"),
    "notice_of_meeting": ("innkallingen til møtet", "innkallinga til møtet"),
    "supplement_sent": (
        "tilleggsinnkalling {} som ble sendt {}",
        "tilleggsinnkalling {} som vart send {}",
    ),
    "correction_how": (
        "Ta ut sidene som er nevnt under «Ut», og sett inn dem som er nevnt under «Inn». "
        "Alle andre sider gjelder som før.",
        "Ta ut sidene som er nemnde under «Ut», og set inn dei som er nemnde under «Inn». "
        "Alle andre sider gjeld som før.",
    ),
    "correction_how_public": (
        "Ta ut sidene som er nevnt under «Ut», og sett inn dem som er nevnt under «Inn». "
        "Alle andre sider i denne utgaven gjelder som før.",
        "Ta ut sidene som er nemnde under «Ut», og set inn dei som er nemnde under «Inn». "
        "Alle andre sider i denne utgåva gjeld som før.",
    ),
    "correction_how_exempt": (
        "Ta ut sidene som er nevnt under «Ut», og sett inn dem som er nevnt under «Inn». "
        "Alle andre sider i den unntatte delen gjelder som før.",
        "Ta ut sidene som er nemnde under «Ut», og set inn dei som er nemnde under «Inn». "
        "Alle andre sider i den unnatekne delen gjeld som før.",
    ),
    "correction_no_exempt": (
        "Ingen sider i den unntatte delen er endret.",
        "Ingen sider i den unnatekne delen er endra.",
    ),
    "correction_of_the_rest": (
        "Det som er endret i resten av papirene, står i rettelsen til dem.",
        "Det som er endra i resten av papira, står i rettinga til dei.",
    ),
    "correction_shred": (
        "Sidene som tas ut, kan ha opplysninger som er unntatt offentlighet: "
        "Makuler dem, eller lever dem tilbake.",
        "Sidene som blir tekne ut, kan ha opplysningar som er unnatekne offentleg innsyn: "
        "Makuler dei, eller lever dei tilbake.",
    ),
    "correction_backs": (
        "På ark som er trykt på begge sider: Stryk over den gamle siden i stedet for å ta ut arket "
        "når siden på baksiden fortsatt gjelder.",
        "På ark som er prenta på begge sider: Stryk over den gamle sida i staden for å ta ut arket "
        "når sida på baksida framleis gjeld.",
    ),
    "correction_sheets": (
        "På papir som er trykt på begge sider, byttes hele ark: Skriv ut rettelsen på begge sider. "
        "Den andre siden av arket er trykt på nytt, uendret og med samme sidetall.",
        "På papir som er prenta på begge sider, byter du heile ark: Skriv ut rettinga på begge "
        "sider. Den andre sida av arket er prenta på nytt, uendra og med same sidetal.",
    ),
    "what_changed": ("Hva som er endret", "Kva som er endra"),
    "pages_out": ("Ut", "Ut"),
    "pages_in": ("Inn", "Inn"),
    "change": ("Endring", "Endring"),
    "the_notice": ("Innkalling", "Innkalling"),
    "former_holders": ("Hvem som har de tidligere sidene", "Kven som har dei tidlegare sidene"),
    "who": ("Mottaker", "Mottakar"),
    "how": ("Sendt som", "Send som"),
    "stamp_replaces": (
        "{title}: side {page}, erstatter side {old}",
        "{title}: side {page}, kjem i staden for side {old}",
    ),
    "stamp_put_in": (
        "{title}: side {page}, ny etter side {old}",
        "{title}: side {page}, ny etter side {old}",
    ),
    "stamp_other_side": (
        "{title}: side {page}, uendret",
        "{title}: side {page}, uendra",
    ),
    "stamp_other_side_numbered": (
        "{title}: side {page}, uendret, med sidetallene etter rettelsen",
        "{title}: side {page}, uendra, med sidetala etter rettinga",
    ),
    "stamp_theirs": (" (side {page} hos medlemmene)", " (side {page} hos medlemene)"),
    "stamp_blank_side": ("{title}: blank side", "{title}: blank side"),
    "stamp_cover": ("{title}, side {page} av {total}", "{title}, side {page} av {total}"),
}
