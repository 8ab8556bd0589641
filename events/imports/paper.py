"""A page of plain text as a PDF, for documents that are made up: the same words always give the same bytes."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

_WIDTH, _HEIGHT, _MARGIN, _LEADING = 595, 842, 72, 18
_LINE = 78  # letters of 11 points that fit between the margins
_BODY = 11
_HEADING = 16


def paper(title: str, paragraphs: Sequence[str], *, language: str) -> bytes:
    """A tagged PDF of one page: `title` as its heading, then `paragraphs`, in letters of western Europe."""
    texts = [(title, "H1", _HEADING, 52), *((text, "P", _BODY, _LINE) for text in paragraphs)]
    marks = range(len(texts))
    objects = [
        (
            f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R "
            "/ViewerPreferences << /DisplayDocTitle true >> >>"
        ),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Contents 5 0 R /StructParents 0 "
            "/Resources << /Font << /F 4 0 R >> >> >>"
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        _stream(texts),
        f"<< /Type /StructTreeRoot /K [8 0 R] /ParentTree << /Nums [0 [{_references(marks)}]] >> >>",
        f"<< /Title ({_escaped(title)}) >>",
        f"<< /Type /StructElem /S /Document /P 6 0 R /K [{_references(marks)}] >>",
        *(
            f"<< /Type /StructElem /S /{tag} /P 8 0 R /Pg 3 0 R /K {number} >>"
            for number, (_text, tag, _size, _letters) in enumerate(texts)
        ),
    ]
    return _file(objects)


def _references(marks: Iterable[int]) -> str:
    return " ".join(f"{number + 9} 0 R" for number in marks)


def _stream(texts: Sequence[tuple[str, str, int, int]]) -> str:
    """The page itself: each text a marked paragraph, its lines below one another."""
    content = [f"BT {_LEADING} TL {_MARGIN} {_HEIGHT - _MARGIN} Td"]
    for number, (text, tag, size, letters) in enumerate(texts):
        lines = "".join(f"({_escaped(line)}) Tj T* " for line in wrap(text, letters))
        content.append(f"/{tag} << /MCID {number} >> BDC /F {size} Tf {lines}T* EMC")
    page = "\n".join([*content, "ET"])
    return f"<< /Length {len(page.encode('cp1252', 'replace'))} >>\nstream\n{page}\nendstream"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: Sequence[str]) -> bytes:
    """The objects numbered from 1, and the table of where each begins."""
    written, offsets = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, start=1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252", "replace")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")
