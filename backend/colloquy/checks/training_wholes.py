"""Learns how the sentences of a message are judged together (`rules/learned/whole.py`).

What is weighed here are the scores that sentences get, and those look better than they are on messages that the words'
weights were learned from. So the authors are parted into folds, and each fold's messages are scored with weights that
were learned without them. The authors of the rules are left out: their phrases fit their own examples too well.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from colloquy.checks.learning import Measured, Weights, measured, score
from colloquy.checks.rules import Message, MessagePolicy
from colloquy.checks.rules.language.sentences import Sentence, clauses
from colloquy.checks.rules.learned.whole import Opinion, whole
from colloquy.checks.rules.learned.work_classes import message_features
from colloquy.checks.rules.message import (
    arrogant,
    asks_for_job,
    convenience_missing,
    counseling_request,
    nothing_specific,
    purpose_missing,
    self_deprecating,
)
from colloquy.checks.rules.message.draft import Draft

FOLDS: Final = 5
OF_THE_RULES: Final = ("given_", "own_")
CONTEXT: Final = ("kind", "form", "contact_name", "organization", "source", "text")
Row = dict[str, Any]
Says = Callable[[Sentence], bool]


def _points(places: Callable[[Sentence], Iterable[object]]) -> Says:
    return lambda sentence: any(True for _ in places(sentence))


POINTING: Final[dict[str, Callable[[Draft], Says]]] = {
    "arrogant": lambda _: _points(arrogant.places),
    "asks_for_job": lambda draft: _points(asks_for_job.pointing(draft)),
    "counseling_request": lambda _: _points(counseling_request.places),
    "hired": lambda draft: _points(asks_for_job.pointing(draft)),
    "self_deprecating": lambda _: _points(self_deprecating.places),
}
"""What should not stand in a message, with the phrases that point at it."""
STATING: Final[dict[str, Callable[[Draft], Says]]] = {
    "purpose": lambda _: purpose_missing.states_aim,
    "choice": lambda _: convenience_missing.offers,
    "specific": lambda draft: lambda sentence: nothing_specific.tells(draft, sentence),
}
"""What a message should state, in one sentence of its body or in a clause of one, with the phrases that state it."""
ABSENT: Final = {"purpose_missing": "purpose", "convenience_missing": "choice", "nothing_specific": "specific"}
_CODE_OF: Final = {"hired": "asks_for_job", **{notion: code for code, notion in ABSENT.items()}}
"""The code that tells of a notion, where it has another name."""
_CONCERNED: Final[dict[str, Callable[[Row], bool]]] = {
    "asks_for_job": lambda row: row["kind"] != "renewed_contact",
    "choice": lambda row: row["kind"] == "request",
    "counseling_request": lambda row: row["kind"] == "request",
    "hired": lambda row: row["kind"] == "renewed_contact",
    "purpose": lambda row: row["kind"] == "request",
    "specific": lambda row: row["kind"] == "thank_you" and "thanks_missing" not in row["findings"],
}
"""The messages that are judged as a whole for a notion; all of them for one that is not named here."""


def _opinions(draft: Draft, weights: Mapping[str, Weights], notions: Iterable[str]) -> dict[str, list[Opinion]]:
    """Of each sentence the score for each notion, with the best of its clauses where a clause may state it."""
    read = [sorted(message_features(sentence)) for sentence in draft.sentences]
    parts = [[sorted(message_features(clause)) for clause in clauses(sentence)] for sentence in draft.body]
    found: dict[str, list[Opinion]] = {}
    for notion in notions:
        told = weights[notion]
        scores = [score(told, one) for one in read]
        if notion in STATING:
            scores = [
                max([value, *(score(told, one) for one in some)]) for value, some in zip(scores, parts, strict=False)
            ]
        says = (STATING.get(notion) or POINTING[notion])(draft)
        found[notion] = [
            Opinion(value, says(sentence), len(sentence.words))
            for value, sentence in zip(scores, draft.sentences, strict=False)
        ]
    return found


def examples(rows: Iterable[Row], weights: Mapping[str, Weights]) -> Iterator[tuple[str, Measured]]:
    """The measures of each message for each notion it concerns, and whether the notion was found by a person."""
    for row in rows:
        draft = Draft(Message(*(row[name] for name in CONTEXT)), MessagePolicy())
        concerned = [notion for notion in (*POINTING, *STATING) if _CONCERNED.get(notion, bool)(row)]
        for notion, opinions in _opinions(draft, weights, concerned).items():
            one = whole(opinions, row["kind"])
            if one:
                told = _CODE_OF.get(notion, notion) in row["findings"]
                yield notion, (one.measures, told == (notion in POINTING))


def whole_weights(
    messages: Mapping[str, Sequence[Row]], taught: Callable[[Iterable[Row]], Mapping[str, Weights]]
) -> dict[str, Weights]:
    """The weights of the measures, per notion; `taught` learns the weights of words from messages."""
    judged = [name for name in messages if not name.startswith(OF_THE_RULES)]
    seen: dict[str, list[Measured]] = {notion: [] for notion in (*POINTING, *STATING)}
    for fold in range(FOLDS):
        unseen = set(judged[fold::FOLDS])
        if not unseen:
            continue
        weights = taught(row for name, rows in messages.items() if name not in unseen for row in rows)
        for notion, one in examples((row for name in sorted(unseen) for row in messages[name]), weights):
            seen[notion].append(one)
    return {notion: measured(listed) for notion, listed in seen.items()}
