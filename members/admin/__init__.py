"""The staff's door to who exists."""

from members.admin import body, country, desk, membership, organisation, person, presidency, reference

__all__ = ["body", "country", "desk", "membership", "organisation", "person", "presidency", "reference"]
