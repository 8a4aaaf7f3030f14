"""Who makes a request, as the identity layer found out in one look-up."""

from dataclasses import dataclass, field
from datetime import datetime

READ, WRITE, ACCOUNT, ADMIN = "read", "write", "account", "admin"
ALL_SCOPES = frozenset({READ, WRITE, ACCOUNT, ADMIN})


@dataclass(frozen=True, slots=True)
class Actor:
    """An account behind a credential, with the revisions that were current when it was looked up."""

    account_id: str
    roles: frozenset[str]
    scopes: frozenset[str]
    credential_id: str
    by_token: bool
    revision: int = 0
    shared_revision: int = 0
    last_used_at: datetime | None = None
    locale: str | None = None
    """The language they chose to be spoken to, if they did."""
    key: str = field(default="")
    """What the body cache tells actors apart by: account, roles and scopes."""

    @property
    def is_admin(self) -> bool:
        """Whether this is an administrator acting with a credential that reaches that far."""
        return "admin" in self.roles and ADMIN in self.scopes

    @property
    def is_office(self) -> bool:
        """Whether this is the career office: a counselor, or an administrator."""
        return not self.roles.isdisjoint({"counselor", "admin"})
