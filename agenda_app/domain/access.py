"""Who may see a case, a paper or an attachment: everything is closed until somebody decided."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from agenda_app.domain.paragraphs import no_such_paragraph
from agenda_app.domain.sentence import Sentence, filled

_PARAGRAPH = re.compile(r"§\s*[1-9]")
_NO_BASIS = Sentence(
    "Et unntak fra offentlighet må ha en hjemmel med paragraf.",
    "Eit unntak frå offentleg innsyn må ha ein heimel med paragraf.",
)
_NO_PARAGRAPH = Sentence(
    "Hjemmelen «{}» nevner ingen paragraf, som «offl. § 23».",
    "Heimelen «{}» nemner ingen paragraf, som «offl. § 23».",
)


class AccessState(Enum):
    """What has been decided about public access."""

    UNDECIDED = "undecided"
    OPEN = "open"
    EXEMPT = "exempt"


@dataclass(frozen=True, slots=True)
class Access:
    """A decision on access; exempt needs a legal basis ("offl. § 13 jf. fvl. § 13 (1) nr. 1").

    ``until`` is the last day of the exemption, None for no end.
    """

    state: AccessState = AccessState.UNDECIDED
    basis: str = ""
    until: date | None = None

    def is_public(self, today: date) -> bool:
        """Tell whether the public may see it on a day; undecided counts as exempt."""
        if self.state is AccessState.EXEMPT:
            return self.until is not None and today > self.until
        return self.state is AccessState.OPEN

    @property
    def lacks_basis(self) -> bool:
        """Tell whether it is exempt, and by no paragraph that anybody could look up."""
        return self.state is AccessState.EXEMPT and not names_paragraph(self.basis)


UNDECIDED = Access()
OPEN = Access(AccessState.OPEN)


def exempt(basis: str, until: date | None = None) -> Access:
    """Return an exemption with its legal basis."""
    return Access(AccessState.EXEMPT, basis, until)


def basis_refusal(basis: str) -> Sentence:
    """Return why nothing can be exempt by a legal basis, nothing when something can.

    It must say which paragraph (offl. § 31), and one that its act does not have is none.
    """
    if not basis.strip():
        return _NO_BASIS
    no_such = no_such_paragraph(basis)
    if no_such or _PARAGRAPH.search(basis):
        return no_such
    return filled(_NO_PARAGRAPH, basis.strip())


def names_paragraph(basis: str) -> bool:
    """Tell whether something can be exempt by a legal basis."""
    return not basis_refusal(basis)
