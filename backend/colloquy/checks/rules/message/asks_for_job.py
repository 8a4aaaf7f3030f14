"""It asks for work, directly or indirectly. In renewed contact leads are right; to be hired by this person is not."""

from collections.abc import Iterator

from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.language.normalize import plain
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.language.words import Word, words
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import Pointing, judged
from colloquy.checks.rules.model import Hit, MessageKind


def _as_yours(sentence: Sentence, name: list[str]) -> Sentence:
    """The sentence with the name of the contact's organization read as "your company"."""
    texts = sentence.texts
    if not name or not set(name) <= sentence.vocabulary:
        return sentence
    for at in range(len(texts) - len(name) + 1):
        if texts[at : at + len(name)] == name:
            first, last = sentence.words[at], sentence.words[at + len(name) - 1]
            yours = [Word(text, first.raw, first.start, last.end) for text in ("your", "company")]
            return Sentence([*sentence.words[:at], *yours, *sentence.words[at + len(name) :]])
    return sentence


def pointing(draft: Draft) -> Pointing:
    """What the phrases point at in a sentence of this message."""
    name = [word.text for word in words(plain(draft.message.organization or ""))]
    renewed = draft.message.kind == MessageKind.RENEWED_CONTACT

    def places(sentence: Sentence) -> Iterator[Span]:
        match = asks_for_job([_as_yours(sentence, name)], leads_are_right=renewed)
        return iter([match.span] if match else [])

    return places


def find(draft: Draft) -> Hit | None:
    """The place that asks for work; in renewed contact, that asks this person for it."""
    renewed = draft.message.kind == MessageKind.RENEWED_CONTACT
    return judged(draft, "hired" if renewed else "asks_for_job", pointing(draft))
