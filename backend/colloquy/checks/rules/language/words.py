"""Words with their places: tokens, contractions written out, one spelling for British and American."""

import re
from dataclasses import dataclass

from colloquy.checks.rules.language.normalize import Plain

LONGEST_WORD = 40
"""What is longer is no word of a letter; it is cut so that no pattern reads far."""

_TOKEN = re.compile(r"\d+(?:[.:,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|_{2,}|\n[ \n]*|[^\w\s]")
_ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'d": "would", "'ll": "will"}
_IS_AFTER = frozenset("what that it he she who how where there here when why everything anything something".split())
_WRITTEN_OUT = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not", "cannot": "can not",
    "let's": "let us", "whats": "what is", "thats": "that is", "im": "i am", "ive": "i have", "dont": "do not",
    "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "cant": "can not", "wont": "will not", "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not",
    "havent": "have not", "hasnt": "has not", "youre": "you are", "youd": "you would", "youve": "you have",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "hows": "how is", "whos": "who is", "wheres": "where is",
    "y'all": "you", "u": "you", "ur": "your", "pls": "please", "plz": "please", "thx": "thanks", "tks": "thanks",
    "anytime": "any time", "sometime": "some time", "anyplace": "any place", "lemme": "let me",
    "&": "and",
}  # fmt: skip
_AMERICAN = {
    "organisation": "organization", "organisations": "organizations", "organise": "organize", "organised": "organized",
    "programme": "program", "programmes": "programs", "centre": "center", "centres": "centers", "calibre": "caliber",
    "favour": "favor", "favours": "favors", "honour": "honor", "honoured": "honored", "realise": "realize",
    "realised": "realized", "recognise": "recognize", "specialise": "specialize", "labour": "labor",
    "enquire": "inquire", "enquiry": "inquiry", "enquiries": "inquiries", "counselling": "counseling",
    "counsellor": "counselor", "behaviour": "behavior", "theatre": "theater", "analyse": "analyze", "learnt": "learned",
    "practise": "practice", "grey": "gray", "neighbour": "neighbor", "apologise": "apologize", "defence": "defense",
    "summarise": "summarize", "minimise": "minimize", "prioritise": "prioritize", "apologising": "apologizing",
    "rigour": "rigor", "endeavour": "endeavor", "judgement": "judgment", "paycheque": "paycheck", "résumé": "resume",
    "resumé": "resume", "resumes": "resumes", "cvs": "cv", "vitae": "vitae", "licence": "license", "learning's": "learning",
    "curriculum": "curriculum", "e": "e", "mum": "mother", "everybody": "everyone", "somebody": "someone",
    "anybody": "anyone", "towards": "toward", "whilst": "while", "utilise": "use", "advisor": "adviser",
    "advisors": "advisers", "persons": "people", "mins": "minutes", "min": "minutes", "hrs": "hours", "hr": "hour",
    "yrs": "years", "appt": "appointment", "internships": "internships", "salery": "salary", "oppurtunity": "opportunity",
    "oppurtunities": "opportunities", "oportunity": "opportunity", "oportunities": "opportunities",
}  # fmt: skip


_PERSONNEL = ["hr"]
"""In capitals it is an office; in small letters, an hour."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word in plain lower-case spelling; `raw` as typed, `start` and `end` in the original text."""

    text: str
    raw: str
    start: int
    end: int


def _spelled(low: str) -> list[str]:
    """The one or two plain words that one typed word stands for."""
    if "'" not in low or low == "'":
        written = _WRITTEN_OUT.get(low)
        return written.split() if written else [_AMERICAN.get(low, low)[:LONGEST_WORD]]
    if low in _WRITTEN_OUT:
        return _WRITTEN_OUT[low].split()
    if low.endswith("n't"):
        return [low[:-3][:LONGEST_WORD], "not"]
    base, _, ending = low.rpartition("'")
    full = _ENDINGS.get("'" + ending)
    if full:
        return [base[:LONGEST_WORD], full]
    if ending == "s":
        return [base[:LONGEST_WORD], "is" if base in _IS_AFTER else "'s"]
    return [low.replace("'", "")[:LONGEST_WORD]]


def _joins(text: str, start: int, end: int) -> bool:
    """Whether a hyphen only joins two words ("half-hour"); between figures it makes a range, between blanks a pause."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isalnum() and after.isalnum() and not (before.isdigit() and after.isdigit())


def words(source: Plain) -> list[Word]:
    r"""All words and marks of a text. A line break is the word `\\n`, an empty line `\\n\\n`."""
    found: list[Word] = []
    add = found.append
    text = source.text
    low = text.lower()
    same = len(low) == len(text)
    shift = source.origin is not None
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        raw = text[start:end]
        typed = low[start:end] if same else raw.lower()
        if typed == "-" and _joins(text, start, end):
            continue
        if shift:
            start, end = source.place(start), source.place(end - 1) + 1
        if typed[0] == "\n":
            add(Word("\n\n" if typed.count("\n") > 1 else "\n", raw, start, end))
        else:
            for spelled in _PERSONNEL if raw == "HR" else _spelled(typed):
                add(Word(spelled, raw, start, end))
    return found
