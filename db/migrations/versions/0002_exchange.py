"""Exchange between laptops: segments, quarantine, roster and receipts; merges set aside; who is the same as whom."""

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
    op.create_table('sync_also',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('seg', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', 'seg'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_sync_also_seg', 'sync_also', ['seg'], unique=False)
    op.create_table('sync_arrival',
    sa.Column('seg', sa.Text(), nullable=False),
    sa.Column('first', sa.Integer(), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('seg', 'first'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_aside',
    sa.Column('seg', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('seg'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_flag',
    sa.Column('cell', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('cell')
    )
    op.create_table('sync_kept',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('raw', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_sync_pred_op', 'sync_pred', ['op'], unique=False)
    for record in ('organization', 'person'):
        op.add_column(record, sa.Column('same_as', sa.Text(), nullable=True))
        op.create_index(f'ix_{record}_same_as', record, ['same_as'], unique=False)
        op.create_table(f'{record}_not_same_as',
        sa.Column(f'{record}_id', sa.Text(), nullable=False),
        sa.Column('value', sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(f'{record}_id', 'value'),
        sqlite_with_rowid=False
        )
        op.create_index(f'ix_{record}_not_same_as_value', f'{record}_not_same_as', ['value'], unique=False)
