"""Whether a name that somebody is addressed by is theirs."""

import re
from functools import lru_cache
from typing import Final

from colloquy.checks.rules.language.nicknames import ALSO_CALLED
from colloquy.checks.rules.language.normalize import fold, plain

TITLES: Final = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir madam ma'am dame lord lady rev reverend father brother sister fr sr judge justice "
    "captain capt colonel col major general gen sergeant sgt lieutenant lt commander chief senator representative congressman "
    "congresswoman governor mayor ambassador president dean provost director coach chef rabbi imam pastor deacon bishop monsignor "
    "hon honorable herr frau madame monsieur mme mlle mademoiselle senor senora señor señora signor signora don dona sra don doña "
    "dipl ing engineer officer nurse counselor attorney master maestro maestra principal inspector deputy councillor aunt uncle auntie "
    "apa apu mashi chacha kaka akka amma thatha hyung noona unnie oppa sunbae sunbaenim seonsaeng nim laoshi xiansheng nushi shifu abla abi hoca hocam teyze amca kyai haji hajj sidi lalla moulay tata mwalimu bwana sis bro boss ma sah pastor bhaiyya chachi uncleji auntyji madamji sirji eng maam mam engr arch archt barr barrister pharm surv alhaji alhaja hajia hajiya mallam malam sheikh shaykh sheik pandit guru shri sri smt shrimati ato woizero bey hanim hanım efendi effendi agha aga khanum khanom didi dai bhai bhaiya bhabhi ji san sama sensei kun saab sahib saheb sahiba janab ustad ustaz ustadh mzee oga mme mlle monsieur signorina senorita señorita tio tia tía tío ing lic arq dra sri pak bapak ibu bu mas mbak khun ajarn nana osofo pani pan pane frau fru herra rouva ogbeni chef maitre me vd phra kapitan ms. aunty uncle elder brother brothers sister sisters mother father abbot canon vicar curate superintendent warden curator librarian archivist prefect comrade squire laird datuk dato tan tun puan encik cik tuan ven venerable swami imam mufti hafiz kyrios kyria gospodin gospozha dipl.-ing mag dott dottoressa dottore avv avvocato geom ingegnere professore professoressa profesor profesora licenciado licenciada doctora docteur professeur doktor dottor maestra "
    "honourable mama mai matua whaea koro mdm lok mesye magister magistra professorin nachbarin nachbar opa oma domnule doamna gospodine kungs seu ssi seonsaengnim "
    "mnr mev mej bi si ndugu mheshimiwa hajiya hajjiya bibi mwalimu mam hocam saheb shriman kuya ate tita tito "
    "doc ntate usta ustam reis oom tannie baba ogbuefi batono kalbatono gospođa woizerit weyzero anh chi thay thầy co cô mestre mestra kumu tuan tok pak mevrouw meneer dhr mevr "
    "editor chairman chairwoman chair secretary minister advocate esq phd md jr".split()
)
PARTICLES: Final = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ben ter ten y e zu af av st o mc mac ni nic ap".split()
)
_LEAST: Final = 2
_PART = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SPELLED_OUT = (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ø", "oe"), ("å", "aa"))


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(match.group().replace("'", "") for match in _PART.finditer(fold(plain(name).text)))


def parts(name: str) -> list[str]:
    """The folded words of a name, hyphens and apostrophes taken as joints ("O'Dowd" is "odowd")."""
    return list(_parts(name))


def own_names(name: str) -> frozenset[str]:
    """Everything in a name that may stand in a greeting: its words, neighbors joined, short forms, spellings."""
    listed = parts(name)
    known = set(listed)
    for size in (2, 3):
        known.update("".join(listed[at : at + size]) for at in range(len(listed) - size + 1))
    low = name.lower()
    for letter, spelled in _SPELLED_OUT:
        if letter in low:
            known.update(parts(low.replace(letter, spelled)))
    for match in _PART.finditer(fold(plain(name).text)):
        known.update(match.group().split("'"))
    for part in list(known):
        known |= ALSO_CALLED.get(part, frozenset())
    return frozenset(known - TITLES) | frozenset(part for part in listed if part in TITLES)


def _shortened(name: str, contact: str) -> bool:
    """Whether a greeting cuts a given name short ("Alex" for Alexandra); one letter less is a slip of the pen."""
    given = parts(contact)[:-1] or parts(contact)
    return len(name) >= _LEAST and any(
        (part.startswith(name) and len(part) - len(name) > 1)
        or (len(name) > _LEAST + 1 and part.endswith(name) and len(part) - len(name) > _LEAST)
        or (len(name) > _LEAST + 1 and name in part and len(part) - len(name) > 2 * _LEAST)
        or _fond_form(name, part)
        for part in given
    )


def _fond_form(name: str, part: str) -> bool:
    """Such as "Rosi" for Rosemarie: the beginning of a long name with a fond ending."""
    base = next((name.removesuffix(end) for end in ("ie", "i", "y") if name.endswith(end)), "")
    return len(base) > _LEAST and part.startswith(base) and len(part) - len(base) > _LEAST


def is_own(greeted: list[str], contact: str) -> bool:
    """Whether every name in a greeting (titles apart) is one of the contact's."""
    capital = [word for word in greeted if word[:1].isupper()]
    names = [part for word in capital or greeted for part in parts(word)]
    own = own_names(contact)
    initials = {part[0] for part in parts(contact)}
    at = 0
    while at < len(names):
        one = names[at]
        if at + 1 < len(names) and one + names[at + 1] in own:
            at += 2
            continue
        fine = (
            _shortened(one, contact)
            or one in own
            or one in TITLES
            or (one in PARTICLES and len(names) > 1)
            or (len(one) == 1 and (one in initials or (one == "m" and at + 1 < len(names))))
        )
        if not fine and not (at == 0 and len(one) == 2 and set(one) <= initials):  # noqa: PLR2004 - "JP"
            return False
        at += 1
    return True
