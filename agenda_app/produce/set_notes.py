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
    "Noe av det som er i filen med unntatt del, ble ikke trykt for seg da papirene ble sendt. "
    "Filen har det som er unntatt nå: se at det stemmer med det som ble delt ut.",
    "Noko av det som er i fila med unnateken del, vart ikkje prenta for seg då papira vart sende. "
    "Fila har det som er unnateke no: sjå at det stemmer med det som vart delt ut.",
)
"""Said where nobody knows what would have been printed apart then."""


UNBOUND = Sentence(
    "Den offentlige møtebunken er laget for nettet, uten innbindingsmarg. Skal den på papir, "
    "velg «Skriv ut …» i programmet, så får den margen.",
    "Den offentlege møtebunken er laga for nettet, utan innbindingsmarg. Skal han på papir, "
    "vel «Skriv ut …» i programmet, så får han margen.",
)
"""Said where somebody gets it on paper beside papers that have the margin."""
