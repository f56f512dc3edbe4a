"""Terms of rosters, calls for absences, and the days that people mark.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table('absence_reviews',
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('month', sa.Date(), nullable=False),
    sa.Column('judged', sa.String(length=8), nullable=False),
    sa.Column('decided_by', sa.Integer(), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("judged IN ('accepted', 'referred')", name=op.f('ck_absence_reviews_judged')),
    sa.ForeignKeyConstraint(['decided_by'], ['persons.id'], name=op.f('fk_absence_reviews_decided_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_absence_reviews_person_persons')),
    sa.PrimaryKeyConstraint('person', 'month', name=op.f('pk_absence_reviews'))
    )
    op.create_table('absences',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('kind', sa.String(length=6), nullable=False),
    sa.Column('reason', sa.String(length=8), nullable=True),
    sa.Column('note', sa.LargeBinary(), nullable=False),
    sa.Column('entered_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('entered_by', sa.Integer(), nullable=True),
    sa.Column('how', sa.String(length=7), nullable=True),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_by', sa.Integer(), nullable=True),
    sa.CheckConstraint("how IN ('phone', 'writing', 'person')", name=op.f('ck_absences_how')),
    sa.CheckConstraint("kind = 'cannot' OR reason IS NULL", name=op.f('ck_absences_reason_of')),
    sa.CheckConstraint("kind IN ('cannot', 'prefer')", name=op.f('ck_absences_kind')),
    sa.CheckConstraint("reason IN ('leave', 'illness', 'trip', 'client', 'remote', 'study', 'personal', 'other')", name=op.f('ck_absences_reason')),
    sa.ForeignKeyConstraint(['entered_by'], ['persons.id'], name=op.f('fk_absences_entered_by_persons')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_absences_person_persons')),
    sa.ForeignKeyConstraint(['withdrawn_by'], ['persons.id'], name=op.f('fk_absences_withdrawn_by_persons')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_absences'))
    )
    op.create_index('uq_absences_stands', 'absences', ['person', 'day'], unique=True, sqlite_where=sa.text('withdrawn_at IS NULL'), postgresql_where=sa.text('withdrawn_at IS NULL'))
    op.create_table('roster_calls',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('month', sa.Date(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('opened_by', sa.Integer(), nullable=True),
    sa.Column('closes_on', sa.Date(), nullable=False),
    sa.Column('seed', sa.LargeBinary(), nullable=False),
    sa.Column('seed_hash', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['opened_by'], ['persons.id'], name=op.f('fk_roster_calls_opened_by_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_roster_calls_unit_units')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_roster_calls')),
    sa.UniqueConstraint('unit', 'month', name=op.f('uq_roster_calls_unit_month'))
    )
    op.create_table('roster_terms',
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('posts_pretrial', sa.SmallInteger(), nullable=False),
    sa.Column('posts_court', sa.SmallInteger(), nullable=False),
    sa.Column('posts_consult', sa.SmallInteger(), nullable=False),
    sa.Column('reserve_pretrial', sa.SmallInteger(), nullable=False),
    sa.Column('reserve_court', sa.SmallInteger(), nullable=False),
    sa.Column('reserve_consult', sa.SmallInteger(), nullable=False),
    sa.Column('rest', sa.SmallInteger(), nullable=False),
    sa.Column('weekend', sa.SmallInteger(), nullable=False),
    sa.Column('holiday', sa.SmallInteger(), nullable=False),
    sa.Column('night', sa.SmallInteger(), nullable=False),
    sa.Column('night_pretrial', sa.Boolean(), nullable=False),
    sa.Column('night_court', sa.Boolean(), nullable=False),
    sa.Column('night_consult', sa.Boolean(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_by', sa.Integer(), nullable=True),
    sa.CheckConstraint('posts_consult BETWEEN 1 AND 20', name=op.f('ck_roster_terms_posts_consult')),
    sa.CheckConstraint('posts_court BETWEEN 1 AND 20', name=op.f('ck_roster_terms_posts_court')),
    sa.CheckConstraint('posts_pretrial BETWEEN 1 AND 20', name=op.f('ck_roster_terms_posts_pretrial')),
    sa.CheckConstraint('reserve_consult BETWEEN 0 AND 5', name=op.f('ck_roster_terms_reserve_consult')),
    sa.CheckConstraint('reserve_court BETWEEN 0 AND 5', name=op.f('ck_roster_terms_reserve_court')),
    sa.CheckConstraint('reserve_pretrial BETWEEN 0 AND 5', name=op.f('ck_roster_terms_reserve_pretrial')),
    sa.CheckConstraint('rest BETWEEN 0 AND 6', name=op.f('ck_roster_terms_rest')),
    sa.CheckConstraint('weekend BETWEEN 100 AND 400 AND holiday BETWEEN 100 AND 400 AND night BETWEEN 100 AND 400', name=op.f('ck_roster_terms_weights')),
    sa.ForeignKeyConstraint(['changed_by'], ['persons.id'], name=op.f('fk_roster_terms_changed_by_persons')),
    sa.ForeignKeyConstraint(['unit'], ['units.id'], name=op.f('fk_roster_terms_unit_units')),
    sa.PrimaryKeyConstraint('unit', name=op.f('pk_roster_terms'))
    )
    op.create_table('call_answers',
    sa.Column('call', sa.Integer(), nullable=False),
    sa.Column('person', sa.Integer(), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['call'], ['roster_calls.id'], name=op.f('fk_call_answers_call_roster_calls')),
    sa.ForeignKeyConstraint(['person'], ['persons.id'], name=op.f('fk_call_answers_person_persons')),
    sa.PrimaryKeyConstraint('call', 'person', name=op.f('pk_call_answers'))
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table('call_answers')
    op.drop_table('roster_terms')
    op.drop_table('roster_calls')
    op.drop_index('uq_absences_stands', table_name='absences', sqlite_where=sa.text('withdrawn_at IS NULL'), postgresql_where=sa.text('withdrawn_at IS NULL'))
    op.drop_table('absences')
    op.drop_table('absence_reviews')
