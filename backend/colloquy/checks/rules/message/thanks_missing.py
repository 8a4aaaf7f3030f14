"""A thank-you note that does not thank. Thanks that hang on a favor to come are none."""

from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import negated
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import OMISSION, Hit

THANKS = Phrases(
    "thank|thanks|thanking|thankful|grateful|gratitude|gratefully|thankfully|appreciative|indebted|obliged|merci|gracias|danke|grazie|obrigado|obrigada|dank|dankie|hvala|spasibo|asante|todah|toda_raba|"
    "jazakallah|jazakumullah|shukran|arigato|kiitos|takk|tack|mahalo|salamat|shukriya|dhanyavaad|kamsahamnida|teşekkürler|tesekkurler|dziękuję|dziekuje|"
    "děkuji|dekuji|gràcies|efharisto|xiexie|fa'afetai|faafetai",
    "cheers|ta|malo|mālō for *2 the|your|our|last|all|seeing|having|yesterday|showing|meeting|taking|everything|'aupito|telling",
    "^ malo|mālō *1 for",
    "appreciate|appreciated|appreciation",
    "^ ta *2 very_much|muchly|ever_so",
    "god|allah|heaven *1 reward|bless|repay you *1 for",
    "in your debt",
    "i owe you",
)
_CAUSE = Phrases(
    "thanks to my|the|a|an|our|his|her|their|this|that|some|these",
    "thank|thanks|thanked|thanking god|goodness|heaven|heavens|him|her|them",
)
_IF = frozenset("if would could should".split())
_ADVANCE = Phrases(
    "thank|thanks *2 in advance", "thank|thanks *1 for *1 considering|reading", "thank|thanks for your consideration"
)
_PUT_OFF = frozenset("wait delay postpone hesitate withhold hold".split())
"""What somebody will not do with thanks: "I don't want to wait with my thanks"."""
_OTHERS = frozenset("he she they students colleagues customers clients patients team mother everyone nobody".split())


def _hangs(match: Match) -> bool:
    """Such as "I would be grateful if you could ...", "I'd appreciate a reply"."""
    if match.texts[0] in {"thank", "thanks"}:
        before = match.before[-3:]
        return bool(_OTHERS & set(before[-2:])) or before[-2:] == ["forgot", "to"]
    return (bool({"would", "should", "shall"} & set(match.before[-4:])) and "if" in match.after[:6]) or before_would(
        match
    )


def before_would(match: Match) -> bool:
    """A conditional directly before: "I would be (very) grateful", "I would appreciate"."""
    return bool(_IF & set(match.before[-3:]))


def thanks(draft: Draft) -> bool:
    """Whether the text thanks for what has been."""
    for sentence in draft.sentences:
        shut = _CAUSE.find(sentence) + _ADVANCE.find(sentence)
        for match in THANKS.find(sentence):
            inside = any(other.first <= match.first < other.end for other in shut)
            enough = (
                "enough" in match.after[:4]
                or ("not" in match.before[-1:] and "thank" in match.texts and "can" in match.before)
                or bool(_PUT_OFF & set(match.before[-4:]))
            )
            if not inside and not _hangs(match) and (enough or not negated(match)):
                return True
    return False


def find(draft: Draft) -> Hit | None:
    """An omission where nothing thanks."""
    return None if thanks(draft) else OMISSION
