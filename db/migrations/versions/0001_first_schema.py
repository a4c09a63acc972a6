"""The first schema: every record, its link tables, the log of operations, undo and search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table('adoption',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('practice', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('progress', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_adoption_city'), 'adoption', ['city'], unique=False)
    op.create_index(op.f('ix_adoption_partner'), 'adoption', ['partner'], unique=False)
    op.create_index(op.f('ix_adoption_practice'), 'adoption', ['practice'], unique=False)
    op.create_table('adoption_tags',
    sa.Column('adoption_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('adoption_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_adoption_tags_value', 'adoption_tags', ['value'], unique=False)
    op.create_table('applicability',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('guidance', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('fit', sa.Text(), nullable=True),
    sa.Column('conditions', sa.Text(), nullable=True),
    sa.Column('adaptation', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_applicability_city'), 'applicability', ['city'], unique=False)
    op.create_index(op.f('ix_applicability_guidance'), 'applicability', ['guidance'], unique=False)
    op.create_index(op.f('ix_applicability_partner'), 'applicability', ['partner'], unique=False)
    op.create_table('applicability_tags',
    sa.Column('applicability_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('applicability_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_applicability_tags_value', 'applicability_tags', ['value'], unique=False)
    op.create_table('attachment',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('media_type', sa.Text(), nullable=True),
    sa.Column('size', sa.Integer(), nullable=True),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('file', sa.Text(), nullable=True),
    sa.Column('key', sa.Text(), nullable=True),
    sa.Column('caption', sa.Text(), nullable=True),
    sa.Column('alternative', sa.Text(), nullable=True),
    sa.Column('taken_at', sa.Text(), nullable=True),
    sa.Column('cover', sa.Boolean(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_attachment_about'), 'attachment', ['about'], unique=False)
    op.create_index(op.f('ix_attachment_partner'), 'attachment', ['partner'], unique=False)
    op.create_table('attachment_tags',
    sa.Column('attachment_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('attachment_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_attachment_tags_value', 'attachment_tags', ['value'], unique=False)
    op.create_table('attendance',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('session', sa.Text(), nullable=True),
    sa.Column('person', sa.Text(), nullable=True),
    sa.Column('hours', sa.Float(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_attendance_partner'), 'attendance', ['partner'], unique=False)
    op.create_index(op.f('ix_attendance_person'), 'attendance', ['person'], unique=False)
    op.create_index(op.f('ix_attendance_session'), 'attendance', ['session'], unique=False)
    op.create_table('attendance_tags',
    sa.Column('attendance_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('attendance_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_attendance_tags_value', 'attendance_tags', ['value'], unique=False)
    op.create_table('channel',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('person', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('value', sa.Text(), nullable=True),
    sa.Column('work', sa.Boolean(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_channel_partner'), 'channel', ['partner'], unique=False)
    op.create_index(op.f('ix_channel_person'), 'channel', ['person'], unique=False)
    op.create_table('channel_tags',
    sa.Column('channel_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('channel_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_channel_tags_value', 'channel_tags', ['value'], unique=False)
    op.create_table('city',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('slug', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('native_name', sa.Text(), nullable=True),
    sa.Column('native_name_alt', sa.Text(), nullable=True),
    sa.Column('country_iso2', sa.Text(), nullable=True),
    sa.Column('country_name', sa.Text(), nullable=True),
    sa.Column('place', sa.Text(), nullable=True),
    sa.Column('geonameid', sa.Integer(), nullable=True),
    sa.Column('population', sa.Integer(), nullable=True),
    sa.Column('population_year', sa.Integer(), nullable=True),
    sa.Column('population_source', sa.Text(), nullable=True),
    sa.Column('data_caveat', sa.Text(), nullable=True),
    sa.Column('timezone', sa.Text(), nullable=True),
    sa.Column('languages_bcp47', sa.Text(), nullable=True),
    sa.Column('lead_authority_2026', sa.Text(), nullable=True),
    sa.Column('vision_paraphrase', sa.Text(), nullable=True),
    sa.Column('cohort', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_city_partner'), 'city', ['partner'], unique=False)
    op.create_table('city_tags',
    sa.Column('city_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('city_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_city_tags_value', 'city_tags', ['value'], unique=False)
    op.create_table('code',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('vocabulary', sa.Text(), nullable=True),
    sa.Column('code', sa.Text(), nullable=True),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('rank', sa.Integer(), nullable=True),
    sa.Column('attributes', sa.Text(), nullable=True),
    sa.Column('retired', sa.Boolean(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_code_partner'), 'code', ['partner'], unique=False)
    op.create_table('code_tags',
    sa.Column('code_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('code_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_code_tags_value', 'code_tags', ['value'], unique=False)
    op.create_table('commitment',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('side', sa.Text(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('owner', sa.Text(), nullable=True),
    sa.Column('owner_name', sa.Text(), nullable=True),
    sa.Column('to_whom', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('proof', sa.Text(), nullable=True),
    sa.Column('done_on', sa.Text(), nullable=True),
    sa.Column('need', sa.Text(), nullable=True),
    sa.Column('consultation', sa.Text(), nullable=True),
    sa.Column('origin', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_commitment_city'), 'commitment', ['city'], unique=False)
    op.create_index(op.f('ix_commitment_consultation'), 'commitment', ['consultation'], unique=False)
    op.create_index(op.f('ix_commitment_due'), 'commitment', ['due'], unique=False)
    op.create_index(op.f('ix_commitment_need'), 'commitment', ['need'], unique=False)
    op.create_index(op.f('ix_commitment_origin'), 'commitment', ['origin'], unique=False)
    op.create_index(op.f('ix_commitment_owner'), 'commitment', ['owner'], unique=False)
    op.create_index(op.f('ix_commitment_partner'), 'commitment', ['partner'], unique=False)
    op.create_index(op.f('ix_commitment_side'), 'commitment', ['side'], unique=False)
    op.create_index(op.f('ix_commitment_status'), 'commitment', ['status'], unique=False)
    op.create_index(op.f('ix_commitment_to_whom'), 'commitment', ['to_whom'], unique=False)
    op.create_table('commitment_tags',
    sa.Column('commitment_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('commitment_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_commitment_tags_value', 'commitment_tags', ['value'], unique=False)
    op.create_table('consultation',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('delegation', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('moment', sa.Text(), nullable=True),
    sa.Column('duration', sa.Integer(), nullable=True),
    sa.Column('place', sa.Text(), nullable=True),
    sa.Column('interpreter', sa.Text(), nullable=True),
    sa.Column('agenda', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('read_back_at', sa.Text(), nullable=True),
    sa.Column('read_back_to', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_consultation_city'), 'consultation', ['city'], unique=False)
    op.create_index(op.f('ix_consultation_delegation'), 'consultation', ['delegation'], unique=False)
    op.create_index(op.f('ix_consultation_interpreter'), 'consultation', ['interpreter'], unique=False)
    op.create_index(op.f('ix_consultation_kind'), 'consultation', ['kind'], unique=False)
    op.create_index(op.f('ix_consultation_moment'), 'consultation', ['moment'], unique=False)
    op.create_index(op.f('ix_consultation_partner'), 'consultation', ['partner'], unique=False)
    op.create_index(op.f('ix_consultation_programme'), 'consultation', ['programme'], unique=False)
    op.create_index(op.f('ix_consultation_read_back_to'), 'consultation', ['read_back_to'], unique=False)
    op.create_table('consultation_languages',
    sa.Column('consultation_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('consultation_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_consultation_languages_value', 'consultation_languages', ['value'], unique=False)
    op.create_table('consultation_tags',
    sa.Column('consultation_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('consultation_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_consultation_tags_value', 'consultation_tags', ['value'], unique=False)
    op.create_table('delegation',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('purpose', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('control_officer', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('recommendations', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_delegation_control_officer'), 'delegation', ['control_officer'], unique=False)
    op.create_index(op.f('ix_delegation_partner'), 'delegation', ['partner'], unique=False)
    op.create_index(op.f('ix_delegation_programme'), 'delegation', ['programme'], unique=False)
    op.create_index(op.f('ix_delegation_starts'), 'delegation', ['starts'], unique=False)
    op.create_table('delegation_cities',
    sa.Column('delegation_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('delegation_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_delegation_cities_value', 'delegation_cities', ['value'], unique=False)
    op.create_table('delegation_tags',
    sa.Column('delegation_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('delegation_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_delegation_tags_value', 'delegation_tags', ['value'], unique=False)
    op.create_table('enrolment',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('workshop', sa.Text(), nullable=True),
    sa.Column('person', sa.Text(), nullable=True),
    sa.Column('sex', sa.Text(), nullable=True),
    sa.Column('age_band', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('pre_score', sa.Float(), nullable=True),
    sa.Column('post_score', sa.Float(), nullable=True),
    sa.Column('satisfaction', sa.Float(), nullable=True),
    sa.Column('certificate', sa.Boolean(), nullable=True),
    sa.Column('certificate_no', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_enrolment_partner'), 'enrolment', ['partner'], unique=False)
    op.create_index(op.f('ix_enrolment_person'), 'enrolment', ['person'], unique=False)
    op.create_index(op.f('ix_enrolment_workshop'), 'enrolment', ['workshop'], unique=False)
    op.create_table('enrolment_tags',
    sa.Column('enrolment_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('enrolment_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_enrolment_tags_value', 'enrolment_tags', ['value'], unique=False)
    op.create_table('exchange',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('twinning', sa.Text(), nullable=True),
    sa.Column('direction', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('outcomes', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_exchange_partner'), 'exchange', ['partner'], unique=False)
    op.create_index(op.f('ix_exchange_starts'), 'exchange', ['starts'], unique=False)
    op.create_index(op.f('ix_exchange_twinning'), 'exchange', ['twinning'], unique=False)
    op.create_table('exchange_tags',
    sa.Column('exchange_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('exchange_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_exchange_tags_value', 'exchange_tags', ['value'], unique=False)
    op.create_table('finance_option',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('project', sa.Text(), nullable=True),
    sa.Column('instrument', sa.Text(), nullable=True),
    sa.Column('ppp_type', sa.Text(), nullable=True),
    sa.Column('payment_mechanism', sa.Text(), nullable=True),
    sa.Column('preparation_stage', sa.Text(), nullable=True),
    sa.Column('amount', sa.Text(), nullable=True),
    sa.Column('conditions', sa.Text(), nullable=True),
    sa.Column('lead', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_finance_option_lead'), 'finance_option', ['lead'], unique=False)
    op.create_index(op.f('ix_finance_option_partner'), 'finance_option', ['partner'], unique=False)
    op.create_index(op.f('ix_finance_option_project'), 'finance_option', ['project'], unique=False)
    op.create_table('finance_option_tags',
    sa.Column('finance_option_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('finance_option_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_finance_option_tags_value', 'finance_option_tags', ['value'], unique=False)
    op.create_table('follow_up',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('owner', sa.Text(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('due_at', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_follow_up_about'), 'follow_up', ['about'], unique=False)
    op.create_index(op.f('ix_follow_up_due'), 'follow_up', ['due'], unique=False)
    op.create_index(op.f('ix_follow_up_owner'), 'follow_up', ['owner'], unique=False)
    op.create_index(op.f('ix_follow_up_partner'), 'follow_up', ['partner'], unique=False)
    op.create_table('follow_up_tags',
    sa.Column('follow_up_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('follow_up_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_follow_up_tags_value', 'follow_up_tags', ['value'], unique=False)
    op.create_table('guidance',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('source', sa.Text(), nullable=True),
    sa.Column('theme', sa.Text(), nullable=True),
    sa.Column('maturity', sa.Text(), nullable=True),
    sa.Column('where_tested', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_guidance_partner'), 'guidance', ['partner'], unique=False)
    op.create_table('guidance_tags',
    sa.Column('guidance_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('guidance_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_guidance_tags_value', 'guidance_tags', ['value'], unique=False)
    op.create_table('indicator',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=True),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=True),
    sa.Column('reference', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_indicator_partner'), 'indicator', ['partner'], unique=False)
    op.create_table('indicator_disaggregate',
    sa.Column('indicator_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('indicator_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_indicator_disaggregate_value', 'indicator_disaggregate', ['value'], unique=False)
    op.create_table('indicator_tags',
    sa.Column('indicator_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('indicator_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_indicator_tags_value', 'indicator_tags', ['value'], unique=False)
    op.create_table('lead',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('event', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('person', sa.Text(), nullable=True),
    sa.Column('organization', sa.Text(), nullable=True),
    sa.Column('organization_name', sa.Text(), nullable=True),
    sa.Column('side', sa.Text(), nullable=True),
    sa.Column('temperature', sa.Text(), nullable=True),
    sa.Column('looking_for', sa.Text(), nullable=True),
    sa.Column('next_step', sa.Text(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('owner', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('consent', sa.Text(), nullable=True),
    sa.Column('met_at', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_lead_due'), 'lead', ['due'], unique=False)
    op.create_index(op.f('ix_lead_event'), 'lead', ['event'], unique=False)
    op.create_index(op.f('ix_lead_met_at'), 'lead', ['met_at'], unique=False)
    op.create_index(op.f('ix_lead_organization'), 'lead', ['organization'], unique=False)
    op.create_index(op.f('ix_lead_owner'), 'lead', ['owner'], unique=False)
    op.create_index(op.f('ix_lead_partner'), 'lead', ['partner'], unique=False)
    op.create_index(op.f('ix_lead_person'), 'lead', ['person'], unique=False)
    op.create_index(op.f('ix_lead_temperature'), 'lead', ['temperature'], unique=False)
    op.create_table('lead_sectors',
    sa.Column('lead_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('lead_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_lead_sectors_value', 'lead_sectors', ['value'], unique=False)
    op.create_table('lead_tags',
    sa.Column('lead_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('lead_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_lead_tags_value', 'lead_tags', ['value'], unique=False)
    op.create_table('match',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('need', sa.Text(), nullable=True),
    sa.Column('solution', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('reasons', sa.Text(), nullable=True),
    sa.Column('decided_by', sa.Text(), nullable=True),
    sa.Column('why_not', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_match_decided_by'), 'match', ['decided_by'], unique=False)
    op.create_index(op.f('ix_match_need'), 'match', ['need'], unique=False)
    op.create_index(op.f('ix_match_partner'), 'match', ['partner'], unique=False)
    op.create_index(op.f('ix_match_solution'), 'match', ['solution'], unique=False)
    op.create_index(op.f('ix_match_status'), 'match', ['status'], unique=False)
    op.create_table('match_tags',
    sa.Column('match_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('match_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_match_tags_value', 'match_tags', ['value'], unique=False)
    op.create_table('measurement',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('what', sa.Text(), nullable=True),
    sa.Column('indicator', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('value', sa.Float(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=True),
    sa.Column('date', sa.Text(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_measurement_about'), 'measurement', ['about'], unique=False)
    op.create_index(op.f('ix_measurement_city'), 'measurement', ['city'], unique=False)
    op.create_index(op.f('ix_measurement_indicator'), 'measurement', ['indicator'], unique=False)
    op.create_index(op.f('ix_measurement_partner'), 'measurement', ['partner'], unique=False)
    op.create_table('measurement_tags',
    sa.Column('measurement_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('measurement_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_measurement_tags_value', 'measurement_tags', ['value'], unique=False)
    op.create_table('meeting',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('event', sa.Text(), nullable=True),
    sa.Column('table', sa.Text(), nullable=True),
    sa.Column('moment', sa.Text(), nullable=True),
    sa.Column('duration', sa.Integer(), nullable=True),
    sa.Column('provider', sa.Text(), nullable=True),
    sa.Column('customer', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_meeting_customer'), 'meeting', ['customer'], unique=False)
    op.create_index(op.f('ix_meeting_event'), 'meeting', ['event'], unique=False)
    op.create_index(op.f('ix_meeting_moment'), 'meeting', ['moment'], unique=False)
    op.create_index(op.f('ix_meeting_partner'), 'meeting', ['partner'], unique=False)
    op.create_index(op.f('ix_meeting_provider'), 'meeting', ['provider'], unique=False)
    op.create_table('meeting_tags',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('meeting_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_meeting_tags_value', 'meeting_tags', ['value'], unique=False)
    op.create_table('milestone',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('planned', sa.Text(), nullable=True),
    sa.Column('actual', sa.Text(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_milestone_about'), 'milestone', ['about'], unique=False)
    op.create_index(op.f('ix_milestone_partner'), 'milestone', ['partner'], unique=False)
    op.create_table('milestone_tags',
    sa.Column('milestone_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('milestone_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_milestone_tags_value', 'milestone_tags', ['value'], unique=False)
    op.create_table('need',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('statement', sa.Text(), nullable=True),
    sa.Column('detail', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('focus_area', sa.Text(), nullable=True),
    sa.Column('nsf_domain', sa.Text(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=True),
    sa.Column('priority', sa.Text(), nullable=True),
    sa.Column('urgency', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('owner', sa.Text(), nullable=True),
    sa.Column('baseline_value', sa.Float(), nullable=True),
    sa.Column('baseline_unit', sa.Text(), nullable=True),
    sa.Column('baseline_year', sa.Integer(), nullable=True),
    sa.Column('baseline_source', sa.Text(), nullable=True),
    sa.Column('budget', sa.Text(), nullable=True),
    sa.Column('decision_maker', sa.Text(), nullable=True),
    sa.Column('procurement_date', sa.Text(), nullable=True),
    sa.Column('project', sa.Text(), nullable=True),
    sa.Column('consultation', sa.Text(), nullable=True),
    sa.Column('origin', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_need_city'), 'need', ['city'], unique=False)
    op.create_index(op.f('ix_need_consultation'), 'need', ['consultation'], unique=False)
    op.create_index(op.f('ix_need_decision_maker'), 'need', ['decision_maker'], unique=False)
    op.create_index(op.f('ix_need_origin'), 'need', ['origin'], unique=False)
    op.create_index(op.f('ix_need_owner'), 'need', ['owner'], unique=False)
    op.create_index(op.f('ix_need_partner'), 'need', ['partner'], unique=False)
    op.create_index(op.f('ix_need_priority'), 'need', ['priority'], unique=False)
    op.create_index(op.f('ix_need_project'), 'need', ['project'], unique=False)
    op.create_index(op.f('ix_need_sector'), 'need', ['sector'], unique=False)
    op.create_index(op.f('ix_need_status'), 'need', ['status'], unique=False)
    op.create_table('need_tags',
    sa.Column('need_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('need_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_need_tags_value', 'need_tags', ['value'], unique=False)
    op.create_table('note_line',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('consultation', sa.Text(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('at', sa.Text(), nullable=True),
    sa.Column('position', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_note_line_consultation'), 'note_line', ['consultation'], unique=False)
    op.create_index(op.f('ix_note_line_partner'), 'note_line', ['partner'], unique=False)
    op.create_table('note_line_tags',
    sa.Column('note_line_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('note_line_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_note_line_tags_value', 'note_line_tags', ['value'], unique=False)
    op.create_table('organization',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('native_name', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('side', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_organization_city'), 'organization', ['city'], unique=False)
    op.create_index(op.f('ix_organization_partner'), 'organization', ['partner'], unique=False)
    op.create_table('organization_tags',
    sa.Column('organization_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('organization_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_organization_tags_value', 'organization_tags', ['value'], unique=False)
    op.create_table('participant',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('person', sa.Text(), nullable=True),
    sa.Column('role', sa.Text(), nullable=True),
    sa.Column('side', sa.Text(), nullable=True),
    sa.Column('origin', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_participant_about'), 'participant', ['about'], unique=False)
    op.create_index(op.f('ix_participant_origin'), 'participant', ['origin'], unique=False)
    op.create_index(op.f('ix_participant_partner'), 'participant', ['partner'], unique=False)
    op.create_index(op.f('ix_participant_person'), 'participant', ['person'], unique=False)
    op.create_table('participant_tags',
    sa.Column('participant_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('participant_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_participant_tags_value', 'participant_tags', ['value'], unique=False)
    op.create_table('person',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('display_name', sa.Text(), nullable=True),
    sa.Column('native_name', sa.Text(), nullable=True),
    sa.Column('sort_key', sa.Text(), nullable=True),
    sa.Column('form_of_address', sa.Text(), nullable=True),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('organization', sa.Text(), nullable=True),
    sa.Column('influence', sa.Text(), nullable=True),
    sa.Column('consent', sa.Text(), nullable=True),
    sa.Column('consent_at', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_person_organization'), 'person', ['organization'], unique=False)
    op.create_index(op.f('ix_person_partner'), 'person', ['partner'], unique=False)
    op.create_table('person_languages',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('person_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_person_languages_value', 'person_languages', ['value'], unique=False)
    op.create_table('person_roles',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('person_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_person_roles_value', 'person_roles', ['value'], unique=False)
    op.create_table('person_tags',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('person_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_person_tags_value', 'person_tags', ['value'], unique=False)
    op.create_table('pilot',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('research_project', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('site', sa.Text(), nullable=True),
    sa.Column('hypothesis', sa.Text(), nullable=True),
    sa.Column('measure', sa.Text(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=True),
    sa.Column('baseline', sa.Float(), nullable=True),
    sa.Column('target', sa.Float(), nullable=True),
    sa.Column('result', sa.Float(), nullable=True),
    sa.Column('stage', sa.Text(), nullable=True),
    sa.Column('permissions', sa.Text(), nullable=True),
    sa.Column('transition_partner', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_pilot_city'), 'pilot', ['city'], unique=False)
    op.create_index(op.f('ix_pilot_partner'), 'pilot', ['partner'], unique=False)
    op.create_index(op.f('ix_pilot_research_project'), 'pilot', ['research_project'], unique=False)
    op.create_index(op.f('ix_pilot_stage'), 'pilot', ['stage'], unique=False)
    op.create_index(op.f('ix_pilot_transition_partner'), 'pilot', ['transition_partner'], unique=False)
    op.create_table('pilot_tags',
    sa.Column('pilot_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('pilot_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_pilot_tags_value', 'pilot_tags', ['value'], unique=False)
    op.create_table('practice',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('origin_city', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('problem', sa.Text(), nullable=True),
    sa.Column('approach', sa.Text(), nullable=True),
    sa.Column('result', sa.Text(), nullable=True),
    sa.Column('transferability', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_practice_origin_city'), 'practice', ['origin_city'], unique=False)
    op.create_index(op.f('ix_practice_partner'), 'practice', ['partner'], unique=False)
    op.create_table('practice_tags',
    sa.Column('practice_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('practice_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_practice_tags_value', 'practice_tags', ['value'], unique=False)
    op.create_table('programme',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=True),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('agency', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_programme_partner'), 'programme', ['partner'], unique=False)
    op.create_table('programme_tags',
    sa.Column('programme_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('programme_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_programme_tags_value', 'programme_tags', ['value'], unique=False)
    op.create_table('project',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('list', sa.Text(), nullable=True),
    sa.Column('project_no', sa.Text(), nullable=True),
    sa.Column('focus_area', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('support_required', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('preparation_stage', sa.Text(), nullable=True),
    sa.Column('cost', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_project_city'), 'project', ['city'], unique=False)
    op.create_index(op.f('ix_project_partner'), 'project', ['partner'], unique=False)
    op.create_index(op.f('ix_project_sector'), 'project', ['sector'], unique=False)
    op.create_table('project_tags',
    sa.Column('project_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('project_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_project_tags_value', 'project_tags', ['value'], unique=False)
    op.create_table('question',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('asked_of', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('answer', sa.Text(), nullable=True),
    sa.Column('consultation', sa.Text(), nullable=True),
    sa.Column('origin', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_question_asked_of'), 'question', ['asked_of'], unique=False)
    op.create_index(op.f('ix_question_city'), 'question', ['city'], unique=False)
    op.create_index(op.f('ix_question_consultation'), 'question', ['consultation'], unique=False)
    op.create_index(op.f('ix_question_origin'), 'question', ['origin'], unique=False)
    op.create_index(op.f('ix_question_partner'), 'question', ['partner'], unique=False)
    op.create_table('question_tags',
    sa.Column('question_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('question_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_question_tags_value', 'question_tags', ['value'], unique=False)
    op.create_table('rating',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('finance_option', sa.Text(), nullable=True),
    sa.Column('dimension', sa.Text(), nullable=True),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_rating_finance_option'), 'rating', ['finance_option'], unique=False)
    op.create_index(op.f('ix_rating_partner'), 'rating', ['partner'], unique=False)
    op.create_table('rating_tags',
    sa.Column('rating_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('rating_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_rating_tags_value', 'rating_tags', ['value'], unique=False)
    op.create_table('report_run',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('report', sa.Text(), nullable=True),
    sa.Column('at', sa.Text(), nullable=True),
    sa.Column('audience', sa.Text(), nullable=True),
    sa.Column('filters', sa.Text(), nullable=True),
    sa.Column('file_name', sa.Text(), nullable=True),
    sa.Column('data_state', sa.Text(), nullable=True),
    sa.Column('row_count', sa.Integer(), nullable=True),
    sa.Column('withheld_count', sa.Integer(), nullable=True),
    sa.Column('for_city', sa.Text(), nullable=True),
    sa.Column('sent_on', sa.Text(), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_report_run_at'), 'report_run', ['at'], unique=False)
    op.create_index(op.f('ix_report_run_for_city'), 'report_run', ['for_city'], unique=False)
    op.create_index(op.f('ix_report_run_partner'), 'report_run', ['partner'], unique=False)
    op.create_table('report_run_tags',
    sa.Column('report_run_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('report_run_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_report_run_tags_value', 'report_run_tags', ['value'], unique=False)
    op.create_table('research_project',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('award', sa.Text(), nullable=True),
    sa.Column('investigator', sa.Text(), nullable=True),
    sa.Column('university', sa.Text(), nullable=True),
    sa.Column('domain', sa.Text(), nullable=True),
    sa.Column('support_kind', sa.Text(), nullable=True),
    sa.Column('amount', sa.Text(), nullable=True),
    sa.Column('readiness_start', sa.Text(), nullable=True),
    sa.Column('readiness_now', sa.Text(), nullable=True),
    sa.Column('readiness_target', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_research_project_investigator'), 'research_project', ['investigator'], unique=False)
    op.create_index(op.f('ix_research_project_partner'), 'research_project', ['partner'], unique=False)
    op.create_index(op.f('ix_research_project_university'), 'research_project', ['university'], unique=False)
    op.create_table('research_project_tags',
    sa.Column('research_project_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('research_project_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_research_project_tags_value', 'research_project_tags', ['value'], unique=False)
    op.create_table('saved_view',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('record', sa.Text(), nullable=True),
    sa.Column('settings', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_saved_view_partner'), 'saved_view', ['partner'], unique=False)
    op.create_table('saved_view_tags',
    sa.Column('saved_view_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('saved_view_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_saved_view_tags_value', 'saved_view_tags', ['value'], unique=False)
    op.create_table('session',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('workshop', sa.Text(), nullable=True),
    sa.Column('moment', sa.Text(), nullable=True),
    sa.Column('hours', sa.Float(), nullable=True),
    sa.Column('trainer', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_session_partner'), 'session', ['partner'], unique=False)
    op.create_index(op.f('ix_session_trainer'), 'session', ['trainer'], unique=False)
    op.create_index(op.f('ix_session_workshop'), 'session', ['workshop'], unique=False)
    op.create_table('session_tags',
    sa.Column('session_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('session_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_session_tags_value', 'session_tags', ['value'], unique=False)
    op.create_table('solution',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('provider', sa.Text(), nullable=True),
    sa.Column('what_it_does', sa.Text(), nullable=True),
    sa.Column('readiness_level', sa.Text(), nullable=True),
    sa.Column('reference_sites', sa.Text(), nullable=True),
    sa.Column('market_objectives', sa.Text(), nullable=True),
    sa.Column('goals', sa.Text(), nullable=True),
    sa.Column('export_status', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_solution_partner'), 'solution', ['partner'], unique=False)
    op.create_index(op.f('ix_solution_provider'), 'solution', ['provider'], unique=False)
    op.create_table('solution_capabilities',
    sa.Column('solution_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('solution_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_solution_capabilities_value', 'solution_capabilities', ['value'], unique=False)
    op.create_table('solution_sectors',
    sa.Column('solution_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('solution_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_solution_sectors_value', 'solution_sectors', ['value'], unique=False)
    op.create_table('solution_tags',
    sa.Column('solution_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('solution_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_solution_tags_value', 'solution_tags', ['value'], unique=False)
    op.create_table('trade_event',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('venue', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('timezone', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_trade_event_city'), 'trade_event', ['city'], unique=False)
    op.create_index(op.f('ix_trade_event_partner'), 'trade_event', ['partner'], unique=False)
    op.create_index(op.f('ix_trade_event_programme'), 'trade_event', ['programme'], unique=False)
    op.create_index(op.f('ix_trade_event_starts'), 'trade_event', ['starts'], unique=False)
    op.create_table('trade_event_tags',
    sa.Column('trade_event_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('trade_event_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_trade_event_tags_value', 'trade_event_tags', ['value'], unique=False)
    op.create_table('twinning',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('us_partner_city', sa.Text(), nullable=True),
    sa.Column('asean_entity', sa.Text(), nullable=True),
    sa.Column('us_entity', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('objectives', sa.Text(), nullable=True),
    sa.Column('action_plan', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=True),
    sa.Column('source', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_twinning_city'), 'twinning', ['city'], unique=False)
    op.create_index(op.f('ix_twinning_partner'), 'twinning', ['partner'], unique=False)
    op.create_index(op.f('ix_twinning_programme'), 'twinning', ['programme'], unique=False)
    op.create_table('twinning_tags',
    sa.Column('twinning_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('twinning_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_twinning_tags_value', 'twinning_tags', ['value'], unique=False)
    op.create_table('twinning_topics',
    sa.Column('twinning_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('twinning_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_twinning_topics_value', 'twinning_topics', ['value'], unique=False)
    op.create_table('workshop',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('method', sa.Text(), nullable=True),
    sa.Column('starts', sa.Text(), nullable=True),
    sa.Column('ends', sa.Text(), nullable=True),
    sa.Column('venue', sa.Text(), nullable=True),
    sa.Column('remark', sa.Text(), nullable=True),
    sa.Column('sensitivity', sa.Text(), nullable=True),
    sa.Column('partner', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index(op.f('ix_workshop_city'), 'workshop', ['city'], unique=False)
    op.create_index(op.f('ix_workshop_partner'), 'workshop', ['partner'], unique=False)
    op.create_index(op.f('ix_workshop_programme'), 'workshop', ['programme'], unique=False)
    op.create_index(op.f('ix_workshop_starts'), 'workshop', ['starts'], unique=False)
    op.create_table('workshop_tags',
    sa.Column('workshop_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('workshop_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_workshop_tags_value', 'workshop_tags', ['value'], unique=False)
    op.create_table('workshop_topics',
    sa.Column('workshop_id', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('workshop_id', 'value'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_workshop_topics_value', 'workshop_topics', ['value'], unique=False)
    op.create_table('search_doc',
    sa.Column('doc', sa.Integer(), nullable=False),
    sa.Column('record', sa.Text(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('doc'),
    sa.UniqueConstraint('id')
    )
    op.create_table('sync_author',
    sa.Column('author', sa.Integer(), nullable=False),
    sa.Column('device', sa.Text(), nullable=False),
    sa.Column('person', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('author'),
    sa.UniqueConstraint('device', 'person')
    )
    op.create_table('sync_capture',
    sa.Column('paused', sa.Integer(), nullable=False)
    )
    op.create_table('sync_cell',
    sa.Column('cell', sa.Integer(), nullable=False),
    sa.Column('tbl', sa.Text(), nullable=False),
    sa.Column('row', sa.Text(), nullable=False),
    sa.Column('col', sa.Text(), nullable=False),
    sa.Column('shown', sa.Integer(), nullable=False),
    sa.Column('heads', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('cell')
    )
    op.create_index('ix_sync_cell_conflict', 'sync_cell', ['heads'], unique=False, sqlite_where=sa.text('heads > 1'))
    op.create_index('ix_sync_cell_place', 'sync_cell', ['tbl', 'row', 'col'], unique=True)
    op.create_table('sync_dirty',
    sa.Column('tbl', sa.Text(), nullable=False),
    sa.Column('row', sa.Text(), nullable=False),
    sa.Column('col', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('tbl', 'row', 'col'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_head',
    sa.Column('cell', sa.Integer(), nullable=False),
    sa.Column('op', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('cell', 'op'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_meta',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('name'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_name',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('sync_op',
    sa.Column('op', sa.Integer(), nullable=False),
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('cell', sa.Integer(), nullable=False),
    sa.Column('hlc', sa.Integer(), nullable=False),
    sa.Column('author', sa.Integer(), nullable=False),
    sa.Column('save', sa.Text(), nullable=False),
    sa.Column('seg', sa.Text(), nullable=True),
    sa.Column('raw', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('op'),
    sa.UniqueConstraint('id')
    )
    op.create_index(op.f('ix_sync_op_cell'), 'sync_op', ['cell'], unique=False)
    op.create_table('sync_pred',
    sa.Column('pred', sa.LargeBinary(), nullable=False),
    sa.Column('op', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('pred', 'op'),
    sqlite_with_rowid=False
    )
    op.create_table('sync_seen',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('del', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', 'del'),
    sqlite_with_rowid=False
    )
    op.create_table('undo_cell',
    sa.Column('entry', sa.Integer(), nullable=False),
    sa.Column('cell', sa.Integer(), nullable=False),
    sa.Column('before', sa.Integer(), nullable=True),
    sa.Column('after', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('entry', 'cell'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_undo_cell_after', 'undo_cell', ['cell', 'after'], unique=False)
    op.create_table('undo_list',
    sa.Column('entry', sa.Integer(), nullable=False),
    sa.Column('save', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('person', sa.Text(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('undone', sa.Integer(), server_default='0', nullable=False),
    sa.PrimaryKeyConstraint('entry')
    )
    op.execute("INSERT INTO sync_capture(paused) VALUES (0)")
    op.execute("CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii')")
