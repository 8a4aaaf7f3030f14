"""Commands for accounts and their tokens."""

import sys
from datetime import timedelta
from typing import Annotated

import typer

from colloquy.accounts.rules import Role, Scope
from colloquy.cli.outcome import Exit, Failure

users = typer.Typer(help="Accounts.", no_args_is_help=True)
tokens = typer.Typer(help="Personal access tokens.", no_args_is_help=True)

Address = Annotated[str, typer.Argument(metavar="EMAIL", help="The account's e-mail address.", show_default=False)]
FullName = Annotated[str, typer.Option("--name", help="The person's name.", show_default=False)]
Roles = Annotated[
    list[Role],
    typer.Option("--role", help="May be given several times. The first account of all is an administrator too."),
]
FromStdin = Annotated[bool, typer.Option("--password-stdin", help="Read the password from standard input.")]
TimeZone = Annotated[str, typer.Option("--time-zone", help="The person's time zone, such as America/New_York.")]
TokenName = Annotated[str, typer.Option("--name", help="What the token is for.", show_default=False)]
Scopes = Annotated[list[Scope], typer.Option("--scope", help="How far it reaches; may be given several times.")]
Days = Annotated[int | None, typer.Option("--days", help="It runs out after so many days.", min=1, max=3_650)]


@users.callback()
def about_users() -> None:
    """Accounts."""


@tokens.callback()
def about_tokens() -> None:
    """Personal access tokens."""


@users.command("create")
def create_user(
    email: Address,
    name: FullName,
    role: Roles = [Role.STUDENT],  # noqa: B006 -- typer reads the default, nobody changes it
    time_zone: TimeZone = "UTC",
    password_stdin: FromStdin = False,
) -> None:
    """Make an account. Its id is printed.

    The password is asked for, or read from standard input with --password-stdin.
    """
    from colloquy.accounts import passwords, schemas, service
    from colloquy.cli import preflight

    password = _password(password_stdin)
    body = schemas.SignUp(email=email, name=name, password=password, time_zone=time_zone)
    service.check_password(body.password, email=body.email, name=body.name)
    password_hash = passwords.hash_password(body.password)
    with preflight.database() as database, database.writing() as work:
        first = {Role.ADMIN} if service.is_first_run(work) else set()
        roles = frozenset({*role, *first})
        account = service.create_account(
            work, service.NewAccount(body.email, body.name, password_hash, body.time_zone, roles)
        )
        if account is None:
            raise Failure(Exit.REFUSED, f"{email} has an account already.")
        made = account.id
    print(made)


def _password(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Failure(Exit.USAGE, "There is no terminal to ask for the password at: use --password-stdin.")
    asked: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return asked


@tokens.command("create")
def create_token(
    email: Address,
    name: TokenName,
    scope: Scopes = [Scope.READ, Scope.WRITE],  # noqa: B006 -- as above
    days: Days = None,
) -> None:
    """Make a token for an account. The token alone is printed, this once, so that a script can capture it."""
    from colloquy.accounts import service
    from colloquy.accounts.schemas import TokenCreate
    from colloquy.cli import preflight

    with preflight.database() as database:
        owner_id = preflight.account_id(database, email)
        with database.writing(owner_id) as work:
            expires_at = work.now + timedelta(days=days) if days else None
            _, secret = service.create_token(work, TokenCreate(name=name, scopes=scope, expires_at=expires_at))
    print(secret)
