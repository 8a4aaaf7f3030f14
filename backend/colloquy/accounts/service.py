"""Changes to accounts and their credentials."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError

from colloquy.accounts import rules
from colloquy.accounts.events import AccountCreated
from colloquy.accounts.rules import Role, Scope
from colloquy.accounts.schemas import AccountPatch, InviteCreate, MePatch, SignUp, TokenCreate
from colloquy.accounts.tables import Account, Invite, SignedIn, Token
from colloquy.kit.db.revisions import raise_revision
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import Conflict, Forbidden, Gone, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.ids import SHARED
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed


class LastAdministrator(Conflict):
    """The change would leave the service without an administrator."""

    code = "last_administrator"
    title = "Somebody must remain administrator"


class SignUpRefused(Forbidden):
    """The sign-up policy does not admit this person."""

    code = "sign_up_refused"
    title = "Signing up is not open"


@dataclass(frozen=True)
class NewAccount:
    """What an account is made of; the password is hashed already."""

    email: str
    name: str
    password_hash: str
    time_zone: str
    roles: frozenset[Role]


def check_password(password: str, *, email: str, name: str, pointer: str = "/password") -> None:
    """Refuse a password that is too short, too long or easy to guess.

    Raises:
        Unprocessable: says what to do instead.
    """
    why = rules.password_problem(password, email=email, name=name)
    if why:
        raise field_error(pointer, "weak_password", why)


def is_first_run(work: Read) -> bool:
    """Whether nobody has an account yet."""
    return work.execute(select(Account.id).limit(1)).first() is None


def sign_up(work: Write, body: SignUp, password_hash: str, policy: str) -> Account | None:
    """Make the account that a sign-up asks for; None when the address has one already.

    Raises:
        SignUpRefused: the policy asks for an invitation, or nobody may sign up.
    """
    first = is_first_run(work)
    if first:  # of several first sign-ups at the same moment only one finds nobody
        raise_revision(work.session, SHARED)
        first = is_first_run(work)
    invited = _use_invite(work, body) if body.invite else None
    if not first and invited is None and policy != "open":
        refusals = {
            "invite": "Ask the career office for an invitation, and sign up with it.",
            "closed": "Accounts are made by the career office here.",
        }
        raise SignUpRefused(refusals[policy])
    roles = {Role.STUDENT} | ({invited} if invited else set()) | ({Role.ADMIN} if first else set())
    return create_account(work, NewAccount(body.email, body.name, password_hash, body.time_zone, frozenset(roles)))


def create_account(work: Write, new: NewAccount) -> Account | None:
    """Make an account; None when the address has one already."""
    key = rules.email_key(new.email)
    if work.execute(select(Account.id).where(Account.email_key == key)).first():
        return None
    account = Account(
        email=new.email, email_key=key, name=new.name, roles=_words(new.roles), password_hash=new.password_hash,
        time_zone=new.time_zone, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    try:
        with work.session.begin_nested():
            work.session.add(account)
    except IntegrityError:  # somebody took the address in this very moment
        return None
    raise_revision(work.session, account.id)
    publish(work, AccountCreated(account.id))
    return account


def _use_invite(work: Write, body: SignUp) -> Role | None:
    invite = work.session.scalars(
        select(Invite)
        .where(
            Invite.hash == rules.secret_hash(body.invite or ""), Invite.used_at.is_(None), Invite.expires_at > work.now
        )
        .with_for_update()
    ).first()
    if invite is None or (invite.email and rules.email_key(invite.email) != rules.email_key(body.email)):
        raise SignUpRefused("This invitation has been used, has run out, or is for another address. Ask for a new one.")
    invite.used_at = work.now
    return Role(invite.role)


def find_by_email(work: Read, email: str) -> tuple[str, str, datetime | None] | None:
    """Id, password hash and time of disabling of the account with this address."""
    row = work.execute(
        select(Account.id, Account.password_hash, Account.disabled_at).where(
            Account.email_key == rules.email_key(email)
        )
    ).first()
    return None if row is None else (row[0], row[1], row[2])


def open_session(work: Write, account_id: str, user_agent: str, days: int) -> tuple[SignedIn, str]:
    """Begin a session; the second value is the secret for the cookie, kept nowhere."""
    secret = rules.new_secret("")
    session = SignedIn(
        owner_id=account_id, hash=rules.secret_hash(secret), user_agent=_printable(user_agent), created_at=work.now,
        last_seen_at=work.now, expires_at=work.now + timedelta(days=days),
    )  # fmt: skip
    work.session.add(session)
    work.execute(delete(SignedIn).where(SignedIn.owner_id == account_id, SignedIn.expires_at <= work.now))
    work.flush()
    return session, secret


def _printable(user_agent: str) -> str:
    return "".join(char for char in user_agent if char.isprintable())[:200]


def end_session(work: Write, session_id: str) -> None:
    """End one of one's own sessions.

    Raises:
        NotFound: there is no such session.
    """
    ended = work.execute(
        delete(SignedIn).where(SignedIn.owner_id == work.owner_id, SignedIn.id == session_id).returning(SignedIn.id)
    ).first()
    if ended is None:
        raise NotFound


def end_other_sessions(work: Write, current: str | None) -> None:
    """End all of one's own sessions but the current one."""
    work.execute(delete(SignedIn).where(SignedIn.owner_id == work.owner_id, SignedIn.id != (current or work.owner_id)))


def change_me(work: Write, patch: MePatch) -> None:
    """Change one's own account."""
    work.execute(update(Account).where(Account.id == work.owner_id).values(**patch.changes(), updated_at=work.now))


def give_role(work: Write, role: Role) -> bool:
    """Give oneself a role that anybody may take; False when one had it."""
    account = work.session.get_one(Account, work.owner_id)
    before = frozenset(map(Role, account.roles.split()))
    account.roles, account.updated_at = _words(before | {role}), work.now
    work.flush()
    return role not in before


def lay_down_role(work: Write, role: Role) -> None:
    """Give back a role that one took; the last one stays."""
    account = work.session.get_one(Account, work.owner_id)
    left = frozenset(map(Role, account.roles.split())) - {role}
    if left:
        account.roles, account.updated_at = _words(left), work.now
        work.flush()


def set_password(work: Write, account_id: str, password_hash: str, current_session: str | None) -> None:
    """Set a new password and end every other session."""
    work.execute(
        update(Account).where(Account.id == account_id).values(password_hash=password_hash, updated_at=work.now)
    )
    work.execute(
        delete(SignedIn).where(SignedIn.owner_id == account_id, SignedIn.id != (current_session or account_id))
    )


def create_token(work: Write, body: TokenCreate) -> tuple[Token, str]:
    """Make a token; the second value is its secret, kept nowhere.

    Raises:
        Unprocessable: it would have run out already.
    """
    if body.expires_at is not None and body.expires_at <= work.now:
        raise field_error("/expires_at", "in_the_past", "Choose a time to come, or leave it out.")
    secret = rules.new_secret(rules.TOKEN_PREFIX)
    token = Token(
        owner_id=work.owner_id, hash=rules.secret_hash(secret), prefix=rules.shown(secret), name=body.name,
        scopes=_words(frozenset(body.scopes)), created_at=work.now, expires_at=body.expires_at,
    )  # fmt: skip
    work.session.add(token)
    work.flush()
    return token, secret


def revoke_token(work: Write, token_id: str) -> None:
    """Make a token worthless at once.

    Raises:
        NotFound: there is no such token.
    """
    gone = work.execute(
        delete(Token).where(Token.owner_id == work.owner_id, Token.id == token_id).returning(Token.id)
    ).first()
    if gone is None:
        raise NotFound


def create_invite(work: Write, body: InviteCreate) -> tuple[Invite, str]:
    """Make an invitation; the second value is its secret, kept nowhere."""
    secret = rules.new_secret(rules.INVITE_PREFIX)
    invite = Invite(
        hash=rules.secret_hash(secret), email=body.email, role=body.role, made_by=work.owner_id, created_at=work.now,
        expires_at=work.now + rules.INVITE_LASTS,
    )  # fmt: skip
    work.session.add(invite)
    work.flush()
    return invite, secret


def withdraw_invite(work: Write, invite_id: str) -> None:
    """Withdraw an invitation; its link is worth nothing until whoever withdrew it takes that back.

    Raises:
        NotFound: there is no such invitation.
    """
    invite = work.session.get(Invite, invite_id)
    if invite is None:
        raise NotFound
    removals.keep(work, Removed.INVITATION, Invite, invite_id, invite.email or "")
    work.session.delete(invite)
    work.flush()


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """An invitation that was withdrawn is open again: the same link, until the same day.

    Raises:
        NotFound: whoever withdrew it is no administrator any more, or acts with a token that does not reach so far.
        Gone: it has run out meanwhile.
    """
    if event.kind == Removed.INVITATION:
        if work.actor is None or not work.actor.is_admin:
            raise NotFound
        if work.session.get_one(Invite, event.id).expires_at <= work.now:
            raise Gone("This invitation has run out since. Make a new one.")


def change_account(work: Write, account: Account, patch: AccountPatch) -> Account:
    """Change the roles of an account, or disable it, which ends its sessions.

    Raises:
        LastAdministrator: nobody would be left to administer.
    """
    raise_revision(work.session, SHARED)  # one at a time, or two administrators could remove each other
    changes = patch.changes()
    if "roles" in changes:
        account.roles = _words(frozenset(changes["roles"]))
    if "disabled" in changes:
        account.disabled_at = work.now if changes["disabled"] else None
    account.updated_at = work.now
    work.flush()
    if account.disabled_at:
        work.execute(delete(SignedIn).where(SignedIn.owner_id == account.id))
    admins = select(func.count()).where(Account.roles.contains(Role.ADMIN), Account.disabled_at.is_(None))
    if not work.execute(admins).scalar_one():
        raise LastAdministrator("Make somebody else an administrator first.")
    work.touch(account.id)
    return account


def _words(values: frozenset[Role] | frozenset[Scope]) -> str:
    return " ".join(sorted(values))
