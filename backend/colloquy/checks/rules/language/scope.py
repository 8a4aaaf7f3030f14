"""What a phrase is under: a negation, the past, somebody else's words, or the general run of people."""

from colloquy.checks.rules.language.phrases import Match

_NEGATORS = frozenset("not no never without neither nor hardly rather nothing none nobody isnt".split())
_NOT_REALLY = frozenset(
    "know sure certain mind hesitate forget help only just merely simply wonder doubt deny matter see wrong harm hurt lose pretend hide until lie secret idea believe understand imagine".split()
)
_TURNS = frozenset(
    "but however still yet though although except unless instead ; : ? ( ) nevertheless nonetheless anyway whether if".split()
)
_STARTS = frozenset(
    "i you we could would please can may might if do should perhaps maybe are is let kindly what how my there it".split()
)
_REACH = 16


def _turns_at(texts: list[str], index: int) -> bool:
    """Whether a new thought starts at this word, which a negation before it does not reach."""
    word = texts[index]
    if word in _TURNS:
        return True
    following = texts[index + 1] if index + 1 < len(texts) else ""
    if word == ",":
        return following in _STARTS or (
            following in {"and", "so", "only", "just"} and index + 2 < len(texts) and texts[index + 2] in _STARTS
        )
    if word == "-":
        return True
    return word in {"and", "so"} and following in _STARTS


def negated(match: Match) -> bool:
    """Whether the phrase stands under a "not", "no", "never", "without", ... of its own clause.

    "I don't know whether there are openings" asks all the same: such verbs let no negation through, and neither does
    "but", nor a comma with a new subject, nor the end of an "if you do not mind,".
    """
    texts = match.sentence.texts
    comma_passed = False
    for index in range(match.first - 1, max(-1, match.first - 1 - _REACH), -1):
        if _turns_at(texts, index):
            break
        comma_passed = comma_passed or texts[index] == ","
        if comma_passed and "if" in texts[max(0, index - 3) : index]:
            break
        if texts[index] not in _NEGATORS:
            continue
        if texts[index] == "rather" and texts[index + 1] != "than":
            continue
        ahead = texts[index + 1 : index + 4]
        if not _NOT_REALLY.intersection(ahead[:2]):
            return True
    return _denied_after(match)


def _denied_after(match: Match) -> bool:
    """Such as "A job is not what I am after", "openings are not my concern"."""
    after = match.after[:6]
    for index, word in enumerate(after[:4]):
        if (
            word in {"is", "are", "was", "be"}
            and index + 1 < len(after)
            and after[index + 1] in {"not", "neither", "never"}
        ):
            return True
        if word in _TURNS or word in {".", ","}:
            return False
    return False


_PAST = frozenset("once ago back earlier previously formerly used".split())
_PAST_VERBS = frozenset(
    "asked applied wrote wanted hoped sought begged inquired wondered requested looked tried offered gave passed forwarded recommended told said put took hired got landed found did had was were "
    "made introduced suggested mentioned referred sent shared handed considered interviewed started held left kindly".split()
)
_OPEN = frozenset(
    "could would can will may might please should if wish let hope hoping like love appreciate want need wonder wondering whether ask asking willing mind kind great perhaps maybe chance possible".split()
)


def clause_before(match: Match) -> list[str]:
    """The words of its own clause before a phrase."""
    texts = match.sentence.texts
    start = match.first
    while start > 0 and not _turns_at(texts, start - 1) and match.first - start < _REACH:
        start -= 1
    return texts[start : match.first]


def past(match: Match) -> bool:
    """Whether the phrase tells of something over: a verb in the past and nothing that asks or wishes."""
    words = clause_before(match) + match.texts
    start = match.end - len(words)
    around = set(words + match.sentence.texts[max(0, start - 2) : max(0, start)])
    if around & _OPEN or words[:1] in (["kindly"], ["has"]):
        return False
    after = set(match.after[:8])
    return bool(around & _PAST_VERBS or ("ago" in after or "once" in after or "last" in after))


_SPEAKERS = frozenset(
    "my a the some other most many his her their our friend friends mother father parents professor teacher brother sister roommate classmates".split()
)

_OTHERS_DO = frozenset(
    "asked asks asking ask wanted wants looking got has had have found told tells tell says said keeps works recommended hired was were is are applied applies knows need needs began started took gave".split()
)


def quoted(match: Match) -> bool:
    """Whether it stands inside quotation marks: somebody's words, not a request."""
    return match.before.count('"') % 2 == 1 and '"' in match.after


_OWN_WISHES = frozenset(
    "dream goal hope wish aim plan ambition intention resume cv application dearest greatest hopes".split()
)


def others_speak(match: Match) -> bool:
    """Whether the clause has another subject than writer and reader ("my brother asked for a job", "people ask")."""
    words = clause_before(match)
    if not words or words[0] not in _SPEAKERS or (words[1:2] and words[1] in _OWN_WISHES):
        return False
    return bool(_OTHERS_DO & set(words + match.texts)) and not ({"i", "you", "me"} | _OPEN) & set(words)
