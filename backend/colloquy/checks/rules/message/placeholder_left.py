"""An unfilled blank of a template is left in the text."""

import re

from colloquy.checks.rules.language.sentences import Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

_INNER = 60
_SURE = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|%[A-Za-z_]{2,30}%|\{[A-Za-z][\w .'-]{0,40}\}|<<[^<>\n]{1,60}>>|«[A-Za-z][^«»\n]{0,40}»"
    r"|_{3,1000}|\b[Xx]?X{3,40}\b|\bX{2}\b(?= (?:minutes|hours|years|weeks|months|days|at|in|on|and|of|with|company|university))"
    r"|(?<![\w.])\*{3,40}(?:[A-Z]{3,20}\*{3,40})?(?=[\s,.]|$)|\b(?:Insert (?:[A-Z][a-z]{1,20} ?){1,4}(?=[.,\n]|$)|INSERT(?! (?:and|or|INTO)\b)|TODO|TBD|TBC|FIXME|LOREM IPSUM|TO BE (?:INSERTED|FILLED|ADDED|COMPLETED))\b|\bX{1,2}[/.:]X{2,4}\b|\b(?:DD|dd)[/.](?:MM|mm)\b|\?{4,40}"
    r"|(?<=[Dd]ear )\.{3,40}|\b(?:FIRST|LAST|FULL|YOUR|COMPANY|CONTACT|RECIPIENT|ORGANIZATION|ORGANISATION|ADVISER|ALUMNI|ALUM|SCHOOL|UNIVERSITY|MY)[ _](?:NAME|TITLE|MAJOR|FIELD|COMPANY|SCHOOL|UNIVERSITY|POSITION)\b"
    r"|\.{6,200}|…{2,100}"
)
_BRACKETED = re.compile(r"\[([^\[\]\n]{1,60})\]|<([A-Za-z][^<>\n]{0,60})>|\(([^()\n]{1,60})\)|\|([A-Z_ ]{3,40})\|")
_VOCABULARY = frozenset(
    "name names firstname lastname first last full company organization organisation employer firm title position role job date day time month year "
    "place location city school university college major degree program programme field industry topic subject reason number phone email "
    "address insert your their his her contact recipient adviser advisor mentor referrer referral source mutual friend department "
    "team project detail details example something specific event link signature class course salutation pronoun surname "
    "paragraph intro introduction hook sentence greeting opening closing "
    "weekday hour minutes amount dates times availability alumni alumnus alum network".split()
)
_LEADS = frozenset(
    "insert add fill enter put mention describe your their name company organization organisation date time topic".split()
)
_LEAST = 3
_MENDS = frozenset(
    "sic page pp emphasis translation translated laughter applause the a an his her its their my our your is are was were to of and but it he she they that this i we laughs laughing smiles pause "
    "beep beeps script voicemail recording tone coughs clears ring rings call click after".split()
)
"""Words that begin what a quotation puts in square brackets."""
_TAGS = frozenset(
    "b br i p em strong div span a href u ul ol li hr img table tr td h html body sic grin sigh wink".split()
)
"""What may stand between angle brackets and is no blank: marks of a web page, a grin."""
_SMALL = frozenset("your or and of here a the own at in".split())
"""What may stand beside a template's words between round brackets; "(your entrance is level)" tells something."""


def _is_blank(match: re.Match[str]) -> bool:
    """Whether what stands in brackets is a template's word rather than an aside, a quotation's mend or an address."""
    square, angle, round_, bar = match.groups()
    inner = square or angle or round_ or bar
    if any(mark in inner for mark in ("@", "://", "www.", "/")):
        if angle:
            return not inner.startswith("/") and _VOCABULARY.issuperset(re.split(r"\W+", inner.lower()))
        return bool(square) and "/" in inner and not inner.startswith(("http", "www")) and "@" not in inner
    listed = re.findall(r"[^\W\d_]+", inner.lower())
    if not listed:
        return bool(square and not inner.strip(" ._-")) or bool(square and set(inner) <= set("._ -?X"))
    if round_:
        filled_in = listed[0] in {"insert", "fill"} or (listed[0] == "your" and set(listed) <= _VOCABULARY | _SMALL)
        return (filled_in and len(listed) > 1 and bool(_VOCABULARY & set(listed))) or (
            len(listed) <= _LEAST
            and set(listed) <= _VOCABULARY
            and listed[0]
            in {"name", "company", "insert", "your", "organization", "date", "topic", "first", "last", "contact"}
            and (inner != inner.lower() or len(listed) > 1 or listed[0] in {"date", "name", "topic"})
        )
    if listed[0] in {"sic", "https", "mailto"}:
        return False
    shouted = inner == inner.upper() and len(inner) >= _LEAST
    named = (
        bool(square or (angle and not _TAGS & set(listed)))
        and len(listed) <= _LEAST + 1
        and not _MENDS & set(listed[:1])
        and not re.search(r"[.!?;:]", inner)
    )
    return shouted or named or listed[0] in _LEADS or bool(_VOCABULARY & set(listed))


def _in_quotation(text: str, at: int) -> bool:
    """Whether a place lies within quotation marks of its paragraph."""
    paragraph = text.rfind("\n", 0, at) + 1
    return text.count('"', max(paragraph, at - 600), at) % 2 == 1


def find(draft: Draft) -> Hit | None:
    """The first blank."""
    text = draft.text
    places = [match.span() for match in _SURE.finditer(text)]
    plain = text.replace("“", '"').replace("”", '"')
    places += [
        match.span()
        for match in _BRACKETED.finditer(text)
        if _is_blank(match) and not _in_quotation(plain, match.start())
    ]
    if not places:
        return None
    start, end = min(places)
    return Hit(Span(start, end), {"blank": text[start:end][:_INNER]})
