"""It leaves the other person no choice of time or place."""

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import stated
from colloquy.checks.rules.model import OMISSION, Hit

_CHOICE = Phrases(
    "at|on|to your *1 convenience|leisure|earliest|disposal|pleasure",
    "convenient|convenience *2 to|for|of you|your",
    "whenever|wherever|whatever|whichever|however *2 you|your|it|is|suits|works|convenient|the|time|day|date|fits|best|place|hour|easiest|possible|easier",
    "suit|suits|works|work|fits|fit|convenient *1 you|your|best",
    "suit|suits|works|work|fits|fit *2 for|with|around|into|in you|your",
    "around|round|to|with|into|by|in your *1 schedule|calendar|diary|timetable|shift|shifts|hours|availability|day|rota|commitments|plans|teaching|workload|week",
    "your availability|preference|preferences|choice|choosing|pick|call",
    "at|on|in|of|by|to *4 of your choice|choosing|preference",
    "you choose|pick|name|prefer|decide|like|wish|please|suggest|say|propose|select",
    "please|just|simply|do choose|pick|name|suggest|propose|let *8 <DAYPART>|time|day|place|date|slot|what|when|me|whatever",
    "time|day|hour|place|date|moment|slot|times *4 you|your *3 choose|like|prefer|name|pick|free|have|suggest|give|allow|find|available|schedule|good|best|easy|easiest|suits|wish|say|want|care|can|could|propose",
    "best|easiest|easier|good|better|convenient|right|possible for you",
    "any|either|almost|every *3 <DAY>|<DAYPART>|<DAYPARTS>|place|format|way|medium|platform|point|moment|stage|evening",
    "flexible",
    "name|pick|choose|say|set|suggest|propose a|the|your|any|whatever *2 <DAYPART>|place|day|venue|spot|moment",
    "make *2 anything|any|whatever|most|almost|nearly *3 work",
    "fit|fits|fitting|work|working|adapt|adjust|arrange *2 around|to|myself your|you",
    "happy|glad|willing|able|ready|pleased|easily|gladly *2 to? *1 come|travel|drive|meet|visit|stop|go|call|ring|drop *1 to|by|you|wherever|at *5 office|you|your|workplace|museum|lab|place|hospital|campus|clinic|site|anywhere|wherever|studio|shop|workshop|institute|library|school",
    "by|over|on|via|in|through|with|whether *3 phone|telephone|video|zoom|person|teams|skype|mail|email|letter|call|writing *3 or ~6",
    "phone|telephone|video|zoom|person|email|office|coffee|call *3 or *5 phone|telephone|video|zoom|person|email|teams|visit|letter|line|coffee|writing|office|skype|campus|call",
    "let|tell|say *2 me *2 know? *2 when|what|which|where|whether|if *6 suits|works|time|times|day|days|best|convenient|convenience|good|free|available|prefer|fit|fits|easier|easiest|place",
    "when|what|which|where *4 would|might|may|is|are|do|will *5 suit|convenient|best|work|prefer|free|available|good|easiest|easier",
    "mornings|afternoons|evenings|weekends|weekdays|lunchtimes|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
    "<DAY> ~6 or ~4 <DAY>|<DAYPART>|after|before|next|the",
    "between ~4 and ~6 any|whenever",
    "<DAY> ~3 , ~4 <DAY> ~6 or|and|, ~4 <DAY>",
    "<DAYPART> or <DAYPART>|<DAY>|weekend|weekends",
    "some time|day|point|when *2 this|next|in|over|during|before|soon",
    "some time *1 this|next|in|over|during|soon",
    "one day|afternoon|morning|evening|of *3 next|soon|this|these|in|weeks",
    "next|coming|in few|two|three|couple|several *2 weeks|months|days",
    "free|available|open|reachable ~2 all|most|any|every|throughout|whole|anytime",
    "all day|week|month|afternoon|morning|summer|next",
    "most days|mornings|afternoons|evenings|weekdays|lunch|any",
    "no hurry|rush",
    "take|as all? *2 time|long *2 you",
    "if *4 not *2 suit|work|convenient|possible|good|fit",
    "if *4 another|different|other|neither|none *4 time|day|date|place|suits|works|better|suit|work|is",
    "if *3 you *3 prefer|rather|easier|busy",
    "prefer|rather ~8 phone|email|write|video|telephone|person|talk|meet|instead|happy",
    "your schedule|calendar|diary|availability *3 allows|allow|permits|permit|opens|has|leaves|comes",
    "least|most|less disruptive|trouble|inconvenient|inconvenience|convenient|busy|comfortable|easiest",
    "wherever|whenever",
    "at a|any time|place|date|day|hour *3 convenient|suitable|good|agreeable",
    "as you prefer|like|wish|please|choose",
    "a|another|other time|day|place|date *2 that|which *2 is|suits|works|would *1 convenient|suits|works|better|good|easier|best|you|for",
    "mutually|equally convenient|agreeable|well|good|happy|fine|welcome|glad",
    "just as glad|happy|welcome|good|well",
    "options|alternatives|several|some possible|few|various *2 times|dates|days|slots",
    "early or|and late",
    "leave|leaving *4 to|with you $|choose|decide|pick|entirely|of|.",
    "take|have your pick",
    "up to you",
    "yours|you *1 to choose|pick|set|decide|name|say",
    "you *2 choose|pick|decide|set *1 which|when|where|what",
    "any|whichever|whatever *2 night|nights|day|days|evening|hour|slot|field|month|week|time|weather",
    "when|where|how|what_time|what_day|which_day *1 you *1 want|like|wish|can|say|please|choose|decide|prefer|will|have_time|are_free|find_it",
    "whichever|whenever|wherever $|,|you|it|is|your",
    "you *1 who|that *1 decide|decides|choose|chooses|say|says|set|sets|pick|picks",
    "you *1 decide|choose|pick|say|tell|name|pick_it|decide_it $|,|and|:|;",
    "just|simply|please name it|one|them|a",
    "your *1 preferred|favorite|best|better|own|chosen|usual *1 slot|time|day|hour|place|date|moment|pace|terms",
    "better|best|good|easy|quiet|calm *1 hour|time|day|moment|place|slot *1 for|of|to your|you",
    "my *1 schedule|diary|calendar|timetable|week|days|time|hours *2 bends|bend|adapts|adapt|follows|follow|fits|yields|gives_way|depends|flexible|open|empty|yours|free",
    "i|we *3 adapt|adjust|arrange|orient|organize|fit|bend|work|move *2 completely|entirely|to|after|around|by|with|according *2 you|your|yours|whatever",
    "wide open",
    "morning|dawn|sunrise to night|evening|midnight|dusk|sunset",
    "only|one no go|exception *1 is|are *3",
    "except|excepted|barring|bar|apart_from|aside_from|other_than *6 free|open|available|fine|good|works",
    "excepted , ~3 free|available|open|i",
    "the whole|all|throughout of *1 january|february|march|april|may|june|july|august|september|october|november|december|summer|week|next",
    "no|not|without *1 schedule|timetable *1 of|my|time|$|,",
    "overrule|overwrite *1 it|that|them|me",
    "following|few|several|attached *2 dates|times|slots|days|options|windows",
    "take|choose|pick *1 any|whichever|one *5",
    "your|own|good *1 time|pace $|,|and|or",
    "answer|reply|write *2 in any|whenever|at_your *4",
    "come|travel|meet|free|available|call *3 at|on short notice",
    "or|, *1 equally|just_as_well|alternatively *4",
    "no|not *2 hurry|rush|urgent|pressing *3",
    "allows|permits|permit|allow *1 it|you|,|$|for",
    "depends|depending *1 on|upon you|your",
    "calendar|diary|schedule|hours gives|give way to yours|you",
    "throw|shoot|send|give|drop *1 me a|some|any *1 time|date|day|slot",
    "nothing|little *3 not be moved|shifted",
    "available|reachable|free|there|awake *3 at all hours",
    "take *3 season|weeks|month|months *1 over it",
    "or *1 on|at? *1 the? weekend|weekends",
    "free|available|here|there|reachable *1 almost|nearly|practically always|constantly",
    "your|yours *1 turf|call|choice|terms|pick $|,|.|;",
    "you *1 be|are free|welcome *1 to *1 pick|choose|say|name|decide",
    "choose freely",
    "your time|hours|day|clock|hour|days *1 is|are my time|hours|day|clock|hour|days",
    "lmk when|what|which *4",
    "^ video|call|ring|phone|write|text|come *1 when|once|whenever you|the *3",
    "gives|give|bows|bow|yields|yield|bends *1 way? to yours|your|you",
    "when|which_day|what_day|which_days *1 could|might|may|can|shall|should i *1 phone|call|ring|telephone|visit|come|stop|drop|see|reach",
    "text|tell|name|say|give *1 me a|an|any|the|some *2 day|hour|time|date|evening|days|times|dates",
    "no|without *1 fixed|set|regular hours|times",
    "another|other|different *1 hour|time|day|date *1 is|would|will|as|if|do *3",
    "not|hardly *1 particular|fussy|choosy|picky",
    "between ~2 and ~4 always|free|open|fine|any|suits|ok|okay|works|good",
)
_PLACES = Phrases(
    "can|could|would|will *2 come|travel|drive|meet|visit *1 to|by|you|wherever|at *5 office|you|your|workplace|museum|lab|hospital|campus|clinic|site|studio|shop|institute|library|school",
)
_SLOT = Phrases(
    "at|from *1 noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter",
    "on *1 the *2 <DAYPART>|first|second|third|of|at",
    "on|this|next <DAY>",
)
_OWN_TERMS = Phrases(
    "suit|suits|works|work|convenient|best|good|fits *1 for|to|with me|my|us|mine",
    "my *1 schedule|convenience|calendar|diary|availability",
    "i *4 only *4",
    "only *3 free|available",
    "know|sure|imagine|understand|realize|guess|assume|expect *4 your|how *4 schedule|busy|calendar|diary",
    "whenever i|we|he|she|they|people|someone",
    "wherever i|we|he|she|they|people|there",
    "i *2 free|available *1 on <DAY>|the|a",
    "i *2 free|available at *1 noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter",
    "that|this time|day suits|works",
    "what|how|why|where|who *3 you|people *4",
    # work that is done day by day, or begun in so many weeks: no time for a talk
    "begin|start|join|move|leave|finish|graduate *2 in *3 weeks|months|days|week|month",
    "i|we|they|people|visitors *1 speak|say|pass|passed|walk|walked|past|hear|read|see|use|eat|drive|write|teach|do|carry|clean|wear *4 every|any|most *1 <DAYPART>|<DAY>",
    "work|works on|at|of your *2",
    "a|any|some|day|days|week *1 's? work *3",
    "days|day|evenings|nights|shifts *1 a week",
    "ready *2 any time to *1 start|work|begin",
    # obedience, and other things that are not to be chosen
    "do|accept|take|become|follow *1 it ~1 whatever *3",
    "do|accept|follow whatever you *2 say|tell|decide|choose",
    "whatever it|that *1 is $",
    "whenever your *1 name|book|story|museum|voice",
    "wherever my|your *2 gifts|skills|help|talents",
    "give|gives|giving|gave|cause|causes *1 the? most|least|less trouble *2",
)


def offers(sentence: Sentence) -> bool:
    """Whether a sentence leaves a choice that is not spoken of as the writer's own."""
    own = _OWN_TERMS.find(sentence)
    if (
        _PLACES.within(sentence)
        and not _SLOT.within(sentence)
        and not any(text[:1].isdigit() for text in sentence.texts)
    ):
        return True
    return any(
        not negated(match) and all(match.end <= other.first or match.first >= other.end for other in own)
        for match in _CHOICE.find(sentence)
    )


def find(draft: Draft) -> Hit | None:
    """An omission where no sentence leaves the reader a choice."""
    return None if stated(draft, "choice", offers) else OMISSION
