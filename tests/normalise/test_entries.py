"""Calendar files and contact cards say in words what, when, where and who."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise import entry_pages
from agenda_app.normalise.calendar_entries import calendar_entries
from agenda_app.normalise.contact_entries import contact_entry
from agenda_app.normalise.content_lines import components
from agenda_app.normalise.entries import Entry
from agenda_app.normalise.normal import normalise
from tests.documents.reading import words_by_pdfium

MEETING = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
END:VTIMEZONE
BEGIN:VEVENT
UID:1@fjordvik.example
DTSTART;TZID=W. Europe Standard Time:20260312T090000
DTEND;TZID=W. Europe Standard Time:20260312T113000
SUMMARY:Befaring på
  Ånes kai
LOCATION:Ånes kai\\, bygg B\\nInngang øst
ORGANIZER;CN="Nordmann, Kari":mailto:kari@fjordvik.example
ATTENDEE;CN=Ola Vik:mailto:ola@fjordvik.example
ATTENDEE:mailto:per@fjordvik.example
RRULE:FREQ=WEEKLY;COUNT=2;WKST=MO
GEO:61.1;5.2
ATTACH:https://fjordvik.example/kart.pdf
ATTACH;VALUE=BINARY;ENCODING=BASE64:JVBERi0=
X-ALT-DESC:<html></html>
DESCRIPTION:Ta med hjelm.\\n\\nOppmøte ved brua.
BEGIN:VALARM
TRIGGER:-PT15M
END:VALARM
END:VEVENT
END:VCALENDAR
"""
CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85nes;Kari;=
;;
ORG:Fjordvik kommune;Teknisk
TITLE:Ingeniør
item1.TEL;WORK:+47 999 00 111
ADR;TYPE=work:;;Kaivegen 1;Ånes;;6999;Norge
PHOTO;ENCODING=b:/9j/4AAQ
NOTE:Treffes ikke\\nonsdager
END:VCARD
begin:vcard
FN:Ola Vik
EMAIL:ola@fjordvik.example
END:VCARD
"""


def entries(text: str, language: Language = Language.BOKMAL) -> list[Entry]:
    return list(calendar_entries(components(text)[0], language))


def time_of(*lines: str) -> str:
    inside = "\n".join(lines)
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{inside}\nEND:VEVENT\nEND:VCALENDAR"
    return dict(entries(text)[0].rows)["Tid"]


def test_a_meeting_is_told_in_words() -> None:
    (entry,) = entries(MEETING.replace("\n", "\r\n"))
    assert entry.title == "Befaring på Ånes kai"
    assert entry.rows == (
        ("Tid", "12.03.2026 kl. 09.00–11.30"),
        ("Sted", "Ånes kai, bygg B\nInngang øst"),
        ("Innkalt av", "Nordmann, Kari (kari@fjordvik.example)"),
        ("Deltakere", "Ola Vik (ola@fjordvik.example)"),
        ("", "per@fjordvik.example"),
        ("Gjentas", "hver uke (COUNT=2)"),
        ("GEO", "61.1;5.2"),
        ("ATTACH", "https://fjordvik.example/kart.pdf"),
    )
    assert entry.text == "Ta med hjelm.\n\nOppmøte ved brua."
    assert entry.enclosed == 1


def test_labels_are_in_the_language_of_the_pages() -> None:
    (entry,) = entries(MEETING, Language.NYNORSK)
    assert {"Stad", "Kalla inn av", "Deltakarar"} <= {label for label, _ in entry.rows}


@pytest.mark.parametrize("off", ["METHOD:CANCEL", "BEGIN:VEVENT\nSTATUS:CANCELLED"])
def test_what_is_called_off_is_told(off: str) -> None:
    text = (
        f"BEGIN:VCALENDAR\n{off}\n" + ("" if "VEVENT" in off else "BEGIN:VEVENT\n") + "END:VEVENT"
    )
    (entry,) = entries(text)
    assert (entry.title, entry.rows) == ("Avtale uten navn", (("Status", "Avlyst"),))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("DTSTART:20260712T070000Z", "DTEND:20260712T080000Z"), "12.07.2026 kl. 09.00–10.00"),
        (("DTSTART;TZID=Europe/London:20260112T090000",), "12.01.2026 kl. 10.00"),
        (("DTSTART:20260712T070000",), "12.07.2026 kl. 07.00"),
        (("DTSTART;TZID=Månen:20260712T070000",), "12.07.2026 kl. 07.00 (Månen)"),
        (("DTSTART:20260712T2230", "DURATION:PT3H"), "12.07.2026 kl. 22.30 – 13.07.2026 kl. 01.30"),
        (("DTSTART;VALUE=DATE:20260712", "DTEND;VALUE=DATE:20260713"), "12.07.2026 (hele dagen)"),
        (("DTSTART:20260712", "DURATION:P1W"), "12.07.2026–18.07.2026 (hele dagen)"),
        (("DTSTART:20260712", "DTEND:20260712T100000"), "12.07.2026 (hele dagen)"),
        (("DUE:20260712T100000",), "12.07.2026 kl. 10.00"),
        (("DTSTART:20269912", "DTEND:snart"), "20269912 – snart"),
        (("DTSTART:99991231", "DURATION:P9999W"), "31.12.9999 (hele dagen)"),
    ],
)
def test_times_are_those_of_a_clock_in_norway(lines: tuple[str, ...], said: str) -> None:
    assert time_of(*lines) == said


def test_cards_are_told_in_words() -> None:
    first, second = (contact_entry(card, Language.BOKMAL) for card in components(CARDS))
    assert first.title == "Kari Ånes"
    assert first.rows == (
        ("Virksomhet", "Fjordvik kommune, Teknisk"),
        ("Stilling", "Ingeniør"),
        ("Telefon", "+47 999 00 111"),
        ("Adresse", "Kaivegen 1, Ånes, 6999, Norge"),
    )
    assert (first.text, first.pictures) == ("Treffes ikke\nonsdager", 1)
    assert (second.title, second.rows) == ("Ola Vik", (("E-post", "ola@fjordvik.example"),))


def test_a_calendar_is_a_page_and_what_lies_in_it_is_told() -> None:
    made = normalise(MEETING.encode(), "innkalling.ics")
    assert made.pdf is not None
    assert made.verdict.kind is FileKind.TEXT
    said = words_by_pdfium(made.pdf)
    assert said.startswith("Befaring på Ånes kai Tid 12.03.2026 kl. 09.00–11.30 Sted Ånes kai")
    assert said.endswith("Ta med hjelm. Oppmøte ved brua.")
    assert [(r.code, r.detail) for r in made.verdict.found] == [(Found.ENCLOSED, "1")]
    assert made.verdict.against_ua == ()


def test_more_than_can_be_printed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry_pages, "MOST_ENTRIES", 1)
    made = normalise(CARDS.encode(), "folk.vcf")
    found = {remark.code: remark.detail for remark in made.verdict.found}
    assert found == {Found.PICTURES_LEFT_OUT: "1", Found.ENTRIES_LEFT_OUT: "1"}
    assert made.pdf is not None
    assert words_by_pdfium(made.pdf).endswith("bare står i originalen: 1.")


def test_a_calendar_of_nothing_is_printed_as_it_stands() -> None:
    made = normalise(b"BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "tom.ics")
    assert made.pdf is not None
    assert "VERSION:2.0" in words_by_pdfium(made.pdf)


PIECES = st.sampled_from(
    [
        *("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCARD", "END", "DTSTART", ":", ";", '"', "=", "\\"),
        *("TZID=Europe", "/", "20260312", "T090000Z", "RRULE:FREQ=", "N:", " ", "\n", "å", "-P1W"),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_anything_can_be_read(text: str) -> None:
    for part in components(f"BEGIN:VCALENDAR\n{text}"):
        list(calendar_entries(part, Language.BOKMAL))
        contact_entry(part, Language.BOKMAL)


def test_a_meeting_that_says_what_it_is_about_in_html_only_says_it() -> None:
    said = "X-ALT-DESC;FMTTYPE=text/html:<p>Ta med <b>hjelm</b>.</p>"
    bare = MEETING.replace("DESCRIPTION:Ta med hjelm.\\n\\nOppmøte ved brua.", "DESCRIPTION:\\n")
    (calendar,) = components(bare.replace("X-ALT-DESC:<html></html>", said))
    (entry,) = calendar_entries(calendar, Language.BOKMAL)
    assert entry.text == "Ta med hjelm."


def test_a_file_in_a_calendar_of_the_old_form_is_not_said_as_letters() -> None:
    (calendar,) = components(MEETING.replace("VALUE=BINARY;", ""))
    (entry,) = calendar_entries(calendar, Language.BOKMAL)
    assert entry.enclosed == 1
    assert "JVBERi0=" not in str(entry.rows)
