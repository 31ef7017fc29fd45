"""Photos and papers kept with a client: what may be kept, judged by the bytes themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.evidence import EvidenceOf, Proven

LARGEST = 10 * 1024 * 1024
"""A scan of several pages fits; a film does not."""
MOST_PIXELS = 60_000_000
LONGEST_NAME = 120

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
ENDINGS = {JPEG: ".jpg", PNG: ".png", PDF: ".pdf"}
IMAGES = frozenset({JPEG, PNG})
_BAD_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')
_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a JPEG that hold its size."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{each}{n}" for each in ("com", "lpt") for n in range(1, 10))}
)


class DocumentKind(StrEnum):
    """What a document is."""

    PHOTO = "photo"
    """Of the client; the newest stands in the head of her page."""
    IDENTITY = "identity"
    CONSENT = "consent"
    CONTRACT = "contract"
    CERTIFICATE = "certificate"
    RECEIPT = "receipt"
    EVIDENCE = "evidence"
    """That a condition is met."""
    OTHER = "other"


@dataclass(frozen=True)
class DocumentFacts:
    """What the bytes of a file say of it."""

    media_type: str
    size: int
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class DocumentDraft:
    """What can be entered of a document beside its file."""

    kind: DocumentKind = DocumentKind.OTHER
    title: str = ""
    note: str = ""
    proves: Proven | None = None
    """The record that it is evidence of."""


@dataclass(frozen=True)
class ClientDocument:
    """One document in the list of a client; the bytes are read when they are asked for."""

    id: int
    uid: str
    client_id: int
    kind: DocumentKind
    title: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    added_on: date
    note: str = ""
    of: EvidenceOf | None = None
    """The kind of record that it is evidence of."""
    of_id: int | None = None

    @property
    def is_sensitive(self) -> bool:
        """Whether only people with the permission *research* may look at it."""
        return self.of is not None and self.of.is_sensitive

    @property
    def name(self) -> str:
        """What the document is called."""
        return self.title or self.file_name

    @property
    def is_image(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.media_type in IMAGES


@dataclass(frozen=True)
class GoneDocument:
    """A document in the bin whose bytes still stand in the file."""

    uid: str
    client_code: str
    name: str
    kind: DocumentKind
    size: int
    removed_on: date


@dataclass(frozen=True)
class Purge:
    """What leaves the file for good, and how much room that makes."""

    documents: tuple[GoneDocument, ...] = ()
    room: int = 0
    """Bytes; equal documents stand in the file once."""
    backup: str = ""
    """The copy that was made before."""


def examine(content: bytes, file_name: str) -> DocumentFacts:
    """Return what a file is, by its bytes and not by its name.

    Raises:
        RefusedError: empty, too large, of another kind, cut off, or of too many pixels.
    """
    if not content:
        raise RefusedError("document-empty", path=file_name)
    if len(content) > LARGEST:
        raise RefusedError("document-large", path=file_name, most=LARGEST // 1024 // 1024)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        found = _png(content)
    elif content.startswith(b"\xff\xd8\xff"):
        found = _jpeg(content)
    elif content[:1024].lstrip().startswith(b"%PDF-"):
        found = DocumentFacts(PDF, len(content)) if b"%%EOF" in content[-2048:] else None
    else:
        raise RefusedError("document-kind", path=file_name)
    if found is None:
        raise RefusedError("document-damaged", path=file_name)
    if found.width * found.height > MOST_PIXELS:
        raise RefusedError("document-pixels", path=file_name, most=MOST_PIXELS // 1_000_000)
    return found


def _png(content: bytes) -> DocumentFacts | None:
    is_whole = content[12:16] == b"IHDR" and b"IEND" in content[-12:]
    width, height = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    return DocumentFacts(PNG, len(content), width, height) if is_whole and width * height else None


def _jpeg(content: bytes) -> DocumentFacts | None:
    """Return the size of a picture by its frame, None where it is cut off before its end."""
    if b"\xff\xd9" not in content[-4096:]:
        return None
    at = 2
    while at + 9 < len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker in (0xFF, *_ALONE):
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _SIZES:
            height, width = (int.from_bytes(content[at + n : at + n + 2], "big") for n in (5, 7))
            return DocumentFacts(JPEG, len(content), width, height) if width * height else None
        at += 2 + max(int.from_bytes(content[at + 2 : at + 4], "big"), 2)
    return None


def safe_name(name: str, media_type: str) -> str:
    """Return a name that every system can write, with the ending of what the bytes are."""
    plain = _BAD_IN_NAMES.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1])
    stem = plain.rsplit(".", 1)[0] if "." in plain.strip(".") else plain
    stem = stem.strip(" .")[:LONGEST_NAME] or "document"
    if stem.casefold() in _DEVICES:
        stem = f"_{stem}"
    return stem + ENDINGS[media_type]
