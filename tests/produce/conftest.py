"""What tests of what is made share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.produce.made_up_office import without_pdf


@pytest.fixture(scope="module")
def words_for_pages() -> Iterator[None]:
    """Let the pages of a made-up meeting be words."""
    with pytest.MonkeyPatch.context() as patch:
        without_pdf(patch)
        yield
