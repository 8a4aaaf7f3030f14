"""A question bank: what it holds, read from plain data, with everything that is wrong said at once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final, TypeVar

from colloquy.fields.rules import FieldState
from colloquy.kit.saying import say
from colloquy.questions.rules.words import FACETS, Form, Topic

TEXT_MOST: Final = 300
WHY_MOST: Final = 200
NAME_MOST: Final = 120
QUESTIONS_MOST: Final = 500

STATES: Final = frozenset({FieldState.CURIOUS, FieldState.DECIDED, FieldState.SEARCHING})
"""The states of a field in which one asks; a closed field has no questions left."""
FORMS: Final = frozenset(Form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a bank.

    Attributes:
        key: the same text has the same key, so a bank can be read in twice.
        facets: parts of its topic that it draws out.
        states: of a field that it suits (P11).
        forms: of a talk that it suits (P1).
        opens_well: it is a good one to begin with (P35).
        why: why one asks it, in a short sentence.
    """

    key: str
    text: str
    topic: Topic
    facets: tuple[str, ...] = ()
    states: frozenset[FieldState] = STATES
    forms: frozenset[Form] = FORMS
    opens_well: bool = False
    why: str = ""


class BankKind(StrEnum):
    """Whose a bank is: one's own, the office's for everybody on campus, or one that comes with the product."""

    PERSONAL = "personal"
    CAMPUS = "campus"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Bank:
    """A named collection of questions; `topic` is None where it holds several."""

    key: str
    name: str
    about: str
    questions: tuple[Question, ...]
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a bank: where (`questions[3].topic`), and what, in words."""

    place: str
    detail: str


class BankRefused(ValueError):  # noqa: N818 -- a refusal, named as the office meets it
    """The data is no bank; `faults` says why, place by place."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{fault.place}: {fault.detail}" for fault in faults))


def key_of(text: str) -> str:
    """A short name for a question, the same for the same words whatever their case and spacing."""
    return sha256(" ".join(text.casefold().split()).encode()).hexdigest()[:16]


BANK_NAMES: Final = frozenset({"name", "about", "topic", "states", "forms", "questions"})
QUESTION_NAMES: Final = frozenset({"text", "topic", "facets", "states", "forms", "opens_well", "why"})

E = TypeVar("E", bound=StrEnum)


def read_bank(key: str, data: Mapping[str, Any]) -> Bank:
    """A bank from plain data, as in `banks/*.toml`; what the bank says for all its questions, each may say otherwise.

    Raises:
        BankRefused: with everything that is wrong.
    """
    reader = _Reader()
    bank = reader.bank(key, data)
    if reader.faults:
        raise BankRefused(tuple(reader.faults))
    return bank


def read_question(data: Mapping[str, Any]) -> Question:
    """One question from plain data, held to what holds in a bank; places of faults begin with a dot.

    Raises:
        BankRefused: with everything that is wrong.
    """
    reader = _Reader()
    question = reader.question(data, "", {})
    if reader.faults:
        raise BankRefused(tuple(reader.faults))
    return question


def pointer_of(place: str) -> str:
    """The place of a fault as a JSON pointer: `questions[3].topic` is `/questions/3/topic`."""
    parts = re.findall(r"[^.\[\]]+", place)
    return "".join(f"/{part.replace('~', '~0').replace('/', '~1')}" for part in parts)


class _Reader:
    """Collects faults instead of stopping at the first."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def bank(self, key: str, data: Mapping[str, Any]) -> Bank:
        self.known(data, BANK_NAMES, "")
        given = data.get("questions")
        rows = given if isinstance(given, list) else []
        if not rows or len(rows) > QUESTIONS_MOST:
            self.fault("questions", say("name 1 to {most} questions", most=QUESTIONS_MOST))
        questions = tuple(
            self.question(row, f"questions[{number}]", data) for number, row in enumerate(rows[:QUESTIONS_MOST])
        )
        self.twice(questions)
        topic = self.choice(data["topic"], Topic, "topic") if "topic" in data else None
        return Bank(key, self.line(data, "name", "name", NAME_MOST), str(data.get("about", "")), questions, topic)

    def question(self, row: object, place: str, bank: Mapping[str, Any]) -> Question:
        if not isinstance(row, Mapping):
            self.fault(place, "must have a text and a topic")
            row = {}
        self.known(row, QUESTION_NAMES, f"{place}.")
        text = self.line(row, "text", f"{place}.text", TEXT_MOST)
        topic = self.choice(row.get("topic", bank.get("topic")), Topic, f"{place}.topic") or Topic.WORK
        states = self.choices(row, bank, "states", FieldState, place) & STATES
        if not states:
            self.fault(f"{place}.states", "names no state in which one asks")
        opens_well = row.get("opens_well", False)
        if not isinstance(opens_well, bool):
            self.fault(f"{place}.opens_well", "must be true or false")
        return Question(
            key=key_of(text),
            text=text,
            topic=topic,
            facets=self.facets(row.get("facets", []), topic, f"{place}.facets"),
            states=states,
            forms=self.choices(row, bank, "forms", Form, place),
            opens_well=opens_well is True,
            why=self.line(row, "why", f"{place}.why", WHY_MOST, needed=False),
        )

    def line(self, data: Mapping[str, Any], name: str, place: str, most: int, *, needed: bool = True) -> str:
        given = data.get(name, "")
        text = " ".join(given.split()) if isinstance(given, str) else ""
        if not isinstance(given, str) or len(text) > most or (needed and not text):
            self.fault(place, say("must be a text of {least} to {most} characters", least=int(needed), most=most))
        return text[:most]

    def choice(self, given: object, kind: type[E], place: str) -> E | None:
        if isinstance(given, str) and given in set(kind):
            return kind(given)
        self.fault(place, say("must be one of {choice}", choice=", ".join(kind)))
        return None

    def choices(
        self, row: Mapping[str, Any], bank: Mapping[str, Any], name: str, kind: type[E], place: str
    ) -> frozenset[E]:
        given = row.get(name, bank.get(name))
        if given is None:
            return frozenset(kind)
        if not isinstance(given, list) or not given:
            self.fault(f"{place}.{name}", say("must be a list of {choice}", choice=", ".join(kind)))
            return frozenset(kind)
        return frozenset(found for each in given if (found := self.choice(each, kind, f"{place}.{name}")) is not None)

    def facets(self, given: object, topic: Topic, place: str) -> tuple[str, ...]:
        known = FACETS[topic]
        if not isinstance(given, list) or any(each not in known for each in given):
            self.fault(place, say("must be a list of {choice}", choice=", ".join(known)))
            return ()
        return tuple(dict.fromkeys(given))

    def known(self, data: Mapping[str, Any], names: frozenset[str], prefix: str) -> None:
        for name in data:
            if name not in names:
                self.fault(f"{prefix}{name}", "is no part of a bank")

    def twice(self, questions: Iterable[Question]) -> None:
        seen: set[str] = set()
        for number, question in enumerate(questions):
            if question.key in seen and question.text:
                self.fault(f"questions[{number}].text", "stands here twice")
            seen.add(question.key)

    def fault(self, place: str, detail: str) -> None:
        self.faults.append(Fault(place, detail))


def write_bank(bank: Bank) -> dict[str, Any]:
    """A bank as plain data; `read_bank` reads it back to the same bank."""
    data: dict[str, Any] = {"name": bank.name, "about": bank.about}
    if bank.topic is not None:
        data["topic"] = bank.topic.value
    return data | {"questions": [write_question(question) for question in bank.questions]}


def write_question(question: Question) -> dict[str, Any]:
    """A question as plain data; `read_question` reads it back to the same question."""
    return {
        "text": question.text,
        "topic": question.topic.value,
        "facets": list(question.facets),
        "states": sorted(question.states),
        "forms": sorted(question.forms),
        "opens_well": question.opens_well,
        "why": question.why,
    }
