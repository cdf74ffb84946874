"""What a person should look at in an election; nothing of it stops one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.gender_balance import Balance


class ElectionDoubt(Enum):
    """What is doubtful. The words are in ``election_doubt_words``, with the paragraph."""

    TOO_MANY_NAMES = "too_many_names"
    NO_NAMES = "no_names"
    NOT_SIGNED = "not_signed"
    SIGNED_FROM_OUTSIDE = "signed_from_outside"
    SECOND_LIST = "second_list"
    NAMED_TWICE = "named_twice"
    LISTS_ALIKE = "lists_alike"
    VOTES_APART = "votes_apart"
    LIST_UNBALANCED = "list_unbalanced"
    GENDER_UNKNOWN = "gender_unknown"
    SEAT_WITHOUT_NAME = "seat_without_name"
    SEATS_UNBALANCED = "seats_unbalanced"
    DEPUTIES_UNBALANCED = "deputies_unbalanced"
    NOBODY_ELECTED = "nobody_elected"
    WRONG_NUMBER = "wrong_number"
    NO_GROUP = "no_group"
    TOO_MANY_DEPUTIES = "too_many_deputies"
    VOTES_MISSING = "votes_missing"
    VOTES_TOO_MANY = "votes_too_many"
    BLANKS_DECIDE = "blanks_decide"
    WRITTEN_VOTE = "written_vote"
    PARTIES_UNKNOWN = "parties_unknown"
    PARTIES_WRONG = "parties_wrong"
    NAMES_UNKNOWN = "names_unknown"
    CHAIR_WRONG = "chair_wrong"
    NOBODY_CHAIRS = "nobody_chairs"
    NOT_ON_COUNCIL = "not_on_council"
    NOT_ON_EXECUTIVE = "not_on_executive"
    NOT_A_MEMBER = "not_a_member"
    NO_CONSENT = "no_consent"
    CONTROL_IN_PART = "control_in_part"


@dataclass(frozen=True, slots=True)
class DoubtOn:
    """A doubt and what it is about.

    Attributes:
        doubt: what is doubtful.
        subject: the list, group or person, "" for the whole election.
        found: the number that was found, where the doubt is about one.
        allowed: the number that it ought to be, at most or at least.
        as_far_as_possible: the law demands it "as far as possible" only, so that it is no more
            than a hint.
    """

    doubt: ElectionDoubt
    subject: str = ""
    found: int = 0
    allowed: int = 0
    as_far_as_possible: bool = False


def vote_doubts(votes: int, entitled: int | None) -> tuple[DoubtOn, ...]:
    """Return whether somebody who is present has not voted, or more have than are present.

    Who is present must vote; a blank vote is one (koml. § 8-1 third paragraph).

    Args:
        votes: all that were given, the blank ones too.
        entitled: how many who may vote are present, None when nobody has counted them.
    """
    if entitled is None or votes == entitled:
        return ()
    less = votes < entitled
    doubt = ElectionDoubt.VOTES_MISSING if less else ElectionDoubt.VOTES_TOO_MANY
    return (DoubtOn(doubt, found=votes, allowed=entitled),)


def balance_doubts(
    members: Balance, deputies: Balance, subject: str, as_far_as_possible: bool
) -> tuple[DoubtOn, ...]:
    """Return whether too few of one gender are members or deputies (koml. §§ 7-6, 7-7).

    Args:
        members: of those who are elected.
        deputies: of their deputies, to whom the same rule applies.
        subject: the list that they are on, "" for the whole body.
        as_far_as_possible: the law demands it as far as possible only.
    """
    return tuple(
        DoubtOn(doubt, subject, min(balance.women, balance.men), balance.needed, as_far_as_possible)
        for doubt, balance in (
            (ElectionDoubt.SEATS_UNBALANCED, members),
            (ElectionDoubt.DEPUTIES_UNBALANCED, deputies),
        )
        if balance.is_broken
    )
