"""The office sets its clocks and limits while everything runs, and says where it is."""

import pytest
from sqlalchemy import insert, select

from colloquy.app import Service
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.data import to_data
from colloquy.policy.rules.figures import ABOUT, FigureKind, figures
from colloquy.policy.rules.office import DEFAULT
from colloquy.policy.tables import PolicyChange
from tests.support.client import Client

REQUEST = {
    "kind": "request", "form": "phone", "contact_name": "Maya Chen", "organization": None, "source": None,
    "text": "Dear Maya, I would like to learn about your work. Could we talk for 50 minutes, whenever suits you?",
}  # fmt: skip


def codes(answer: dict[str, list[dict[str, str]]]) -> set[str]:
    return {finding["code"] for finding in answer["findings"]}


def test_every_figure_is_told_to_the_office_with_its_line_and_its_bounds() -> None:
    assert list(ABOUT) == list(to_data(DEFAULT))
    for figure in figures():
        assert figure.what.endswith(".")
        assert figure.line[1:].isdigit()
        assert (figure.least is None) == (figure.most is None)
        assert bool(figure.choices) == (figure.kind is FigureKind.CHOICE)


def test_everybody_sees_what_the_method_teaches_until_the_office_sets_something(ana: Client) -> None:
    shown = ana.got("/policy")
    assert shown["values"] == to_data(DEFAULT)
    assert {figure["name"]: figure["value"] for figure in shown["figures"]} == shown["values"]
    assert (shown["changed_at"], shown["changed_by"]) == (None, None)


def test_what_the_office_sets_holds_at_once_for_everybody_and_null_takes_it_back(ana: Client, office: Client) -> None:
    ana.got("/policy")
    assert "time_out_of_range" in codes(ana.made("/checks/message", REQUEST, 200))
    changed = office.changed("/policy", {"accept_minutes_most": 60, "thank_within": "2d"})
    assert changed["values"]["thank_within"] == "2d"
    assert ana.got("/policy")["values"]["accept_minutes_most"] == 60
    assert "time_out_of_range" not in codes(ana.made("/checks/message", REQUEST, 200))
    office.changed("/policy", {"accept_minutes_most": None})
    assert ana.got("/policy")["values"]["accept_minutes_most"] == DEFAULT.accept_minutes_most
    assert ana.got("/policy")["values"]["thank_within"] == "2d"


def test_each_change_is_kept_with_who_made_it_and_none_where_nothing_changed(ana: Client, office: Client) -> None:
    office.changed("/policy", {"attempts_most": 2})
    office.changed("/policy", {"attempts_most": 2})
    office.changed("/policy", {"holidays": ["2026-11-26"]})
    changes = ana.got("/policy/changes")["items"]
    assert [each["figures"] for each in changes] == [
        {"attempts_most": 2, "holidays": ["2026-11-26"]}, {"attempts_most": 2},
    ]  # fmt: skip
    assert {each["changed_by"] for each in changes} == {"Carmen"}


@pytest.mark.parametrize(
    ("patch", "pointers"),
    [
        ({"thank_within": "soon"}, {"/thank_within"}),
        ({"attempts_most": 99, "updates_a_year": 40}, {"/attempts_most", "/updates_a_year"}),
        ({"ask_minutes_least": 60}, {"/ask_minutes_least"}),
        ({"weekend": [5, 9]}, {"/weekend/1"}),
        ({"minutes": 30}, {"/minutes"}),
    ],
)
def test_figures_that_do_not_hold_together_are_refused_one_by_one(
    office: Client, patch: dict[str, object], pointers: set[str]
) -> None:
    refused = office.problem("PATCH", "/policy", 422, json=patch)
    assert pointers <= {each["pointer"] for each in refused["errors"]}
    assert office.got("/policy")["values"] == to_data(DEFAULT)


def test_a_talk_held_under_the_new_clock_owes_its_thanks_by_it(ana: Client, office: Client) -> None:
    office.changed("/policy", {"thank_within": "3d"})
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made(f"/contacts/{person['id']}/on_the_line")
    ana.made(f"/interviews/{talk['id']}/hold", {}, 200)
    (thanks,) = ana.got("/tasks", kind="thank_you")["items"]
    assert thanks["due_at"] == "2026-03-07T15:00:00Z"


def test_what_an_older_version_allowed_keeps_its_default_instead_of_failing(service: Service) -> None:
    kept = {"attempts_most": 99, "thank_within": "2d", "gone_by_now": 1}
    with service.runtime.database.writing() as work:
        work.execute(insert(PolicyChange).values(figures=kept, changed_at=work.now))
    with service.runtime.database.reading() as work:
        assert work.execute(select(PolicyChange.figures)).scalar_one() == kept
        policy = policy_of(work)
    assert (policy.attempts_most, policy.thank_within.days) == (DEFAULT.attempts_most, 2)


def test_the_office_says_where_it_is_and_what_is_vague_is_sent_there(ana: Client, office: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "goals": ["Get a job"]})
    assert field["office_offer"]["office"]["name"] == ""
    office.changed("/office", {"name": "Career Center", "phone": "+1 212 555 0199", "booking": "https://example.edu/b"})
    assert ana.got("/office")["name"] == "Career Center"
    offered = ana.got(f"/fields/{field['id']}")["office_offer"]
    assert offered["office"]["booking"] == "https://example.edu/b"
    assert office.changed("/office", {"phone": None})["phone"] == ""
