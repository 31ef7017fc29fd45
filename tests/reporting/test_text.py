"""The text of papers: the same picture as Qt's, exact text back, lines that hold."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
import uharfbuzz as hb

from mfdw_desktop.common import fonts, icu
from mfdw_desktop.reporting import composed, direction, faces
from mfdw_desktop.reporting.text import Span, TextStyle, Typesetter, isolate
from tests.reporting import papers, pixels

STYLE = TextStyle(10)
KHMER = "កិច្ចសន្យាឥណទានរវាងគ្រឹះស្ថានមីក្រូហិរញ្ញវត្ថុនិងអតិថិជន"
LINES = {
    "khmer": ("km", fonts.KHMER, "កិច្ចសន្យាឥណទានរវាងគ្រឹះស្ថាន និងស្ត្រី ធ្វើឡើង ភ្នំពេញ"),
    "devanagari": ("hi", fonts.DEVANAGARI, "ऋण अनुबंध सूक्ष्म वित्त श्रीमती लक्ष्मी द्विवेदी क्षेत्रीय"),
    "tamil": ("ta", fonts.TAMIL, "நுண்கடன் நிறுவனத்திற்கும் ஸ்ரீமதி லக்ஷ்மி கொழும்பு"),
    "bengali": ("bn", fonts.BENGALI, "ক্ষুদ্রঋণ প্রতিষ্ঠান শ্রীমতী লক্ষ্মী চট্টোপাধ্যায় কৃষ্ণনগর"),
    "naskh": ("ur", fonts.NASKH, "قرض کا معاہدہ مائیکروفنانس ادارے اور صارف کے درمیان"),
    "nastaliq": ("ur-Aran", fonts.NASTALIQ, "قرض کا معاہدہ مائیکروفنانس ادارے اور صارف کے درمیان"),
    "vietnamese": ("vi", fonts.SANS, "Hợp đồng vay vốn giữa tổ chức tài chính vi mô"),
    "mongolian": ("mn", fonts.SANS, "Өмнөговь аймгийн үндсэн зээл үүрэгтэй"),
    "filipino": ("fil", fonts.SANS, "Kasunduan sa pautang ng Ñuñez, ₱1,234.50 ang hulog"),
    "latin": ("en", fonts.SANS, "AVATAR Toffee: To You, Wavy fjord 1,234.50"),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", LINES)
def test_line_is_the_picture_that_qt_draws(script: str, bold: bool) -> None:
    language, family, text = LINES[script]
    ours = pixels.page_picture(papers.one_line(text, language, bold=bold))
    theirs = pixels.qt_picture(
        text, family.name, 18, right_to_left=language.startswith("ur"), bold=bold
    )
    assert pixels.likeness(ours, theirs) >= 0.99


@pytest.mark.parametrize("script", LINES)
def test_text_is_read_back_as_it_was_written(script: str) -> None:
    language, _, text = LINES[script]
    found = pixels.page_text(papers.one_line(text, language))
    # a reader may see a wide gap as a space; the letters are exact
    assert unicodedata.normalize("NFC", found).replace(" ", "") == text.replace(" ", "")
    assert found.split() == text.split()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("script", LINES)
def test_another_reader_finds_the_same_text(script: str, tmp_path: Path) -> None:
    language, _, text = LINES[script]
    found = poppler_text(papers.one_line(text, language), tmp_path)
    assert unicodedata.normalize("NFC", found).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("\u202eevil\u202c name", "evil name"),
        ("ab \u202d\u202eabc", "ab abc"),
        ("សុខ \u202e<b>&</b>", "សុខ <b>&</b>"),
    ],
)
def test_overrides_are_read_back_in_the_order_of_typing(
    name: str, read: str, tmp_path: Path
) -> None:
    """Overrides are taken out of a name on paper."""
    content = papers.one_line(isolate(name), "en")
    assert " ".join(pixels.page_text(content).split()) == read
    if shutil.which("pdftotext"):
        assert " ".join(poppler_text(content, tmp_path).split()) == read


def poppler_text(content: bytes, folder: Path) -> str:
    """Return the words of a paper as poppler reads them, without its marks of direction."""
    file = folder / "paper.pdf"
    file.write_bytes(content)
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return direction.OVERRIDES.sub("", done.stdout.decode("utf-8")).strip()


def test_brackets_and_figures_within_urdu_are_read_as_they_look() -> None:
    found = pixels.page_text(papers.one_line("رقم 24,500 روپے (دی گئی)", "ur"))
    assert " ".join(found.split()) == "رقم 24,500 روپے (دی گئی)"


def test_letters_of_urdu_are_glyphs_of_their_own_and_come_again() -> None:
    face = faces.face(fonts.NASKH, bold=False)
    one, other = (face.word(each, True, "ur") for each in ("بیگم", "بیگمات"))
    assert "ActualText" not in one.code
    assert {face.glyph_text(each) for each in one.glyphs} == set("بیگم")
    assert one.glyphs & other.glyphs  # the first letters stand alike in both
    content, held = face.subset(set(one.glyphs | other.glyphs))
    assert one.glyphs | other.glyphs <= held
    read = hb.Face(hb.Blob(content))
    font = hb.Font(read)
    assert read.glyph_count == max(held) + 1
    for glyph in one.glyphs:
        assert font.get_glyph_h_advance(glyph) == round(face.glyph_width(glyph))
        box = font.get_glyph_extents(glyph)
        assert box.width > 0 > box.height, "it has an outline"


@pytest.mark.usefixtures("qapp")
def test_letters_that_lean_back_are_drawn_where_qt_draws_them() -> None:
    """A few words of Nastaliq have a letter of negative width, which no font file can hold."""
    text = "مینیجر لیجر تجزیے"
    face = faces.face(fonts.NASTALIQ, bold=False)
    assert any(each.advance < 0 for word in text.split() for each in face._letters_of(word, "ur"))
    content = papers.one_line(text, "ur-Aran")
    theirs = pixels.qt_picture(text, fonts.NASTALIQ.name, 18, right_to_left=True)
    assert pixels.likeness(pixels.page_picture(content), theirs) >= 0.99
    assert pixels.page_text(content).split() == text.split()


@pytest.mark.usefixtures("qapp")
def test_words_that_look_across_a_space_are_drawn_where_qt_draws_them() -> None:
    text = " ".join(ACROSS_SPACES)
    ours = pixels.page_picture(papers.one_line(text, "ur-Aran"))
    theirs = pixels.qt_picture(text, fonts.NASTALIQ.name, 18, right_to_left=True)
    assert pixels.likeness(ours, theirs) >= 0.99


ACROSS_SPACES = (
    "ترک کریں",
    "مارک اپ کا حصہ",
    "لوگ لکھتے ہیں",
    "ورک بک لاگو کریں",
    "خطرناک کام، روک دیا",
)
"""Words of Nastaliq for which the font looks at what stands beyond the space."""


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", LINES)
def test_words_set_singly_stand_where_a_line_shaped_whole_has_them(script: str, bold: bool) -> None:
    """Fonts that move letters by what stands beyond a space would need whole lines shaped."""
    language, family, text = LINES[script]
    to_left = language.startswith("ur")
    face = faces.face(family, bold=bold)
    for line in (text, *(ACROSS_SPACES if to_left else ())):
        whole, end = ink(face, line, language, to_left)
        single: list[tuple[int, float, float]] = []
        at = 0.0
        parts = [each for word in line.split() for each in (" ", word)][1:]
        for part in reversed(parts) if to_left else parts:
            placed, advance = ink(face, part, language, to_left)
            single += [(glyph, round(at + x, 2), y) for glyph, x, y in placed]
            at += advance
        assert len(single) == len(whole) > 3
        assert sorted(single) == sorted(whole)
        ours = Typesetter(language).line(line, TextStyle(10, bold=bold))
        assert ours.width * 1000 == pytest.approx(end)


def ink(
    face: faces.Face, text: str, language: str, to_left: bool
) -> tuple[list[tuple[int, float, float]], float]:
    """Return the glyphs that are seen and where they stand, and how wide they are together."""
    found, at = [], 0.0
    for glyph, _, advance, x, y in face._placed(face._shaped(text, to_left, language)):
        left, bottom, right, top = face._box(glyph)
        if right > left and top > bottom:
            found.append((glyph, round(at + x, 2), round(y, 2)))
        at += advance
    return found, at


def test_word_is_set_all_the_same_when_a_font_can_hold_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    width = faces.face(fonts.NASKH, bold=False).word("قرض", True, "ur").width
    monkeypatch.setattr(composed, "_MOST", 0)
    word = faces.Face(fonts.NASKH, bold=False).word("قرض", True, "ur")
    assert "قرض".encode("utf-16-be").hex().upper() in word.code
    assert word.width == pytest.approx(width)


@pytest.mark.parametrize(
    ("language", "text", "last_is_left"),
    [
        ("ur", "Sok & Sons Ltd.", False),
        ("ur", "قرض کا معاہدہ۔", True),
        ("en", "قرض کا معاہدہ۔", True),
        ("en", "Sok Ltd.", False),
    ],
)
def test_text_of_one_direction_keeps_it_in_a_paper_of_the_other(
    language: str, text: str, last_is_left: bool
) -> None:
    line = Typesetter(language).line(text, STYLE)
    words = [each for each in line.words if not each.is_space]
    last = text.split()[-1][-1]
    face = words[0 if last_is_left else -1]
    assert last in {face.face.glyph_text(each) for each in face.glyphs}


@pytest.mark.parametrize(
    ("language", "said", "data", "shown"),
    [
        ("ur", "سوال: {}", "What is it?", "What is it? :لاوس"),
        ("ur", "سوال: {}", "(Sok) & Co.", "(Sok) & Co. :لاوس"),
        ("ur", "{}", "What is نام?", "What is مان?"),
        ("ur", "{} – سوال", "12 (b)", "لاوس – 12 (b)"),
        ("en", "Question: {}", "نام Sok?", "Question: ?Sok مان"),
        ("en", "Question: {} (3)", "نام؟", "Question: ؟مان (3)"),
        ("ur", "نام \u202eevil \u202dنام", "", "مان evil مان"),
        ("en", "a \u202bname \u202eevil{}", ".", "a name evil."),
    ],
)
def test_data_ends_with_its_mark_on_its_own_side(
    language: str, said: str, data: str, shown: str
) -> None:
    """What a person wrote runs as its first letter does, whichever way the paper runs."""
    line = Typesetter(language).line(said.format(isolate(data)), STYLE)
    drawn = [drawn_text(each) for each in line.words]
    assert "".join(drawn) == shown


def drawn_text(word: faces.Word) -> str:
    """Return the letters of a word from left to right, as its glyphs say them."""
    hexes = "".join(re.findall("<([0-9A-F]+)>", word.code))
    glyphs = [int(hexes[at : at + 4], 16) for at in range(0, len(hexes), 4)]
    return "".join(word.face.glyph_text(each) for each in glyphs)


def test_own_words_run_as_their_first_letter_does() -> None:
    setter = Typesetter("en")
    assert setter.facing("Kampot 12") is setter
    urdu = setter.facing("اس مہینے Kampot میں")
    assert urdu.right_to_left
    # the first word stands at the right
    line = urdu.line("اس مہینے Kampot میں", STYLE)
    assert "س" in {line.words[-1].face.glyph_text(each) for each in line.words[-1].glyphs}


def test_numbers_keep_their_order_within_urdu() -> None:
    line = Typesetter("ur").line("رقم 24,500 روپے", STYLE)
    # from the left: the last word, the number as written, the first word
    assert [len(word.glyphs) > 0 for word in line.words].count(True) == 5
    assert line.words[2].code == Typesetter("en").line("24,500", STYLE).words[0].code


@pytest.mark.parametrize(
    "name",
    [
        "<b>Sok</b> & Sons",
        "<img src=x onerror=alert(1)>",
        "a&amp;b </para> \\n %s {0}",
        "Robert'); DROP TABLE client;--",
        "(unbalanced \\ paren",
    ],
)
def test_name_is_never_mark_up(name: str) -> None:
    assert pixels.page_text(papers.one_line(name, "en")) == name


def test_right_to_left_override_stays_within_its_own_text() -> None:
    setter = Typesetter("en")
    alone = setter.line("\u202eabc", STYLE)
    assert alone.width == pytest.approx(setter.line("cba", STYLE).width, abs=0.2)
    sentence = setter.line(f"Given to {isolate(chr(0x202E) + 'abc')} on 3 March", STYLE)
    assert sentence.width == pytest.approx(
        setter.line("Given to abc on 3 March", STYLE).width, abs=0.01
    )
    assert all("Span" not in word.code for word in sentence.words)


def test_name_of_three_hundred_letters_is_whole() -> None:
    for name in ("x" * 300, "ក្រ" * 100, "Wm " * 100):
        found = pixels.page_text(papers.lines(name, "en", 200))
        assert "".join(found.split()) == name.replace(" ", "")


def test_lines_are_never_wider_than_asked() -> None:
    for text in (KHMER * 4, "word " * 60, "x" * 200, "قرض کا معاہدہ " * 20, "សុខ abc 123 " * 20):
        for width in (40.0, 90.0, 300.0):
            for line in Typesetter("km").lines(text, STYLE, width):
                assert line.width * STYLE.size <= width + 0.01


def test_khmer_breaks_between_words() -> None:
    words = icu.line_breaks(KHMER, "km")
    if words is None:
        pytest.skip("no ICU on this computer")
    found = Typesetter("km").lines(KHMER, STYLE, 80)
    ends = [sum(len(line.text) for line in found[: at + 1]) for at in range(len(found))]
    assert len(found) > 2
    assert set(ends) <= set(words)


def test_lines_hold_every_letter_in_order() -> None:
    text = "Client ស្រី សុខា (ID 12) / श्री लक्ष्मी / نصرت بیگم — ₱1,000 ៛4,000 " * 3
    found = Typesetter("en").lines(text, STYLE, 150)
    assert "".join(line.text.replace(" ", "") for line in found) == text.replace(" ", "")


def test_line_feeds_begin_new_lines_and_controls_are_blank() -> None:
    found = Typesetter("en").lines("one\ntwo\x00three", STYLE, 500)
    assert [line.text for line in found] == ["one", "two three"]


def test_text_that_must_fit_ends_in_an_ellipsis() -> None:
    setter = Typesetter("en")
    assert setter.fitted("Kampot", STYLE, 100) == "Kampot"
    cut = setter.fitted("A very long name of an institution", STYLE, 90)
    assert cut.startswith("A very")
    assert cut.endswith("…")
    assert setter.width(cut, STYLE) <= 90
    assert setter.width(setter.fitted("x" * 300, STYLE, 60), STYLE) <= 60


def test_half_a_letter_is_shown_as_a_question() -> None:
    assert Typesetter("en").line("Sok\udcff", STYLE).text == "Sok\ufffd"


def test_spans_are_set_in_their_own_weight() -> None:
    line = Typesetter("en").line((Span("plain "), Span("strong", bold=True)), STYLE)
    assert [word.face.bold for word in line.words] == [False, False, True]


def test_letter_that_no_font_has_is_drawn_as_a_box_and_kept() -> None:
    content = papers.one_line("汉", "en")
    assert pixels.page_picture(content).any()
    assert pixels.page_text(content) == "汉"


def test_rupee_and_riel_have_glyphs() -> None:
    setter = Typesetter("en")
    for sign in "៛₫₮₱₹৳":
        assert all(0 not in word.glyphs for word in setter.line(sign, STYLE).words), sign


class TestWithoutIcu:
    """What stands in on a computer where no ICU can be loaded."""

    @pytest.fixture(autouse=True)
    def no_icu(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(icu, "_library", lambda: None)

    def test_khmer_is_broken_between_syllables(self) -> None:
        found = Typesetter("km").lines(KHMER, STYLE, 60)
        assert "".join(line.text for line in found) == KHMER
        assert all(not unicodedata.combining(line.text[0]) for line in found)
        assert all(line.text[0] != "\u17d2" for line in found)

    def test_urdu_words_run_from_right_to_left(self) -> None:
        setter = Typesetter("en")
        levels = direction.levels("No. قرض 12 کا end", right_to_left=setter.right_to_left)
        assert list(levels) == [0] * 4 + [1] * 4 + [2, 2, 1, 1, 1] + [0] * 4

    def test_latin_breaks_at_spaces(self) -> None:
        assert Typesetter("vi").breaks("tổ chức vi mô") == [3, 8, 11, 13]


@pytest.mark.parametrize("language", ["en", "ur", "ur-Aran", "hi"])
def test_justified_lines_are_as_wide_as_the_column(language: str) -> None:
    words = {"en": "The school was closed for two weeks ", "hi": "ऋण अनुबंध सूक्ष्म वित्त श्रीमती "}
    text = words.get(language, "قرض کا معاہدہ مائیکروفنانس ادارے اور صارف کے ") * 12
    setter = Typesetter(language)
    plain = setter.lines(text, STYLE, 300)
    lines = setter.justified(text, STYLE, 300)
    assert [each.text for each in lines] == [each.text for each in plain]
    assert all(each.width * STYLE.size == pytest.approx(300) for each in lines[:-1])
    assert lines[-1] == plain[-1] or lines[-1].width == plain[-1].width


def test_justified_line_is_drawn_as_wide_as_it_says() -> None:
    text = "microfinance institutions strengthening neighbourhoods " * 4
    picture = pixels.page_picture(papers.lines(text, "en", 280, justified=True))
    plain = pixels.page_picture(papers.lines(text, "en", 280))
    wide, ragged = (each.shape[1] * 72 / pixels.DOTS for each in (picture, plain))
    assert wide == pytest.approx(280, abs=2)
    assert ragged == pytest.approx(267, abs=2)


def test_line_that_would_be_torn_apart_stays_ragged() -> None:
    setter = Typesetter("km")
    lines = setter.justified(KHMER * 3, STYLE, 200)
    plain = setter.lines(KHMER * 3, STYLE, 200)
    assert [each.width for each in lines] == [each.width for each in plain]
