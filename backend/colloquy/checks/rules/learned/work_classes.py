"""What stands for the same where work is asked for: a seat, a role, papers, who hires, when, for what pay.

A message that offers to be "her successor" and one that offers to be "your draughtsman" say the same; with each such word
replaced by its class, what was learned of the one holds for the other.
"""

from typing import Final

from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.features import features, pairs, stem

_CLASSES: Final = {
    "SEAT": (
        "audition bench berth budget bunk chair contract contracts corner counter crew cohort desk employment fellowship gap gig "
        "headcount intake internship internships apprenticeship job jobs list opening openings opportunities opportunity place "
        "placement placements places position positions post posts pupillage residency role roles room rota roster payroll season "
        "seat seats shift shifts shortlist slot space spot staff start station stint stool team traineeship trial tryout vacancies "
        "vacancy vacant work workbench"
    ),
    "ROLE": (
        "accountant actor actuary analyst animator applicant apprentice architect archivist assistant associate auditor baker banker "
        "barber barista barman barrister bartender beekeeper beginner binder blacksmith bookkeeper brewer broker builder butcher "
        "buyer cameraman candidate captain carer caretaker carpenter cashier cheesemaker chef cleaner clerk clerkship coach "
        "colleague conservator cook cooper copywriter counselor courier crewman cupper curator dancer deckhand dentist deputy "
        "designer detective developer director dishwasher dispatcher distiller diver draftsman draughtsman driver drummer dyer "
        "editor electrician employee engineer farmer farmhand fellow firefighter fitter florist foreman forester gardener graduate "
        "guide hairdresser hand hands helper hygienist illustrator inspector instructor intern jeweler joiner junior keeper lawyer "
        "lead lecturer librarian lifeguard maker manager mason mate mechanic medic merchandiser midwife miller milker modeler "
        "musician newcomer notary number nurse officer operator optician orderly packer painter paralegal paramedic partner "
        "pharmacist photographer picker pilot planner plumber porter postdoc potter printer professor programmer ranger receptionist "
        "recorder recruit registrar replacement reporter researcher restorer rider rigger roofer sailor salesperson seamstress "
        "secretary server shepherd singer skipper smith soldier solicitor stagehand steward student stylist successor surveyor "
        "tailor teacher technician temp tester therapist trader trainee trainer translator tutor vet violinist volunteer waiter "
        "waitress weaver welder worker writer zookeeper"
    ),
    "PAPERS": (
        "application certificate certificates credentials cv details documents dossier file letter numbers papers portfolio profile "
        "reel references resume transcript"
    ),
    "HIRER": (
        "board boss chief colleagues committee dean head hr matron office owner partners personnel principal recruiter recruiters "
        "supervisor upstairs"
    ),
    "WHEN": (
        "april august autumn december fall february january july june march may month november october season september spring "
        "summer week weeks winter year"
    ),
    "PAY": "cost fee free money nothing paid pay salary unpaid wage wages",
    "LEAVING": (
        "depart departs empty expand expanding goes gone growing leave leaves leaving left maternity moves moving quit retire "
        "retirement retiring short shorthanded understaffed unfilled"
    ),
    "READY": "available disposal flexible immediately monday notice open ready service tomorrow",
    "HIRE": "employ engage enlist enroll hire recruit",
    "PASS": (
        "circulate drop endorse forward introduce mention name nominate nudge pass push put recommend refer send share slip speak "
        "suggest tell vouch"
    ),
    "WORDFOR": "favor hint introduction leads line note plug recommendation reference referral tip word",
}
CLASS_OF: Final = {one: f"<{name}>" for name, words in reversed(_CLASSES.items()) for one in map(stem, words.split())}
"""The class of a word's stem; of a word in several, the first above."""


def message_features(sentence: Sentence) -> set[str]:
    """What is read of a sentence of a message: words and pairs, and the pairs with each word of work as its class."""
    stems = [stem(text) for text in sentence.texts]
    return features(sentence) | pairs([CLASS_OF.get(one, one) for one in stems])
