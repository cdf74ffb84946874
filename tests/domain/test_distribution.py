"""What is printed for whom: nobody is forgotten, and nobody gets what is not for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, Version
from agenda_app.domain.distribution import PrintRun, print_runs, sheets_of

recipients = st.lists(
    st.builds(
        Recipient,
        id=st.none(),
        committee_id=st.none(),
        name=st.text(min_size=1, max_size=4),
        kind=st.sampled_from(RecipientKind),
        version=st.sampled_from(Version),
        channel=st.sampled_from(Channel),
        copies=st.integers(0, 5),
        email=st.just(""),
    ),
    max_size=12,
)


def a_recipient(version: Version, copies: int = 1, channel: Channel = Channel.PAPER) -> Recipient:
    return Recipient(None, None, "Siv", RecipientKind.MEMBER, version, channel, copies)


def copies(runs: tuple[PrintRun, ...]) -> dict[Version, int]:
    return {run.version: run.copies for run in runs}


def test_each_version_is_counted_for_those_who_get_it_on_paper() -> None:
    runs = print_runs(
        (
            a_recipient(Version.INTERNAL),
            a_recipient(Version.INTERNAL, 2),
            a_recipient(Version.PUBLIC, 3),
            a_recipient(Version.PUBLIC, 9, Channel.EMAIL),
        ),
        apart=False,
    )
    assert copies(runs) == {Version.INTERNAL: 3, Version.PUBLIC: 3}


def test_apart_the_members_get_the_public_bundle_and_the_exempt_part() -> None:
    runs = print_runs(
        (a_recipient(Version.INTERNAL, 9), a_recipient(Version.PUBLIC, 2)), apart=True
    )
    assert copies(runs) == {Version.PUBLIC: 11, Version.EXEMPT: 9}


def test_the_archive_s_copy_is_whole_either_way() -> None:
    for apart in (True, False):
        runs = print_runs((a_recipient(Version.ARCHIVE),), apart=apart)
        assert copies(runs) == {Version.INTERNAL: 1}


@given(recipients, st.booleans())
def test_nobody_of_the_public_gets_anything_exempt(some: list[Recipient], apart: bool) -> None:
    for run in print_runs(some, apart=apart):
        if run.version is not Version.PUBLIC:
            assert all(r.version is not Version.PUBLIC for r in run.recipients)


@given(recipients, st.booleans())
def test_everybody_with_paper_is_in_a_run_and_nobody_else(
    some: list[Recipient], apart: bool
) -> None:
    runs = print_runs(some, apart=apart)
    reached = [r for run in runs for r in run.recipients]
    for recipient in some:
        wanted = recipient.channel is Channel.PAPER and recipient.copies > 0
        assert (recipient in reached) is wanted
    assert all(run.copies > 0 for run in runs)


def test_sheets_are_halves_of_pages_rounded_up() -> None:
    assert [sheets_of(pages, two_sided=True) for pages in (0, 1, 2, 3)] == [0, 1, 1, 2]
    assert sheets_of(3, two_sided=False) == 3
    run = PrintRun(Version.INTERNAL, (a_recipient(Version.INTERNAL, 4),), pages=3)
    assert run.sheets(two_sided=True) == 8
