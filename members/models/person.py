"""People of the region's migration dialogue, their posts over time, and the focal points."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts, exactly_one_of, written_in_a_language
from crm_portal.languages import Language
from members.enums import GrammaticalGender
from members.models.country import Country
from members.models.organisation import Organisation


class Person(models.Model):
    """Someone who speaks, chairs, represents or is a focal point; merged when found twice, never doubled on purpose."""

    given_names = models.CharField(_("given names"), max_length=200)
    surnames = models.CharField(
        _("surnames"), max_length=200, blank=True, help_text=_("Two are normal; particles stay.")
    )
    display_name = models.CharField(_("name as shown"), max_length=400)
    sort_key = models.CharField(
        _("key for ordering"), max_length=400, help_text=_("First surname first, without accents or particles.")
    )
    honorific = models.CharField(_("honorific"), max_length=40, blank=True)
    grammatical_gender = models.CharField(
        _("form of the post in Spanish"), max_length=10, choices=GrammaticalGender, blank=True
    )
    language = models.CharField(_("language"), max_length=2, choices=Language, blank=True)
    timezone = models.CharField(_("time zone"), max_length=64, blank=True)
    is_public = models.BooleanField(
        _("may be named in public"), default=False, help_text=_("Needed to appear on public pages.")
    )

    class Meta:
        ordering: ClassVar = ["sort_key", "pk"]
        verbose_name = _("person")
        verbose_name_plural = _("people")
        indexes: ClassVar = [models.Index(fields=["sort_key"], name="members_person_by_sort_key")]

    def __str__(self):
        return self.display_name


class PersonEmail(models.Model):
    """An address of a person; for staff only."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="emails", verbose_name=_("person"))
    email = models.EmailField(_("e-mail"), max_length=254)
    email_key = models.CharField(_("e-mail, as compared"), max_length=254, editable=False)

    class Meta:
        verbose_name = _("e-mail of a person")
        verbose_name_plural = _("e-mails of people")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person", "email_key"], name="members_personemail_is_kept_once",
                violation_error_message=_("This address is there already."),
            )
        ]  # fmt: skip

    def __str__(self):
        return self.email


class PostQuerySet(models.QuerySet):
    """Posts, narrowed by time."""

    def held(self, on: date):
        """Those held on the day `on`, as far as is known."""
        return self.filter(Q(starts_on=None) | Q(starts_on__lte=on), Q(ends_on=None) | Q(ends_on__gt=on))


class Post(models.Model):
    """A post that a person held in an organisation for some time."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="posts", verbose_name=_("person"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="posts", verbose_name=_("organisation")
    )
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="posts", verbose_name=_("country")
    )
    title = models.CharField(_("title, in the person's own form"), max_length=250)
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = [models.F("starts_on").desc(nulls_last=True), "pk"]
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        constraints: ClassVar = [
            written_in_a_language("title", name="members_post_has_a_title"),
            ends_after_it_starts("starts_on", "ends_on", name="members_post_ends_after_it_starts"),
        ]

    def __str__(self):
        return f"{self.title}, {self.organisation or self.country or ''}".rstrip(", ")


class FocalPoint(models.Model):
    """Who answers for a country or an organisation; alternates beside the first."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="focal_points", verbose_name=_("person"))
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="focal_points", verbose_name=_("country")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="focal_points", verbose_name=_("organisation")
    )
    is_alternate = models.BooleanField(_("alternate"), default=False)
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("focal point")
        verbose_name_plural = _("focal points")
        constraints: ClassVar = [
            exactly_one_of(
                "country", "organisation",
                name="members_focalpoint_answers_for_one_party",
                message=_("Name a country or an organisation, not both."),
            ),
            ends_after_it_starts("starts_on", "ends_on", name="members_focalpoint_ends_after_it_starts"),
        ]  # fmt: skip

    def __str__(self):
        return f"{self.person} · {self.country or self.organisation}"
