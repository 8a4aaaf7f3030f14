"""What may be seen of accounts: one's own credentials, and, for administrators, all accounts."""

from typing import Any

from sqlalchemy import or_, select

from colloquy.accounts.rules import email_key
from colloquy.accounts.schemas import AccountList
from colloquy.accounts.tables import Account, Invite, SignedIn, Token
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView

NEWEST = {
    "sessions": Order({"created_at": Sort("created_at", SignedIn.created_at)}, "-created_at", SignedIn.id),
    "tokens": Order({"created_at": Sort("created_at", Token.created_at)}, "-created_at", Token.id),
    "invites": Order({"created_at": Sort("created_at", Invite.created_at)}, "-created_at", Invite.id),
    "accounts": Order({"created_at": Sort("created_at", Account.created_at)}, "-created_at", Account.id),
}


def me(work: Read) -> dict[str, Any]:
    """The account that asks."""
    row = work.row(
        select(
            Account.id, Account.email, Account.name, Account.roles, Account.time_zone, Account.weekly_minutes,
            Account.locale, Account.created_at, Account.updated_at,
        ).where(Account.id == work.owner_id)
    )  # fmt: skip
    return _split(row or {}, "roles")


def account_summary(row: Account) -> dict[str, Any]:
    """An account as an administrator sees it."""
    return {
        "id": row.id, "email": row.email, "name": row.name, "roles": row.roles.split(),
        "disabled": row.disabled_at is not None, "created_at": row.created_at, "updated_at": row.updated_at,
    }  # fmt: skip


def accounts(work: Read, view: AccountList) -> dict[str, Any]:
    """All accounts, or those with this in their address, and with any of these roles."""
    statement = select(
        Account.id, Account.email, Account.name, Account.roles, Account.disabled_at.is_not(None).label("disabled"),
        Account.created_at, Account.updated_at,
    )  # fmt: skip
    if view.q:
        statement = statement.where(Account.email_key.contains(email_key(view.q), autoescape=True))
    if view.role:
        statement = statement.where(or_(*(Account.roles.contains(role.value) for role in view.role)))
    asked = (view.q, view.role)
    return _split_items(page(work, statement, NEWEST["accounts"], view, query=asked), "roles")


def sessions(work: Read, view: ListView) -> dict[str, Any]:
    """One's own sessions that have not ended."""
    statement = select(
        SignedIn.id, SignedIn.user_agent, SignedIn.created_at, SignedIn.last_seen_at, SignedIn.expires_at
    ).where(SignedIn.owner_id == work.owner_id, SignedIn.expires_at > work.now)
    return page(work, statement, NEWEST["sessions"], view)


def tokens(work: Read, view: ListView) -> dict[str, Any]:
    """One's own tokens."""
    statement = select(
        Token.id, Token.name, Token.scopes, Token.prefix, Token.created_at, Token.expires_at, Token.last_used_at
    ).where(Token.owner_id == work.owner_id)
    return _split_items(page(work, statement, NEWEST["tokens"], view), "scopes")


def invites(work: Read, view: ListView) -> dict[str, Any]:
    """All invitations."""
    statement = select(Invite.id, Invite.email, Invite.role, Invite.created_at, Invite.expires_at, Invite.used_at)
    return page(work, statement, NEWEST["invites"], view)


def _split(row: dict[str, Any], name: str) -> dict[str, Any]:
    return {**row, name: row[name].split()}


def _split_items(envelope: dict[str, Any], name: str) -> dict[str, Any]:
    return {**envelope, "items": [_split(item, name) for item in envelope["items"]]}
