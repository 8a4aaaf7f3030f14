"""Its answer stands in public sources: founding, products, places, heads, size, degrees offered.

A phrase joins a place of work (`_ORG`, or "you" where only a company can be meant) with a kind of published fact.
"""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked

_ORG: Final = (
    "start_up|workshop|company|companies|firm|firms|organization|business|hospital|school|university|college|museum|bank|agency|group|airline|cooperative|co-op|theater|clinic|studio|"
    "foundation|newspaper|institute|institution|brand|startup|corporation|faculty|charity|nonprofit|ngo|station|library|center|factory|brewery|bakery|dairy|mill|mine|refinery|"
    "orchestra|magazine|publisher|practice|consultancy|chain|zoo|council|association|academy|society|ministry|lab|laboratory|shop|store|hotel|restaurant|shipyard|yard|dockyard|"
    "employer|manufacturer|program|plant|gallery|utility|enterprise|trust|union|network|channel|concern|aquarium|opera|ballet|district|conservatory|seminary|"
    "supplier|retailer|bureau|authority|archive|outfit|operator|festival|carrier|farm|winery|vineyard|port|airport|railway|insurer|fund|league|club|partnership|federation|distillery|"
    "cannery|foundry|tannery|sawmill|quarry|tramway|ferry|ferry_line|abbey|circus|choir|kindergarten|preschool|hostel|spa|pharmacy|forge|pottery|cidery|roastery|estate|ranch|greenhouse|arboretum|planetarium|playhouse|cinema|broadcaster|consulate|registry|courthouse|waterworks|power_station|power_plant|lighthouse|navy|guild|parish|diocese|weekly|journal|label|imprint|platform|franchise|incubator|brokerage|credit_union|auction_house|law_firm|practice|tour_operator|travel_agency|cruise_line|depot|warehouse|mint|patent_office|chamber|lodge|metro|subway|tram|bus_line|hospital_group|medical_school|law_school|art_school|dance_school|police|fire_department|housing_association|food_bank|shelter|aid_group|collective|record_label|game_studio|software_house|think_tank|lab_you_work_in|hospice|nursery|observatory|court|embassy|parliament|commission|board|cathedral|company_you_work_for|parent_company|headquarters|monastery|garden|park|house|degree|curriculum|course"
)
_PART: Final = f"{_ORG}|department|office|team|place"
_PEOPLE: Final = (
    "employees|staff|people|workers|customers|clients|students|members|patients|subscribers|readers|engineers|doctors|lawyers|nurses|"
    "partners|teachers|visitors|faculty|professors|volunteers|musicians|animals|passengers|undergraduates|scientists|drivers|guests|pupils"
)
_SITES: Final = (
    "offices|stores|branches|locations|factories|plants|countries|subsidiaries|shops|sites|hotels|restaurants|campuses|hospitals|aircraft|planes|"
    "libraries|beds|departments|schools|seats|books|rooms|cities|states|clinics|labs|ships|trucks|museums|titles|credits|turbines|machines|markets|languages|mines|ferries|stations"
)
_SIZED: Final = f"{_PEOPLE}|{_SITES}"
_MAKES: Final = (
    "make|makes|sell|sells|produce|produces|manufacture|manufactures|offer|offers|provide|provides|publish|publishes|build|builds|brew|brews|teach|teaches|export|exports|"
    "import|imports|supply|supplies|serve|serves|treat|treats|stage|stages|grow|grows|run|runs|own|owns|operate|operates|award|awards|fund|funds|exhibit|exhibits|market|markets|"
    "distribute|distributes|carry|carries|represent|represents|cover|covers|finance|finances|stock|stocks|insure|insures|breed|breeds|bake|bakes|cultivate|process|processes|repair|repairs|practice|practices|cater|turn_out|deal_in|specialize_in|specializes_in|turns_out|trade_in"
)
_GOODS: Final = (
    "products|services|courses|degrees|majors|programs|brands|models|subjects|treatments|goods|minors|certificates|classes|specialties|sports|concentrations|"
    "articles|lines|crops|drugs|fields|areas|sectors|industries|kinds|sorts|types|departments|magazines|titles|instruments|vehicles|machines|policies|beers|wines|routes|species|scholarships|diplomas"
)
_HEAD: Final = "ceo|chief|president|director|head|founder|owner|chair|chairman|chairwoman|chairperson|chancellor|dean|principal|cfo|cto|rector|provost|superintendent|boss|managing|leader|conductor|minister|editor"
_LEADS: Final = "runs|owns|founded|leads|heads|started|chairs|directs|established|created|set_up|bought|designed|built|manages|presides|owned|acquired|funds|finances|took_over"

_PUBLIC = Phrases(
    # founding and history
    f"when|year|where|date|who|decade|since_when|how_long_ago ~5 {_ORG} *3 founded|established|started|created|built|opened|open|begin|began|launched|incorporated|set|formed|around|existed|operating|moved|move|merge|merged|start",
    f"when|year|who|date|where *4 founded|established|started|created|launched|opened|built|set|formed *2 this|the|your|up *2 {_ORG}",
    f"how *1 old is|was *4 {_ORG}",
    f"how long *1 has|have *3 {_ORG} *2 been|existed *2 around|business|operation|existence|operating|open|$",
    f"when|year *2 did|does|was *3 {_ORG} *2 start|begin|open|launch|move|merge|close|go|come|relocate *4",
    f"since when has|is *3 {_ORG}",
    f"history *1 of|behind *1 the|your|this *1 {_ORG}",
    f"what is *2 {_ORG} 's history",
    # size and figures
    f"how many *3 {_SIZED} *2 does|do|are|is|has|have|did *3 {_PART}|they|it|there *2 have|employ|own|operate|serve|hold|in|run|$",
    f"how many *3 {_PEOPLE} *2 does|do you *2 have|employ",
    f"how many *3 {_SIZED} *2 work|works|are|employed|do|does|belong|belongs|can *5 here|{_PART}|there|worldwide|altogether|total|employ|overall|chain",
    f"how many *3 {_SIZED} *2 attend|attends|visit|study|belong|enrolled|teach|fly|live|read *4 {_ORG}|here|there",
    "how many *2 offices|stores|branches|locations|factories|plants|countries|cities|subsidiaries|shops|sites|hotels|campuses|hospitals *2 you *1 have|operate|run|own|serve|sell|in",
    "how many *2 people *3 work|works|employed|employ *3 here|there|worldwide",
    f"how many *3 does|do|has|did *2 {_ORG} *1 hold|have|employ|own|run|seat|print|publish|require|treat|serve|produce|sell|fly|operate|admit|graduate",
    f"how *1 big|large|many|tall|high is|are|was *3 {_ORG} *2 $",
    "how big|large is *2 staff|workforce|headcount|faculty|student_body|fleet|collection|budget|endowment *4",
    f"what size is *3 {_ORG}",
    f"{_ORG} is|are|must_be *1 tiny|huge|small|large|big|enormous|giant *3",
    f"what *1 is|was|are|were *1 the *1 size|headcount|turnover|revenue|budget|endowment|stock|share|mission|motto|history|address|capital|population|profit|market_share|enrollment|acceptance *4 {_ORG}|workforce|staff",
    "size|number *1 of your|the *1 workforce|staff|employees|fleet|faculty|student_body",
    "annual|yearly|last *1 's? turnover|revenue|sales|profit|profits|budget *2",
    f"what is|was|were *1 the *1 {_ORG} 's *3 revenue|turnover|profit|budget|endowment|sales *3",
    f"how much|what *3 revenue|turnover|profit|money|sales|profits *2 does|did|do *3 {_ORG} *2 make|earn|have|bring|generate|turn|report|post",
    # heads and owners
    f"who *2 is|was *2 the|your|its *3 {_HEAD} *3 of|at|executive|these|now|here|$",
    f"who *1 {_LEADS} *4 {_ORG}|board|campus|hospital",
    f"who *1 sits|is *1 at|in|on *1 head|helm|charge|top|board *2 of|at *4 {_PART}",
    "who *2 is *1 your|the *3 ceo|chief_executive|president|chairman|founder|parent|biggest_competitor|competitors|owner",
    f"name *1 of *3 {_HEAD}|parent",
    f"who are *2 your|the *1 {_ORG}|{_ORG} 's *3 competitors|owners|shareholders|founders|investors|clients|customers|rivals|donors",
    "who are your *2 competitors|shareholders|investors|owners|rivals",
    f"which|what *1 {_ORG} *2 bought|acquired|owns|is *1 your|yours|the|you|this *2",
    f"{_ORG} 's? *2 owned|run|funded|financed *1 by|privately|publicly",
    # seat
    f"where *2 is|are|was *4 {_ORG} *3 based|located|headquartered|situated|headquarters|office|offices|hq|from|$",
    "where *2 is|are *5 headquarters|hq|head|main|branches|offices|stores|factories|campus|campuses|plants|headquartered|labs|shops|hotels",
    f"where does|do *3 {_ORG}|you *2 have *1 its|your|their *2 seat|headquarters|offices|plants|branches|base|stores",
    f"where do|does *3 {_ORG} *2 have|operate|manufacture|do|sell|produce|make|get|brew|grow|bake *4",
    f"in|on|at|which|what *2 cities|countries|city|country|states|places|locations|markets|regions|town|street|continents|exchange|sectors|industries *2 do|does|is|are|has *4 {_ORG}|you|they|it|headquarters|office *4 operate|offices|have|active|fly|located|based|sell|ship|serve|present|work|branches|stores|deliver|export|to|plants|in|headquartered|office|hq|$",
    f"which|what countries|cities|markets|destinations|routes|regions|industries|sectors do|does|is *3 {_ORG}",
    f"tell|know|say *2 where|when|who *3 {_ORG} *1 is|was *2 based|located|headquartered|founded|established|set",
    f"address|location|headquarters|website|motto|founder|owner *1 of|for *3 {_ORG}|board",
    "is|are *2 your|the *1 headquarters|hq|head_office|main_office *1 in|located|still",
    # output
    f"what|which *4 do|does|can *1 your|the|this|that|a *3 {_ORG} *1 {_MAKES}",
    f"what *4 do|does *1 your|the|this|that *3 {_ORG} *1 do *1 exactly|actually|here|anyway|these|most|$",
    f"what *2 is it *2 that *3 {_ORG}|you *1 does|makes|do|make|sell|sells|produces",
    f"what|which *3 {_GOODS} *4 do|does|are|is|has|have|can|belong|belongs|make *4 {_ORG}|you|they|one|offered|available|sell|offer|sold|taught|up *3 $",
    f"which|what *3 {_GOODS} *4 offer|offers|offered|sell|required|sold|make|available|taught|provide|produce|belong *4",
    f"what|which {_GOODS} *1 of *2 do|does *4",
    f"what|which {_GOODS} are taught|offered|required|available *4",
    f"what|which *2 {_GOODS} *2 do|does *1 your|the|this *1 {_ORG}",
    "part of *4 curriculum",
    f"what is|are your|the *1 {_ORG}|{_ORG} 's *2 mission|revenue|turnover|size|products|services|address|headquarters|values|motto|website|slogan|budget|market|core|main|annual|stock|opening|hours|tuition|fees|name",
    f"values|mission|motto|slogan|products *1 of *1 your|the *1 {_ORG}",
    f"range|list|overview *1 of *2 products|services|courses|degrees|programs|goods|treatments *4 {_ORG}|you|offer|offers",
    "list|name *1 the|all|your *1 products|services|degrees|courses|programs|brands *6",
    f"tell|describe|explain|say|know *4 what|which *3 {_ORG} *1 makes|sells|produces|does|manufactures|offers|provides|funds|publishes|builds|teaches *1 $",
    f"what *2 is|are *2 {_ORG} *2 known|famous for",
    f"what industry|sector|line is *2 {_ORG}",
    f"{_ORG} *1 stand for",
    "what does|do|is|are *3 acronym|abbreviation|initials|name|letters *7 stand|mean|come",
    "what *1 exactly? is *1 exactly? it that *3 makes|sells|produces|does|builds|publishes|offers $|,",
    f"list|rundown|overview|catalog|catalogue *2 of|the *5 {_GOODS}|{_SITES}|subsidiaries|certificates|countries|languages *8",
    "which|what *3 airlines|insurers|newspapers|subsidiaries|companies|brands|airports|hospitals|schools|plants|towns|languages|models|labels|banks|laboratories|ministries|certificates *5 belong|belongs|accept|accepts|land|lands|serve|own|run|demand|recognize|cover|has|have|offer *5",
    f"what|which *2 {_GOODS}|subsidiaries|branches|laboratories *3 your|the *2 {_ORG} has|have|offers|sells|makes *3",
    "year|date *1 of *1 establishment|foundation|founding|incorporation *4",
    f"who|which|what *2 minister|md|managing_director|ceo|president|chairperson|director *2 is|of *3 charge|your|the *3 {_ORG}|$",
    "what|how_much|how_high *1 is|are *2 fee|price|tuition|turnover|capacity|admission|entrance *3 for|of|at|in *6",
    "how|what high|tall|large|big|capacity *2 is|was|of *2 turnover|tower|building|bridge|dam|ship|capacity|budget *5",
    "where *2 is|are *2 nearest|closest|next branch|office|store|station *4",
    f"is|are *2 {_ORG} *2 free|closed|open|shut *2 on *3",
    f"on|at which|what days|day|hours|dates *6 {_ORG} *3 shut|closed|open|free",
    f"{_ORG} *3 win|won *3 prize|award *3",
    f"{_ORG} *2 go|gone|went|still|already *1 public|private|listed *3",
    "courses|degrees|programs|majors *2 offered|taught|available *2 by|at|in *4",
    "module by module|year by year",
    "what does *3 stand for",
    # yes or no about the place
    f"do|does|has|have *4 {_ORG} *2 offer|have|sell|make|got|teach|publish|export|produce|run|ship|operate|treat|deliver|own *5 degree|degrees|program|programs|major|majors|course|courses|website|offices|office|branch|branches|store|stores|bachelor|bachelors|master|masters|phd|products|locations|subsidiaries|shop|school|customers|engines|abroad|overseas|online|parts|$",
    f"does *2 {_ORG} *1 make|sell|produce|publish|manufacture|build|offer|export|brew|treat|grow|ship *4 $",
    "do|does you|they *1 ship|deliver|sell|export|have_offices|have_branches|operate *3 abroad|overseas|internationally|online|countries",
    "do|does you|they have *2 offices|branches|stores|subsidiaries|plants *4 $",
    f"is|are|was *3 {_ORG} *4 listed|public|publicly|private|privately|owned|traded|nonprofit|profit|registered|accredited|family|subsidiary|unionized|international|based|headquartered|located|charity|open|closed|older|certified",
    f"who|whom *4 {_ORG} *1 belong",
    # study
    "what|which *2 degree|degrees|courses|qualifications|credits|prerequisites|license|gpa|exams|entrance|tests|grades *3 is|are|do|does *4 required|need|offered|require|offer *2 for|by|to|from|in|$ *4 degree|program|school|admission|university|faculty|bachelor|master|get|apply|enter|admitted|$",
    f"what *2 do *1 i|you|one need to *2 get|be|enter|enroll|apply *2 into|admitted|in|to|for *6 {_ORG}",
    "admission|entry|entrance|application requirements|deadline|deadlines|procedure *4",
    "what *2 does|is *2 curriculum *4 look|like|include|consist|contain",
    "how long|many|much *4 does|is|are *3 program|degree|course|master|bachelor *4",
    "how much *3 tuition|fees|ticket|admission|membership *4",
    "how much *2 does|is|are *4 tuition|degree|ticket|membership|product|program *2 cost|$",
    "what *2 tuition|fees *3",
    "stock|share_price|exchange *3 listed|traded|on|$",
    "opening|visiting|office hours",
    f"when|what_time does|do *2 {_ORG} *1 open|close|start",
    "your|the website|homepage|address *2 $",
)
_JUDGED = Phrases(
    "what *4 does *4 do|make|offer *2 differently|well|better|best|wrong|right|to|about|when|with|if|after|for|that",
    "look for",
    "need|expect|value *4 of|from|in *2 someone|people|beginners|newcomers|staff|you|candidate|candidates|graduates|hires",
    "what *6 does *3 department|team|group *1 do",
    "how many people *2 are on|in your team|department",
    "in practice",
    "not see|find|read|learn on your website",
    "what *3 market pay *3",
    "job market *4",
    "who is your boss",
    "as you saw|see it",
    "from your side",
    "like|feel|feels to work|be|lead|run *4",
    "inside *2 company|firm",
    "have room *2",
    "start|starts|begin hiring *2",
    "organization|company|firm make|makes *2 decisions|sure *2",
    "treat *1 new|its|workers|staff *3",
    "why *6",
    "hardest|difficult|proud|proudest|favorite|surprised|worst|challenge|challenges|miss|taught|shape|shaped|changed|affected|change|differ|deal_with|cope",
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
