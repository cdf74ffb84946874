"""A picture file becomes the municipality's crest: small, safe and the same on every PC."""

from __future__ import annotations

import io
import warnings

from PIL import Image, UnidentifiedImageError

from agenda_app.errors import UserError

LARGEST_FILE = 20_000_000
_MOST_PIXELS = 40_000_000
_LONGEST_EDGE = 900


def crest_of(data: bytes) -> bytes:
    """Return a picture as a PNG of at most 900 pixels an edge, its transparency kept.

    Raises:
        UserError: it is no PNG or JPEG, or it is damaged or unreasonably large.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    raise _refused("Bildet har for mange bildepunkter.")
                small = picture.convert("RGBA")
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Warning) as error:
        raise _refused("Bildet kan ikke brukes som kommunevåpen.") from error
    small.thumbnail((_LONGEST_EDGE, _LONGEST_EDGE))
    written = io.BytesIO()
    small.save(written, "PNG")
    return written.getvalue()


def _refused(message: str) -> UserError:
    return UserError(message, "Velg et annet bilde, i PNG eller JPEG.")
