"""Question banks on the wire."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from colloquy.checks.schemas import StandingFinding
from colloquy.fields.rules import FieldState
from colloquy.kit.ids import Id
from colloquy.kit.text import BLOCK_PATTERN, Block, Flag, Line
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent
from colloquy.questions.rules.bank import NAME_MOST, QUESTIONS_MOST, STATES, TEXT_MOST, WHY_MOST, BankKind
from colloquy.questions.rules.words import FACETS, Form, Topic

FACET_NAMES = sorted({facet for facets in FACETS.values() for facet in facets})
SHEET_MOST = 400_000


def _known_facet(value: str) -> str:
    if value not in FACET_NAMES:
        raise PydanticCustomError("unknown_facet", "No topic has such a facet.")
    return value


def _example(**members: Any) -> ConfigDict:  # noqa: ANN401 -- JSON
    return ConfigDict(json_schema_extra={"examples": [members]})


Facet = Annotated[str, Field(json_schema_extra={"enum": FACET_NAMES}), AfterValidator(_known_facet)]
Facets = Annotated[list[Facet], Field(max_length=len(FACET_NAMES))]
States = Annotated[list[FieldState], Field(min_length=1, max_length=len(FieldState))]
Forms = Annotated[list[Form], Field(min_length=1, max_length=len(Form))]
BankName = Annotated[str, Line(NAME_MOST, least=1)]
About = Annotated[str, Block(1_000)]
Text = Annotated[str, Line(TEXT_MOST, least=1)]
Why = Annotated[str, Line(WHY_MOST)]
ASKING = [state for state in FieldState if state in STATES]
TEXT = "How did you come to this work?"


class BankCreate(Body):
    """A bank of one's own, empty at first. `topic` is for a bank that keeps to one."""

    model_config = _example(name="Small museums", about="What I ask in small houses.")

    name: BankName
    about: About = ""
    topic: Topic | None = None


class BankPatch(Patch):
    """What may be changed of a bank."""

    name: BankName = absent()
    about: About = absent()
    topic: Topic | None = absent()


class BankCopy(Body):
    """The name of the copy, if it is to have another one."""

    name: BankName | None = None


class QuestionBank(Shape):
    """A named collection of questions. Those that come with the product are nobody's to change, but can be copied."""

    id: Id
    kind: BankKind
    name: str
    about: str
    topic: Topic | None
    questions: int = Field(description="How many there are.")
    may_change: bool = Field(description="You may change it, and its questions.")
    created_at: datetime | None
    updated_at: datetime | None


class QuestionBankPage(Page):
    """Banks: your own, then the office's, then those that come with the product, each by name."""

    items: list[QuestionBank]


class BankList(ListView):
    """Which banks to list."""

    kind: Annotated[list[BankKind], Field(default=[], max_length=SEVERAL)]


class BankQuestionCreate(Body):
    """A question for a bank. States and forms left out mean that it suits them all."""

    model_config = _example(text=TEXT, topic="paths", facets=["entry"], opens_well=True)

    text: Text
    topic: Topic
    facets: Facets = []
    states: States = ASKING
    forms: Forms = list(Form)
    opens_well: Flag = False
    why: Why = ""


class BankQuestionPatch(Patch):
    """What may be changed of a question. With another topic, facets that it does not have fall away."""

    text: Text = absent()
    topic: Topic = absent()
    facets: Facets = absent()
    states: States = absent()
    forms: Forms = absent()
    opens_well: Flag = absent()
    why: Why = absent()


class BankNamed(Shape):
    """The bank that a question stands in."""

    id: Id
    kind: BankKind
    name: str


class BankQuestion(Shape):
    """One question of a bank, with what the check has to say about it."""

    id: Id
    bank: BankNamed
    text: str
    topic: Topic
    facets: list[Facet]
    states: list[FieldState]
    forms: list[Form]
    opens_well: bool
    why: str
    findings: list[StandingFinding]


class BankQuestionPage(Page):
    """Questions in the order of their banks."""

    items: list[BankQuestion]


class BankQuestionList(ListView):
    """Which questions to list, of all banks that you may see."""

    bank_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    topic: Annotated[list[Topic], Field(default=[], max_length=SEVERAL)]
    facet: Annotated[list[Facet], Field(default=[], max_length=SEVERAL)]
    state: Annotated[list[FieldState], Field(default=[], max_length=SEVERAL, description="Suits a field in it.")]
    form: Annotated[list[Form], Field(default=[], max_length=SEVERAL, description="Suits a talk of it.")]
    opens_well: bool | None = None
    q: Annotated[str | None, Line(200), Field(default=None, description="Beginnings of words of the question.")]


class BankFileQuestion(Body):
    """A question in a file; what it leaves out, the bank says for all of its questions."""

    text: Text
    topic: Topic | None = None
    facets: Facets = []
    states: States | None = None
    forms: Forms | None = None
    opens_well: Flag = False
    why: Why = ""


class BankFile(Body):
    """A bank as a file holds it, and as an export writes it."""

    model_config = _example(name="Small museums", about="", topic="paths", questions=[{"text": TEXT}])

    name: BankName
    about: About = ""
    topic: Topic | None = None
    states: States | None = None
    forms: Forms | None = None
    questions: Annotated[list[BankFileQuestion], Field(min_length=1, max_length=QUESTIONS_MOST)]


class BankSheet(Body):
    """A bank as a table: `csv` has a header with `text` and any of topic, facets, states, forms, opens_well, why."""

    model_config = _example(name="Small museums", topic="paths", csv=f"text,facets\n{TEXT},entry\n")

    name: BankName
    about: About = ""
    topic: Topic | None = None
    csv: Annotated[str, Field(min_length=1, max_length=SHEET_MOST, pattern=BLOCK_PATTERN, strict=True)]


class BankImport(Shape):
    """What reading a bank in did: a question whose words were there is changed at most, and none is taken out."""

    bank: QuestionBank
    created: bool
    added: int
    changed: int
    unchanged: int
