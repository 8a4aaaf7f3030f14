"""Whatever the service says to a person, it can say in every language."""

import pytest

from colloquy.kit.languages import CATALOGS, Language, catalog, read_catalog
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
