"""Formatting that is never closed goes on in the next paragraph, and no further than its cell."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.normalise.html_words import words_of_html


def _struck(html: str) -> int:
    return words_of_html(html, Language.BOKMAL).struck


@pytest.mark.parametrize(
    ("html", "struck"),
    [
        ("<p><s>A</p><p>B</p>", 2),
        ("<p><s>A<p>B<p>C", 3),
        ("<p><s>A</p><p>B</s>C</p>", 2),
        ("<p><s>A</p></s><p>B</p>", 1),
        ("<b><s>A</b>B</s>C", 2),
        ("<p><strike>A</p><div>B</div>", 2),
        ('<p><b style="text-decoration: line-through">A</p><p>B</p>', 2),
        ("<p><del>A</p><p>B</p>", 1),
        ('<p><span style="text-decoration: line-through">A</p><p>B</p>', 1),
        ("<ul><li><s>A<li>B</ul>", 2),
        ("<table><tr><td><s>A</td><td>B</td></tr></table>C", 1),
        ("<table><tr><td><s>A<td>B<tr><td>C</table>D", 1),
        ("<p><s>A</p><table><tr><td>B</td></tr></table><p>C</p>", 2),
        ("<s>A<p><s>B</p></s>C", 3),
    ],
)
def test_what_is_struck_out_as_browsers_see_it(html: str, struck: int) -> None:
    assert _struck(html) == struck


def test_formatting_that_is_opened_again_and_again_does_not_pile_up() -> None:
    html = "".join(f'<p><font color="#{number:06x}">Ord' for number in range(3_000))
    assert words_of_html(html, Language.BOKMAL).text.count("Ord") == 3_000
