"""Describes what happens to accepted cases: substitutions, absences, waivers, acts of bodies."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.requests import RequestState, Stage
from domain.cases import (
    AbsenceState,
    CaseActKind,
    SubstitutionGround,
    SubstitutionState,
    WaiverState,
)

substitutions = Table(
    "substitutions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    Column("appointment", ForeignKey("appointments.id"), nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("ground", SubstitutionGround),
    # People write of their health and of other clients' cases here.
    Column("note", Sealed, nullable=False),
    choice("state", SubstitutionState),
    # The state that the case goes back to when the substitution is refused or withdrawn.
    choice("was", RequestState),
    Column("asked_at", Instant, nullable=False),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    Column("reason", Sealed, nullable=False),
    # The search that an approval opens has a due moment of its own.
    Column("overdue_at", Instant),
    Column("overdue_reason", Sealed, nullable=False),
    one_of("ground", SubstitutionGround),
    one_of("state", SubstitutionState),
    one_of("was", RequestState),
    # Nobody decides about themselves (domain.md 2.2).
    CheckConstraint("decided_by IS NULL OR decided_by <> person", name="not_own"),
    CheckConstraint(
        "state NOT IN ('approved', 'refused', 'done') "
        "OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)",
        name="decided",
    ),
)
_LIVE = substitutions.c.state.in_((SubstitutionState.ASKED, SubstitutionState.APPROVED))
Index("uq_substitutions_live", substitutions.c.request, unique=True, sqlite_where=_LIVE,
      postgresql_where=_LIVE)  # fmt: skip

case_absences = Table(
    "case_absences",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    Column("person", ForeignKey("persons.id"), nullable=False, index=True),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    choice("state", AbsenceState),
    Column("announced_at", Instant, nullable=False),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    one_of("state", AbsenceState),
    CheckConstraint("last >= first", name="ordered"),
    CheckConstraint("decided_by IS NULL OR decided_by <> person", name="not_own"),
)
_STANDS = case_absences.c.state.in_((AbsenceState.ANNOUNCED, AbsenceState.WAITING))
Index("uq_case_absences_live", case_absences.c.request, unique=True, sqlite_where=_STANDS,
      postgresql_where=_STANDS)  # fmt: skip

waivers = Table(
    "waivers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("on", Date, nullable=False),
    choice("state", WaiverState),
    Column("declared_at", Instant, nullable=False),
    Column("settled_at", Instant),
    one_of("state", WaiverState),
)
_OPEN = waivers.c.state.in_((WaiverState.DECLARED, WaiverState.WAITING))
Index("uq_waivers_live", waivers.c.request, unique=True, sqlite_where=_OPEN,
      postgresql_where=_OPEN)  # fmt: skip

case_acts = Table(
    "case_acts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", ForeignKey("requests.id"), nullable=False, index=True),
    choice("kind", CaseActKind),
    choice("stage", Stage, nullable=True),
    Column("number", String(100), nullable=False, default=""),
    Column("on", Date),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("persons.id")),
    one_of("kind", CaseActKind),
    one_of("stage", Stage),
    CheckConstraint("(number = '') = (\"on\" IS NULL)", name="whole"),
    CheckConstraint("kind = 'stage' OR number <> ''", name="named"),
)
