"""Word files and PDFs."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from graphmodel.loaders import _pdftext

from graphmodel.errors import InputError
from graphmodel.ingest import read
from graphmodel.model.claims import Document

from .making import pdf


def word(*paragraphs: str, title: str = "") -> bytes:
    made, out = docx.Document(), io.BytesIO()
    made.core_properties.title = title
    for text in paragraphs:
        made.add_paragraph(text)
    made.save(out)
    return out.getvalue()


def one(path: Path, data: bytes) -> Document:
    path.write_bytes(data)
    (found,) = read([path])
    assert isinstance(found, Document), found
    return found


def reason(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    (found,) = read([path])
    assert isinstance(found, InputError), found
    assert found.source == str(path)
    return found.reason


def test_paragraphs_of_a_word_file(tmp_path: Path) -> None:
    found = one(tmp_path / "a.docx", word("The envoy\tleft.", "", "“Never,” she said.", title="Talks fail"))
    assert (found.text, found.title) == ("The envoy left.\n\n“Never,” she said.", "Talks fail")
    assert (found.date, found.date_basis) == (None, "none")


def test_tables_headings_and_tracked_changes(tmp_path: Path) -> None:
    made, out = docx.Document(), io.BytesIO()
    made.add_heading("Talks fail", 1)
    paragraph = made.add_paragraph("The envoy ")
    change = '<w:{0} {1} w:id="1" w:author="x"><w:r><w:{2} xml:space="preserve">{3}</w:{2}></w:r></w:{0}>'
    paragraph._p.append(parse_xml(change.format("del", nsdecls("w"), "delText", "stayed")))
    paragraph._p.append(parse_xml(change.format("ins", nsdecls("w"), "t", "left.")))
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Oslo", "Rome"
    made.add_paragraph("He slept.")
    made.save(out)
    found = one(tmp_path / "a", out.getvalue())
    assert (found.title, found.text) == ("Talks fail", "Talks fail\n\nThe envoy left.\n\nOslo\n\nRome\n\nHe slept.")


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    out = io.BytesIO(word("x"))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/media/a.png", "w") as part:
        for _ in range(200):
            part.write(bytes(1 << 20))
    assert len(out.getvalue()) < 1_000_000
    assert reason(tmp_path / "a.docx", out.getvalue()) == "unpacks to more than 64 MiB or 5,000 parts"


def test_a_zip_of_many_parts(tmp_path: Path) -> None:
    out = io.BytesIO(word("x"))
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(5_001):
            archive.writestr(f"word/{number}", b"")
    assert reason(tmp_path / "a.docx", out.getvalue()) == "unpacks to more than 64 MiB or 5,000 parts"


def entity(declared: str, used: str) -> bytes:
    """A Word file whose text uses an XML entity."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word("MARK"))) as source, zipfile.ZipFile(out, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = data.replace(b"?>", b"?>" + declared.encode(), 1).replace(b"MARK", used.encode())
            archive.writestr(name, data)
    return out.getvalue()


def test_entities_of_other_files_and_of_entities_stay_closed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("TOPSECRET")
    path = tmp_path / "a.docx"
    path.write_bytes(entity(f'<!DOCTYPE d [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>', "known &s;"))
    (found,) = read([path])
    assert "TOPSECRET" not in str(getattr(found, "text", found))
    lol = (
        '<!DOCTYPE d [<!ENTITY a0 "ha">'
        + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        + "]>"
    )
    path.write_bytes(entity(lol, "calm &a11;"))
    (found,) = read([path])
    assert len(str(getattr(found, "text", found))) < 1000


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x03\x04" + bytes(500), word("x")[:-30], word("  ")])
def test_word_files_that_are_none(tmp_path: Path, data: bytes) -> None:
    assert reason(tmp_path / "a.docx", data)


def test_text_of_a_pdf(tmp_path: Path) -> None:
    found = one(tmp_path / "a.pdf", pdf("The envoy warned the coun-\ncil on Monday.", "Page two.", title="Talks fail"))
    assert (found.title, found.text) == ("Talks fail", "The envoy warned the council on Monday.\n\nPage two.")
    assert (found.date, found.date_basis) == (None, "none")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b"%PDF-1.4\nnothing", "damaged, or no PDF"),
        (pdf(""), "it holds no text: pictures of pages need text recognition first"),
        (pdf("x")[:300], "damaged, or no PDF"),
    ],
)
def test_pdfs_that_cannot_be_read(tmp_path: Path, data: bytes, said: str) -> None:
    assert reason(tmp_path / "a.pdf", data).startswith(said)


def test_a_pdf_that_would_take_too_long_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphmodel.loaders.pdf.SECONDS", 0.01)
    assert reason(tmp_path / "a.pdf", pdf("The envoy left.")) == "took longer than 0.01 seconds"


def test_an_encrypted_pdf_is_told(tmp_path: Path) -> None:
    import pypdf

    writer, out = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("The envoy left."))), io.BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(out)
    assert _pdftext.extracted(out.getvalue()) == {"error": "it is encrypted"}
