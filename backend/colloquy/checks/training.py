"""Learns the weights of the second opinion from the committed examples; run by hand, never by the server.

`python -m colloquy.checks.training DIRECTORY` reads every `*_questions.jsonl`, `*_messages.jsonl`,
`*_sentences.jsonl` and `*_passages.jsonl` of a directory but those named in `KEPT_ASIDE`, and writes
`rules/learned/weights/`. The learner is `learning.py`; its evidence is what `learned/work_classes.py` reads of
sentences of messages, `question/features.py` of questions, `learned/places.py` around the name of an organization, and
`learned/whole.py` of whole messages.

Of a message only the whole is labeled. Where nothing is to be found, each of its sentences is an example of "no";
where something is, the sentence that fits best at the time stands for "yes".
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from colloquy.checks.learning import Bag, Weights, as_table, learned
from colloquy.checks.rules import Message, MessagePolicy
from colloquy.checks.rules.catalogue import CATALOGUE
from colloquy.checks.rules.frames.job_ask import of_reader_only
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.work_classes import message_features
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.wrong_organization import places
from colloquy.checks.rules.model import split
from colloquy.checks.rules.question.features import question_features
from colloquy.checks.rules.question.units import Asked
from colloquy.checks.training_wholes import ABSENT, STATING, whole_weights

KEPT_ASIDE: Final = ("held_", "blind_b_", "blind_c_", "fresh_")
QUESTION_NOTIONS: Final = tuple(sorted(code for family, code in CATALOGUE if family == "question"))
PRESENT: Final = ("arrogant", "asks_for_job", "counseling_request", "self_deprecating")
HIRED: Final = "hired"
"""Work asked of this reader, and not by way of leads: in renewed contact that alone is no right thing to ask."""
SENTENCE_NOTIONS: Final = (*PRESENT, HIRED, *ABSENT.values())
CONTEXT: Final = ("kind", "form", "contact_name", "organization", "source", "text")
ALIKE: Final = ("asks_for_job", "counseling_request")
"""What means the same in a question and in a sentence of a message: a question learns from such sentences too."""
ROUNDS_OF_FOLDS: Final = 8
WEIGHTS: Final = Path(__file__).parent / "rules" / "learned" / "weights"


def rows(directory: Path, family: str) -> Iterator[dict[str, Any]]:
    """Every example of a family that may be learned from."""
    for path in sorted(directory.glob(f"*_{family}.jsonl")):
        if not path.name.startswith(KEPT_ASIDE):
            yield from map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").split("\n")))


def messages_by_author(directory: Path) -> dict[str, list[dict[str, Any]]]:
    """The messages that may be learned from, by the name of their file."""
    return {
        path.name: list(map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").split("\n"))))
        for path in sorted(directory.glob("*_messages.jsonl"))
        if not path.name.startswith(KEPT_ASIDE)
    }


def _of_question(text: str) -> tuple[str, ...]:
    return tuple(sorted(question_features(Asked(split(text)))))


def question_bags(examples: Iterable[dict[str, Any]], sentences: Iterable[dict[str, Any]] = ()) -> dict[str, list[Bag]]:
    """Every question, for every code; sentences too where they say something of it.

    What only one of them has is left out: it would teach that one by heart.
    """
    asked = [
        (_of_question(row["text"]), dict.fromkeys(QUESTION_NOTIONS, False) | dict.fromkeys(row["findings"], True))
        for row in examples
    ]
    told = [
        (_of_question(row["text"]), {code: row["labels"][code] for code in ALIKE if code in row["labels"]})
        for row in sentences
    ]
    read = asked + [one for one in told if one[1]]
    counted = Counter(feature for found, _ in read for feature in found)
    known = [(tuple(one for one in found if counted[one] > 1), labels) for found, labels in read]
    return {
        code: [Bag((found,), labels[code]) for found, labels in known if code in labels] for code in QUESTION_NOTIONS
    }


def _message_labels(row: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """What a labeled message says of each notion; nothing where its kind is not asked for it."""
    found, kind = set(row["findings"]), row["kind"]
    for code in PRESENT:
        if kind == "request" or code in found or code in {"arrogant", "self_deprecating"}:
            yield code, code in found
        elif code == "asks_for_job" and kind != "renewed_contact":
            yield code, False
    if kind == "renewed_contact" or "asks_for_job" not in found:
        yield HIRED, "asks_for_job" in found
    for code, notion in ABSENT.items():
        wanted = "thank_you" if code == "nothing_specific" else "request"
        if kind == wanted and not (code == "nothing_specific" and "thanks_missing" in found):
            yield notion, code not in found


def _sentence_labels(row: dict[str, Any]) -> dict[str, bool]:
    """What a labeled sentence says; whom it asks for work the phrases tell where its author did not."""
    labels: dict[str, bool] = row["labels"]
    if HIRED in labels or "asks_for_job" not in labels:
        return labels
    asked = of_reader_only(split(row["text"])) if labels["asks_for_job"] else False
    return labels if asked is None else {**labels, HIRED: asked}


def _candidates(draft: Draft, notion: str, *, present: bool) -> Sequence[Sentence]:
    """The sentences that may hold a notion: where phrases match some, those alone stand for a "yes" of the whole."""
    if notion not in STATING:
        return draft.sentences
    matched = list(filter(STATING[notion](draft), draft.body)) if present else []
    return matched or draft.body


def sentence_bags(messages: Iterable[dict[str, Any]], sentences: Iterable[dict[str, Any]]) -> dict[str, list[Bag]]:
    """Every labeled sentence and every message, for the notions that they say something of."""
    bags: dict[str, list[Bag]] = {notion: [] for notion in SENTENCE_NOTIONS}
    for row in sentences:
        members = tuple(tuple(sorted(message_features(one))) for one in split(row["text"]))
        for notion, present in _sentence_labels(row).items():
            bags[notion].append(Bag(members, present))
    for row in messages:
        draft = Draft(Message(*(row[name] for name in CONTEXT)), MessagePolicy())
        for notion, present in _message_labels(row):
            members = tuple(tuple(sorted(message_features(one))) for one in _candidates(draft, notion, present=present))
            if members:
                bags[notion].append(Bag(members, present))
    return bags


def _as_message(passage: dict[str, Any]) -> dict[str, Any]:
    """A passage that names organizations, as a message of which nothing else is asked."""
    return {"form": "workplace", "source": None, "findings": ["wrong_organization"] * passage["wrong"], **passage}


def place_bags(messages: Iterable[dict[str, Any]]) -> dict[str, list[Bag]]:
    """Every text that names another organization: where it is meant as the reader's, that name stands for "yes"."""
    bags: list[Bag] = []
    for row in messages:
        if not row["organization"] or row["kind"] not in {"request", "thank_you"}:
            continue
        present = "wrong_organization" in row["findings"]
        named = list(places(Draft(Message(*(row[name] for name in CONTEXT)), MessagePolicy())))
        sure = [place for place in named if place.matched] if present else []
        if named:
            bags.append(Bag(tuple(place.found for place in sure or named), present))
    counted = Counter(feature for bag in bags for found in bag.members for feature in found)
    return {
        "theirs": [
            Bag(tuple(tuple(one for one in found if counted[one] > 1) for found in bag.members), bag.present)
            for bag in bags
        ]
    }


def main(directory: Path) -> None:
    """Learn from the examples of a directory and write the tables."""
    WEIGHTS.mkdir(exist_ok=True)
    told = list(rows(directory, "sentences"))
    messages = messages_by_author(directory)
    listed = [row for rows_of_one in messages.values() for row in rows_of_one]

    def taught(others: Iterable[dict[str, Any]]) -> dict[str, Weights]:
        bags = sentence_bags(others, told)
        return {notion: learned(bags[notion], ROUNDS_OF_FOLDS) for notion in SENTENCE_NOTIONS}

    bags_of = {
        "questions": question_bags(rows(directory, "questions"), told),
        "sentences": sentence_bags(listed, told),
        "places": place_bags([*listed, *map(_as_message, rows(directory, "passages"))]),
    }
    for name, bags in bags_of.items():
        _write(name, as_table({notion: learned(one) for notion, one in bags.items()}))
    _write("wholes", as_table(whole_weights(messages, taught), smallest=0.0, digits=3))


def _write(name: str, table: str) -> None:
    (WEIGHTS / f"{name}.tsv").write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
