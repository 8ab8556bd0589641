"""Reading when something happens, as files write it."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from crm_portal import timezones
from crm_portal.dates import PartialDate, Precision

_WRITTEN = re.compile(r"(?P<day>[+-]\d{1,4}|\d{4}(?:-\d\d){0,2})(?: (?P<hour>\d\d:\d\d))?")


@dataclass(frozen=True)
class Moment:
    """A day as precisely as it is known, with the hour on the clock where one is given."""

    day: date | None = None
    hour: time | None = None
    precision: Precision = Precision.UNKNOWN

    def instant(self, zone_name: str) -> datetime | None:
        """The moment in the zone, from midnight where no hour is given; None where nothing is known."""
        return None if self.day is None else timezones.instant_of(self.day, self.hour or time(0, 0), zone_name)


NOT_KNOWN = Moment()


def read_moment(text: str | None, today: date | None) -> Moment:
    """Read "2021", "2021-08", "2021-08-02", "2021-08-02 10:00", or "+12 10:00": twelve days after `today`.

    Anything else is a ValueError, and so is a distance from today where no day is given.
    """
    if text is None:
        return NOT_KNOWN
    written = _WRITTEN.fullmatch(text)
    if written is None:
        raise ValueError(f"not a moment: {text!r}")
    hour = time.fromisoformat(written["hour"]) if written["hour"] else None
    if written["day"][0] in "+-":
        if today is None:
            raise ValueError(f"only fictitious records count their days from today: {text!r}")
        known = PartialDate(today + timedelta(days=int(written["day"])))
    else:
        known = PartialDate.from_text(written["day"])
    return Moment(known.day, hour, Precision.MINUTE if hour else known.precision)
