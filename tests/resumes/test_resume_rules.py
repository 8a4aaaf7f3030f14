"""What may be kept as a resume, and when one may go with a message, without a database."""

import io
import zipfile
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.fields.rules import FieldState
from colloquy.outreach.rules.vocabulary import Kind as OutreachKind
from colloquy.resumes.rules import MEDIA, Kind, Sent, kind_of, may_attach


def archive(**files: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, content in files.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin"), content)
    return held.getvalue()


WORD = {"word__document_xml": b"<w/>"}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ...", Kind.PDF),
        (b"\xef\xbb\xbf\n%PDF-1.4", Kind.PDF),
        (archive(**WORD), Kind.DOCX),
        (archive(mimetype=MEDIA[Kind.ODT].encode()), Kind.ODT),
        ("Ada Lovelace\nAnalyst, Zürich".encode(), Kind.TXT),
        (archive(**WORD, word__vbaProject_bin=b"x"), None),
        (archive(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), None),
        (archive(payload=b"x"), None),
        (b"PK\x03\x04 and no archive", None),
        (b"MZ\x90\x00\x03", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"text with a \x00", None),
        (b"\xff\xfe not utf-8", None),
        (b"  \n", None),
        (b"", None),
    ],
)
def test_a_file_is_known_by_what_is_in_it(content: bytes, kind: Kind | None) -> None:
    assert kind_of(content) is kind


@given(st.binary(max_size=400) | st.binary(max_size=400).map(lambda tail: b"PK\x03\x04" + tail))
def test_no_bytes_make_it_stumble(content: bytes) -> None:
    assert kind_of(content) in {*Kind, None}


def test_the_kinds_of_message_are_those_of_outreach() -> None:
    assert set(map(str, Sent)) == set(map(str, OutreachKind))


@pytest.mark.parametrize(("kind", "state"), list(product(Sent, [*FieldState, None])))
def test_a_resume_goes_along_only_when_one_goes_back_while_searching(kind: Sent, state: FieldState | None) -> None:
    found = may_attach(kind, state)
    assert found.allowed == (kind is Sent.RENEWED_CONTACT and state is FieldState.SEARCHING)
    assert found.why.text
    assert found.why.line.startswith("P")
