"""Learns how the sentences of a message are judged together (`rules/learned/whole.py`).

What is weighed here are the scores that sentences get, and those look better than they are on messages that the words'
weights were learned from. So the authors are parted into folds, and each fold's messages are scored with weights that
were learned without them. The authors of the rules are left out: their phrases fit their own examples too well.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from colloquy.checks.learning import Measured, Weights, measured, score
from colloquy.checks.rules import Message, MessagePolicy
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.whole import Opinion, whole
from colloquy.checks.rules.learned.work_classes import message_features
from colloquy.checks.rules.message import arrogant, asks_for_job, counseling_request, self_deprecating
from colloquy.checks.rules.message.draft import Draft

FOLDS: Final = 5
OF_THE_RULES: Final = ("given_", "own_")
CONTEXT: Final = ("kind", "form", "contact_name", "organization", "source", "text")
POINTING: Final[dict[str, Callable[[Draft], Callable[[Sentence], Iterable[Span]]]]] = {
    "arrogant": lambda _: arrogant.places,
    "asks_for_job": asks_for_job.pointing,
    "counseling_request": lambda _: counseling_request.places,
    "self_deprecating": lambda _: self_deprecating.places,
}
Row = dict[str, Any]


def _concerns(notion: str, kind: str) -> bool:
    """Whether a message of this kind is judged as a whole for the notion."""
    return {"asks_for_job": kind != "renewed_contact", "counseling_request": kind == "request"}.get(notion, True)


def examples(rows: Iterable[Row], weights: Mapping[str, Weights]) -> Iterator[tuple[str, Measured]]:
    """The measures of each message for each notion it concerns, and whether the notion was found by a person."""
    for row in rows:
        draft = Draft(Message(*(row[name] for name in CONTEXT)), MessagePolicy())
        read = [sorted(message_features(sentence)) for sentence in draft.sentences]
        for notion, pointing in POINTING.items():
            if not _concerns(notion, row["kind"]):
                continue
            spans = pointing(draft)
            opinions = [
                Opinion(score(weights[notion], found), any(True for _ in spans(sentence)), len(sentence.words))
                for sentence, found in zip(draft.sentences, read, strict=True)
            ]
            one = whole(opinions, row["kind"])
            if one:
                yield notion, (one.measures, notion in row["findings"])


def whole_weights(
    messages: Mapping[str, Sequence[Row]], taught: Callable[[Iterable[Row]], Mapping[str, Weights]]
) -> dict[str, Weights]:
    """The weights of the measures, per notion; `taught` learns the weights of words from messages."""
    judged = [name for name in messages if not name.startswith(OF_THE_RULES)]
    seen: dict[str, list[Measured]] = {notion: [] for notion in POINTING}
    for fold in range(FOLDS):
        unseen = set(judged[fold::FOLDS])
        if not unseen:
            continue
        weights = taught(row for name, rows in messages.items() if name not in unseen for row in rows)
        for notion, one in examples((row for name in sorted(unseen) for row in messages[name]), weights):
            seen[notion].append(one)
    return {notion: measured(listed) for notion, listed in seen.items()}
