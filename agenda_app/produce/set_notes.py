"""What the user is told of the files of a meeting, once they are made."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError


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


UNBOUND = Sentence(
    "Den offentlige møtebunken er laget for nettet, uten innbindingsmarg. Skal den på papir, "
    "velg «Skriv ut …» i programmet, så får den margen.",
    "Den offentlege møtebunken er laga for nettet, utan innbindingsmarg. Skal han på papir, "
    "vel «Skriv ut …» i programmet, så får han margen.",
)
"""Said where somebody gets it on paper beside papers that have the margin."""


def without_exempt_part(error: UserError) -> Sentence:
    """Return why there is no file for coloured paper: nobody knows yet what the public may see."""
    message = error.message
    return Sentence(
        f"Filen med unntatt del mangler: {message.bokmal}",
        f"Fila med unnateken del manglar: {message.nynorsk}",
    )
