"""A student who does everything through the public API, and a clock that she lives by."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from colloquy.kit.clock import ManualClock
from tests.support.client import Client

HOME = ZoneInfo("America/New_York")


@dataclass
class Student:
    """Her client and her clock, with the contacts, fields and interviews that she has made, by name."""

    client: Client
    clock: ManualClock
    people: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    talks: dict[str, str] = field(default_factory=dict)

    def at(self, when: str) -> None:
        """Her clock shows this hour ("2026-03-05 10:00"), and the worker has done what fell due until then."""
        self.clock.set(datetime.fromisoformat(when).replace(tzinfo=HOME))
        self.client.service.worker.drain()

    def owes(self) -> list[str]:
        """Everything that is owed, by its title, in the order in which it is due."""
        self.client.service.worker.drain()
        return [task["title"] for task in self.client.got("/tasks", state="open", limit=100)["items"]]

    def task(self, title: str) -> dict[str, Any]:
        """The open task of this title."""
        [found] = [
            task
            for task in self.client.got("/tasks", state="open", limit=100)["items"]
            if task["title"] == title
        ]  # fmt: skip
        return dict(found)

    def answers(self, title: str, answer: str, **body: Any) -> None:
        """She says this to the task of this title."""
        self.client.made(f"/tasks/{self.task(title)['id']}/{answer}", body, 200)

    def knows(self, name: str, **known: Any) -> str:
        """Somebody is on her list."""
        self.people[name] = str(self.client.made("/contacts", {"name": name, **known})["id"])
        return self.people[name]

    def looks_into(self, name: str) -> None:
        """A field is on her list."""
        self.fields[name] = str(self.client.made("/fields", {"name": name})["id"])

    def plans(self, name: str, form: str, field_name: str, **known: Any) -> str:
        """She plans to talk with somebody; the path of the interview."""
        body = {"contact_id": self.people[name], "form": form, "field_id": self.fields[field_name], **known}
        self.talks[name] = f"/interviews/{self.client.made('/interviews', body)['id']}"
        return self.talks[name]

    def does(self, name: str, verb: str, **body: Any) -> None:
        """A step of the talk with somebody."""
        self.client.made(f"{self.talks[name]}/{verb}", body, 200)

    def prepares(self, name: str, questions: int = 5) -> None:
        """She reads about somebody, decides what she hopes to learn, and writes her questions."""
        found = {"contact_id": self.people[name], "kind": "internet", "text": f"What {name} does"}
        self.client.made("/research_items", found)
        self.client.changed(self.talks[name], {"goals": ["How people come to this work"]})
        for number in range(questions):
            self.client.made(f"{self.talks[name]}/questions", {"text": f"What was step {number} like?"})

    def reads_about(self, field_name: str) -> None:
        """She reads about a field."""
        found = {"field_id": self.fields[field_name], "kind": "career_literature", "text": "An overview"}
        self.client.made("/research_items", found)

    def sends(self, name: str, kind: str, medium: str, *, for_talk: bool = True) -> str:
        """A message goes out, or she calls; the path of the message."""
        body: dict[str, Any] = {"contact_id": self.people[name], "kind": kind, "medium": medium}
        if for_talk:
            body["interview_id"] = self.talks[name].rsplit("/", 1)[-1]
        path = f"/outreach/{self.client.made('/outreach', body)['id']}"
        self.client.made(f"{path}/mark_sent", {}, 200)
        return path

    def jots(self, name: str, kind: str, text: str) -> None:
        """A line taken down while talking."""
        self.client.made(f"{self.talks[name]}/notes", {"kind": kind, "text": text})

    def reaches(self, name: str) -> None:
        """She calls about a talk, and somebody answers."""
        body = {"contact_id": self.people[name], "kind": "request", "medium": "call_script"}
        body["interview_id"] = self.talks[name].rsplit("/", 1)[-1]
        path = f"/outreach/{self.client.made('/outreach', body)['id']}"
        self.client.made(f"{path}/reached", {}, 200)
        if "request" in self.client.got(self.talks[name])["allowed"]:
            self.does(name, "request")

    def is_on_the_line(self, name: str, form: str, field_name: str) -> None:
        """Somebody is on the line, and the talk begins at once."""
        started = self.client.made(f"/contacts/{self.people[name]}/on_the_line", {"form": form})
        self.talks[name] = f"/interviews/{started['id']}"
        self.client.changed(self.talks[name], {"field_id": self.fields[field_name]})

    def settles_the_lines(self, name: str, **meanings: str) -> None:
        """She accepts every line that she took down, and explains the words that were new."""
        debrief = self.client.made(f"{self.talks[name]}/debrief/accept", {}, 200)
        for line in debrief["lines"]:
            if line["text"] in meanings:
                self.client.changed(f"/debrief_items/{line['id']}", {"meaning": meanings[line["text"]]})

    def thanks(self, name: str) -> None:
        """She writes up the talk, and her thank-you goes out."""
        self.does(name, "write_up", write_up="Much that no page could tell.")
        self.does(name, "thank", channel="email")

    def accepts(self, name: str) -> None:
        """Whoever was named by somebody becomes a contact."""
        [referral] = [each for each in self.client.got("/referrals")["items"] if each["name"].startswith(name)]
        self.people[name] = self.client.made(f"/referrals/{referral['id']}/accept", {}, 200)["contact"]["id"]

    def reaches_a_milestone(self, kind: str, text: str, field_name: str) -> str:
        """Something has come of it; the path of the milestone."""
        body = {"kind": kind, "text": text, "field_id": self.fields[field_name]}
        return f"/milestones/{self.client.made('/milestones', body)['id']}"

    def tells(self, name: str, milestone: str) -> None:
        """A message of its own about a milestone goes out to somebody."""
        drafted = self.client.made(f"{milestone}/draft", {"contact_id": self.people[name], "medium": "email"})
        self.client.made(f"/outreach/{drafted['id']}/mark_sent", {}, 200)
