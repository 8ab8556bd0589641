"""What time ends in the outbox: the words of letters after 30 days, the letters themselves after 12 months.

Both count from the sending, or for a letter that never left from the end of the attempts. Both may be
repeated and work in batches; with `dry_run` they only count.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from crm_portal.clock import a_year_before
from crm_portal.mailing.enums import FINISHED
from crm_portal.mailing.models import OutgoingMail

WORDS_KEPT = timedelta(days=30)
_BATCH = 500


def blank_words(*, at: datetime, dry_run: bool = False) -> int:
    """Take the words and files from letters of more than 30 days; how many there were.

    They count as masked from then on, so that nobody sends an empty letter again.
    """
    due = _over(at - WORDS_KEPT).filter(~Q(text="") | ~Q(html="") | ~Q(attachments=[]))
    if dry_run:
        return due.count()
    return sum(
        OutgoingMail.objects.filter(pk__in=keys, state__in=FINISHED).update(
            text="", html="", attachments=[], masked_at=Coalesce(F("masked_at"), Value(at))
        )
        for keys in _batches(due)
    )


def delete_letters(*, at: datetime, dry_run: bool = False) -> int:
    """Delete letters, and with them to whom they went, after 12 months; how many there were."""
    due = _over(a_year_before(at))
    if dry_run:
        return due.count()
    return sum(OutgoingMail.objects.filter(pk__in=keys, state__in=FINISHED).delete()[0] for keys in _batches(due))


def _over(before: datetime) -> QuerySet[OutgoingMail]:
    return OutgoingMail.objects.filter(
        Q(sent_at__lte=before) | Q(sent_at=None, give_up_at__lte=before), state__in=FINISHED
    )


def _batches(letters: QuerySet[OutgoingMail]) -> Iterator[list[int]]:
    """The keys of `letters`, some hundreds at a time, each once."""
    last = 0
    while keys := list(letters.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:_BATCH]):
        yield keys
        last = keys[-1]
