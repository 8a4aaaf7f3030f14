"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReferralChanged:
    """A person named was added, accepted, let go, told back about, or corrected.

    `contact_id` is the contact they became, None until then.
    """

    referral_id: str
    named_by_id: str
    contact_id: str | None


@dataclass(frozen=True, slots=True)
class ReferralRemoved:
    """A person named is gone from the list; the contact they may have become stays."""

    referral_id: str
    named_by_id: str
    contact_id: str | None
