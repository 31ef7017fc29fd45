"""The forms behind `clients import`, `schemes import`, `awards import` and `loans import`.

A list of clients is read like a survey: the built-in form says which fields there are, which
headers mean them in the languages and systems that we know, and what belongs together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from mfdw_desktop.domain.clients import ClientStatus, Sex
from mfdw_desktop.domain.identifiers import read_code
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.kinds import SEED_AREAS, SEED_KINDS
from mfdw_desktop.domain.lists import BOOK_FORMS
from mfdw_desktop.domain.lists.fields import CURRENCIES
from mfdw_desktop.domain.lists.training import REGISTER_FORM
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.own_fields import OwnField, OwnKind
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.record_forms import ALIASES, Field, record_form
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

_TEXT, _DAY, _INTEGER = QuestionKind.TEXT, QuestionKind.DAY, QuestionKind.INTEGER
_DECIMAL, _ONE = QuestionKind.DECIMAL, QuestionKind.SELECT_ONE

_CLIENT_FIELDS = (
    Field("code", _TEXT, "Client code", "code|mfdw code|លេខកូដ|mã số"),
    Field("external_id", _TEXT, "Outside number",
          "client global num|external id|client id|member id|member no|member number|client no|"
          "client number|customer id|customer number|account number|លេខសមាជិក|លេខអតិថិជន|"
          "mã khách hàng|mã thành viên|харилцагчийн дугаар|ग्राहक संख्या|सदस्य संख्या|"
          "کلائنٹ نمبر|numero ng kliyente|numéro de client|global num"),
    Field("national_id", _TEXT, "National ID",
          "government id|national id|national id number|id card|id number|identity card|cmnd|cccd|"
          "số cmnd|số cccd|អត្តសញ្ញាណប័ណ្ណ|លេខអត្តសញ្ញាណប័ណ្ណ|регистрийн дугаар|регистр|aadhaar|"
          "aadhar|cnic|nic|philsys id|numéro d'identité|nrc"),
    Field("name", _TEXT, "Name (Latin)",
          "name|full name|client name|latin name|name in latin|name (english)|english name|"
          "member name|customer name|fullname|ឈ្មោះឡាតាំង|tên|họ tên|họ và tên|tên khách hàng|"
          "nom|nom complet|pangalan|buong pangalan|латин нэр"),
    Field("native_name", _TEXT, "Name (own script)",
          "native name|khmer name|name in khmer|name (khmer)|local name|name in local script|"
          "ឈ្មោះ|ឈ្មោះអតិថិជន|គោត្តនាម និងនាម|នាម និងគោត្តនាម|нэр|овог нэр|नाम|ग्राहक का नाम|نام|"
          "کلائنٹ کا نام"),
    Field("given_name", _TEXT, "Given name",
          "first name|given name|firstname|prénom|unang pangalan|នាមខ្លួន|tên gọi|өөрийн нэр"),
    Field("middle_name", _TEXT, "Middle name", "middle name|middlename|tên đệm|gitnang pangalan"),
    Field("family_name", _TEXT, "Family name",
          "last name|family name|surname|lastname|nom de famille|apelyido|នាមត្រកូល|họ|овог|उपनाम"),
    Field("second_family_name", _TEXT, "Second family name", "second last name|mother's surname"),
    Field("sex", _ONE, "Sex",
          "gender|sex|ភេទ|giới tính|хүйс|लिंग|جنس|kasarian|sexe|genre", list_name="sex"),
    Field("birth_on", _DAY, "Date of birth",
          "date of birth|birth date|birthdate|dob|birthday|ថ្ងៃខែឆ្នាំកំណើត|ថ្ងៃកំណើត|ngày sinh|"
          "төрсөн огноо|төрсөн өдөр|जन्म तिथि|जन्मतिथि|تاریخ پیدائش|petsa ng kapanganakan|"
          "date de naissance|birth day"),
    Field("age", _INTEGER, "Age",
          "age|age (years)|អាយុ|tuổi|нас|आयु|उम्र|عمر|edad|âge"),
    Field("phone", _TEXT, "Phone",
          "phone|telephone|mobile|mobile number|phone number|telephone number|cell phone|tel|"
          "លេខទូរស័ព្ទ|ទូរស័ព្ទ|số điện thoại|điện thoại|утас|утасны дугаар|फोन|मोबाइल|فون|موبائل|"
          "téléphone|cellphone"),
    Field("village", _TEXT, "Village",
          "village|barangay|bag|ward|ភូមិ|thôn|xã|баг|गाँव|गांव|گاؤں|baryo|city/district"),
    Field("address", _TEXT, "Address", "address|អាសយដ្ឋាន|địa chỉ|хаяг|पता|پتہ|tirahan|adresse"),
    Field("centre", _TEXT, "Centre",
          "centre|center|centre name|center name|centre code|center code|kendra|មជ្ឈមណ្ឌល|"
          "trung tâm|cụm|төв|केंद्र|مرکز|sentro"),
    Field("group", _TEXT, "Group",
          "group|group name|group code|group global num|ក្រុម|nhóm|tổ|бүлэг|समूह|گروپ|گروہ|grupo|"
          "groupe"),
    Field("officer", _TEXT, "Loan officer",
          "loan officer assigned|loan officer|officer|credit officer|field officer|មន្ត្រីឥណទាន|"
          "cán bộ tín dụng|зээлийн ажилтан|ऋण अधिकारी|لون آفیسر|opisyal|agent de crédit"),
    Field("branch", _TEXT, "Branch",
          "branch short name|branch|branch code|office|office name|សាខា|chi nhánh|салбар|शाखा|"
          "برانچ|sangay|agence"),
    Field("joined_on", _DAY, "Joined on",
          "activation date|joined on|date joined|joining date|membership date|enrolled on|"
          "enrolment date|enrollment date|start date|ថ្ងៃចូលជាសមាជិក|ngày tham gia|"
          "элссэн огноо|शामिल होने की तिथि|تاریخ شمولیت"),
    Field("status", _ONE, "Status",
          "status|client status|member status|ស្ថានភាព|trạng thái|төлөв|स्थिति|حیثیت|katayuan|statut",
          list_name="client_status"),
    Field("arm", _ONE, "Arm", "arm|study arm|programme arm", list_name="arm"),
    Field("relative_name", _TEXT, "Spouse or father",
          "spouse|husband|spouse name|husband name|spouse/father name|father name|father's name|"
          "husband's name|head of household|ឈ្មោះប្តី|tên chồng|पति का नाम|شوہر کا نام|asawa"),
    Field("relative_given_name", _TEXT, "Spouse's given name", "spouse first name"),
    Field("relative_middle_name", _TEXT, "Spouse's middle name", "spouse middle name"),
    Field("relative_family_name", _TEXT, "Spouse's family name", "spouse last name"),
    Field("relative_second_family_name", _TEXT, "Spouse's second family name",
          "spouse second last name"),
    Field("language", _TEXT, "Language", "language|preferred language|ភាសា|ngôn ngữ|хэл|भाषा|زبان"),
    Field("activity", _TEXT, "Activity of the enterprise",
          "activity|activities|business|occupation|business activity|livelihood|មុខរបរ|"
          "nghề nghiệp|ажил эрхлэлт|व्यवसाय|کاروبار|hanapbuhay|activité"),
    Field("note", _TEXT, "Note", "note|notes|remark|remarks|comment|comments|កំណត់សម្គាល់|ghi chú"),
)  # fmt: skip

_SCHEME_FIELDS = (
    Field("code", _TEXT, "Code", "scheme code|scheme id|កូដ|mã", required=True),
    Field("name", _TEXT, "Name", "scheme|scheme name|title|incentive|ឈ្មោះ|tên|нэр|नाम|نام",
          required=True),
    Field("native_name", _TEXT, "Name (own script)", "native name|local name|khmer name"),
    Field("kind", _ONE, "Kind", "type|incentive type|incentive kind|means|ប្រភេទ|loại|төрөл|प्रकार",
          required=True, list_name="kind", takes_others=True),
    Field("area", _ONE, "Area of decent work", "area|decent work area|theme|objective",
          list_name="area", takes_others=True),
    Field("rule", _ONE, "Amount rule", "amount rule|how the amount is set", list_name="rule"),
    Field("amount", _DECIMAL, "Amount", "amount|value|maximum|max amount|ចំនួនទឹកប្រាក់|số tiền|дүн"),
    Field("currency", _ONE, "Currency", "currency|រូបិយប័ណ្ណ|tiền tệ|валют|मुद्रा",
          list_name="currency"),
    Field("share_percent", _DECIMAL, "Share (%)", "share|percent|rebate %|share percent"),
    Field("unit_cost", _DECIMAL, "Unit cost", "unit cost|cost|cost per award"),
    Field("partner", _TEXT, "Partner", "partner|provider|insurer|trainer organisation"),
    Field("starts_on", _DAY, "Starts on", "start|start date|from|starts|valid from"),
    Field("ends_on", _DAY, "Ends on", "end|end date|until|ends|valid until|to"),
    Field("sessions_planned", _INTEGER, "Sessions planned", "sessions|number of sessions"),
    Field("innovation", _TEXT, "Innovation", "innovation code|programme"),
    Field("condition", _TEXT, "Condition", "condition|conditions|requirement"),
    Field("description", _TEXT, "Description", "description|details|note|notes"),
)  # fmt: skip

_AWARD_FIELDS = (
    Field("client", _TEXT, "Client",
          "client code|client id|client number|client global num|member id|member number|"
          "external id|code|លេខសមាជិក|mã khách hàng|харилцагчийн дугаар|ग्राहक संख्या|کلائنٹ نمبر",
          required=True),
    Field("scheme", _TEXT, "Scheme",
          "scheme code|incentive|incentive code|award|scheme name|កម្មវិធី|chương trình",
          required=True),
    Field("on", _DAY, "Given on",
          "date|day|award date|date given|given on|paid on|payment date|ថ្ងៃ|កាលបរិច្ឆេទ|ngày|огноо|"
          "तिथि|تاریخ|petsa", required=True),
    Field("amount", _DECIMAL, "Amount",
          "amount|value|amount paid|ចំនួនទឹកប្រាក់|số tiền|дүн|राशि|رقم|halaga"),
    Field("currency", _ONE, "Currency", "currency|រូបិយប័ណ្ណ|tiền tệ|валют|मुद्रा",
          list_name="currency"),
    Field("base", _DECIMAL, "Base of a share", "base|interest paid|base amount"),
    Field("quantity", _INTEGER, "Quantity", "quantity|number|count|persons|qty"),
    Field("status", _ONE, "Status", "status|award status", list_name="award_status"),
    Field("member", _TEXT, "For member", "member|child|beneficiary|child name|for"),
    Field("loan", _TEXT, "Loan", "loan|loan number|loan id|account"),
    Field("reference", _TEXT, "Reference", "receipt|receipt number|policy number|voucher"),
    Field("note", _TEXT, "Note", "note|notes|remark|remarks|comment"),
    Field("reason", _TEXT, "Reason against a rule", "reason|override reason|exception"),
)  # fmt: skip

_LOAN_FIELDS = (
    Field("loan", _TEXT, "Loan",
          "loan|loan number|loan no|loan id|loan account|loan account number|account no|"
          "account number|លេខកម្ចី|số khoản vay|mã khoản vay|зээлийн дугаар|ऋण संख्या|قرض نمبر|"
          "numero ng utang", required=True),
    Field("client", _TEXT, "Client",
          "client code|client id|client number|client no|member id|member no|"
          "member number|customer id|customer number|external id|លេខសមាជិក|mã khách hàng|"
          "харилцагчийн дугаар|ग्राहक संख्या|کلائنٹ نمبر"),
    Field("number", _INTEGER, "Instalment",
          "instalment|installment|instalment no|installment no|instalment number|"
          "installment number|no of instalment|period|kỳ|លើកទី"),
    Field("due_on", _DAY, "Due day",
          "due day|due date|due on|date due|schedule date|scheduled date|instalment date|"
          "installment date|ថ្ងៃត្រូវបង់|ngày đến hạn|төлөх огноо|देय तिथि|مقررہ تاریخ",
          required=True),
    Field("paid_on", _DAY, "Paid day",
          "paid day|paid date|paid on|date paid|payment date|repayment date|ថ្ងៃបង់|ngày trả|"
          "төлсөн огноо|भुगतान तिथि|ادائیگی کی تاریخ"),
    Field("principal_due", _DECIMAL, "Principal due", "principal due|due principal|capital due"),
    Field("principal_paid", _DECIMAL, "Principal paid",
          "principal paid|paid principal|capital paid"),
    Field("interest_due", _DECIMAL, "Interest due", "interest due|due interest"),
    Field("interest_paid", _DECIMAL, "Interest paid", "interest paid|paid interest"),
    Field("outstanding", _DECIMAL, "Outstanding",
          "outstanding|outstanding balance|principal outstanding|balance|loan balance"),
    Field("days_late", _INTEGER, "Days late",
          "days late|days in arrears|days overdue|days past due|dpd|late days|số ngày trễ"),
    Field("currency", _ONE, "Currency", "currency|រូបិយប័ណ្ណ|tiền tệ|валют|मुद्रा",
          list_name="currency"),
    Field("cycle", _INTEGER, "Cycle", "cycle|loan cycle|cycle no"),
    Field("product", _TEXT, "Product", "product|loan product|product name"),
    Field("principal", _DECIMAL, "Amount paid out",
          "loan amount|amount disbursed|disbursed amount|principal|amount paid out"),
    Field("disbursed_on", _DAY, "Paid out on",
          "disbursed on|disbursement date|date disbursed|release date|paid out on"),
    Field("months", _INTEGER, "Term in months", "term|term in months|months|duration"),
    Field("loan_status", _ONE, "State of the loan", "loan status|state of the loan|status",
          list_name="loan_status"),
)  # fmt: skip

_LISTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "sex": (
        (Sex.FEMALE, "Female", "f|woman"),
        (Sex.MALE, "Male", "m|man"),
        (Sex.OTHER, "Other", ""),
        (Sex.UNKNOWN, "Unknown", ""),
    ),
    "client_status": (
        (ClientStatus.ACTIVE, "Active", "approved|on hold|current|សកម្ម|đang hoạt động|идэвхтэй"),
        (
            ClientStatus.TO_COMPLETE,
            "To complete",
            "partial application|application pending approval|pending|pending approval|incomplete",
        ),
        (
            ClientStatus.LEFT,
            "Left",
            "closed|cancelled|canceled|rejected|withdrawn|exited|dropout|dropped out|inactive",
        ),
        (ClientStatus.DECEASED, "Deceased", "died|dead"),
    ),
    "arm": (
        (Arm.TARGET, "Target", "innovation|treated"),
        (Arm.COMPARISON, "Comparison", "no innovation"),
    ),
    "kind": tuple((each.code, each.name, "") for each in SEED_KINDS),
    "area": tuple((each.code, each.name, "") for each in SEED_AREAS),
    "rule": (
        (AmountRule.NONE, "No amount", "in kind|service"),
        (AmountRule.FIXED, "Fixed amount", "fixed"),
        (AmountRule.OPEN, "Open amount", "open|variable"),
        (AmountRule.SHARE, "Share of a base", "share|percent"),
    ),
    "currency": CURRENCIES,
    "award_status": (
        (AwardStatus.PLANNED, "Planned", ""),
        (AwardStatus.GIVEN, "Given", "paid|done|delivered"),
        (AwardStatus.RETURNED, "Returned", "came back"),
        (AwardStatus.CANCELLED, "Cancelled", "canceled"),
    ),
    "loan_status": (
        (LoanStatus.ACTIVE, "Running", "active|open|current|disbursed"),
        (LoanStatus.REPAID, "Repaid", "closed|paid off|completed|settled"),
        (LoanStatus.WRITTEN_OFF, "Written off", "written-off|write off|loss"),
    ),
}


CLIENT_FORM = record_form("@clients", "Clients", _CLIENT_FIELDS, _LISTS)
SCHEME_FORM = record_form("@schemes", "Schemes", _SCHEME_FIELDS, _LISTS)
AWARD_FORM = record_form("@awards", "Awards", _AWARD_FIELDS, _LISTS)
LOAN_FORM = record_form("@loans", "Loan statements", _LOAN_FIELDS, _LISTS)

RECORD_FORMS = {
    each.code: each
    for each in (CLIENT_FORM, SCHEME_FORM, AWARD_FORM, LOAN_FORM, *BOOK_FORMS, REGISTER_FORM)
}
"""Built-in forms by code; `@` keeps them apart from questionnaires."""

_OWN_KINDS = {
    OwnKind.TEXT: QuestionKind.TEXT,
    OwnKind.NUMBER: QuestionKind.DECIMAL,
    OwnKind.DAY: QuestionKind.DAY,
    OwnKind.YES_NO: QuestionKind.SELECT_ONE,
    OwnKind.ONE: QuestionKind.SELECT_ONE,
    OwnKind.SEVERAL: QuestionKind.SELECT_MULTIPLE,
}
_YES_NO = (
    Choice("true", {"en": "Yes"}, {ALIASES: "y|1|បាទ|ចាស|có|тийм|हाँ|ہاں|oo|oui|sí|да"}),
    Choice("false", {"en": "No"}, {ALIASES: "n|0|ទេ|không|үгүй|नहीं|نہیں|hindi|non|нет"}),
)


def client_form(own: Iterable[OwnField]) -> Questionnaire:
    """Return the form of clients with the institution's own fields behind the built-in ones."""
    questions, choices = list(CLIENT_FORM.questions), dict(CLIENT_FORM.choices)
    for each in own:
        is_list = bool(each.choices) or each.kind is OwnKind.YES_NO
        questions.append(
            Question(
                code=each.name,
                path=each.name,
                name=each.name,
                kind=_OWN_KINDS[each.kind],
                labels={"en": each.label},
                list_name=each.name if is_list else "",
                aliases=tuple(filter(None, (each.native_label, each.code.replace("_", " ")))),
                sensitive=each.sensitive,
                position=len(questions) + 1,
            )
        )
        if is_list:
            choices[each.name] = (
                _YES_NO
                if each.kind is OwnKind.YES_NO
                else tuple(
                    Choice(
                        choice.code,
                        {"en": choice.label},
                        {ALIASES: choice.native_label} if choice.native_label else {},
                    )
                    for choice in each.choices
                )
            )
    return replace(CLIENT_FORM, questions=tuple(questions), choices=choices)


_NAME_FIELDS = ("name", "native_name", "given_name", "family_name")


def is_record_form(code: str) -> bool:
    """Tell whether a questionnaire is one of the built-in forms."""
    return code in RECORD_FORMS


def lacking(code: str, filled: Collection[str]) -> tuple[str, ...]:
    """Return the fields without which no row can be a record, of those that no column fills."""
    form = RECORD_FORMS.get(code)
    if form is None:
        return ()
    if form is CLIENT_FORM:
        return () if any(name in filled for name in _NAME_FIELDS) else ("name",)
    return tuple(each.code for each in form.questions if each.required and each.code not in filled)


def complete(code: str, answers: dict[str, Any]) -> tuple[str, ...]:
    """Bring a row's fields together in place; return the required fields that stay empty.

    Names in parts become one name, a name in another script its own field, a share that Excel
    keeps as a fraction its per cent.
    """
    form = RECORD_FORMS.get(code)
    if form is None:
        return ()
    if form is CLIENT_FORM:
        _complete_client(answers)
        # a client of ours who is still to be completed comes back without a name
        is_ours = read_code(str(answers.get("code", ""))).code is not None
        return () if is_ours or "name" in answers or "native_name" in answers else ("name",)
    share = answers.get("share_percent")
    if share is not None and 0 < Decimal(share) < 1:
        answers["share_percent"] = format((Decimal(share) * 100).normalize(), "f")
    return tuple(each.code for each in form.questions if each.required and each.code not in answers)


def _complete_client(answers: dict[str, Any]) -> None:
    name = _joined(answers, "")
    relative = _joined(answers, "relative_")
    if name:
        answers.setdefault("name", name)
    if relative:
        answers.setdefault("relative_name", relative)
    given = answers.get("name", "")
    if given and "native_name" not in answers and not is_latin(given):
        answers["native_name"] = answers.pop("name")


def is_latin(name: str) -> bool:
    """Tell whether a name has Latin letters."""
    return any("A" <= each <= "ɏ" for each in name)


def _joined(answers: dict[str, Any], prefix: str) -> str:
    """Take the parts of a name out of the answers and return them as one."""
    parts = ("given_name", "middle_name", "family_name", "second_family_name")
    found = [answers.pop(f"{prefix}{part}", "") for part in parts]
    return " ".join(" ".join(filter(None, found)).split())
