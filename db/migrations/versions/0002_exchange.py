"""Exchange between laptops: segments, quarantine, what was published, roster, receipts and attached files."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table('sync_segment',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('dev', sa.Text(), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('prev', sa.Text(), nullable=False),
    sa.Column('epoch', sa.Text(), nullable=False),
    sa.Column('schema', sa.Integer(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('bytes', sa.LargeBinary(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('received_at', sa.Text(), nullable=False),
    sa.Column('applied', sa.Integer(), server_default='0', nullable=False),
    sa.Column('aside', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_index('ix_sync_segment_place', 'sync_segment', ['dev', 'seq'], unique=False)
    op.create_table('sync_quarantine',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('carrier', sa.Text(), nullable=False),
    sa.Column('bytes', sa.LargeBinary(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('first_seen', sa.Text(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('decided_by', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('name', 'sha256')
    )
    op.create_table('sync_publish',
    sa.Column('segment', sa.Text(), nullable=False),
    sa.Column('carrier', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('last_error', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('segment', 'carrier')
    )
    op.create_table('sync_roster',
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('bytes', sa.LargeBinary(), nullable=False),
    sa.Column('valid', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('hash')
    )
    op.create_table('sync_ack',
    sa.Column('dev', sa.Text(), nullable=False),
    sa.Column('of_dev', sa.Text(), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('dev', 'of_dev')
    )
    op.create_table('sync_blob',
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('have', sa.Integer(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('wanted', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('sha256')
    )
    op.create_table('sync_blob_ack',
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('dev', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', 'dev')
    )
