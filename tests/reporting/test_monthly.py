"""The monthly summary: its document, its pages, its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from mfdw_desktop.common import i18n
from mfdw_desktop.domain.fingerprints import FigureChange, changed_figures
from mfdw_desktop.domain.monitoring import RULES_VERSION, MonthFigures
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.papers import Section
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting import layout, monthly
from mfdw_desktop.reporting.document import (
    Charts,
    Column,
    Document,
    Figures,
    Heading,
    Paper,
    Paragraph,
    Row,
    Table,
    Title,
)
from mfdw_desktop.reporting.frame import MARGIN
from mfdw_desktop.reporting.tables import column_widths
from mfdw_desktop.reporting.text import Text, TextStyle, Typesetter
from tests.reporting import pixels
from tests.reporting.example import content


def build(*, paper: Paper = Paper.A4, language: str = "en", **changes: object) -> Document:
    return monthly.build(content(**changes), paper=paper, language=language)


def words(text: Text) -> str:
    return text if isinstance(text, str) else "".join(span.text for span in text)


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def row(table: Table, name: str) -> list[str]:
    """Return the cells of the row whose first line begins with `name`."""
    return next(
        [words(cell) for cell in each.cells]
        for each in table.rows
        if words(each.cells[0]).replace("\u2068", "").startswith(name)
    )


def test_sections_are_numbered_in_order() -> None:
    heads = [block.text for block in build().blocks if isinstance(block, Heading)]
    assert heads == [
        "Words of the manager",
        "1  Clients",
        "2  Incentives",
        "3  Conditions",
        "4  Sessions and attendance",
        "5  Survey rounds",
        "6  Data quality",
        "7  What changed",
        "Signatures",
    ]


def test_sections_can_be_left_out() -> None:
    document = build(sections=frozenset({Section.QUALITY}), narrative=" ")
    heads = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert heads == ["1  Data quality"]


def test_headline_tells_the_month_in_five_figures() -> None:
    (figures,) = (block for block in build().blocks if isinstance(block, Figures))
    assert [(each.value, each.note) for each in figures.figures] == [
        ("1,284", "+5 on last month"),
        ("412", "plan 428"),
        ("381", "last month 376"),
        ("83 %", "300 of 360 due"),
        ("84 %", "1,512 of 1,790 marked"),
    ]


def test_clients_have_a_row_for_everyone_and_add_up() -> None:
    table = tables(build())[0]
    assert row(table, "Women") == ["Women", "1,071", "21", "6", "1,086", "85", "99"]
    assert row(table, "Not known") == ["Not known", "20", "0", "0", "20", "2", "100"]
    assert row(table, "Outside the innovation")[4] == "16"
    assert row(table, "All clients") == ["All clients", "1,266", "26", "8", "1,284", "100", "99"]
    assert "12 clients from a survey are still to complete" in table.note


def test_incentives_name_both_scripts_and_the_one_currency() -> None:
    table = tables(build())[1]
    assert [column.head for column in table.columns][5:] == [
        "amount, KHR",
        "cost, KHR",
        "cost per client, KHR",
    ]
    name, *figures = row(table, "Rebate, school")
    assert "ការបញ្ចុះការប្រាក់" in name
    assert figures == ["164", "168", "98", "162", "4,061,132", "4,061,132", "25,069"]
    assert row(table, "All incentives")[1:5] == ["412", "428", "96", "381"]


def test_currencies_are_never_added() -> None:
    from mfdw_desktop.domain.money import Money

    now = content().figures
    first, *rest = now.incentives.schemes
    both = (Money(100_000, "KHR"), Money(1_250, "USD"))
    mixed = replace(first, amounts=both, costs=both, clients=1)
    incentives = replace(now.incentives, schemes=(mixed, *rest))
    table = tables(build(figures=replace(now, incentives=incentives)))[1]
    assert [column.head for column in table.columns][5] == "amount"
    assert row(table, "Rebate, school")[5:] == ["KHR 1,000\nUSD 12.50"] * 2 + [
        "KHR 1,000\nUSD 12.50"
    ]
    assert row(table, "All incentives")[5] == "KHR 7,280,000\nUSD 12.50"


def test_figures_that_do_not_exist_are_dashes_and_empty_sections_say_so() -> None:
    nothing = MonthFigures("KH03", Month(2026, 3))
    document = build(figures=nothing, before=nothing)
    (figures,) = (block for block in document.blocks if isinstance(block, Figures))
    assert [each.value for each in figures.figures] == ["0", "0", "0", "–", "–"]
    told = [words(block.text) for block in document.blocks if isinstance(block, Paragraph)]
    assert "No incentive was given in this month." in told
    assert "No check fell due in this month." in told
    assert layout.draw(document).pages >= 1


def test_charts_state_their_n() -> None:
    drawings = [
        drawing
        for block in build().blocks
        if isinstance(block, Charts)
        for drawing in block.drawings
    ]
    assert len(drawings) == 3
    for drawing in drawings:
        assert any(getattr(mark, "text", "").startswith("n = ") for mark in drawing.marks)


def test_what_changed_since_the_last_printing_is_told() -> None:
    change = FigureChange("incentives", "INS-H", "awards", "119", "121")
    document = build(
        printed=datetime(2026, 4, 1, 9, 5), printed_fingerprint="77b0c2d1ff", changes=(change,)
    )
    told = [words(block.text) for block in document.blocks if isinstance(block, Paragraph)]
    assert any("on 1 Apr 2026, 09:05 (77b0c2d1)" in each for each in told)
    assert row(tables(document)[-1], "Incentives") == ["Incentives · INS-H · given", "119", "121"]


@pytest.mark.parametrize("paper", Paper)
def test_paper_has_its_size_and_two_to_five_pages(paper: Paper) -> None:
    drawn = layout.draw(build(paper=paper))
    assert 2 <= drawn.pages <= 5
    pdf = pypdfium2.PdfDocument(drawn.content)
    sizes = {tuple(round(side) for side in page.get_size()) for page in pdf}
    pdf.close()
    assert sizes == {(595, 842) if paper is Paper.A4 else (612, 792)}


def test_every_page_carries_the_furniture() -> None:
    drawn = layout.draw(build())
    for page in range(drawn.pages):
        text = pixels.page_text(drawn.content, page)
        assert "Samakki Microfinance" in text
        assert "Kampot branch · March 2026" in text
        assert "Figures as of 1 Apr 2026, 08:40 · fingerprint " in text
        assert f"Page {page + 1} of {drawn.pages}" in text
        assert "draft" in text
        assert f"rules {RULES_VERSION}" in text


def test_closed_month_is_final_and_no_draft() -> None:
    document = build(closed_by="chan dara", rules="0.9")
    title = next(block for block in document.blocks if isinstance(block, Title))
    assert title.stamp == "FINAL"
    drawn = layout.draw(document)
    for page in range(drawn.pages):
        text = pixels.page_text(drawn.content, page)
        assert "draft" not in text.lower()
        assert "Figures as closed on 1 Apr 2026, 08:40 · fingerprint " in text
        assert "rules 0.9" in text
    assert "Closed on 1 Apr 2026, 08:40 by chan dara. These" in pixels.page_text(drawn.content)
    assert "Adjustments" not in pixels.document_text(drawn.content)


ADJUSTMENTS = (
    FigureChange("clients", "sex female", "end", "1086", "1087"),
    FigureChange("clients", "age ", "end", "20", "19"),
    FigureChange("incentives", "INS-H", "awards", "121", "123"),
    FigureChange("incentives", "INS-H", "amount KHR", "544500000", "553500050"),
    FigureChange("incentives", "REG", "cost USD", "1250", ""),
    FigureChange("incentives", "NEW", "plan", "", "4"),
    FigureChange("rounds", "DW followup1", "this_month", "87", "91"),
)


def test_adjustments_have_a_section_that_cannot_be_left_out() -> None:
    sections = frozenset({Section.QUALITY, Section.SIGNATURES})
    document = build(closed_by="dara", adjustments=ADJUSTMENTS, sections=sections, narrative="")
    heads = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert heads == ["1  Data quality", "2  Adjustments since closing", "Signatures"]
    table = tables(document)[-1]
    assert [[words(cell) for cell in each.cells] for each in table.rows] == [
        ["Clients · Women · active at end", "1,086", "+1", "1,087"],
        ["Clients · Age not known · active at end", "20", "−1", "19"],
        ["Incentives · INS-H · given", "121", "+2", "123"],
        ["Incentives · INS-H · amount, KHR", "5,445,000", "+90,000.50", "5,535,000.50"],
        ["Incentives · REG · cost, USD", "12.50", "−12.50", "–"],
        ["Incentives · NEW · plan", "–", "+4", "4"],
        ["Survey rounds · DW followup1 · this month", "87", "+4", "91"],
    ]


def test_every_figure_that_can_change_has_a_name() -> None:
    now, before = content().figures, content().before
    changes = tuple(changed_figures(canonical_rows(before), canonical_rows(now)))
    table = tables(build(changes=changes, printed=datetime(2026, 4, 1)))[-1]
    names = [words(each.cells[0]) for each in table.rows]
    assert len(names) > 20
    assert not [name for name in names if "_" in name]


def test_khmer_names_are_read_back_exactly() -> None:
    text = pixels.document_text(layout.draw(build()).content)
    for name in ("សាមគ្គី មីក្រូហិរញ្ញវត្ថុ", "កំពត", "វគ្គសុវត្ថិភាពការងារ", "ធានារ៉ាប់រងសុខភាព"):
        assert name in text


def test_file_tells_title_author_and_language() -> None:
    content = layout.draw(build(language="km")).content
    pdf = pypdfium2.PdfDocument(content)
    facts = pdf.get_metadata_dict()
    marks = [each.get_title() for each in pdf.get_toc()]
    pdf.close()
    words = i18n.load("km")  # without its catalogue, as on a fresh clone, the text is English
    heading = words.translate("Monthly monitoring summary")
    assert facts["Title"].startswith(f"{heading} · ")
    assert facts["Title"].endswith("មីនា 2026")
    assert facts["Author"] == "Samakki Microfinance"
    assert f"2  {words.translate('Incentives')}" in marks
    assert b"/Lang (km)" in content
    assert b"/F1 2 0 R" not in content  # no page uses a font that is not in the file


@pytest.mark.parametrize("language", ["en", "fr", "km", "vi", "mn", "fil", "hi", "ur"])
def test_every_language_is_drawn_within_the_margins(language: str) -> None:
    drawn = layout.draw(build(language=language))
    for page in range(drawn.pages):
        document = pypdfium2.PdfDocument(drawn.content)
        bitmap = document[page].render(scale=1, grayscale=True)
        grey = bitmap.to_numpy().copy().reshape(bitmap.height, -1)[:, : bitmap.width]
        document.close()
        margin = int(MARGIN) - 3
        assert grey[:, :margin].min() > 250
        assert grey[:, -margin:].min() > 250


def test_furniture_never_runs_off_the_page() -> None:
    long = "Institution of " + "many words " * 40
    branch = replace(content().branch, institution=long, name="x" * 200)
    drawn = layout.draw(build(branch=branch, actor="y" * 300))
    picture = pixels.page_picture(drawn.content, dots=72)
    assert picture.shape[1] <= Paper.A4.value[0] - 2 * MARGIN + 4
    assert "…" in pixels.page_text(drawn.content)


def test_attrition_is_told_for_each_later_round() -> None:
    table = next(each for each in tables(build()) if each.columns[0].head == "Attrition so far")
    assert row(table, "Follow-up 1") == ["Follow-up 1", "400", "306", "94", "23.5"]
    assert not [each for each in table.rows if words(each.cells[0]) == "Baseline"]


def test_no_word_of_a_narrow_head_is_broken() -> None:
    heads = ("modules taught", "learners so far", "completed so far", "completed, %")
    columns = [Column("", "start", share=1.0), *(Column(each) for each in (*heads, *heads[:3]))]
    table = Table(tuple(columns), (Row(("Safe work", *("1" for _ in columns[1:]))),))
    setter = Typesetter("en")
    widths = column_widths(table, setter, 400.0)
    assert sum(widths) == pytest.approx(400.0)
    for column, width in zip(columns[1:], widths[1:], strict=True):
        assert all(setter.width(each, TextStyle(7.5)) <= width - 5 for each in column.head.split())


def test_table_that_is_broken_goes_on_to_the_end_of_the_page() -> None:
    columns = (Column("Name", "start", share=1.0), Column("n"))
    rows = tuple(Row((f"row {at}.\nsecond\nthird", str(at))) for at in range(14))
    lines = tuple(Paragraph("A line.") for _ in range(20))
    drawn = layout.draw(replace(build(), blocks=(*lines, Table(columns, rows))))
    first = pixels.page_text(drawn.content, 0)
    assert drawn.pages == 2
    assert "row 6." in first
    assert "row 13." not in first


def test_hostile_names_and_words_print_as_they_are() -> None:
    base = content()
    branch = replace(base.branch, institution="A & B <b>Ltd</b>", name="\u202egnolK")
    words_of_manager = "<img src=x> & <font size=99>\n" + "x" * 300
    drawn = layout.draw(build(branch=branch, narrative=words_of_manager))
    text = pixels.document_text(drawn.content)
    assert "A & B <b>Ltd</b>" in text
    assert "<img src=x> & <font size=99>" in text
    assert text.replace("\r", "").replace("\n", "").count("x" * 100) >= 1


def test_long_texts_flow_over_pages_and_heads_come_again() -> None:
    now = content().figures
    checks = tuple(
        replace(now.checks[0], position=at, condition=f"Condition {at}") for at in range(120)
    )
    document = build(figures=replace(now, checks=checks), narrative="word " * 2500)
    drawn = layout.draw(document)
    pages = [pixels.page_text(drawn.content, page) for page in range(drawn.pages)]
    with_rows = [page for page in pages if "Condition " in page]
    assert len(with_rows) >= 3
    assert all("overdue at end" in page for page in with_rows)
    found = "".join(pages)
    assert all(f"Condition {at}" in found for at in range(120))
    assert sum(page.split().count("word") for page in pages) == 2500


def test_head_of_a_section_is_never_the_last_of_a_page() -> None:
    heads = {block.text for block in build().blocks if isinstance(block, Heading)}
    sections = frozenset({Section.QUALITY, Section.SIGNATURES})
    for feet in range(15, 50):
        drawn = layout.draw(build(sections=sections, narrative="line\n" * feet))
        for page in range(drawn.pages):
            body = pixels.page_text(drawn.content, page).split("Figures as of")[0].splitlines()
            last = [line.strip() for line in body if line.strip()][-1]
            assert last not in heads


def test_cell_higher_than_a_page_goes_on() -> None:
    now = content().figures
    long = replace(now.checks[0], condition="Endless " * 2000)
    drawn = layout.draw(build(figures=replace(now, checks=(long,))))
    assert pixels.document_text(drawn.content).split().count("Endless") == 2000
