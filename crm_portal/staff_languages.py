"""How far a record is written in both languages: in words on its page, and as a filter of its list."""

from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.contrib.admin import SimpleListFilter
from django.db import models
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from crm_portal.constraints import written
from crm_portal.languages import Language
from crm_portal.staff_forms import bilingual_names

_ALL_THERE = {Language.SPANISH: _("Spanish: all texts are there"), Language.ENGLISH: _("English: all texts are there")}


@dataclass(frozen=True)
class Completeness:
    """What of a record is written in one language, measured by what is written in either."""

    language: Language
    # Name and label of each field that the other language has and this one has not.
    missing: list[tuple[str, str]]
    written_in_either: int

    def __str__(self):
        if not self.missing:
            return str(_ALL_THERE[self.language])
        facts = {"missing": len(self.missing), "total": self.written_in_either}
        if self.language == Language.ENGLISH:
            words = ngettext(
                "English: %(missing)s of %(total)s text missing", "English: %(missing)s of %(total)s texts missing",
                self.written_in_either,
            )  # fmt: skip
        else:
            words = ngettext(
                "Spanish: %(missing)s of %(total)s text missing", "Spanish: %(missing)s of %(total)s texts missing",
                self.written_in_either,
            )  # fmt: skip
        return words % facts


def completeness(record: models.Model, shown: list[str]) -> list[Completeness]:
    """Spanish and English of `record`, as far as its page shows the fields; nothing where nothing is bilingual."""
    names = [name for name in bilingual_names(type(record)) if f"{name}_{Language.ENGLISH}" in shown]
    names.sort(key=lambda name: shown.index(f"{name}_{Language.ENGLISH}"))
    texts = {name: {language: bool(getattr(record, f"{name}_{language}")) for language in Language} for name in names}
    total = sum(any(sides.values()) for sides in texts.values())
    if not total:
        return []
    return [
        Completeness(
            language,
            [
                (f"{name}_{language}", str(capfirst(record._meta.get_field(name).verbose_name)))
                for name, sides in texts.items()
                if sides[language.other] and not sides[language]
            ],
            total,
        )
        for language in Language
    ]


class TranslationFilter(SimpleListFilter):
    """Records with a text that one language has and the other lacks."""

    title = _("translation")
    parameter_name = "missing_in"

    def lookups(self, request, model_admin):
        return [(Language.ENGLISH, _("Missing in English")), (Language.SPANISH, _("Missing in Spanish"))]

    def queryset(self, request, queryset):
        if self.value() not in Language.values:
            return queryset
        language = Language(self.value())
        lacking = [
            written(f"{name}_{language.other}") & ~written(f"{name}_{language}")
            for name in bilingual_names(queryset.model)
        ]
        return queryset.filter(reduce(or_, lacking, Q()))
