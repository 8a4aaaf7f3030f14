"""Migrations: up, down and up again with rows in the tables, and the same schema as the code on both databases."""

from itertools import pairwise

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import func, inspect, select, text

from colloquy import schema
from colloquy.app import Service
from colloquy.kit.migrate import UnknownSchema, alembic_config, current, head, migrate
from tests.conftest import people
from tests.security.world import OBJECTS, World
from tests.support.client import Client

REVISIONS = [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()][::-1]


@pytest.fixture
def filled(service: Service) -> World:
    """A service whose tables all have rows."""
    person = people(service)
    world = World(service, person("ana"), person("ben"), person("root"), person("clerk"), Client(service))
    for name in OBJECTS:
        if name != "invite_id":
            world.own(name)
    return world


def counts(service: Service) -> dict[str, int]:
    with service.runtime.database.reading() as work:
        return {
            table.name: work.execute(select(func.count()).select_from(table)).scalar_one()
            for table in schema.metadata.sorted_tables
        }


def test_the_migrated_schema_is_the_one_the_code_describes(service: Service) -> None:
    with service.runtime.database.engines.write.connect() as connection:
        command.check(alembic_config(connection))


def test_each_step_down_and_up_again_keeps_the_rows_of_tables_it_leaves(filled: World) -> None:
    """All but the first: before it there is nothing to keep. What a step makes goes when it is undone."""
    engine, before = filled.service.runtime.database.engines.write, counts(filled.service)
    contacts = filled.ana.got("/contacts")
    left = set(before)
    for lower, upper in pairwise(REVISIONS):
        migrate(engine, lower)
        with engine.connect() as connection:
            assert current(connection) == lower
            left &= set(inspect(connection).get_table_names())
        migrate(engine, upper)
    migrate(engine)
    after = counts(filled.service)
    assert {name: after[name] for name in left} == {name: before[name] for name in left}
    assert filled.ana.got("/contacts")["items"] == contacts["items"]
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_all_the_way_down_leaves_nothing_and_up_again_is_the_same_schema(service: Service) -> None:
    engine = service.runtime.database.engines.write
    migrate(engine, "base")
    with engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    migrate(engine)
    with engine.connect() as connection:
        assert current(connection) == head()
        command.check(alembic_config(connection))


def test_a_database_of_a_newer_version_is_left_alone(service: Service) -> None:
    engine = service.runtime.database.engines.write
    with service.runtime.database.writing() as work:
        work.execute(text("UPDATE alembic_version SET version_num = 'from the future'"))
    with pytest.raises(UnknownSchema, match="newer"):
        migrate(engine)
    with service.runtime.database.writing() as work:
        work.execute(text("UPDATE alembic_version SET version_num = :head").bindparams(head=head()))
