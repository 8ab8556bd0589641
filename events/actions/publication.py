"""Publishing an event, language by language, behind a gate that names what is missing."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from crm_portal.languages import Language
from crm_portal.paths import RESERVED_SLUGS
from events.enums import EventStatus
from events.errors import PublicationRefused
from events.models import Event, FormerSlug

# Without these a page in that language would have a hole.
_NEEDED = [("title", _("the title")), ("summary", _("the summary"))]
# Better with them, but no reason to hold a page back.
_WISHED = [("description", _("the description")), ("audience", _("who it is for")), ("short_name", _("the short name"))]

_LONGEST_PROPOSED = 80


def missing_for_publication(event: Event, language: str) -> list:
    """What the page in `language` cannot do without and the record does not hold yet."""
    missing = [words for name, words in _NEEDED if not getattr(event, f"{name}_{language}")]
    if event.status == EventStatus.DRAFT:
        missing.append(_("a status other than draft"))
    return missing


def needed_for_publication(language: str) -> list[str]:
    """The columns that `missing_for_publication` looks at."""
    return [*(f"{name}_{language}" for name, _words in _NEEDED), "status"]


def wished_for(event: Event, language: str) -> list:
    """What would make the page in `language` better."""
    return [words for name, words in _WISHED if not getattr(event, f"{name}_{language}")]


@transaction.atomic
def publish(event: Event, *, language: str, at: datetime) -> Event:
    """Publish `event` in `language` from `at`; harmless when it is published already.

    Spanish may go out before English. Raises PublicationRefused, which names what is missing.
    """
    event = Event.objects.select_for_update(of=["self"]).get(pk=event.pk)
    missing = missing_for_publication(event, language)
    if missing:
        raise PublicationRefused(language, missing)
    if not getattr(event, f"slug_{Language(language)}"):
        change_slug(event, language=language, slug=propose_slug(event, language))
        event.refresh_from_db(fields=[f"slug_{Language(language)}"])
    if not event.published_in(language):
        _set_published(event, language, at)
    return event


def propose_slug(event: Event, language: str) -> str:
    """An address made of the title in `language`, which no page has or had."""
    title = getattr(event, f"title_{Language(language)}") or event.title or ""
    wished = slugify(title)[:_LONGEST_PROPOSED].strip("-") or "evento"
    number, slug = 1, wished
    while _is_taken(slug, event):
        number += 1
        slug = f"{wished}-{number}"
    return slug


def _is_taken(slug: str, event: Event) -> bool:
    others = Event.objects.filter(Q(slug_es=slug) | Q(slug_en=slug)).exclude(pk=event.pk)
    former = FormerSlug.objects.filter(slug=slug).exclude(event=event.pk)
    return slug in RESERVED_SLUGS or others.exists() or former.exists()


@transaction.atomic
def withdraw(event: Event, *, language: str) -> Event:
    """Take the page of `event` in `language` back; its address stays reserved for it."""
    event = Event.objects.select_for_update(of=["self"]).get(pk=event.pk)
    _set_published(event, language, None)
    return event


@transaction.atomic
def change_slug(event: Event, *, language: str, slug: str) -> Event:
    """Give `event` another address in `language`; once published, the former one leads on to it."""
    event = Event.objects.select_for_update(of=["self"]).get(pk=event.pk)
    former = event.slug_in(language)
    if slug in RESERVED_SLUGS:
        raise PublicationRefused(language, [_("an address that no other page has")])
    if former and former != slug and event.is_public:
        FormerSlug.objects.get_or_create(language=language, slug=former, defaults={"event": event})
    FormerSlug.objects.filter(event=event, language=language, slug=slug).delete()
    setattr(event, f"slug_{Language(language)}", slug)
    event.save(update_fields=[f"slug_{Language(language)}"])
    return event


def _set_published(event: Event, language: str, moment: datetime | None) -> None:
    field = f"published_{Language(language)}_at"
    setattr(event, field, moment)
    event.save(update_fields=[field])
