"""What may be kept with a client is judged by the bytes, whatever the file is called."""

from __future__ import annotations

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain import documents
from tests.domain.files import JPEG, PDF, PNG


@pytest.mark.parametrize(
    ("content", "kind", "size"),
    [
        (PNG, documents.PNG, (3, 2)),
        (JPEG, documents.JPEG, (40, 30)),
        (PDF, documents.PDF, (0, 0)),
    ],
)
def test_file_is_known_by_its_bytes(content: bytes, kind: str, size: tuple[int, int]) -> None:
    found = documents.examine(content, "x.exe")
    assert (found.media_type, found.width, found.height) == (kind, *size)
    assert found.size == len(content)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "document-empty"),
        (b"MZ\x90\x00" + bytes(100), "document-kind"),
        (b"PK\x03\x04" + bytes(100), "document-kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "document-kind"),
        (PNG[:-12], "document-damaged"),
        (JPEG[:-2], "document-damaged"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 40 + b"\xff\xd9", "document-damaged"),
        (PDF[:-8], "document-damaged"),
        (PNG[:16] + b"\x00\x01\x00\x00" * 2 + PNG[24:], "document-pixels"),
        (bytes(documents.LARGEST + 1), "document-large"),
    ],
)
def test_file_that_cannot_be_kept_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        documents.examine(content, "photo.jpg")
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("card.png", "card.png"),
        ("card.exe", "card.png"),
        ("../../etc/passwd", "passwd.png"),
        ("C:\\Users\\x\\card.jpg", "card.png"),
        ("a:b*c?.png", "a_b_c_.png"),
        ("con.png", "_con.png"),
        ("...", "document.png"),
        ("gpj\u202eexe.png", "gpj_exe.png"),
        ("ប័ណ្ណ.png", "ប័ណ្ណ.png"),
    ],
)
def test_name_can_be_written_everywhere(name: str, safe: str) -> None:
    assert documents.safe_name(name, documents.PNG) == safe
