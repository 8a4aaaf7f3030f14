"""HTTP of accounts: signing up and in, sessions, tokens, and what administrators do."""

from http.cookies import SimpleCookie
from typing import Annotated, Any

from fastapi import Query
from sqlalchemy import select
from starlette.responses import Response

from colloquy.accounts import passwords, queries, schemas, service, throttle
from colloquy.accounts.identity import session_cookie
from colloquy.accounts.tables import Account
from colloquy.kit.actor import ACCOUNT, ADMIN
from colloquy.kit.errors import TooMany, Unauthorized, field_error
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.gate import client_address
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Stepping, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.kit.saying import say

router = Router("accounts")
DEVICE_COOKIE = "colloquy_device"
DEVICE_LASTS_S = 365 * 86_400


class SignInFailed(Unauthorized):
    """Address and password do not go together, or there is no such account."""

    code = "sign_in_failed"
    title = "That did not work"


@router.post("/accounts", schemas.SignedUp, 202, public=True, hashes=True, refusals=[service.SignUpRefused])
def sign_up(body: schemas.SignUp, steps: Stepping) -> dict[str, Any]:
    """Sign up. The answer is the same whether or not the address has an account; sign in next.

    The first account of an installation becomes its administrator.
    """
    service.check_password(body.password, email=body.email, name=body.name)
    password_hash = passwords.hash_password(body.password)
    with steps.database.writing() as work:
        service.sign_up(work, body, password_hash, steps.runtime.settings.sign_up)
    return {"detail": "If this address is new here, its account is ready: sign in with the password you chose."}


@router.post("/sessions", schemas.Session, public=True, secret=True, hashes=True, refusals=[SignInFailed, TooMany])
def sign_in(body: schemas.SignIn, steps: Stepping) -> Made:
    """Sign in on the web client: begins a session and sets its cookie."""
    settings, request = steps.runtime.settings, steps.request
    secret = settings.secret()
    address = client_address(request.scope, dict(request.scope["headers"]), settings.trusted_proxies)
    with steps.database.reading() as reading:
        account = service.find_by_email(reading, body.email)
        device = throttle.is_known_device(secret, request.cookies.get(DEVICE_COOKIE), account[0] if account else None)
        counted = throttle.counters(secret, body.email, address, known_device=device)
        throttle.refuse_if_throttled(reading, counted)
    fits = passwords.verify_password(account[1] if account else None, body.password)
    if account is None or not fits or account[2] is not None:
        with steps.database.writing() as work:
            throttle.count_failure(work, counted)
        raise SignInFailed("E-mail address and password do not go together. Check both, and try again.")
    with steps.database.writing(account[0]) as work:
        throttle.forget_failures(work, counted)
        agent = request.headers.get("user-agent", "")
        session, shown = service.open_session(work, account[0], agent, settings.session_days)
        data = {
            "id": session.id, "user_agent": session.user_agent, "created_at": session.created_at,
            "last_seen_at": session.last_seen_at, "expires_at": session.expires_at, "current": True,
        }  # fmt: skip
    life = settings.session_days * 86_400
    cookies = (
        _cookie(session_cookie(settings), shown, life, secure=settings.secure_cookies),
        _cookie(
            DEVICE_COOKIE, throttle.device_mark(secret, account[0]), DEVICE_LASTS_S, secure=settings.secure_cookies
        ),
    )
    return Made(data, f"/sessions/{session.id}", cookies)


def _cookie(name: str, value: str, seconds: int, *, secure: bool) -> str:
    cookie: SimpleCookie = SimpleCookie({name: value})
    morsel = cookie[name]
    morsel.update({"path": "/", "max-age": str(seconds), "samesite": "Lax"})
    morsel["httponly"], morsel["secure"] = True, secure
    return morsel.OutputString()


@router.get("/sessions", schemas.SessionPage, scope=ACCOUNT, own_rows_only=False)
def list_sessions(view: Listing, work: Reading) -> dict[str, Any]:
    """List your sessions."""
    envelope = queries.sessions(work, view)
    current = _current_session(work)
    return {**envelope, "items": [{**item, "current": item["id"] == current} for item in envelope["items"]]}


@router.delete("/sessions", scope=ACCOUNT)
def end_other_sessions(work: Writing) -> None:
    """End all your sessions but this one."""
    service.end_other_sessions(work, _current_session(work))


@router.delete("/sessions/current", public=True)
def sign_out(steps: Stepping) -> Response:
    """Sign out: ends this session and clears its cookie. Does nothing when there is none."""
    actor = steps.actor
    if actor and not actor.by_token:
        with steps.database.writing(actor.account_id) as work:
            service.end_session(work, actor.credential_id)
    settings = steps.runtime.settings
    gone = _cookie(session_cookie(settings), "", 0, secure=settings.secure_cookies)
    return Response(status_code=204, headers={"set-cookie": gone})


@router.delete("/sessions/{session_id}", scope=ACCOUNT)
def end_session(session_id: Id, work: Writing) -> None:
    """End one of your sessions."""
    service.end_session(work, session_id)


def _current_session(work: Reading) -> str | None:
    return None if work.actor is None or work.actor.by_token else work.actor.credential_id


@router.get("/me", schemas.Me)
def get_me(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- the view is read by the router
    """Show the account that asks."""
    return queries.me(work)


@router.patch("/me", schemas.Me, scope=ACCOUNT)
def update_me(body: schemas.MePatch, work: Writing) -> dict[str, Any]:
    """Change your name, your time zone, your language, or the time you give to this each week."""
    require_match(work.if_match, queries.me(work))
    service.change_me(work, body)
    return queries.me(work)


class WrongPassword(SignInFailed):
    """The current password was not given rightly."""

    code = "wrong_password"
    title = "The current password is another one"


@router.post("/me/change_password", None, 204, scope=ACCOUNT, hashes=True, refusals=[WrongPassword, TooMany])
def change_password(body: schemas.PasswordChange, steps: Stepping) -> None:
    """Change your password; every other session ends."""
    owner_id = steps.owner_id
    counted = throttle.counters(steps.runtime.settings.secret(), owner_id, "change", known_device=True)
    with steps.database.reading(owner_id) as reading:
        throttle.refuse_if_throttled(reading, counted)
        me = queries.me(reading)
        kept = reading.execute(select(Account.password_hash).where(Account.id == owner_id)).scalar_one()
    if not passwords.verify_password(kept, body.current_password):
        with steps.database.writing() as work:
            throttle.count_failure(work, counted)
        raise WrongPassword("The current password is not right.")
    service.check_password(body.new_password, email=me["email"], name=me["name"], pointer="/new_password")
    fresh = passwords.hash_password(body.new_password)
    with steps.database.writing(owner_id) as work:
        actor = steps.actor
        service.set_password(work, owner_id, fresh, actor.credential_id if actor and not actor.by_token else None)


@router.get("/tokens", schemas.TokenPage, scope=ACCOUNT, own_rows_only=False)
def list_tokens(view: Listing, work: Reading) -> dict[str, Any]:
    """List your tokens, without their secrets."""
    return queries.tokens(work, view)


@router.post("/tokens", schemas.TokenMade, scope=ACCOUNT, secret=True)
def create_token(body: schemas.TokenCreate, work: Writing) -> Made:
    """Make a token. Its secret is in this answer and nowhere else.

    A token reaches at most as far as the credential that makes it.
    """
    reach = work.actor.scopes if work.actor else frozenset()
    beyond = sorted(set(body.scopes) - reach)
    if beyond:
        raise field_error(
            "/scopes", "beyond_reach", say("Your own credential lacks {scopes}.", scopes=", ".join(beyond))
        )
    token, secret = service.create_token(work, body)
    data = {
        "id": token.id, "name": token.name, "scopes": token.scopes.split(), "prefix": token.prefix,
        "created_at": token.created_at, "expires_at": token.expires_at, "last_used_at": None, "token": secret,
    }  # fmt: skip
    return Made(data, f"/tokens/{token.id}")


@router.delete("/tokens/{token_id}", scope=ACCOUNT)
def revoke_token(token_id: Id, work: Writing) -> None:
    """Revoke a token; it is worthless from the next request on."""
    service.revoke_token(work, token_id)


@router.get("/invites", schemas.InvitePage, scope=ADMIN, admin=True, own_rows_only=False)
def list_invites(view: Listing, work: Reading) -> dict[str, Any]:
    """List invitations, without their secrets."""
    return queries.invites(work, view)


@router.post("/invites", schemas.InviteMade, scope=ADMIN, admin=True, secret=True)
def create_invite(body: schemas.InviteCreate, work: Writing) -> Made:
    """Invite somebody. The invitation's secret is in this answer and nowhere else."""
    invite, secret = service.create_invite(work, body)
    data = {
        "id": invite.id, "email": invite.email, "role": invite.role, "created_at": invite.created_at,
        "expires_at": invite.expires_at, "used_at": None, "invite": secret,
    }  # fmt: skip
    return Made(data, f"/invites/{invite.id}")


@router.delete("/invites/{invite_id}", scope=ADMIN, admin=True)
def withdraw_invite(invite_id: Id, work: Writing) -> None:
    """Withdraw an invitation."""
    service.withdraw_invite(work, invite_id)


@router.get("/accounts", schemas.AccountPage, scope=ADMIN, admin=True, own_rows_only=False)
def list_accounts(view: Annotated[schemas.AccountList, Query()], work: Reading) -> dict[str, Any]:
    """List all accounts, or some by their address and their roles."""
    return queries.accounts(work, view)


@router.patch(
    "/accounts/{account_id}", schemas.AccountSummary, scope=ADMIN, admin=True, own_rows_only=False,
    refusals=[service.LastAdministrator],
)  # fmt: skip
def update_account(account_id: Id, body: schemas.AccountPatch, work: Writing) -> dict[str, Any]:
    """Change the roles of an account, or disable it."""
    account = found(work.session.get(Account, account_id))
    require_match(work.if_match, queries.account_summary(account))
    return queries.account_summary(service.change_account(work, account, body))
