"""Reading a person's name from a line jotted down: a first guess, for the person to look at (P60)."""

import re
from typing import Final

PARTICLES: Final = frozenset(
    {"al", "bin", "da", "de", "del", "della", "der", "di", "du", "el", "la", "le", "van", "von"}
)
WORD: Final = re.compile(r"[^\W\d_][\w.'\u2019-]*", re.UNICODE)
NO_NAMES: Final = frozenset("ask call contact e-mail email find meet see talk try visit write".split())
"""What such a line often begins with."""
END: Final = re.compile(r"[,;:()/\n]|\.\s|\s[-\u2013]\s")


def name_in(text: str) -> str:
    """The first words in capitals that stand together; of one word alone only where nothing better is there.

    A sentence begins with a capital, too, so that `Talk to Dana Wells` gives Dana Wells and not Talk.
    """
    runs = [run for part in END.split(text) for run in _runs(part)]
    several = [run for run in runs if len(run) > 1]
    if several:
        return " ".join(several[0])
    inside = [run for run in runs if not text.lstrip().startswith(run[0])]
    alone = runs if len(text.split()) == 1 else inside
    return " ".join(alone[0]) if alone else ""


def _runs(text: str) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for word in text.split():
        plain = WORD.match(word)
        if (
            plain is not None
            and plain[0].casefold() not in NO_NAMES
            and (plain[0][0].isupper() or (runs[-1] and plain[0].casefold() in PARTICLES))
        ):
            runs[-1].append(plain[0])
        else:
            runs.append([])
    return [trimmed for run in runs if (trimmed := _without_trailing_particles(run))]


def _without_trailing_particles(run: list[str]) -> list[str]:
    while run and run[-1].casefold() in PARTICLES and not run[-1][0].isupper():
        run = run[:-1]
    return run
