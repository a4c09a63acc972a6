"""Indexes for what is counted often: changes that are in no segment, needs of a city, its latest consultations."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade():
    op.create_index(
        "ix_sync_op_unsealed", "sync_op", ["author", "op", "cell"], unique=False, sqlite_where=sa.text("seg IS NULL")
    )
    op.create_index("ix_need_city_status_sector", "need", ["city", "status", "sector"], unique=False)
    op.create_index("ix_consultation_city_moment", "consultation", ["city", "moment"], unique=False)
