"""Whatever the service says to a person, it can say in every language."""

import re
from enum import Enum
from itertools import product

import pytest

from colloquy.kit.languages import CATALOGS, Language, catalog, read_catalog, said_in
from colloquy.kit.saying import places
from tests.support import sentences

OTHERS = sorted(set(Language) - {Language.ENGLISH})


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalog_has_every_sentence_and_no_other(language: Language) -> None:
    text = (CATALOGS / f"{language}.po").read_text(encoding="utf-8")
    known = read_catalog(text)
    missing = [sentence for sentence in sentences.entries() if sentence not in known]
    assert missing == [], "translate them in the catalog; `make sentences` puts them there"
    assert text == sentences.written(known, language), "say `make sentences`"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_places_of_its_original(language: Language) -> None:
    wanted = {english: places(english) for english in catalog(language)}
    assert {english: places(other) for english, other in catalog(language).items()} == wanted


@pytest.mark.parametrize("language", OTHERS)
def test_what_was_kept_with_its_places_filled_is_known_again(language: Language) -> None:
    for english, other in catalog(language).items():
        filled = re.sub(r"{[^}]*}", "Zoe", english)
        known = said_in(language, filled)
        if len(re.sub(r"{[^}]*}", "", english)) > len("a few words") and other != english:
            assert known != filled, english
        assert "{" not in known


@pytest.mark.parametrize("length", [3_000, 30_000])
def test_what_is_not_ours_is_passed_over_in_one_walk(length: int) -> None:
    text = ('of the: and then, "quite" ' * length)[:length]
    assert said_in(Language.SPANISH, text) == text


@pytest.mark.parametrize("language", OTHERS)
def test_a_step_that_is_refused_is_refused_in_words_alone(language: Language) -> None:
    told: dict[str, str] = {}
    for module, standing in sentences.standings():
        for codes in (standing.states, standing.steps):
            kinds = {type(code) for code in codes if isinstance(code, Enum)}
            assert {code for kind in kinds for code in kind} <= set(codes), f"{module}: each has its words"
            assert all(told.setdefault(words, module) == module for words in codes.values()), "a translation has one"
        for state, step in product(standing.states, standing.steps):
            for possible in ((), tuple(standing.steps)):
                refusal = standing.refusal(state, step, possible)
                ours = [standing.states[state], standing.steps[step], *(standing.steps[each] for each in possible)]
                here, wanted, *instead = (catalog(language)[words] for words in ours)
                values = {"here": here, "wanted": wanted, "instead": ", ".join(instead)}
                assert said_in(language, refusal) == catalog(language)[refusal.template].format(**values)
    assert told, "whoever has a life says it in words"


def test_what_fills_a_place_is_somebodys_own_a_figure_a_code_to_be_sent_or_said_as_well() -> None:
    filled = {place for sentence in sentences.entries() for place in places(sentence)}
    assert filled == sentences.PLACES, "say what fills it; a state, a verb, a kind is filled in by `say` or `Standing`"
