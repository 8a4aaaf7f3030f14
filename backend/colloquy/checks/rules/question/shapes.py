"""Whether a single question leaves room to talk: open, or answered by yes, no or one fact."""

from enum import Enum
from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.question.asks_for_job import asks_for_work
from colloquy.checks.rules.question.units import AUX, WH, Unit, is_tag


class Shape(Enum):
    """What kind of answer a question calls for."""

    OPEN = "open"
    POLAR = "yes or no"
    FACT = "one fact"


_TELL = Phrases(
    "can|could|would|will|may|might you *1 please|perhaps|maybe|also|briefly|just|first|possibly|then? tell|describe|explain|walk|share|talk|give_me|give_us|give_an|give_some|give_examples|give_your|give_any|elaborate|outline|show|compare|discuss|paint|take_me|expand|speak|help_me_understand|list|sketch|break|comment|offer|point_me|teach|summarize|clarify|go|illustrate|unpack",
    "might|may|can|could i ask *1 you *1 to *1 describe|tell|explain|share|say",
    "can|could|would you *2 recommend|suggest|name *2 any|some|a|books|resources|one|two|three|other|what|which|ways|how",
    "can|could|would you *1 say *3 about|on|more|something",
    "i would *2 like|love|want to *2 know|ask|hear|learn",
    "i *2 wonder|wondering|curious",
    "would|do you *1 mind|care|like *1 telling|describing|explaining|sharing|walking|talking|giving|to",
    "would you be *2 willing|able|open|comfortable|happy|kind *1 enough? to tell|share|describe|explain|talk|walk|give",
    "are you able|willing to tell|share|describe|explain|talk",
    "may|can|could i *1 ask|hear|know *2 what|how|why|about|you",
    "might|may|can|could i *1 hear",
)
_STRONG_TELL: Final = frozenset("tell describe explain walk talk say".split())
_TO_OTHERS: Final = Phrases("talk|speak to|with *6 about|for me|us", "tell your|the|them|him|her|whoever *6")
"""Said to somebody else on the asker's behalf, and not told to the asker."""
_BARE_FACT = Phrases(
    "how much per|an|more|less",
    "how high|much is|was|were|are *5",
    "what|which *3 do you *2 use|like|prefer|eat|read|see|visit *2 more|better|most *1 often? ,",
    "what was|is|are *4 called $",
    "what *2 hourly|daily|day|monthly rate",
    "what is|was *2 your *2 base|ctc|rate|cut|package|salary|bonus|fee|tax_bracket|caste|age|weight|birthday|take_home",
    "what is *1 on your payslip|pay_slip|paycheck",
    "what did *3 offer|pay|give you|they_offer *6",
    "what|which *2 bracket|caste|party|church|community|denomination|religion|rate|percentage|grade|tax *8",
    "what does|do|did *4 abbreviation|acronym|initials *8",
    "what is|are *2 capacity|opening|address|height|length|population|price|fee *8",
    "which|what programming|foreign|first language *2 did|do|was",
    "tell|give|share me? *1 your|the *2 salary|pay|age|income|wage|title|birthday|weight|name|address $",
)
_CLEAN_POLAR = Phrases(
    "may|can|could|might|would|should i|we *4 use|mention|cite *2 your name|you|this|our",
    "may|can|could|might i|we *3 keep|stay|be|get|remain|write|follow|contact|reach|call|come|send|check|let *3 in|touch|to|back|again|you|up|out|with",
    "would|do you *1 mind if i *3 keep|kept|stay|stayed|use|used|mention|mentioned|contact|contacted|write|wrote|reach|reached|follow|followed|get|got|called|call|quote|quoted|named|took",
    "do|would you *2 have *1 any|some|other|further *2 advice|suggestions|tips|recommendations|thoughts|ideas",
    "would it be *2 alright|all|okay|ok|fine|possible|acceptable if|to|for|right *6 keep|stay|use|mention|contact|write|touch|follow|name|reach",
    "is it *2 alright|all|okay|ok|fine if|to|right *5 keep|stay|use|mention|contact|write|touch|follow|name|reach|update",
    "is|are there *1 anyone|someone|anybody|other|others|people|else|another|colleagues|a *6 talk|speak|meet|contact|suggest|recommend|interview|reach|turn|write",
    "do you know *1 of? *1 anyone|someone|others|people *6 talk|speak|meet|contact|interview|willing|might|would|could",
    "can|could|would you *2 suggest|recommend|think|name|introduce *6 talk|speak|contact|else|person|people|someone|anyone",
    "would|do|could you *1 mind? *1 looking|reading|going|commenting|taking *3 my|the *2 resume|cv|portfolio|draft|letter",
    "would it be *2 alright|all|okay|ok|fine|possible *2 if i *1 wrote|called|sent|kept|stayed|got|came|mentioned|used|told|reported",
    "may|can|could|might i mention *6 that|when|if|your *4",
    "can|could|would|may you|i *3 look|comments|feedback|read|comment|opinion|critique|go *3 my *1 resume|cv|portfolio",
)
_FACT = Phrases(
    "how many|old|long|often|far|soon|late|early|frequently|tall",
    "how much *1 of|time|money|vacation|notice|experience|overtime|holiday|leave|paid|schooling|training|sleep",
    "how much *5 cost|costs|earn|make|paid|pay|earning|making|charge|worth|get|bring|take|salary|bonus|income|offer|offered",
    "how *1 large|big|high|low was|is|are|were",
    "what *1 time|year|date|day|percentage|proportion|fraction|share|age|hour|hours|month|grade|gpa|salary|party|religion|church|floor|city|town|state|country|university|college|nationality|color|position|rank|title *6",
    "what is|was|are|were *1 your *3 title|age|salary|pay|income|wage|bonus|name|degree|major|gpa|religion|birthday|position|rank|email|grade|annual|starting|base|nationality|height|weight|party|address|minor|rate|hourly|earnings|compensation|paycheck|thesis|supervisor|boss|ethnicity|status|marital|orientation|hometown|alma|faith|birthdate",
    "what is|was|are *1 the|its *3 name|size|number|year|date|address|deadline|percentage|ratio|rate|capital|age|turnover|budget|headcount|revenue|population|ceo|director|president|boss|tuition|fee|headquarters|minimum|maximum|average",
    "in|at|since|by|until what|which *2 year|age|city|country|town|month|date|university|college|decade",
    "which *2 church|party|university|college|department|floor|city|town|year|school|country|candidate|faith|religion|mosque|temple|synagogue|generation|degree *1 do|did|are|were|is|was|have",
    "who *1 is|was|are|founded|runs|owns|leads|heads|started|hired|manages|chairs|created|did|do|does|in|at|on|built|opened|paid|pays|trained|signs|invented|interviewed|could|might|will|would|makes|decides",
    "where *1 is|are|was|were|did|does|do|have|can|will",
    "when *1 did|is|was|were|are|does|will|do|has|can",
    "what *1 do|does|did *4 you|they|it *2 earn|make|pay|paid|get|weigh|charge|cost|clear|net|gross|pocket|bring_home|take_home",
    "what|which ethnic|religious|family|cultural background *1 do|are|is",
    "what are|were you *1 paid|earning|making",
    "what did you *1 study|major|get|earn|make",
    "who *6 should|can|could|do|did|would i *4 send|apply|submit|contact|write",
    "how did you vote",
    "whom *1 did|do|will|would *1 you *1 vote|support|back|marry|report",
    "whom|who *3 should|can|could i",
    "what *3 degree|major|subject *1 did|do you",
    "what *2 language|software|tool|program|system do you use",
)
_OPEN_FACT = Phrases(
    "whom else *6",
    "who are *4 people|others|colleagues *6 i *1 should|could|might",
    "where do|does *4 fit|belong|sit|stand in|into|within *4",
    "how much do|does *3 matter|matters|mean|count|depend *4",
    "how much of it|this|that *1 do|does|is|can|comes *6",
    "what do|did|would you *1 make of",
    "how much do|does|can|could|would|might people|someone|a|an|the|most|beginners|newcomers|nurses|teachers|social|junior|senior|freelance|freelancers|one|graduates|workers|entry|librarians|engineers|lawyers *4 make|earn|get|expect|charge|paid",
    "who else",
    "where *6 advertise|advertised|posted|announced|publish|published|found",
    "who else",
    "who *4 suggest|recommend|advise|think|influenced|inspired|turn|learn|admire|thrive|thrives|succeeds|tends|struggles|talk",
    "who do|does|did you *3 rely|turn|learn|work|collaborate|admire|look|trust|ask|consult|with|go|talk|speak|deal|interact",
    "where do|would you *2 see|think|find|turn|look|believe|hope|expect|learn|draw|feel|imagine|picture|recommend|suggest|begin|go|get *2",
    "where do|does|would|should|can|could|might people|someone|most|the|one|newcomers|beginners|somebody|a|graduates|i|students",
    "where is|are the|your *3 field|industry|profession|sector|heading|headed|going|biggest|greatest|most|hardest|pressure",
    "where did you *1 learn|find|pick|get *2 to|the|your|how|this|idea|courage",
    "when do|did|does you|it|the|people|someone|one|a *2 feel|know|find|enjoy|decide|realize|become|think|happiest|say|feels|trust|need|tell|work *8",
    "how many|much|long|often|far|old *8 and|or|, why|how|what",
    "how far *3 does|do|did|can|is|are|would *4 shape|influence|go|free|think|feel",
    "what time *2 of",
    "what|which *2 hours|age|share|degree *6 like|matter|matters|mean|help|useful|think|worth",
    "where do|does *8 come|comes|fit|go from|in|next",
    "who *2 is|are *1 happy|unhappy|good|suited|drawn|likely",
    "who benefits|reads|uses|comes|gets|wins|loses|thrives|does",
    "how often|long|much *10 , and",
    "what is the *2 name *1 for",
    "what is the *3 age|size|rate|number *4 like|mean|feel",
    "who was|is *1 most|the|your *3 important|helpful|influential|difficult|biggest|mentor",
    "what is the average *1 day|week|project|shift",
    "how old *2 school|fashioned",
)


def _part(unit: Unit, first: int) -> Sentence:
    return Sentence(unit.sentence.words[first : unit.end])


def _first_content(texts: list[str]) -> int:
    index = 0
    while index < len(texts) and texts[index] in {
        "in",
        "at",
        "to",
        "for",
        "with",
        "by",
        "from",
        "on",
        "of",
        "about",
        "since",
        "until",
        "under",
        "into",
        "through",
    }:
        index += 1
    return index


def _embedded(unit: Unit) -> Shape:
    """What a request to tell asks to be told: a whether or a number is no more than its bare question."""
    texts = unit.texts
    for index, word in enumerate(texts[:12]):
        if (
            word in {"if", "whether"}
            and index > 1
            and texts[index - 1] in {"tell", "me", "know", "us", "say", "explain", "share"}
        ):
            return Shape.POLAR
        if word in {"how", "what", "when", "where", "who", "which"} and texts[index - 1 : index] in (
            ["me"],
            ["us"],
            ["tell"],
            ["share"],
            ["say"],
            ["ask"],
            ["know"],
        ):
            part = _part(unit, unit.first + index)
            if (
                word == "how"
                and texts[index + 1 : index + 2]
                and texts[index + 1] in {"many", "old", "long", "often", "much", "big", "large"}
            ):
                return Shape.FACT if _FACT.within(part) and texts[index + 1] != "much" else _wh_shape(part)
            if word == "when" or (
                word in {"what", "which"}
                and texts[index + 1 : index + 2]
                and texts[index + 1] in {"time", "year", "date", "day"}
            ):
                return Shape.FACT
            if (
                word == "who"
                and texts[index + 1 : index + 2]
                and texts[index + 1] in {"is", "runs", "founded", "owns", "leads", "the"}
            ):
                return Shape.FACT
            return Shape.OPEN
    return Shape.OPEN


def _wh_shape(part: Sentence) -> Shape:
    facts = [match for match in _FACT.find(part) if match.first <= _first_content(part.texts) + 0 or match.first == 0]
    if not facts:
        return Shape.OPEN
    return Shape.OPEN if any(match.first <= 1 for match in _OPEN_FACT.find(part)) else Shape.FACT


def shape(unit: Unit) -> Shape:
    """The shape of one question."""
    texts = unit.texts
    part = _part(unit, unit.first)
    first = texts[0]
    if any(is_tag(texts, index + 1) for index, word in enumerate(texts) if word in {",", "-"} and index > 0):
        return Shape.POLAR
    if any(match.first == 0 for match in _CLEAN_POLAR.find(part)) and asks_for_work([part]) is None:
        return Shape.OPEN
    if any(match.first == 0 for match in _TELL.find(part)):
        told = _STRONG_TELL & set(texts[:7]) and not _TO_OTHERS.within(part)
        asks = not told and asks_for_work([part]) is not None
        return Shape.POLAR if asks or _BARE_FACT.within(part) else _embedded(unit)
    if first in AUX:
        return Shape.POLAR
    if len([word for word in texts if word[0].isalnum()]) <= 2 and {"whom", "who", "when", "where"} & set(texts):  # noqa: PLR2004 - a bare word
        return Shape.FACT
    if first in WH or _first_content(texts):
        return _wh_shape(part)
    if not unit.sentence.asks:
        return Shape.OPEN
    return Shape.POLAR if _stated(texts) else Shape.OPEN


_TOLD: Final = frozenset("tell describe explain walk talk share give show compare outline".split())
_STATING: Final = frozenset(
    "surely obviously clearly basically really essentially just you your it this that they there he she we the i is was".split()
)
_ASKING: Final = frozenset("how what why which advice tips thoughts who where part favorite".split())


def _stated(texts: list[str]) -> bool:
    """Whether a sentence with a question mark is a statement put up for a yes ("You like it here?")."""
    if texts[0] in _TOLD or texts[0] == "if":
        return False
    if texts[:1] == ["any"] and {"chance", "chances", "possibility", "openings", "jobs", "vacancies"} & set(texts):
        return True
    subject = texts[1] if texts[0] in {"so", "and", "but", "then"} and len(texts) > 1 else texts[0]
    return subject in _STATING and not _ASKING & set(texts)
