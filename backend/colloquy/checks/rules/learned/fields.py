"""Fields of meaning: words that say the same sort of thing, so that what was learned of one holds for all.

The second opinion on questions reads, beside each word, the field that it belongs to: who has seen "your salary" judged
knows what to think of "your paycheck". A word may belong to several fields; its endings fall away as everywhere.
"""

from collections.abc import Iterator
from typing import Final

from colloquy.checks.rules.learned.features import stem

FIELDS: Final[dict[str, str]] = {
    # what one believes
    "FAITH": (
        "afterlife agnostic atheist baptised baptized believer bible blessing buddhist caste catholic christened "
        "christian church communion confession confirmation convert converted cross denomination faith fasting god "
        "gods halal headscarf heaven hell hijab hindu jew jewish kippah koran kosher lent mass mormon mosque muslim "
        "pray prayer protestant quran ramadan religion religious rosary sabbath sect sikh sin soul spiritual "
        "synagogue temple torah worship"
    ),
    # body and illness
    "ILL": (
        "abortion addict addicted addiction adhd alcohol alcoholic allergic allergy antidepressants anxiety asthma "
        "autistic back baldness bipolar blind blood breakdown burnout cancer deaf depressed depression diabetes "
        "diabetic diagnosed diagnosis diet disability disabled disease disorder doctor doctors drink drinking drugs "
        "dyslexia dyslexic eggs epilepsy epileptic eyesight fat fertility handicap handicapped health healthy hearing "
        "heart hospitalized ill illness infertile insomnia ivf kidney knee limp limping liver medication medicine "
        "menopause migraine miscarriage operation period pill pills pregnancy pregnant psychiatrist psychologist "
        "rehab scar sick sickness smoke smoker smoking sober stroke stutter suicidal surgery tattoo therapist therapy "
        "thin trauma vaccinated vaccine weigh weight wheelchair wig"
    ),
    # kin and love
    "FAMILY": (
        "adopted adoption affair babies baby bachelor boyfriend brother child children dad date dating daughter "
        "daughters divorce divorced engaged ex family father fiance fiancee girlfriend grandchildren grandfather "
        "grandmother honeymoon husband kid kids love lover marriage married marry mistress mom mother mum nanny "
        "parents partner pregnant relationship ring separated single sister son sons spouse stepchildren wedding "
        "widow widowed widower wife"
    ),
    # parties and votes
    "POLITICS": (
        "abortion ballot brexit campaign communist conservative conservatives democrat democrats demonstrate "
        "demonstration election elections government green greens immigration labour leftist liberal liberals "
        "minister parliament party political politically politics president protest radical referendum republican "
        "republicans senator socialist union vote voted votes voting"
    ),
    # what else is nobody's business
    "PRIVATE": (
        "accent address apartment arrested bedroom bisexual citizen citizenship convicted criminal debt debts ethnic "
        "ethnicity flat gay house immigrant immigration jail lesbian mortgage nationality orientation passport police "
        "prison private queer race record rent savings sexual sexuality skin straight trans transgender tribe virgin "
        "visa zodiac"
    ),
    # age
    "AGE": (
        "age birth birthday born eighty fifty forty generation old older pension retire retired retirement seventy "
        "sixty thirty twenty young younger"
    ),
    # pay
    "MONEY": (
        "account afford allowance bank bonus bonuses bracket bucks cash charge charging commission compensation cost "
        "costs ctc cut dividend dollars earn earning earnings earns equity euros fee fees figures finances "
        "financially fortune grand gross income lakh lakhs money moneywise net overtime paid pay paycheck paycheque "
        "paying pays payslip peanuts percentage percentages pocket pounds price raise raises rate rates remuneration "
        "retainer rich royalties rupees salaries salary shares stipend sum takings tax thousand wage wages wallet "
        "wealthy worth"
    ),
    # work to be had
    "SEAT": (
        "applicant applicants application applications applied apply apprentice apprenticeship assistant audition "
        "bench books candidacy candidate candidature chair contract crew desk employ employed employment fresher gig "
        "gigs hire hired hires hiring intake intern interns internship internships job jobs junior offer opening "
        "openings opportunities opportunity payroll place placement placements position positions post posts recruit "
        "recruited recruiting recruitment replacement role roster rota seat shift shifts shortlist slot spot staff "
        "stool successor team trainee traineeship trial vacancies vacancy vacant work"
    ),
    # what an applicant hands in
    "PAPERS": (
        "application card certificates copies copy credentials cv cvs documents dossier envelope file form letter "
        "papers portfolio profile reel resume resumes sheet transcript"
    ),
    # who decides on people
    "HIRER": (
        "board boss captain chief committee cousin dean director editor foreman head hr leader management manager "
        "matron owner panel partner partners personnel principal recruiter recruiters superior supervisor uncle "
        "upstairs"
    ),
    # speaking for somebody
    "SPEAKFOR": (
        "call circulate connection connections contacts drop endorse endorsement forward hand influence introduce "
        "introduction lobby mention nominate nudge pass persuade pull push recommend recommendation refer referee "
        "reference referral ring slip smuggle sponsor squeeze strings support vouch whisper word"
    ),
    # blame
    "BAD": (
        "annoying arrogant ashamed awful backward bore bored bores boring bother bureaucratic cheap cheat corrupt "
        "crazy cruel cutthroat damage depressing destroy destroying dirty disgusting dishonest dreadful dreary drown "
        "drudgery dull dying evil excuse exhausting foolish fraud greedy grind guilt guilty harm hate hated hates "
        "heartless hopeless horrible hostile humiliating idiots ignorant incompetent inefficient insane joke killing "
        "lazy lie lies lonely lying mad meaningless mess mindless miserable monotonous nasty nonsense obsolete "
        "outdated overpaid overpriced overrated pointless poor pretend pretending racist ridiculous rude ruin ruined "
        "ruining scam selfish sexist shallow shame silly soulless stuck stupid suffer tedious terrible thankless "
        "toxic trapped tyranny tyrant ugly unbearable underpaid unethical unfriendly useless waste wasted wasteful "
        "wasting"
    ),
    # praise beyond measure
    "GOOD": (
        "amazing angels best brilliant coolest dream exciting fantastic fascinating finest glamorous glamour glorious "
        "greatest heroic incredible lucky magical noble noblest paradise perfect proudest superb superior thrilling "
        "unbeatable wonderful"
    ),
    # what a life is made of
    "CHOICE": (
        "become belong calling career careers choice choices choose choosing college course cut decide decision "
        "degree destiny direction doctorate drop engineering field fit fits future graduation law leave leaving life "
        "major majors master masters mba medicine mistake nursing path personality phd pick plan profession "
        "professions program programs quit quitting regret right school specialization specialty stay studies study "
        "subject suit suited suits switch talent talents thesis university vocation wrong"
    ),
    # people in general
    "OTHERS": (
        "applicants average beginner beginners candidates clients colleague colleagues customers employees field "
        "general generally graduate graduates industry interns members most newcomer newcomers normally one others "
        "parents patients people person profession sector somebody someone staff student students team teams trade "
        "typical typically usually workers"
    ),
    # what is published of a place
    "FOUNDED": (
        "address admission branches brands campus capacity ceo chair chairman courses curriculum degrees employees "
        "enrollment established fleet founded founder founding headquartered headquarters history hours listed "
        "located makes manufacture manufactures mission motto opened opens owner owns produce produces products "
        "programs requirements revenue sells services size stock subsidiaries tuition turnover website"
    ),
    # words that leave no way out
    "EVER": (
        "actually always anybody anyone basically clearly even ever everybody everyone finally just merely never "
        "nobody obviously only really simply so still such surely"
    ),
}


def _by_stem() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for field, listed in FIELDS.items():
        for one in sorted(set(map(stem, listed.split()))):
            found.setdefault(one, []).append(field)
    return {one: tuple(fields) for one, fields in found.items()}


_FIELDS: Final = _by_stem()


def fields_of(stems: list[str]) -> Iterator[tuple[int, str]]:
    """The place and field of each word that belongs to one."""
    for place, one in enumerate(stems):
        for field in _FIELDS.get(one, ()):
            yield place, field
