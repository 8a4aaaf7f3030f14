"""Wire shapes of accounts."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, Field, Strict
from pydantic_core import PydanticCustomError

from colloquy.accounts.rules import LONGEST_PASSWORD, Locale, Role, Scope
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import LINE_PATTERN, Email, Flag, Instant, Line, Name, Zone
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent

Password = Annotated[
    str,
    Field(
        min_length=1, max_length=4 * LONGEST_PASSWORD, pattern=LINE_PATTERN, strict=True,
        json_schema_extra={"format": "password"},
    ),
]  # fmt: skip
Secret = Annotated[str, Line(200)]


def _address(value: str) -> str:
    local, at, domain = value.rpartition("@")
    if not at or not local or "." not in domain.strip(".") or any(char.isspace() for char in value):
        raise PydanticCustomError("not_an_email", "Write an e-mail address like ana@example.edu.")
    return value


EmailAddress = Annotated[Email, AfterValidator(_address)]


class SignUp(Body):
    """What is needed for a new account."""

    email: EmailAddress
    name: Name
    password: Password
    time_zone: Zone = "UTC"
    invite: Secret | None = None


class SignedUp(Shape):
    """The answer to every sign-up, whether or not the address was known."""

    detail: Spoken


class SignIn(Body):
    """Proof that an account is yours."""

    email: Email
    password: Password


class Session(Shape):
    """A sign-in of the web client."""

    id: Id
    user_agent: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime
    current: bool


class SessionPage(Page):
    """Sessions, the newest first."""

    items: list[Session]


class Me(Shape):
    """The account that asks."""

    id: Id
    email: str
    name: str
    roles: list[Role]
    time_zone: str
    weekly_minutes: int | None = Field(description="The time you mean to give to this each week.")
    locale: Locale | None = Field(description="The language you chose; null leaves it to each device.")
    created_at: datetime
    updated_at: datetime


class MePatch(Patch):
    """What one may change of one's own account."""

    name: Name = absent()
    time_zone: Zone = absent()
    weekly_minutes: Annotated[int, Strict(), Field(ge=15, le=2_400)] | None = absent()
    locale: Locale | None = absent()


class PasswordChange(Body):
    """The old password and the new one."""

    current_password: Password
    new_password: Password


class TokenCreate(Body):
    """A token to be made."""

    name: Name
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=4)] = [Scope.READ, Scope.WRITE]
    expires_at: Instant | None = None


class Token(Shape):
    """A personal access token, without its secret."""

    id: Id
    name: str
    scopes: list[Scope]
    prefix: str
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None


class TokenMade(Token):
    """A new token with its secret, which is shown this once."""

    token: str


class TokenPage(Page):
    """Tokens, the newest first."""

    items: list[Token]


class InviteCreate(Body):
    """An invitation to be made; with an address only that address may use it."""

    email: EmailAddress | None = None
    role: Role = Role.STUDENT


class Invite(Shape):
    """An invitation, without its secret."""

    id: Id
    email: str | None
    role: Role
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


class InviteMade(Invite):
    """A new invitation with its secret, which is shown this once."""

    invite: str


class InvitePage(Page):
    """Invitations, the newest first."""

    items: list[Invite]


class AccountSummary(Shape):
    """An account as an administrator sees it."""

    id: Id
    email: str
    name: str
    roles: list[Role]
    disabled: bool
    created_at: datetime
    updated_at: datetime


class AccountList(ListView):
    """Which accounts to list; a role named several times means any of them."""

    q: Annotated[str | None, Line(200), Field(description="Part of the e-mail address.")] = None
    role: Annotated[list[Role], Field(max_length=len(Role))] = []


class AccountPatch(Patch):
    """What an administrator may change of an account."""

    roles: Annotated[list[Role], Field(max_length=4)] = absent()
    disabled: Flag = absent()


class AccountPage(Page):
    """Accounts, the newest first."""

    items: list[AccountSummary]
