"""What the user is told of the files of a meeting, once they are made."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence


def no_edition(name: str) -> Sentence:
    """Return why a bundle is not made ready for the mailbox."""
    return Sentence(
        f"«{name}» har noe som er unntatt, og er ikke gjort klar til e-post.",
        f"«{name}» har noko som er unnateke, og er ikkje gjord klar til e-post.",
    )


PASSAGES = Sentence(
    "Åpne saker har tekst som er unntatt. Den står bare i hele møtebunken, ikke i unntatt del: "
    "gi medlemmene hele møtebunken.",
    "Opne saker har tekst som er unnateken. Han står berre i heile møtebunken, ikkje i unnateken "
    "del: gje medlemene heile møtebunken.",
)
"""Said where somebody could copy the public bundle and the exempt part, and believe that is all."""


AFTERWARDS = Sentence(
    "Unntatt del ble ikke laget av alt da papirene ble sendt. Den som er laget her, har det som "
    "er unntatt nå.",
    "Unnateken del vart ikkje laga av alt då papira vart sende. Den som er laga her, har det som "
    "er unnateke no.",
)
"""Said where nobody knows what would have been printed apart then."""


UNBOUND = Sentence(
    "Den offentlige møtebunken er laget for nettet, uten innbindingsmarg. Skal den på papir, "
    "velg «Skriv ut …» i programmet, så får den margen.",
    "Den offentlege møtebunken er laga for nettet, utan innbindingsmarg. Skal han på papir, "
    "vel «Skriv ut …» i programmet, så får han margen.",
)
"""Said where somebody gets it on paper beside papers that have the margin."""
