"""It asks for a job, an opening, a referral to a position or passing on a resume."""

from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked


def find(asked: Asked) -> Hit | None:
    """The first place that asks for work."""
    match = asks_for_job(asked.sentences)
    return Hit(match.span) if match else None
