"""The conference portal. Importing it settles which time-zone data the process believes."""

import zoneinfo

# System copies of the zone data are older than ours and wrong for western Canada (ADR 0009).
# Must happen before any ZoneInfo is made, hence here.
zoneinfo.reset_tzpath(to=())
