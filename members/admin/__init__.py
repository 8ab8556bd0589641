"""The staff's door to who exists."""

from members.admin import body, country, membership, organisation, person, presidency, reference

__all__ = ["body", "country", "membership", "organisation", "person", "presidency", "reference"]
