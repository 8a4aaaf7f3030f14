"""The ways of asking somebody to decide the asker's own direction, as phrases."""

from typing import Final

ASKS: Final = (
    "what to do with my|myself ~8 you *3 tell|help|advise|show",
    "wonder|wondering|curious|think|hear ~4 what|which|where *3 i *1 should|ought *1 to? *2 do|become|be|go|study|major|choose|pick|pursue",
    "tell|telling|told|advised|advise|show|guide|decide|suggest|say|see|explain|know|advice|guidance|opinion|input|thoughts|idea ~3 what|which|where|how|whether|if *4 i *1 should|ought|am|could|need|must *1 to? *2 do|become|be|go|study|major|choose|pick|pursue|take|supposed|meant|made|cut|suited|end|specialize|aim|quit|switch|leave|stay|career",
    "what|which|where|whatever *4 i *1 should|ought|am|might|could *1 to? *2 do|become|go|be|study|choose|pick|pursue with|about|after|for|next|when|in|as *3 my|myself|life|future|degree|career|self|rest|graduation",
    "what|which *3 career|job|path|direction|field|profession|major|road|course|way *4 i *1 should|ought|am|need|must|could *4",
    "what|which *3 career|job|path|direction|field|profession|major|occupation *3 suit|suits|fit|fits|right|best|made|meant|good|made *3 for|me|someone|my",
    "tell|telling|told|advise|show|say|steer|point|guide|push|nudge *1 me *3 which|what|where|toward|into|to *2 direction|career|path|field|profession|job|way *3 to|in|take|for|suits|fits|is|would|is|$",
    "tell|telling|advise|show me *2 what to do *2 with|about|after|next|now|$",
    "make *1 it|that|this|the_choice|the_decision|up_my_mind *1 for me",
    "decide|settle|choose|pick|solve *1 it|this|that|things for|on me|my_behalf",
    "someone|somebody *1 else|sensible|wise|like_you *2 has|needs|must|should|to *1 to? settle|decide|choose|tell_me|pick",
    "help|helping|helped me *3 figure|decide|choose|work|find|determine|pick|sort|identify|settle|see|discover|select|map|plan|solve|get ~2 out? ~1 what|which|where|who|whether|my|a|the|some|on|out|between *4 i|career|life|future|path|direction|purpose|calling|vocation|passion|major|careers|field|profession|next|way|job|self|clarity|to|should",
    "help|helping me *2 find|discover|get *2 my|some|a *3 path|direction|purpose|calling|passion|vocation|way|clarity|career|field",
    "sort|sorting|straighten|fix|figure|plan|map|turn|organize|solve *1 out? *1 my *3 life|career|future|path|direction",
    "choose|pick|decide|determine *4 for me",
    "decide my *3 career|future|path|direction|major|life",
    "guide|guidance|advice|advise|counsel|counseling|help|input|direction|steer *1 me? *2 on|about|with|for|regarding|in|to|toward|into *2 my *3 life|future|direction|career_choice|career_choices|career_path|path|next_steps|career|choices|options|major|whole",
    "give|offer|provide me *3 direction|guidance|career_advice|career_counseling|career_guidance|life_advice|a_direction|a_push",
    "career counseling|guidance|coaching",
    "right|best|perfect|ideal career|path|field|direction|profession|job|major|road *1 for|suited me|someone|my",
    "where *2 i *1 should|ought|am *2 go|be|headed|supposed|heading",
    "what|who|where i *1 am|was *1 meant|supposed|made|destined|born|cut *1 out? to|for *3",
    "look at my *4 and *1 tell me",
    "look|go *1 at|over|through mine and tell me",
    "have|what would you have me do",
    "what would you do|choose|pick|decide *2 if you were me|in|with",
    "what would you do|choose|pick in my place|shoes|position|situation",
    "make sense of my life|future|options|situation",
    "figure myself out",
    "point me in the right direction",
    "set me on the right path|track|course",
    "what *3 next for me",
    "my life|future|direction ~3 what|which would|do|should you",
    "tell me who i am|should",
    "assess|evaluate|judge|determine *2 whether|if|what|which *3 i *4 suited|cut|made|right|fit|suits|career|belong",
    "match my|me *5 to|with a|the|some career|job|field|profession|path",
    "take a test|quiz",
)

LIFE: Final = (
    "with|of my|the rest|whole|entire *3 life",
    "my *2 life|future|direction",
)
