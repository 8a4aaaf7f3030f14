"""Fields by rule. Pure.

`states` holds where one stands with a field, what talks in it are for and how the picture changed; `vagueness` what is
too vague to go and ask somebody with.
"""

from colloquy.fields.rules.states import (
    STANDING,
    STATES,
    FieldOutcome,
    FieldState,
    FieldVerb,
    Fit,
    Mode,
    advance,
    fit_trail,
    mode,
    outcome,
    verb_between,
)
from colloquy.fields.rules.vagueness import (
    Remark,
    Vague,
    look_at_expectation,
    look_at_goal,
    look_at_plan,
    office_offer,
)

__all__ = [
    "STANDING",
    "STATES",
    "FieldOutcome",
    "FieldState",
    "FieldVerb",
    "Fit",
    "Mode",
    "Remark",
    "Vague",
    "advance",
    "fit_trail",
    "look_at_expectation",
    "look_at_goal",
    "look_at_plan",
    "mode",
    "office_offer",
    "outcome",
    "verb_between",
]
