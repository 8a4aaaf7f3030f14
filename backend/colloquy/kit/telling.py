"""Which members of an answer are the service's own words, and those said in the reader's language.

A shape marks them by their type, `Spoken`. English costs nothing: nothing is looked at. For another language a body is
walked along a plan that is made once for each shape and leads only to where there is something to say.
"""

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache, partial
from types import UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel

from colloquy.kit.languages import Language, said_in
from colloquy.kit.saying import Said, Word


@dataclasses.dataclass(frozen=True, slots=True)
class Ours:
    """Marks a text as the service's; `always` unless it may be a person's own, who is not translated."""

    always: bool = True

    def say(self, word: Word, text: Any) -> Any:  # noqa: ANN401 -- a text, or null
        """The text in the language of `word`."""
        if isinstance(text, Said) or (self.always and isinstance(text, str)):
            return word(text)
        return text


Spoken = Annotated[str, Ours()]
"""What the service says to a person."""

SpokenOrOwn = Annotated[str, Ours(always=False)]
"""What the service says, or what somebody wrote: only what the service made with `say` is said again."""

Retell: TypeAlias = Callable[[Word, Any], Any]
NOTHING: Final[tuple[Any, ...]] = ()


def told(shape: type[BaseModel] | None, data: Any, language: Language) -> Any:  # noqa: ANN401 -- JSON in, JSON out
    """A body of this shape as somebody of this language reads it."""
    if language is Language.ENGLISH or shape is None:
        return data
    return retold(shape, data, partial(said_in, language))


def retold(shape: type[BaseModel], data: Any, word: Word) -> Any:  # noqa: ANN401 -- JSON in, JSON out
    """A body of this shape with everything that is the service's said by `word`."""
    retell = _of_model(shape)
    return data if retell is None else retell(word, data)


@cache
def _of_model(shape: type[BaseModel]) -> Retell | None:
    members = {
        name: retell
        for name, field in shape.model_fields.items()
        if (retell := _of_type(field.annotation, tuple(field.metadata))) is not None
    }
    if not members:
        return None

    def retell_members(word: Word, data: Any) -> Any:  # noqa: ANN401 -- JSON in, JSON out
        whole = _members_of(data)
        if whole is None:
            return data
        return {**whole, **{name: each(word, whole[name]) for name, each in members.items() if name in whole}}

    return retell_members


def _of_type(kind: Any, marks: tuple[Any, ...] = NOTHING) -> Retell | None:  # noqa: ANN401 -- any annotation
    mark = next((mark for mark in marks if isinstance(mark, Ours)), None)
    if mark is not None:
        return mark.say
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _of_type(inner[0], inner[1:])
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _of_model(kind)
    way = next((way for each in reversed(inner) if (way := _of_type(each)) is not None), None)
    return way if way is None or origin in {Union, UnionType} else partial(_each, way)


def _each(way: Retell, word: Word, data: Any) -> Any:  # noqa: ANN401 -- JSON in, JSON out
    """Every item of a list, or every value of an object."""
    if isinstance(data, dict):
        return {name: way(word, item) for name, item in data.items()}
    return [way(word, item) for item in data] if isinstance(data, list | tuple) else data


def _members_of(data: Any) -> Mapping[str, Any] | None:  # noqa: ANN401 -- what can be a JSON object
    if isinstance(data, dict):
        return data
    if isinstance(data, BaseModel):
        return dict(data)
    if dataclasses.is_dataclass(data) and not isinstance(data, type):
        return {field.name: getattr(data, field.name) for field in dataclasses.fields(data)}
    return None
