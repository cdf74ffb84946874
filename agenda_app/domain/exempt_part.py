"""What of a meeting's papers is printed apart: whole cases and attachments, on coloured paper."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from agenda_app.domain.frozen import Frozen, SentBundle
from agenda_app.domain.printed import AttachmentContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.withheld import in_place_of_others


def exempt_part(members: BundleContent, withheld: Collection[str]) -> BundleContent:
    """Return the bundle of which the file holds only what the public does not get.

    That is whole cases and attachments, which are what is sent on coloured paper. Pages of an open
    case that hold an exempt passage are not among them: beside the public's page under the same
    number, with other line ends, they would have to be read twice over. Where there are any, nobody
    gets the two parts instead of the whole (see ``distribution.prints_apart``).

    Args:
        members: the bundle for the members.
        withheld: the keys of the cases and attachments that the public does not get.
    """
    return replace(members, only=_keys(members, withheld))


def kept_apart(sent: Iterable[SentBundle], withheld: Collection[str]) -> frozenset[str]:
    """Return the keys of what is printed apart of that which was sent with a plan that wants it."""
    bundles = (bundle.content for bundle in sent if bundle.content.plan.exempt_apart)
    return frozenset[str]().union(*(_keys(bundle, withheld) for bundle in bundles))


def sent_apart(held: Frozen, withheld: Collection[str]) -> frozenset[str]:
    """Return the keys of what was printed apart: what the public has a page in place of.

    Args:
        held: what was sent.
        withheld: what the public may not read, for what it has not got at all.
    """
    public = held.public.sent if held.public else ()
    given = {b.supplement: in_place_of_others(b.content.papers) for b in public}
    every = (
        kept_apart((bundle,), given.get(bundle.supplement, withheld))
        for bundle in held.internal.sent
    )
    return frozenset[str]().union(*every)


def _keys(members: BundleContent, withheld: Collection[str]) -> frozenset[str]:
    return frozenset(
        paper.key
        for paper in members.papers
        if paper.key in withheld
        or (isinstance(paper, AttachmentContent) and paper.case_key in withheld)
    )
