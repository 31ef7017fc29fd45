"""Column types for revisions, frozen: what a kind of value was when the revision was written.

A revision must mean the same for ever, so these are plain types, not the models' own. A
change of storage adds a name here and never alters one.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

KINDS: dict[str, sa.types.TypeEngine[Any]] = {
    "words": sa.Text(),
    "uid": sa.Text().with_variant(postgresql.UUID(as_uuid=False), "postgresql"),
    "count": sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
    "key": sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
    "money": sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
    "ratio": sa.REAL().with_variant(postgresql.DOUBLE_PRECISION(), "postgresql"),
    "flag": sa.Integer().with_variant(sa.Boolean(), "postgresql"),
    "day": sa.Text().with_variant(sa.Date(), "postgresql"),
    "moment": sa.Text().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql"),
    "json": sa.Text().with_variant(postgresql.JSONB(), "postgresql"),
    "bytes": sa.LargeBinary().with_variant(postgresql.BYTEA(), "postgresql"),
}
KEY = KINDS["key"]
