"""Which lengths of time a request asks for, as against those that it tells of."""

from typing import Final

from colloquy.checks.rules.language.durations import Duration, durations
from colloquy.checks.rules.language.numbers import number_at
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.message.draft import Draft

_ASKING: Final = frozenset(
    "could would may might can should if perhaps possible willing spare available please happy grateful appreciate glad enough plenty suffice sufficient "
    "call meeting conversation chat talk meet speak visit coffee zoom video phone time interview want ask asking request hoping hope need needs "
    "keep like invite schedule within than most maximum max promise discussion "
    "proposing propose suggest slot exchange shadow sit join discuss whenever tea lunch will choice choose".split()
)
_NEAR: Final = 12
_HOUR: Final = 60
_LONGEST_TALK: Final = 300
_STRETCHES: Final = frozenset("tour tours day days week shift shifts drive flight night nights rotation watch".split())
_AROUND: Final = frozenset("before afterwards afterward after break".split())
_PAST_DOINGS: Final = frozenset(
    "watched stood sat spoke listened talked read stayed slept wrote played practiced practice spoken stand lay argued rode sailed cried laughed interviewed heard listening "
    "practicing practising playing rehearsing driving walking".split()
)
_BREAKS: Final = frozenset("; : ( )".split())
_REQUEST: Final = frozenset(
    "could would may might spare enough plenty suffice sufficient grateful appreciate propose suggest request ask asking hoping hope possible will "
    "maximum max most need needs suggestion proposal invite like offer give let perhaps if please schedule glad".split()
)
_TELLING_AFTER: Final = frozenset(
    "away ahead behind apart between difference from north south east west ago earlier later late walk drive ride commute train flight bus outside daily every "
    "weekly monthly 's".split()
)
_TELLING_PAIRS: Final = frozenset(
    {
        ("a", "day"), ("a", "week"), ("by", "train"), ("by", "bus"), ("by", "car"), ("on", "foot"), ("per", "week"),
        ("per", "day"), ("each", "day"), ("each", "way"), ("before", "the"), ("into", "the"), ("into", "your"),
    }
)  # fmt: skip
_TELLING_BEFORE: Final = frozenset(
    "every after last first past spent waited since takes took lasted ran walked drove traveled worked waiting wait".split()
)
_EVENTS: Final = frozenset(
    "lecture film documentary podcast episode talk presentation keynote speech webinar video commute drive walk ride train flight bus show set version shift shifts".split()
)
_SEEN: Final = frozenset("call chat conversation meeting by of on over via".split())
_ANSWERS: Final = frozenset("answer reply respond response wait confirm".split())
_ASKED_MOST: Final = 90
_OURS: Final = frozenset("your you time conversation talk chat call advice questions listening".split())
_TOLD_HOW: Final = frozenset("how what why which where who".split())
_MODALS: Final = frozenset("could would can may might will shall should if please hope hoping".split())
_SHORT: Final = 4
_PAST_WINDOW: Final = 8
_EARNED: Final = frozenset("paid work experience credit practice practical training service flight field".split())


def _told(sentence: Sentence, one: Duration) -> bool:
    """Whether a length of time belongs to the story: "ten minutes from your office", "your 30-minute talk"."""
    texts = sentence.texts
    after, before = texts[one.end : one.end + 4], texts[max(0, one.first - 5) : one.first]
    if set(before) & _BREAKS:
        before = before[max(at for at, word in enumerate(before) if word in _BREAKS) + 1 :]
    return (
        _measures_something(after, before)
        or _happened(sentence, one, before)
        or _as_rate(sentence, one)
        or _part_of_the_work(sentence, one, after)
    )


def _measures_something(after: list[str], before: list[str]) -> bool:
    """Such as "ten minutes from your office", "two hours by train", "your 30-minute talk"."""
    asked_of_you = after[:3] in (["away", "from", "your"], ["out", "of", "your"]) or after[:2] in (
        ["from", "you"],
        ["from", "your"],
    )
    asked_between = after[:1] == ["between"] and before[-1:] in (["for"], ["have"], ["spare"])
    by_the_clock = after[:1] == ["from"] and number_at(after, 1) is not None
    if not (asked_of_you or asked_between or by_the_clock) and (
        _TELLING_AFTER & set(after[:1]) or tuple(after[:2]) in _TELLING_PAIRS
    ):
        return True
    watched = _EVENTS & set(after[:2]) - ({"video"} if _SEEN & set(after[:2]) else set())
    return bool(watched and {"your", "the", "his", "her", "that", "in"} & set(before[-3:]))


def _happened(sentence: Sentence, one: Duration, before: list[str]) -> bool:
    """Such as "I spent an hour", "reply within two hours", "stopped looking at a telephone for an hour"."""
    earlier = sentence.texts[: one.first]
    near = {
        word for word, then in zip(before[-3:], [*before[-2:], ""], strict=False) if (word, then) != ("last", "longer")
    }
    hoped = {"hope", "hoping"} & set(earlier) and {"takes", "lasts"} & near
    if_you_came = "if" in earlier[-_NEAR:]
    if not if_you_came and ((_TELLING_BEFORE & near and not hoped) or _PAST_DOINGS & set(before)):
        return True
    if before[-1:] in (["in"], ["within"]) and _ANSWERS & set(before):
        return True
    if before[-1:] == ["for"] and not _MODALS & sentence.vocabulary and _past_before(earlier):
        return True
    return before[-2:] in (["i", "spent"], ["have", "spent"]) or before[-1:] == ["already"]


def _part_of_the_work(sentence: Sentence, one: Duration, after: list[str]) -> bool:
    """Such as "a twelve-hour shift", "an hour before the ward", "how you plan an hour of live radio"."""
    earlier = sentence.texts[: one.first]
    if one.minutes > _LONGEST_TALK and _STRETCHES & set(after[:1]):
        return True
    if one.minutes >= _HOUR and (_AROUND & set(after[:3]) or earlier[-2:] in (["drive", "is"], ["could", "fill"])):
        return True
    if after[:1] != ["of"]:
        return False
    return bool(_EARNED & set(after) or (_TOLD_HOW & set(earlier) and not _OURS & set(after[1:])))


def _past_before(texts: list[str]) -> bool:
    """Whether something was done shortly before: "stopped looking at a telephone for"."""
    return any(len(word) > _SHORT and word.endswith("ed") for word in texts[-_PAST_WINDOW:])


def _as_rate(sentence: Sentence, one: Duration) -> bool:
    """Such as "five tonnes an hour": a number of things before it."""
    phrase, before = sentence.texts[one.first : one.end], sentence.texts[max(0, one.first - 2) : one.first]
    return phrase in (["an", "hour"], ["a", "minute"]) and number_at(before, 0) is not None


def _vague(sentence: Sentence, one: Duration) -> bool:
    """Such as "An hour that suits you" names no length; "a minute" is only a way of speaking."""
    phrase = sentence.texts[one.first : one.end]
    after = sentence.texts[one.end : one.end + 2]
    if sentence.texts[max(0, one.first - 2) : one.first] in (["day", "and"], ["date", "and"], ["day", "or"]):
        return True
    if phrase == ["an", "hour"]:
        return bool(after) and (
            after[0] in {"that", "which", "convenient", "when", "you"}
            or (after[:2] == ["of", "your"] and sentence.texts[one.end + 2 : one.end + 3] in (["choosing"], ["choice"]))
        )
    return one.minutes <= 1


def asked_times(draft: Draft) -> list[tuple[float, Span]]:
    """The lengths of time asked for, in minutes, with their places."""
    asked: list[tuple[float, Span]] = []
    likely: list[tuple[float, Span]] = []
    others: list[tuple[float, Span]] = []
    for sentence in draft.body:
        for one in durations(sentence):
            if _told(sentence, one) or _vague(sentence, one):
                continue
            place = (one.minutes, sentence.span(one.first, one.end))
            near = set(sentence.texts[max(0, one.first - _NEAR) : one.end + _NEAR])
            if _REQUEST & near:
                asked.append(place)
            elif _ASKING & sentence.vocabulary or sentence.asks or len(sentence.words) <= 14:  # noqa: PLR2004 - a fragment
                likely.append(place)
            elif one.minutes <= _ASKED_MOST:
                others.append(place)
    return asked or likely or others
