"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountCreated:
    """Somebody has signed up, or was signed up."""

    account_id: str
