"""The letters to members of staff, each in her or his language."""

from datetime import datetime

from django.utils import translation
from django.utils.translation import gettext_noop

from crm_portal import dates, timezones
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.models import User
from crm_portal.mailing.letters import Letter, render_letter

# What a letter says has changed; in the words of the reader's language.
CHANGES = {
    AccessKind.PASSWORD_CHOSEN: gettext_noop("The password of your account was chosen anew."),
    AccessKind.PASSWORD_CHANGED: gettext_noop("The password of your account was changed."),
    AccessKind.TWO_FACTOR_SET_UP: gettext_noop("Two-factor authentication was set up for your account."),
    AccessKind.TWO_FACTOR_REMOVED: gettext_noop("Two-factor authentication was removed from your account."),
    AccessKind.TWO_FACTOR_RESET: gettext_noop(
        "A colleague reset the two-factor authentication of your account. Set it up again the next time you log in."
    ),
    AccessKind.RECOVERY_CODES_RENEWED: gettext_noop("New recovery codes were made for your account."),
}


def invitation(user: User, *, address: str, until: datetime, inviter: str) -> Letter:
    """Invites to the staff area; says until when the link is good."""
    facts = {"address": address, "deadline": _moment(until, user), "inviter": inviter, "email": user.email}
    return _letter("invitation", user, **facts)


def password_reset(user: User, *, address: str, until: datetime) -> Letter:
    """Brings the link to choose a password."""
    return _letter("password_reset", user, address=address, deadline=_moment(until, user))


def access_changed(user: User, kind: AccessKind, *, at: datetime) -> Letter:
    """Tells the owner of an account what has changed about its log-in, so that a stranger's doing is noticed."""
    with translation.override(user.language):
        change = translation.gettext(CHANGES[kind])
    return _letter("access_changed", user, change=change, when=_moment(at, user))


def _letter(message: str, user: User, **facts: object) -> Letter:
    return render_letter(f"accounts/{message}", language=user.language, context={"recipient_name": user.name, **facts})


def _moment(at: datetime, user: User) -> str:
    """The moment on the clocks of `user`; in UTC where the zone of the profile is none."""
    try:
        return dates.moment(at, user.timezone, user.language)
    except timezones.UnknownZone:
        return dates.moment(at, "UTC", user.language)
