"""It asks for work, directly or indirectly. In renewed contact leads are right; to be hired by this person is not."""

from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit


def find(draft: Draft) -> Hit | None:
    """The first place that asks for work."""
    match = asks_for_job(draft.sentences, leads_are_right=draft.message.kind == "renewed_contact")
    return Hit(match.span) if match else None
