"""Events: their page, their list, and publishing them."""

from django.contrib import admin, messages
from django.http import Http404, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action

from crm_portal import dates
from crm_portal.accounts.roles import Scope, scope_of
from crm_portal.languages import Language
from crm_portal.staff_admin import StaffAdmin, moment_of
from crm_portal.staff_languages import TranslationFilter
from crm_portal.staff_ways import list_of, page_of
from events.actions.publication import change_slug, publish, withdraw
from events.actions.scheduling import follow_the_zone_of
from events.admin.event_form import EventForm
from events.admin.event_languages import (
    NAMES,
    Button,
    cards,
    publication_in_short,
    publication_in_words,
)
from events.admin.event_lists import ModalityFilter, PresidencyFilter, YearFilter
from events.admin.event_parts import PARTS
from events.errors import PublicationRefused
from events.models import Event
from members.admin.membership import ON_SOURCES
from members.models import Presidency

_PUBLISHED = {"es": _("“%(event)s” is published in Spanish."), "en": _("“%(event)s” is published in English.")}
_WITHDRAWN = {"es": _("“%(event)s” is no longer published in Spanish."),
              "en": _("“%(event)s” is no longer published in English.")}  # fmt: skip
_WITHDRAW = {"es": _("Withdraw from Spanish"), "en": _("Withdraw from English")}
# Long texts that no list shows.
_NOT_LISTED = ("search", "description_es", "description_en", "description", "audience_es", "audience_en", "audience")


@admin.register(Event)
class EventAdmin(StaffAdmin):
    form = EventForm
    purpose = _("Meetings and courses: those to come with all that takes place around them, and those that were held.")
    list_display = ("title", "status", "dates", "convening", "listed_in_spanish", "listed_in_english")
    list_filter = ("status", "type", "convening", PresidencyFilter, ModalityFilter, YearFilter, TranslationFilter)
    list_select_related = ("type",)
    narrowed_by = ("mandated_by",)
    search_fields = ("title", "short_name", "code", "alternate_titles__title")
    search_help_text = _("Title, short name or code")
    ordering = ("-starts_at", "-pk")
    autocomplete_fields = (
        "presidency", "body", "parent", "mandated_by", "coordinating_institution", "themes", "sectors_called",
        "sectors_present", "references",
    )  # fmt: skip
    readonly_fields = ("in_spanish", "in_english", "former_addresses")
    inlines = PARTS
    public_page = ("events:detail", {"slug": "slug"})
    actions = ("publish_selected_in_spanish", "publish_selected_in_english")
    actions_submit_line = ("publish_in_spanish", "publish_in_english", "publish_in_both")
    actions_detail = ("withdraw_from_spanish", "withdraw_from_english")
    # What every event needs comes first and open; what only some need is folded up below.
    fieldsets = (
        (
            _("What it is"),
            {"fields": ("type", "title", "short_name", "summary", "description", "audience")},
        ),
        (
            _("When and how"),
            {
                "fields": (
                    ("status", "timezone"),
                    ("planned_starts_on", "planned_starts_time"), ("planned_ends_on", "planned_ends_time"),
                    ("planned_modality", "restriction"),
                )
            },
        ),
        (
            _("Whose it is"),
            {
                "fields": (
                    ("convening", "presidency"), ("body", "coordinating_institution"), ("contact", "press_contact"),
                )
            },
        ),
        (
            _("What it is about"),
            {"fields": ("themes", ("sectors_called", "sectors_present"), "government_levels", "languages")},
        ),
        (
            _("Series, and what it follows from"),
            {
                "fields": (
                    "theme_line", ("series", "edition_number", "edition_wording"), ("parent", "mandated_by"),
                ),
                "classes": ("collapse",),
            },
        ),
        (
            _("As held, and dates known only in part"),
            {
                "fields": (
                    "status_reason", ("planned_precision", "duration_days"),
                    ("actual_starts_on", "actual_ends_on", "actual_precision"), "actual_modality",
                    "dates_wording", "dates_note", "attendance_reported", "attendance_note",
                ),
                "classes": ("collapse",),
            },
        ),
        (
            _("Addresses and state of the texts"),
            {
                "fields": (
                    ("in_spanish", "in_english"), ("slug_es", "slug_en"), "former_addresses",
                    ("translation_status_es", "translation_status_en"),
                ),
                "classes": ("collapse",),
            },
        ),
        (ON_SOURCES[0], {**ON_SOURCES[1], "fields": (*ON_SOURCES[1]["fields"], "code")}),
    )  # fmt: skip

    def get_queryset(self, request):
        in_list = not request.resolver_match.kwargs.get("object_id")
        return super().get_queryset(request).defer(*(_NOT_LISTED if in_list else ("search",)))

    def get_prepopulated_fields(self, request, obj=None):
        """An address is proposed once; later it changes on purpose only."""
        return {} if obj else {"slug_es": ("title_es",), "slug_en": ("title_en",)}

    def get_changeform_initial_data(self, request):
        """A new event is in the hours of whoever adds it, and of her or his term."""
        term = Presidency.objects.filter(staff__user=request.user).order_by("-year").first()
        return {
            "timezone": request.user.timezone,
            "presidency": term and term.pk,
            **super().get_changeform_initial_data(request),
        }

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """Who is limited to terms gives an event to one of those."""
        is_limited = db_field.name == "presidency" and scope_of(request.user) is Scope.OWN
        if is_limited:
            kwargs["queryset"] = Presidency.objects.filter(staff__user=request.user)
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field and is_limited:
            field.is_limited = True
        return field

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With one card a language, which holds the buttons to look at the page and to publish it."""
        answer = super().render_change_form(request, context, add, change, form_url, obj)
        if change and obj:
            may_publish = self.has_change_permission(request, obj)
            shown = cards(obj, context["completeness"], may_publish=may_publish)
            buttons = [card.button for card in shown if card.button]
            both = Button("events_event_publish_in_both", _("Save and publish in both languages"))
            answer.context_data |= {
                "cards": shown, "both": both if len(buttons) == len(Language) else None, "actions_submit_line": [],
            }  # fmt: skip
        return answer

    def ways(self, request, obj):
        parts = ("session", "admission", "registration", "document", "decision", "delegation")
        lists = [way for part in parts for way in list_of(request, f"events.{part}", event=obj.pk)]
        return [*lists, *page_of(request, obj.presidency), *page_of(request, obj.parent), *super().ways(request, obj)]

    def response_add(self, request, obj, post_url_continue=None):
        """A new event stays open: next it is translated, looked at and published."""
        if "_addanother" in request.POST or "_popup" in request.POST:
            return super().response_add(request, obj, post_url_continue)
        said = _("“%(event)s” was added as a draft. Look at it in both languages, then publish it.") % {"event": obj}
        self.message_user(request, said, messages.SUCCESS)
        return HttpResponseRedirect(self.address("change", obj.pk))

    # --- In words -------------------------------------------------------------------------------
    @admin.display(description=_("dates"), ordering="starts_at")
    def dates(self, event: Event):
        return dates.period(event.starts, event.ends, past=event.status == "held")

    @admin.display(description=_("in Spanish"), ordering="published_es_at")
    def in_spanish(self, event: Event):
        return publication_in_words(event, Language.SPANISH)

    @admin.display(description=_("in English"), ordering="published_en_at")
    def in_english(self, event: Event):
        return publication_in_words(event, Language.ENGLISH)

    @admin.display(description=_("in Spanish"), ordering="published_es_at")
    def listed_in_spanish(self, event: Event):
        return publication_in_short(event, Language.SPANISH)

    @admin.display(description=_("in English"), ordering="published_en_at")
    def listed_in_english(self, event: Event):
        return publication_in_short(event, Language.ENGLISH)

    @admin.display(description=_("former addresses"))
    def former_addresses(self, event: Event):
        return ", ".join(former.slug for former in event.former_slugs.all()) if event.pk else ""

    # --- Saving ---------------------------------------------------------------------------------
    def save_model(self, request, obj, form, change):
        """Save; an address that changes leaves its former one behind, which leads on to it."""
        obj.edited_at = moment_of(request)
        moved = {language: form.cleaned_data[f"slug_{language}"] for language in Language.values
                 if change and f"slug_{language}" in form.changed_data}  # fmt: skip
        for language in moved:
            setattr(obj, f"slug_{language}", form.initial[f"slug_{language}"])
        super().save_model(request, obj, form, change)
        for language, slug in moved.items():
            change_slug(obj, language=language, slug=slug)
            setattr(obj, f"slug_{language}", slug)

    def save_related(self, request, form, formsets, change):
        """Sessions without a zone of their own follow that of the event before buttons act."""
        super().save_related(request, form, formsets, change)
        if change and "timezone" in form.changed_data:
            follow_the_zone_of(form.instance)

    # --- Publishing -----------------------------------------------------------------------------
    def get_actions_submit_line(self, request, object_id):
        """A button for each language in which the event is not published yet."""
        offered = super().get_actions_submit_line(request, object_id)
        event = Event.objects.filter(pk=object_id).only("published_es_at", "published_en_at").first()
        published = {f"publish_in_{NAMES[language]}" for language in Language if event and event.published_in(language)}
        return [button for button in offered if not button.action_name.endswith(tuple(published))]

    @action(description=_("Save and publish in both languages"), permissions=["change"])
    def publish_in_both(self, request, obj):
        for language in Language:
            self._publish(request, obj, language)

    @action(description=_("Save and publish in Spanish"), permissions=["change"])
    def publish_in_spanish(self, request, obj):
        self._publish(request, obj, Language.SPANISH)

    @action(description=_("Save and publish in English"), permissions=["change"])
    def publish_in_english(self, request, obj):
        self._publish(request, obj, Language.ENGLISH)

    @admin.action(description=_("Publish in Spanish"), permissions=["change"])
    def publish_selected_in_spanish(self, request, queryset):
        for event in queryset:
            self._publish(request, event, Language.SPANISH)

    @admin.action(description=_("Publish in English"), permissions=["change"])
    def publish_selected_in_english(self, request, queryset):
        for event in queryset:
            self._publish(request, event, Language.ENGLISH)

    @action(description=_("Withdraw from Spanish…"), permissions=["change"], url_path="withdraw-es")
    def withdraw_from_spanish(self, request, object_id):
        return self._withdraw(request, object_id, Language.SPANISH)

    @action(description=_("Withdraw from English…"), permissions=["change"], url_path="withdraw-en")
    def withdraw_from_english(self, request, object_id):
        return self._withdraw(request, object_id, Language.ENGLISH)

    def get_actions_detail(self, request, object_id):
        """Withdrawing is offered where there is something to withdraw."""
        event = Event.objects.filter(pk=object_id).only("published_es_at", "published_en_at").first()
        offered = super().get_actions_detail(request, object_id)
        here = {f"withdraw_from_{NAMES[language]}" for language in Language if event and event.published_in(language)}
        return [link for link in offered if link.action_name.endswith(tuple(here))]

    def _publish(self, request, event: Event, language: Language) -> None:
        try:
            publish(event, language=language, at=moment_of(request))
        except PublicationRefused as refusal:
            self.message_user(request, f"{event}: {refusal}", messages.WARNING)
        else:
            self.message_user(request, _PUBLISHED[language] % {"event": event}, messages.SUCCESS)

    def _withdraw(self, request, object_id, language: Language):
        event = self.get_object(request, object_id)
        if event is None:
            raise Http404("no such event")
        page = self.address("change", object_id)
        if not event.published_in(language):
            return HttpResponseRedirect(page)
        if request.POST.get("confirmed"):
            withdraw(event, language=language)
            self.message_user(request, _WITHDRAWN[language] % {"event": event}, messages.SUCCESS)
            return HttpResponseRedirect(page)
        sentences = [
            _("Nobody finds the page any more; its address stays reserved for it and it can be published again.")
        ]
        return self.ask(
            request, title=f"{_WITHDRAW[language]}: {event}", sentences=sentences, button=_WITHDRAW[language], back=page
        )
