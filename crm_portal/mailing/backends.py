"""A mail server that is a folder, for the demonstration: one file a letter, nothing leaves the machine."""

import os
import re
import tempfile
import threading
from pathlib import Path

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.timezone import now


class FolderBackend(BaseEmailBackend):
    """Writes each message into EMAIL_FILE_PATH, whole or not at all, also from several workers at once.

    Files are named by the moment and the Message-ID, so that their names sort by age.
    """

    def send_messages(self, email_messages) -> int:
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            _write(folder, message)
        return len(email_messages)


def _write(folder: Path, message) -> None:
    content = message.message()
    moment = now().strftime("%Y%m%dT%H%M%S-%f")
    ident = re.sub(r"[^\w-]", "", str(content["Message-ID"]).split("@")[0])
    name = f"{moment}-{ident}-{os.getpid()}-{threading.get_ident()}.eml"
    with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as part:
        part.write(content.as_bytes())
    Path(part.name).replace(folder / name)
