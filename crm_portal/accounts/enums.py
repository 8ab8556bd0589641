"""What links are for, and what is remembered of the ways in."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LinkPurpose(models.TextChoices):
    """What a personal link of a member of staff is good for."""

    INVITATION = "invitation", _("invitation")
    PASSWORD_RESET = "password_reset", _("choosing a password")


class AccessKind(models.TextChoices):
    """What can happen at the door of the staff area."""

    LOGGED_IN = "logged_in", _("logged in")
    LOG_IN_REFUSED = "log_in_refused", _("wrong e-mail or password")
    CODE_REFUSED = "code_refused", _("wrong code")
    HELD_BACK = "held_back", _("held back after too many attempts")
    RECOVERY_CODE_USED = "recovery_code_used", _("recovery code used")
    INVITED = "invited", _("invited")
    INVITATION_ACCEPTED = "invitation_accepted", _("invitation accepted")
    LINK_ASKED_FOR = "link_asked_for", _("link to choose a password asked for")
    PASSWORD_CHOSEN = "password_chosen", _("new password chosen by link")
    PASSWORD_CHANGED = "password_changed", _("password changed")
    TWO_FACTOR_SET_UP = "two_factor_set_up", _("two-factor authentication set up")
    TWO_FACTOR_REMOVED = "two_factor_removed", _("two-factor authentication removed")
    TWO_FACTOR_RESET = "two_factor_reset", _("two-factor authentication reset by a colleague")
    RECOVERY_CODES_RENEWED = "recovery_codes_renewed", _("recovery codes renewed")
