"""Runs the migrations over the connection the program hands in; there is no offline mode and no ini file."""

import re

from alembic import context


def _is_ours(name, kind, _parents):
    return not (kind == "table" and name and re.match(r"search(_data|_idx|_content|_docsize|_config)?$", name))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("target_metadata"),
    include_name=_is_ours,
    render_as_batch=True,
    transactional_ddl=False,
)
with context.begin_transaction():
    context.run_migrations()
