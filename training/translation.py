"""Which texts of the training app are written in both languages, and which tables keep their history."""

from modeltranslation.translator import TranslationOptions, register

from crm_portal.history import keep_history
from training import models


@register(models.Programme)
class ProgrammeTranslation(TranslationOptions):
    fields = ("name", "summary", "audience")


@register(models.Module)
class ModuleTranslation(TranslationOptions):
    fields = ("title", "note")


keep_history(models.Programme, models.Edition, models.Module)
