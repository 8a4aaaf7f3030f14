"""It thanks without one thing that was said, learned, shown or suggested in the conversation."""

from typing import Final

from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.language.names import parts
from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.generic_words import GENERIC
from colloquy.checks.rules.message.thanks_missing import thanks
from colloquy.checks.rules.message.weighed import stated
from colloquy.checks.rules.model import OMISSION, Hit

_TOLD = Phrases(
    "you|your *3 say|said|mention+|tell|told|explain+|show+|suggest+|advise+|recommend+|describe+|point+|teach|taught|call+|propose+|warn+|compare+|demonstrate+|lend|lent|urge+|encourage+|quote+|admit+|confess+|remark+|note+|share+|talk+|spoke|draw|drew|walk+|let|convince+|persuade+|answer+|give|gave|make|made|put|reminded|argue+|insist+|think|thought|introduced|name+|ask+",
    "your *3 advice|tip|tips|story|stories|example|examples|remark|remarks|description|suggestion|suggestions|account|point|points|warning|idea|question|comment|comments|explanation|observation|reminder|anecdote|honesty|word|words|rule|phrase|recommendation|analogy|comparison|view|insight|insights|thought|thoughts|metaphor|picture|candor|frankness|answer|lesson|trick|map|sketch|list|hint|perspective|experience|path|passion",
    "i *4 learn|learned|realize|realized|understand|understood|see|discovered|saw|found|heard|notice+|know *1 now? *1 that|how|why|what|about|of|from|more|when|where",
    "i *3 not|never *2 know|known|realize|realized|expect|expected|thought|think|imagined|considered|heard|occurred|guess|appreciated",
    "had no idea *2 that|how|what",
    "struck|surprised|impressed|fascinated|encouraged|amazed|reassured|moved by|that|to|at *4",
    "especially|particularly|most|above|part|bit|moment|highlight|favorite *6",
    "hear|hearing|learning|seeing|watching|understanding *2 about|how|why|of|that|the|you|from",
    "conversation|talk|chat|meeting|discussion|visit|call *3 about|on|of|at|made|showed|gave|helped *4",
    "that you *4",
    "the *3 you *3 gave|mentioned|named|recommended|told|showed|described|suggested|lent|drew|explained|sent|kept",
    "i *3 ordered|read|reading|started|tried|bought|looked|signed|applied|written|wrote|contacted|registered|borrowed|begun|downloaded|emailed|enrolled|booked|followed|going|joined",
    "helped|made|showed|taught|convinced|persuaded|inspired me|us *6",
    "us|me how|that|why|what|the|through|to *4",
    "idea|way|fact|thought that|of *5",
    "not|more|less *4 than *4",
)
_NOT_OF_TALK: Final = frozenset("wish hope weather weekend holiday holidays vacation festival health".split())
_LEAST = 2
_WORKPLACE: Final = frozenset("work role job career position team job".split())


def _content(sentence: Sentence, own: frozenset[str]) -> int:
    """How many words of a sentence say something that would not stand in any thank-you note."""
    seen: set[str] = set()
    for index, word in enumerate(sentence.words):
        text = word.text
        if word.raw[:1].isupper() and _WORKPLACE & set(sentence.texts[max(0, index - 4) : index]):
            continue
        if len(text) < 3 or not text[0].isalpha() or text in GENERIC or text in own:  # noqa: PLR2004 - too short to tell
            continue
        if text.endswith("s") and text[:-1] in GENERIC:
            continue
        seen.add(text)
    if '"' in sentence.vocabulary and len(seen) > 1:
        return len(seen) + 1
    return len(seen)


def tells(draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence tells one thing of the conversation; asking for work is none."""
    if _NOT_OF_TALK & sentence.vocabulary and not {"you", "your"} & (sentence.vocabulary - {"hope"}):
        return False
    wanted = _LEAST if _TOLD.within(sentence) else _LEAST + 3
    if {"wish", "hope"} & set(sentence.texts[:3]):
        wanted += _LEAST
    message = draft.message
    own = frozenset(parts(f"{message.contact_name} {message.organization or ''} {message.source or ''}"))
    return _content(sentence, own) >= wanted and asks_for_job([sentence]) is None


def find(draft: Draft) -> Hit | None:
    """An omission where no sentence tells one thing of the conversation."""
    if not thanks(draft) or stated(draft, "specific", lambda sentence: tells(draft, sentence)):
        return None
    return OMISSION
