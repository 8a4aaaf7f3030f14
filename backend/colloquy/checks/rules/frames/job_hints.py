"""The ways of asking for work without asking: an empty place that is noticed, hands that happen to be free."""

from typing import Final

PLACES: Final = (
    "desk|seat|chair|chairs|stool|bench|bunk|post|spot|peg|locker|apron|bed|box *4 is|are|was|been|be|stands|stood|stays|remains|sits|standing *2 empty|vacant|free|unfilled|unused|blank",
    "an|one|the|your|that|two empty|vacant|unfilled|spare *1 seat|desk|chair|stool|bench|bunk|post|spot|bed|place|chairs|desks",
    "spot|place|seat|post|position|chair|role *1 coming|falling|going|opening|comes|opens *1 open|free|up|vacant|begging|spare",
    "one|a|some place *2 from|in <DAY>|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|because",
    "a|one free *1 apprentice|trainee|intern|student|training|working *1 place|spot|post|seat",
    "keep|keeps|hold|holds|save|saving *1 a|an|the|one|that stool|seat|chair|desk|place|bench|bunk *1 free|open|empty|for|warm",
    "some|a|any corner of|in *1 your",
    "got|have|be|find *2 seat|place|spot|room|stool|bunk|corner|shift|hook *2 for me|us $|,|at|in|on|with",
)
"""A place that nobody fills, spoken of to the person who might."""

HANDS: Final = (
    "remember|think_of *1 your|this|a|the *2 daughter|son|child|boy|girl|servant|poor *2 thing|when|$|,|in",
    "engage|employ|hire|recruit|contract me *3",
    "take|taking|bring|get|put|accept|have me *1 in|into|to|at|on *1 your|the *2 academy|team|station|shop|workshop|factory|firm|company|crew|staff|kitchen|house|studio|lab|office|yard|farm|board|clinic|department",
    "who|which|anyone|consultants|someone|they|you *3 can|could|would|will|might take|use me *1 for|on|as|$",
    "get me it|that|the|in *2 position|job|post|place|internship|$",
    "give|let it|the_job|the_place|the_post|me|that to|have me|it|the|that $|,|job|place|post|contract|work",
    "let me have *2 the|a|that contract|job|post|place|position",
    "ready|available|free|open for|to any *2 post|job|work|position|role|task|duty|shift",
    "you *1 have|need only *1 to *1 call|ring|flash|whistle|say|write|ask|text|nod *2 me|so|,|$|and|the",
    "i *2 am|be *2 one|a *1 phone|call|text|train|bus *1 call? away",
    "you|y'all|they|ya *1 ever? need|needs|needing|want|lack|lacking *1 any|more|extra? <ROLE>",
    "in want|need of *2 a|an|another|one *3 <ROLE>|gloves|hands|pair|hand|help",
    "if|when|whenever|should *2 workshop|shop|kitchen|team|crew|station|office|you *3 short *2 $|of *1 people|hands|staff|help|one",
    "i *1 am *1 your *1 man|woman|girl|person|guy|candidate",
    "need|needs|want *5 , here i am",
    "ought|should|belongs|belong *1 to? *1 be|work|sit with|at|beside|among us|your|you",
    "when|if|once|whenever you *2 are? employing|hiring|recruiting|taking_on *4",
    "i *3 can|could|would *1 start|begin *1 on? tomorrow|immediately|monday|at_once|right_away|today|any_day|whenever|the_first|next *2",
    "just|only|jus saying|sayin $",
    "which|what documents|papers|forms *4 you *2 need|want|require from me",
    "resume|begin work|duty|duties on|from monday|tomorrow|the_first",
    "in|with view of|to *2 whatever|any|a|possible|future *2 vacancy|vacancies|opening|openings|position|employment|post|internship",
    "you *2 take|takes|taking on *1 someone|people|students|one|apprentices|interns|beginners *2",
    "you *2 are|were looking|searching|hiring for? *3 <ROLE>",
    "looking|look|searching|hunting|asking for *4 in|at|with|within *2 your *3 from|starting|start|beginning",
    "your *2 people|place|company|team|firm|house *1 take|takes|hire|hires *1 people|students|beginners|interns|anyone|someone",
    "search|searching|searches|look|looks|looking for *1 an|a|one *2 <ROLE> *6 me|my|i",
    "would|could|will|can|do you *2 take|have|want|try me $|at|in|on|for|with|as",
    "put|place|set|seat|sit me in|on|behind|at *1 that|the|your|his|her *2 chair|desk|seat|bench|stool|rota|roster|crew|line",
    "may|might|can|could|let me|i *1 come and? to? work|begin|start|train|serve|help at|in|with|for|on|among *1 your|you",
    "see|picture|imagine myself as|in|at|behind *6 your",
    "accommodate|absorb|place|attach me|us $|for|in|at|from|during",
    "need|want|expect|await *1 an|your|the offer *1 on|by|before|from|in",
    # a gap that the writer would fill, somebody who is to be followed
    "fill|fills|filling that|the|this|her|his *1 gap",
    "step|steps|stepping into *1 her|his|their shoes",
    "be|become|being her|his|their *1 successor|replacement",
    "be|become your *1 helper|apprentice|trainee|assistant|draftsman|draughtsman|secretary|translator|driver|deputy",
    "follow|succeed|replace him|her|them yet",
    "has|have *1 someone|somebody|anyone|anybody been found|chosen|picked|named *1 to follow|succeed|replace",
    "let|make *1 one|two of them|those|these *1 be? me",
    "take|cover|mind|run *2 while|until|till she|he|they *1 is|are|am *1 back|away|on",
    # a contract spoken of as if it stood
    "on *1 wages|payroll *1 at|with|of|in|or",
    "send *1 me the contract",
    "my *1 title|salary|wage|pay|desk and|or *2 date|title|salary|start|desk",
    "first refusal *1 on|of me",
    "a|the *1 trial|probationary shift|day|week|month|weekend *4 with|at|in|on|then|and|before you|your|decide|see",
    "judge|decide|tell|see *3 i *1 can|may|could stay *1 $|on",
    # what stands between the writer and the reader's door
    "what *1 would|must|should|do i *2 need|learn|bring|do|have|show *4 before|for|so *1 you *2 take|let|hire|have|consider me",
    "stands|stand between me and *3 <SEAT>",
    "my *1 placement|practicum|articles|traineeship|internship *3 has|have|must|needs|need to *1 begin|start|be",
    "my *1 candidature|candidacy|application *3 before|to|for *3 you|your|position|post",
    "have|has|find|found *1 any|some|a|no use *1 for me",
    # a thought left lying there, and a bag that stands packed
    "leave|leaving *1 you? *1 with? *1 the|that|this thought|idea *1 with|to? *1 you",
    "do with that|this|it *1 what|as you *1 like|will|want|please|wish",
    "in case *1 that|the|this *1 thought|idea *4 crossed|comes|came|occurs|appeals|strikes|helps|to_anybody|to_you",
    "i *1 will|shall *1 say no more",
    "i *1 mention|say|tell *1 it|this *2 only|just|so|that *2 in_case|you_know",
    "my|a bag|suitcase|boots|tools|toolbox|rollers *2 is|are|stands|stand *1 packed|ready|waiting",
    "on|by the first|next bus|train|boat|truck|ferry|plane|tram",
)
"""The writer's hands, held out to whoever hires."""

CARRIED: Final = (
    "hear|hears|heard *2 someone|anyone|somebody|anybody|they|people *5 needing|needs|need|wanting|wants|lacking|after *1 a|an|another *2 <ROLE>",
    "invite|bring|ask *5 personnel|hr|human_resources|recruiter|hiring|recruitment|lab_head|head_of|department_head *3",
    "hand|pass|give *1 it|them|this|mine over to *3 <HIRER>",
    "panel|committee|board *6 convey|hand|give|pass|forward *2 them|it",
    "leave|lay|drop|place|put *1 it|them|one|this on|in *1 her|his|their|the|your *2 table|desk|tray|hands|inbox|box|pigeonhole",
    "be|is|would *2 so *1 good as to *1 convey|forward|pass|hand *3",
    "word|sentence|line|nod|call|kindness from you *4 would|could|might|can|will|may|does",
    "introduce|introduced|introducing me? to *2 owner|boss|hirer|recruiter|recruiters|hiring|personnel|manager|foreman|<HIRER>",
    "colleague|colleagues|boss|manager|director|person|someone *6 would|might|may like|want *1 to see it|my|them|one",
)
"""What the reader might carry to whoever hires, or hear from them: right where one may ask for leads."""
