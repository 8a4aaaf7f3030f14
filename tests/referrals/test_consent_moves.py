"""The consent that stood beside how to approach somebody moves to the referral, and back."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from colloquy.kit.migrate import alembic_config, migrate
from tests.support.client import Client

STEP = "0007"
BEFORE = str(ScriptDirectory.from_config(alembic_config()).get_revision(STEP).down_revision)


@pytest.mark.parametrize(("said", "kept"), [(True, "yes"), (False, "no"), (None, "not_asked")])
def test_what_they_said_is_kept_on_the_way_up_and_down(ana: Client, *, said: bool | None, kept: str) -> None:
    ruiz = ana.made("/contacts", {"name": "Ana Ruiz"})["id"]
    ben = ana.made("/contacts", {"name": "Ben Okafor", "named_by_id": ruiz})["id"]
    ana.changed(f"/contacts/{ben}/approach", {"first": "write"})
    database = ana.service.runtime.database
    migrate(database.engines.write, BEFORE)
    approaches = sa.table("approaches", sa.column("may_use_name", sa.Boolean()))
    with database.writing() as work:
        work.execute(sa.update(approaches).values(may_use_name=said))
    migrate(database.engines.write)
    (referral,) = ana.got("/referrals", contact_id=ben)["items"]
    assert (referral["may_use_name"], referral["state"], referral["origin"]) == (kept, "accepted", "contact")
    assert (referral["consent_at"] is None) is (said is None)
    migrate(database.engines.write, BEFORE)
    with database.reading() as work:
        assert work.execute(sa.select(approaches)).scalar_one() is said
    migrate(database.engines.write)


def test_consent_without_a_choice_of_how_to_begin_finds_its_way_back(ana: Client) -> None:
    ruiz = ana.made("/contacts", {"name": "Ana Ruiz"})["id"]
    ben = ana.made("/contacts", {"name": "Ben Okafor", "named_by_id": ruiz})["id"]
    (referral,) = ana.got("/referrals", contact_id=ben)["items"]
    ana.changed(f"/referrals/{referral['id']}", {"may_use_name": "yes"})
    engine = ana.service.runtime.database.engines.write
    migrate(engine, BEFORE)
    migrate(engine)
    (again,) = ana.got("/referrals", contact_id=ben)["items"]
    assert again["may_use_name"] == "yes"


def test_a_field_that_was_closed_before_is_dated_by_its_last_change(ana: Client) -> None:
    ana.made("/fields", {"name": "Museums", "state": "closed", "closed_reason": "Not for me."})
    engine = ana.service.runtime.database.engines.write
    migrate(engine, BEFORE)
    migrate(engine)
    assert ana.got("/fields")["items"][0]["closed_at"] == datetime(2026, 3, 4, 15, tzinfo=UTC).isoformat().replace(
        "+00:00", "Z"
    )
