"""Damage by grammar: whole sheets, styles, shared texts and texts of one's own making.

What the other kinds change in one place is made here anew, of parts that are each allowed or
nearly so; `several_at_once_…` lay two or three of all kinds over one file.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from random import Random

from tests.importing.damage.kinds import KINDS, SHEET, Damage, damages
from tests.importing.damage.sources import pack, unpack

_SLOW = {"many_columns", "many_entries", "bomb", "huge_text"}
_LOST = (LookupError, ValueError, RuntimeError, OSError, EOFError, zipfile.BadZipFile, zlib.error,
         struct.error, lzma.LZMAError)  # fmt: skip
_TEXTS = (
    "", " ", "1", "-0", "1,5", "٣٤", "KH-1", "a\nb", "=1+1", "+855 12", "2026-02-30", "31/12/2569",
    "_x000D_", "_x0000_", "&#x1F600;", "a&#x200B;b", "&amp;amp;", "<![CDATA[<x>]]>", "<!-- c -->",
    "<?php?>", "x" * 40_000, "&#10;" * 50, "12e3", "#REF!", "TRUE", "&lt;t&gt;", "\u202eabc",
)  # fmt: skip
_FORMATS = (
    "General", "@", "yyyy-mm-dd", "[h]:mm:ss", "[$-F800]dddd", "[&gt;1000]0;yyyy", "0.00E+00",
    "??/??", "[Red]-0", "&quot;y&quot;0", "[$-107041E]d mmmm bbbb", "", "y" * 3_000, "[", "\\d0",
)  # fmt: skip


@damages("xlsx")
def odd_grammar(chance: Random, content: bytes) -> bytes:
    """Make the rows of a sheet anew: out of order, twice, unnumbered, with every kind of cell."""
    prefix = chance.choice(("", "", "", "x:"))

    def cell(row: int, column: int) -> str:
        letters = "ABCDEFG"[column % 7]
        place = chance.choice((f' r="{letters}{row}"',) * 6 + ("", f' r="{letters}{row + 1}"'))
        style = chance.choice(("", "", f' s="{chance.randrange(-1, 40)}"'))
        text = chance.choice(_TEXTS)
        kind = chance.choice(("s", "str", "inlineStr", "b", "e", "d", "n", "", ""))
        said = f' t="{kind}"' if kind else ""
        inner = f"<v>{text}</v>"
        if kind == "inlineStr":
            inner = chance.choice((
                f"<is><t>{text}</t></is>", f"<is><r><rPr><b/></rPr><t>{text}</t></r></is>",
                f"<is><t>{text}</t><rPh sb='0' eb='1'><t>k</t></rPh></is>", "<is/>",
            ))  # fmt: skip
        elif kind == "s":
            inner = f"<v>{chance.choice((0, 1, 2, 99_999, -1, ' 1 ', '1.0', ''))}</v>"
        formula = chance.choice(("",) * 8 + (
            "<f>A1</f>", '<f t="shared" si="0"/>', '<f t="array" ref="A1:C9">A1</f>', "<f/>",
            '<f t="shared" ref="A1:XFD9" si="4294967295">1</f>',
        ))  # fmt: skip
        return f"<c{place}{style}{said}>{formula}{inner}</c>"

    rows = []
    numbers = [*range(1, chance.randrange(3, 40))]
    if chance.random() < 0.3:
        chance.shuffle(numbers)
    for number in numbers:
        cells = "".join(cell(number, column) for column in range(chance.randrange(8)))
        place = chance.choice((f' r="{number}"',) * 5 + ("", f' r="{max(1, number - 1)}"'))
        more = chance.choice(("",) * 6 + (' hidden="1"', ' spans="1:99999"', ' outlineLevel="9"'))
        rows.append(f"<row{place}{more}>{cells}</row>")
    rows.insert(chance.randrange(len(rows) + 1), chance.choice((
        "", "<extLst><ext><row r='1'/></ext></extLst>", "<row/>", "<!-- row -->",
        "<mc:Other xmlns:mc='m'><mc:Choice><row r='3'/></mc:Choice></mc:Other>",
    )))  # fmt: skip
    parts = unpack(content)
    body = "".join(rows)
    spaces = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    made = (
        f'<worksheet xmlns="{spaces}" xmlns:x="{spaces}"><{prefix}sheetData>{body}'
        f"</{prefix}sheetData></worksheet>"
    )
    parts[SHEET] = made.encode("utf-8", "surrogatepass")
    return pack(parts)


@damages("xlsx")
def odd_styles(chance: Random, content: bytes) -> bytes:
    """Make number formats and styles anew: numbers that are none, counts that lie."""
    formats = "".join(
        f'<numFmt numFmtId="{chance.choice((164, 165, -1, 0, 14, 1 << 33, "x"))}" '
        f'formatCode="{chance.choice(_FORMATS)}"/>'
        for _ in range(chance.randrange(1, 9))
    )
    styles = "".join(
        f'<xf numFmtId="{chance.choice((0, 14, 22, 46, 164, 165, 999, -3, "q", ""))}"/>'
        for _ in range(chance.randrange(6))
    )
    parts = unpack(content)
    spaces = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/styles.xml"] = (
        f'<styleSheet xmlns="{spaces}"><numFmts count="{chance.choice((0, 1, 9_999_999))}">'
        f'{formats}</numFmts><cellXfs count="7">{styles}</cellXfs></styleSheet>'
    ).encode()
    for at, row in enumerate((3, 4, 5)):
        cell = f'<row r="{90 + row}"><c r="A{90 + row}" s="{at}"><v>45000.5</v></c></row>'
        parts[SHEET] = parts[SHEET].replace(b"</sheetData>", cell.encode() + b"</sheetData>")
    return pack(parts)


@damages("xlsx")
def odd_sheets(chance: Random, content: bytes) -> bytes:
    """Make the list of sheets anew: names twice, empty or endless, parts that are not there."""
    names = (
        "data",
        "DATA",
        "",
        "x" * 400,
        "a&#10;b",
        "&#x202E;atad",
        "members",
        "_form",
        "'",
        "[1]",
    )
    numbers = (1, 1, 2, 0, -5, 1 << 40)
    states = ("visible", "hidden", "veryHidden", "odd")
    targets = ("rId1", "rId1", "rId2", "rId3", "rId99", "")
    sheets = "".join(
        f'<sheet name="{chance.choice(names)}" sheetId="{chance.choice(numbers)}" '
        f'state="{chance.choice(states)}" r:id="{chance.choice(targets)}"/>'
        for _ in range(chance.choice((1, 2, 3, 300)))
    )
    view = chance.choice(("", '<workbookPr date1904="1"/>', '<workbookPr date1904="perhaps"/>'))
    name = '<definedName name="n">data!$A$1</definedName>'
    named = chance.choice(("", f"<definedNames>{name * 500}</definedNames>"))
    parts = unpack(content)
    parts["xl/workbook.xml"] = (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f"{view}<sheets>{sheets}</sheets>{named}</workbook>"
    ).encode()
    return pack(parts)


@damages("xlsx", "ods", "odk")
def odd_archive(chance: Random, content: bytes) -> bytes:
    """Pack the parts anew: streamed, stored, with names and comments that are allowed but odd."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, part in unpack(content).items():
            info = zipfile.ZipInfo(chance.choice((name,) * 80 + (name.upper(), f"./{name}")))
            info.compress_type = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED,
                                                zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED,
 zipfile.ZIP_DEFLATED,zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))  # fmt: skip
            info.extra = chance.choice((b"", b"", struct.pack("<HH4s", 0x7075, 4, b"abcd")))
            info.external_attr = chance.choice((0, 0o120777 << 16, 0x10))
            info.comment = b"c" * chance.choice((0, 0, 65_000))
            with made.open(info, "w", force_zip64=chance.random() < 0.3) as entry:
                entry.write(part)
        if chance.random() < 0.3:
            made.writestr(f"folder{chance.randrange(9)}/", b"")
        made.comment = chance.choice((b"", b"PK\x05\x06" + b"\0" * 18, b"x" * 60_000))
    return (b"MZ" if chance.random() < 0.1 else b"") + out.getvalue()


@damages("csv")
def odd_grammar_of_text(chance: Random, _: bytes) -> bytes:
    """Make a delimited text anew: quotes, ends of lines, signs and letters of every kind."""
    sign = chance.choice((",", ";", "\t", "|", "\x1f", ":"))
    quote = chance.choice(('"', '"', "'", "“"))
    end = chance.choice(("\n", "\r\n", "\r", "\n\n", "\x85", "\u2028"))

    def field() -> str:
        odd = ("", "1", "name", "ឈ្មោះ", "a b", sign, quote, end, "\0", "x" * 40_000)
        text = chance.choice(odd if chance.random() < 0.3 else ("1", "Dara", "2026-03-04", "7,5"))
        if chance.random() < 0.3:
            inner = text.replace(quote, quote * chance.choice((1, 2)))
            return quote + inner + chance.choice((quote, quote, ""))
        return text

    lines = [sign.join(("client_code", "name", "age", "day", "likes"))]
    lines += [sign.join(field() for _ in range(chance.choice((5, 5, 5, 0, 1, 90))))
              for _ in range(chance.randrange(1, 60))]  # fmt: skip
    lines.insert(0, chance.choice(("", "", f"sep={sign}", "sep=", "#notes", quote)))
    coding = chance.choice(
        ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp1258", "cp874")
    )
    return end.join(lines).encode(coding, "replace")


def _over(form: str) -> Damage:
    def several(chance: Random, content: bytes) -> bytes:
        fitting = sorted(
            name
            for name, (forms, _) in KINDS.items()
            if form in forms and name not in _SLOW and not name.startswith("several")
        )
        for name in chance.sample(fitting, min(len(fitting), chance.choice((2, 3)))):
            try:
                content = KINDS[name][1](chance, content)
            except _LOST:
                continue  # the damage before left nothing that this one looks for
        return content

    several.__name__ = f"several_at_once_{form}"
    return several


for _form in ("xlsx", "ods", "odk", "xlsb", "xls", "csv", "html"):
    damages(_form)(_over(_form))
