"""Which sentences of the service can reach a person, read from its code; and the catalogs, made anew from them.

Whatever in the code looks like a sentence is taken for one that somebody may read, so that none is forgotten; what
nobody is told (docstrings, descriptions in the OpenAPI document, faults of our own, the command line) is left out by
name. What is short or has no stop is found by where it stands.
"""

import ast
import calendar
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import colloquy
from colloquy.kit.languages import CATALOGS, Language, read_catalog
from colloquy.kit.saying import Standing
from colloquy.outreach.rules.context import LABELS
from colloquy.outreach.rules.vocabulary import Medium
from colloquy.questions.rules.guide import PAIR_WORDS

ROOT: Final = Path(colloquy.__file__).parent
SENTENCE: Final = re.compile(r"[A-Z0-9“{].*\s.*[.?:][\"”]?", re.DOTALL)
UNHEARD: Final = re.compile(
    r"cli/|checks/(evaluate|training|render)|checks/rules/(message|question|frames|language|learned)/"
    r"|exports/rules/|imports/rules/(detection|mapping|cards|formats/)|accounts/look_up"
    r"|kit/(db|migrate|log|settings|clock|jobs|languages|telling)|kit/http/(openapi|dispatch|threads|cors)"
    r"|outreach/rules/(context|render|trial)|web\.py|app\.py"
)
"""Modules that say nothing to whoever uses the API: operators' tools, readers of language, what letters are made of."""

NOT_SAID: Final = frozenset("description happened owed clock example examples summary".split())
"""Arguments by name that are no words for a person."""
SAID: Final = frozenset("title reason text say label words detail what look_for low high".split())
"""Arguments by name that are, however short."""
FAULTS: Final = frozenset("ValueError TypeError AssertionError BadSettings UnknownSchema RuntimeError".split())
SPEAKING: Final = {
    "say": 0, "tell": 0, "always": 0, "Reason": 0, "fault": 1, "Fault": 1, "Problem": 1, "Entry": 1, "InputError": 2,
    "field_error": 2, "PydanticCustomError": 1, "_Unreadable": 0,
}  # fmt: skip
"""Calls whose argument at this place is one, however short."""
ALL_SAID: Final = frozenset({"Scale", "_Row", "Wording", "Standing"})
"""Calls whose arguments are words for a person, but for codes."""
LETTERS: Final = re.compile(r"[a-z]{2}")
CODE: Final = re.compile(r"P\d+|[a-z]+_[a-z_]+|questions|paper|address|phone|resume|clothes|money")
WORDS: Final = (
    *calendar.day_name, *calendar.month_name[1:], *filter(None, LABELS.values()), *PAIR_WORDS.values(),
    *(medium.value for medium in Medium), "call", "write", "either", "them", "their organization", "their field",
    "a date to be found",
)  # fmt: skip
"""What stands inside sentences."""
PLACES: Final = frozenset(
    # figures, days
    "actual_length amount cells copies count day days ge goals gt high hits hours le least left limit line local low lt"
    " max_length min_length minutes most must number open_requests position promised questions_needed size tries width"
    " words when zone"
    # somebody's own words, names, what a file or another program says
    " about blank columns error field figures first greeted message name named_by names organization origin other"
    " phone place pointer questions quote second shown table text third what_people_wear meant"
    # codes that are sent back as they are: what a parameter, a column or a scope may be
    " choice expected kind methods more possible scope scopes"
    # words of ours, each made by `say`
    " best detail here instead named paying reason suggestion title told wanted".split()
)
"""What fills the places of sentences. Where something stands and what can be done to it are words, never codes."""
PYDANTIC: Final = (
    "Input should be a valid string", "Input should be a valid integer", "Input should be a valid number",
    "Input should be a valid boolean", "Input should be a valid list", "Input should be a valid date",
    "Input should be a valid datetime", "Input should be a valid boolean, unable to interpret input",
    "Input should be a valid integer, unable to parse string as an integer",
    "Input should be {expected}", "Input should be greater than or equal to {ge}", "Input should be greater than {gt}",
    "Input should be less than or equal to {le}", "Input should be less than {lt}",
    "String should have at most {max_length} characters", "String should have at most {max_length} character",
    "String should have at least {min_length} characters", "String should have at least {min_length} character",
    "List should have at most {max_length} items after validation, not {actual_length}",
    "List should have at most {max_length} items after validation, not more",
    "List should have at least {min_length} item after validation, not {actual_length}",
    "List should have at least {min_length} items after validation, not {actual_length}",
    "Input should be a finite number", "Field required",
)  # fmt: skip
"""What Pydantic says of input; the rest of its messages concern programs alone."""


class _Reader(ast.NodeVisitor):
    """Collects the sentences of one module."""

    def __init__(self, *, in_rules: bool) -> None:
        self.found: list[str] = []
        self.in_rules = in_rules

    def _body(self, node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for statement in node.body:
            docstring = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if not docstring:
                self.visit(statement)

    def visit_Module(self, node: ast.Module) -> None:
        self._body(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.visit(node.args)
        self._body(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
                if isinstance(target, ast.Name) and target.id == "title":
                    self._take(statement.value)
        self._body(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        if not (isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name) and node.exc.func.id in FAULTS):
            self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> None:
        if node.arg in SAID:
            self._take(node.value)
        if node.arg not in NOT_SAID:
            self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in SPEAKING:
            for argument in node.args[SPEAKING[name] : SPEAKING[name] + 1]:
                self._take(argument)
        elif name in ALL_SAID:
            for argument in node.args:
                for part in argument.values if isinstance(argument, ast.Dict) else (argument,):
                    self._take(part.body if isinstance(part, ast.Lambda) else part)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            if self.in_rules:
                self._take(node.value, only_several_words=True)
            self.visit(node.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and SENTENCE.fullmatch(node.value):
            self.found.append(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """A text put together here is not said as one; its parts are."""

    def _take(self, node: ast.expr, *, only_several_words: bool = False) -> None:
        for part in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,):
            text = part.value if isinstance(part, ast.Constant) else None
            if not isinstance(text, str) or not LETTERS.search(text) or CODE.fullmatch(text):
                continue
            if " " in text or not only_several_words:
                self.found.append(text)


def by_module() -> Iterator[tuple[str, list[str]]]:
    """The sentences of every module, in their order."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not UNHEARD.match(name):
            reader = _Reader(in_rules="rules" in name)
            reader.visit(ast.parse(path.read_text(encoding="utf-8")))
            if reader.found:
                yield name, reader.found
    yield "words", list(WORDS)
    yield "pydantic", list(PYDANTIC)


def standings() -> Iterator[tuple[str, Standing]]:
    """The states and verbs that are said in words, each by one module that has them."""
    found = {
        id(each): (name, each)
        for name, module in sys.modules.items()
        if name.startswith("colloquy.") and isinstance(each := vars(module).get("STANDING"), Standing)
    }
    yield from found.values()


def entries() -> dict[str, list[str]]:
    """Every sentence, with the modules that say it."""
    found: dict[str, list[str]] = {}
    for module, sentences in by_module():
        for sentence in sentences:
            modules = found.setdefault(sentence, [])
            if module not in modules:
                modules.append(module)
    return found


def written(known: dict[str, str], language: Language) -> str:
    """A catalog of all sentences, with what is known of them."""
    head = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    lines = [
        f"{''.join(f'#: {module}' + chr(10) for module in modules)}msgid {_quoted(english)}\n"
        f"msgstr {_quoted(known.get(english, ''))}\n"
        for english, modules in entries().items()
    ]
    return "\n".join([head, *lines])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    for one in Language:
        if one is not Language.ENGLISH:
            place = CATALOGS / f"{one}.po"
            known = read_catalog(place.read_text(encoding="utf-8")) if place.exists() else {}
            place.write_text(written(known, one), encoding="utf-8")
            missing = sum(sentence not in known for sentence in entries())
            sys.stdout.write(f"{place.name}: {missing} to be translated\n")
