"""How much processor time the checkers take: ordinary texts, growing texts, and texts made to be slow.

Run `python bench/checks.py`; prints a table and, as the last line, the same as JSON.
"""

import json
import time
from collections.abc import Callable

from colloquy.checks.rules import Message, check_message, check_question

_LETTER = (
    "Dear Ms. Okafor,\n\nTomás Herrera suggested that I write to you. I am in my third year of chemistry and I would "
    "like to learn how a conservation laboratory plans its week, how you came to the work, and which skills matter. "
    "I am not looking for a job, only for an honest picture of the field. Would you have thirty minutes for me on the "
    "phone, at a time that suits you? I could also come to your office if that is easier, on any weekday. "
)
_QUESTION = "How did you come to choose this field, and what do you wish you had known at the start? "
_HOSTILE = {
    "one long word": "a" * 65536,
    "letters and blanks": "a " * 32768,
    "job job job": "job " * 16384,
    "i could you my resume": "i could you my resume " * 2979,
    "apostrophes": "'" * 65536,
    "brackets": "[" * 65536,
    "underscores": "_ " * 32768,
    "angle brackets": "<a" * 32768,
    "line breaks": "\n" * 65536,
    "commas": "a, " * 21845,
    "questions": "is it? " * 9362,
    "numbers": "30 to 40 or " * 5461,
    "accents": "é\u0301" * 32768,
    "letters, all words": (_LETTER * 200)[:65536],
    "would you recommend me to": "would you like to recommend me for any job that you have " * 1130,
}


def _message(text: str) -> object:
    return check_message(Message("request", "phone", "Adaeze Okafor", "Harbor Museum", "Tomás Herrera", text))


def _milliseconds(run: Callable[[str], object], text: str, rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        run(text)
        best = min(best, time.process_time() - start)
    return best * 1000


def main() -> None:
    """Measures, prints a table, and the same as JSON."""
    words = (_LETTER * 3).split(" ")
    rows: dict[str, float] = {
        "message of 200 words": _milliseconds(_message, " ".join(words[:200]), 20),
        "question": _milliseconds(check_question, _QUESTION, 50),
        "question of 200 words": _milliseconds(check_question, " ".join((_QUESTION * 12).split()[:200]), 20),
    }
    for count in (400, 800, 1600, 3200):
        rows[f"message of {count} words"] = _milliseconds(_message, " ".join((_LETTER * 50).split(" ")[:count]), 3)
    for name, text in _HOSTILE.items():
        rows[f"message, 64 KB: {name}"] = _milliseconds(_message, text, 1)
        rows[f"question, 64 KB: {name}"] = _milliseconds(check_question, text, 1)
    for name, milliseconds in rows.items():
        print(f"{name:<48}{milliseconds:>10.2f} ms")
    print(json.dumps({name: round(milliseconds, 3) for name, milliseconds in rows.items()}))


if __name__ == "__main__":
    main()
