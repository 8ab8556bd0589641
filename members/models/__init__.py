"""Who exists."""

from members.models.body import Body
from members.models.country import Country, CountryGroup
from members.models.membership import Membership
from members.models.organisation import Organisation
from members.models.party import Party, PartyKind
from members.models.person import FocalPoint, Person, PersonEmail, Post
from members.models.presidency import Presidency, PresidencyHolder, PresidencyStaff
from members.models.reference import Reference, Sourced

__all__ = [
    "Body", "Country", "CountryGroup", "FocalPoint", "Membership", "Organisation", "Party", "PartyKind", "Person",
    "PersonEmail", "Post", "Presidency", "PresidencyHolder", "PresidencyStaff", "Reference", "Sourced",
]  # fmt: skip
