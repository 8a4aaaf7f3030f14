"""It asks what this person earns. Usual pay in the field, or for a position, is a fair question."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_PAY: Final = "salary|salaries|pay|income|wage|wages|bonus|bonuses|compensation|earnings|paycheck|paychecks|remuneration|stipend|payslip|pay_slip|pay_packet|pay_grade|pay_band|salary_band|commission|equity|pension|fee|fees|stock|raise|raises|retainer|royalties|honorarium|day_rate|hourly_rate|rate|tips|wallet|bank_account|bank_balance|net_worth|package"
_MONEY: Final = "dollars|euros|pounds|figures|grand|k|thousand|thousands|fortune|money|cash|bucks|million"

_OWN = Phrases(
    f"your *1 own|current|personal|exact|annual|starting|first|last|present|base|total|monthly|yearly|hourly|gross|net|actual|initial|take|former|final|previous? *1 home? {_PAY}",
    f"your *2 {_PAY}",
    "your hourly|day|daily rate",
    "your take *1 per|after|for|home|before",
    "your cut|share of the profit|takings|profits|box",
    "you *2 earn|earning|earned|earnings",
    "you *2 get|getting|are|were|be|been|being *2 paid",
    "are|were|is|being|get|getting you *3 paid",
    "pay|pays|paid|paying|offer|offered you *3 for|a|per|to|here|as|enough|well|$|when|in|on|each|at|fairly|now|every",
    "what|much *2 do|did|does|would they|it|he|she|the|your *3 pay|give|offer|gave|start_you_on *1 you *1 a|per|each|in|as|when|to_start|$|for",
    "first|starting *1 salary|wage|pay they *1 gave|offered|paid",
    "you *2 clear|clearing|net|gross|pocket|pull|pulling|rake|raking *1 in? *1 a|per|each|in|every|after|at|over|more|two|one|six|these|$",
    "you *2 pull|pulling|rake|raking in",
    "you *3 take|taking|bring|bringing|took home",
    "do|did|does|would you *3 make|making *2 a|per|an|each|money|more|over|under|less|six|good|enough|much|as|at|in|here|when|annually|monthly|every|$|doing|from|now|last|right|currently|after",
    "how much do|did|does|would|are you *2 make|making|made|get|got|charge *1 a|per|each|an|every|$|for_a_night|for_overtime",
    "how much do|did|does|would|are you *2 make|making|made|get|got",
    "how much *1 did|do|does they|it|he|she|the|your *2 offer|pay|give|start *1 you",
    "how much money *3 you *2 make|making|made|get|have|left",
    "what *3 you *2 make|making|made *1 a|per|an|each|in|as|at|here|when|annually|monthly|yearly|$|last|this|every|right|now|currently|doing|these",
    "you *2 making|make *2 a? fortune|good|decent|six|lot|plenty|ton|a_living|money|bank|killing|loads|well",
    f"you *2 make *3 {_MONEY}|living|year|hour|month",
    "make|made|making|get *2 in your first *2 year|month|job",
    f"{_PAY} *4 you *2 get|got|receive|received|have|had|earn|started|start|make|draw|negotiated|were|are|took|accepted|on",
    "you *1 satisfied|happy|content *2 what|with *2 you *2 paid|make|earn",
    "how well *3 you *2 paid",
    "you *2 well|fairly|underpaid|overpaid|poorly|decently *1 paid",
    "you *2 underpaid|overpaid|rich|wealthy|well_off",
    "your job|work|position *2 pay|pays you|well|enough",
    "does|did your *2 job|work|position|role|post *1 pay *3 well|much|enough|you|$",
    "how much *2 does|did|do *5 pay|paid|paying you",
    "how much *3 in your bank|account|pay|wallet|pocket",
    "how much *2 have|did you *1 saved|put_aside|put_away|save|inherit",
    "end|ends|ended|land|lands|left *1 up? in *1 your *1 pocket|pockets|account|wallet|hand|hands",
    "pay rise|raise|increase|cut *8 you|your",
    "you *4 pay rise|raise|increase|cut",
    "how rich|wealthy|well_paid|well_off *6 you",
    "what figure|number|sum|amount *3 your|you",
    "you *2 live comfortably|well on",
    f"are|were you *2 on *2 more|over|under|less|a|the *3 {_MONEY}|six|salary",
    "kind|sort|much *1 of money *2 are you *1 on|making|getting|earning",
    f"are|were you *2 in *2 the *1 six|five|seven {_MONEY}",
    f"are you *2 worth *4 {_MONEY}|to_them|paid",
    "get|got|getting|given|had a|any|another *1 raise *2 this|last|when|lately|recently",
    "salary|pay|wage|tax band|grade|bracket|scale *2 are|were you",
    "contract *3 say|said *2 about money|pay|salary",
    f"come|comes|came|amount|amounts *1 to *2 in|for? *3 {_MONEY} *2 for_you|$",
    f"clearing|clear|earning|making *1 over|more|almost|nearly|about? *2 {_MONEY}|hundred",
    "salaries|pay|wages *4 what *1 was|is yours",
    "a|the number|figure for *2 your",
    "more money|pay|salary than *2 your *3 colleagues|peers|boss|husband|wife|friends",
    "your|yours|own *2 payslip|pay_slip|paycheck|paystub|tax_return|ctc|take_home|in_hand|base|bottom_line|cut|slice|percentage *4",
    "payslip|paycheck|salary|wage|money|pay *6 yours|you_personally",
    "are|were you|u|r *1 on *3 these_days|now|moneywise|money_wise|than|lakhs|per_hour|a_month",
    "you|u|r *3 getting|collecting|taking|drawing|making|pulling *2 moneywise|money_wise|salary_wise|per_hour|per_month|an_hour|a_month|lakhs",
    "lakhs|k|grand|figures *2 are|do|did you *3",
    "how much per|an|each hour|day|month|week|year|song|night|piece *3 you|u|your",
    "what|how_much|which *4 you|u *1 personally|yourself|actually|really? charge|bill|collect|invoice|clear|net|draw *3",
    "what|which *2 rate|fee|percentage|commission|bracket|band|sum|figure|number|package|amount *3 do|did|are|have|were you|they|u *6",
    "they|it|this|he|she|agency|firm|bank|hospital|school|company|employer|state|government|union|navy|city|theater *2 pay|pays|paid|paying|give|gives|gave|offer|offered|put|puts|bring|brings|brought|earn|earns you|into_your_account *4",
    "shares|stock|sale|deal|book|patent|record *2 bring|brought|earn|earned|make|made you *4",
    "you|one|man_like_you|woman_like_you|person_like_you|someone_like_you *2 bring|brings|bringing|take|takes|taking home",
    "what|how_much *3 you get|keep|have|take|make out of|after|left *6",
    "left *1 after|for tax|taxes|rent|you *3",
    "money *3 you *1 personally|yourself? make|get|earn|take|receive",
    "salary|pay|money|income|wage *6 , you|i_mean_yours|yours_i_mean|personally",
    "your|personal *1 financial|money|salary arrangement|arrangements|situation|package|deal",
    "how much *1 more|less do|did you *2 get|make|earn|have *4",
    "how much was|is|were *2 your *3 raise|offer|bonus|advance|package|fee|deal|pension|prize",
    "your *1 lifestyle|house|car *4 pay|pays|afford",
)
_USUAL = Phrases(
    "your field|profession|industry|trade|line|sector|area|company|organization|firm|team|department|level|employees|colleagues|interns|newcomers|clients|practice|office|workforce|staff|work|city|country *3",
    "what *2 do|did|would you *2 make of",
    "what|how *2 you *1 make|made *1 it|captain|of|that|the|peace|friends|up|do",
    "how did you make partner|a|it|that",
    "you make *2 it|that|the|sure|decisions|decision|time|room|move|difference|of|products|use|sense|switch|transition|jump|choice|choices|mistakes|friends|contacts|it",
    "freedom|choice|say *4 what you make",
    "make *2 at the workshop|kiln|bench",
    "someone|somebody|people|person|beginner|graduate|newcomer|one|anyone *4 expect|earn|make|paid",
    "pay|pays you *1 attention|compliment|visit|back *2",
    "you pay *4",
    "your *1 raise|raises money|funds|children|awareness",
    "heart *1 rate",
    "make|making me|us *5",
    "i|you|he|she *2 make a|an *1 good|decent|fine|great|capable|better|poor *3",
    "give|gives|gave|offer|offered|brings|bring you *3 joy|pleasure|trouble|satisfaction|energy|hope|pause|advice|courage|feedback|freedom|most|the_most|support|training|time|strength|confidence|reason|help",
    "pay|pays|charge off",
    "earn|earned|earning *2 trust|respect|degree|license|certification|nickname|name|place|stripes|keep|loyalty|freedom",
    "you *2 earned *2 your|a|the *2 degree|license|certification|trust|respect|reputation|promotion|qualification|doctorate|nickname",
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
