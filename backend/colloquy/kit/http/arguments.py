"""What a handler is called with, read from the request: ids of the path, headers, one query model, one body or file.

FastAPI reads the same signature for the OpenAPI document. It would also read each request by it, and takes half a
millisecond for a list with fourteen filters; one run of the model's compiled validator over the query takes a tenth.
"""

from collections.abc import Iterable
from inspect import Parameter, signature
from typing import Annotated, Any, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl

from fastapi.exceptions import RequestValidationError
from fastapi.params import Depends, File, Header, Query
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.datastructures import UploadFile
from starlette.requests import Request

from colloquy.kit.errors import field_error
from colloquy.kit.http.operation import Handler
from colloquy.kit.http.request import strict_json
from colloquy.kit.saying import say

MISSING = {"type": "missing", "loc": ("body",), "msg": "Field required", "input": None}


class Arguments:
    """Reads what one handler takes."""

    def __init__(self, handler: Handler, path: str) -> None:
        self._ids: dict[str, TypeAdapter[Any]] = {}
        self._view: tuple[str, TypeAdapter[Any]] | None = None
        self._lists: frozenset[str] = frozenset()
        self._body: tuple[str, TypeAdapter[Any], object] | None = None
        self._upload: str | None = None
        self._headers: dict[str, tuple[str, object]] = {}
        hints = get_type_hints(handler, include_extras=True)
        for name, parameter in signature(handler).parameters.items():
            self._take(name, hints[name], parameter.default, in_path=f"{{{name}}}" in path)

    def _take(self, name: str, hint: Any, default: object, *, in_path: bool) -> None:  # noqa: ANN401 -- a type
        bare, *marks = get_args(hint) if get_origin(hint) is Annotated else (hint,)
        if in_path:
            self._ids[name] = TypeAdapter(hint)
        elif any(isinstance(mark, Query) for mark in marks):
            self._view = (name, TypeAdapter(bare))
            self._lists = frozenset(_lists_of(bare))
        elif any(isinstance(mark, File) for mark in marks):
            self._upload = name
        elif header := next((mark for mark in marks if isinstance(mark, Header)), None):
            self._headers[name] = (header.alias or name, default)
        elif not any(isinstance(mark, Depends) for mark in marks):
            self._body = (name, TypeAdapter(hint), default)

    async def read(self, request: Request) -> dict[str, Any]:
        """The arguments by name.

        Raises:
            RequestValidationError: with all that is wrong, wherever it stands.
            BadRequest: a body that is no JSON, or ambiguous.
        """
        given: dict[str, Any] = {
            name: request.headers.get(header, default) for name, (header, default) in self._headers.items()
        }
        errors: list[dict[str, Any]] = []

        def take(name: str, kind: TypeAdapter[Any], value: object, *place: str) -> None:
            try:
                given[name] = kind.validate_python(value, from_attributes=True)
            except ValidationError as error:
                errors.extend({**one, "loc": (*place, *one["loc"])} for one in error.errors())

        for name, kind in self._ids.items():
            take(name, kind, request.scope["path_params"][name], "path", name)
        if self._view:
            take(*self._view, self._asked(request.scope["query_string"]), "query")
        if self._body:
            name, kind, default = self._body
            if body := await request.body():
                take(name, kind, strict_json(body), "body")
            elif default is Parameter.empty:
                errors.append(MISSING)
            else:
                given[name] = default
        if self._upload:
            given[self._upload] = await _file(request, self._upload)
        if errors:
            raise RequestValidationError(errors)
        return given

    def _asked(self, query: bytes) -> dict[str, Any]:
        """The query by name: a list where the view takes several, else the last of its name."""
        asked: dict[str, Any] = {}
        for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True):
            if name in self._lists:
                asked.setdefault(name, []).append(value)
            else:
                asked[name] = value
        return asked


def _lists_of(model: type[BaseModel]) -> Iterable[str]:
    """The fields that take several values."""
    for name, field in model.model_fields.items():
        kinds = (field.annotation, *get_args(field.annotation))
        if any(get_origin(kind) is list for kind in kinds):
            yield name


async def _file(request: Request, name: str) -> UploadFile:
    file = (await request.form()).get(name)
    if not isinstance(file, UploadFile):
        raise field_error(
            f"/{name}", "missing", say("Send the file as the part `{name}` of a multipart form.", name=name)
        )
    return file
