"""It asks the adviser to decide the asker's own direction."""

from colloquy.checks.rules.frames.direction import asks_for_direction
from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_DECIDE = Phrases(
    "^ should i",
    "and|or|but|so should i",
    "paths|offers|options|careers|fields|majors|degrees|directions|roads|choices|jobs *3 should|would|do i|you *6",
    "smartest|best|right|wisest|better|logical|sensible *3 step|move|choice|thing|option|plan|decision|career|path|fit *3 for me",
    "where *1 do|would|could|might i *2 belong|fit|thrive|go *2",
    "my *3 decision|choice|career|future|major *2 for me",
    "plan|planning *4 my *2 life|future|career|years",
    "what *4 become|be of me",
    "what *2 am i *4",
    "should|ought|shall i *1 to? *2 quit|leave|stay|switch|change|become|major|study|drop|go|choose|pick|pursue|take|accept|get|do|try|give|apply|move|enter|specialize|start|keep|stick|be|go_back|return|forget|minor|transfer|turn|finish|double|retrain|train|continue|abandon|marry|follow|opt|aim|settle|wait|prioritize|add|resign|enroll|defer|stop|work",
    "i *1 should|ought *1 to? *2 quit|leave|stay|switch|change|become|major|drop|choose|pick|pursue|take|accept|get|go|study|do|be|give|specialize|move|apply|enter|retrain|stick|return|work",
    "what|which|where *4 should|ought|shall|must i *1 to? *2 do|become|study|major|choose|pick|go|pursue|be|take|specialize|focus|aim|head|enter|end|apply|move|select|opt|follow",
    "what|which|where|how *6 would you *2 choose|pick|advise|recommend|suggest|decide|sort|plan|do *3 for me|if|in|were",
    "for me if you were",
    "am i *4 cut|suited|right|fit|good|smart|made|meant|ready|wrong|too|the|making|talented|qualified|wasting|foolish|crazy|better",
    "do|would|could|can you *2 think|believe|say|feel|see|picture|imagine *1 that? i *3 should|am|have|belong|be|make|ought|need",
    "do i *3 have *2 what|the|enough|it|a *3 takes|talent|personality|skills|temperament|makings|chance|future|right",
    "would i *3 be|make|like|enjoy|fit|do|succeed|thrive|do_well|survive|regret",
    "^ could|can|will i *3 make|succeed|become|survive|handle|be|thrive|cut *3 good|it|in|as|happy|a|successful",
    "is *4 right|good|best|suitable|wrong|realistic|wise|worth|better|a|the *6 for me|i|someone|my",
    "what|which *5 suits|suit|fit|fits|match|matches me|my|someone|a *3",
    "what|which *5 right|best|good|perfect|ideal *1 career|field|job|path|major|choice|for *2 for? *3 me|someone_like|as|my",
    "what would you have me do",
    "what would you do *1 if you were|in *2 me|my",
    "if you were me",
    "good|right|bad|wise|realistic|better|sensible|wrong *2 career|field|job|path|choice|fit|idea|profession|move|match|option *1 for me|someone_like_me",
    "what|which|where am i *3 supposed|meant|made|destined *2 to|for",
    "see|picture|imagine me *1 in|as|doing|becoming",
    "would|will|could|does|do|is *4 suit|fit me|someone_like_me",
    "would|will|could *4 be *2 right|good|suitable|wrong|too *2 for me",
    "what would you do with my",
    "in my shoes|place|position|situation",
    "my life|future",
    "i *2 be|see|picture myself? in ten|five|twenty|10|5|20 years",
    "where *6 i *2 be|end|see|go *4",
    "what i am|was *2 meant|supposed|made|good|suited|cut",
    "make *2 decision|choice|mind for me",
    "decide|choose|pick *5 for me",
    "help me *2 decide|choose|figure|pick|find *4",
    "for someone|somebody *4 as *1 undecided|confused|lost|indecisive|unsure *1 as *1 i|me",
    "which of *5 should|would|offer|offers i|you|me",
    "better *1 off *3 for me|i",
    "what *2 next *2 for me",
    "what *3 is *3 my *2 calling|purpose|passion|vocation|path",
    "tell me what to *2 do|study|become|choose|major",
    "what to do with my",
    "i *3 can not *3 make up my mind *8",
)
_METHOD = Phrases(
    "that|which would|might|could|will suit|fit me",
    "what am i *2 missing|overlooking|forgetting|getting",
    "when|while you were *1 in my *2",
    "who|whom|what *6 should|could|can|would i *2 talk|speak|read|contact|ask|know|meet|prepare|expect|look|write|watch|wear|bring|avoid|learn|visit|send|approach|follow|reach|join|address|turn|interview|call|consult",
    "should|could|would i *2 talk|speak|read|contact|ask|know|meet|prepare|expect|write|watch|wear|bring|avoid|send|approach|reach|mention|call|visit|look *6",
    "may|might|could|can i *3 use|keep|contact|stay|write|mention|get|follow|call|ask|visit|come",
    "i *3 should *2 talk|speak|read|know|contact|ask|meet|prepare|expect|look|watch|visit|join|follow|write|learn",
    "what would i *2 have|need to *2 do|know|learn|study",
    "my resume|cv|portfolio|name",
    "good|right|best|suitable person|people|one|someone *1 for me|us *1 to *1 talk|speak|ask|write|meet|see|interview|call|visit",
    "i *3 get *3 hired|job|considered|in",
    "what *4 would i *2 do|see|learn|find|notice|need",
    "would i *1 be *1 able|allowed|expected|working|required|doing *4",
    "what skills|courses|training|classes|books|journals|associations *6 should|would i",
)


def _allowed(match: Match) -> bool:
    return not any(other.first < match.end and match.first < other.end for other in _METHOD.find(match.sentence))


def find(asked: Asked) -> Hit | None:
    """The first place that hands over the asker's own direction."""
    for sentence in asked.sentences:
        if not {"i", "me", "my", "myself"} & sentence.vocabulary:
            continue
        for match in _DECIDE.find(sentence):
            within = not sentence.asks and not any(unit.sentence is sentence for unit in asked.units)
            if not within and _allowed(match) and not negated(match):
                return Hit(match.span)
        for match in asks_for_direction(sentence):
            if _allowed(match):
                return Hit(match.span)
    return None
