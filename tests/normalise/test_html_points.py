"""Points of lists begin with what browsers show: a letter that is referred to is no number."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.normalise.html_words import words_of_html

_TWO = "<li>En<li>To"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"<ol type=a>{_TWO}</ol>", "a. En\nb. To"),
        (f"<ol type=I start=4>{_TWO}</ol>", "IV. En\nV. To"),
        ("<ol><li type=A>En</ol>", "A. En"),
        (f"<ol style='list-style-type: lower-alpha'>{_TWO}</ol>", "a. En\nb. To"),
        (f"<style>ol ol{{list-style:lower-roman inside}}</style><ol><ol>{_TWO}</ol></ol>",
         "i. En\nii. To"),
        (f"<ol type=a><li>A<ol>{_TWO}</ol></ol>", "a. A\n1. En\n2. To"),
        (f"<ol reversed>{_TWO}<ul><li>x</ul></ol>", "2. En\n1. To\n• x"),
        (f"<ol reversed start=9>{_TWO}</ol>", "9. En\n8. To"),
        (f"<ol start=-1>{_TWO}</ol>", "-1. En\n0. To"),
        (f"<ol type=a start=0>{_TWO}</ol>", "0. En\na. To"),
        (f"<ol style='list-style: none'>{_TWO}</ol>", "En\nTo"),
        ("<ul type=none><li>En</ul>", "En"),
        ("<li>Løst", "• Løst"),
    ],
)  # fmt: skip
def test_points_begin_with_what_is_seen(html: str, text: str) -> None:
    said = words_of_html(html, Language.BOKMAL).text
    assert said.replace("\n\n", "\n") == text
