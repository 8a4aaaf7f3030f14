"""The guide as a page for print: a sheet to take along, or the numbered list that goes out by mail.

The page stands alone: no script, nothing loaded, every text escaped, and a policy that admits its one style sheet and
nothing else. What goes out by mail holds the questions and nothing of what their owner thinks about them.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from hashlib import sha256
from html import escape
from typing import Any, Final

from colloquy.interviews import queries
from colloquy.interviews.rules.closing import WORDS, steps
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.story import spoken
from colloquy.kit.db.work import Read
from colloquy.kit.languages import Language, said_in
from colloquy.kit.saying import say
from colloquy.policy.queries import policy_of

Row = dict[str, Any]
STYLE: Final = """
@page { size: auto; margin: 16mm; }
body { font: 11.5pt/1.4 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 44em;
  margin: 1.5em auto; padding: 0 1em; }
h1 { font-size: 1.5em; margin: 0; }
h2 { font-size: 1.1em; margin: 1.2em 0 .3em; border-bottom: 1px solid #999; }
p { margin: .2em 0; }
ol, ul { margin: .3em 0; padding-left: 1.8em; }
li { break-inside: avoid; margin: .25em 0; }
.room li { border-bottom: 1px dotted #999; min-height: 16mm; }
.must { font-weight: bold; }
.mark { border: 1px solid #111; border-radius: 3px; font-size: .75em; padding: 0 .3em; }
.small { font-size: .9em; color: #333; }
.mailed li { margin: 1em 0; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
"""
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
MARK: Final = ' <span class="mark">{}</span>'


def page(work: Read, interview_id: str) -> str | None:
    """The page of an interview, or None where there is no such one."""
    talk = queries.one(work, interview_id)
    if talk is None:
        return None
    ready = [row for row in talk["questions"] if not row["parked"]]
    if FORMS[Form(talk["form"])].numbered_questions:
        return _document(work.language, say("Questions for {name}", name=talk["contact"]["name"]), _mailed(ready))
    parked = [row for row in talk["questions"] if row["parked"]]
    closing = [WORDS[step].say for step in steps(Form(talk["form"]), policy_of(work))]
    body = "".join(_sheet(work.language, talk, ready, parked, closing))
    return _document(work.language, say("Talk with {name}", name=talk["contact"]["name"]), body)


def _document(language: Language, heading: str, body: str) -> str:
    title = said_in(language, heading)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<h1>{escape(title)}</h1>\n{body}</body>\n</html>\n"
    )


def _mailed(ready: Sequence[Row]) -> str:
    return f'<ol class="mailed">{_items(escape(row["text"]) for row in ready)}</ol>\n'


def _sheet(
    language: Language, talk: Row, ready: Sequence[Row], parked: Sequence[Row], closing: Iterable[str]
) -> Iterable[str]:
    tell = partial(said_in, language)
    yield "".join(f'<p class="small">{escape(line)}</p>\n' for line in _facts(talk, tell))
    if talk["goals"]:
        yield _part(tell("What I hope to learn"), f"<ol>{_items(map(escape, talk['goals']))}</ol>")
    asked = _items(_question(row, tell("must")) for row in ready)
    yield _part(tell("Questions"), f'<ol class="room">{asked}</ol>')
    if parked:
        yield _part(tell("If there is time"), f"<ul>{_items(escape(row['text']) for row in parked)}</ul>")
    yield _part(tell("Before you go"), f"<ul>{_items(escape(tell(line)) for line in closing)}</ul>")


def _part(heading: str, body: str) -> str:
    return f"<h2>{escape(heading)}</h2>\n{body}\n"


def _facts(talk: Row, tell: Callable[[str], str]) -> Iterable[str]:
    """Who, when, how long, where and by which number: what one looks for on the way."""
    contact = talk["contact"]
    work_at = ", ".join(part for part in (contact["title"], contact["organization"]) if part)
    if work_at:
        yield work_at
    if talk["scheduled_at"] is not None:
        yield tell(spoken(talk["scheduled_at"], talk["time_zone"]))
    if talk["minutes_promised"] is not None:
        yield tell(say("{minutes} minutes promised", minutes=talk["minutes_promised"]))
    if talk["place"]:
        yield talk["place"]
    if contact["phone"]:
        yield tell(say("Phone: {phone}", phone=contact["phone"]))


def _question(row: Row, must: str) -> str:
    text = escape(row["text"])
    return f'<span class="must">{text}</span>{MARK.format(must)}' if row["must_ask"] else text


def _items(items: Iterable[str]) -> str:
    return "".join(f"<li>{item}</li>\n" for item in items)
