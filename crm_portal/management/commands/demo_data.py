"""Loads the reference data and, outside production, the events of the demonstration."""

import os
from datetime import date, datetime

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction

from crm_portal import timezones
from crm_portal.accounts.roles import SECRETARIAT, ensure_groups
from crm_portal.clock import database_now
from crm_portal.demo.registrations import load_registrations
from crm_portal.demo.scale import load_scale
from crm_portal.demo.staff import load_staff
from crm_portal.loading import noting_deleted_codes, read_reference
from events.imports import load_events, load_vocabulary
from members.imports import load_members
from training.imports import load_programmes

# Whose day it is: that of the zone in which most of the fictitious events take place.
_ZONE = "America/Mexico_City"
_MEMBERS = ("references", "countries", "zones", "members", "bodies", "presidencies")


class Command(BaseCommand):
    """Loading again on the same day changes nothing; on a later day fictitious events that nobody edited move."""

    help = "Loads the reference data and the fictitious events of the demonstration; repeating it is harmless."

    def add_arguments(self, parser):
        parser.add_argument("--scale", type=int, default=0, metavar="N", help="also make 30·N synthetic events")
        parser.add_argument(
            "--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day it is (default: today)"
        )

    def handle(self, *args, **options):
        with noting_deleted_codes() as deleted:
            self._load(options)
        if deleted:
            self.stdout.write(
                f"Left empty, since staff deleted what the files name there: {', '.join(sorted(deleted))}."
            )

    @transaction.atomic
    def _load(self, options):
        at = database_now()
        kept = load_reference_data(at)
        self.stdout.write("The reference data is loaded: countries, members, bodies, presidencies and past events.")
        if settings.PRODUCTION:
            self.stdout.write("This is production: nothing fictitious was loaded.")
        else:
            today = options["date"] or timezones.local(at, _ZONE).date()
            kept += load_demonstration(at, today)
            self.stdout.write(f"The fictitious events are loaded; their days count from {today.isoformat()}.")
            if options["scale"]:
                events, registrations = load_scale(options["scale"], at=at, today=today)
                self.stdout.write(f"Synthetic events: {events}; registrations made for them now: {registrations}.")
        if kept:
            self.stdout.write(f"Events that staff edited or deleted, left as they are: {kept}.")


def load_reference_data(at: datetime) -> int:
    """Load what is real, and the groups of staff; the number of events left as staff edited them."""
    ensure_groups()
    load_members(read_reference(*_MEMBERS))
    load_vocabulary(read_reference("taxonomies"))
    data = read_reference("events")
    kept = load_events(data["events"], at=at)
    load_programmes(data["programmes"], data["events"])
    return kept


def load_demonstration(at: datetime, today: date) -> int:
    """Load what is fictitious, and its staff; the number of events left as staff edited them."""
    data = read_reference("fictitious")
    kept = load_events(data["events"], at=at, today=today)
    load_programmes(data["programmes"], data["events"], today=today)
    staff = load_staff(password=os.environ.get("DEMO_PASSWORD", ""), today=today)
    load_registrations(data["registrations"], by=staff[SECRETARIAT], at=at)
    return kept
