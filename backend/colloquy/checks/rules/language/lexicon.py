"""Word classes that phrases are made of. `word+` stands for all forms of a verb (see `inflect.py`)."""

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    "a an the i me my you your he she it we us they them this that these those is are am was were be been being do does did "
    "have has had will would can could may might should shall must to of in on at for from with by as and or but if so not no "
    "any some what who which how when where why there here about up out just please also very more most one".split()
)


def _all(text: str) -> tuple[str, ...]:
    """Entries divided by commas, blanks around them dropped."""
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


CLASSES: Final[dict[str, tuple[str, ...]]] = {
    # Who and whose
    "DET": _all(
        "a, an, the, any, some, another, this, that, these, those, my, your, our, his, her, its, their, one, every, each, such a, such"
    ),
    "ME": _all("me, myself, someone like me, somebody like me, anyone like me, people like me, a person like me, us"),
    "MODAL": _all("can, could, will, would, may, might, should, must, do, shall"),
    "BE": _all("is, are, am, was, were, be, been, being"),
    "GENERIC": _all(
        "people, someone, anyone, everyone, person, newcomers, newcomer, beginners, beginner, graduates, graduate, students, student, one, "
        "candidates, candidate, applicants, applicant, outsiders, professionals, most, others, they, organizations, companies, "
        "employers, firms, workers, interns, trainees, juniors"
    ),
    # Work sought
    "JOB": _all(
        "job, jobs, internship, internships, position, positions, opening, openings, vacancy, vacancies, employment, placement, "
        "placements, traineeship, traineeships, apprenticeship, apprenticeships, clerkship, clerkships, externship, externships, "
        "assistantship, assistantships, residency, work placement, job offer, job offers, offer of employment, summer job, seasonal post, "
        "post, posts, role, roles, gig, spot, vacant position, job opportunity, job opportunities, employment opportunity, "
        "employment opportunities, career opportunity, career opportunities, internship opportunity, internship opportunities, "
        "job opening, job openings, co op, training place, traineeship, work study, fellowship, fellowships"
    ),
    "OPENING": _all(
        "job, jobs, internship, internships, position, positions, opening, openings, vacancy, vacancies, placement, placements, apprenticeship, "
        "apprenticeships, traineeship, traineeships, summer jobs, part time work, paid work, entry level roles, open roles, work for, roles for"
    ),
    "JOBMOD": _all(
        "full time, part time, permanent, paid, unpaid, summer, winter, spring, entry level, junior, senior, temporary, seasonal, new, suitable, "
        "open, possible, potential, current, available, first, starting, real, similar, vacant, relevant, good, right, advertised, "
        "graduate, trainee, student, small, little, analyst, assistant, research, engineering, marketing, teaching, nursing, design, "
        "software, editorial, sales, technician, fall, autumn, upcoming, free, remote, actual, specific, particular, steady, fixed, next, "
        "coordinator, manager, intern, consultant, developer, engineer, data, lab, laboratory, junior level, decent, proper, volunteer"
    ),
    "RESUME": _all(
        "resume, resumes, cv, curriculum vitae, application, job application, cover letter, portfolio, credentials, papers, transcript, qualifications, details, profile, name, materials"
    ),
    "CV": _all(
        "resume, resumes, cv, curriculum vitae, job application, application, cover letter, biodata, bio data, testimonials, one page resume, application materials, details, profile, materials, portfolio, transcript, copy of my resume, copies of my resume, copies of it"
    ),
    "HIRER": _all(
        "hr, human resources, hiring manager, hiring managers, recruiter, recruiters, recruiting team, hiring committee, hiring team, hiring people, "
        "personnel, personnel department, personnel office, hr department, hr team, talent team, boss, manager, managers, director, supervisor, head of department, "
        "department head, search committee, selection committee, recruitment, recruitment team, recruiting, hr people, hr manager, talent acquisition, admissions, crewing office, "
        "staffing team, decision makers, right people, right person, chief, partners, team lead, department, colleagues, team, principal, board, editor, editors, whoever"
    ),
    "PASS": _all(
        "pass+ on, pass+ along, pass+, forward+, hand+, hand+ on, hand+ over, send+ on, share+, circulate+, distribute+, give+, show+, slip+, put+, get+, drop+, "
        "deliver+, submit+, bring+, take+, relay+, upload+, refer+, present+, send+, leave+, place+, mail+, email+, pass+ around"
    ),
    "HIRE": _all("hire+, employ+, recruit+, take+ on, bring+ on board, bring+ aboard, onboard+"),
    "YOURORG": _all(
        "your company, your firm, your organization, your team, your department, your office, your group, your lab, your agency, your studio, your practice, "
        "your school, your hospital, your place, your institute, your institution, your business, your unit, your workplace, your employer, your division, "
        "your clinic, your museum, your newsroom, your workshop, your shop, your center, your foundation, your branch, your crew, your staff, your site, your ranks, your library, your bank, your kitchen, your paper, your company 's, your end, your side"
    ),
    # Who offers work, and what is offered
    "ORGNOUN": _all(
        "company, firm, organization, team, department, office, group, lab, laboratory, agency, studio, practice, school, hospital, institute, institution, business, unit, "
        "workplace, employer, division, clinic, museum, newsroom, workshop, shop, center, foundation, branch, crew, staff, site, library, bank, kitchen, paper, bakery, farm, "
        "nursery, garage, yard, plant, factory, chambers, ward, gallery, theater, station, brewery, vineyard, garden, ship, boat, fleet, desk, house, bureau, union, university, "
        "college, startup, establishment, outfit, restaurant, hotel, cafe, zoo, archive, press, magazine, orchestra, charity, ministry, program, project, side, end, people, boss, "
        "manager, director, supervisor, editor, partner, partners, employer 's, production floor, payroll, committee, court, port, airport, mill, dairy, co op, cooperative, trust, society"
    ),
    "ROLE": _all(
        "assistant, assistants, intern, interns, apprentice, apprentices, trainee, trainees, helper, helpers, hand, hands, pair of hands, set of hands, help, volunteer, volunteers, "
        "worker, workers, employee, employees, receptionist, translator, translators, driver, drivers, dishwasher, waiter, waitress, cook, cooks, clerk, secretary, teacher, teachers, nurse, nurses, "
        "engineer, engineers, developer, developers, designer, designers, writer, writers, reporter, reporters, stringer, docent, docents, analyst, analysts, programmer, programmers, "
        "technician, technicians, researcher, research assistant, student researcher, junior, juniors, beginner, newcomer, graduate, graduates, temp, temps, associate, "
        "deckhand, welder, mechanic, carpenter, gardener, tutor, coach, caretaker, cashier, salesperson, lender, paralegal, bookkeeper, accountant, librarian, archivist, curator, guide, "
        "guides, photographer, editor, copywriter, someone like me, somebody like me, person like me, one more person, somebody new, someone new, new people, more people, anyone new, extra people, "
        "additional staff, more staff, new staff, staff, student worker, au pair, farmhand, ranger, rangers, baker, bakers, sous chef, server, extra help, fresh blood, successor, replacement"
    ),
    "SEAT": _all(
        "place, spot, seat, position, desk, slot, role, work, job, jobs, opening, openings, vacancy, vacancies, internship, internships, placement, placements, apprenticeship, traineeship, "
        "post, posts, employment, shift, shifts, contract, gig, opportunity, opportunities, interview, start, try, tryout, trial, shot, chance, break, part time work, summer work, casual work, paid work, "
        "pupillage, practicum, fellowship, residency, stint, assignment, corner, stool, bench, bunk, berth, foot in the door, audition, offer, position there, room"
    ),
    # Learning
    "WISH": _all(
        "would like, would love, want, wanted, hope, hoping, hoped, wish, would be glad, would be happy, would be grateful, keen, eager, curious, trying, "
        "am interested, would appreciate, would value, would welcome, would be delighted, would be honored, would be thrilled, should like, should love, love, aim, aiming, "
        "seek, seeking, looking, would enjoy, wondering, wonder"
    ),
    "LEARN": _all(
        "learn, hear, ask, understand, find out, know, know more, see, discover, discuss, talk about, talk with you about, talk to you about, speak with you about, speak to you about, chat about, "
        "chat with you about, learn more, hear more, find out more, gain insight, gain some insight, get insight, get an insight, get some insight, get a sense, get a feel, get advice, get your advice, get some advice, "
        "seek advice, seek your advice, ask for advice, ask for your advice, interview you, pick up, explore, get a picture, get an idea, get a clearer picture, get a better understanding, gain a better understanding, "
        "gain an understanding, make sense, understand better, better understand, put some questions, put a few questions, ask a few questions, ask some questions, listen, hear you talk, hear you tell, hear you describe, have your advice, have your view, have your views, hear your thoughts, learn from, form a picture, get a real sense, get to know, interview someone, inform myself, draw on your"
    ),
    "WORKNOUN": _all(
        "work, job, career, careers, field, profession, industry, organization, company, path, route, role, trade, craft, experience, experiences, day, days, week, weeks, life, "
        "training, education, team, department, practice, sector, business, research, job like yours, line of work, vocation, area, specialty, discipline, daily work, "
        "decisions, projects, insights, insight, perspective, background, journey, story, advice, world, office, studio, lab, museum, firm, position, transition, view, views, move, change, entry, way, skills, reality, realities, side"
    ),
    "TELLVERB": _all(
        "tell, share, describe, explain, show, teach, talk, speak, give, walk, say, answer, help, let, chat, advise"
    ),
    # Time and place
    "DAY": _all(
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, tomorrow, "
        "mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays"
    ),
    "DAYPART": _all(
        "morning, afternoon, evening, lunch, lunchtime, noon, lunch hour, weekend, weekday, day, hour, time, week, date, slot"
    ),
    "DAYPARTS": _all(
        "mornings, afternoons, evenings, lunchtimes, lunch hours, weekends, weekdays, nights, lunch breaks, days, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, times, dates, slots, hours, options"
    ),
    # Manner of writing about oneself and others
    "GOODPERSON": _all(
        "best, top, strongest, brightest, smartest, finest, greatest, most talented, most gifted, most brilliant, most accomplished, most qualified, most original, most capable, most promising, leading, foremost, cleverest, sharpest, most impressive, most intelligent"
    ),
    "LEARNER": _all(
        "student, undergraduate, undergrad, freshman, sophomore, junior, senior, intern, beginner, amateur, kid, graduate, newcomer, trainee, clerk, "
        "teenager, schoolgirl, schoolboy, novice, nobody, girl, boy, bassoonist, secretary, waitress, waiter, cashier, barista, pupil, apprentice, person, first year, second year, third year, temp, dropout, hobbyist, layman, rookie, housewife, mother, assistant, dilettante, community college student, nurse, receptionist"
    ),
    "LOW": _all(
        "stupid, dumb, silly, foolish, clueless, useless, hopeless, worthless, mediocre, insignificant, unworthy, ignorant, incompetent, unimportant, pathetic, "
        "untalented, inadequate, unremarkable, unimpressive, inferior, slow, idiotic, naive, boring, lousy, uninteresting, laughable, embarrassing, undeserving, "
        "talentless, dull, dim, unqualified, pitiful, a failure, a nobody, a loser, a fraud, an idiot, a fool, a mess, nobody, no one special, nobody special, nothing special, no genius, a nuisance, a burden, a bother"
    ),
}
