"""The little PDF of documents that are made up."""

import re

from events.imports.paper import paper

TEXT = paper("Relatoría (ficticia)", ["Primera línea con ñ y “comillas”.", "word " * 60], language="es")


def test_paper_is_a_pdf_with_its_title_and_language():
    assert TEXT.startswith(b"%PDF-1.7\n")
    assert TEXT.endswith(b"%%EOF\n")
    assert b"/Lang (es)" in TEXT
    assert "/Title (Relatoría \\(ficticia\\))".encode("cp1252") in TEXT


def test_table_of_the_paper_says_where_each_object_begins():
    table = TEXT[int(TEXT.rsplit(b"startxref\n", 1)[1].split(b"\n")[0]) :]
    offsets = [int(offset) for offset in re.findall(rb"(\d{10}) 00000 n", table)]

    assert table.startswith(b"xref\n")
    assert [TEXT[offset:].split(b" ", 1)[0] for offset in offsets] == [
        str(number).encode() for number in range(1, len(offsets) + 1)
    ]


def test_long_lines_are_broken_and_paragraphs_are_tagged():
    assert TEXT.count(b" Tj T*") == 6
    assert TEXT.count(b"/P << /MCID") == 2
    assert b"/S /H1" in TEXT


def test_same_words_give_the_same_bytes():
    again = paper("Relatoría (ficticia)", ["Primera línea con ñ y “comillas”.", "word " * 60], language="es")

    assert again == TEXT
