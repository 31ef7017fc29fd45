"""Pictures on paper: an institution's logo, made small and plain when it is chosen."""

from __future__ import annotations

import warnings
import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from mfdw_desktop.common.errors import RefusedError

MOST_BYTES = 10 << 20
"""Of a file that is looked at."""
_MOST_WIDE, _MOST_HIGH = 720, 240
"""Pixels that are kept: 300 dpi at the size in which the logo is printed."""
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture as a PDF takes it: rows of red, green and blue, packed."""

    width: int
    height: int
    packed: bytes


def plain_picture(content: bytes, name: str) -> bytes:
    """Return a picture as a small PNG on white: no paper can be seen through, none is heavy.

    Raises:
        RefusedError: it is no picture that can be read, or far too large.
    """
    if len(content) > MOST_BYTES:
        raise RefusedError("picture-too-large", file=name, most=MOST_BYTES >> 20)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            file = Image.open(BytesIO(content), formats=_FORMATS)
            file.draft("RGB", (_MOST_WIDE, _MOST_HIGH))
            found = ImageOps.exif_transpose(file)
            found.thumbnail((_MOST_WIDE, _MOST_HIGH), Image.Resampling.LANCZOS)
            seen = found.convert("RGBA")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise RefusedError("picture-too-large", file=name, most=MOST_BYTES >> 20) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise RefusedError("picture-unreadable", file=name) from error
    page = Image.new("RGBA", seen.size, "white")
    page.alpha_composite(seen)
    out = BytesIO()
    page.convert("RGB").save(out, "PNG", optimize=True)
    return out.getvalue()


@lru_cache(maxsize=4)
def picture_of(content: bytes) -> Picture:
    """Return a picture that `plain_picture` made, as a PDF takes it."""
    found = Image.open(BytesIO(content), formats=("PNG",)).convert("RGB")
    return Picture(found.width, found.height, zlib.compress(found.tobytes(), 9))
