"""Text files: which encoding they are in, and whether they are text at all."""

from __future__ import annotations

import pytest

from agenda_app.domain.text import ListItem, plain_runs
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.plain_reader import GUESSED
from agenda_app.intake.read import read_paper

PAPER = (
    "Teknisk\nDato: 01.02.2026\nØvre Ånes bør få ny kai\nForslag til vedtak\nKaia bygges på Ånes."
)


OLD = ["cp1252", "mac_roman", "cp850", "cp865"]
WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize("encoding", [*OLD, *WIDE, "utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_norwegian_letters_survive_the_encodings_of_old_machines(encoding: str, ends: str) -> None:
    read = read_paper(PAPER.replace("\n", ends).encode(encoding), "sak.txt")
    assert read.title == "Øvre Ånes bør få ny kai"
    assert (GUESSED in read.warnings) is (encoding in (*OLD, *WIDE))


@pytest.mark.parametrize("text", ["", "<html><p>Hei</p></html>", "<?xml version='1.0'?><a/>"])
@pytest.mark.parametrize("encoding", WIDE)
def test_a_wide_file_is_looked_into_like_any_other(text: str, encoding: str) -> None:
    with pytest.raises(UnreadableFileError, match="nettside" if text else "tom"):
        read_paper(text.encode(encoding), "sak.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"".join(n.to_bytes(2, "little") for n in range(1, 31)) * 40,
        b"".join(n.to_bytes(4, "big") for n in range(1, 31)) * 40,
        b"\xff\xfe\x00\x01\x02",
        b"\xff\xfe" + bytes(range(256)) * 40,
        b"\xff\xfe" + "".join(chr(0x4E00 + n) for n in range(900)).encode("utf-16-le"),
        b"\xff\xfe" + "\ue012\x03\ufff0".encode("utf-16-le") * 300,
        b"\xfe\xff" + bytes((n * 7919 >> 3) % 256 for n in range(4000)),
    ],
)
def test_a_binary_that_begins_like_utf_16_is_no_text(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="ikke et tekstdokument"):
        read_paper(data, "sak.txt")


def test_points_with_a_tab_behind_their_label_are_no_table() -> None:
    text = f"{PAPER}\n1.\tKaia bygges.\n2.\tHavna mudres.\na)\tI fjæra.\nSaksopplysninger\nLang."
    (proposal,) = read_paper(text.encode(), "sak.txt").paper.proposals
    points = [(b.label, plain_runs(b.runs)) for b in proposal.text if isinstance(b, ListItem)]
    assert points == [("1.", "Kaia bygges."), ("2.", "Havna mudres."), ("a)", "I fjæra.")]
