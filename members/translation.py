"""Which texts of the members app are written in both languages, and which tables keep their history."""

from modeltranslation.translator import TranslationOptions, register

from crm_portal.history import keep_history
from members import models


@register(models.Country)
class CountryTranslation(TranslationOptions):
    fields = ("name", "formal_name", "note")


@register(models.CountryGroup)
class CountryGroupTranslation(TranslationOptions):
    fields = ("name", "note")


@register(models.Organisation)
class OrganisationTranslation(TranslationOptions):
    fields = ("name", "formal_name", "acronym", "note")


@register(models.Body)
class BodyTranslation(TranslationOptions):
    fields = ("name", "acronym", "description", "note")


@register(models.Membership)
class MembershipTranslation(TranslationOptions):
    fields = ("note",)


@register(models.Presidency)
class PresidencyTranslation(TranslationOptions):
    fields = ("theme", "aims", "meeting_place", "note")


@register(models.PresidencyHolder)
class PresidencyHolderTranslation(TranslationOptions):
    fields = ("post",)


@register(models.Person)
class PersonTranslation(TranslationOptions):
    fields = ("honorific",)


@register(models.Post)
class PostTranslation(TranslationOptions):
    fields = ("title",)


keep_history(
    models.Country, models.CountryGroup, models.Organisation, models.Body, models.Membership, models.Presidency,
    models.PresidencyHolder, models.PresidencyStaff, models.Person, models.Post, models.FocalPoint, models.Reference,
)  # fmt: skip
