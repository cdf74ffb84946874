"""An attachment is named by its case and its number, with or without a comma."""

from __future__ import annotations

import pytest

from agenda_app.cli.values import case_or_attachment
from agenda_app.domain.named_number import NamedAttachment, NamedNumber
from agenda_app.errors import UserError

CASE = NamedNumber("PS", 20, 26)


@pytest.mark.parametrize(
    "written",
    ["PS 20/26, vedlegg 3", "PS 20/26 vedlegg 3", "ps 20/26 ,Vedlegg  3", "PS 20/26,vedlegg 3"],
)
def test_a_comma_before_the_attachment_is_not_asked_for(written: str) -> None:
    assert case_or_attachment(written) == NamedAttachment(CASE, 3)


def test_a_case_alone_is_no_attachment() -> None:
    assert case_or_attachment("PS 20/26") == CASE


@pytest.mark.parametrize("written", ["PS 20/26vedlegg 3", "PS 20/26, vedlegg", "vedlegg 3"])
def test_what_names_neither_is_refused(written: str) -> None:
    with pytest.raises(UserError, match="er ikke en sak"):
        case_or_attachment(written)
