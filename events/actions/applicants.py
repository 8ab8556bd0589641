"""Who applies: what a person gave, and the columns it goes into."""

import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_portal import addresses
from events.models import Admission, Sector
from members.models import Country


@dataclass(frozen=True)
class Applicant:
    """What a person gave, already cleaned by the form that listened."""

    given_names: str
    email: str
    country: Country
    language: str
    timezone: str
    surnames: str = ""
    institution: str = ""
    position: str = ""
    government_level: str = ""
    sector: Sector | None = None
    sex: str = ""
    consent_version: str = ""
    submission: UUID | None = None

    def digest(self, admission: Admission) -> str:
        """A fingerprint of the way in and of all that was given, to recognise a form that is sent twice."""
        given = {**self.__dict__, "country": self.country.pk, "sector": self.sector and self.sector.pk}
        facts = sorted((name, value) for name, value in given.items() if name != "submission")
        return hashlib.sha256(f"{admission.pk}|{facts!r}".encode()).hexdigest()

    def columns(self) -> dict[str, Any]:
        """What is kept of it in a registration."""
        kept = {name: value for name, value in self.__dict__.items() if name != "submission"}
        return {
            **kept,
            "email_key": addresses.email_key(self.email) if self.email else None,
            "submission_id": self.submission,
        }
