"""Describes requests: who is asked, who is in charge, what was corrected, whom to call."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
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
    and_,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.requests import (
    CallState,
    Ending,
    Flow,
    Ground,
    OfferSource,
    OfferState,
    RequestState,
    SkipWhy,
    Stage,
    Way,
)
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
    # When the present search for an advocate began and by when it has to end: the act's own
    # term at first, another one when somebody in charge is to be replaced.
    Column("searched_from", Instant, nullable=False),
    Column("search_until", Instant, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("client", Sealed),
    choice("state", RequestState),
    Column("overdue_at", Instant),
    Column("overdue_reason", Text, nullable=False, default=""),
    choice("flow", Flow),
    choice("stage", Stage, nullable=True),
    Column("district", String(120), nullable=False, default=""),
    Column("rural", Boolean, nullable=False, default=False),
    Column("co_defendants", SmallInteger, nullable=False, default=0),
    # Several advocates on one act: each request knows the first of them.
    Column("act_of", ForeignKey("requests.id")),
    # The same case at an earlier stage or instance (Ереже ¶4(3)).
    Column("continues", ForeignKey("requests.id")),
    # The advocate whom the act names; flagged, and still distributed by roster.
    Column("named", String(200), nullable=False, default=""),
    Column("case_number", Sealed),
    Column("body_id", Integer),
    Column("routed_by", String(20), nullable=False, default=""),
    one_of("kind", RosterKind),
    one_of("act_type", ActType),
    one_of("basis", Basis),
    one_of("channel", Channel),
    one_of("state", RequestState),
    one_of("flow", Flow),
    one_of("stage", Stage),
    CheckConstraint("co_defendants >= 0", name="co_defendants"),
    UniqueConstraint("year", "number"),
)
Index("ix_requests_open", requests.c.unit, requests.c.state)
Index("ix_requests_act", requests.c.act_date)

appointments = Table(
    "appointments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("from_at", Instant, nullable=False),
    Column("handed_at", Instant),
    Column("act_received_at", Instant),
    Column("notice_number", String(100), nullable=False, default=""),
    Column("notice_date", Date),
    Column("body_notified_on", Date),
    Column("until_at", Instant),
    choice("ended", Ending, nullable=True),
    one_of("ended", Ending),
    CheckConstraint("(until_at IS NULL) = (ended IS NULL)", name="both_ends"),
)
# The database itself forbids two advocates in charge of one request.
Index("uq_appointments_one_open", appointments.c.request, unique=True,
      sqlite_where=appointments.c.until_at.is_(None),
      postgresql_where=appointments.c.until_at.is_(None))  # fmt: skip
Index("ix_appointments_person", appointments.c.person, appointments.c.from_at)

request_files = Table(
    "request_files",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("ref", Sealed, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("added_by", ForeignKey("persons.id")),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    Column("field", String(20), nullable=False),
    Column("before", Sealed, nullable=False),
    Column("after", Sealed, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("persons.id")),
)

# Who is asked in which turn, frozen when a request starts; a new day has a ladder of its own.
rungs = Table(
    "rungs",
    metadata,
    Column("request", ForeignKey("requests.id"), primary_key=True),
    Column("ladder", SmallInteger, primary_key=True),
    Column("position", SmallInteger, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("source", OfferSource),
    Column("turns", SmallInteger, nullable=False, default=0),
    choice("skipped", SkipWhy, nullable=True),
    Column("at", Instant, nullable=False),
    one_of("source", OfferSource),
    one_of("skipped", SkipWhy),
)

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
    choice("source", OfferSource),
    # Who answered: the advocate, or the officer who was told by telephone.
    Column("answered_by", ForeignKey("persons.id")),
    choice("way", Way),
    # The telephone comes first: until somebody called, silence does not count.
    Column("awaits_call", Boolean, nullable=False, default=False),
    one_of("state", OfferState),
    one_of("ground", Ground),
    one_of("source", OfferSource),
    one_of("way", Way),
    UniqueConstraint("request", "round"),
)
# The database itself forbids two live offers of one request (unless all on duty are asked at
# once), and two live offers to one person.
_ALONE = and_(offers.c.state == OfferState.OPEN, offers.c.source != OfferSource.TOGETHER)
_OPEN = offers.c.state == OfferState.OPEN
Index("uq_offers_one_open", offers.c.request, unique=True, sqlite_where=_ALONE,
      postgresql_where=_ALONE)  # fmt: skip
Index("uq_offers_one_each", offers.c.request, offers.c.person, unique=True, sqlite_where=_OPEN,
      postgresql_where=_OPEN)  # fmt: skip
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
