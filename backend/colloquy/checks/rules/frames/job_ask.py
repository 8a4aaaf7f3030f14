"""Whether a text asks for work: the same meaning in letters, calls and questions (P70, P84, P88)."""

from collections.abc import Iterable, Iterator

from colloquy.checks.rules.frames import job_hints, job_leads, job_openings, job_taken, not_work
from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import clause_before, negated, others_speak, past, quoted
from colloquy.checks.rules.language.sentences import Sentence

_PASS_ON = Phrases(job_leads.PASS_ON, job_hints.CARRIED)
_PUT_FORWARD = Phrases(job_leads.PUT_FORWARD)
_TAKEN_ON = Phrases(job_taken.TAKEN_ON, job_hints.HANDS)
_HERE = Phrases(job_openings.HERE, job_hints.PLACES)
_ANYWHERE = Phrases(job_openings.ANYWHERE)
_SEEKING = Phrases(job_openings.SEEKING)
_IN_GENERAL = Phrases(job_openings.IN_GENERAL)
_NOT_WORK = Phrases(not_work.NOT_WORK)

_SUBJECTS = frozenset("i you we they".split())
_REQUESTING = frozenset("you your please hope hoping could would grateful appreciate if wonder ask whether".split())

_PEOPLE = frozenset(
    "people someone somebody everyone graduates beginners newcomers candidates applicants students they one others".split()
)
_RELATIVE = frozenset("that who which somewhere".split())
_OWN = frozenset("i me my mine we us our".split())
_COMES_UP = frozenset("hear hears heard know come learn".split())
_WITH_THEM = frozenset("your here".split())


def _offers_to_reader(match: Match) -> bool:
    """Such as "I can send my resume over if you like": the writer hands it to the reader, and asks for nothing."""
    if "you" in match.texts or "if" in match.texts:
        return False
    before = [word for word in clause_before(match) if word in _SUBJECTS]
    if not before or before[-1] != "i":
        return False
    last = len(match.before) - 1 - match.before[::-1].index("i")
    return not _REQUESTING & set(match.before[last + 1 :])


def _told_of_others(match: Match) -> bool:
    """Such as "A workshop that will take me on": a relative clause, which speaks of no one here."""
    return bool(_RELATIVE & set(match.before[-3:]))


def _comes_up_elsewhere(match: Match) -> bool:
    """Such as "If you hear of any openings, please keep me in mind": what they may hear of lies with others."""
    return bool(_COMES_UP & {*match.before, *match.texts}) and not _WITH_THEM & match.sentence.vocabulary


def _stands(match: Match) -> bool:
    """Whether the phrase asks, here and now, in the writer's own name."""
    return not (
        {"not", "never", "no"} & set(match.texts)
        or negated(match)
        or quoted(match)
        or past(match)
        or others_speak(match)
    )


def _direct(sentences: Iterable[Sentence]) -> Iterator[Match]:
    """Asks that this person, or this person's employer, take the writer on."""
    for sentence in sentences:
        general = _IN_GENERAL.within(sentence)
        for match in _TAKEN_ON.find(sentence):
            if _stands(match) and not (_PEOPLE & sentence.vocabulary and not _OWN & sentence.vocabulary):
                yield match
        for match in _HERE.find(sentence):
            if _stands(match) and not general:
                yield match


def _indirect(sentences: Iterable[Sentence]) -> Iterator[Match]:
    """Asks for leads, for a good word, to pass on a resume; statements that one is looking."""
    for sentence in sentences:
        for match in _PASS_ON.find(sentence):
            if _stands(match) and not _offers_to_reader(match):
                yield match
        for match in _PUT_FORWARD.find(sentence):
            if _stands(match):
                yield match
        if not _IN_GENERAL.within(sentence):
            for match in (*_ANYWHERE.find(sentence), *_SEEKING.find(sentence)):
                if _stands(match):
                    yield match


def _place(match: Match) -> tuple[int, int]:
    return match.span.start, -match.end


def _of_work(match: Match) -> bool:
    """Whether the phrase is about work, and not about an opening in a calendar or a chance to talk."""
    return all(match.end <= other.first or match.first >= other.end for other in _NOT_WORK.find(match.sentence))


def of_reader_only(sentences: list[Sentence]) -> bool | None:
    """Whether it is this reader who shall take the writer on, and not others by way of leads; None where that is open."""
    here, leads = (any(map(_of_work, asks(sentences))) for asks in (_direct, _indirect))
    return None if here == leads else here


def asks_for_job(sentences: list[Sentence], *, leads_are_right: bool = False) -> Match | None:
    """The first place that asks for work; with `leads_are_right` (renewed contact) only an ask to be hired here."""
    found = list(_direct(sentences))
    if leads_are_right:
        found = [match for match in found if not (_told_of_others(match) or _comes_up_elsewhere(match))]
    if not leads_are_right:
        found += _indirect(sentences)
    return min(filter(_of_work, found), key=_place, default=None)
