"""People who are registered when the demonstration begins."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from crm_portal import privacy_notice
from crm_portal.accounts.models import User
from crm_portal.loading import Row
from events.actions.registration import Applicant, refusal_for, register_by_hand
from events.models import Admission
from members.models import Country


def load_registrations(wanted: Mapping[str, Iterable[Row]], *, by: User, at: datetime) -> int:
    """Register the people listed for each event by its code, as staff do by hand; how many were registered.

    An event that somebody registered for before, or that takes nobody any more, is left as it is.
    """
    untouched = Admission.objects.filter(event__code__in=wanted, event__is_fictitious=True, registrations=None)
    countries = {country.alpha2: country for country in Country.objects.all()}
    registered = 0
    for admission in untouched.select_related("event"):
        if refusal_for(admission, at):
            continue
        for person in wanted[admission.event.code or ""]:
            applicant = _applicant(person, countries[person["country"]])
            register_by_hand(admission, applicant=applicant, by=by, at=at)
            registered += 1
    return registered


def _applicant(person: Row, country: Country) -> Applicant:
    return Applicant(
        given_names=person["given_names"],
        surnames=person["surnames"],
        email=person["email"],
        country=country,
        language=person["language"],
        timezone=country.default_timezone,
        institution=person["institution"],
        consent_version=privacy_notice.VERSION,
    )
