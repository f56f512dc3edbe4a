"""Describes what keeps promises alive: inbox, letters, due steps, dialogs, heartbeats, journal."""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
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


class UpdateState(StrEnum):
    """Where an update stands between Telegram and its effect."""

    WAITING = "waiting"
    DONE = "done"
    ASIDE = "aside"


class LetterState(StrEnum):
    """Where a letter stands; `ambiguous` means the outcome of its sending is unknown."""

    NEW = "new"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    STALE = "stale"
    AMBIGUOUS = "ambiguous"


class LetterForm(StrEnum):
    """What the body of a letter is: a notice still to be put into words, or a ready card."""

    NOTICE = "notice"
    CARD = "card"


updates = Table(
    "updates",
    metadata,
    # Telegram's own number; it may jump to a random one after a quiet week (reliability 1).
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, nullable=False),
    Column("received_at", Instant, nullable=False),
    choice("state", UpdateState),
    Column("tries", SmallInteger, nullable=False, default=0),
    # Emptied when the update is done: what people typed is not kept.
    Column("body", Sealed),
    one_of("state", UpdateState),
)
Index(
    "ix_updates_waiting",
    updates.c.id,
    sqlite_where=updates.c.state == UpdateState.WAITING,
    postgresql_where=updates.c.state == UpdateState.WAITING,
)

letters = Table(
    "letters",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id")),
    Column("chat", BigInteger),
    Column("kind", String(60), nullable=False),
    choice("form", LetterForm),
    Column("urgency", SmallInteger, nullable=False),
    Column("subject", String(60), nullable=False, default=""),
    Column("occasion", String(120)),
    Column("body", Sealed),
    # The message to edit: of an earlier letter, or a message that a person pressed.
    Column("edits_letter", ForeignKey("letters.id")),
    Column("edits_message", BigInteger),
    choice("state", LetterState),
    Column("repeatable", Boolean, nullable=False, default=True),
    Column("created_at", Instant, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("stale_at", Instant),
    Column("claimed_at", Instant),
    Column("sent_at", Instant),
    Column("message", BigInteger),
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("error", Text),
    one_of("form", LetterForm),
    one_of("state", LetterState),
    UniqueConstraint("person", "kind", "occasion"),
)
Index(
    "ix_letters_waiting",
    letters.c.urgency,
    letters.c.id,
    sqlite_where=letters.c.state == LetterState.NEW,
    postgresql_where=letters.c.state == LetterState.NEW,
)
Index(
    "ix_letters_in_the_air",
    letters.c.id,
    sqlite_where=letters.c.state == LetterState.SENDING,
    postgresql_where=letters.c.state == LetterState.SENDING,
)
Index("ix_letters_subject", letters.c.subject)

due_steps = Table(
    "due_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step", String(60), nullable=False),
    Column("subject", BigInteger, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("tries", SmallInteger, nullable=False, default=0),
    UniqueConstraint("step", "subject", "due_at"),
)
Index(
    "ix_due_steps_open",
    due_steps.c.due_at,
    due_steps.c.id,
    sqlite_where=due_steps.c.done_at.is_(None),
    postgresql_where=due_steps.c.done_at.is_(None),
)

dialogs = Table(
    "dialogs",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(80)),
    Column("data", Sealed),
    Column("changed_at", Instant, nullable=False),
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("name", String(30), primary_key=True),
    Column("at", Instant, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("person", Integer),
    Column("role", String(60), nullable=False),
    Column("topic", String(30), nullable=False),
    Column("subject", String(60), nullable=False),
    Column("before", String(40), nullable=False),
    Column("after", String(40), nullable=False),
    Column("reason", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)
# One thing's history, and a topic's day, are read while the journal grows for years.
Index("ix_journal_subject", journal.c.subject)
Index("ix_journal_topic", journal.c.topic, journal.c.at)
