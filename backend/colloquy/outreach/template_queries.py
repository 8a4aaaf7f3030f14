"""Templates as everybody may see them: the office's own words where it wrote some, else those that came with it."""

from typing import Any

from sqlalchemy import and_, func, select

from colloquy.accounts.tables import Account
from colloquy.checks.rules import Message, check_message
from colloquy.checks.standing import limits_of
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page, page_of
from colloquy.kit.wire import ListView
from colloquy.outreach.rules.context import FLAGS, LABELS, values
from colloquy.outreach.rules.shipped import Name, names_by_id, shipped_templates, template_id
from colloquy.outreach.rules.template import Template
from colloquy.outreach.rules.trial import SAMPLE, in_own_words, tried
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.tables import TemplateVersion
from colloquy.outreach.template_schemas import MessageTemplateList, Origin
from colloquy.policy.queries import policy_of
from colloquy.questions.rules.words import Form

LATEST_FIRST = Order({"number": Sort("number", TemplateVersion.number)}, "-number", TemplateVersion.id)
PLACES = {template: place for place, template in enumerate(names_by_id())}

COLUMNS: tuple[Any, ...] = (
    TemplateVersion.template_id, TemplateVersion.number, TemplateVersion.subject, TemplateVersion.body,
    TemplateVersion.changed_at,
)  # fmt: skip


def latest() -> Selected:
    """The version in force of every template that the office ever changed."""
    last = (
        select(TemplateVersion.template_id, func.max(TemplateVersion.number).label("number"))
        .group_by(TemplateVersion.template_id)
        .subquery()
    )
    return select(*COLUMNS).join(
        last, and_(last.c.template_id == TemplateVersion.template_id, last.c.number == TemplateVersion.number)
    )


def own(work: Read, kind: Kind, medium: Medium) -> dict[Name, Template]:
    """The office's own templates for drafts of this kind and medium."""
    ids = [template_id(Name(kind, medium, mood)) for mood in (False, True)]
    return {
        names_by_id()[row["template_id"]]: Template(row["body"], row["subject"])
        for row in work.rows(latest().where(TemplateVersion.template_id.in_(ids)))
        if row["body"] is not None
    }


def one(work: Read, template: str, form: Form = Form.WORKPLACE) -> dict[str, Any] | None:
    """One template with a message it makes and what there is to say about that; None where there is none."""
    name = names_by_id().get(template)
    if name is None:
        return None
    row = work.row(latest().where(TemplateVersion.template_id == template))
    shown, shipped = _shaped(name, row), shipped_templates()[name]
    text = Template(shown["body"], shown["subject"])
    sample = tried(name, text, form, policy_of(work))
    return {
        **shown,
        "shipped": {"subject": shipped.subject, "body": shipped.body},
        "sample": {"subject": sample.subject, "body": sample.body},
        "findings": findings(work, name, text),
    }


def listed(work: Read, view: MessageTemplateList) -> dict[str, Any]:
    """A page of templates."""
    changed = {row["template_id"]: row for row in work.rows(latest())}
    items = [
        shown
        for template, name in names_by_id().items()
        if (not view.kind or name.kind in view.kind) and (not view.medium or name.medium in view.medium)
        if view.origin in {None, (shown := _shaped(name, changed.get(template)))["origin"]}
    ]
    asked = (view.kind, view.medium, view.origin)
    return page_of(items, lambda item: [PLACES[item["id"]]], view, query=asked)


def versions(work: Read, template: str, view: ListView) -> dict[str, Any]:
    """A page of what the office wrote, the latest first."""
    statement = (
        select(
            TemplateVersion.number, TemplateVersion.subject, TemplateVersion.body, TemplateVersion.changed_at,
            Account.name.label("changed_by"),
        )
        .outerjoin(Account, Account.id == TemplateVersion.changed_by)
        .where(TemplateVersion.template_id == template)
    )  # fmt: skip
    return page(work, statement, LATEST_FIRST, view, query=template)


def names() -> dict[str, Any]:
    """Everything that a template may name, with an example of what it is filled with."""
    examples = values(SAMPLE)
    return {
        "items": [
            {
                "name": name, "label": label, "condition_only": name in FLAGS,
                "example": None if name in FLAGS else examples[name],
            }
            for name, label in LABELS.items()
        ]
    }  # fmt: skip


def findings(work: Read, name: Name, text: Template) -> list[dict[str, Any]]:
    """What the check of messages says of a template: each finding once, with the first form of talk that shows it."""
    policy, limits = policy_of(work), limits_of(work)
    found: dict[str, dict[str, Any]] = {}
    for form in Form:
        body = in_own_words(name.kind, tried(name, text, form, policy).body)
        message = Message(name.kind, form, SAMPLE.contact_name, SAMPLE.organization, SAMPLE.named_by, body)
        for each in check_message(message, limits):
            quote = None if each.start is None else body[each.start : each.end]
            told = {"code": each.code, "severity": each.severity, "reason": each.reason, "suggestion": each.suggestion}
            found.setdefault(each.code, {**told, "form": form, "quote": quote})
    return list(found.values())


def _shaped(name: Name, row: dict[str, Any] | None) -> dict[str, Any]:
    shipped = shipped_templates()[name]
    written = row is not None and row["body"] is not None
    return {
        "id": template_id(name), "kind": name.kind, "medium": name.medium, "discouraging": name.discouraging,
        "origin": Origin.OFFICE if written else Origin.SHIPPED,
        "subject": row["subject"] if row and written else shipped.subject,
        "body": row["body"] if row and written else shipped.body,
        "version": row["number"] if row else 0,
        "changed_at": row["changed_at"] if row else None,
    }  # fmt: skip
