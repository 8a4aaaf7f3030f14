"""It asks what this person earns. Usual pay in the field, or for a position, is a fair question."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_PAY: Final = "salary|salaries|pay|income|wage|wages|bonus|bonuses|compensation|earnings|paycheck|paychecks|remuneration|stipend|payslip|commission|equity|pension|fee|fees|stock|raise|raises"

_OWN = Phrases(
    f"your *1 own|current|personal|exact|annual|starting|first|last|present|base|total|monthly|yearly|hourly|gross|net|actual|initial|take|former|final|previous? *1 home? {_PAY}",
    f"your {_PAY}",
    "your hourly|day|daily rate",
    "your net worth",
    "your take home",
    "you *2 earn|earning|earned|earnings",
    "you *2 get|getting|are|were|be|been|being *2 paid",
    "are|were|is|being|get|getting you *3 paid",
    "pay|pays|paid|paying|offer|offered you *3 for|a|per|to|here|as|enough|well|$|when|in|on|each|at|fairly|now",
    "you *2 clear|net|gross|pocket|pull *1 in? *1 a|per|each|in|every|after",
    "you *3 take|taking|bring|bringing|took home",
    "do|did|does|would you *3 make|making *2 a|per|an|each|money|more|over|under|less|six|good|enough|much|as|at|in|here|when|annually|monthly|every|$|doing|from|now|last|right|currently|after",
    "how much do|did|does|would|are you *2 make|making|made|get",
    "how much money *3 you *2 make|making|made|get",
    "what *3 you *2 make|making|made *1 a|per|an|each|in|as|at|here|when|annually|monthly|yearly|$|last|this|every|right|now|currently|doing|these",
    "you *2 making|make *2 a? fortune|good|decent|six|lot|plenty|ton|a_living|money|bank|killing|loads|well",
    "you *2 make *3 money|living|thousand|figures|dollars|euros|pounds|year|hour|month",
    "make|made|making|get *2 in your first *2 year|month|job",
    f"{_PAY} *4 you *2 get|got|receive|received|have|had|earn|started|start|make|draw|negotiated|were|are|took|accepted|on",
    "you *1 satisfied|happy|content *2 what|with *2 you *2 paid|make|earn",
    "how well *3 you *2 paid",
    "you *2 well|fairly|underpaid|overpaid|poorly|decently *1 paid",
    "you *2 underpaid|overpaid|rich|wealthy",
    "your job|work|position *2 pay|pays you|well|enough",
    "does|did your *2 job|work|position|role|post *1 pay *3 well|much|enough|you|$",
    "how much *2 does|did|do *5 pay|paid|paying you",
    "size of your",
    "how much *3 in your bank|account",
    "what figure|number *3 your",
    "you *2 live comfortably|well on",
)
_USUAL = Phrases(
    "your field|profession|industry|trade|line|sector|area|company|organization|firm|team|department|level|employees|colleagues|interns|newcomers|clients *3",
    "what *2 do|did|would you *2 make of",
    "you make *2 it|that|the|sure|decisions|decision|time|room|move|difference|of|products|use|sense|switch|transition|jump|choice|choices|mistakes|friends|contacts|it",
    "someone|somebody|people|person|beginner|graduate|newcomer|one|anyone *4 expect|earn|make|paid",
    "pay|pays you *1 attention|compliment|visit|back *2",
    "you pay *4",
    "earn *2 trust|respect|degree|license|certification",
    "you *2 earned *2 your|a|the *2 degree|license|certification|trust|respect|reputation|promotion|qualification|doctorate",
)


def find(asked: Asked) -> Hit | None:
    """The first place that asks for this person's pay."""
    for unit in asked.units:
        sentence = unit.sentence
        found = [match for match in _OWN.find(sentence) if not negated(match)]
        if not found:
            continue
        usual = _USUAL.find(sentence)
        for match in found:
            if not any(other.first < match.end and match.first < other.end for other in usual):
                return Hit(match.span)
    return None
