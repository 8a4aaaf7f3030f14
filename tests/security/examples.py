"""A valid body for each operation: the least that its schema asks for, or what the table says."""

import string
from typing import Any

from tests.security.operations import Operation, resolve

ZONE = "America/New_York"
LATER = "2026-03-10T15:00:00Z"
BODIES: dict[str, dict[str, Any]] = {
    "signUp": {"email": "new@example.edu", "name": "New", "password": "seven quiet herons wade"},
    "createContact": {"name": "Grace Hopper"},
    "createContacts": {"items": [{"name": "Grace Hopper"}], "atomic": True},
    "logJustMet": {"name": "Grace Hopper"},
    "addInterviewNotes": {"items": [{"kind": "point", "text": "Apprenticeships matter."}], "atomic": True},
    "checkDuplicates": {"name": "Grace Hopper"},
    "createPosition": {"organization_name": "Navy", "title": "Admiral"},
    "scheduleInterview": {"scheduled_at": LATER, "time_zone": ZONE},
    "addInterviewQuestion": {"text": "What does a week look like?"},
    "importQuestionBankTable": {"name": "Mine", "topic": "paths", "csv": "text\nHow did you begin?\n"},
    "importQuestionBank": {"name": "Mine", "topic": "paths", "questions": [{"text": "How did you begin?"}]},
    "createTask": {"title": "Write", "due_at": LATER},
    "snoozeTask": {"until": LATER},
    "writeUpInterview": {"write_up": "Learned much."},
}
"""Where what is required is not in the schema alone, or where the least would be beside the point."""


def body_for(operation: Operation) -> Any:
    """A valid body, or None when the operation takes none."""
    schema = operation.body
    if schema is None:
        return None
    return dict(BODIES[operation.name]) if operation.name in BODIES else least(schema)


def least(schema: dict[str, Any]) -> Any:
    """The least that a schema asks for."""
    schema = resolve(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "object":
        wanted = set(schema.get("required", ()))
        return {name: least(part) for name, part in schema.get("properties", {}).items() if name in wanted}
    if kind == "array":
        return [least(schema["items"])] * schema.get("minItems", 0)
    if kind == "integer":
        return int(schema.get("minimum", 0))  # the document writes bounds as 1.0
    if kind == "boolean":
        return False
    return _text(schema)


def _text(schema: dict[str, Any]) -> str:
    if schema.get("format") == "date-time":
        return LATER
    if schema.get("format") == "date":
        return LATER[:10]
    if schema.get("maxLength") == schema.get("minLength") == 36:  # an id
        return NOBODYS
    if "@" in schema.get("pattern", ""):
        return "new@example.edu"
    letters = string.ascii_lowercase * 40
    return letters[: max(schema.get("minLength", 0), 8)][: schema.get("maxLength", 8)]


NOBODYS = "01900000-0000-7000-8000-000000000000"
"""An id that no row has."""
