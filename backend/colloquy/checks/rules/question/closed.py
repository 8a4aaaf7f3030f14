"""It can be answered by yes or no, or by a single fact or number. One open half opens the whole."""

from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.shapes import Shape, shape
from colloquy.checks.rules.question.units import Asked


def find(asked: Asked) -> Hit | None:
    """The first question, where none of them is open."""
    if not asked.units or any(shape(unit) is Shape.OPEN for unit in asked.units):
        return None
    return Hit(asked.units[0].span)
