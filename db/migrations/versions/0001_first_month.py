"""The schema of the first month.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op


revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table('collegium',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name_kk', sa.String(length=200), nullable=False),
    sa.Column('name_ru', sa.String(length=200), nullable=False),
    sa.Column('name_en', sa.String(length=200), nullable=False),
    sa.Column('phone', sa.String(length=20), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_collegium_only_one')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_collegium'))
    )
    op.create_table('dialogs',
    sa.Column('telegram_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('state', sa.String(length=80), nullable=True),
    sa.Column('data', sa.LargeBinary(), nullable=True),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('telegram_id', name=op.f('pk_dialogs'))
    )
    op.create_table('due_steps',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('step', sa.String(length=60), nullable=False),
    sa.Column('subject', sa.BigInteger(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('tries', sa.SmallInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_due_steps')),
    sa.UniqueConstraint('step', 'subject', 'due_at', name=op.f('uq_due_steps_step_subject_due_at'))
    )
    with op.batch_alter_table('due_steps', schema=None) as batch_op:
        batch_op.create_index('ix_due_steps_open', ['due_at', 'id'], unique=False, sqlite_where=sa.text('done_at IS NULL'), postgresql_where=sa.text('done_at IS NULL'))

    op.create_table('heartbeats',
    sa.Column('name', sa.String(length=30), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_heartbeats'))
    )
    op.create_table('journal',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('person', sa.Integer(), nullable=True),
    sa.Column('role', sa.String(length=60), nullable=False),
    sa.Column('topic', sa.String(length=30), nullable=False),
    sa.Column('subject', sa.String(length=60), nullable=False),
    sa.Column('before', sa.String(length=40), nullable=False),
    sa.Column('after', sa.String(length=40), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('previous', sa.String(length=64), nullable=False),
    sa.Column('hash', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_journal')),
    sa.UniqueConstraint('hash', name=op.f('uq_journal_hash'))
    )
    op.create_table('persons',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('surname', sa.String(length=100), nullable=False),
    sa.Column('given', sa.String(length=100), nullable=False),
    sa.Column('patronymic', sa.String(length=100), nullable=False),
    sa.Column('name_fold', sa.String(length=310), nullable=False),
    sa.Column('sort_key', sa.String(length=620), nullable=False),
    sa.Column('phone', sa.String(length=20), nullable=False),
    sa.Column('email', sa.String(length=200), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=True),
    sa.Column('telegram_id', sa.BigInteger(), nullable=True),
    sa.Column('unreachable_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.CheckConstraint("language IN ('kk', 'ru', 'en')", name=op.f('ck_persons_language')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_persons')),
    sa.UniqueConstraint('telegram_id', name=op.f('uq_persons_telegram_id'))
    )
    with op.batch_alter_table('persons', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_persons_name_fold'), ['name_fold'], unique=False)

    op.create_table('units',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(length=9), nullable=False),
    sa.Column('address', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=20), nullable=False),
    sa.CheckConstraint("kind IN ('office', 'collegium')", name=op.f('ck_units_kind')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_units')),
    sa.UniqueConstraint('name', name=op.f('uq_units_name'))
    )
    op.create_table('updates',
    sa.Column('id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('chat', sa.BigInteger(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=7), nullable=False),
    sa.Column('tries', sa.SmallInteger(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=True),
    sa.CheckConstraint("state IN ('waiting', 'done', 'aside')", name=op.f('ck_updates_state')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_updates'))
    )
    with op.batch_alter_table('updates', schema=None) as batch_op:
        batch_op.create_index('ix_updates_waiting', ['id'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.create_table('visitors',
    sa.Column('telegram_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.CheckConstraint("language IN ('kk', 'ru', 'en')", name=op.f('ck_visitors_language')),
    sa.PrimaryKeyConstraint('telegram_id', name=op.f('pk_visitors'))
    )
    op.create_table('advocates',
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('licence_number', sa.String(length=60), nullable=False),
    sa.Column('licence_date', sa.Date(), nullable=True),
    sa.Column('practice_form', sa.String(length=100), nullable=False),
    sa.Column('practice_place', sa.String(length=300), nullable=False),
    sa.Column('complex_aid', sa.Boolean(), nullable=False),
    sa.Column('agreement_number', sa.String(length=60), nullable=False),
    sa.Column('agreement_date', sa.Date(), nullable=True),
    sa.Column('listed_on', sa.Date(), nullable=True),
    sa.Column('suspended_from', sa.Date(), nullable=True),
    sa.Column('suspended_to', sa.Date(), nullable=True),
    sa.Column('attached_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_advocates_person_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_advocates_unit_units')),
    sa.PrimaryKeyConstraint('person', name=op.f('pk_advocates'))
    )
    with op.batch_alter_table('advocates', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_advocates_unit'), ['unit'], unique=False)

    op.create_table('calendar_days',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('working', sa.Boolean(), nullable=False),
    sa.Column('source', sa.String(length=200), nullable=False),
    sa.Column('entered_by', sa.Integer(), nullable=True),
    sa.Column('entered_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['entered_by'], ['persons.id'], name=op.f('fk_calendar_days_entered_by_persons')),
    sa.PrimaryKeyConstraint('day', name=op.f('pk_calendar_days'))
    )
    op.create_table('consultants',
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('chamber', sa.String(length=200), nullable=False),
    sa.Column('member_since', sa.Date(), nullable=True),
    sa.Column('register_number', sa.String(length=60), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_consultants_person_persons')),
    sa.PrimaryKeyConstraint('person', name=op.f('pk_consultants'))
    )
    op.create_table('grants',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('role', sa.String(length=10), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=True),
    sa.Column('ground', sa.String(length=14), nullable=True),
    sa.Column('decision_number', sa.String(length=60), nullable=False),
    sa.Column('decision_date', sa.Date(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.CheckConstraint("ground IN ('head_of_office', 'staff', 'appointed')", name=op.f('ck_grants_ground')),
    sa.CheckConstraint("role <> 'officer' OR (ground IS NOT NULL AND unit IS NOT NULL AND decision_number <> '')", name=op.f('ck_grants_officer_has_ground')),
    sa.CheckConstraint("role IN ('citizen', 'advocate', 'consultant', 'officer', 'presidium', 'chair', 'admin', 'system')", name=op.f('ck_grants_role')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_grants_person_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_grants_unit_units')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grants')),
    sa.UniqueConstraint('person', 'role', 'unit', 'starts_on', name=op.f('uq_grants_person_role_unit_starts_on'))
    )
    with op.batch_alter_table('grants', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grants_person'), ['person'], unique=False)

    op.create_table('invites',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Integer(), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['created_by'], ['persons.id'], name=op.f('fk_invites_created_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_invites_person_persons')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invites')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_invites_token_hash'))
    )
    with op.batch_alter_table('invites', schema=None) as batch_op:
        batch_op.create_index('ix_invites_person', ['person'], unique=False)

    op.create_table('letters',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=True),
    sa.Column('chat', sa.BigInteger(), nullable=True),
    sa.Column('kind', sa.String(length=60), nullable=False),
    sa.Column('form', sa.String(length=6), nullable=False),
    sa.Column('urgency', sa.SmallInteger(), nullable=False),
    sa.Column('subject', sa.String(length=60), nullable=False),
    sa.Column('occasion', sa.String(length=120), nullable=True),
    sa.Column('body', sa.LargeBinary(), nullable=True),
    sa.Column('edits_letter', sa.Integer(), nullable=True),
    sa.Column('edits_message', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.String(length=9), nullable=False),
    sa.Column('repeatable', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('not_before', sa.DateTime(timezone=True), nullable=False),
    sa.Column('stale_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('claimed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('message', sa.BigInteger(), nullable=True),
    sa.Column('tries', sa.SmallInteger(), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.CheckConstraint("form IN ('notice', 'card')", name=op.f('ck_letters_form')),
    sa.CheckConstraint("state IN ('new', 'sending', 'sent', 'failed', 'stale', 'ambiguous')", name=op.f('ck_letters_state')),
    sa.ForeignKeyConstraint(['edits_letter'], ['letters.id'], name=op.f('fk_letters_edits_letter_letters')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_letters_person_persons')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letters')),
    sa.UniqueConstraint('person', 'kind', 'occasion', name=op.f('uq_letters_person_kind_occasion'))
    )
    with op.batch_alter_table('letters', schema=None) as batch_op:
        batch_op.create_index('ix_letters_subject', ['subject'], unique=False)
        batch_op.create_index('ix_letters_waiting', ['urgency', 'id'], unique=False, sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'"))

    op.create_table('obligations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=4), nullable=False),
    sa.Column('person', sa.Integer(), nullable=True),
    sa.Column('unit', sa.Integer(), nullable=True),
    sa.Column('period', sa.Date(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=4), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('done_by', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(length=60), nullable=False),
    sa.CheckConstraint("(state = 'open') = (done_at IS NULL)", name=op.f('ck_obligations_done_has_moment')),
    sa.CheckConstraint("code IN ('D-01', 'D-03', 'D-04', 'D-09')", name=op.f('ck_obligations_code')),
    sa.CheckConstraint("state IN ('open', 'done', 'late')", name=op.f('ck_obligations_state')),
    sa.CheckConstraint('person IS NOT NULL OR unit IS NOT NULL', name=op.f('ck_obligations_somebody_owes')),
    sa.ForeignKeyConstraint(['done_by'], ['persons.id'], name=op.f('fk_obligations_done_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_obligations_person_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_obligations_unit_units')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_obligations'))
    )
    with op.batch_alter_table('obligations', schema=None) as batch_op:
        batch_op.create_index('uq_obligations_person', ['code', 'person', 'period'], unique=True, sqlite_where=sa.text('person IS NOT NULL'), postgresql_where=sa.text('person IS NOT NULL'))
        batch_op.create_index('uq_obligations_unit', ['code', 'unit', 'period'], unique=True, sqlite_where=sa.text('person IS NULL'), postgresql_where=sa.text('person IS NULL'))

    op.create_table('requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('year', sa.SmallInteger(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('act_type', sa.String(length=14), nullable=False),
    sa.Column('act_number', sa.String(length=100), nullable=False),
    sa.Column('act_date', sa.Date(), nullable=False),
    sa.Column('body', sa.String(length=300), nullable=False),
    sa.Column('place', sa.String(length=300), nullable=False),
    sa.Column('channel', sa.String(length=9), nullable=False),
    sa.Column('basis', sa.String(length=5), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('registered_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('registered_by', sa.Integer(), nullable=True),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('urgent', sa.Boolean(), nullable=False),
    sa.Column('client', sa.LargeBinary(), nullable=True),
    sa.Column('file_kind', sa.String(length=10), nullable=False),
    sa.Column('file_ref', sa.LargeBinary(), nullable=True),
    sa.Column('state', sa.String(length=15), nullable=False),
    sa.Column('accepted_by', sa.Integer(), nullable=True),
    sa.Column('accepted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('handed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('act_received_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('notice_number', sa.String(length=100), nullable=False),
    sa.Column('notice_date', sa.Date(), nullable=True),
    sa.Column('body_notified_on', sa.Date(), nullable=True),
    sa.Column('overdue_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('overdue_reason', sa.Text(), nullable=False),
    sa.CheckConstraint("act_type IN ('criminal', 'criminal_court', 'admin_offence', 'court_ruling', 'constitutional', 'conciliation')", name=op.f('ck_requests_act_type')),
    sa.CheckConstraint("basis IN ('day', 'court')", name=op.f('ck_requests_basis')),
    sa.CheckConstraint("channel IN ('courier', 'post', 'email', 'messenger')", name=op.f('ck_requests_channel')),
    sa.CheckConstraint("kind IN ('pretrial', 'court', 'consult')", name=op.f('ck_requests_kind')),
    sa.CheckConstraint("state IN ('received', 'offered', 'decline_pending', 'accepted', 'act_handed', 'notice_done', 'in_work', 'completed', 'returned')", name=op.f('ck_requests_state')),
    sa.ForeignKeyConstraint(['accepted_by'], ['persons.id'], name=op.f('fk_requests_accepted_by_persons')),
    sa.ForeignKeyConstraint(['registered_by'], ['persons.id'], name=op.f('fk_requests_registered_by_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_requests_unit_units')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_requests')),
    sa.UniqueConstraint('year', 'number', name=op.f('uq_requests_year_number'))
    )
    with op.batch_alter_table('requests', schema=None) as batch_op:
        batch_op.create_index('ix_requests_act', ['act_date'], unique=False)
        batch_op.create_index('ix_requests_open', ['unit', 'state'], unique=False)

    op.create_table('rosters',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('month', sa.Date(), nullable=False),
    sa.Column('state', sa.String(length=9), nullable=False),
    sa.Column('version', sa.SmallInteger(), nullable=False),
    sa.Column('posts', sa.SmallInteger(), nullable=False),
    sa.Column('officer', sa.Integer(), nullable=True),
    sa.Column('officer_phone', sa.String(length=32), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('late', sa.Boolean(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.CheckConstraint("kind IN ('pretrial', 'court', 'consult')", name=op.f('ck_rosters_kind')),
    sa.CheckConstraint("state = 'draft' OR published_at IS NOT NULL", name=op.f('ck_rosters_published_at')),
    sa.CheckConstraint("state = 'draft' OR version >= 1", name=op.f('ck_rosters_version')),
    sa.CheckConstraint("state IN ('draft', 'published', 'active', 'closed')", name=op.f('ck_rosters_state')),
    sa.CheckConstraint('posts >= 1', name=op.f('ck_rosters_posts')),
    sa.ForeignKeyConstraint(['officer'], ['persons.id'], name=op.f('fk_rosters_officer_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_rosters_unit_units')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rosters')),
    sa.UniqueConstraint('unit', 'kind', 'month', name=op.f('uq_rosters_unit_kind_month'))
    )
    with op.batch_alter_table('rosters', schema=None) as batch_op:
        batch_op.create_index('ix_rosters_month', ['month'], unique=False)

    op.create_table('calls',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_by', sa.Integer(), nullable=True),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.CheckConstraint("state IN ('open', 'reached', 'no_reply', 'wrong_number', 'not_needed')", name=op.f('ck_calls_state')),
    sa.ForeignKeyConstraint(['closed_by'], ['persons.id'], name=op.f('fk_calls_closed_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_calls_person_persons')),
    sa.ForeignKeyConstraint(['request'], ['requests.id'], name=op.f('fk_calls_request_requests')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_calls'))
    )
    with op.batch_alter_table('calls', schema=None) as batch_op:
        batch_op.create_index('ix_calls_request', ['request', 'state'], unique=False)

    op.create_table('duties',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('roster', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('since_version', sa.SmallInteger(), nullable=False),
    sa.Column('until_version', sa.SmallInteger(), nullable=True),
    sa.Column('reachable_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('until_version IS NULL OR until_version >= since_version', name=op.f('ck_duties_versions')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_duties_person_persons')),
    sa.ForeignKeyConstraint(['roster'], ['rosters.id'], name=op.f('fk_duties_roster_rosters'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_duties'))
    )
    with op.batch_alter_table('duties', schema=None) as batch_op:
        batch_op.create_index('ix_duties_day', ['day'], unique=False)
        batch_op.create_index('ix_duties_person', ['person', 'day'], unique=False)
        batch_op.create_index('uq_duties_standing', ['roster', 'day', 'person'], unique=True, sqlite_where=sa.text('until_version IS NULL'), postgresql_where=sa.text('until_version IS NULL'))

    op.create_table('offers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request', sa.Integer(), nullable=False),
    sa.Column('round', sa.SmallInteger(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=15), nullable=False),
    sa.Column('offered_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ground', sa.String(length=12), nullable=True),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.Column('override_reason', sa.Text(), nullable=False),
    sa.Column('decided_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("ground IN ('conflict', 'procedural', 'illness', 'trip', 'other_client', 'remote', 'other')", name=op.f('ck_offers_ground')),
    sa.CheckConstraint("state IN ('open', 'accepted', 'decline_pending', 'declined', 'no_answer', 'withdrawn')", name=op.f('ck_offers_state')),
    sa.ForeignKeyConstraint(['decided_by'], ['persons.id'], name=op.f('fk_offers_decided_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_offers_person_persons')),
    sa.ForeignKeyConstraint(['request'], ['requests.id'], name=op.f('fk_offers_request_requests')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_offers')),
    sa.UniqueConstraint('request', 'round', name=op.f('uq_offers_request_round'))
    )
    with op.batch_alter_table('offers', schema=None) as batch_op:
        batch_op.create_index('ix_offers_person', ['person', 'state'], unique=False)
        batch_op.create_index('uq_offers_one_accepted', ['request'], unique=True, sqlite_where=sa.text("state = 'accepted'"), postgresql_where=sa.text("state = 'accepted'"))
        batch_op.create_index('uq_offers_one_open', ['request'], unique=True, sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))

    op.create_table('receipts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('roster', sa.Integer(), nullable=False),
    sa.Column('version', sa.SmallInteger(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=11), nullable=False),
    sa.Column('current', sa.Boolean(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('delivered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('acked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('method', sa.String(length=9), nullable=True),
    sa.Column('text', sa.String(length=64), nullable=False),
    sa.Column('message', sa.BigInteger(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("(state = 'acked') = (acked_at IS NOT NULL AND method IS NOT NULL)", name=op.f('ck_receipts_proof')),
    sa.CheckConstraint("method IN ('mobile', 'email', 'signature', 'eis', 'phone')", name=op.f('ck_receipts_method')),
    sa.CheckConstraint("method IS NULL OR method = 'mobile' OR (evidence <> '' AND recorded_by IS NOT NULL)", name=op.f('ck_receipts_evidence')),
    sa.CheckConstraint("state IN ('pending', 'delivered', 'undelivered', 'overdue', 'call_task', 'acked')", name=op.f('ck_receipts_state')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_receipts_person_persons')),
    sa.ForeignKeyConstraint(['recorded_by'], ['persons.id'], name=op.f('fk_receipts_recorded_by_persons')),
    sa.ForeignKeyConstraint(['roster'], ['rosters.id'], name=op.f('fk_receipts_roster_rosters'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipts')),
    sa.UniqueConstraint('roster', 'version', 'person', name=op.f('uq_receipts_roster_version_person'))
    )
    with op.batch_alter_table('receipts', schema=None) as batch_op:
        batch_op.create_index('ix_receipts_person', ['person'], unique=False)
        batch_op.create_index('uq_receipts_current', ['roster', 'person'], unique=True, sqlite_where=sa.text('current'), postgresql_where=sa.text('current'))

    op.create_table('roster_participants',
    sa.Column('roster', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_roster_participants_person_persons')),
    sa.ForeignKeyConstraint(['roster'], ['rosters.id'], name=op.f('fk_roster_participants_roster_rosters'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('roster', 'person', name=op.f('pk_roster_participants'))
    )


def downgrade() -> None:
    """Go back to the version before."""
    op.drop_table('roster_participants')
    with op.batch_alter_table('receipts', schema=None) as batch_op:
        batch_op.drop_index('uq_receipts_current', sqlite_where=sa.text('current'), postgresql_where=sa.text('current'))
        batch_op.drop_index('ix_receipts_person')

    op.drop_table('receipts')
    with op.batch_alter_table('offers', schema=None) as batch_op:
        batch_op.drop_index('uq_offers_one_open', sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
        batch_op.drop_index('uq_offers_one_accepted', sqlite_where=sa.text("state = 'accepted'"), postgresql_where=sa.text("state = 'accepted'"))
        batch_op.drop_index('ix_offers_person')

    op.drop_table('offers')
    with op.batch_alter_table('duties', schema=None) as batch_op:
        batch_op.drop_index('uq_duties_standing', sqlite_where=sa.text('until_version IS NULL'), postgresql_where=sa.text('until_version IS NULL'))
        batch_op.drop_index('ix_duties_person')
        batch_op.drop_index('ix_duties_day')

    op.drop_table('duties')
    with op.batch_alter_table('calls', schema=None) as batch_op:
        batch_op.drop_index('ix_calls_request')

    op.drop_table('calls')
    with op.batch_alter_table('rosters', schema=None) as batch_op:
        batch_op.drop_index('ix_rosters_month')

    op.drop_table('rosters')
    with op.batch_alter_table('requests', schema=None) as batch_op:
        batch_op.drop_index('ix_requests_open')
        batch_op.drop_index('ix_requests_act')

    op.drop_table('requests')
    with op.batch_alter_table('obligations', schema=None) as batch_op:
        batch_op.drop_index('uq_obligations_unit', sqlite_where=sa.text('person IS NULL'), postgresql_where=sa.text('person IS NULL'))
        batch_op.drop_index('uq_obligations_person', sqlite_where=sa.text('person IS NOT NULL'), postgresql_where=sa.text('person IS NOT NULL'))

    op.drop_table('obligations')
    with op.batch_alter_table('letters', schema=None) as batch_op:
        batch_op.drop_index('ix_letters_waiting', sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'"))
        batch_op.drop_index('ix_letters_subject')

    op.drop_table('letters')
    with op.batch_alter_table('invites', schema=None) as batch_op:
        batch_op.drop_index('ix_invites_person')

    op.drop_table('invites')
    with op.batch_alter_table('grants', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_grants_person'))

    op.drop_table('grants')
    op.drop_table('consultants')
    op.drop_table('calendar_days')
    with op.batch_alter_table('advocates', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_advocates_unit'))

    op.drop_table('advocates')
    op.drop_table('visitors')
    with op.batch_alter_table('updates', schema=None) as batch_op:
        batch_op.drop_index('ix_updates_waiting', sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.drop_table('updates')
    op.drop_table('units')
    with op.batch_alter_table('persons', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_persons_name_fold'))

    op.drop_table('persons')
    op.drop_table('journal')
    op.drop_table('heartbeats')
    with op.batch_alter_table('due_steps', schema=None) as batch_op:
        batch_op.drop_index('ix_due_steps_open', sqlite_where=sa.text('done_at IS NULL'), postgresql_where=sa.text('done_at IS NULL'))

    op.drop_table('due_steps')
    op.drop_table('dialogs')
    op.drop_table('collegium')
