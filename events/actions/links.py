"""Personal links: minted for a letter, found again by their digest, ended by time or by rotation."""

from datetime import datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from crm_portal import tokens
from events.enums import LinkPurpose
from events.models import AccessLink, Event, Registration

# Links outlive the event a little, for certificates and questions; without a date they last a year.
AFTER_THE_EVENT = timedelta(days=30)
WITHOUT_A_DATE = timedelta(days=365)


def expiry_for(event: Event, at: datetime) -> datetime:
    """When a personal link made at `at` for `event` ends."""
    return max(event.ends_at, at) + AFTER_THE_EVENT if event.ends_at else at + WITHOUT_A_DATE


def personal_address(raw: str, language: str) -> str:
    """The full address of the personal page that the secret `raw` opens, in `language`."""
    with translation.override(language):
        return settings.SITE_URL + reverse("events:registration", args=[raw])


def keep_link(token: tokens.Token, registration: Registration, *, at: datetime) -> AccessLink:
    """Make `token` open the personal page of `registration` from now on."""
    return AccessLink.objects.create(
        purpose=LinkPurpose.PERSONAL_PAGE,
        registration=registration,
        digest=token.digest,
        created_at=at,
        expires_at=expiry_for(registration.event, at),
    )


def find_link(raw: str) -> AccessLink | None:
    """The link that `raw` opens, living or not; none for whatever was never a link of ours."""
    return (
        AccessLink.objects.filter(digest=tokens.digest_of(raw), purpose=LinkPurpose.PERSONAL_PAGE)
        .select_related("registration__event__type", "registration__admission", "registration__country")
        .first()
    )


def is_living(link: AccessLink, at: datetime) -> bool:
    return link.revoked_at is None and link.expires_at > at


def revoke_links(registration: Registration, *, at: datetime) -> int:
    """End every link of `registration`, for instance because its address was mistyped; how many ended."""
    return registration.links.filter(revoked_at=None).update(revoked_at=at)
