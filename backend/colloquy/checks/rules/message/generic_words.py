"""Words that any thank-you note may hold: they name nothing of one particular conversation."""

from typing import Final

from colloquy.checks.rules.language.inflect import forms
from colloquy.checks.rules.language.lexicon import FUNCTION_WORDS

_VERBS = (
    "thank appreciate enjoy learn meet talk speak chat share take spend give find help make feel hope wish look want like love value know see hear tell say ask "
    "answer offer provide gain get come leave go keep let think consider inspire motivate encourage inform enlighten interest mean write express "
    "visit call connect agree remain stay continue proceed move apply use pursue plan follow remember forget admire respect exchange open set allow "
    "teach discuss show explore become start begin grow succeed achieve benefit carry put work study progress decide insert fill be do have treasure cherish "
    "host invite welcome receive listen believe understand return repay reach touch wonder impress amaze fascinate bring happen live expect realize wait read send steal forgive excuse sound waste bother turn try need stop seem remind guide support excite wait run introduce accommodate squeeze fit reply respond"
)
_WORDS = (
    "time times day days week weeks month months year years hour hours minute minutes morning afternoon evening yesterday today tomorrow tonight ago recent recently last next other "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "busy schedule full packed hectic generous generosity kind kindness kindly patience patient warm warmth warmly encouraging encouragement help helpful useful insight insights insightful "
    "valuable invaluable informative interesting inspiring inspiration enlightening fascinating enjoyable great good wonderful amazing lovely pleasant pleasure privilege honor delight delightful "
    "nice fantastic awesome fun excellent terrific incredible extremely very really truly deeply sincerely especially particularly absolutely greatly immensely tremendously quite such "
    "conversation conversations chat chats talk talks meeting meetings call phone video zoom interview coffee lunch tea visit email letter note message discussion question questions "
    "advice guidance wisdom knowledge expertise experience experiences career careers job work field profession industry business organization company path paths journey "
    "life future goal goals step steps way ways plan plans decision decisions road lot lots much many everything things thing something anything nothing all more most some several ton deal wealth "
    "information perspective perspectives view views thoughts thought ideas idea opportunity opportunities chance success successful best luck regards wishes sincerely yours gratefully "
    "grateful gratitude thankful thanks appreciation indebted again once soon forward contact touch paths cross person people someone somebody everyone everybody else student students "
    "studies school university college class graduate graduation degree semester academic professional personally person myself yourself personal team office colleague colleagues staff "
    "world role position background story stories acquaintance standing manner continued continue hearing seeing warmest mind heart memory impression motivated inspired excited encouraged "
    "happy glad pleased delighted honored lucky fortunate wow hi hello dear mr ms mrs dr sir madam professor worthwhile stupid lost completely patience honestly honest sure certainly definitely always never ever ever "
    "first second third new old long short little big whole part rest end kind sort bit lots while however also too even still already yet well better just only own same different various "
    "about after before during over under through between among against without within because since until although though while if than then there here where when why how what which who whom whose that this these those "
    "am pm half thirty forty fifteen twenty ten two three one four five six truly simply wholeheartedly bottom favor busy day granted extremely details detail advice input tip tips topic words word "
    "support mentor mentorship adviser advisor role model passion passionate dedication dedicated hard impressive impressed admirable remarkable outstanding thoughtful thought provoking "
    "friendly candid candor openness open honesty energy enthusiasm enthusiastic excitement positive attitude welcome welcoming atmosphere truly eye opening eyes "
    "everyday daily making sense clear clearer clarity direction confident confidence better understanding deeper broader greater field's aspirations ambition ambitions dream dreams "
    "please accept token kindest regard respectfully cheers warmly cordially fondly sincere heartfelt profound enormous huge enormously hugely big real meaningful memorable unforgettable "
    "earlier later previous per usual possible able course sorry apologies willing willingness despite out around up down off back away along together apart especially particular specific general "
    "hope whatever whenever wherever paths path crossing endeavors endeavours pursuits undertakings area areas line sector trade craft practice agency firm institution insightful worth precious "
    "resume cv attach attached attaching enclosed enclose hiring recruiting recruiter hire job internship position opening openings vacancy application career "
    "doubt minute noticed someone's busy somebody importance profession truly admiration acquaintances exchanged illuminating stimulating engaging rewarding fruitful "
)

GENERIC: Final = frozenset(
    {form for verb in _VERBS.split() for form in forms(verb)} | set(_WORDS.split()) | FUNCTION_WORDS
)
