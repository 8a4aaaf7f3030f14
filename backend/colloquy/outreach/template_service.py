"""What the office writes into templates: campus-wide, so that everybody's next draft is made from it."""

from typing import Any

from colloquy.checks.rules import Severity
from colloquy.kit.db.work import Write
from colloquy.kit.errors import InputError, NotFound, Unprocessable
from colloquy.kit.saying import say
from colloquy.outreach import template_queries as queries
from colloquy.outreach.rules.context import FLAGS, NAMES
from colloquy.outreach.rules.shipped import Name, names_by_id, shipped_templates
from colloquy.outreach.rules.template import Template, faults
from colloquy.outreach.rules.vocabulary import WRITTEN
from colloquy.outreach.tables import TemplateVersion
from colloquy.outreach.template_schemas import MessageTemplatePatch, Origin


def change(work: Write, template: str, patch: MessageTemplatePatch) -> None:
    """Write a template in the office's words. Drafts made from now on follow it; those there are stay as they are.

    Raises:
        NotFound: there is no such template.
        Unprocessable: it cannot be filled in, or what it makes has errors by the check of messages.
    """
    name = names_by_id().get(template)
    if name is None:
        raise NotFound
    shown = queries.one(work, template) or {}
    before = Template(shown["body"], shown["subject"])
    changes = patch.changes()
    after = Template(changes.get("body", before.body), changes.get("subject", before.subject))
    if after == before:
        return
    _check(work, name, after)
    _keep(work, template, shown["version"] + 1, None if after == shipped_templates()[name] else after)


def reset(work: Write, template: str) -> None:
    """Go back to the words that the template came with; nothing happens where it is in them.

    Raises:
        NotFound: there is no such template.
    """
    shown = queries.one(work, template)
    if shown is None:
        raise NotFound
    if shown["origin"] == Origin.OFFICE:
        _keep(work, template, shown["version"] + 1, None)


def _check(work: Write, name: Name, text: Template) -> None:
    found = [
        InputError("/body" if fault.line else "/subject", "template_fault", _placed(fault.line, fault.detail))
        for fault in faults(text, NAMES, FLAGS)
    ]
    if text.subject and name.medium not in WRITTEN:
        found.append(InputError("/subject", "not_read", "Nobody reads a subject here; leave it empty."))
    if not found and name.medium in WRITTEN:
        found = [
            InputError("/body", each["code"], _remark(each))
            for each in queries.findings(work, name, text)
            if each["severity"] == Severity.ERROR
        ]
    if found:
        raise Unprocessable("Students could not use this template as it stands.", errors=tuple(found))


def _placed(line: int, detail: str) -> str:
    if not line:
        return say("Subject: {detail}.", detail=detail)
    return say("Line {line}: {detail}.", line=line, detail=detail)


def _remark(finding: dict[str, Any]) -> str:
    quote, reason, suggestion = finding["quote"], finding["reason"], finding["suggestion"]
    if not quote:
        return say("{reason} {suggestion}", reason=reason, suggestion=suggestion)
    return say('"{quote}": {reason} {suggestion}', quote=quote, reason=reason, suggestion=suggestion)


def _keep(work: Write, template: str, number: int, text: Template | None) -> None:
    version = TemplateVersion(
        template_id=template, number=number, subject=text and text.subject, body=text and text.body,
        changed_by=work.owner_id, changed_at=work.now,
    )  # fmt: skip
    work.session.add(version)
    work.flush()
