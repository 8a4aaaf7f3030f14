"""It says of another organization what is meant for the contact's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from colloquy.checks.rules.language.names import TITLES, parts
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.language.words import Word
from colloquy.checks.rules.learned.opinion import stands_of_place
from colloquy.checks.rules.learned.places import place_features
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

_AT: Final = frozenset(
    "at for with of from by within joined join inside to in entering leading heading running directing into".split()
)
_STRONG_AT: Final = frozenset("at for with within inside".split())
_YOURS: Final = frozenset(
    "work role job career team position colleagues department office staff experience years time days projects project research group list products "
    "models division unit lab laboratory organization company firm practice path life day week path work's tenure programs program "
    "clients customers duties responsibilities coworkers control plant visit workshop studio newsroom desk move transition kitchen tour "
    "daily leadership efforts contribution contributions campaign exhibition collection shop ward branch title post appointment perspective insights "
    "analysts engineers curators editors designers nurses people hospital museum bank facility site factory crew class classes students shows".split()
)
_PAST_LIFE: Final = frozenset(
    "former formerly previous previously earlier before past old first student studied studies degree graduate graduated undergraduate education earned left ex until originally prior began started internship then doctorate phd".split()
)
_EVENTS: Final = frozenset(
    "talk lecture speech panel keynote presentation talks interview article essay paper papers book post session podcast webinar booth seat speaking spoke speaker conference workshop reading reading performance concert".split()
)
_DOES: Final = frozenset(
    "edit edits own found founded work works working lead leads run runs direct directs manage manages head heads do built build serve serves joined join edit edits teach teaches design designs curate oversee handle employed employ came started decide made make organize coordinate enjoy like practice".split()
)
_KIND_WORDS: Final = frozenset(
    "company inc ltd llc gmbh corp corporation co group the of and for at center institute university college school hospital foundation trust society association "
    "department bank office agency studio studios museum press services service works national international city county public community health family "
    "regional state general new north south east west american royal great project partners systems solutions technologies labs lab clinic "
    "library theater council authority team house network design engineering research media software capital energy industries global de la".split()
)
_PLACES: Final = frozenset(
    "easter christmas thanksgiving monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december linkedin zoom skype teams google meet facebook twitter instagram youtube starbucks english spanish french german europe asia africa america i ms mr mrs dr professor".split()
)
_COMMON_AFTER: Final = frozenset(
    "station site campus conference fair street road avenue symposium festival summit meeting expo workshop airport exhibition week day".split()
)
_LOWER_INSIDE: Final = frozenset("of and the for de la del du et y & des di".split())
_ASKED: Final = frozenset("how what why where which".split())
_SPOKE: Final = frozenset("spoke gave presented studied said met were was graduated".split())
_MEETING: Final = frozenset(
    "expect with meet meeting see seeing saw met heard visit reach call find joined join seen hear hosting hosted having".split()
)
_ELSEWHERE: Final = frozenset(
    "counterpart counterparts competitor competitors rival rivals mr mrs ms dr prof professor uncle aunt cousin friend introduce introduced introducing "
    "introduction referred referring named recommended mention mentioned roommate neighbor".split()
)
_VISITED: Final = frozenset("at around inside within visiting touring see seeing".split())
_VISITS: Final = frozenset("visit tour welcome inside glimpse walk invitation".split())
_TABLES: Final = frozenset("coffee lunch tea breakfast dinner drinks drink cafe beer meal conference fair".split())
_SITES: Final = frozenset("office offices branch location campus team trip headquarters area region".split())
_RECEIVED: Final = frozenset(
    "thank thanks thankful grateful appreciate appreciation showing showed shown visit visiting tour toured welcome welcomed welcoming hosting hosted received receiving "
    "lovely pleasure remember wonderful enjoyed generous kind gracious privilege".split()
)
_WORKING: Final = frozenset("working work life careers running".split())
_CARRIED: Final = frozenset(
    "got brought built made turned kept keep led lead took steered steer saved run ran founded rebuilt manage managed opened grew".split()
)
_FEW: Final = 6
_TELLING: Final = 4
_HERE: Final = frozenset("you your yours".split())


def _capital_runs(sentence: Sentence) -> list[tuple[int, int]]:
    """Runs of capitalized words (small words allowed inside), as word numbers."""
    runs: list[tuple[int, int]] = []
    words = sentence.words
    index = 1
    while index < len(words):
        if not _capital(words[index]):
            index += 1
            continue
        end = index + 1
        while end < len(words):
            if _capital(words[end]) or (words[end].text == "and" and words[end].raw == "&"):
                end += 1
            elif (
                words[end].text in _LOWER_INSIDE
                and end + 1 < len(words)
                and _capital(words[end + 1])
                and words[end].text != "and"
            ) or (words[end].text in {"'s", "-"} and end + 1 < len(words) and _capital(words[end + 1])):
                end += 2
            else:
                break
        runs.append((index, end))
        index = end
    return runs


def _capital(word: Word) -> bool:
    return word.raw[:1].isupper() and word.text != "i" and word.raw[:1].isalpha()


def _known(named: list[str], draft: Draft) -> bool:
    """Whether a name is the contact's organization, the contact, the source, or no organization at all."""
    organization = parts(draft.message.organization or "")
    initials = "".join(part[0] for part in organization if part not in {"of", "the", "and", "for"})
    if not named or set(named) & _PLACES or "".join(named) in {initials, "".join(organization)}:
        return True
    chief = [part for part in named if part not in _KIND_WORDS] or named
    told = [part for part in organization if part not in _KIND_WORDS] or organization
    shared = [part for part in chief if any(_same(part, one) for one in organization)]
    if shared and (len(chief) == len(shared) or len(told) == 1 or any(_same(part, told[0]) for part in chief)):
        return True
    others = set(parts(draft.message.contact_name)) | set(parts(draft.message.source or ""))
    return set(chief) <= others


def _same(part: str, one: str) -> bool:
    """The same word, a slip of the pen in a long one, or a short form ("Bio" for "Biotech")."""
    if part == one:
        return True
    if min(len(part), len(one)) < _TELLING:
        return False
    return one.startswith(part) or part.startswith(one) or (len(part) > _TELLING and _near(part, one))


def _near(one: str, other: str) -> bool:
    """Whether two words differ by one slip of the pen."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return one[same + 1 :] == other[same + 1 :] or one[same:] == other[same + 1 :] or one[same + 1 :] == other[same:]


def _meant(sentence: Sentence, first: int, end: int) -> bool:
    """Whether what is said there is meant for the reader's own place of work."""
    texts = sentence.texts
    before = texts[:first]
    if _yours_after(texts[end : end + _FEW + 3]):
        return True
    if before and before[-1] == "the":
        before = before[:-1]
    if not before or (texts[end : end + 1] and texts[end] in _COMMON_AFTER):
        return False
    near = before[-13:]
    for cut in (";", ":"):
        if cut in near:
            near = near[len(near) - near[::-1].index(cut) :]
    mine_at = _last(near, frozenset({"your", "you"}))
    if _PAST_LIFE & set(near) or _EVENTS & set(near[mine_at + 1 :]) or _ELSEWHERE & set(near[mine_at + 1 :]):
        return False
    if _as_theirs(sentence, before, texts[end : end + 3], words=end - first):
        return True
    if before[-1] in {"at", "in", "with"} and texts[end : end + 1] in (["you"], ["your"]):
        return True
    if before[-1] in _AT and (
        before[-1] in _STRONG_AT
        or before[-1]
        in {"of", "by", "joined", "join", "leading", "heading", "running", "directing", "in", "from", "to"}
    ):
        return _spoken_of(near, before[-1], texts[end : end + 12], words=end - first)
    joined = (
        before[-1] == ","
        and not {"is", "are", "also"} & set(texts[end : end + 1])
        and before[-2:-1]
        and before[-2] in {"company", "firm", "organization", "employer", "team", "agency"}
        and "your" in near
    )
    as_head = (
        texts[end : end + 4]
        and texts[end : end + 2] in ([",", "where"], [",", "which"])
        and bool({"you"} & set(texts[end + 2 : end + 4]))
    )
    return bool(joined or as_head)


def _as_theirs(sentence: Sentence, before: list[str], after: list[str], *, words: int) -> bool:
    """Such as "your Acme Works", "how you got Acme through it", "a visit to Acme" in a note of thanks."""
    if words > 1 and before[-1] == "your":
        named = set(sentence.texts[len(before) : len(before) + words])
        return not (_EVENTS | _COMMON_AFTER | _SITES) & (set(after) | named) and not TITLES & named
    if words > 1 and before[-2:-1] == ["you"] and before[-1] in _CARRIED:
        return True
    if words > 1 and before[-1] in {"in", "at"} and before[-4:-2] == ["you", "are"] and before[-2].endswith("ing"):
        return True
    return (
        words > 1
        and (before[-1] in _VISITED or (before[-1] in {"to", "of"} and bool(_VISITS & set(before[-2:-1]))))
        and (not before[-1].startswith("see") or "inside" in after)
        and after[:1] != ["at"]
        and not _TABLES & sentence.vocabulary
        and len(before) <= 3 * _FEW
        and bool(_RECEIVED & sentence.vocabulary)
        and not {"i"} & set(before[-3:])
    )


def _yours_after(after: list[str]) -> bool:
    """Such as "X, where you lead the department", "X, the outfit you work for", "X, which you edit"."""
    if after[:1] != [","] or not ({"which", "where", "that", "the", "whose", "your"} & set(after[1:3])):
        return False
    if after[1:4] == ["where", "you", "have"] or after[1:4] == ["where", "you", "are"]:
        return True
    yours = next((at for at, word in enumerate(after[1:], 1) if word in _HERE), len(after))
    told = set(after[yours : yours + 5])
    if after[1] == "your":
        return bool(told & {"employer", "company", "firm", "organization", "team", "place"})
    return bool(_DOES & told) and not _SPOKE & told


def _last(words: list[str], wanted: frozenset[str]) -> int:
    return max((index for index, word in enumerate(words) if word in wanted), default=-1)


def _spoken_of(near: list[str], preposition: str, after: list[str], *, words: int) -> bool:
    """Such as "Your work at X", "how you lead the team at X", "what it is like to work at X", "the team at X ... you, as its head"."""
    yours, mine = _last(near, frozenset({"your"})), _last(near, frozenset("i my me we our he she his her they".split()))
    if (
        yours > mine
        and preposition == "in"
        and words > 1
        and {"head", "director", "work", "manager"} & set(near[yours:])
    ):
        return True
    if (
        yours > mine
        and _YOURS & set(near[yours + 1 : yours + 6])
        and (preposition in _STRONG_AT or preposition in {"of", "in"})
    ):
        return preposition in _STRONG_AT or (
            preposition == "of" and bool({"head", "director", "team", "manager", "work", "chief"} & set(near[yours:]))
        )
    if yours > mine and len(near) - yours <= 4 and preposition in _STRONG_AT - {"for", "with"}:  # noqa: PLR2004 - close by
        return True
    you = _last(near, frozenset({"you"}))
    if (
        max(you, yours) > mine
        and preposition in {"at", "within", "inside", "joined", "join", "in"}
        and words > 1
        and (preposition != "in" or _YOURS & set(near[max(you, yours) :]))
        and not _SPOKE & set(near[max(you, yours) :])
        and not _MEETING & set(near[max(0, you - 2) : you + 2])
    ):
        return True
    if you > mine and _DOES & set(near[you + 1 :]) and preposition in _STRONG_AT | {"joined", "join"}:
        return True
    if (
        preposition == "at"
        and words > 1
        and mine < 0
        and _DOES & set(near)
        and (_HERE & set(after) or you >= 0 or yours >= 0)
    ):
        return True
    doing = near[you + 1 :]
    if (
        words > 1
        and you > 0
        and near[you - 1] in _ASKED
        and you > mine
        and len(doing) <= _FEW
        and preposition in {"at", "inside", "within"}
    ):
        return not _SPOKE & set(doing)
    working = " ".join(near)
    general = re.search(
        r"(?:like to work|running the|heading the|directing the|like to be|working|life|careers|culture|what goes on|things work|decisions are made|atmosphere|work is done|day|career|people|someone|team|staff|job) (?:\w+ ){0,3}(?:at|for|with|inside|within)$",
        working,
    )
    if general and preposition in _STRONG_AT and ("i work" not in working and mine < len(near) - 4):
        return ("team" not in near[-3:] and "people" not in near[-3:] and "staff" not in near[-3:]) or bool(
            _HERE & set(after + near)
        )
    return False


@dataclass(frozen=True, slots=True)
class Place:
    """Where another organization is named, what is read around it, and whether a phrase says that it is the reader's."""

    span: Span
    found: tuple[str, ...]
    matched: bool


def _facts(draft: Draft) -> tuple[str, ...]:
    """What the whole message says: its kind, and whether the reader's own organization is named in it."""
    organization = parts(draft.message.organization or "")
    chief = [part for part in organization if part not in _KIND_WORDS] or organization
    written = set(parts(draft.text))
    return (draft.message.kind, "own named" if written & set(chief) else "own unnamed")


def places(draft: Draft) -> Iterator[Place]:
    """Every name of another organization in the body."""
    facts = _facts(draft)
    for sentence in draft.body:
        addressed = bool((_HERE | _WORKING | _RECEIVED) & sentence.vocabulary)
        for first, end in _capital_runs(sentence):
            named = [part for word in sentence.words[first:end] if word.text != "'s" for part in parts(word.raw)]
            if _known(named, draft):
                continue
            found = tuple(sorted(place_features(sentence, first, end, facts)))
            yield Place(sentence.span(first, end), found, addressed and _meant(sentence, first, end))


def find(draft: Draft) -> Hit | None:
    """The name of the other organization."""
    if not draft.message.organization:
        return None
    for place in places(draft):
        if stands_of_place(place.found, matched=place.matched):
            span = place.span
            return Hit(
                Span(span.start, span.end),
                {"other": draft.text[span.start : span.end], "organization": draft.message.organization},
            )
    return None
