"""For each address with parameters: makes what its page shows, and returns the parameters."""

from collections.abc import Callable
from datetime import timedelta

from django.core.files.base import ContentFile

from crm_portal.accounts.enums import LinkPurpose
from crm_portal.accounts.models import StaffLink, User
from crm_portal.clock import database_now
from crm_portal.tokens import mint
from events.actions.registration import register
from events.models import Registration
from members.people import address_word
from tests.factories import events, members, training
from tests.factories.registrations import NOW, an_admission, an_applicant


def _registration() -> dict:
    """The personal page of a new registration, by the secret in its letter."""
    from crm_portal.mailing.models import OutgoingMail

    register(an_admission(), applicant=an_applicant(), at=NOW)
    assert Registration.objects.exists()
    return {"token": OutgoingMail.objects.get().secrets[0]}


def _document() -> dict:
    document = events.document(events.event())
    events.document_file(document, file=ContentFile(b"%PDF-1.4 fictitious", name="fictitious.pdf"))
    return {"pk": document.pk}


def _series() -> dict:
    series = events.series()
    events.event(series=series)
    return {"code": series.code}


def _staff_link(purpose: LinkPurpose) -> dict:
    """The page on which a member of staff chooses a password."""
    user = User.objects.create_user("eva@example.org", "one of long ago", name="Eva Ficticia", is_staff=True)
    token, at = mint(), database_now()
    StaffLink.objects.create(
        user=user, purpose=purpose, digest=token.digest, created_at=at, expires_at=at + timedelta(hours=1)
    )
    return {"token": token.raw}


EXAMPLES: dict[str, Callable[[], dict]] = {
    "account_password_link": lambda: _staff_link(LinkPurpose.PASSWORD_RESET),
    "account_invitation": lambda: _staff_link(LinkPurpose.INVITATION),
    "events:detail": lambda: {"slug": events.event().slug_es},
    "events:register": lambda: {"slug": an_admission().event.slug_es},
    "events:registration": _registration,
    "events:document": _document,
    "events:series": _series,
    "events:observance": lambda: {"code": events.observance(events.event()).observance.code},
    "members:detail": lambda: {"alpha2": members.member("HN").alpha2.lower()},
    "members:organisation": lambda: {"slug": members.organisation().slug_es},
    "members:body": lambda: {"slug": members.body().slug_es},
    "members:person": lambda: {"name": address_word(members.person())},
    "members:presidency": lambda: {"label": members.presidency(2021).label},
    "training:detail": lambda: {"slug": training.edition(training.programme()).programme.slug_es},
}
