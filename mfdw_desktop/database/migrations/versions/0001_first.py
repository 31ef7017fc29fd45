"""The first schema: the branch's book, surveys, ledger and search."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build, search

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Every table has `id`. A column is `name kind`, `name >table` for a link; `!` is NOT NULL,
# `=1` its server default.
TABLES = {
    "area": """
        uid uid!; code words!; name words!; version count!=1; deleted_at moment
    """,
    "branch": """
        uid uid!; code words!; name words!; native_name words; time_zone words!; address
        words; phone words; version count!=1; deleted_at moment
    """,
    "change": """
        batch_id count; edit uid; table_name words!; record_uid uid!; action words!;
        field words; old words; new words; salt words; digest words; actor words!; at
        moment!; hash words!
    """,
    "counter": """
        name words!; value count!
    """,
    "duplicate_decision": """
        first_uid uid!; second_uid uid!; decision words!; actor words!; decided_at
        moment!
    """,
    "incentive_kind": """
        uid uid!; code words!; name words!; is_seed flag!; uses_sessions flag!;
        uses_conditions flag!; uses_money flag!; version count!=1; deleted_at moment
    """,
    "institution": """
        uid uid!; name words!; native_name words; country words!; currency words!;
        language words!; paper_size words!; preferences json; version count!=1;
        deleted_at moment
    """,
    "questionnaire": """
        uid uid!; code words!; title words!; default_language words!; languages json!;
        version count!=1; deleted_at moment
    """,
    "setting": """
        name words!; value json
    """,
    "batch": """
        uid uid!; kind words!; branch_id >branch; title words!; file_name words; sha256
        words; size count; recipe json; counts json; app_version words!; actor words!;
        started_at moment!; committed_at moment; reverses_id >batch; undone_at moment;
        undone_by words
    """,
    "choice": """
        uid uid!; questionnaire_id >questionnaire!; list_name words!; name words!;
        labels json!; position count!; version count!=1; deleted_at moment
    """,
    "household": """
        uid uid!; branch_id >branch!; code words!; village words; address words; version
        count!=1; deleted_at moment
    """,
    "innovation": """
        uid uid!; area_id >area!; code words!; name words!; description words; phase
        words!; level words!; started_on day; ends_on day; version count!=1; deleted_at
        moment
    """,
    "printed_paper": """
        uid uid!; paper words!; branch_id >branch; month day; language words!;
        paper_size words!; pages count!; fingerprint words!; rows json; file_name
        words!; actor words!; made_at moment!
    """,
    "question": """
        uid uid!; questionnaire_id >questionnaire!; code words!; path words!; kind
        words!; labels json!; list_name words; repeat_path words; is_required flag!;
        is_sensitive flag!; position count!; version count!=1; deleted_at moment
    """,
    "questionnaire_version": """
        uid uid!; questionnaire_id >questionnaire!; name words!; sha256 words!;
        defined_at moment!; definition json!; version count!=1; deleted_at moment
    """,
    "staff": """
        uid uid!; branch_id >branch!; code words!; name words!; native_name words; role
        words!; phone words; left_on day; version count!=1; deleted_at moment
    """,
    "survey_round": """
        uid uid!; questionnaire_id >questionnaire!; name words!; opens_on day; closes_on
        day; target count; version count!=1; deleted_at moment
    """,
    "batch_file": """
        batch_id >batch!; content bytes!
    """,
    "centre": """
        uid uid!; branch_id >branch!; officer_id >staff; code words!; name words!;
        native_name words; village words; meeting_weekday count; version count!=1;
        deleted_at moment
    """,
    "import_row": """
        batch_id >batch!; sheet words!; row_number count!; row_key words; row_hash
        words; outcome words!; target_table words; target_uid uid; message words
    """,
    "scheme": """
        uid uid!; kind_id >incentive_kind!; area_id >area; innovation_id >innovation;
        code words!; name words!; native_name words; description words; rule words!;
        amount_minor money; share_percent words; unit_cost_minor money; currency words!;
        partner words; plan_per_month count; sessions_planned count!; starts_on day;
        ends_on day; version count!=1; deleted_at moment
    """,
    "client_group": """
        uid uid!; branch_id >branch!; centre_id >centre!; code words!; name words!;
        version count!=1; deleted_at moment
    """,
    "scheme_condition": """
        uid uid!; scheme_id >scheme!; position count!; text words!; about_child flag!;
        evidence words!; due_after_days count!; every_months count!; times count!;
        version count!=1; deleted_at moment
    """,
    "session": """
        uid uid!; branch_id >branch!; centre_id >centre; scheme_id >scheme!; number
        count!; topic words!; held_on day!; starts_at words; trainer words; minutes
        count; place words; status words!; note words; version count!=1; deleted_at
        moment
    """,
    "client": """
        uid uid!; branch_id >branch!; centre_id >centre; group_id >client_group;
        officer_id >staff; household_id >household; code words!; name words; native_name
        words; sex words; birth_on day; birth_estimated flag!; village words; address
        words; phone words; relative_name words; language words; status words!;
        status_on day; status_reason words; joined_on day; left_on day; arm words; note
        words; own_fields json; sort_name words!; search_text words!; version count!=1;
        deleted_at moment
    """,
    "assignment": """
        uid uid!; innovation_id >innovation!; branch_id >branch!; centre_id >centre;
        client_id >client; arm words!; from_on day!; until_on day; version count!=1;
        deleted_at moment
    """,
    "attendance": """
        uid uid!; session_id >session!; client_id >client!; code words; note words;
        fields json; version count!=1; deleted_at moment
    """,
    "client_alias": """
        uid uid!; client_id >client!; code words!; version count!=1; deleted_at moment
    """,
    "client_external_id": """
        uid uid!; client_id >client!; kind words!; value words!; value_key words!;
        version count!=1; deleted_at moment
    """,
    "client_status": """
        uid uid!; client_id >client!; status words!; reason words!; changed_on day!;
        note words; version count!=1; deleted_at moment
    """,
    "consent": """
        uid uid!; client_id >client!; scope words!; given_on day!; method words!;
        witness words; withdrawn_on day; version count!=1; deleted_at moment
    """,
    "enrolment": """
        uid uid!; innovation_id >innovation!; branch_id >branch!; client_id >client!;
        arm words!; enrolled_on day!; left_on day; left_reason words; version count!=1;
        deleted_at moment
    """,
    "enterprise": """
        uid uid!; branch_id >branch!; client_id >client!; name words; activity words;
        sector words!; started_on day; closed_on day; registration words!;
        workers_family count!; workers_paid count!; workers_women count!; version
        count!=1; deleted_at moment
    """,
    "household_member": """
        uid uid!; household_id >household!; client_id >client; name words; native_name
        words; sex words; birth_on day; birth_estimated flag!; relation words!; is_head
        flag!; school words; grade count; works flag; joined_on day; left_on day;
        version count!=1; deleted_at moment
    """,
    "loan": """
        uid uid!; branch_id >branch!; client_id >client!; number words!; product words!;
        cycle count!; principal_minor money!; currency words!; disbursed_on day!; due_on
        day; months count; purpose words; status words!; outstanding_minor money;
        outstanding_on day; version count!=1; deleted_at moment
    """,
    "response": """
        uid uid!; branch_id >branch!; round_id >survey_round!; version_id
        >questionnaire_version!; client_id >client; source_key words; seen_keys json;
        interviewed_on day; interviewer words; status words!; arm words; answers json!;
        missing json; link_method words; link_score ratio; linked_by words; linked_at
        moment; version count!=1; deleted_at moment
    """,
    "award": """
        uid uid!; branch_id >branch!; client_id >client!; scheme_id >scheme!; session_id
        >session; member_id >household_member; loan_id >loan; given_on day!; recorded_at
        moment!; amount_minor money; base_minor money; currency words!; quantity count!;
        status words!; reference words; note words; version count!=1; deleted_at moment
    """,
    "queued_interview": """
        uid uid!; branch_id >branch!; round_id >survey_round!; version_id
        >questionnaire_version!; client_id >client; response_id >response; reason
        words!; source_key words; sheet_row count!; record json!; decision words;
        version count!=1; deleted_at moment
    """,
    "response_row": """
        uid uid!; response_id >response!; parent_row_id >response_row; member_id
        >household_member; path words!; position count!; source_key words; answers
        json!; missing json; link_method words; link_score ratio; version count!=1;
        deleted_at moment
    """,
    "condition_check": """
        uid uid!; branch_id >branch!; client_id >client!; award_id >award!; condition_id
        >scheme_condition!; member_id >household_member; due_on day!; state words!;
        checked_on day; checked_by words; evidence words; note words; version count!=1;
        deleted_at moment
    """,
}

INDEXES = (
    ("uq_area_code_live", "area", "code", "live"),
    ("uq_area_uid", "area", "uid", "unique"),
    ("uq_branch_code_live", "branch", "code", "live"),
    ("uq_branch_uid", "branch", "uid", "unique"),
    ("ix_change_batch_id", "change", "batch_id", "plain"),
    ("ix_change_edit", "change", "edit", "plain"),
    ("ix_change_record_uid", "change", "record_uid", "plain"),
    ("uq_counter_name", "counter", "name", "unique"),
    ("uq_duplicate_decision_pair", "duplicate_decision", "first_uid second_uid", "unique"),
    ("uq_incentive_kind_code_live", "incentive_kind", "code", "live"),
    ("uq_incentive_kind_uid", "incentive_kind", "uid", "unique"),
    ("uq_institution_uid", "institution", "uid", "unique"),
    ("uq_questionnaire_code_live", "questionnaire", "code", "live"),
    ("uq_questionnaire_uid", "questionnaire", "uid", "unique"),
    ("uq_setting_name", "setting", "name", "unique"),
    ("ix_batch_branch_id", "batch", "branch_id", "plain"),
    ("ix_batch_reverses_id", "batch", "reverses_id", "plain"),
    ("ix_choice_questionnaire_id_list_name", "choice", "questionnaire_id list_name", "plain"),
    ("uq_choice_uid", "choice", "uid", "unique"),
    ("ix_household_branch_id", "household", "branch_id", "plain"),
    ("uq_household_branch_id_code_live", "household", "branch_id code", "live"),
    ("uq_household_uid", "household", "uid", "unique"),
    ("ix_innovation_area_id", "innovation", "area_id", "plain"),
    ("uq_innovation_code_live", "innovation", "code", "live"),
    ("uq_innovation_uid", "innovation", "uid", "unique"),
    ("ix_printed_paper_branch_id", "printed_paper", "branch_id", "plain"),
    ("uq_question_questionnaire_id_code_live", "question", "questionnaire_id code", "live"),
    ("uq_question_uid", "question", "uid", "unique"),
    (
        "ix_questionnaire_version_questionnaire_id",
        "questionnaire_version",
        "questionnaire_id",
        "plain",
    ),
    (
        "uq_questionnaire_version_questionnaire_id_sha256_live",
        "questionnaire_version",
        "questionnaire_id sha256",
        "live",
    ),
    ("uq_questionnaire_version_uid", "questionnaire_version", "uid", "unique"),
    ("ix_staff_branch_id", "staff", "branch_id", "plain"),
    ("uq_staff_branch_id_code_live", "staff", "branch_id code", "live"),
    ("uq_staff_uid", "staff", "uid", "unique"),
    ("uq_survey_round_questionnaire_id_name_live", "survey_round", "questionnaire_id name", "live"),
    ("uq_survey_round_uid", "survey_round", "uid", "unique"),
    ("ix_batch_file_batch_id", "batch_file", "batch_id", "plain"),
    ("ix_centre_branch_id", "centre", "branch_id", "plain"),
    ("ix_centre_officer_id", "centre", "officer_id", "plain"),
    ("uq_centre_branch_id_code_live", "centre", "branch_id code", "live"),
    ("uq_centre_uid", "centre", "uid", "unique"),
    ("ix_import_row_batch_id_row_number", "import_row", "batch_id row_number", "plain"),
    ("ix_scheme_area_id", "scheme", "area_id", "plain"),
    ("ix_scheme_innovation_id", "scheme", "innovation_id", "plain"),
    ("ix_scheme_kind_id", "scheme", "kind_id", "plain"),
    ("uq_scheme_code_live", "scheme", "code", "live"),
    ("uq_scheme_uid", "scheme", "uid", "unique"),
    ("ix_client_group_branch_id", "client_group", "branch_id", "plain"),
    ("ix_client_group_centre_id", "client_group", "centre_id", "plain"),
    ("uq_client_group_centre_id_code_live", "client_group", "centre_id code", "live"),
    ("uq_client_group_uid", "client_group", "uid", "unique"),
    ("ix_scheme_condition_scheme_id", "scheme_condition", "scheme_id", "plain"),
    ("uq_scheme_condition_uid", "scheme_condition", "uid", "unique"),
    ("ix_session_branch_id", "session", "branch_id", "plain"),
    ("ix_session_centre_id", "session", "centre_id", "plain"),
    ("ix_session_held_on", "session", "held_on", "plain"),
    ("ix_session_scheme_id", "session", "scheme_id", "plain"),
    ("uq_session_uid", "session", "uid", "unique"),
    ("ix_client_branch_id_sort_name", "client", "branch_id sort_name id", "plain"),
    ("ix_client_centre_id", "client", "centre_id", "plain"),
    ("ix_client_group_id", "client", "group_id", "plain"),
    ("ix_client_household_id", "client", "household_id", "plain"),
    ("ix_client_joined_on", "client", "joined_on", "plain"),
    ("ix_client_officer_id", "client", "officer_id", "plain"),
    ("ix_client_sort_name", "client", "sort_name id", "plain"),
    ("ix_client_status", "client", "status", "plain"),
    ("ix_client_village", "client", "village", "plain"),
    ("uq_client_code_live", "client", "code", "live"),
    ("uq_client_uid", "client", "uid", "unique"),
    ("ix_assignment_branch_id", "assignment", "branch_id", "plain"),
    ("ix_assignment_centre_id", "assignment", "centre_id", "plain"),
    ("ix_assignment_client_id", "assignment", "client_id", "plain"),
    ("ix_assignment_innovation_id", "assignment", "innovation_id", "plain"),
    ("uq_assignment_uid", "assignment", "uid", "unique"),
    ("ix_attendance_client_id", "attendance", "client_id", "plain"),
    ("uq_attendance_session_id_client_id_live", "attendance", "session_id client_id", "live"),
    ("uq_attendance_uid", "attendance", "uid", "unique"),
    ("ix_client_alias_client_id", "client_alias", "client_id", "plain"),
    ("uq_client_alias_code_live", "client_alias", "code", "live"),
    ("uq_client_alias_uid", "client_alias", "uid", "unique"),
    ("ix_client_external_id_client_id", "client_external_id", "client_id", "plain"),
    ("uq_client_external_id_kind_value_key_live", "client_external_id", "kind value_key", "live"),
    ("uq_client_external_id_uid", "client_external_id", "uid", "unique"),
    ("ix_client_status_client_id", "client_status", "client_id", "plain"),
    ("uq_client_status_uid", "client_status", "uid", "unique"),
    ("ix_consent_client_id", "consent", "client_id", "plain"),
    ("uq_consent_uid", "consent", "uid", "unique"),
    ("ix_enrolment_branch_id", "enrolment", "branch_id", "plain"),
    ("ix_enrolment_client_id", "enrolment", "client_id", "plain"),
    ("ix_enrolment_innovation_id", "enrolment", "innovation_id", "plain"),
    ("uq_enrolment_uid", "enrolment", "uid", "unique"),
    ("ix_enterprise_branch_id", "enterprise", "branch_id", "plain"),
    ("ix_enterprise_client_id", "enterprise", "client_id", "plain"),
    ("uq_enterprise_uid", "enterprise", "uid", "unique"),
    ("ix_household_member_client_id", "household_member", "client_id", "plain"),
    ("ix_household_member_household_id", "household_member", "household_id", "plain"),
    ("uq_household_member_uid", "household_member", "uid", "unique"),
    ("ix_loan_branch_id", "loan", "branch_id", "plain"),
    ("ix_loan_client_id", "loan", "client_id", "plain"),
    ("uq_loan_branch_id_number_live", "loan", "branch_id number", "live"),
    ("uq_loan_uid", "loan", "uid", "unique"),
    ("ix_response_branch_id", "response", "branch_id", "plain"),
    ("ix_response_client_id", "response", "client_id", "plain"),
    ("ix_response_round_id_client_id", "response", "round_id client_id", "plain"),
    ("ix_response_version_id", "response", "version_id", "plain"),
    ("uq_response_round_id_source_key_live", "response", "round_id source_key", "live"),
    ("uq_response_uid", "response", "uid", "unique"),
    ("ix_award_branch_id_given_on", "award", "branch_id given_on", "plain"),
    ("ix_award_client_id", "award", "client_id", "plain"),
    ("ix_award_given_on", "award", "given_on", "plain"),
    ("ix_award_loan_id", "award", "loan_id", "plain"),
    ("ix_award_member_id", "award", "member_id", "plain"),
    ("ix_award_scheme_id", "award", "scheme_id", "plain"),
    ("ix_award_session_id", "award", "session_id", "plain"),
    ("uq_award_uid", "award", "uid", "unique"),
    ("ix_queued_interview_branch_id", "queued_interview", "branch_id", "plain"),
    ("ix_queued_interview_client_id", "queued_interview", "client_id", "plain"),
    ("ix_queued_interview_response_id", "queued_interview", "response_id", "plain"),
    ("ix_queued_interview_round_id", "queued_interview", "round_id", "plain"),
    ("ix_queued_interview_version_id", "queued_interview", "version_id", "plain"),
    ("uq_queued_interview_uid", "queued_interview", "uid", "unique"),
    ("ix_response_row_member_id", "response_row", "member_id", "plain"),
    ("ix_response_row_parent_row_id", "response_row", "parent_row_id", "plain"),
    ("ix_response_row_response_id", "response_row", "response_id", "plain"),
    ("uq_response_row_uid", "response_row", "uid", "unique"),
    ("ix_condition_check_award_id", "condition_check", "award_id", "plain"),
    ("ix_condition_check_branch_id", "condition_check", "branch_id", "plain"),
    ("ix_condition_check_client_id", "condition_check", "client_id", "plain"),
    ("ix_condition_check_condition_id", "condition_check", "condition_id", "plain"),
    ("ix_condition_check_member_id", "condition_check", "member_id", "plain"),
    ("ix_condition_check_state_due_on", "condition_check", "state due_on", "plain"),
    ("uq_condition_check_uid", "condition_check", "uid", "unique"),
)


def upgrade() -> None:
    """Create every table, its indexes and the search."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
    for index in INDEXES:
        build.create_index(op, *index)
    search.create(op.get_bind())
