"""It asks about health, religion, politics, family plans, age or the like of the person."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_KIN: Final = "wife|husband|spouse|partner|girlfriend|boyfriend|fiance|fiancee|ex|marriage|divorce|wedding|breakup|love_life|sex_life|separation|pregnancy|kids|children|baby|maternity_leave|miscarriage|family_planning"
_ILL: Final = "ill|sick|disabled|depressed|anxious|pregnant|autistic|diabetic|dyslexic|addicted|an_alcoholic|alcoholic|burned_out|burnt_out|in_therapy|on_medication|hospitalized|diagnosed|bipolar|suicidal|overweight|infertile|handicapped|deaf|blind|healthy|fit|vaccinated"
_AILMENT: Final = "illness|illnesses|disease|diseases|diagnosis|condition|conditions|medication|medications|therapy|therapist|depression|anxiety|disability|disabilities|surgery|surgeries|cancer|weight|health|mental_health|physical_health|blood_pressure|breakdown|burnout|injury|injuries|allergies|allergy|addiction|drinking|medical_history|operation|body|mental_state|sleep_problems|panic_attacks|treatment|menopause|fertility|back_problems|heart|adhd|ptsd|chronic_pain|eating|smoking|hearing|eyesight|psychiatrist|stroke"
_FAITH: Final = "religion|religious_beliefs|religious|faith|church|god|prayer|prayers|mosque|synagogue|temple|parish|denomination|spiritual_life|spiritual_beliefs|beliefs|congregation|religious_views|religious_background|spirituality"
_POLITICS: Final = "politics|political_views|political_opinions|political_beliefs|political_party|political_opinion|political_leanings|political_affiliation|political|party|vote|party_membership|views_on_abortion|stance_on|ballot|voting|politically"
_STATE: Final = "sexuality|sexual_orientation|orientation|gender|ethnicity|race|skin_color|immigration_status|citizenship|visa_status|criminal_record|debts|debt|mortgage|savings|bank_account|net_worth|rent|salary_history|date_of_birth|birthday|age|birth_year|marital_status|relationship|relationship_status|love_life|private_life|home_life|accent|nationality|personal_life|finances|weight|virginity|home_address|hairline|tattoos|credit"

_PRIVATE = Phrases(
    "anyone|anybody|someone in your family *4",
    "you *4 practice|follow|belong|observe *3 religion|faith|church",
    "when|if|once *2 the|your baby|child|wedding *3",
    "you *4 rehab|dying|death|die|suicide|divorce|divorced|afterlife|antidepressants|vegan",
    "split|break|broke|breaking up",
    "how old *1 are|were|is|will you|your",
    "old are|were you *2 $",
    "what *1 is|was your *1 age",
    "your age|birthday|generation",
    "at your age",
    "you *1 support|back|favor|oppose|trust *3 party|president|government|prime|administration|candidate|republicans|democrats",
    "you *4 getting|growing *1 older|old",
    "you *1 are|were *2 past|over|nearly|almost|turning|approaching|under *1 thirty|forty|fifty|sixty|seventy|30|40|50|60|70|65|retirement",
    "when|year|where *2 were|was you *1 born",
    "when|what year *3 you *1 born",
    "getting *1 older|old *3 you|your",
    "do|did|will|would|are|have|are you *5 have|want|having|had|planning|plan|raise|raising|start|starting *4 children|kids|child|family|baby|babies",
    "you *4 plan|plans|planning|want|intend|hope|going|trying|thinking|decide|decided|considering|deciding *4 children|kids|baby|family|married|pregnant|child|conceive|babies|wedding|settle",
    "you *4 have|having|without|had *2 children|kids|baby|child|babies|wife|husband|girlfriend|boyfriend|partner|family",
    "are|were|is you *3 married|single|divorced|engaged|gay|straight|lesbian|pregnant|dating|seeing|widowed|religious|christian|muslim|jewish|catholic|hindu|buddhist|atheist|an_atheist|protestant|liberal|conservative|republican|democrat|socialist|transgender|trans|queer|bisexual|vegetarian|spiritual|left|right_wing|in_a_relationship|a_believer|vegan|sober|a_citizen|in_debt|political",
    "are|were you *2 a|an *1 christian|muslim|jew|catholic|hindu|buddhist|atheist|protestant|liberal|conservative|republican|democrat|socialist|feminist|mormon|believer|immigrant|citizen|smoker|drinker|parent|virgin",
    f"you and your *2 {_KIN}",
    f"your *3 {_KIN}",
    f"what does your *2 {_KIN}",
    f"your *1 own|current|recent|chronic|serious|personal|last|past|mental|physical|general? *1 {_AILMENT}",
    f"your *1 own|current|personal|private|deepest|religious|political? *1 {_FAITH}",
    f"your *1 own|current|personal|private? *1 {_POLITICS}",
    f"your *1 own|current|personal|present? *1 {_STATE}",
    f"you *4 are|were|been|be|get|got|feel|felt|become|became|being|fall|fell|seriously|ever|chronically *2 {_ILL}",
    f"are|were|have you *3 {_ILL}",
    f"make|makes|made|making you *3 {_ILL}",
    "ethnic|racial|religious *1 background|origin|origins|heritage|group",
    "your *1 ethnic|racial|religious|political|sexual *2",
    "your political|religious *1 views|opinions|beliefs|convictions|identity",
    "you *5 suffer|suffered|suffering *2 from|with",
    "you *4 ever|been|have|had|having *4 cancer|depression|surgery|breakdown|burnout|anxiety|illness|illnesses|disease|diseases|disability|abortion|miscarriage|therapy|affair|addiction|diagnosis|stroke|operation|panic|heart|health|medical|covid",
    "illness|illnesses|diseases|disease|health_problems|medical_conditions|disabilities|ailments *4 you|your",
    "health|medical|psychological|mental problem|problems|issue|issues|condition|conditions|history|troubles *5 you",
    "you *3 take|taking|on|use|using *2 anything|medication|medicine|pills|drugs|antidepressants|something *4",
    "medication|medications|pills|drugs *3 you",
    "you *4 see|seeing|visit|have_a|your|any *1 therapist|psychiatrist|doctor|shrink|psychologist",
    "you *3 drink|smoke|pray|worship|vote|voted|fast|diet|weigh|voting|praying|drinking|date|dating|tithe *4",
    "you *3 believe|belief in *2 god|heaven|afterlife|higher|evolution|jesus|allah|hell|fate",
    "you *4 go|attend|belong|went|going *2 to *2 church|mosque|synagogue|temple|mass|services|sunday|party",
    "which|what *2 church|mosque|synagogue|temple|religion|faith|denomination|party|god|parish *6 you|your",
    "who|whom *2 did|do|will|would|are|have you *2 vote|voted|voting|support|supporting|dating|married|love *3",
    "how *2 did|do|will|would|have you *1 vote|voted *4",
    "vote|voted *2 for|in *4 election|referendum|president|last",
    "what *3 do|did you *3 think|feel|make *1 of|about *2 president|prime|government|election|abortion|trump|biden|brexit|republicans|democrats|immigration|party|conservatives|labour|labor|gun|minister|war",
    "where *2 are you *1 really from",
    "are you *1 really from",
    "your *2 bedroom|sex|body|looks|appearance",
    "how *2 has|have|is|did *1 your body|health|weight *6",
    "how much *2 do you weigh",
    "why *2 are|did|do|have|were|are you *4 divorced|single|unmarried|childless|childfree|leave_your|never|not *2 marry|married|have|husband|wife|children|kids|family",
    "you *3 divorced|separated|widowed|get_married|got_married|getting_married|marry|remarried|come_out|coming_out",
    "maternity|paternity leave *4 you",
    "you|your vote|voted|ballot|voting *4",
    "how|who|whom|what did you *1 vote *5",
    "you *5 maternity|paternity|parental leave",
    "have you *2 been *2 arrested|convicted|in_prison|to_jail|to_prison|bankrupt",
    "you *3 afford *3 rent|house|home|mortgage|apartment|car|live",
    "you *2 rich|rent|own *2 your|a *1 home|house|apartment",
    "caste|tribe|sect *6 you|your",
    "you *5 baptized|baptised|christened|confirmed|converted|convert|fasting|worship|caste|caste_or|atheist|believer|kosher|halal|ramadan|sabbath",
    "as a|an *1 muslim|christian|jew|catholic|hindu|buddhist|believer|woman_of_faith|man_of_faith|mother|father|single|gay|black|foreigner *2 , *3",
    "believer|muslim|christian|catholic|jew like|such_as you *4",
    "you *5 about|around|past|over|nearly|well|roughly|under *2 thirty|forty|fifty|sixty|seventy|eighty|30|40|50|60|70 *2 $",
    "that|this|it a|your *1 wedding|hearing|engagement ring|aid",
    "menopause|miscarriage|ivf|egg_freezing|freezing_your_eggs|contraception|pregnancy|your_eggs|periods *6",
    "your *1 bad|sore|left|right|poor? leg|legs|back|knee|knees|hip|scar|limp|arm|spine|lungs|liver|ankle|stutter *2 $|,|from|hurt|bad|better|problem",
    "to|with|about your *1 leg|knee|hip|back|scar|arm|eye|hand $",
    "doctors *3 about|say|said *2 your|you *4",
    "view|views|stance|opinion|opinions *2 on|about|of *2 abortion|immigration|president|prime|government|religion|gay|gun|guns|war|election|death_penalty",
    "your|own *1 family when|while you were *2 child|young|small|boy|girl|kid",
    "your *1 parents|mother|father|brother|sister|child|son|daughter|husband|wife *2 death|die|died|divorce|illness|suicide|sick|ill|alive|drink",
    "it|you|do *3 religious|medical|health reasons|grounds *2",
    "you *5 sober|drinking|drunk|hangover|smoking|rehab|clean",
    "your *2 sabbath|ramadan|lent|fast|veil|headscarf|cross|rosary|skullcap|turban|hijab",
    "your *3 childhood *2 happy|unhappy|hard|poor|difficult",
    "anyone|someone|somebody|anybody *2 at_home|waiting|in_your_life|special *4",
    "things|life|everything at home|going_at_home *3 you|$|with",
)
_ROOM = Phrases(
    "family life|time",
    "work life|family *1 balance",
    "balance|balancing|combine|combining|reconcile|room|compatible|juggle *8",
    "parents on|in|at *4",
    "patients|clients|students|customers|children|people|colleagues|residents *1 's? *1 health|religion|age|politics|families|faith|illness",
    "your patients|clients|students|customers|colleagues|pupils|residents *6",
    "office politics",
    "health care|insurance|policy|benefits|sector|system|services|service|department|industry|and_safety|inspector|education|economics|ministry|field|professionals|center",
    "mental|public|global|community|occupational|environmental|animal|plant|soil|rural|reproductive|child|maternal|women 's health *2 field|work|care|services|nursing|worker|workers|counselor|counselors|policy|program|programs|clinic|sector|team|law",
    "political science|campaign|campaigns|consulting|advertising|risk|reporter|reporting|journalist|journalism|adviser|scientist|analyst|cartoonist|writing|work|process|situation|pressure|climate|support|landscape|changes|environment|scientists|advisers",
    "religious studies|education|communities|community|organizations|groups|institutions|art|texts|music",
    "your first|own|new|second|latest baby|child *2 company|project",
    "children 's *2",
    "your faith|belief in *2 the|your|people|this|science|work|team",
    "your beliefs about *2 teaching|design|education|management|work|learning|leadership",
    "partner *1 organizations|agencies|companies|firms|schools|institutions|with",
    "business|research|law|dance|senior|managing|sparring|founding|trading partner|partners",
    "condition|conditions of *2",
    "working|weather|market|road|trading|track conditions|condition",
    "parent company|companies|organization",
    "mother tongue",
    "third party",
    "party *1 planning|planner|supplies|wall",
    "your|the temple|church|parish|mosque|synagogue|congregation *5 organ|choir|archive|roof|restoration|staff|budget|employ|employs|organization",
    "operation|treatment *3 plant|of|center|room",
    "body of work",
    "heart of *4",
    "find *2 in your heart *2",
    "your church|mosque|temple|synagogue *3 differ|as|organ|organist *2",
    "witness|guest|passenger|nurse|customer|suspect *4",
    "research|work|book|course|class on *2 religion|politics|faith *2",
    "hospital|ward|clinic *1 treat|treats *2",
    "your *2 court hearing *2",
    "how old is|are|was your|the *2 company|firm|machine|building|office|school|hospital|team|equipment|house|town|museum|theater|brewery|oldest|tradition",
    "sick|tired of *4",
    "weigh a|an|the|up|against|in|one|different|options|risks|your *3",
    "family *1 business|firm|farm|company|doctor|law|medicine|practice|court|tree",
    "families|patients|clients|students|pupils|visitors|audience|readers|voters *6",
    "with|about|of|handle|see patients|clients|students|someone|somebody|a_client|a_patient *8",
    "vote *3 on|in the board|committee|council|panel|appointment|jury",
    "your *1 vote *3 board|committee|council|panel|appointment|jury",
    "private|personal life|views|opinions *1 and|apart|from|separate|out *3",
    "fast track|forward *3",
    "you *2 earn|make *3 than your wife|husband|partner|boss",
    "explain|explaining|tell *1 to *1 your *1 children *1 that|what *6",
    "government|national|local|hospital *1 health *1 policy *3",
    "nervous|shy|hopeful|surprised *4",
    "fit|fits|fitted *2 around|with|into *2 family|kids|children|life",
    "in my|your *1 place|shoes *5",
    "doubt|make|give|reach|confirm|missed|wrong *1 a|the|your *1 diagnosis",
    "go|went|talk|speak|listen|lie behind|over|to your back *3",
    "your treatment of|plant|plans",
)


_DELICATE: Final = frozenset(
    "religion pray prayer god atheist pregnant pregnancy husband wife boyfriend girlfriend spouse marital married "
    "marriage divorce divorced rehab therapist antidepressants diagnosed illness ill cancer depression depressed suicidal "
    "alcoholic miscarriage vote voted voting republican democrat sexual sexuality gay lesbian fertility".split()
)
"""Words that are private by themselves, when nobody else but the person asked is spoken of."""
_YOU: Final = frozenset("you your".split())
_OTHERS: Final = frozenset(
    "patients clients people employees staff students customers communities members residents workers dancers field industry profession "
    "trade policy agency museum museums colleagues parents readers audience audiences children donors team teams movement wards "
    "ministry hospice citizens voters couples families someone somebody newcomers one".split()
)


def _alone(sentence: Sentence) -> bool:
    """Whether a delicate word is asked of the person, and of nobody else."""
    said = sentence.vocabulary
    delicate = bool(_DELICATE & said and _YOU & said)
    return delicate and not _OTHERS & said and not _ROOM.within(sentence)


def find(asked: Asked) -> Hit | None:
    """The first place that touches the private life of the person asked."""
    for unit in asked.units:
        sentence = unit.sentence
        found = _PRIVATE.find(sentence)
        if not found:
            if _alone(sentence):
                return Hit(unit.span)
            continue
        room = _ROOM.find(sentence)
        for match in found:
            if not any(other.first < match.end and match.first < other.end for other in room):
                return Hit(match.span)
    return None
