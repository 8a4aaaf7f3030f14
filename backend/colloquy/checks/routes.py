"""HTTP of checks."""

from typing import Any

from colloquy.checks import schemas, service, standing
from colloquy.checks.rules import Message
from colloquy.checks.rules import check_question as findings_on_question
from colloquy.kit.actor import READ
from colloquy.kit.http.routing import Computing, Reading, Router, Writing

router = Router("checks")


@router.post("/checks/message", schemas.Findings, 200, scope=READ)
def check_message(body: schemas.MessageCheck, work: Reading) -> dict[str, Any]:
    """Check a message before it is sent, by the office's limits. Nothing is kept, and nobody is kept from sending."""
    message = Message(body.kind, body.form, body.contact_name, body.organization, body.source, body.text)
    return {"findings": standing.judged(work, message)}


@router.post("/checks/question", schemas.Findings, 200, scope=READ)
def check_question(body: schemas.QuestionCheck, work: Computing) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Check a question before it is asked. Nothing is kept, and nobody is kept from asking."""
    return {"findings": findings_on_question(body.text)}


@router.post("/checks/dismiss", None, 204)
def dismiss_finding(body: schemas.FindingDismissal, work: Writing) -> None:
    """Leave a finding be: wherever this text stands, the finding comes marked as dismissed."""
    service.dismiss(work, body.text, body.code)


@router.post("/checks/restore", None, 204)
def restore_finding(body: schemas.FindingDismissal, work: Writing) -> None:
    """Take a dismissal back. Does nothing where there is none."""
    service.restore(work, body.text, body.code)
