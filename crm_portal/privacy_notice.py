"""The versions of the privacy notice; consent refers to the present one.

Add one whenever the notice changes in substance, the newest first.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Version:
    """A version by its name, the day from which it holds, and one sentence on what differs from the one before."""

    name: str
    since: date
    changes: Any


VERSIONS = [
    Version("2026-11", date(2026, 11, 22), _("This is the first version of the notice.")),
]
VERSION = VERSIONS[0].name
