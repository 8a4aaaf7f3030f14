"""What may be seen of question banks: one's own, the office's, and those that come with the product.

The shipped ones stand in memory, the others in the database; there are few of each, so lists are put together here.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import func, literal, select, union_all

from colloquy.checks.standing import findings_for_questions
from colloquy.fields.rules import FieldState
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.folding import fold
from colloquy.kit.paging import page_of
from colloquy.kit.search import words
from colloquy.questions.rules import shipped
from colloquy.questions.rules.bank import Bank, BankKind, Question, key_of, write_question
from colloquy.questions.rules.words import Form, Topic
from colloquy.questions.schemas import BankList, BankQuestionList
from colloquy.questions.tables import BankQuestion, CampusBank, CampusQuestion, QuestionBank

Row = dict[str, Any]
RANK: Final = {kind: number for number, kind in enumerate((BankKind.PERSONAL, BankKind.CAMPUS, BankKind.SHIPPED))}
CONTENT: Final = ("text", "topic", "facets", "states", "forms", "opens_well", "why")


def visible_banks(owner_id: str) -> Selected:
    """The banks in the database that this owner may see."""
    own, office = QuestionBank, CampusBank
    of_own = select(func.count()).where(BankQuestion.owner_id == own.owner_id, BankQuestion.bank_id == own.id)
    of_office = select(func.count()).where(CampusQuestion.bank_id == office.id)
    return _either(
        select(
            literal(BankKind.PERSONAL).label("kind"), own.id, own.name, own.name_key, own.about, own.topic,
            of_own.scalar_subquery().label("questions"), own.created_at, own.updated_at,
        ).where(own.owner_id == owner_id),
        select(
            literal(BankKind.CAMPUS).label("kind"), office.id, office.name, office.name_key, office.about, office.topic,
            of_office.scalar_subquery().label("questions"), office.created_at, office.updated_at,
        ),
    )  # fmt: skip


def visible_questions(owner_id: str) -> Selected:
    """The questions in the database that this owner may see, each with its bank."""
    own = select(
        literal(BankKind.PERSONAL).label("kind"), QuestionBank.name, QuestionBank.name_key, BankQuestion.bank_id,
        BankQuestion.id, *(getattr(BankQuestion, name) for name in CONTENT),
    ).where(
        BankQuestion.owner_id == owner_id, QuestionBank.owner_id == owner_id, QuestionBank.id == BankQuestion.bank_id
    )  # fmt: skip
    office = select(
        literal(BankKind.CAMPUS).label("kind"), CampusBank.name, CampusBank.name_key, CampusQuestion.bank_id,
        CampusQuestion.id, *(getattr(CampusQuestion, name) for name in CONTENT),
    ).where(CampusBank.id == CampusQuestion.bank_id)  # fmt: skip
    return _either(own, office)


def _either(*statements: Selected) -> Selected:
    """The rows of all of them, as one statement that can be narrowed; labels, so that the names are plain text."""
    rows = union_all(*statements).subquery()
    return select(*(column.label(name) for name, column in rows.c.items()))


def is_office(work: Read) -> bool:
    """Whether the career office asks."""
    return work.actor is not None and work.actor.is_office


def one(work: Read, bank_id: str) -> Row | None:
    """One bank, or None."""
    return next((_bank(work, row) for row in _banks(work, bank_id)), None)


def listed(work: Read, view: BankList) -> Row:
    """A page of banks."""
    rows = [row for row in _banks(work) if not view.kind or row["kind"] in view.kind]
    answer = page_of(rows, lambda row: [RANK[row["kind"]], row["name_key"], row["id"]], view, view.kind)
    return {**answer, "items": [_bank(work, row) for row in answer["items"]]}


def question(work: Read, question_id: str) -> Row | None:
    """One question, or None."""
    return next(iter(shown(work, questions(work, {question_id}))), None)


def questions_listed(work: Read, view: BankQuestionList, bank_id: str | None = None) -> Row:
    """A page of questions, of all banks or of one."""
    asked = (bank_id, view.bank_id, view.topic, view.facet, view.state, view.form, view.opens_well, view.q)
    rows = [row for row in questions(work, bank_ids=_wanted_banks(view, bank_id)) if _matches(row, view)]
    answer = page_of(rows, _place, view, asked)
    return {**answer, "items": shown(work, answer["items"])}


def questions(work: Read, ids: Iterable[str] | None = None, bank_ids: Iterable[str] | None = None) -> list[Row]:
    """Questions that this owner may see, with their banks beside them: all, those of these ids, or of these banks."""
    statement = visible_questions(work.owner_id)
    found = statement.selected_columns
    rows = _shipped_questions()
    for name, wanted in (("id", ids), ("bank_id", bank_ids)):
        if wanted is not None:
            names = sorted(set(wanted))
            statement = statement.where(found[name].in_(names))
            rows = tuple(row for row in rows if row[name] in names)
    return [*({**row, "number": row["id"]} for row in work.rows(statement)), *rows]


def shown(work: Read, rows: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Questions as the wire has them, with what the check says of each."""
    rows = list(rows)
    findings = findings_for_questions(work, (row["text"] for row in rows))
    return [
        {
            "id": row["id"],
            "bank": {"id": row["bank_id"], "kind": row["kind"], "name": row["name"]},
            **{name: row[name] for name in CONTENT},
            "findings": findings[row["text"]],
        }
        for row in rows
    ]


def as_question(row: Mapping[str, Any]) -> Question:
    """A row as the rules see it."""
    return Question(
        key=key_of(row["text"]),
        text=row["text"],
        topic=Topic(row["topic"]),
        facets=tuple(row["facets"]),
        states=frozenset(map(FieldState, row["states"])),
        forms=frozenset(map(Form, row["forms"])),
        opens_well=row["opens_well"],
        why=row["why"],
    )


def each_once(rows: Iterable[Row]) -> dict[str, Row]:
    """Questions by the key of their words; of several banks that hold the same one, a person's own comes first."""
    found: dict[str, Row] = {}
    for row in sorted(rows, key=_place):
        found.setdefault(key_of(row["text"]), row)
    return found


def as_bank(work: Read, bank_id: str) -> Bank | None:
    """A whole bank as the rules see it, or None."""
    bank = one(work, bank_id)
    if bank is None:
        return None
    rows = sorted(questions(work, bank_ids={bank_id}), key=_place)
    topic = None if bank["topic"] is None else Topic(bank["topic"])
    return Bank(bank_id, bank["name"], bank["about"], tuple(map(as_question, rows)), topic)


def _banks(work: Read, bank_id: str | None = None) -> list[Row]:
    statement = visible_banks(work.owner_id)
    if bank_id is not None:
        statement = statement.where(statement.selected_columns.id == bank_id)
    rows = (row for row in _shipped_banks() if bank_id in (None, row["id"]))
    return [*work.rows(statement), *rows]


def _bank(work: Read, row: Mapping[str, Any]) -> Row:
    kind = BankKind(row["kind"])
    may_change = kind is BankKind.PERSONAL or (kind is BankKind.CAMPUS and is_office(work))
    return {**{name: value for name, value in row.items() if name != "name_key"}, "may_change": may_change}


def _wanted_banks(view: BankQuestionList, bank_id: str | None) -> set[str] | None:
    if bank_id is not None:
        return {bank_id}
    return set(view.bank_id) or None


def _matches(row: Mapping[str, Any], view: BankQuestionList) -> bool:
    narrowed = (
        (view.topic, {row["topic"]}),
        (view.facet, set(row["facets"])),
        (view.state, set(row["states"])),
        (view.form, set(row["forms"])),
    )
    return (
        all(not wanted or bool(set(wanted) & has) for wanted, has in narrowed)
        and view.opens_well in (None, row["opens_well"])
        and (view.q is None or _says(row["text"], view.q))
    )


def _says(text: str, query: str) -> bool:
    there = words(text)
    return all(any(word.startswith(wanted) for word in there) for wanted in words(query))


def _place(row: Mapping[str, Any]) -> list[Any]:
    return [RANK[row["kind"]], row["name_key"], row["bank_id"], row["number"]]


@cache
def _shipped_banks() -> tuple[Row, ...]:
    return tuple(
        {
            "kind": BankKind.SHIPPED, "id": shipped.bank_id(bank), "name": bank.name, "name_key": fold(bank.name),
            "about": bank.about, "topic": bank.topic, "questions": len(bank.questions),
            "created_at": None, "updated_at": None,
        }
        for bank in shipped.shipped_banks()
    )  # fmt: skip


@cache
def _shipped_questions() -> tuple[Row, ...]:
    return tuple(
        {
            "kind": BankKind.SHIPPED, "name": bank.name, "name_key": fold(bank.name), "bank_id": shipped.bank_id(bank),
            "id": shipped.question_id(bank, each), "number": f"{number:06}", **write_question(each),
        }
        for bank in shipped.shipped_banks()
        for number, each in enumerate(bank.questions)
    )  # fmt: skip
