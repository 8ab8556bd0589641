"""Reads the letters that the demonstration's mail server, a folder, has received."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path


@dataclass(frozen=True)
class ReceivedLetter:
    """One message as its reader would see it."""

    name: str
    message: EmailMessage

    @property
    def sender(self) -> str:
        return str(self.message["From"])

    @property
    def to(self) -> str:
        return str(self.message["To"])

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def written_at(self) -> datetime:
        return self.message["Date"].datetime

    @property
    def language(self) -> str:
        return str(self.message["Content-Language"] or "")

    @property
    def text(self) -> str:
        return self._part("plain")

    @property
    def html(self) -> str:
        return self._part("html")

    @property
    def attachments(self) -> list[str]:
        return [part.get_filename() or "" for part in self.message.iter_attachments()]

    def _part(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        return part.get_content() if part else ""


def newest_letters(folder: Path, *, limit: int) -> list[ReceivedLetter]:
    """The last `limit` letters in `folder`, newest first; their names sort by age."""
    paths = sorted(folder.glob("*.eml"), reverse=True)[:limit]
    return [_read(path, headers_only=True) for path in paths]


def letter_called(folder: Path, name: str) -> ReceivedLetter | None:
    """The letter in `folder` itself that has this very name, if there is one."""
    path = next((path for path in folder.glob("*.eml") if path.stem == name), None)
    return _read(path) if path else None


def _read(path: Path, *, headers_only: bool = False) -> ReceivedLetter:
    with path.open("rb") as file:
        return ReceivedLetter(path.stem, BytesParser(policy=default).parse(file, headersonly=headers_only))
