"""Describes requests, the offers of each, and the telephone calls they need."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.requests import CallState, Ground, OfferState, RequestState
from domain.rosters import RosterKind

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("year", SmallInteger, nullable=False),
    Column("unit", ForeignKey("units.id"), nullable=False),
    choice("kind", RosterKind),
    choice("act_type", ActType),
    Column("act_number", String(100), nullable=False),
    Column("act_date", Date, nullable=False),
    Column("body", String(300), nullable=False),
    Column("place", String(300), nullable=False),
    choice("channel", Channel),
    choice("basis", Basis),
    Column("received_at", Instant, nullable=False),
    Column("registered_at", Instant, nullable=False),
    Column("registered_by", ForeignKey("persons.id")),
    Column("due_at", Instant, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("client", Sealed),
    Column("file_kind", String(10), nullable=False, default=""),
    Column("file_ref", Sealed),
    choice("state", RequestState),
    Column("accepted_by", ForeignKey("persons.id")),
    Column("accepted_at", Instant),
    Column("handed_at", Instant),
    Column("act_received_at", Instant),
    Column("notice_number", String(100), nullable=False, default=""),
    Column("notice_date", Date),
    Column("body_notified_on", Date),
    Column("overdue_at", Instant),
    Column("overdue_reason", Text, nullable=False, default=""),
    one_of("kind", RosterKind),
    one_of("act_type", ActType),
    one_of("basis", Basis),
    one_of("channel", Channel),
    one_of("state", RequestState),
    UniqueConstraint("year", "number"),
)
Index("ix_requests_open", requests.c.unit, requests.c.state)
Index("ix_requests_act", requests.c.act_date)

offers = Table(
    "offers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False),
    Column("round", SmallInteger, nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("state", OfferState),
    Column("offered_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("answered_at", Instant),
    choice("ground", Ground, nullable=True),
    # What people typed is sealed: a reason may touch another client's case.
    Column("note", Sealed),
    Column("override_reason", Text, nullable=False, default=""),
    Column("decided_by", ForeignKey("persons.id")),
    one_of("state", OfferState),
    one_of("ground", Ground),
    UniqueConstraint("request", "round"),
)
# The database itself forbids two live offers of one request, and two winners.
Index("uq_offers_one_open", offers.c.request, unique=True,
      sqlite_where=offers.c.state == OfferState.OPEN,
      postgresql_where=offers.c.state == OfferState.OPEN)  # fmt: skip
Index("uq_offers_one_accepted", offers.c.request, unique=True,
      sqlite_where=offers.c.state == OfferState.ACCEPTED,
      postgresql_where=offers.c.state == OfferState.ACCEPTED)  # fmt: skip
Index("ix_offers_person", offers.c.person, offers.c.state)

calls = Table(
    "calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("state", CallState),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_by", ForeignKey("persons.id")),
    Column("note", Sealed),
    one_of("state", CallState),
)
Index("ix_calls_request", calls.c.request, calls.c.state)
