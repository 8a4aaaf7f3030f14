"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContactsAdded:
    """There are so many more people on the list, one by one or from a file."""

    count: int


@dataclass(frozen=True, slots=True)
class ContactTouched:
    """There was contact with somebody, or what was told of it was corrected: `last_contact_at` may have moved."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ContactShelved:
    """A contact was archived, deleted, or taken back from there; `shelf` says where it lies now."""

    contact_id: str
    shelf: str


@dataclass(frozen=True, slots=True)
class NamerChanged:
    """It was said, or said differently, who named a contact: `named_by_id` of its row holds what is true now."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class PermissionChanged:
    """A contact gave leave to keep in touch, or withdrew it, or it ended, or what was said was corrected."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ContactsMerged:
    """`other_id` was merged into `contact_id`, or (`undone`) taken apart again.

    Rows have moved already: whoever projects something onto contacts does so again, for both.
    """

    contact_id: str
    other_id: str
    undone: bool = False
