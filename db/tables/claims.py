"""Describes payment claims of advocates, and the sizes of payment as they were entered."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.claims import Basis, ClaimState

claims = Table(
    "claims",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False, index=True),
    Column("request", ForeignKey("requests.id")),
    # An advocate may write a client's name here in spite of the question.
    Column("label", Sealed, nullable=False),
    choice("state", ClaimState),
    choice("basis", Basis, nullable=True),
    Column("act_number", String(60), nullable=False, default=""),
    Column("act_issued_on", Date),
    Column("until", Date),
    Column("sent_on", Date),
    Column("returned_on", Date),
    Column("return_reason", Sealed, nullable=False),
    Column("paid_on", Date),
    # In tiyn, as the advocate entered it; nothing computes it.
    Column("amount_tiyn", BigInteger),
    Column("confirmed_at", Instant),
    Column("revision", Integer, nullable=False, default=0),
    Column("opened_at", Instant, nullable=False),
    one_of("state", ClaimState),
    one_of("basis", Basis),
    CheckConstraint(
        "(state = 'none') = (basis IS NULL) AND (basis IS NULL) = (act_issued_on IS NULL) "
        "AND (basis IS NULL) = (until IS NULL) AND (basis IS NULL) = (act_number = '')",
        name="act",
    ),
    CheckConstraint(
        "state NOT IN ('sent', 'returned', 'paid') OR sent_on IS NOT NULL", name="sent"
    ),
    CheckConstraint("state <> 'returned' OR returned_on IS NOT NULL", name="returned"),
    CheckConstraint("(state = 'paid') = (paid_on IS NOT NULL)", name="paid"),
    CheckConstraint("amount_tiyn IS NULL OR (amount_tiyn > 0 AND state = 'paid')", name="amount"),
    CheckConstraint("sent_on IS NULL OR sent_on >= act_issued_on", name="ordered"),
    CheckConstraint("confirmed_at IS NULL OR basis IS NOT NULL", name="confirmed"),
    CheckConstraint("state <> 'none' OR request IS NOT NULL", name="whose"),
)
_NONE = text("state = 'none'")
# What is done and not claimed stands once; the same act is not claimed twice.
Index("uq_claims_none", claims.c.person, claims.c.request, unique=True, sqlite_where=_NONE,
      postgresql_where=_NONE)  # fmt: skip
Index("uq_claims_act", claims.c.person, claims.c.request, claims.c.basis, claims.c.act_number,
      claims.c.act_issued_on, unique=True)  # fmt: skip

rates = Table(
    "rates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("amount", String(60), nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("source", String(200), nullable=False),
    Column("entered_by", ForeignKey("persons.id"), nullable=False),
    Column("entered_at", Instant, nullable=False),
    # Taken out after a slip; never deleted.
    Column("dropped_by", ForeignKey("persons.id")),
    Column("dropped_at", Instant),
    CheckConstraint("(dropped_at IS NULL) = (dropped_by IS NULL)", name="dropped"),
)
