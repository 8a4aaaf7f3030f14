"""From student to adviser in one step, through the API."""

from datetime import timedelta

from colloquy.accounts.rules import Role
from colloquy.kit.clock import ManualClock
from tests.conftest import NewPerson
from tests.imports.uploading import imported
from tests.support.client import Client


def talked(client: Client, name: str, form: str = "phone") -> None:
    person = client.made("/contacts", {"name": name})["id"]
    talk = client.made("/interviews", {"contact_id": person, "form": form, "minutes_promised": 20})
    path = f"/interviews/{talk['id']}"
    client.made(f"{path}/questions", {"text": "What does a week look like?", "topic": "work"})
    client.made(f"{path}/start", {}, 200)
    client.made(f"{path}/hold", {}, 200)


def roles(client: Client) -> list[str]:
    return list(client.got("/me")["roles"])


def test_a_profile_is_drawn_from_ones_own_account_and_makes_one_an_adviser(ana: Client) -> None:
    ana.made("/fields", {"name": "Museums", "state": "decided"})
    ana.made("/fields", {"name": "Law", "state": "closed"})
    talked(ana, "Rosa Lima", "video")
    made = ana.made("/adviser_profile", {"title": "Registrar", "organization_name": "City Museum"})
    assert (made["fields"], made["forms"], made["topics"], made["minutes"]) == (["Museums"], ["video"], ["work"], 20)
    assert (made["title"], made["ledger"]) == ("Registrar", {"received": 1, "gave": 0})
    assert roles(ana) == ["adviser", "student"]
    assert ana.got("/adviser_profile") == made


def test_one_step_is_enough_even_without_anything_on_record(ana: Client) -> None:
    made = ana.made("/adviser_profile")
    assert (made["fields"], made["forms"], made["minutes"]) == ([], ["phone"], 30)
    ana.problem("POST", "/adviser_profile", 409, json={})


def test_the_profile_is_changed_at_will(ana: Client) -> None:
    ana.problem("PATCH", "/adviser_profile", 404, json={"about": "x"})
    ana.made("/adviser_profile")
    changed = ana.changed("/adviser_profile", {"topics": ["paths"], "minutes": 25, "first_timers": True})
    assert (changed["topics"], changed["minutes"], changed["first_timers"]) == (["paths"], 25, True)


def test_stepping_back_lays_the_role_down_and_keeps_what_was_written(ana: Client) -> None:
    ana.problem("POST", "/adviser_profile/withdraw", 404)
    ana.made("/adviser_profile", {"about": "Ask me about loans."})
    withdrawn = ana.made("/adviser_profile/withdraw", status=200)
    assert withdrawn["withdrawn_at"] is not None
    assert (withdrawn["about"], roles(ana)) == ("Ask me about loans.", ["student"])
    assert ana.made("/adviser_profile", {"about": "Again."})["withdrawn_at"] is None
    assert roles(ana) == ["adviser", "student"]


def test_whoever_was_an_adviser_before_stays_one(person: NewPerson) -> None:
    cleo = person("cleo", roles=(Role.ADVISER,))
    cleo.made("/adviser_profile")
    cleo.made("/adviser_profile/withdraw", status=200)
    assert roles(cleo) == ["adviser"]


def test_the_office_asks_some_time_after_graduation_whoever_has_held_talks(ana: Client, clock: ManualClock) -> None:
    for name in ("Rosa Lima", "Ben Okafor", "Dora Weiss"):
        talked(ana, name)
    ana.made("/milestones", {"kind": "graduated", "text": "I have graduated."})
    early = ana.got("/adviser_invitation")
    assert (early["invited"], [each["code"] for each in early["conditions"] if not each["met"]]) == (
        False, ["time_passed"],
    )  # fmt: skip
    clock.set(clock.now() + timedelta(days=181))
    asked = ana.got("/adviser_invitation")
    assert (asked["invited"], asked["graduated_on"]) == (True, "2026-03-04")
    ana.made("/adviser_profile")
    assert ana.got("/adviser_invitation")["invited"] is False


def test_an_export_read_back_elsewhere_holds_profile_milestones_and_permission(ana: Client, ben: Client) -> None:
    talked(ana, "Rosa Lima")
    rosa = ana.got("/contacts")["items"][0]["id"]
    ana.changed(f"/contacts/{rosa}/permission", {"leave": "granted", "every_months": 3, "channel": "email"})
    ana.changed("/contact_sources", {"skipped": ["roommate"]})
    milestone = ana.made("/milestones", {"kind": "position", "text": "I begin in June."})["id"]
    ana.made(f"/milestones/{milestone}/told", {"contact_id": rosa}, 200)
    ana.made("/adviser_profile", {"about": "Ask me about loans."})
    done = imported(ben, ana.get("/exports/colloquy.json").content, "colloquy.json")
    assert (done["state"], done["counts"]["problem"]) == ("done", 0)
    for path in (
        "/adviser_profile", "/milestones", f"/milestones/{milestone}/audience", f"/contacts/{rosa}/permission",
        "/contact_sources",
    ):  # fmt: skip
        assert ben.got(path) == ana.got(path)
    assert imported(ben, ana.get("/exports/colloquy.json").content, "colloquy.json")["counts"]["create"] == 0


def test_each_sees_their_own_profile_alone(ana: Client, ben: Client) -> None:
    ana.made("/adviser_profile", {"about": "Ask me about loans."})
    assert (ben.got("/adviser_profile")["state"], ben.got("/adviser_profile")["about"]) == ("not_yet", "")


def test_one_sees_what_a_profile_would_begin_with_before_taking_the_step(ana: Client) -> None:
    talked(ana, "Rosa Lima", "video")
    before = ana.got("/adviser_profile")
    made = ana.made("/adviser_profile")
    drawn = ("fields", "forms", "topics", "minutes", "ledger")
    assert [before[name] for name in drawn] == [made[name] for name in drawn]
    assert (before["state"], before["created_at"], made["state"]) == ("not_yet", None, "yes")
