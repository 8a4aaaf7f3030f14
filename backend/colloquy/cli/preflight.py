"""What is looked at before a command touches the database, so that a bad start is refused in one clear line."""

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from colloquy.accounts import service as accounts
from colloquy.cli.outcome import not_found, unavailable
from colloquy.kit import log
from colloquy.kit import migrate as migrations
from colloquy.kit.clock import SystemClock
from colloquy.kit.db.engine import open_engines, sqlite_module
from colloquy.kit.db.work import Database
from colloquy.kit.settings import PREFIX, Settings, load_settings

SQLITE_MAGIC = b"SQLite format 3\x00"
CHECKED_UP_TO = 128 << 20
"""Bytes of a database file that is read through at start; a larger one is checked by `colloquy check-config`."""
HIDDEN = frozenset({"secret_key", "database_url", "database_read_url"})
ANSWER_WITHIN_S = 5


def settings() -> Settings:
    """The settings, with logging set up as they say."""
    loaded = load_settings()
    log.set_up(loaded.log_level)
    return loaded


def examine(given: Settings, *, thoroughly: bool = False) -> None:
    """Look whether the database can be used, without changing it.

    Raises:
        Failure: it cannot; the text says why and what to do.
    """
    if given.on_postgres:
        _reach_postgres(given.database_url)
        return
    _can_write(given.data)
    path = given.data / "colloquy.db"
    if path.exists() and path.stat().st_size:
        _is_sound(path, through=thoroughly or path.stat().st_size <= CHECKED_UP_TO)


def migrate(given: Settings) -> None:
    """Bring the database to this version's schema."""
    examine(given)
    engines = open_engines(given)
    try:
        migrations.migrate(engines.write)
    finally:
        engines.dispose()


@contextmanager
def database() -> Iterator[Database]:
    """The database that the settings name, for one command; it must be migrated already."""
    given = settings()
    examine(given)
    engines = open_engines(given)
    try:
        with engines.read.connect() as connection:
            at = migrations.current(connection)
        if at != migrations.head():
            raise unavailable("The database is not at this version's schema: run `colloquy migrate` first.")
        yield Database(engines, SystemClock())
    finally:
        engines.dispose()


def account_id(database: Database, email: str) -> str:
    """The account with this address.

    Raises:
        Failure: there is none.
    """
    with database.reading() as work:
        found = accounts.find_by_email(work, email)
    if found is None:
        raise not_found(f"Nobody has an account with the address {email}: see `colloquy user create --help`.")
    return found[0]


def report(given: Settings) -> Iterator[str]:
    """What the service would run on, and every setting that is not the default.

    Raises:
        Failure: it could not start.
        UnknownSchema: the database was made by a newer version.
    """
    examine(given, thoroughly=True)
    yield f"The service can start. {_schema_state(given)}"
    for name in sorted(given.model_fields_set):
        value = "(set, not shown)" if name in HIDDEN else getattr(given, name)
        yield f"{PREFIX}{name.upper()}={value}"


def _schema_state(given: Settings) -> str:
    path = given.data / "colloquy.db"
    what = "PostgreSQL" if given.on_postgres else f"SQLite at {path}"
    if not given.on_postgres and not path.exists():
        return f"{what} will be made."
    engines = open_engines(given)
    try:
        with engines.read.connect() as connection:
            at = migrations.current(connection)
        migrations.refuse_unknown(at)
    finally:
        engines.dispose()
    return f"{what} is at this version's schema." if at == migrations.head() else f"{what} will be migrated."


def back_up(given: Settings, target: Path) -> None:
    """Copy a SQLite database while others write to it, and read the copy through.

    Raises:
        Failure: the database is PostgreSQL, there is none, or the target exists.
    """
    if given.on_postgres:
        raise unavailable("This copies SQLite only; for PostgreSQL use pg_dump, as docs/deployment.md shows.")
    source = given.data / "colloquy.db"
    if not source.exists():
        raise not_found(f"There is no database at {source}: set COLLOQUY_DATA to its folder.")
    if target.exists():
        raise unavailable(f"{target} exists already; give the copy a new name.")
    module = sqlite_module()
    with closing(module.connect(str(source))) as live, closing(module.connect(str(target))) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    target.chmod(0o600)
    _is_sound(target, through=True)


def _reach_postgres(url: str) -> None:
    parts = make_url(url)
    where = f"{parts.host or 'localhost'}:{parts.port or 5432}/{parts.database or ''}"
    try:
        psycopg.connect(url.replace("postgresql+psycopg://", "postgresql://"), connect_timeout=ANSWER_WITHIN_S).close()
    except psycopg.Error as error:
        said = str(error).strip().splitlines()
        reason = said[-1].strip() if said else type(error).__name__
        raise unavailable(f"PostgreSQL at {where} cannot be used: {reason}. Check COLLOQUY_DATABASE_URL.") from error


def _can_write(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise unavailable(
            f"The data folder {folder} cannot be written ({error.strerror}): make it writable, or set COLLOQUY_DATA."
        ) from error


def _is_sound(path: Path, *, through: bool) -> None:
    """Read a database file without changing it."""
    module = sqlite_module()
    with path.open("rb") as file:
        known = file.read(len(SQLITE_MAGIC)) == SQLITE_MAGIC
    wrong = "it is not a SQLite database"
    if known:
        try:
            with closing(module.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
                statement = "PRAGMA quick_check(1)" if through else "SELECT count(*) FROM sqlite_master"
                said = connection.execute(statement).fetchone()[0]
        except module.Error as error:
            said = str(error)
        if said == "ok" or (not through and isinstance(said, int)):
            return
        wrong = " ".join(str(said).split())
    raise unavailable(f"{path} is damaged ({wrong}); it was left as it is: restore a backup in its place.")
