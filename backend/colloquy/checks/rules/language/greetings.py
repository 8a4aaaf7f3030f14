"""By which name a text addresses its reader: in letters, mails and call scripts."""

import re
from dataclasses import dataclass, replace

from colloquy.checks.rules.language.names import PARTICLES, TITLES
from colloquy.checks.rules.language.words import Word

_READ = 90
_LONGEST_NAME = 7
_SALUTES = frozenset(
    "dear dearest hi hello hey hiya howdy greetings aloha hola bonjour ciao salut salaam namaste hallo saludos gday hej hei hejsan hallå moin servus gruezi grüezi "
    "estimado estimada querido querida caro cara cher chere chère liebe lieber geehrte geehrter prezado prezada ola olá merhaba sayın sayin sevgili zdravo ahoj czesc cześć szanowny "
    "szanowna szia kedves privet tere beste geachte dag gentile egregio egregia talofa bula malo jambo habari shalom marhaba ahlan namaskar vanakkam konnichiwa bonsoir buongiorno "
    "buonasera goedemorgen goedendag dzien dobry ohayo annyeonghaseyo dorood bonjou makadii kedves droga drogi milá milý poštovani poštovana kaixo oi stimate stimată salaan sawasdee sawubona dumela molo selam salam salaams mabuhay kumusta halo vazeni vážený vážená mahal yo heya hullo ave dearly".split()
)
_TWO_WORDS = frozenset(
    tuple(pair.split())
    for pair in (
        "kia ora,kia orana,sehr geehrte,sehr geehrter,guten tag,guten morgen,guten abend,gruss gott,bom dia,boa tarde,boa noite,buenos dias,buenas tardes,"
        "buenas noches,xin chao,ni hao,dobry den,dobrý den,dobar dan,god dag,god morgon,goede morgen,bonne journee,salam alaikum,salaam alaikum,assalamu alaikum,"
        "assalam alaikum,malo e,sat sri,tere tere,hyva herra,arvoisa herra,muy estimado,muy estimada,molto gentile,tena koe,tēnā koe,ni sa,apa kabar,selamat pagi,selamat siang,nin hao,dobry vecer"
    ).split(",")
)
_DAY_PARTS = frozenset("morning afternoon evening day".split())
_NO_NAMES = frozenset(
    "there all everyone team sir madam sirs again friend friends colleague colleagues hiring manager committee staff whom who members member "
    "alum alumni adviser fellow this my it i is we your you thank thanks just may could can would will am are do and or to the a an so from "
    "hope hoping good morning afternoon evening speaking name calling name's nice great how if as on for with mentor neighbor valued "
    "stranger folks group both future reader writer recruiter human resources department office please quick short long sorry one yes no "
    "after before at in while when since because what where why which not our let me that old happy merry "
    "damen herren respected esteemed honored kind beloved sincere warm many big first last here".split()
)
_ASKS_FOR = (
    ("speak", "with"), ("speak", "to"), ("talk", "to"), ("talk", "with"), ("speaking", "with"), ("speaking", "to"), ("through", "to"), ("is", "this"),
    ("reach",), ("calling", "for"), ("looking", "for"), ("ask", "for"), ("word", "with"), ("line", "for"), ("connect", "me", "to"), ("connect", "me", "with"), ("that", "you"),
)  # fmt: skip
_ALONE = frozenset("ma sir madam maam mam sah ma'am oga boss chief".split())
"""Forms of address that stand for a name, and are not shortened: a period after one ends the sentence."""
_AFTER_NAMES = TITLES - _NO_NAMES
_SAINTS = frozenset("st ste".split())
_BLANK = re.compile(r"[xX_]{3,}")
_ENDS = frozenset(", : ; ! ? \n \n\n ( )".split(" "))


@dataclass(frozen=True, slots=True)
class Address:
    """Names by which the reader is addressed, as typed, and where they stand."""

    names: tuple[str, ...]
    start: int
    end: int
    bare: bool = False


def _is_name(word: Word, *, lower_too: bool) -> bool:
    if word.text in _NO_NAMES or not word.raw[:1].isalpha() or _BLANK.fullmatch(word.raw):
        return False
    return word.raw[:1].isupper() or word.text in TITLES or word.text in PARTICLES or lower_too


def _name_at(words: list[Word], index: int, *, lower_too: bool = False) -> Address | None:
    """The name that starts at a word: titles, names, initials, particles, up to a mark or a plain word."""
    taken: list[Word] = []
    while index < len(words) and len(taken) < _LONGEST_NAME:
        word = words[index]
        if (
            word.text == "."
            and taken
            and (taken[-1].text in TITLES or taken[-1].text in _SAINTS or len(taken[-1].text) == 1)
            and taken[-1].text not in _ALONE
        ):
            index += 1
            continue
        if word.text in {"-", "'s"} or (taken and word.start == taken[-1].start):
            if word.text == "-" and index + 1 < len(words) and words[index + 1].start > word.end:
                break
            index += 1
            continue
        titled = word.text in TITLES and index + 1 < len(words) and _is_name(words[index + 1], lower_too=False)
        if not titled and not _is_name(word, lower_too=lower_too):
            break
        taken.append(word)
        index += 1
    names = [word for word in taken if word.text not in TITLES and word.text not in PARTICLES]
    if not names:
        return None
    return Address(tuple(word.raw for word in taken), names[0].start, names[-1].end)


def _ends_soon(words: list[Word], index: int) -> bool:
    """Whether a mark or a line's end follows within four words: then even a name in small letters is one."""
    return any(word.text in _ENDS or word.text in {"-", "."} for word in words[index : index + 4])


def _salute(words: list[Word], index: int) -> int | None:
    """The word after a salutation that starts here."""
    text = words[index].text
    if text == "my" and index + 1 < len(words) and words[index + 1].text in {"dear", "dearest"}:
        return index + 2
    if index == 0 and text in _DAY_PARTS and len(words) > 1 and words[1].raw[:1].isupper():
        return 1
    if text == "good" and index + 1 < len(words) and words[index + 1].text in _DAY_PARTS:
        return index + 2
    following = words[index + 1].text if index + 1 < len(words) else ""
    if (text, following) in _TWO_WORDS:
        return index + 2
    if text == "g" and index + 1 < len(words) and words[index + 1].text == "day":
        return index + 2
    return index + 1 if text in _SALUTES else None


def _saluted(words: list[Word], index: int) -> Address | None:
    after = _salute(words, index)
    if after is None:
        return None
    again = _salute(words, after) if after < len(words) else None
    after = again or after
    while after < len(words) and words[after].text in {"again", "there", "and", "akal"}:
        after += 1
    if after < len(words) and words[after].text == ",":
        named = _name_at(words, after + 1)
        following = words[after + 1] if named else None
        titled = following is not None and following.text in TITLES
        closed = named is not None and any(
            word.start >= named.end and word.text in _ENDS for word in words[after + 2 : after + 7]
        )
        return named if titled or closed else None
    return _name_at(words, after, lower_too=_ends_soon(words, after))


def _asked_for(words: list[Word], index: int) -> Address | None:
    for asked in _ASKS_FOR:
        end = index + len(asked)
        if tuple(word.text for word in words[index:end]) == asked:
            return _name_at(words, end)
    return None


def _bare(words: list[Word]) -> Address | None:
    """Such as "Mr. Volkov," or "Gustavo:" alone on the first line, before a comma with a title or a greeting after it."""
    if not words or not words[0].raw[:1].isupper() or _salute(words, 0):
        return None
    named = _name_at(words, 0)
    if named is None:
        return None
    rest = [word for word in words[:_LONGEST_NAME] if word.start >= named.end]
    while len(rest) > 1 and (rest[0].text in _AFTER_NAMES or (rest[0].text == "-" and rest[1].text in _AFTER_NAMES)):
        rest.pop(0)
    if not rest or rest[0].text not in {",", ":", "!", "-", "\n", "\n\n"}:
        return None
    alone = rest[0].text[0] == "\n" or (len(rest) > 1 and rest[1].text[0] == "\n")
    greeted_after = len(rest) > 1 and rest[0].text == "," and _salute(rest, 1) is not None
    return replace(named, bare=True) if alone or greeted_after or words[0].text in TITLES else None


def addresses(words: list[Word]) -> list[Address]:
    """The names that the opening of a text speaks to, in order; none where it greets without a name."""
    head = words[:_READ]
    found: list[Address] = []
    bare = _bare(head)
    if bare:
        found.append(bare)
    fresh = True
    for index, word in enumerate(head):
        if fresh and (named := _saluted(head, index)):
            if not found or named.end < words[-1].end - 1:
                found.append(named)
        elif (
            word.text
            in {
                "speak",
                "talk",
                "speaking",
                "through",
                "is",
                "reach",
                "calling",
                "looking",
                "ask",
                "word",
                "connect",
                "line",
                "that",
            }
            and index < _READ // 2
        ):
            asked = _asked_for(head, index)
            if asked and any(
                one.text in {"may", "could", "can", "is", "am", "this", "calling", "would", "trying", "please"}
                for one in head[max(0, index - 5) : index + 1]
            ):
                found.append(asked)
        fresh = word.text in {".", "\n", "\n\n", "?", "!", ",", '"', ")", "]", ":"}
    return found
