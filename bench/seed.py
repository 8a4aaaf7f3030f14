"""Fill a database as the benchmarks want it: one owner with 10,000 contacts among all the others'."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, cast, func, insert, literal, select

from colloquy.accounts import rules
from colloquy.accounts import service as accounts
from colloquy.accounts.schemas import TokenCreate
from colloquy.contacts import bulk
from colloquy.contacts.tables import Contact, ContactKey, ContactSearch, Position, TimelineEntry
from colloquy.kit import search
from colloquy.kit.clock import SystemClock
from colloquy.kit.db.base import core
from colloquy.kit.db.engine import open_engines
from colloquy.kit.db.many import refresh_statistics
from colloquy.kit.db.work import Database
from colloquy.kit.folding import fold
from colloquy.kit.migrate import migrate
from colloquy.kit.settings import Settings
from colloquy.organizations import service as organizations
from colloquy.organizations.tables import Organization

EACH = 10_000
SMALL = 1_000
BATCH = 500
COPIED = [core(table) for table in (Organization, Contact, Position, TimelineEntry, ContactKey, ContactSearch)]
GIVEN = (
    "Amara Bo Carla Dmitri Elena Farid Grace Hiro Ines Jonas Kofi Lena Mateo Nadia Omar Priya Quinn Rosa Sven Tala "
    "Uma Viktor Wanda Xenia Yusuf Zoe Anders Beatriz Chen Dora Emil Fatima Goran Hana Ivo Jana Karim Lucia Milan "
    "Nora"
).split()
FAMILY = (
    "Abbott Berg Castro Dang Eriksen Fischer Garcia Hughes Ito Jansen Kaya Lopez Moreau Novak Okafor Petrov Quist "
    "Rossi Silva Tanaka Ueda Vargas Weber Xu Young Zhang Adeyemi Bauer Cohen Dubois Engel Farrell Gomez Haas Ilic Jones"
).split()
FIELDS = ("Museum", "Hospital", "Press", "Energy", "Transit", "Studio", "Foundation", "Laboratory", "School", "Bank")
PLACES = [f"{family} {field}" for family, field in product(FAMILY, FIELDS)]
TITLES = (
    "Curator",
    "Nurse",
    "Editor",
    "Engineer",
    "Planner",
    "Producer",
    "Program Officer",
    "Chemist",
    "Teacher",
    "Analyst",
)
SOURCES = ("friend", "family", "classmate", "teacher", "alumni_directory", "employer", None)


def people(count: int, seed: int, ids: dict[str, str]) -> Iterator[bulk.New]:
    """Invented contacts, the same for the same seed."""
    dice = random.Random(seed)
    for number in range(count):
        given, family, place = dice.choice(GIVEN), dice.choice(FAMILY), dice.choice(PLACES)
        mail = f"{given}.{family}.{seed}.{number}@example.org".lower()
        yield bulk.New(
            {
                "name": f"{given} {family}", "given_name": given, "family_name": family,
                "emails": [{"label": "work", "address": mail}],
                "phones": [{"label": "work", "number": f"555 {number:07d}"}],
                "source": dice.choice(SOURCES), "comfort": dice.randint(1, 5), "tags": [dice.choice(FIELDS).lower()],
                "notes": f"Knows {dice.choice(FAMILY)} from {dice.choice(PLACES)}.",
            },
            [bulk.Place(ids[fold(place)], place, dice.choice(TITLES))],
        )  # fmt: skip


def fill(database: Database, owner_id: str, count: int, seed: int) -> None:
    """Give an owner so many contacts, by the road an import takes."""
    with database.writing(owner_id) as work:
        ids, _ = organizations.all_named(work, PLACES)
    made = list(people(count, seed, ids))
    for start in range(0, count, BATCH):
        with database.writing(owner_id) as work:
            bulk.add(work, made[start : start + BATCH])
            if start in {0, 2 * BATCH, 8 * BATCH}:
                refresh_statistics(work, list(Contact.metadata.sorted_tables))


def copy(database: Database, from_id: str, to_id: str) -> None:
    """Give an owner all that another one has, inside the database: ids need differ within one owner only."""
    marks = search.owner_mark(from_id), search.owner_mark(to_id)
    with database.writing(to_id) as work:
        for table in COPIED:
            columns = [column for column in table.columns if column.name != "number"]
            given: dict[str, ColumnElement[Any]] = {"owner_id": cast(literal(to_id), table.c.owner_id.type)}
            if "document" in table.c:
                given["document"] = func.replace(table.c.document, *marks)
            rows = select(*(given.get(column.name, column) for column in columns)).where(table.c.owner_id == from_id)
            work.connection.execute(insert(table).from_select([column.name for column in columns], rows))


def new_owner(database: Database, name: str) -> tuple[str, str]:
    """An account and a token of it."""
    with database.writing() as work:
        password_hash = "nobody signs in"
        roles = frozenset({rules.Role.STUDENT})
        account = accounts.create_account(
            work, accounts.NewAccount(f"{name}@example.edu", name, password_hash, "UTC", roles)
        )
        assert account is not None
    with database.writing(account.id) as work:
        token = TokenCreate(name="bench", scopes=[rules.Scope.READ, rules.Scope.WRITE])
        _, secret = accounts.create_token(work, token)
    return account.id, secret


@dataclass(frozen=True)
class Seeded:
    """Tokens of the owner of 10,000 contacts, and of one of 1,000, who has the same whatever else is in the table."""

    token: str
    small_token: str


def seed(settings: Settings, total: int) -> Seeded:
    """Migrate and fill a new database."""
    database = Database(open_engines(settings), SystemClock())
    migrate(database.engines.write)
    small_id, small_token = new_owner(database, "small")
    fill(database, small_id, min(SMALL, total), -1)
    token = small_token
    if total > SMALL:
        owner_id, token = new_owner(database, "measured")
        fill(database, owner_id, min(EACH, total), 0)
        for number in range(1, total // EACH):
            other, _ = new_owner(database, f"other{number}")
            copy(database, owner_id, other)
            print(f"\r  {(number + 1) * EACH:,} contacts", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
    if database.engines.on_sqlite:
        with database.writing() as work:
            work.connection.exec_driver_sql("ANALYZE")
    else:
        with database.engines.write.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    database.engines.dispose()
    return Seeded(token, small_token)
