"""The guide as a page for print."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from tests.interviews.stories import contact, planned, scheduled, step
from tests.support.client import Client

NASTY = "<script>alert('x')</script> & \"more\""


class Page(HTMLParser):
    """The elements of a page and its text, as a browser would see them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] != ["style"]:
            self.text += data


def page(client: Client, path: str) -> Page:
    answer = client.get(f"{path}/guide/print")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.text)


def test_the_sheet_has_all_one_needs_on_the_way(ana: Client) -> None:
    phones = [{"number": "+1 212 555 0142"}]
    path = planned(ana, "workplace", contact_id=contact(ana, phones=phones), goals=["How loans are negotiated"])
    step(ana, path, "schedule", scheduled_at="2026-03-06T15:00:00Z", place="12 Harbor Road")
    ana.made(f"{path}/questions", {"text": "What is hard?", "must_ask": True})
    ana.made(f"{path}/questions", {"text": "What do you read?", "parked": True})
    text = page(ana, path).text
    for said in (
        "Maya Chen", "+1 212 555 0142", "12 Harbor Road", "Friday", "10:00", "30 minutes", "How loans are negotiated",
        "What is hard?", "must", "If there is time", "What do you read?", "Who else would you suggest",
    ):  # fmt: skip
        assert said in text, said
    assert text.index("What is hard?") < text.index("If there is time") < text.index("What do you read?")


def test_the_closing_follows_the_form(ana: Client) -> None:
    assert "resume" in page(ana, planned(ana, "phone")).text
    assert "resume" not in page(ana, planned(ana, "brief_exchange")).text


def test_an_office_that_wants_no_resume_shown_has_none_on_the_page(ana: Client, office: Client) -> None:
    path = planned(ana, "phone")
    office.changed("/policy", {"resume": "never"})
    assert "resume" not in page(ana, path).text


def test_what_is_mailed_holds_the_questions_and_nothing_of_what_one_thinks(ana: Client) -> None:
    path = planned(ana, "correspondence", goals=["How loans are negotiated"])
    ana.made(f"{path}/questions", {"text": "What is hard?", "must_ask": True})
    ana.made(f"{path}/questions", {"text": "What do you read?", "parked": True})
    sheet = page(ana, path)
    assert "What is hard?" in sheet.text
    for private in ("must", "What do you read?", "How loans are negotiated", "hope to learn"):
        assert private not in sheet.text, private
    assert (sheet.tags.count("ol"), sheet.tags.count("li")) == (1, 1)


def test_nothing_that_was_typed_becomes_part_of_the_page(ana: Client) -> None:
    path = planned(ana, contact_id=contact(ana, name=NASTY), place=NASTY, goals=[NASTY])
    for parked in (False, True):
        ana.made(f"{path}/questions", {"text": NASTY, "parked": parked})
    sheet = page(ana, path)
    assert "script" not in sheet.tags
    assert sheet.text.count(NASTY) == 6
    assert not [name for name in sheet.attributes if name.startswith("on") or name in {"style", "src", "href"}]


def test_its_policy_admits_its_own_style_and_nothing_else(ana: Client) -> None:
    answer = ana.get(f"{scheduled(ana)}/guide/print")
    style = re.search("<style>(.*)</style>", answer.text, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = answer.headers["content-security-policy"]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "script-src" not in policy
    assert "unsafe" not in policy


def test_the_page_of_another_person_is_not_found(ana: Client, ben: Client) -> None:
    path = planned(ana)
    for place in ("guide", "guide/print"):
        ben.problem("GET", f"{path}/{place}", 404)
