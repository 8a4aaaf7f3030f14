"""It belittles the writer. A plain apology for a delay or a change of plan is none."""

from collections.abc import Iterator

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.scope import negated, others_speak, quoted
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import first_place
from colloquy.checks.rules.model import Hit

_BELITTLES = Phrases(
    "i *6 not|hardly|barely|scarcely|never *2 worth|worthy|deserving *3",
    "and *2 not|hardly|barely *1 worth|worthy *3",
    "i *2 no *1 good at|with|talent|skills|skill|ability",
    "i *2 feel|felt|am *2 silly|stupid|foolish|embarrassed|ashamed *1 asking|ask|writing|write|to|for",
    "the likes of me",
    "a|such *1 mere|lowly|humble *2 <LEARNER>",
    "i *2 not|never *2 know|understand *1 anything|much",
    "i *1 always|only|usually|generally mess|fail|ruin|disappoint|embarrass *2",
    "small fish",
    "hardly|barely|not *1 really? qualified to",
    "tired|sick of *3 like me",
    "i *2 not *2 as|so good|smart|talented|clever|bright *1 as",
    "my *2 limited|modest|meager|poor *1 abilities|ability|talent|talents|intelligence|mind|brain|understanding",
    "i|am|being|as *3 just|only|merely|simply|but|nothing *1 more? *1 than? *1 a|an|another|some|your *4 <LEARNER>",
    "i|am *2 just|only|merely another <LEARNER>",
    "someone|somebody|person|student *1 as|so *1 <LOW>|confused|lost|inexperienced|ordinary|small|unimportant|young|unknown *1 as *2 me|i|myself",
    "someone|somebody|anyone|person|anybody *1 like me",
    "i|me *4 am|was|be|being|feel|felt|look|sound|sounded|seem|seemed|must *3 <LOW>",
    "am *1 such|a|an *2 <LOW>",
    "call|consider|consider myself *2 <LOW>",
    "my *4 <LOW> *2 questions|question|portfolio|self|letter|email|message|ideas|idea|attempts|attempt|grades|little|problems|life|skills|work|resume|project|efforts|english|mind|brain|note",
    "such|so|a|an|all|with|these|this|another|more *2 stupid|dumb|silly|foolish|idiotic|pointless|naive questions|question|email|letter|message|request|ones",
    "questions|question|request|message|email|letter|note *3 is|are|were|was|be|sound|seem|sounded|seemed *3 <LOW>|stupid|dumb|silly|pointless|annoying|basic",
    "waste|wasting|wasted|stealing|steal|hogging *2 your|an|the|so|any|more *2 time|afternoon|hour|morning|day|much|precious|of",
    "sorry|apologize|apologies|forgive|pardon|excuse *5 bother|bothering|trouble|troubling|disturb|disturbing|imposing|impose|intrude|intruding|intrusion|bothered|nuisance|pestering|pester|annoying|annoy|stealing|taking|existing|asking|writing|presumption",
    "sorry|apologize|apologies|forgive|pardon *6 taking|take|took|using|steal *1 up? *3 your *2 time",
    "too *1 important|busy|successful|accomplished|senior|famous|great|big|good *2 to|for *3 answer|read|reply|respond|bother|talk|speak|notice|care|waste|help|someone|somebody|me|people|remember|write|deal|have|be",
    "you *6 better|other|more|bigger important? *2 things|use|uses *2 to do|than|of|for|important",
    "better|more_important|more pressing things *1 to *1 do",
    "not|hardly|barely|never|scarcely|nowhere *4 worth|worthy|deserve|deserving|deserved|good|smart|clever|qualified|talented|important|interesting *2 your|of|enough|the|reading|answering|a|it|to|time|at|very|near|anything",
    "i *2 not *2 deserve *4",
    "i *2 not *2 worth|worthy *4",
    "i *3 not *1 very|particularly|too|especially|that|terribly|really *1 smart|bright|clever|good|talented|interesting|impressive|special|intelligent|gifted|quick|important",
    "i *2 not *1 anyone|anybody|much *1 special|important|of",
    "i *2 not the <GOODPERSON> *3",
    "not anyone special|important|impressive",
    "i *2 am *1 no *1 one|expert|star|genius|scholar|prodigy *1 special|important|but|,",
    "unworthy|undeserving|underqualified *3",
    "i *3 nothing *1 to|much|special|memorable|interesting *1 offer|give|contribute|show|about|return|say",
    "nothing *1 memorable|special|interesting|remarkable|impressive about me",
    "little|nothing|not|have *2 to offer|contribute|give *2 in|you",
    "worthwhile|worthier|deserving|better|smarter|important people|person|someone|student|students|candidates",
    "on|for|with someone|people worthwhile|better|smarter|important|else",
    "an|just|a|very|rather|completely|totally|complete|total *1 average|mediocre|unremarkable|ordinary|below|insignificant *1 student|person|grades|portfolio|mind|graduate|average|amateur",
    "complete|total|mere|absolute|lowly|humble|poor|measly|hopeless|utter *1 amateur|beginner|novice|failure|idiot|nobody|fool|student|dunce|mess|disaster|disappointment|freshman|undergraduate|intern|sophomore|undergrad|loser|fraud|imposter|impostor",
    "bore|boring|annoy|annoying|bothering|pester|pestering|burden|burdening you *3",
    "i *3 bored|annoyed|bothered you",
    "bothering with *3",
    "a|any bother|burden|nuisance|pest|pain|imposition",
    "why *2 you *2 would|should *2 want|bother|help|talk|care *4 me|someone",
    "believe you *2 bothering|bother|answered|replied|agreed|talking|wasting *6",
    "surely|certainly|definitely|probably|clearly|obviously *1 too *1 slow|stupid|dumb|late|young|ignorant|inexperienced|dim|old|unqualified *3",
    "i *1 am|was *1 surely|probably|clearly|obviously|just|simply|definitely *1 too *1 slow|stupid|dumb|ignorant|inexperienced|dim|unqualified *3",
    "i *2 probably|surely|likely *3 not *2 understand|deserve|good|smart|worth|follow|qualified|amount|cut",
    "how little i *2 can|know|do|have|understand *4",
    "i *3 know *1 nothing|next|so|very *1 to|little *2 nothing|about",
    "someone *3 clearly *3 no idea",
    "no idea what *1 i|he|she am|was|is doing",
    "i *4 can not *2 do *1 anything|much|nothing *1 right|well",
    "useless|hopeless|worthless|clueless|talentless",
    "never *2 amount to|be good",
    "who am i to",
    "lowly|measly",
    "little *1 old me",
    "small|insignificant fry|me|person",
    "feel free to ignore|delete|disregard *4",
    "just|simply|please ignore|delete|disregard this|me|my *3",
    "if *2 you *2 can stand|bear|stomach|endure|tolerate *3 me|it|another|my",
    "not *2 expect *2 you *2 to *2 remember|bother|answer|reply|care|want|read|have|waste *3 someone|me|this|my",
    "not *1 suppose *1 you *2 remember me",
    "conservatory|school|college|university|place|program|town nobody|no|one *2 has|one *2 heard *1 of",
    "nobody *2 has|would *2 heard|hire|want|take|talk *2 of|me|to",
    "never *1 been|was|have *2 any|much|very *1 good|use",
    "my *2 ignorance|stupidity|incompetence|inadequacy|mediocrity|shortcomings|failings",
    "my *1 poor|feeble|pathetic|humble|meager|lousy|limited *1 brain|self|mind|person|abilities|attempts",
    "dumb|stupid|silly *1 questions|question",
    "i *3 stupid|idiot|idiotic|foolish|dumb|hopeless|clueless *2",
    "it *2 not *1 worth *1 reading|your|answering|much",
    "it was not worth *1 reading",
    "more successful|talented|impressive|accomplished|gifted|intelligent than *1 i *1 will|could|am|ever *2",
    "people with real talent",
    "as|quite *1 slow|dim|dense|thick *1 as",
    "can not offer|do *2 anything|much",
    "far|way|much below|beneath you|your",
    "beneath you|your *3",
)
_FINE = Phrases(
    "only|just *1 a|an *1 short|few|little|quick|brief|small|year|month|minute|minutes|mile|hour|line|note|reminder|week|weeks|step|stone|train|bus|walk|question|moment",
    "not|never *2 a|any waste|bother|burden",
    "not *2 waste|wasting|take|taking *5",
    "so *2 as|that not to",
    "will not|never *1 waste|take",
    "without *1 wasting|bothering|boring",
    "sorry|apologize|apologies *4 late|delay|reschedule|change|slow|cancel|short|confusion|mix|missed|taking|silence",
    "they|she|he|we|it *3 felt|was|were|are|is *3 <LOW>",
    "to|from|for *1 someone|somebody|anyone|anybody like me *1 who",
)


def _places(sentence: Sentence) -> Iterator[Span]:
    """What the phrases point at in one sentence."""
    found = _BELITTLES.find(sentence)
    fine = _FINE.find(sentence)
    for match in found:
        covered = any(other.first < match.end and match.first < other.end for other in fine)
        own_negation = bool({"not", "no", "nothing", "never", "hardly", "nobody"} & set(match.texts))
        if not covered and not quoted(match) and not others_speak(match) and (own_negation or not negated(match)):
            yield match.span


def find(draft: Draft) -> Hit | None:
    """The first place that belittles the writer."""
    return first_place(draft, "self_deprecating", _places)
