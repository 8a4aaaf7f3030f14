"""It boasts, claims superiority, presumes on the person's time or makes demands."""

from collections.abc import Iterator

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.scope import negated, others_speak, quoted
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import first_place
from colloquy.checks.rules.model import Hit

_BOASTS = Phrases(
    "i|my *5 better|smarter|faster|stronger|sharper|brighter *2 than *1 most|any|all|your|you|other|everyone|anyone",
    "speak|speaks for themselves|itself",
    "second to none",
    "few|no people|students|candidates|one *2 can|could|have|has *2 match|equal|rival|my|claim",
    "you|your *2 need|needs someone|somebody *1 like me",
    "you *1 may|might|must|will|have *2 heard of me",
    "i *1 am *1 giving|offering|granting you *2 chance|opportunity|time",
    "get back to me *1 by|within|today|promptly|immediately|soonest",
    "call|write|email me *1 back *1 today|immediately|by|within",
    "i *2 no time|patience for",
    "i *1 will not *1 wait",
    "consider yourself lucky|fortunate|invited",
    "naturally|exceptionally|extremely|incredibly|uniquely gifted|talented|intelligent|smart|bright|clever",
    "i *1 have|had *1 no doubt *1 that i",
    "too *1 good|talented|clever|smart|qualified for *3",
    "and|i *1 expect|trust|assume|presume *1 that? you *1 can|will|could|to|are",
    "beneath me|my",
    "please *1 have *3 ready|prepared",
    "nobody|no_one|none *2 had|has|have|with my",
    "most people *6 glad|lucky|grateful|happy *2 of|to|for",
    "i *3 above|beyond *2 such|that|average|level|others|ordinary|my classmates|my peers",
    "i *4 win|won|winning *2 every|all|everything",
    "i *3 never|not *2 fail|failed|lose|lost *1 at|in|to|anything",
    "do *2 not *2 disappoint me",
    "my *2 superior *2",
    "without *1 a? doubt *2 the|one *2 <GOODPERSON>",
    "you|they|anyone|organization|company|firm|team|employer|everyone|office|one *3 would|will|should|might *2 be|feel|count|consider *2 lucky|fortunate|foolish|crazy|mad|privileged|honored|glad|grateful|silly|blessed *1 to *1 have|get|know|meet|let|miss|pass|lose|work|talk|land|hire|ignore|turn|speak",
    "you|<YOURORG>|they *3 lucky|fortunate|privileged *1 that|to|if *2 i|have|me|my|meet|talk|hear|get",
    "lucky|fortunate|privileged *1 to *2 get|have|meet|land|hear *1 from? <ME>|someone|somebody|my|a|an",
    "any|every *3 would be|kill|fight|beg|die lucky|fortunate|for|over *3",
    "<ME>|my|i *5 rarely|seldom|not|never *3 find|meet|see|met|get *3 like|as|so *4",
    "someone|somebody|anyone|person|student|candidate|people|talent|mind|applicant *1 of|with my *2 caliber|talent|talents|record|range|ability|abilities|gifts|gift|stature|standing|intellect|intelligence",
    "i *2 am|was|rank|ranked|be|remain|became|become|been *6 <GOODPERSON> *4 in|of|at|among|on|student|young|mind|person|candidate|graduate",
    "i *5 one of the <GOODPERSON>",
    "as *1 one of the *1 <GOODPERSON>",
    "as *1 the|a|an *2 <GOODPERSON>|exceptional|outstanding|gifted|brilliant|star|superior|elite|highly *3 student|graduate|candidate|mind|member|person|programmer|writer|of",
    "i rank|ranked *2 first|top|number|highest *1 in|at|of *1 my|the *1 cohort|class|year|school|university|department|faculty|program",
    "top of *1 my|the class|year|cohort|it *3 as",
    "at|came *2 top of it",
    "as i *1 generally|always|usually do",
    "i *3 already *1 know|understand|learned|mastered|read|master *2 more|most|everything|better|enough|all|far|much",
    "i *3 know|knows|understand *2 more|better *3 than|about *3 most|many|you|anyone|professors|my|people|professionals|half|any",
    "more|better *8 than most *2 people|professionals|tailors|who|experts|students|of|engineers|lawyers",
    "than most people|professionals|practitioners|experts|of your|in your|anyone|you",
    "i *2 am|was *2 smarter|cleverer|brighter|sharper|quicker|superior|better|faster|more_talented|more_gifted|more_intelligent *3 than|to",
    "far|well|miles|already|way ahead of *3",
    "outgrown|outgrew *4",
    "skip *1 the|all basics|introduction|introductions|pleasantries|preliminaries|small",
    "i *2 expect *1 you|your|a|an|to|that|nothing|it|prompt|full *2 reply|to|answer|response|hear|make|be|will|can|confirm|confirmation|respond|least|set|find|give|less|from|at|within|by|calls",
    "i *3 expect *4 you *1 to|will",
    "expect|expecting|anticipate *3 reply|response|answer|confirmation|you *4 by|within|before|today|tomorrow|immediately|promptly|no",
    "i *2 require|demand|insist *3",
    "i *2 need|want *1 you to",
    "i *2 need|want *1 your|an|a *2 answer|reply|response|confirmation|decision *2 by|before|within|today|tomorrow|immediately|no|now",
    "need|want to *1 hear|know *3 by|before|no_later|within",
    "reply|respond|answer|confirm|write|call|get *3 by|before|within|no *2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight|end|later|two|24|48|day|hours|three|close",
    "by *3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight at *1 the latest",
    "i *1 need|require|want *8 by|before *2 <DAY>|tomorrow|end|noon|tonight",
    "no later than",
    "keep|hold|clear|free|block|reserve *2 your|the|thirty|that|an|30|half|at|forty|twenty|an|out *3 morning|afternoon|day|free|open|clear|schedule|calendar|hour|diary|minutes|slot",
    "set aside the whole|entire|at least",
    "i *1 will|shall *1 call|come|be|stop|drop|expect|visit|arrive|ring|see|phone *2 then|you|by *1 then|at|on|monday|tuesday|wednesday|thursday|friday|your *6 ready|prepared|make|be|clear|sure|keep",
    "i *1 will|shall *1 stop|drop|swing by *1 your|at|on *3",
    "i *1 will|shall *1 call|ring|phone then",
    "be punctual|prompt|on_time",
    "make sure|certain *1 you|that|to *2 you|be|have|are|keep|reply|answer|clear|set|come",
    "see to it that",
    "do not keep|make|let|waste|disappoint|be *1 me|my|late *3",
    "waste my time",
    "my time is *2 valuable|precious|limited|short|money",
    "i *2 busy *2 person|man|woman|schedule *3",
    "you|your *3 owe|owes|owed *1 me|it",
    "least you can|could do",
    "i *1 deserve *2",
    "i *3 entitled to",
    "you *1 can|could not afford *1 to",
    "you *1 will|would *1 regret *4",
    "you *2 will|would|should *2 certainly|surely|doubtless|undoubtedly|no|want|wish|thank *1 doubt? *1 profit|benefit|gain|learn|want|be|agree|enjoy|love|me|impressed",
    "you *1 will|would *2 impressed|amazed|astonished|delighted|thrilled|pleased|blown *1 with|by|to|that|at *3 me|my|meet|talk|i",
    "you *1 will|would *1 find *2 me|my|i *2 exceptional|impressive|remarkable|extraordinary|brilliant|outstanding|superior",
    "impressed by|with my",
    "confident|sure|certain *2 you *1 will|would *2 want|wish|agree|be|make|find *3",
    "you *1 must|have|need|had to? *1 meet|see|hire|reply|answer|make|find|give|take|clear|talk|speak|call|better *3 me|time|room|soon|my",
    "you *2 ought|should really? *1 to? *1 correct|fix|be|know|feel *3 honored|flattered|grateful|them|better|thankful|pleased|mistakes|errors",
    "marked|found|noticed|spotted *3 errors|mistakes *4 you|your|the one",
    "where *2 went wrong",
    "fighting|competing *1 over|for me",
    "exceptional|extraordinary|brilliant|unmatched|unrivaled|unparalleled|superior|outstanding|unequaled|remarkable|rare|genius *2 talent|talents|intellect|mind|gifts|abilities|intelligence|ability|record|qualifications|achievements|student|candidate",
    "i *2 am *2 exceptional|extraordinary|brilliant|gifted|genius|exceptionally|extraordinarily|superior|outstanding|unusually *2",
    "with my *2 gift|gifts|talent|talents|brains|intellect|genius|brilliance|record *1 for",
    "my *2 brilliance|genius|superiority|greatness|excellence|superior|exceptional|remarkable|extraordinary|unmatched|impressive|outstanding *2",
    "frankly *3 outgrown|better|too_good|best",
    "nothing left to|more teach|learn *2 me|from",
    "have *3 nothing *1 to|left|more *1 learn|teach *4",
    "best *3 ever awarded|seen|had|produced",
    "most original|brilliant|talented|gifted|perceptive *3 they|he|she|you|mind",
    "so|anyone perceptive|brilliant|talented|gifted|clever|impressive",
    "clearly|obviously|evidently|naturally *2 the *1 <GOODPERSON>",
    "conversations between equals",
    "i *2 doubt *4 someone *1 with|like *2 my|me",
    "i *2 hardly|never *2 make *2 mistake|mistakes",
    "i *2 not *2 consider|accept|settle|do|interested *4 junior|low|menial|small|entry|less|beginner",
    "i will not trouble you for",
    "better than *2 most|you|any|anyone|everyone|all|your",
    "i *3 turned down *6 for this|you",
    "asap",
    "reply|respond|answer|call|write|confirm *3 immediately|at_once",
    "i *1 will|shall *2 be *1 waiting|expecting *1 for|your|you",
    "i assume *3 you *2 will|can|are|have *4 time|available|free|make|meet|happy|accommodate",
    "i *1 take it *2 you *1 will",
    "i *3 have|had *2 put|penciled|booked|scheduled|entered *1 you|us|a|your *3 for|down|in|on",
    "unlike *2 most|other|the *3 , i *1 already|know|can|actually|never|really|excel|understand",
    "prepare *4 stories|examples|answers|materials|list *2 for|beforehand|in|me",
    "my *2 professors|teachers|teacher|professor|classmates *3 can|could|have|has|had *2 teach|taught|match|keep|say|told|agree|tell *4 nothing|me|up|best|brightest|genius|gifted|smartest",
    "told *5 i am|was *1 the <GOODPERSON>|brilliant|gifted|exceptional",
    "gap in|among your|the knowledge|understanding",
    "i *2 could|can *2 teach you *2",
    "do *2 better than you|your",
    "run|do|handle|manage it|this|your *2 better than|myself",
    "surely|certainly *2 you *2 can *2 spare",
    "someone *2 as|so *1 talented|gifted|brilliant|accomplished|exceptional|impressive|qualified|capable as me|i|myself",
    "honor *2 to *2 meet|talk|hear *1 from? me",
    "rare|once|unique opportunity|chance|lifetime *1 for you",
    "doing you a favor",
    "favor to you",
)
_SOBER = Phrases(
    "i *2 expect to *1 graduate|finish|complete|be|receive|start|earn|take|have|return",
    "please *3 reply|respond|answer|let *3",
    "not *3 expect|require|demand *4",
    "i *2 require|need *2 accommodation|visa|wheelchair|a|an|step|more|further|some|glasses|help",
    "if|whether|so *6 you *2 need|have|want",
    "expect *1 that you *2 busy",
    "i *4 lucky|fortunate *1 to",
    "make sure|certain *3 i",
    "make sure|certain *3 that? *2 day|place|date|four|it|we|friday|thursday|monday|tuesday|wednesday|still|works",
    "i *2 clear|keep|hold *4 my",
    "i *2 want|need you to know|have|see",
    "i *1 keep|kept|free|reserve|clear|block|hold|cleared|blocked|reserved *6",
    "i *2 will|shall|have|am *1 keep|kept|keeping|hold|block|blocked|clear|clearing|reserve|reserved *6",
    "you *6 lucky|fortunate *1 to|that you|your",
    "to make sure|certain",
    "just|only to make sure|certain",
    "you are|were *2 exceptional|extraordinary|brilliant|gifted|outstanding|remarkable|best",
    "your *2 exceptional|extraordinary|brilliant|outstanding|remarkable|superior|unrivaled|rare",
    "it|this|that|he|she|they *2 expect|require|demand *3",
)


def _places(sentence: Sentence) -> Iterator[Span]:
    """What the phrases point at in one sentence."""
    found = _BOASTS.find(sentence)
    sober = _SOBER.find(sentence)
    for match in found:
        covered = any(
            other.first <= match.first < other.end or match.first <= other.first < match.end for other in sober
        )
        own_negation = bool({"not", "never"} & set(match.texts)) and not {"am not", "was not"} & {
            " ".join(match.texts[at : at + 2]) for at in range(len(match.texts))
        }
        if (
            not covered
            and not quoted(match)
            and not others_speak(match)
            and (own_negation or not (negated(match) or "not" in match.texts))
        ):
            yield match.span


def find(draft: Draft) -> Hit | None:
    """The first place that boasts or demands."""
    return first_place(draft, "arrogant", _places)
