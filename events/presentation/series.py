"""The pages of a series of events and of an observance."""

from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from crm_portal.dates import MONTHS
from crm_portal.languages import reading_language
from events.models import Event, EventSeries, Observance
from events.presentation.names import Name, name_of
from events.presentation.rows import EventRow


class TiedEvents:
    """Events that something ties together, in the order of time."""

    def __init__(self, events: list[Event], at: datetime):
        self.rows = [EventRow(event, at) for event in events]

    @property
    def count(self) -> str:
        """ "3 events recorded, 2014–2021"."""
        total = len(self.rows)
        recorded = ngettext("%(total)s event recorded", "%(total)s events recorded", total) % {"total": total}
        years = sorted({row.starts.day.year for row in self.rows if row.starts and row.starts.day})
        if not years:
            return f"{recorded}."
        return f"{recorded}, {years[0]}–{years[-1]}." if len(years) > 1 else f"{recorded}, {years[0]}."


class SeriesPage(TiedEvents):
    """A series: its events, and the editions of which the portal holds nothing."""

    def __init__(self, series: EventSeries, events: list[Event], at: datetime):
        super().__init__(events, at)
        self.series = series

    @property
    def gaps(self) -> str:
        """The numbers of editions between the first and the latest that nothing is recorded of: "2, 3, 9–12"."""
        known = {row.edition_number for row in self.rows if row.edition_number}
        return _folded([number for number in range(1, max(known, default=0)) if number not in known])


class ObservancePage(TiedEvents):
    """A commemorative month or week: whose it is, when, and the events held in its framework."""

    def __init__(self, observance: Observance, events: list[Event], at: datetime):
        super().__init__(events, at)
        self.observance = observance

    @property
    def country(self) -> Name | None:
        return name_of(self.observance.country) if self.observance.country else None

    @property
    def when(self) -> str:
        """ "Each year in August"; empty where the month is not known."""
        if not self.observance.month:
            return ""
        return _("Each year in %(month)s") % {"month": MONTHS[reading_language()][self.observance.month - 1]}


def _folded(numbers: list[int]) -> str:
    """Numbers in their order, neighbours drawn together."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
