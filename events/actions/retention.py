"""What time ends: the personal data of registrations goes when the privacy notice says so.

Every verb may be repeated and works in batches, each a transaction of its own; with `dry_run` it only counts.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pgtrigger
from django.db import transaction
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Coalesce, Concat

from crm_portal.clock import a_year_before
from events.actions.seats import lock_admission
from events.enums import RegistrationOrigin, RegistrationState
from events.models import AccessLink, Registration, RegistrationTransition, SubmittedForm

UNVERIFIED_KEPT = timedelta(hours=48)
ENDED_LINKS_KEPT = timedelta(days=30)
# Stands where a name stood.
ANONYMOUS = "–"
_BATCH = 500
_NEVER_VERIFIED = [RegistrationState.PENDING_VERIFICATION, RegistrationState.LAPSED, RegistrationState.CANCELLED]
_BLANK: dict[str, Any] = {
    "given_names": ANONYMOUS, "surnames": "", "email": "", "timezone": "UTC", "institution": "", "position": "",
    "government_level": "", "sector": None, "sex": "", "answers": {},
}  # fmt: skip


def delete_unverified(*, at: datetime, dry_run: bool = False) -> int:
    """Delete registrations by the public form whose e-mail was not confirmed in 48 hours; how many there were."""
    due = Registration.objects.filter(
        origin=RegistrationOrigin.PUBLIC_FORM,
        state__in=_NEVER_VERIFIED,
        verified_at=None,
        submitted_at__lte=at - UNVERIFIED_KEPT,
    )
    if dry_run:
        return due.count()
    deleted = 0
    for admission in sorted(set(due.values_list("admission_id", flat=True))):
        for keys in _batches(due.filter(admission=admission)):
            with transaction.atomic():
                # Whoever confirms at this moment holds the same lock, and is then no longer due.
                lock_admission(admission)
                deleted += due.filter(pk__in=keys).delete()[1].get(Registration._meta.label, 0)
    return deleted


def make_anonymous(*, at: datetime, dry_run: bool = False) -> int:
    """Take from registrations who it was, 12 months after their event ended; how many there were.

    Country, language and state stay, for statistics. An event without a date never ended.
    """
    ended = Registration.objects.alias(ended=Coalesce("event__ends_at", "event__starts_at"))
    due = ended.filter(ended__lte=a_year_before(at)).exclude(**_BLANK)
    if dry_run:
        return due.count()
    return sum(_forget_who(keys) for keys in _batches(due))


@transaction.atomic
def _forget_who(keys: list[int]) -> int:
    # The database wants a key of every registration by the public form: one that names nobody.
    nobody = Case(
        When(
            origin=RegistrationOrigin.PUBLIC_FORM,
            then=Concat(Value(ANONYMOUS), Cast(F("pk"), CharField()), output_field=CharField()),
        ),
        default=None,
        output_field=CharField(),
    )
    forgotten = Registration.objects.filter(pk__in=keys).update(**_BLANK, email_key=nobody)
    AccessLink.objects.filter(registration__in=keys).delete()
    # What was written as a reason may name the person; the trigger keeps everybody else from rewriting it.
    with pgtrigger.ignore("events.RegistrationTransition:transition_is_never_rewritten"):
        RegistrationTransition.objects.filter(registration__in=keys).exclude(reason="").update(reason="")
    return forgotten


def delete_ended_links(*, at: datetime, dry_run: bool = False) -> int:
    """Delete personal links 30 days after they ended, by time or by being revoked; how many there were."""
    before = at - ENDED_LINKS_KEPT
    due = AccessLink.objects.filter(Q(expires_at__lte=before) | Q(revoked_at__lte=before))
    if dry_run:
        return due.count()
    return sum(AccessLink.objects.filter(pk__in=keys).delete()[0] for keys in _batches(due))


def delete_sent_forms(*, at: datetime, dry_run: bool = False) -> int:
    """Forget which forms were sent 48 hours ago and before; nobody sends them again by accident then."""
    due = SubmittedForm.objects.filter(sent_at__lte=at - UNVERIFIED_KEPT)
    return due.count() if dry_run else due.delete()[0]


def _batches(rows: QuerySet) -> Iterator[list[int]]:
    """The keys of `rows`, some hundreds at a time, each once."""
    last = 0
    while keys := list(rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:_BATCH]):
        yield keys
        last = keys[-1]
