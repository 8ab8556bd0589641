"""What is done with the ways into the staff area: invite, bring a link, choose and change a password, reset, forget."""

from datetime import datetime, timedelta

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.urls import reverse

from crm_portal import tokens
from crm_portal.accounts import mails
from crm_portal.accounts.enums import AccessKind, LinkPurpose
from crm_portal.accounts.errors import InvitationIsAccepted, LinkHasEnded
from crm_portal.accounts.models import AccessRecord, Attempts, StaffLink, User
from crm_portal.encryption import decrypt, encrypt
from crm_portal.jobs import defer
from crm_portal.mailing.actions import queue

WRITE_PASSWORD_RESET = "write_password_reset"  # noqa: S105 - the name of a job
GOOD_FOR = {LinkPurpose.INVITATION: timedelta(days=7), LinkPurpose.PASSWORD_RESET: timedelta(hours=1)}
_PAGES = {LinkPurpose.INVITATION: "account_invitation", LinkPurpose.PASSWORD_RESET: "account_password_link"}
RECORDS_KEPT = timedelta(days=366)
ENDED_LINKS_KEPT = timedelta(days=30)


def record(
    kind: AccessKind, *, at: datetime, user: User | None = None, by: User | None = None, address: str = ""
) -> AccessRecord:
    """Remember for a year what happened at the door."""
    return AccessRecord.objects.create(kind=kind, at=at, user=user, by=by, address=address or None)


# --- Coming in --------------------------------------------------------------------------------
@transaction.atomic
def invite(user: User, *, by: User, at: datetime) -> User:
    """Make `user`, who is not there yet, a member of staff without a password, and write the invitation."""
    user.is_staff = True
    user.set_unusable_password()
    user.save()
    send_invitation(user, by=by, at=at)
    return user


@transaction.atomic
def send_invitation(user: User, *, by: User, at: datetime) -> StaffLink:
    """Write to `user` with a link that is good for a week; the one before it ends. Refused once it was accepted."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if user.has_usable_password():
        raise InvitationIsAccepted
    token, link = _new_link(user, LinkPurpose.INVITATION, at)
    letter = mails.invitation(user, address=_address_of(token, link), until=link.expires_at, inviter=by.name)
    _post(letter, user, key=f"accounts.invitation:{link.pk}", at=at, secrets=[token.raw])
    record(AccessKind.INVITED, user=user, by=by, at=at)
    return link


def ask_for_link(email: str) -> None:
    """Have the worker look whether `email` is that of somebody, and write there.

    Nothing is looked up here, so that neither the answer nor the time it takes tells who works for us.
    """
    defer(WRITE_PASSWORD_RESET, address=encrypt(email))


@transaction.atomic
def write_password_reset(encrypted_address: str, *, at: datetime) -> StaffLink | None:
    """Write the link to choose a password to whoever may log in with that address; to nobody else."""
    email = decrypt(encrypted_address)
    user = User.objects.select_for_update().filter(email__iexact=email, is_active=True, is_staff=True).first()
    if not email or user is None or not user.has_usable_password():
        return None
    token, link = _new_link(user, LinkPurpose.PASSWORD_RESET, at)
    letter = mails.password_reset(user, address=_address_of(token, link), until=link.expires_at)
    _post(letter, user, key=f"accounts.password_reset:{link.pk}", at=at, secrets=[token.raw])
    record(AccessKind.LINK_ASKED_FOR, user=user, at=at)
    return link


def find_link(raw: str, purpose: LinkPurpose, *, at: datetime) -> StaffLink | None:
    """The living link that `raw` is the secret of."""
    links = StaffLink.objects.living(at).select_related("user")
    return links.filter(digest=tokens.digest_of(raw), purpose=purpose).first()


@transaction.atomic
def choose_password(link: StaffLink, password: str, *, at: datetime, address: str = "") -> User:
    """Give the person of `link` this password and end all her or his links; refused when this one has ended."""
    user = User.objects.select_for_update().get(pk=link.user_id)
    if not StaffLink.objects.living(at).filter(pk=link.pk).exists():
        raise LinkHasEnded
    _set_password(user, password, at)
    if link.purpose == LinkPurpose.INVITATION:
        record(AccessKind.INVITATION_ACCEPTED, user=user, at=at, address=address)
    else:
        note_change(user, AccessKind.PASSWORD_CHOSEN, at=at, address=address)
    return user


@transaction.atomic
def change_password(user: User, password: str, *, at: datetime, address: str = "") -> None:
    """Give `user` this password; every other session of the account ends with the old one."""
    _set_password(user, password, at)
    note_change(user, AccessKind.PASSWORD_CHANGED, at=at, address=address)


@transaction.atomic
def note_change(
    user: User, kind: AccessKind, *, at: datetime, by: User | None = None, address: str = ""
) -> AccessRecord:
    """Remember that something about the log-in of `user` has changed, and write so to its owner."""
    written = record(kind, user=user, by=by, at=at, address=address)
    _post(mails.access_changed(user, kind, at=at), user, key=f"accounts.access_changed:{written.pk}", at=at)
    return written


@transaction.atomic
def reset_second_factor(user: User, *, by: User, at: datetime, address: str = "") -> bool:
    """Take app and recovery codes from `user`, who lost them, and write so; False when there was none."""
    taken, _tables = Authenticator.objects.filter(user=user).delete()
    if taken:
        note_change(user, AccessKind.TWO_FACTOR_RESET, by=by, at=at, address=address)
    return bool(taken)


# --- Forgetting -------------------------------------------------------------------------------
@transaction.atomic
def forget_what_is_over(at: datetime) -> None:
    """Delete what is of no use any more: counted attempts, sessions, links, and records older than a year."""
    Attempts.objects.filter(ends_at__lte=at).delete()
    Session.objects.filter(expire_date__lte=at).delete()
    StaffLink.objects.filter(expires_at__lte=at - ENDED_LINKS_KEPT).delete()
    AccessRecord.objects.filter(at__lte=at - RECORDS_KEPT).delete()


def _new_link(user: User, purpose: LinkPurpose, at: datetime) -> tuple[tokens.Token, StaffLink]:
    user.links.filter(purpose=purpose, ended_at=None).update(ended_at=at)
    token = tokens.mint()
    link = StaffLink.objects.create(
        user=user, purpose=purpose, digest=token.digest, created_at=at, expires_at=at + GOOD_FOR[purpose]
    )
    return token, link


def _address_of(token: tokens.Token, link: StaffLink) -> str:
    return settings.SITE_URL + reverse(_PAGES[LinkPurpose(link.purpose)], args=[token.raw])


def _set_password(user: User, password: str, at: datetime) -> None:
    user.set_password(password)
    user.save(update_fields=["password"])
    user.links.filter(ended_at=None).update(ended_at=at)


def _post(letter: mails.Letter, user: User, *, key: str, at: datetime, secrets: tuple | list = ()) -> None:
    queue(letter, key=key, to=user.email, language=user.language, at=at, secrets=secrets)
