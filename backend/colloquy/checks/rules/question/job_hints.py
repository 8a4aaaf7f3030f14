"""The roundabout ways in which a question asks for work: a free chair, a start on Monday, a name on the list."""

from typing import Final

_HEADS: Final = (
    "boss|bosses|director|manager|chief|supervisor|foreman|hr|personnel|head|owner|editor|principal|dean|superior|"
    "captain|committee|board|recruiter|recruiters|recruiting|team|leader|cousin|uncle|managers|colleagues"
)
_PLACE: Final = (
    "desk|chair|seat|bench|stool|office|place|spot|slot|post|position|job|vacancy|opening|internship|apprenticeship|"
    "traineeship|role|shift|bunk|berth|cot"
)
_LIST: Final = "payroll|shortlist|list|rota|roster|books|team|crew|staff|wait_list|waiting_list|intake|board|panel|boat"
_POSTS: Final = "intern|interns|trainee|trainees|apprentice|apprentices|assistant|helper|replacement|successor|employee|junior|candidate"
_PAPER: Final = "resume|cv|letter|portfolio|application|papers|card|envelope|file|reel|documents|details|transcript|profile|copy|copies"

HINTS: Final = (
    # a free place, and who is to have it
    f"empty|free|vacant|spare|unoccupied *1 {_PLACE} *6",
    f"{_PLACE} *3 spoken|still_free|still_open|still_vacant|filled|up_for_grabs|taken *2 for|$|yet|already",
    f"{_PLACE} *6 be|been|being filled|given|kept_warm|replaced",
    f"{_PLACE} *6 keep|hold|save *1 warm|open|free for",
    f"take|fill|have|get|inherit|want|be_given the|that|his|her|their|this|your|for *4 {_PLACE} $",
    f"found|find|have|need|want|looking_for another|a|somebody|someone|anyone|any *1 {_POSTS} *1 yet|$|like",
    "found|find someone|somebody|anyone|another *2 yet",
    f"{_POSTS} *1 like|such_as|of me|myself",
    f"become|be|as *1 the|your|a|an|one *2 {_POSTS} *4 $",
    f"free|unpaid|cheap|willing {_POSTS}|labor|hands|help",
    "replace|replacement|successor *2 for|to|of|him|her|one *3",
    # a list, a payroll, a team
    f"i|me|myself|my_name|profile|one|somebody|someone *7 on|onto|in|into|to your|the *3 {_LIST} *4",
    "my name *1 be|in|to|down|on|into|come|comes|up *2 added|the|put|hat|up|mentioned",
    "put|write|add|pencil|note *1 me|my_name *1 down|in|to *3",
    "mine|my_name for *2 say|name|think_of mine|me",
    "where *3 i come in $",
    f"me *2 in|on|at|with *1 your|this|the *2 {_LIST}|lab|firm|company|clinic|shop|department *4",
    # chances
    "i|me *4 stand|have|get a|any|no|the|some *1 chance|chances|shot|hope|prospects at|of|with|for|here|$",
    "my *1 chances|odds|prospects *2 with|at|of|here|for|to|if|in|$|like",
    "chance|chances|odds|likelihood *2 of|for|that *1 my|me|i *6",
    "take a chance|gamble|risk on me",
    "yes|no to *1 me|a|an *2 intern|trainee|me|apprentice",
    # taking the writer in
    "hire|employ|recruit|engage|take_on|sign_up *1 me|us|this|anyone_but_me|somebody|someone|anybody|a *3",
    "let|allow *1 me *2 do|complete|serve|spend|stay|start|join|skip|try|have *3",
    "would|will|could|might *4 take|accept|keep|want|use|try|employ|hire|sponsor me *5",
    "having|keep|keeping me *1 around|on|in|here|working|among|behind *4",
    "fix|arrange|adjust|accommodate|settle|place|absorb me|my_son|my_daughter|my_brother|one *4",
    "fix|arrange|secure|find|get|keep one|a|any|some *2 vacancy|post|position|seat|place|job|slot for *1 me|us|my *2",
    "room|space|place|desk|budget for *1 one_more|another|one|me|somebody|an_extra *4",
    "way|route|door|path in|into *1 $|at|to|for|here|your",
    "get|got|getting|slip|sneak|squeeze|smuggle|bring *1 me|in|past|through *2 past|through|into|door|gate|interview|round|stage|sieve|portal *3",
    "interview|tryout|audition|trial *1 at|with|for|in|by *1 your|the|you *3",
    "trial|test day|week|shift|month|period *3",
    "contract|hire|wage|salary|payroll for|to me|$",
    "when *1 do|can|shall|may|could|should|will i *1 start|begin|move_in|sign|join *4",
    "i *2 start|begin on|next|tomorrow|immediately|monday|with|right|in|here *3",
    "where|what|how *1 do|must|can|should|would|shall i *2 sign|apply|submit|audition *4",
    "may|can|could|might|shall|should|do i *1 apply|audition|intern|volunteer *4",
    "procedure|requirements|process|documents|steps *2 for *1 me|joining|i|join *4",
    "i|me|myself *5 join|enter|work_at|work_in|work_with|work_for your|the *2 <ORGNOUN> *2 as|$|next|this|from",
    "i *3 want|wish|love|like|hope|would_love|dream *2 work|join|stay *1 for|with|under|at|in|her|him|you|them",
    # papers on their way
    f"{_PAPER} *5 on|to|onto|before|under|into|past|reach|reached|reaches|in *5 {_HEADS}|desk|drawer|hands|right|eyes|pile|nose|whoever",
    f"show|give|hand|pass|slip|bring|carry|take|forward|send|walk|leave|drop|deliver|circulate|slide *1 it|this|that|them|these|my|the|two|three|copies|off *3 to|in|into|on|onto|over|among|with|for|at *5 {_HEADS}|whoever|lady|people_upstairs|people_who|gentleman|someone_who|office|$",
    f"drop|hand|turn this|it|my *3 {_PAPER} *1 in|off|over|$",
    "whom|who *5 give|show|send|address|hand|forward|read *1 it|this|my|them *3",
    # a word for the writer
    f"tell|ask|ring|call|write|phone|text|persuade|convince|talk_to|speak_to|speak_with|remind|whisper *1 to? *1 your|the|him|her|them|hr|my *3 {_HEADS}|people|them|him|her *3 i|me|my|whether|about|for",
    "tell|say|put|whisper|mention|drop *4 good|kind|nice|warm *1 words|word|things *1 about|for|on_behalf *2",
    "tell|ask|phone|ring|call hr|them|her|him|personnel|upstairs *3 i|me|that|about|for|on|whether",
    "my|as_a|a|as *1 referee|reference|sponsor|recommender|contact_person *2 for|$|at|in|to|when",
    "i *1 use you|your_name *2 as|on_the|on_my *4",
    "your|good|some *1 connections|influence|strings|weight|pull|vote *4 me|for|i",
    "connections|influence|strings|weight|vitamin_b *4 for|get me *1",
    "nominate|recommend|refer|endorse|introduce|sponsor|propose|shortlist|pick|choose|select|consider me *2 for|as|to|at|in|internally|when|there|here|$",
    "ring|phone|call|write|go|speak|ask|vouch|inquire them|there|him|her|up for me",
    "count|rely|depend on you|your *1 if|when|for|to *5",
    # what somebody could do for whom
    "what *2 can|could|might|would|shall i do|offer|contribute *1 for|to *1 you|your|them *4",
    "what *2 can|could|would|might *3 do|offer|have for *1 me|us|someone_like_me *3",
    "of any? *1 help|use|service|interest to *1 you|your|them *4 me|i|my",
    "how *3 make *1 that|it happen",
    "me , your *2 <ORGNOUN>",
    "nothing|something|anything *1 lined up|going *6",
    "anything|something|work|gigs|shifts *2 going|open|available|coming|lined_up *2 for|at|in|$ *4",
    "which|what work|job|post|position|internship|role *2 can|could|would|might you|your|they *2 give|offer|find|have|get|trust *3 me|personally",
    "what|which *2 opportunities|openings|vacancies|positions|possibilities|options *3 for *3 me|myself|us|my",
    "help|useful|assist *1 to? me *3 employment|job|placement|hired|a_position|a_post|internship",
    "shake|shaking hands $",
    # somebody like the writer, let in or kept
    "^ would|could|can|might|will|do|does|is|are|has|have *9 a|an|one|any|some *3 like|such_as|namely me *3",
    "would|will|could|might *5 have|want|take|keep|represent|sponsor|remember me|mine $|,|if|for",
    "be|get|being|getting|to_be *1 kept|let|picked|chosen|taken|hired|given|considered *1 on|in|into|a_chance|for|$",
    "give|giving *1 me|us|a_beginner|a_newcomer *1 a *1 chance|trial|try|start|shovel|job|go *3",
    "may|can|could|might|shall i *1 be your|the|one|part|on|in|among *4",
    "could|can|might i be part|next|one|the_first *4",
    "part|future|role|place *2 for|could|can|might me|i *2 play|with|at|in *3",
    "let me *1 play|work|sing|cook|drive|help|write|come|stay|in|into|have *1 in|at|with|your *4",
    "put|place|use|employ me $|as|,",
    "my foot in *3",
    "put_in_a_line|letter|call|exception|phone *5 for me|on_my_behalf *4",
    "reference|referral|recommendation for my *3",
    "open|opens|opened *2 for me *3",
    "get|persuade|convince *1 your|the boss|manager|director|editor|foreman|head|chief to *5",
    "see|make_sure *1 that *2 they|it|my_papers|my_letter is|are|be|gets|get *1 read|seen|considered|end *3",
    "how *1 immediately|soon|early|quickly *1 can|could|may i *5",
    "work|job|jobs|room|places *4 for *4 me|us at|in|with|here|there|now|next|$ *3",
    "gaps|gap|hole|holes|shift|shifts *5 i *1 could|can|might plug|fill|take|cover",
    "hire|take|want|employ me|us|a_stranger|a_woman *1 on|than|,|$ *4",
)
"""Each names a place to be had, the writer taken in, papers on their way, or a word said for the writer."""

OPENINGS: Final = (
    "^ will|would|do|does|are|can|could|might|shall you|your|they *5 hire|hiring|taking_on|take_on|recruit|recruiting *2 interns|somebody|anyone|anybody|people|someone|trainees|students|apprentices|right|now|soon|$",
    "^ do|does|are|might|would|will|is you|your|they|anyone *6 need|looking_for|short_of|in_need_of *1 of? *1 a|an|some|another|more|anyone|anybody|people|hands|help|junior *4",
    f"{_PLACE}|gap|ad|advert|crew *6 been|being|still|yet *2 filled|found|picked|taken|current|free|open|up_for_grabs|valid",
    f"filled|filling|found|picked *3 {_PLACE}|gap|replacement|successor *4",
    "has|have anybody|anyone|someone|somebody *1 been *1 found|chosen|hired *4",
    "know of? *1 anyone|anybody|somebody|someone|a_good_firm|a_firm|any_firm|anything *3 hire|hiring|looking|going|needs|recruiting *4",
    "staff_wanted|help_wanted|free_labor|walk_ins *4",
    "take|take_on|accept|hire people|anyone|anybody|beginners|students without|with_no *3",
    f"^ would|might|could|will *1 your *3 {_HEADS} *2 like|want|care|glad|interested|pleased|happy *1 to|in *1 meet|meeting|see|seeing|have|having|hear|know *2 a|an|someone|somebody|one *5 who|with|that|for_hire *9",
)
"""Work that is to be had where the person asked works, whoever is to have it."""

FAIR: Final = (
    "how|where|when|which|what *6 people|newcomers|beginners|graduates|someone|somebody|interns|students|apprentices|one *10",
    "no plans *6",
    "^ should|ought|shall|am|do i *12",
    "know whether *1 to *9",
    "what|which *3 would you *12",
    "in my place|shoes|situation *9",
    "field|career|profession *12 me *3",
    "introduce|refer me to *9 else|path|field|profession|talk|who|whose|knows|another",
    "i take it *9",
    "like me *1 survive|succeed|thrive|cope|happy|fit *4",
    "direction *6 me *2",
    "do you need a license|degree|car|diploma|visa|permit *4",
    "you|your *3 started|began|were|had|did|got *8",
    "may|could|would|might|can *4 i *3 name|touch|talk|call_you|write_to_you|ask|watch|shadow|visit|notes|quote",
    "way into|in *1 your|the|this *2 field|profession|trade|industry|business|sector",
    "on my resume|cv|portfolio",
    "my resume|cv|portfolio *6 unclear|missing|stumble|weak|strong|improve|tell|think|strike|comments|feedback",
    "what|which *6 my|the|a *1 resume|cv|portfolio *6",
    "look *1 over|at|through my *1 resume|cv|portfolio *9",
)
"""How people in general find work, how the person asked did, thanks and contact: fair to ask."""
