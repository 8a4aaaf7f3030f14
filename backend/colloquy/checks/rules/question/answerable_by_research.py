"""Its answer stands in public sources: founding, products, places, heads, size, degrees offered."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_ORG: Final = (
    "start_up|workshop|company|firm|organization|business|hospital|school|university|college|museum|bank|agency|group|airline|cooperative|co-op|theater|clinic|studio|"
    "foundation|newspaper|institute|institution|brand|startup|corporation|faculty|department|charity|nonprofit|ngo|station|library|center|factory|brewery|"
    "orchestra|magazine|publisher|practice|consultancy|chain|zoo|council|association|academy|society|ministry|lab|laboratory|shop|store|hotel|restaurant|"
    "office|employer|manufacturer|program|plant|gallery|place|utility|enterprise|trust|union|network|channel|concern|aquarium|opera|ballet|bakery|"
    "supplier|retailer|bureau|authority|archive|outfit|team|operator|festival|house|carrier|farm|winery|vineyard|port|airport|railway|insurer|fund|league|club|partnership|federation|distillery"
)
_SIZED: Final = "employees|staff|people|workers|offices|stores|branches|locations|customers|clients|students|beds|members|patients|departments|factories|plants|countries|subsidiaries|shops|sites|hotels|restaurants|engineers|doctors|lawyers|partners|teachers|visitors|campuses|faculty|hospitals|aircraft|planes|libraries|professors"

_PUBLIC = Phrases(
    f"what|which *4 do|does *1 your|the|this|that *3 {_ORG} *1 serve|build|publish|represent|stage|treat|teach|grow|supply|produce|sell|offer|export|brew|manage|run|own|cover|operate|award|fund|show|exhibit|play|market|distribute|carry",
    f"what|which *3 does|do *3 {_ORG} *2 offer *3",
    "who *1 chairs|heads|leads|runs|owns|presides|directs *3 board|group|company|foundation|executive",
    f"address|location|headquarters|website|motto|founder|owner *1 of|for *3 {_ORG}|headquarters|board",
    f"what *2 is|are *3 {_ORG} *2 known|famous for",
    f"when|year|long|where|date|who|decade ~4 {_ORG} *3 founded|established|started|created|built|opened|open|begin|launched|incorporated|set|formed|around|existed|operating|founded",
    f"when|year|who|date|where *4 founded|established|started|created|launched|opened|built|set|formed *2 this|the|your|up *2 {_ORG}",
    f"how *1 old is *4 {_ORG}",
    f"how many *2 {_SIZED} *2 does|do|are|is|has|have|did *3 {_ORG}|you|they|it *2 have|employ|own|operate|serve",
    f"how many *2 {_SIZED} *2 work|works|are|employed|do|does *5 here|{_ORG}|there|worldwide|altogether|total|employ|overall",
    f"how many *2 {_SIZED} *2 attend|attends|visit|study|belong|enrolled|teach|fly *4 {_ORG}|here|there",
    f"when|year *2 did|does|was *3 {_ORG} *2 start|begin|open|launch $",
    f"how many *2 people *3 work|works|employed|employ *3 here|there|{_ORG}",
    f"how *1 big|large is|are *3 {_ORG} *2 $",
    f"what *1 is *1 the size|headcount|turnover|revenue|budget|endowment|market|annual|stock|share|mission|motto|history|address *4 {_ORG}",
    f"what *1 is|are your|the *1 {_ORG}|{_ORG} 's *2 mission|revenue|turnover|size|products|services|address|headquarters|values|motto|website|slogan|budget|market|core|main|annual|stock|opening|hours|tuition",
    f"where *2 is|are *4 {_ORG} *3 based|located|headquartered|situated|headquarters|office|offices|hq|from|$",
    "where *2 is|are *5 headquarters|hq|head|main|branches|offices|stores|factories|campus|campuses|plants|headquartered",
    f"where do|does *4 {_ORG} *2 have|operate|manufacture|do|sell|produce|make|get *4",
    f"in|which|what *3 cities|countries|city|country|states|places|locations|markets|regions *1 do|does|is|are|has *4 {_ORG}|you|they|it *4 operate|offices|have|active|fly|located|based|sell|ship|serve|present|work|branches|stores|deliver|export|to|plants|in",
    f"which|what countries|cities|markets|destinations|routes|regions do|does *3 {_ORG}",
    f"what *4 do|does *1 your|the|this|that *3 {_ORG} *1 make|sell|produce|manufacture|do|offer|provide|publish|build|brew|teach|export|specialize|import|supply|deal *1 in? *1 exactly|actually|here|anyway|these|most|$",
    f"what|which *3 products|services|courses|degrees|majors|programs|brands|models|subjects|treatments|goods|minors|certificates|classes|specialties|languages|sports|concentrations *2 do|does|are|is|has|have|can *4 {_ORG}|you|they|offered|available|sell|offer|sold",
    "which *3 products|services|courses|degrees|majors|programs|brands|subjects|certificates|minors|treatments *4 offer|offers|offered|sell|required|sold|make|available|taught|provide|produce",
    f"do|does *4 {_ORG} *2 offer|have|sell|make *4 degree|degrees|program|programs|major|majors|course|courses|website|offices|branch|branches|store|stores|bachelor|master|masters|phd|products|locations|branch|subsidiaries|shop|internships program",
    "who *2 is|was *2 the|your|its *3 ceo|chief|president|director|head|founder|owner|chair|chairman|chairwoman|chairperson|chancellor|dean|principal|cfo|cto|mayor|boss *3 of|at|executive|these|now|here|$",
    f"who *1 runs|owns|founded|leads|heads|started|chairs|directs|established|created *4 {_ORG}",
    "who *2 is your|the *3 ceo|chief_executive|president|chairman|founder|parent|biggest_competitor|competitors|owner",
    "name of *3 ceo|chief|president|founder|director|dean|chancellor|parent|owner",
    f"who are *2 your|the *1 {_ORG}|{_ORG} 's *3 competitors|owners|shareholders|founders|investors|clients|customers",
    f"is|are *3 {_ORG} *4 listed|public|publicly|private|privately|owned|traded|nonprofit|profit|registered|accredited|family|subsidiary|part|unionized|international|based|headquartered|located|charity",
    f"range|list|kinds|types|sorts|overview *1 of *2 products|services|courses|degrees|programs|goods|treatments *4 {_ORG}|you|offer|offers",
    f"tell|describe|explain *3 *2 what *3 {_ORG} *1 makes|sells|produces|does|manufactures|offers|provides",
    f"tell *3 when|where *3 {_ORG} *2 was|is *2 founded|based|established|located|headquartered",
    f"history *1 of|behind *3 {_ORG}|{_ORG} 's history",
    "what|which *2 degree|degrees|courses|qualifications|credits|prerequisites|license|gpa|exams|entrance|tests *3 is|are|do|does *4 required|need|offered|require|offer *2 for|by|to|from|in|$ *4 degree|program|school|admission|university|faculty|bachelor|master|get|apply|enter|admitted|$",
    "admission|entry|entrance|application requirements|deadline|deadlines|procedure *4",
    "how much *3 tuition|fees *4",
    "how much *2 does|is|are *4 tuition|degree|ticket|membership|product|program *2 cost",
    "what *2 tuition|fees *3",
    "annual|yearly|last turnover|revenue|sales|profit|profits|budget *2",
    "your|the website|homepage|address *2 $",
    "stock|share_price|exchange|market *3",
    "what does *3 acronym|abbreviation|initials|name|letters *4 stand|mean|come",
    f"{_ORG} *1 stand for",
    "opening|visiting hours",
    f"how much|what *3 revenue|turnover|profit|money|sales *2 does|did|do *3 {_ORG} *2 make|earn|have|bring|generate|turn",
    f"what industry|sector is *2 {_ORG}",
    f"how long *1 has|have *3 {_ORG} *2 been|existed *2 around|business|operation|existence|operating|open|$",
)
_JUDGED = Phrases(
    "what *4 does *4 do|make|offer *2 differently|well|better|best|wrong|right|to|about|when|with|if|after|for|that",
    "need|look|expect|value",
    "what *6 does *3 department|team|group *1 do",
    "how many people *2 are on|in your team|department",
    "in practice",
    "hardest|difficult|proud|proudest|favorite|surprised|worst|challenge|challenges|miss",
)


def find(asked: Asked) -> Hit | None:
    """The first question whose answer is published."""
    for unit in asked.units:
        for match in _PUBLIC.find(unit.sentence):
            if match.end <= unit.first or match.first >= unit.end or _JUDGED.within(unit.sentence):
                continue
            if {"your", "the"} & set(match.texts) and {"team"} & set(match.texts[-3:]):
                continue
            return Hit(unit.span)
    return None
