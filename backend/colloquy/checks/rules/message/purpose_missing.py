"""It nowhere says that the aim is to learn, hear, ask or get advice about work, career, field or organization."""

from colloquy.checks.rules.frames.direction import asks_for_direction
from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import stated
from colloquy.checks.rules.model import OMISSION, Hit

_AIM = Phrases(
    "to *2 <LEARN> *4 about|how|what|why|which|whether|where|who|of|from|more|that|one|a|the|your|some|something|things|two|five|six|three|this|when|it|at|in|,|is|-|:",
    "to *1 ask|interview|question|consult you|someone|somebody|one|some|a|your|about|how|what|which|five|six|four|three|two|him|her",
    "ask|asking|hear|hearing|learn|learning|understand|understanding|find|know|knowing|discover|explore|exploring *2 out? about|how|what|why|which|more|of *4 <WORKNOUN>|you|your",
    "could|would|can|may|might|should|let|shall|if|do i|we|me *3 ask|learn|hear|talk|interview|discuss|put|speak|send|chat *3 about|how|what|why|from|you|your|with *3 about|how|what|questions|question|<WORKNOUN>|work|on",
    "could|would|can|might|may|if you *6 tell|share|describe|explain|talk|give|speak|answer|show|discuss|walk|telling|sharing|describing|explaining|talking|answering|speaking *5 about|how|what|why|questions|question|advice|insight|insights|perspective|thoughts|through|experience|experiences|your|picture|some",
    "question|questions *3 about|on|regarding|concerning|for *5 <WORKNOUN>|you|how|what",
    "question|questions *2 for|to|by you|letter|email|mail|post",
    "your advice|insight|insights|perspective|thoughts|views|experience|view|opinion|wisdom *3 on|about|regarding|into|in|as *6",
    "curious|wondering|wondered|wonder|interested|fascinated|intrigued *3 how|what|why|about|in|which|whether|where",
    "curious to|about",
    "learn|learning|hear|hearing *2 from your|you|someone|somebody|people",
    "learn|learning|hear|hearing|find *2 more about|of",
    "to know *1 more about|of",
    "advice|insight|insights|guidance|information *2 about|on|into|regarding|for *4 <WORKNOUN>|becoming|entering|how|getting|starting|moving|breaking",
    "informational|information|career interview|conversation|meeting|chat|interviews",
    "talk|speak|chat|conversation|discussion|discuss|talking|speaking|exchange *3 about|on *4 <WORKNOUN>|how|what|your|you",
    "your|an|honest *1 picture|view|impression|account of|on",
    "picture|sense|idea|feel|impression|glimpse of|for|into *4 <WORKNOUN>|what|how|like",
    "what *6 is|are *2 like",
    "what|how *5 day|week|work|job|life *3 looks|look|like|involves|involve|is|entails",
    "^ how|what|why|who|where do|did|does|is|are|was|were|would|has|have *4 you|your|people|someone",
    "how you *4",
    "what you|your *3 do|does|like|enjoy|think|look|find|wish|value|did|see|learned|make|would",
    "<WISH> *2 your advice|insight|insights|perspective|thoughts|views|opinion|experience|input|view|take",
    "shadow|shadowing|observe|observing|watch|watching you|your|someone",
    "tell me|us *3 about|how|what|why",
    "learn|understand|see *3 from|about",
    "one|two|three|few|some|several|narrow|quick|short|five|a *2 question|questions",
)
_NOT_AIMS = Phrases(
    "hear|hearing *1 back? from you $|soon|by|at|in|on|again|before|then|and|whenever|if|when",
    "learned|heard|knew|found *2 about|of you|your *4 from|through|on|at|via|in|when",
    "look|looking forward *1 to hearing|hear",
    "pick your brain",
    "read *3 about|of",
    "heard *3 about|of",
)
_OPENINGS = Phrases(
    "<LEARN> *4 <JOB>|hiring|resume|qualifications|candidacy",
    "talk|discuss|speak|chat|learn|hear|ask|see|know|explore|find|advice|interested|curious|wondering|questions|question|tell *5 my|opening|openings|opportunities|vacancies|job|jobs|internship|internships|hire|hiring|position|positions|apply|application|contribute|join|for",
    "ask *1 you to|for|if",
    "ask *2 for|whether|if",
    "interview for",
    "<LEARN> more about you",
)


def _outside(match: Match, others: list[Match]) -> bool:
    """Whether a phrase lies clear of all others."""
    return all(match.end <= other.first or match.first >= other.end for other in others)


def states_aim(sentence: Sentence) -> bool:
    """Whether a sentence says what the writer wants to learn, other than about openings or the writer's own way."""
    aims = [match for match in _AIM.find(sentence) if not negated(match)]
    if not aims:
        return False
    taken = _NOT_AIMS.find(sentence) + asks_for_direction(sentence)
    if _OPENINGS.within(sentence) and asks_for_job([sentence]):
        taken += _OPENINGS.find(sentence)
    return any(_outside(match, taken) for match in aims)


def find(draft: Draft) -> Hit | None:
    """An omission where no sentence states such an aim."""
    return None if stated(draft, "purpose", states_aim) else OMISSION
