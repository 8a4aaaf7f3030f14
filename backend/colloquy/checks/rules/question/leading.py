"""It puts the answer in the person's mouth, or judges."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import AUX, Asked, Unit, is_tag

_BAD: Final = (
    "boring|dull|tedious|awful|terrible|horrible|stupid|useless|pointless|lazy|whiny|hopeless|hopelessly|corrupt|greedy|dishonest|soulless|miserable|depressing|"
    "mindless|ridiculous|backward|incompetent|ignorant|selfish|arrogant|unethical|evil|dirty|disgusting|heartless|cruel|overpaid|underpaid|overrated|outdated|inefficient|"
    "annoying|rude|ungrateful|nasty|wasteful|meaningless|monotonous|cutthroat|toxic|cold|cheap|stuffy|snobbish|shallow|crooked|slow|bureaucratic|sexist|racist|old_fashioned|"
    "unfriendly|thankless|bad|poor|poorly|disorganized|behind|chaotic|unfair|elitist|boringly|dead_end|dying|obsolete|exhausting|soul_destroying|mind_numbing|hated|hostile|sleazy|dangerous|gloomy|childish|demanding|difficult|repetitive|dreary|silly"
)
_GOOD: Final = "great|wonderful|amazing|fantastic|perfect|superior|brilliant|successful|better|best|rewarding|glamorous|exciting|fascinating|noble|fun|cool|lucky|easy|special|prestigious|awesome|incredible|superb"
_ILLS: Final = "laziness|incompetence|corruption|greed|stupidity|bureaucracy|nonsense|red_tape|boredom|drudgery|politics|waste|lies|hypocrisy|chaos|idiots|egos|dishonesty|sexism|racism|pressure_and|backstabbing|misery|whining|complaining|garbage|inefficiency|monotony|tedium|arrogance|mess"

_LEADS = Phrases(
    "so basically|essentially|really|all|in_the_end *6",
    "just *1 push|pushing|shuffle|shuffling|sit|sitting|file|filing|copy|copying|stare|staring *3",
    "why *5 no conscience|shame|heart|sense|respect|taste|soul|morals|idea|future|imagination",
    "why *4 nobody|no_one *6",
    "everyone|everybody|nobody|no_one|people hates|hate|despises|trusts|likes|respects|wants|dislikes|laughs",
    "such a|an *2 unglamorous|unpopular|unrewarding|unimportant|unpleasant|unhealthy|ungrateful|hated|harmful|stressful|lonely|risky|badly|poorly|underpaid|male|female|wasteful|useless *3",
    "is|are *3 really as *4 as",
    "how|why *2 can|could|do|does *4 sleep at night",
    "a|the real job",
    "do you *1 really|honestly|seriously *2 believe|think|want|need|enjoy|call|care",
    "do you *1 secretly|honestly|actually hate|regret|enjoy|like|love",
    "when *2 you *3 could have|earn|make|be *6 instead|elsewhere",
    "^ you|it|that|they|this|there|one must|surely *4",
    "you must *2 hate|love|be|have|get|find|feel|really|enjoy|miss|regret|earn|think|dread|dislike|see|work|know|agree|want|wish|make|spend",
    "it|that|this|there must *2 be|feel|get|have|drive|make *4",
    "surely|obviously|clearly|undoubtedly *6",
    "i take it $",
    "i suppose|assume|guess|imagine|presume|bet|trust $",
    f"what *1 is *1 so {_GOOD}|{_BAD}|hard|special|interesting|terrible *1 about",
    "admit it",
    "would you not|rather",
    "would|do|don you *1 not? agree|admit|concede",
    "would you not *3",
    "do you not *2 think|feel|find|agree|believe|hate|get|miss|wish|regret|want|mind|worry",
    "how *1 can|could anyone|anybody|you *1 stand|bear|live|work|justify|defend|tolerate|endure|put|sleep|support|possibly|be|enjoy|call|take|do",
    "how do|did|can|could you *1 stand|bear|justify|defend|tolerate|endure|put_up|stomach|survive|suffer|live_with|sleep",
    f"how do|does|can|did you *2 cope|deal|live|handle|manage|bear|put *1 up? *1 with *2 all *1 the? *2 {_ILLS}",
    f"all|with|of|this|that|such|the *1 {_ILLS}",
    f"why *1 is|are|was|do|does|have|has *5 so|such *2 a? *2 {_BAD}|{_GOOD}|few|little|much|many|afraid|obsessed|badly",
    f"why *1 is|are *5 {_BAD} $",
    f"so|such *1 a|an? *1 {_BAD} *3",
    f"such *1 a|an {_BAD}|{_GOOD} *2",
    "so *1 much|far_better|worse|superior|ahead|easier *2",
    "so hopelessly|incredibly|terribly|unbelievably|ridiculously|obviously|painfully *3",
    "why *1 would|should|do|does *1 a|an|any *2 person|student|graduate|human|woman|man|adult|sane",
    "what makes *4 the|so *1 best|greatest|finest|worst|most|better|only",
    "why *1 would|should|do|does anyone|anybody|someone|people|any *3",
    "why *1 on earth|bother|waste|even *2",
    "why in the world",
    "best|worst|greatest|easiest|coolest|finest|most|noblest|dullest *2 job|profession|career|company|place|work|industry *2 in|on *1 the? world|earth|country|all|city",
    "best *1 job|profession|career|company of all",
    "what *1 is the *1 point of|in *4",
    "given that *3 robots|computers|ai|machines|everyone|everything|nobody|it|the|your|you|we *8",
    "since *3 everyone|everybody *1 knows|agrees *4",
    "everyone|everybody|we *1 all? knows|know|agrees|says that? *4 ~8 how|why|what|do|does|is",
    "just|basically|really|only|nothing|little|simply|glorified *2 babysitting|paperwork|guessing|shuffling|gambling|begging|typing|secretary|glorified|more_than|fancy *3",
    "is|are *2 it|that|they|this|you|there *1 just|basically|really|merely|simply *1 a|an|about *4 glorified|fancy|waste|money|scam|joke|game|show",
    "how|what *4 like|feel|feels *3 to|being *3 waste|wasting|stuck|trapped|lucky|ruin|work for such|lie|cheat|destroy|exploit *3",
    f"how|what *4 like *2 to|being *4 best|worst|dream|coolest|greatest|{_BAD}|wonderful|amazing|perfect *3",
    "company|firm|industry|business|profession|employer|organization *2 that|which *2 ruins|destroys|exploits|pollutes|cheats|lies|harms|kills|hurts|poisons|steals|treats *3",
    "working|work *3 with|for|among|in|at *2 such *4",
    f"with|for|among|by|of such|those|these|all *2 {_BAD} *2 people|patients|customers|clients|students|bosses|managers|colleagues|politicians|children|kids|parents|hours|conditions|lawyers|companies|rules",
    "how *1 glad|relieved|proud|thrilled|lucky|bored|sick|fed|miserable|terrible|awful|wonderful *1 are|must|were you|it *4",
    "i *2 assume|suppose|imagine|bet|guess|take_it|presume|expect|am_sure|am_certain *2 you|it|that|your|the *8",
    "how *1 much do you hate|love|regret|miss|despise|enjoy|dislike|resent *4",
    "why do you hate|despise|put_up|tolerate|waste|bother|let *4",
    "what *3 do you hate *4",
    "when will *5 finally *4",
    "would *2 you *1 say that? *8 too|overrated|best|better|worst|most|ruined|broken|failing|only",
    "you|they *2 not *1 really *8 , do|are|did you|they",
    "is it not *6",
    "waste *2 a|an|your|their|his|her *2 good|degree|talent|time|life|education|mind *3",
    "wasted|ruined|destroyed|ruining|wasting *3 your *3 life|career|talent|time|health",
    f"still *2 {_BAD}|stuck|pretend|pretending|cling|clinging *3",
    "even *1 a? real job|work|profession|science",
    "so called *3",
    "finally *2 realize|realized|admit|escape|escaped|came|understand *4",
    "admit *1 it|that *3",
    "how *1 did you *2 end up|get|become stuck|trapped|in such *4",
    "instead of *2 something|anything|a real|an honest *1 useful|better|worthwhile|meaningful|real *2",
    "only *2 for the money *3",
    "in it for the money",
    "how|why *2 does|do|can|did *4 get|getting|got away with",
    "why *2 has|have|did *4 fail|failed|refuse|refuses|refused|neglected|ignore|ignores|never *4",
    "is *3 as bad|boring|awful|terrible|dull|wonderful|great|stressful|glamorous|easy as *6",
    "why|how_come *1 do|does|did|is|are|have|has|must|can *4 always|never|only|constantly|forever|insist|pretend|pretends|refuse|care_only|still *4",
    "how come *1 it? *2 people|all|every|nobody|no|your|such|so|most|they *6",
    "how|just_how bored|dreadful|awful|boring|tedious|exhausting|thrilled|sick|tired|fed|desperate|disappointed|wonderful|horrible *2 are|is|do|did|must|were|was *4",
    "how *3 keep|keeps|stay|prevent|resist|avoid|fight|kept *2 awake|falling|strangling|screaming|yawning|a_straight_face|laughing|crying|sane *4",
    "a straight face *4",
    "excuse|excuses *2 does|do|for|your|the|give *4",
    "noblest|finest|greatest|most_beautiful|most_important|most_noble|best|worst|dullest *3 of all|them_all|any|every",
    "what *1 is *1 it *2 that|about *6 the|so finest|best|greatest|noblest|much|kinder|better|worse *4",
    "unlike the|us|me|most|other|others *4",
    "a proper|real|decent|honest|serious|grown_up job|profession|career|work *2",
    "never *1 once *4",
    "so *1 it|that is *1 true|only|really|all|basically *6",
    "am|was i *1 right|wrong|mistaken in|to|that *1 think|thinking|assume|assuming|believe|saying|say|guess *6",
    "you|did *1 stop|stopped believing|caring|dreaming|trying *4",
    "guilt|conscience|shame *2 $",
    "turn|turned into *2 grind|drudgery|nightmare|routine|prison|factory",
    "such|that|so|apart_from|all|your|with|of|those *1 overpriced|so_called|glorified|pointless|useless|silly|ridiculous|laughable|shameful|disgraceful|awful|dreadful *4",
    "badly|poorly *2 handled|run|managed|led|treated|organized *6",
    "since|seeing|given|now|as *4 never|clearly|obviously|everyone|everybody|nobody|anybody|anyone|dying|dead|badly|useless *8 , *8",
    "nobody|no_one|everyone|everybody *2 really|truly|seriously|actually *4",
    "end|ended|ending up *3 instead|office|after_dreaming|desk",
    "wasted|throw|threw|thrown|gave *1 away|up? *2 years|talent|career|life|degree|education|medical *3",
    "the damage|harm|misery|suffering|mess|lies|destruction *2 your|you|they|of|that *3",
    "sell|sold *1 your soul *3",
    "only|just|purely|all for|about *1 the show|decoration|money|holidays|uniform|glory|title|summers",
    "to tears|death *2",
    "bother|bothering|use|sense|point *1 with|of|in *5 when|if|now|since *1 everyone|everything|anybody|machines|nobody *4",
    "in *2 right mind *4",
    "call|calls that|this|it art|work|science|music|news|a_job|teaching|medicine",
)
_FAIR = Phrases(
    "what|which *5 boring|frustrating|difficult|tedious|dull|repetitive|annoying|hardest|worst|stressful|demanding|slow|exhausting *3 part|about|side|aspect|task|tasks|thing|things|in|of",
    "what must|should *3",
    "must *2 i|one|someone|people|a|an|newcomers|beginners",
    "what *4 must you *1 know|do|have|be|learn",
    "if you must",
    "you must *2 have *2 to",
    "i imagine *2 how|what",
    "so *1 far|long|much as",
    "how hard|easy|difficult *1 is|was",
    "why do|does|are|is *2 some|many|so many people *4 leave|enter|choose|stay|quit|become",
    "clearly|really *1 explain|communicate|write|speak|understand|see|think",
    "so many|few|little different|kinds|people|ways",
    "my|as_my|mentor|friend|teacher|professor|mother|father|everyone_at_home *1 *9 ; *9",
    "what|which *3 do|does|did *3 overrated|never|always *4",
    "is there a lot|much|many *9",
    "have|has *3 ever|always *9",
)

_WONDERS = Phrases(
    "^ am|is|are|was|were|do|does|did|can|could|would|will|should|might|have|has i|it|that|there|they|one|people|a|an|my|the ~9 , would_you_say|do_you_think|in_your_view $",
    "^ am|do|can|could|would|will|should|might|have i ~9 ~9 , would_you_say|do_you_think $",
    "you *1 not *1 happen|chance to ~9",
    "you *3 by *1 chance ~9",
)
"""A tag that asks for no agreement: after what is a question already, or with "happen to", as one asks a favor."""


def _polar_negative(unit: Unit) -> bool:
    """Such as "Isn't it ...", "Don't you ...", "Wouldn't you ...": the answer is in the verb."""
    texts = unit.texts
    return (texts[0] in AUX and texts[1:2] == ["not"]) or (
        texts[0] in AUX and texts[2:3] == ["not"] and texts[1] in {"you", "it", "they", "that", "this"}
    )


def _tagged(sentence: Sentence) -> int | None:
    """The word at which a tag begins, if it asks for agreement with a statement."""
    if _WONDERS.within(sentence):
        return None
    for index, word in enumerate(sentence.texts):
        if word in {",", "-"} and index and is_tag(sentence.texts, index + 1):
            return index + 1
    return None


def find(asked: Asked) -> Hit | None:
    """The first place that leads or judges."""
    for unit in asked.units:
        if _polar_negative(unit):
            return Hit(unit.span)
        if (
            unit.sentence.asks
            and _tagged(unit.sentence) is not None
            and unit.texts[:2] not in (["could", "you"], ["would", "you"], ["can", "you"], ["will", "you"])
        ):
            return Hit(unit.span)
    for sentence in {id(unit.sentence): unit.sentence for unit in asked.units}.values():
        fair = _FAIR.find(sentence)
        for match in _LEADS.find(sentence):
            if not any(other.first < match.end and match.first < other.end for other in fair):
                return Hit(match.span)
    return None
