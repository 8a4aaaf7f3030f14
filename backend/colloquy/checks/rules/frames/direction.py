"""Whether a text asks the reader to decide the writer's own direction (P85)."""

from colloquy.checks.rules.frames import direction_phrases
from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import clause_before, negated, quoted
from colloquy.checks.rules.language.sentences import Sentence

_ASKS = Phrases(direction_phrases.ASKS)
_PAPERS = frozenset("resume cv portfolio application letter essay draft".split())
_CALENDAR = frozenset(
    "day days date hour hours time times evening morning afternoon week place door entrance train bus platform".split()
)
_SELF = frozenset("i me my mine myself".split())
_TOLD_BY_OTHERS = frozenset(
    "mother father parents everyone professor professors teacher teachers counselor friends friend uncle aunt family people nobody one".split()
)
_TO_READER = frozenset("you your could please would".split())
_OVER = frozenset("helped told showed decided asked pointed gave guided was were had did".split())
_WISHING = frozenset("could would can will please hope hoping like love if want need wish grateful might may".split())


def _by_reader(match: Match) -> bool:
    """Not what others said, nor what is over, nor what the conversation itself would do."""
    clause = clause_before(match)
    start = match.first - len(clause)
    before = set(clause) | set(match.sentence.texts[max(0, start - 2) : start])
    said = before | set(match.texts[:1])
    if said & _TOLD_BY_OTHERS and not said & _TO_READER:
        return False
    return not (said & _OVER and not said & _WISHING)


def asks_for_direction(sentence: Sentence) -> list[Match]:
    """The places of a sentence that put the writer's own direction into the reader's hands."""
    return [
        match
        for match in _ASKS.find(sentence)
        if _SELF & set(match.texts + match.before[-6:])
        and not negated(match)
        and not quoted(match)
        and _by_reader(match)
        and not _PAPERS & set(match.texts)
        and not _CALENDAR & set(match.after[:1])
    ]
