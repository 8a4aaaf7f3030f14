"""Findings on what is kept: made by the rules whenever it is read, and marked where their owner dismissed them.

Nothing of them is stored but the dismissals, so better rules are seen at once on everything there is.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import select

from colloquy.checks.rules import Finding, Message, MessagePolicy, check_message, check_question
from colloquy.checks.tables import DismissedFinding
from colloquy.kit.db.work import Read
from colloquy.kit.text import clean_block
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy

QUESTIONS_REMEMBERED: Final = 4_096
MESSAGES_REMEMBERED: Final = 256
LONGEST_REMEMBERED: Final = 4_000
"""Characters of a message beyond which it is judged anew each time: what is remembered stays within some megabytes."""
AT_A_TIME: Final = 500

Found = tuple[dict[str, Any], ...]
Standing = list[dict[str, Any]]
KeyT = TypeVar("KeyT", bound=Hashable)


def text_hash(text: str) -> str:
    """What a text is known by, however its accents and line ends are written and whatever blanks surround it."""
    return sha256(clean_block(text).strip().encode()).hexdigest()


def findings_for_question(work: Read, text: str) -> Standing:
    """The findings on one question, each with `dismissed`."""
    return findings_for_questions(work, [text])[text]


def findings_for_questions(work: Read, texts: Iterable[str]) -> dict[str, Standing]:
    """The findings on each of several questions; one statement for hundreds of them."""
    return _marked(work, {text: (text, _on_question(text)) for text in texts})


def findings_for_message(work: Read, message: Message) -> Standing:
    """The findings on one message, each with `dismissed`."""
    return findings_for_messages(work, [message])[message]


def findings_for_messages(work: Read, messages: Iterable[Message]) -> dict[Message, Standing]:
    """The findings on each of several messages; one statement for hundreds of them."""
    limits = limits_of(work)
    return _marked(work, {message: (message.text, _on_message(message, limits)) for message in messages})


def judged(work: Read, message: Message) -> list[Finding]:
    """The findings on a message that nobody keeps."""
    return check_message(message, limits_of(work))


def limits_of(work: Read) -> MessagePolicy:
    """What the office says on minutes and words."""
    return limits(policy_of(work))


def limits(policy: Policy) -> MessagePolicy:
    """The same of any policy."""
    return MessagePolicy(
        policy.accept_minutes_least, policy.accept_minutes_most, policy.brief_minutes_most, policy.words_most
    )


@lru_cache(maxsize=QUESTIONS_REMEMBERED)
def _on_question(text: str) -> Found:
    return tuple(asdict(finding) for finding in check_question(text))


def _on_message(message: Message, limits: MessagePolicy) -> Found:
    if len(message.text) > LONGEST_REMEMBERED:
        return tuple(asdict(finding) for finding in check_message(message, limits))
    return _on_short_message(message, limits)


@lru_cache(maxsize=MESSAGES_REMEMBERED)
def _on_short_message(message: Message, limits: MessagePolicy) -> Found:
    return tuple(asdict(finding) for finding in check_message(message, limits))


def _marked(work: Read, found: Mapping[KeyT, tuple[str, Found]]) -> dict[KeyT, Standing]:
    hashes = {text: text_hash(text) for text, findings in found.values() if findings}
    gone = _dismissed(work, hashes.values())
    return {
        key: [{**finding, "dismissed": (hashes[text], finding["code"]) in gone} for finding in findings]
        for key, (text, findings) in found.items()
    }


def _dismissed(work: Read, hashes: Iterable[str]) -> set[tuple[str, str]]:
    """The dismissals among these texts, as hash and code."""
    gone: set[tuple[str, str]] = set()
    left = iter(hashes)
    while some := list(islice(left, AT_A_TIME)):
        rows = work.execute(
            select(DismissedFinding.text_hash, DismissedFinding.code).where(
                DismissedFinding.owner_id == work.owner_id, DismissedFinding.text_hash.in_(some)
            )
        )
        gone.update((row.text_hash, row.code) for row in rows)
    return gone
