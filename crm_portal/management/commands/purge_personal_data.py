"""Applies what the privacy notice promises; the worker does the same each night."""

from django.core.management.base import BaseCommand

from crm_portal.clock import database_now
from crm_portal.mailing import retention as letters
from events.actions import retention as registrations

_STEPS = [
    (registrations.delete_unverified, "Registrations deleted, unconfirmed after 48 hours"),
    (registrations.make_anonymous, "Registrations made anonymous, 12 months after their event"),
    (registrations.delete_ended_links, "Personal links deleted, 30 days after they ended"),
    (registrations.delete_sent_forms, "Marks of forms that were sent deleted, after 48 hours"),
    (letters.blank_words, "Letters emptied of their words, 30 days after they were sent"),
    (letters.delete_letters, "Letters deleted, 12 months after they were sent"),
]


class Command(BaseCommand):
    """Repeating it is harmless; `--dry-run` only counts."""

    help = "Deletes personal data, or makes it anonymous, where the privacy notice says that its time is over."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")

    def handle(self, *args, **options):
        at = database_now()
        for step, words in _STEPS:
            self.stdout.write(f"{words}: {step(at=at, dry_run=options['dry_run'])}.")
        if options["dry_run"]:
            self.stdout.write("This was a dry run: nothing was changed.")
