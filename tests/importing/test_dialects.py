"""Which tool wrote a workbook, and what its columns are."""

from __future__ import annotations

import pytest

from mfdw_desktop.importing.dialects import (
    DIALECTS,
    SheetHead,
    bare,
    dialect,
    recognise,
    vocabulary,
)
from mfdw_desktop.importing.dialects.kobo import find_parent


@pytest.mark.parametrize(
    ("headers", "family", "tool"),
    [
        ("start _uuid _submission_time _index", "kobo", "kobo"),
        ("X.U.FEFF.start X_uuid X_submission_time X_index", "kobo", "kobo"),
        ("name _index _parent_index _parent_table_name", "kobo", "kobo"),
        ("name _uuid _submission_time _duration _xform_id", "kobo", "ona"),
        ("SubmissionDate age meta-instanceID KEY", "odk", "odk"),
        ("SubmissionDate starttime age formdef_version KEY", "odk", "surveycto"),
        ("number info.case_id form.meta.username", "plain", "commcare"),
        ("record_id redcap_event_name age work___1", "plain", "redcap"),
        ("Timestamp name age", "plain", "google-forms"),
        ("Office* Name* Birth* Status", "plain", "mifos"),
        ("sex age _id __version__", "kobo", "kobo"),
        ("sex age _validation_status _uuid", "kobo", "kobo"),
        ("sex age _uuid _bamboo_dataset_id", "kobo", "ona"),
        ("GlobalRecordId UniqueKey FirstSaveTime age", "plain", "epi-info"),
        ("UniqueKey RECSTATUS GlobalRecordId FKEY", "plain", "epi-info"),
        ("dataelement period orgunit categoryoptioncombo value", "plain", "dhis2"),
        ("event programStage orgUnit eventDate age", "plain", "dhis2"),
        ("code name age", "plain", "plain"),
        ("code event comment value", "plain", "plain"),
        ("type name label::English", "xlsform", "xlsform"),
    ],
)
def test_tool_is_known_by_its_headers(headers: str, family: str, tool: str) -> None:
    found = recognise({"survey": SheetHead(tuple(headers.split()))})
    assert (found.dialect, found.tool) == (family, tool)
    assert found.evidence


def test_microsoft_forms_are_known_by_their_first_columns() -> None:
    head = SheetHead(("ID", "Start time", "Completion time", "Email", "Name"))
    assert recognise({"Form1": head}).tool == "microsoft-forms"


def test_events_of_dhis2_are_known_with_their_names_in_words() -> None:
    head = SheetHead(("Event", "Program stage", "Event date", "Organisation unit", "Age"))
    found = recognise({"csv": head})
    assert (found.tool, found.evidence[0]) == ("dhis2", "csv: Event, Program stage, Event date")
    assert dialect("dhis2").is_system("Organisation unit")
    assert not dialect("dhis2").is_system("Age")


def test_old_export_is_known_by_its_words_for_missing() -> None:
    headers = ("a/sex", "a/age", "_uuid", "_submission_time")
    assert recognise({"S": SheetHead(headers, ("n/a", "n/a", "u1", "2015"))}).tool == "ona"
    # Somebody may have typed it in a form of today.
    newer = (*headers, "_validation_status")
    assert recognise({"S": SheetHead(newer, ("n/a", "n/a", "u1", "2026", ""))}).tool == "kobo"
    assert recognise({"S": SheetHead(headers, ("n/a", "3", "u1", "2015"))}).tool == "kobo"


def test_related_forms_of_epi_info_are_linked_by_their_foreign_key() -> None:
    found = recognise(
        {
            "Household": SheetHead(("GlobalRecordId", "UniqueKey", "FKEY"), ("g-1", "1", "")),
            "Member": SheetHead(("GlobalRecordId", "UniqueKey", "FKEY"), ("g-2", "1", "g-1")),
        }
    )
    assert [(each.sheet, each.parent, each.key, each.parent_key) for each in found.repeats] == [
        ("Member", "Household", "FKEY", "GlobalRecordId")
    ]


def test_long_files_of_surveycto_are_linked_and_their_sets_are_no_answers() -> None:
    found = recognise(
        {
            "main": SheetHead(
                ("SubmissionDate", "age", "SET-OF-member", "formdef_version", "KEY"),
                ("2026", "3", "uuid:1/member", "7", "uuid:1"),
            ),
            "member": SheetHead(
                ("name", "PARENT_KEY", "KEY", "SET-OF-job"), ("Bo", "uuid:1", "uuid:1/member[1]")
            ),
        }
    )
    assert found.tool == "surveycto"
    assert [(each.sheet, each.parent) for each in found.repeats] == [("member", "main")]
    assert dialect("surveycto").is_system("SET-OF-member")


def test_template_is_known_by_its_hidden_sheet() -> None:
    assert recognise({"Answers": SheetHead(("_uuid",)), "_mfdw": SheetHead()}).dialect == "template"


def test_workbook_without_tables_is_plain() -> None:
    assert recognise({"Sheet1": SheetHead()}).dialect == "plain"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("meta-instanceID", "meta/instanceid"),
        ("meta.instanceID", "meta/instanceid"),
        ("X_uuid", "_uuid"),
        ("X__version__", "__version__"),
        ("X.U.FEFF.start", "start"),
        ("\ufeffstart", "start"),
        ("Xylophone", "xylophone"),
    ],
)
def test_bare_header(header: str, name: str) -> None:
    assert bare(header) == name


def test_parent_is_found_by_its_full_title() -> None:
    names = ["Decent work_ baseline _ 2026...", "members", "members... (1)"]
    assert find_parent("Decent work: baseline / 2026 survey for branch A", names) == names[0]
    assert find_parent("members", names) == "members"
    assert find_parent("nothing of the kind", names) == ""


def test_nested_repeats_of_kobo_are_linked() -> None:
    headers = ("_index", "_parent_table_name", "_parent_index")
    found = recognise(
        {
            "Bird nest survey with nested...": SheetHead(("_uuid", "_submission_time", "_index")),
            "tree": SheetHead(headers, ("1", "Bird nest survey with nested repeats", "1")),
            "nest": SheetHead(headers, ("1", "tree", "1")),
        }
    )
    assert [(each.sheet, each.parent, each.key) for each in found.repeats] == [
        ("tree", "Bird nest survey with nested...", "_parent_index"),
        ("nest", "tree", "_parent_index"),
    ]


def test_main_sheet_of_ona_is_no_repeat() -> None:
    headers = ("_uuid", "_xform_id", "_index", "_parent_table_name", "_parent_index")
    assert recognise({"tutorial": SheetHead(headers, ("u", "1", "1", "", "-1"))}).repeats == ()


def test_repeats_of_commcare_are_linked_by_the_number_of_the_form() -> None:
    found = recognise(
        {
            "Forms": SheetHead(("number", "form.name", "form.meta.username")),
            "Children": SheetHead(("number", "number__0", "number__1", "name")),
        }
    )
    assert [(each.sheet, each.parent, each.key) for each in found.repeats] == [
        ("Children", "Forms", "number__0")
    ]


def test_nested_repeats_of_odk_are_linked_by_their_keys() -> None:
    found = recognise(
        {
            "hh": SheetHead(("SubmissionDate", "KEY"), ("2026-01-02", "uuid:1")),
            "hh-member": SheetHead(("PARENT_KEY", "KEY"), ("uuid:1", "uuid:1/g/member[1]")),
            "hh-job": SheetHead(
                ("PARENT_KEY", "KEY"), ("uuid:1/g/member[1]", "uuid:1/g/member[1]/job[2]")
            ),
        }
    )
    assert [(each.sheet, each.parent) for each in found.repeats] == [
        ("hh-member", "hh"),
        ("hh-job", "hh-member"),
    ]


def test_keys_come_in_the_order_of_trust() -> None:
    assert dialect("kobo").keys[0] == "meta/rootuuid"
    assert dialect("odk").keys[0] == "key"


def test_system_columns_are_no_answers() -> None:
    kobo = dialect("kobo")
    system = ["_uuid", "X_submission_time", "_submission__uuid", "__version__", "_problem"]
    assert all(map(kobo.is_system, system))
    assert not any(map(kobo.is_system, ["age", "start_of_work", "_gps_latitude"]))


def test_tools_have_names_of_their_own() -> None:
    names = [each.tool for each in DIALECTS]
    assert len(names) == len(set(names))
    assert all(dialect(name).tool == name for name in names)
    assert "_uuid" in vocabulary()
