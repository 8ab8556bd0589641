"""Staff users, who log in by e-mail; the links they get, what is remembered of their comings, and wrong attempts."""

from datetime import datetime
from typing import ClassVar

import pgtrigger
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.timezone import now
from django.utils.translation import gettext_lazy as _

from crm_portal.accounts.enums import AccessKind, LinkPurpose
from crm_portal.languages import Language
from crm_portal.tokens import DIGEST_LENGTH


class UserManager(BaseUserManager["User"]):
    """Makes users; an address is kept as typed and compared without regard to case."""

    def get_by_natural_key(self, username):
        return self.get(email__iexact=username)

    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        """A user who may not enter the admin unless `is_staff` is given."""
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "User":
        """A user who may do everything."""
        return self.create_user(email, password, **{**fields, "is_staff": True, "is_superuser": True})


class User(AbstractBaseUser, PermissionsMixin):
    """A member of staff: secretariat, presidency or training."""

    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    name = models.CharField(_("name"), max_length=200)
    language = models.CharField(_("language"), max_length=2, choices=Language, default=Language.SPANISH)
    timezone = models.CharField(_("time zone"), max_length=64, default="America/Costa_Rica")
    is_staff = models.BooleanField(_("may enter the admin"), default=False)
    is_active = models.BooleanField(
        _("active"), default=True, help_text=_("Untick instead of deleting: history keeps who did what.")
    )
    date_joined = models.DateTimeField(_("added"), default=now)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = ["name"]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="accounts_user_email_is_unique",
                violation_error_message=_("There is a user with this e-mail already."),
            )
        ]

    def __str__(self):
        return self.name or self.email

    def get_full_name(self):
        return self.name

    def get_short_name(self):
        return self.name.split(" ")[0]


class StaffLinkQuerySet(models.QuerySet["StaffLink"]):
    """Adjectives of personal links."""

    def living(self, at: datetime):
        """Neither used nor replaced nor too old, of somebody who may still enter."""
        return self.filter(ended_at=None, expires_at__gt=at, user__is_active=True, user__is_staff=True)


class StaffLink(models.Model):
    """A link in a letter with which one member of staff chooses a password, once.

    The letter holds the secret, the database its digest.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="links", verbose_name=_("user"))
    purpose = models.CharField(_("purpose"), max_length=20, choices=LinkPurpose)
    digest = models.CharField(max_length=DIGEST_LENGTH, unique=True, editable=False)
    created_at = models.DateTimeField(_("made"))
    expires_at = models.DateTimeField(_("good until"))
    ended_at = models.DateTimeField(_("used or replaced"), null=True, blank=True)

    objects: ClassVar = StaffLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("personal link")
        verbose_name_plural = _("personal links")
        constraints = [
            models.CheckConstraint(
                name="accounts_link_has_a_known_purpose", condition=Q(purpose__in=LinkPurpose.values)
            ),
            models.CheckConstraint(
                name="accounts_link_ends_after_it_was_made", condition=Q(expires_at__gt=models.F("created_at"))
            ),
        ]

    def __str__(self):
        return f"{self.get_purpose_display()}: {self.user}"


class AccessRecord(models.Model):
    """Something that happened at the door of the staff area; never changed, and deleted after a year alone.

    Who typed an address that nobody has is not recorded: it may be a password in the wrong box.
    """

    at = models.DateTimeField(_("when"))
    kind = models.CharField(_("what happened"), max_length=30, choices=AccessKind)
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="access_records", null=True, blank=True, verbose_name=_("user")
    )
    by = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="+", null=True, blank=True, verbose_name=_("done by")
    )
    address = models.GenericIPAddressField(_("network address"), null=True, blank=True)

    class Meta:
        verbose_name = _("access record")
        verbose_name_plural = _("access records")
        ordering = ("-at", "-pk")
        constraints = [
            models.CheckConstraint(name="accounts_record_is_of_a_known_kind", condition=Q(kind__in=AccessKind.values))
        ]
        indexes = [
            models.Index(fields=["-at", "-id"], name="accounts_records_newest_first"),
            models.Index(fields=["user", "-at"], name="accounts_records_of_one_user"),
        ]
        triggers = [
            pgtrigger.Protect(name="accounts_record_is_never_changed", operation=pgtrigger.Update),
            pgtrigger.Protect(
                name="accounts_record_is_kept_for_a_year",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.at > now() - interval '12 months'"),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.user or '–'}"


class Attempts(models.Model):
    """How often something was tried within a stretch of time; `crm_portal.accounts.throttle` counts."""

    digest = models.CharField(max_length=DIGEST_LENGTH, primary_key=True)
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("attempts")
        verbose_name_plural = _("attempts")

    def __str__(self):
        return f"{self.count} until {self.ends_at:%Y-%m-%d %H:%M}"
