"""The two checkers. Pure functions of text and context; see `message/` and `question/`, one module per finding."""

from colloquy.checks.rules.catalogue import worded
from colloquy.checks.rules.learned import opinion
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.registry import RULES as MESSAGE_RULES
from colloquy.checks.rules.model import Finding, Form, Message, MessageKind, MessagePolicy, Severity, split
from colloquy.checks.rules.question.features import question_features
from colloquy.checks.rules.question.registry import RULES as QUESTION_RULES
from colloquy.checks.rules.question.units import Asked

__all__ = [
    "Finding",
    "Form",
    "Message",
    "MessageKind",
    "MessagePolicy",
    "Severity",
    "check_message",
    "check_question",
]

_DEFAULT_POLICY = MessagePolicy()


def check_message(message: Message, policy: MessagePolicy = _DEFAULT_POLICY) -> list[Finding]:
    """What there is to say about an outreach message, in order of place; omissions come last."""
    draft = Draft(message, policy)
    found = [
        worded("message", rule.code, hit)
        for rule in MESSAGE_RULES
        if message.kind in rule.kinds and (hit := rule.find(draft)) is not None
    ]
    return sorted(found, key=_place)


def check_question(text: str) -> list[Finding]:
    """What there is to say about a question, in order of place."""
    asked = Asked(split(text))
    scores = opinion.QUESTIONS.scores(question_features(asked))
    found = [
        worded("question", code, hit or asked.last)
        for code, find in QUESTION_RULES
        if asked.units and opinion.stands_in_question(code, scores[code], matched=(hit := find(asked)) is not None)
    ]
    return sorted(found, key=_place)


def _place(finding: Finding) -> tuple[bool, int, str]:
    return finding.start is None, finding.start or 0, finding.code
