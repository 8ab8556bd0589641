"""The event and where it takes place."""

from datetime import datetime
from functools import reduce
from operator import or_
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Coalesce, Concat
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from crm_portal.constraints import ends_after_it_starts, written, written_in_a_language
from crm_portal.dates import PartialDate, Precision
from crm_portal.languages import Language
from crm_portal.slugs import HasSlugs
from events.enums import Convening, EventStatus, Modality, Restriction, TranslationStatus
from events.models.scope import PartOfEventQuerySet
from events.models.vocabulary import EventSeries, EventType, Observance, Sector, Theme
from members.enums import GovernmentLevel
from members.models import Body, Organisation, Presidency, Sourced


class TextSearch(Func):
    """The lexemes of a text for finding: as typed without accents, and stemmed in both languages."""

    function = "crm_search_vector"
    output_field = SearchVectorField()
    arity = 1


def _joined(*fields: str):
    texts = [Coalesce(F(field), Value(""), output_field=models.TextField()) for field in fields]
    spaced = [part for text in texts for part in (text, Value(" "))][:-1]
    return Concat(*spaced, output_field=models.TextField())


class EventQuerySet(PartOfEventQuerySet):
    """Events, narrowed by what a visitor may see and by time."""

    to_event = ""

    def published(self):
        """Published in at least one language."""
        return self.filter(Q(published_es_at__isnull=False) | Q(published_en_at__isnull=False)).exclude(
            status=EventStatus.DRAFT
        )

    def upcoming(self, at: datetime):
        """Not over at `at`; without a date only while it is still expected."""
        expected = Q(ends_at=None, status__in=[EventStatus.ANNOUNCED, EventStatus.CONFIRMED, EventStatus.POSTPONED])
        return self.exclude(status=EventStatus.HELD).filter(Q(ends_at__gt=at) | expected)

    def past(self, at: datetime):
        """Over at `at`, or known to have been held."""
        return self.filter(Q(ends_at__lte=at) | Q(status=EventStatus.HELD))

    def soonest_first(self):
        return self.order_by(F("starts_at").asc(nulls_last=True), "pk")

    def latest_first(self):
        return self.order_by(F("starts_at").desc(nulls_last=True), "-pk")

    def of_country(self, alpha2: str):
        """Those that take place in the country, that it or its institutions carry, or that it attends."""
        return self._tied_by(
            Q(places__country__alpha2=alpha2),
            Q(partners__country__alpha2=alpha2),
            Q(partners__organisation__country__alpha2=alpha2),
            Q(delegations__country__alpha2=alpha2),
        )

    def of_organisation(self, code: str):
        """Those that the organisation carries or coordinates, or that it attends."""
        return self._tied_by(
            Q(partners__organisation__code=code),
            Q(delegations__organisation__code=code),
            Q(coordinating_institution__code=code),
        )

    def of_body(self, code: str):
        """Those of the body, that it carries, or that it attends."""
        return self._tied_by(Q(body__code=code), Q(partners__body__code=code), Q(delegations__body__code=code))

    def _tied_by(self, *ties: Q):
        """Those of which any of `ties` is true, each once."""
        return self.filter(reduce(or_, (Q(pk__in=Event.objects.filter(tie).values("pk")) for tie in ties)))

    def matching(self, words: str):
        """Those that hold every word of `words`, as typed or as inflected, accents forgiven."""
        from events.models.search import search_query

        query = search_query(words)
        return self if query is None else self.filter(search=query)


class Event(HasSlugs, Sourced):
    """Any meeting or course: of the Conference, or of others and of interest to it."""

    code = models.SlugField(
        _("code"), max_length=80, unique=True, null=True, blank=True, help_text=_("Only for imported records.")
    )
    is_fictitious = models.BooleanField(_("fictitious"), default=False, editable=False)
    fictitious_since = models.DateField(null=True, editable=False)
    edited_at = models.DateTimeField(null=True, editable=False)

    # What it is
    type = models.ForeignKey(EventType, models.PROTECT, related_name="events", verbose_name=_("type"))
    title = models.CharField(_("title"), max_length=300)
    short_name = models.CharField(_("short name"), max_length=100, blank=True, help_text=_("For mails and lists."))
    summary = models.TextField(_("summary"), blank=True, help_text=_("One or two sentences for lists and search."))
    description = models.TextField(_("description"), blank=True, help_text=_("Markdown."))
    theme_line = models.CharField(_("theme or slogan"), max_length=300, blank=True)
    audience = models.TextField(_("who it is for"), blank=True)
    translation_status_es = models.CharField(
        _("status of the Spanish text"), max_length=12, choices=TranslationStatus, default=TranslationStatus.ORIGINAL
    )
    translation_status_en = models.CharField(
        _("status of the English text"), max_length=12, choices=TranslationStatus, default=TranslationStatus.PENDING
    )
    series = models.ForeignKey(
        EventSeries, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("series")
    )
    edition_number = models.PositiveSmallIntegerField(_("edition"), null=True, blank=True)
    edition_wording = models.CharField(_("edition, as written"), max_length=60, blank=True)

    # Whose it is
    convening = models.CharField(_("convened by"), max_length=24, choices=Convening, default=Convening.CONFERENCE)
    presidency = models.ForeignKey(
        Presidency, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("presidency")
    )
    body = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("body"))
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    mandated_by = models.ForeignKey(
        "events.Decision", models.PROTECT, null=True, blank=True, related_name="mandated_events",
        verbose_name=_("mandated by"),
    )  # fmt: skip
    coordinating_institution = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="coordinated_events",
        verbose_name=_("coordinating institution"),
    )  # fmt: skip
    contact = models.CharField(_("contact"), max_length=254, blank=True, help_text=_("An address that is read."))
    press_contact = models.CharField(_("press contact"), max_length=254, blank=True)

    # What it is about
    themes = models.ManyToManyField(Theme, blank=True, related_name="events", verbose_name=_("themes"))
    sectors_called = models.ManyToManyField(
        Sector, blank=True, related_name="events_calling", verbose_name=_("sectors called upon")
    )
    sectors_present = models.ManyToManyField(
        Sector, blank=True, related_name="events_with", verbose_name=_("sectors present")
    )
    government_levels = ArrayField(
        models.CharField(max_length=20, choices=GovernmentLevel), default=list, blank=True,
        verbose_name=_("levels of government"),
    )  # fmt: skip
    languages = ArrayField(
        models.CharField(max_length=2, choices=Language), default=list, blank=True, verbose_name=_("languages")
    )

    # When and how
    status = models.CharField(_("status"), max_length=10, choices=EventStatus, default=EventStatus.DRAFT)
    status_reason = models.CharField(_("reason shown"), max_length=400, blank=True)
    timezone = models.CharField(_("time zone"), max_length=64, blank=True)
    planned_starts_on = models.DateField(_("planned: first day"), null=True, blank=True)
    planned_starts_time = models.TimeField(_("planned: from"), null=True, blank=True)
    planned_ends_on = models.DateField(_("planned: last day"), null=True, blank=True)
    planned_ends_time = models.TimeField(_("planned: until"), null=True, blank=True)
    planned_precision = models.CharField(
        _("planned: how exactly known"), max_length=8, choices=Precision, default=Precision.UNKNOWN
    )
    actual_starts_on = models.DateField(_("as held: first day"), null=True, blank=True)
    actual_ends_on = models.DateField(_("as held: last day"), null=True, blank=True)
    actual_precision = models.CharField(
        _("as held: how exactly known"), max_length=8, choices=Precision, default=Precision.UNKNOWN
    )
    dates_wording = models.CharField(_("dates as worded by the source"), max_length=200, blank=True)
    dates_note = models.CharField(_("note on the dates"), max_length=400, blank=True)
    duration_days = models.PositiveSmallIntegerField(_("length in days"), null=True, blank=True)
    starts_at = models.DateTimeField(null=True, editable=False)
    ends_at = models.DateTimeField(null=True, editable=False)
    planned_modality = models.CharField(_("modality planned"), max_length=10, choices=Modality, blank=True)
    actual_modality = models.CharField(_("modality as held"), max_length=10, choices=Modality, blank=True)

    # What is public
    restriction = models.CharField(_("who may attend"), max_length=12, choices=Restriction, default=Restriction.PUBLIC)
    attendance_reported = models.PositiveIntegerField(_("attendance as reported"), null=True, blank=True)
    attendance_note = models.CharField(_("note on the attendance"), max_length=300, blank=True)
    published_es_at = models.DateTimeField(_("published in Spanish"), null=True, editable=False)
    published_en_at = models.DateTimeField(_("published in English"), null=True, editable=False)

    search = models.GeneratedField(
        expression=TextSearch(
            _joined("title_es", "title_en", "short_name_es", "short_name_en", "summary_es", "summary_en")
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    observances = models.ManyToManyField(
        Observance, through="events.EventObservance", related_name="events", verbose_name=_("observances")
    )

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes: ClassVar = [
            GinIndex(fields=["search"], name="events_event_search"),
            models.Index(F("starts_at").asc(nulls_last=True), "id", name="events_event_soonest_first"),
            models.Index(F("starts_at").desc(nulls_last=True), "id", name="events_event_latest_first"),
        ]
        constraints: ClassVar = [
            written_in_a_language("title", name="events_event_has_a_title"),
            models.CheckConstraint(
                name="events_event_published_in_spanish_has_a_spanish_title",
                condition=Q(published_es_at=None) | written("title_es"),
                violation_error_message=_("An event published in Spanish has a Spanish title."),
            ),
            models.CheckConstraint(
                name="events_event_published_in_english_has_an_english_title",
                condition=Q(published_en_at=None) | (written("title_en") & written("slug_en")),
                violation_error_message=_("An event published in English has an English title and address."),
            ),
            models.CheckConstraint(
                name="events_event_slug_is_not_reserved",
                condition=~Q(slug_es__in=["novedades", "feed"]) & ~Q(slug_en__in=["novedades", "feed"]),
                violation_error_message=_("This address belongs to another page."),
            ),
            ends_after_it_starts(
                "planned_starts_on", "planned_ends_on", name="events_event_plan_ends_after_it_starts", or_together=True
            ),
            ends_after_it_starts(
                "actual_starts_on", "actual_ends_on", name="events_event_ends_after_it_starts", or_together=True
            ),
            models.CheckConstraint(
                name="events_event_planned_precision_has_a_date",
                condition=Q(planned_precision=Precision.UNKNOWN) | Q(planned_starts_on__isnull=False),
                violation_error_message=_("Say from which day, or that the date is not known."),
            ),
            models.CheckConstraint(
                name="events_event_actual_precision_has_a_date",
                condition=Q(actual_precision=Precision.UNKNOWN) | Q(actual_starts_on__isnull=False),
                violation_error_message=_("Say from which day, or that the date is not known."),
            ),
            models.CheckConstraint(
                name="events_event_hours_have_a_zone",
                condition=Q(planned_starts_time=None, planned_ends_time=None) | ~Q(timezone=""),
                violation_error_message=_("Hours need a time zone."),
            ),
            models.CheckConstraint(
                name="events_event_is_not_part_of_itself",
                condition=~Q(parent=F("pk")),
                violation_error_message=_("An event is not part of itself."),
            ),
            models.CheckConstraint(
                name="events_event_fictitious_says_since_when",
                condition=Q(is_fictitious=False, fictitious_since=None)
                | Q(is_fictitious=True, fictitious_since__isnull=False),
            ),
        ]

    def __str__(self):
        return self.title or self.code or ""

    @property
    def is_of_the_conference(self) -> bool:
        return Convening(self.convening).is_of_the_conference

    @property
    def modality(self) -> str:
        """As it was held where that is known, else as planned."""
        return self.actual_modality or self.planned_modality

    @property
    def starts(self) -> PartialDate | None:
        """The first day as it was where that is known, else as planned; none where neither is."""
        if self.actual_starts_on:
            return PartialDate(self.actual_starts_on, Precision(self.actual_precision))
        if self.planned_starts_on:
            return PartialDate(self.planned_starts_on, Precision(self.planned_precision))
        return None

    @property
    def ends(self) -> PartialDate | None:
        if self.actual_starts_on:
            return PartialDate(self.actual_ends_on, Precision(self.actual_precision)) if self.actual_ends_on else None
        if self.planned_ends_on:
            return PartialDate(self.planned_ends_on, Precision(self.planned_precision))
        return None

    @property
    def has_hour(self) -> bool:
        """Whether the hour of its start is known, with its zone."""
        starts = self.starts
        is_timed = self.starts_at and self.timezone and self.planned_starts_time
        return bool(is_timed and starts and starts.precision == Precision.MINUTE)

    @property
    def known_end(self) -> datetime | None:
        """The end to the minute; none where only the day is known."""
        return self.ends_at if self.planned_ends_time else None

    def promotes(self, at: datetime) -> bool:
        """Whether those who wait are still given seats that become free: until it starts, while it is on."""
        is_on = self.status in (EventStatus.ANNOUNCED, EventStatus.CONFIRMED)
        return is_on and (self.starts_at is None or at < self.starts_at)

    def is_over(self, at: datetime) -> bool:
        return self.status == EventStatus.HELD or (self.ends_at is not None and self.ends_at <= at)

    def published_in(self, language: str) -> datetime | None:
        return self.published_en_at if language == Language.ENGLISH else self.published_es_at

    # Set where staff look at texts that are not published yet: the page then treats the event as a draft.
    is_previewed = False

    @property
    def is_public(self) -> bool:
        return (
            not self.is_previewed
            and self.status != EventStatus.DRAFT
            and bool(self.published_es_at or self.published_en_at)
        )

    @property
    def language_shown(self) -> Language:
        """The active language where the event is published in it, else the one it is published in."""
        active = Language.ENGLISH if get_language() == "en" else Language.SPANISH
        return active if self.published_in(active) or not self.is_public else active.other
