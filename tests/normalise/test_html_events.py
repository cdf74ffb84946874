"""HTML is taken apart as browsers do it, however it is written."""

from __future__ import annotations

import pytest

from agenda_app.normalise.html_events import Says, events_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("A<![if !mso]>B<![endif]>C", "ABC"),
        ("A<![foo[ ord ]]>B", "AB"),
        ("A<![CDATA[ ord ]]>B", "AB"),
        ("A<![ B", "A<![ B"),
        ("A<!--[if mso]>B<![endif]-->C", "AC"),
    ],
)
def test_what_is_marked_as_in_xml_is_a_comment_to_the_next_bracket(html: str, text: str) -> None:
    assert "".join(event.text for event in events_of(html) if isinstance(event, Says)) == text
