"""The forms of a verb, so that a lexicon names each verb once."""

_IRREGULAR = {
    "be": "be is are am was were been being", "have": "have has had having", "do": "do does did done doing",
    "go": "go goes went gone going", "get": "get gets got gotten getting", "give": "give gives gave given giving",
    "take": "take takes took taken taking", "make": "make makes made making", "put": "put puts putting",
    "send": "send sends sent sending", "bring": "bring brings brought bringing", "think": "think thinks thought thinking",
    "tell": "tell tells told telling", "say": "say says said saying", "know": "know knows knew known knowing",
    "hear": "hear hears heard hearing", "keep": "keep keeps kept keeping", "let": "let lets letting",
    "find": "find finds found finding", "see": "see sees saw seen seeing", "show": "show shows showed shown showing",
    "teach": "teach teaches taught teaching", "lead": "lead leads led leading", "run": "run runs ran running",
    "build": "build builds built building", "speak": "speak speaks spoke spoken speaking",
    "write": "write writes wrote written writing", "leave": "leave leaves left leaving",
    "choose": "choose chooses chose chosen choosing", "become": "become becomes became becoming",
    "begin": "begin begins began begun beginning", "set": "set sets setting", "seek": "seek seeks sought seeking",
    "hand": "hand hands handed handing", "plan": "plan plans planned planning", "refer": "refer refers referred referring",
    "meet": "meet meets met meeting", "sell": "sell sells sold selling", "pay": "pay pays paid paying",
    "win": "win wins won winning", "understand": "understand understands understood understanding",
    "fit": "fit fits fitted fitting", "grow": "grow grows grew grown growing", "draw": "draw draws drew drawn drawing",
    "drop": "drop drops dropped dropping", "slip": "slip slips slipped slipping", "chat": "chat chats chatted chatting",
    "forward": "forward forwards forwarded forwarding", "spend": "spend spends spent spending",
    "offer": "offer offers offered offering", "consider": "consider considers considered considering",
    "bear": "bear bears bore borne bearing", "wear": "wear wears wore worn wearing", "bet": "bet bets betting",
    "drive": "drive drives drove driven driving", "feel": "feel feels felt feeling", "point": "point points pointed pointing",
    "stop": "stop stops stopped stopping", "waste": "waste wastes wasted wasting", "join": "join joins joined joining",
    "enter": "enter enters entered entering", "suggest": "suggest suggests suggested suggesting",
    "tie": "tie ties tied tying", "fill": "fill fills filled filling", "quit": "quit quits quitting",
    "ship": "ship ships shipped shipping", "own": "own owns owned owning", "recommend": "recommend recommends recommended recommending",
}  # fmt: skip


def forms(verb: str) -> list[str]:
    """Base, third person, past and -ing form of a verb (regular unless listed)."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2:-1] not in set("aeou"):
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    third = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else verb + "s"
    return [verb, third, verb + "ed", verb + "ing"]
