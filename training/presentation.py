"""The words of the training pages, made from records that the views have read; nothing here queries."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal import dates
from crm_portal.dates import PartialDate
from events.presentation import EventRow
from training.enums import InstitutionKind
from training.models import Edition, Module, Programme


@dataclass(frozen=True)
class EditionRow:
    """One time a programme is taught: its event as lists show it, and what the edition adds."""

    event: EventRow
    facts: list[tuple[str, str]]
    modules: list["ModuleRow"]


@dataclass(frozen=True)
class ModuleRow:
    """A self-paced part, with what is known of its length and dates."""

    module: Module
    details: str


def edition_rows(programme: Programme, at: datetime) -> list[EditionRow]:
    """The editions that were prefetched with `programme`, in that order."""
    return [
        EditionRow(EventRow(edition.event, at), edition_facts(edition), module_rows(edition))
        for edition in programme.editions.all()
    ]


def edition_facts(edition: Edition) -> list[tuple[str, str]]:
    """What an edition asks and gives as (term, words); what is not known is left out."""
    facts = [
        (_("Live sessions"), _hours(edition.session_hours)),
        (_("Self-paced modules"), _hours(edition.module_hours)),
        (_("Quota per country"), _people(edition.quota_per_country)),
        (_("Institutions that nominate"), _institutions(edition.required_institutions)),
        (_("Attendance needed"), dates.percentage(edition.attendance_percent) if edition.attendance_percent else ""),
        (_("Certificate"), _("For those who complete the programme") if edition.gives_certificate else ""),
    ]
    return [(term, words) for term, words in facts if words]


def module_rows(edition: Edition) -> list[ModuleRow]:
    """The modules that were prefetched with `edition`."""
    return [ModuleRow(module, " · ".join(filter(None, _details(module)))) for module in edition.modules.all()]


def _details(module: Module) -> list[str]:
    opens, closes = PartialDate(module.opens_on), PartialDate(module.closes_on)
    known = module.opens_on or module.closes_on
    return [_hours(module.hours), dates.period(opens, closes, past=False) if known else ""]


def _hours(hours: Decimal | None) -> str:
    if hours is None:
        return ""
    figure = number_format(hours.normalize(), use_l10n=True)
    return ngettext("%(hours)s hour", "%(hours)s hours", 1 if hours == 1 else 2) % {"hours": figure}


def _institutions(kinds: list[str]) -> str:
    return " · ".join(str(InstitutionKind(kind).label) for kind in kinds)


def _people(quota: int | None) -> str:
    if not quota:
        return ""
    return ngettext("%(people)s person", "%(people)s people", quota) % {"people": dates.number(quota)}
