"""What every page of the staff area shares: who sees what, bilingual forms, searching, history, refusals."""

import re
from datetime import datetime
from typing import cast
from urllib.parse import urlencode

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import lookup_spawns_duplicates
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, models
from django.db.models import F, Func, Value
from django.db.models.constants import LOOKUP_SEP
from django.db.models.lookups import Contains
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, StackedInline

from crm_portal import timezones
from crm_portal.changes import changes_of
from crm_portal.clock import database_now
from crm_portal.folding import fold
from crm_portal.languages import Language
from crm_portal.staff_forms import (
    Refused,
    StaffForm,
    array_field,
    bilingual_names,
    mark_language,
    side_by_side,
    zone_field,
)
from crm_portal.staff_languages import completeness
from crm_portal.staff_ways import ways_from

admin.site.index_title = _("What to work on")

# What a trigger of the database refuses, in words for people; constraints bring their own.
REFUSED_BY_TRIGGERS = {
    "events_eventrelation_follow_ups_have_no_circle": _(
        "An event cannot follow up itself, not even by way of other events."
    ),
    "events_admission_is_never_oversold": _("No place is left."),
}
REFUSED_WITHOUT_A_NAME = _(
    "This was not saved: it contradicts what is kept already. Perhaps a colleague was faster; open the page anew."
)
MOST_WORDS = 12
SOMEBODY_SAVED_FIRST = 409
# Endings of a lookup that ask no more than whether it is this one.
_PLAIN_ENDING = re.compile(r"(__(id|pk))?(__(exact|isnull|in))?$")


def moment_of(request: HttpRequest) -> datetime:
    """The database's present moment, read once per request."""
    if not hasattr(request, "staff_moment"):
        request.staff_moment = database_now()
    return request.staff_moment


class _StaffFields:
    """How columns become fields, in forms and in the forms inside them."""

    form = StaffForm

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, ArrayField):
            return array_field(db_field)
        if db_field.name in ("timezone", "default_timezone"):
            return zone_field(db_field, timezones.choices(moment_of(request)))
        if isinstance(db_field, models.URLField):
            kwargs.setdefault("assume_scheme", "https")
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field:
            mark_language(field, db_field)
        if field and isinstance(db_field, models.DateTimeField):
            field.help_text = field.help_text or _hour_of_whom(moment_of(request))
        return field

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Where nothing is chosen yet, nothing is: the first of a list is not an answer."""
        kwargs.setdefault(
            "choices",
            db_field.get_choices(include_blank=db_field.blank or not db_field.has_default(), blank_choice=[("", "—")]),
        )
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """A choice among what the user may know of."""
        everything = kwargs["queryset"] if "queryset" in kwargs else self.get_field_queryset(None, db_field, request)
        if everything is None:
            everything = db_field.remote_field.model._default_manager.all()
        kwargs["queryset"] = _visible(everything, request)
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field:
            field.is_limited = kwargs["queryset"] is not everything
            field.empty_label = "—" if field.empty_label else None
        return field

    def get_fieldsets(self, request, obj=None):
        """The declared fieldsets, with the two languages of a text beside each other."""
        declared = self.fieldsets or [(None, {"fields": self.get_fields(request, obj)})]
        return [
            (title, {**options, "fields": side_by_side(options["fields"], self.model)}) for title, options in declared
        ]


class StaffAdmin(_StaffFields, ModelAdmin):
    """A place in the staff area.

    It knows only what its user may know of: every list, page, choice, action and history reads
    `get_queryset`, and what is not in it answers like a number that does not exist.
    """

    list_per_page = 50
    list_max_show_all = 200
    show_full_result_count = False
    compressed_fields = False
    save_on_top = False
    object_history_template = "admin/changes.html"
    change_form_before_template = "admin/about_record.html"
    # What this list is for, said where it is empty.
    purpose: str | Promise = ""
    # Besides the filters of the list, the fields by which links of ours narrow it.
    narrowed_by: tuple[str, ...] = ()
    # The public page of a record, if it has one: the name of its address, and which word of it which attribute is.
    public_page: tuple[str, dict[str, str]] | None = None

    def get_view_on_site_url(self, obj=None):
        if obj is None or self.public_page is None:
            return None
        name, words = self.public_page
        return reverse(name, kwargs={word: getattr(obj, attribute) for word, attribute in words.items()})

    # --- Who sees what --------------------------------------------------------------------------
    def get_queryset(self, request):
        return _visible(super().get_queryset(request), request)

    def get_object(self, request, object_id, from_field=None):
        """The record if the user may know of it; while something is saved nobody else can save it."""
        if request.method == "POST" and connection.in_atomic_block:
            self.lock(request, object_id)
        return super().get_object(request, object_id, from_field)

    def lock(self, request, object_id) -> None:
        """Hold what has to be held, in the order of the house, until the transaction ends."""
        try:
            rows = self.model._base_manager.filter(pk=self.opts.pk.to_python(object_id))
        except ValidationError:
            return
        list(rows.select_for_update().order_by().values_list("pk"))

    def refuse_what_is_no_key(self, object_id) -> None:
        """Whatever cannot be the number of a record answers like one that does not exist."""
        try:
            self.opts.pk.to_python(object_id)
        except ValidationError:
            raise Http404("no such record") from None

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        raise Http404("no such record")

    def lookup_allowed(self, lookup, value, request=None):
        """Only what the list offers as a filter, and what our own links say: nothing is guessed letter by letter."""
        filters = [item[0] if isinstance(item, tuple | list) else item for item in self.get_list_filter(request)]
        offered = {getattr(item, "parameter_name", item) for item in filters} | {*self.narrowed_by, self.opts.pk.name}
        return _PLAIN_ENDING.sub("", lookup) in offered

    # --- Finding --------------------------------------------------------------------------------
    def get_changelist_instance(self, request):
        """With the address that adds the first row: of a list narrowed to one event, to that event."""
        found = super().get_changelist_instance(request)
        known = {name: request.GET[name] for name in self.narrowed_by if name in request.GET}
        found.add_first = f"{self.address('add')}?{urlencode(known)}" if known else ""
        return found

    def get_search_results(self, request, queryset, search_term):
        """Rows that hold every word of `search_term`, accents and capitals forgiven; no row twice."""
        words = fold(search_term).split()[:MOST_WORDS]
        names = list(self.get_search_fields(request))
        if not words or not names:
            return queryset, False
        text = Func(
            Func(Value(" "), *columns_of(self.model, names), function="concat_ws", output_field=models.TextField()),
            function="crm_fold",
            output_field=models.TextField(),
        )
        conditions = [Contains(text, word) for word in words]
        if any(lookup_spawns_duplicates(self.opts, name) for name in names):
            found = self.model._base_manager.filter(*conditions).values("pk")
            return queryset.filter(pk__in=found), False
        return queryset.filter(*conditions), False

    # --- Saving ---------------------------------------------------------------------------------
    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.refusal = getattr(request, "staff_refusal", None)
        return form

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """The form; what is refused only while saving comes back to it with what was typed, never as a failure."""
        self.refuse_what_is_no_key(object_id)
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except Refused as refusal:
            request.staff_refusal = refusal
        except IntegrityError as error:
            request.staff_refusal = Refused(words_for(error))
        return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With what there is to know before working on the record; 409 where somebody saved first."""
        form = context["adminform"].form
        parts = [part for inline in context["inline_admin_formsets"] for part in inline.formset.initial_forms]
        ours = [each for each in (form, *parts) if isinstance(each, StaffForm)]
        context["tokens"] = [token for each in ours for token in each.tokens()] if change else []
        context["collisions"] = [(_name_of(each, form), each.differences) for each in ours if each.differences]
        context["completeness"] = completeness(obj, _as_laid_out(context["adminform"])) if change else []
        context["ways"] = self.ways(request, obj) if change else []
        answer = super().render_change_form(request, context, add, change, form_url, obj)
        if context["collisions"]:
            answer.status_code = SOMEBODY_SAVED_FIRST
        return answer

    def ways(self, request, obj) -> list[tuple[str, str]]:
        """From the page of a record on to what belongs to it: words and addresses."""
        return ways_from(request, obj)

    def save_model(self, request, obj, form, change):
        """Write a new record whole, and of one that was there only what the form changed."""
        if change and isinstance(form, StaffForm):
            obj.save(update_fields=form.columns_to_save())
        else:
            obj.save()

    def save_related(self, request, form, formsets, change):
        """Everything below the record; then whatever the pressed button stands for."""
        super().save_related(request, form, formsets, change)
        for action in self.get_actions_submit_line(request, form.instance.pk):
            if action.action_name in request.POST:
                action.method(request, form.instance)

    def response_change(self, request, obj):
        """After a button of our own the page stays open, so that its message is read beside the record."""
        names = [action.action_name for action in self._get_base_actions_submit_line()]
        if any(name in request.POST for name in names):
            return HttpResponseRedirect(request.get_full_path())
        return super().response_change(request, obj)

    # --- History --------------------------------------------------------------------------------
    def history_view(self, request, object_id, extra_context=None):
        """Who changed what and when, in words; kept by the database whoever made the change."""
        obj = self.get_object(request, object_id)
        if obj is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        parts = [(inline.model, inline.fk_name) for inline in self.get_inline_instances(request, obj)]
        context = {"changes": changes_of(obj, parts), "keeps_history": hasattr(obj, "history")}
        return super().history_view(request, object_id, {**context, **(extra_context or {})})

    # --- Asking before doing --------------------------------------------------------------------
    def ask(
        self, request, *, title, button, sentences=(), objects=(), form=None, hidden=(), back=""
    ) -> TemplateResponse:
        """The page that asks before something is done; its button sends `confirmed` to the same address."""
        context = {
            **self.admin_site.each_context(request), "opts": self.opts, "media": self.media, "title": title,
            "sentences": sentences, "button": button, "objects": objects, "form": form, "hidden": hidden,
            "back": back or self.address("changelist"),
        }  # fmt: skip
        return TemplateResponse(request, "admin/ask.html", context)

    def address(self, page: str, *args) -> str:
        """The address of a page of this place: `changelist`, `change`, `history` or that of an action."""
        return reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}", args=args)


class StaffInline(_StaffFields, StackedInline):
    """Rows below a record, each with its labels; folded up until they are needed."""

    template = "admin/folded_rows.html"
    extra = 0
    folded = True
    # What the titles of the rows are made of, read with them.
    reads: tuple[str, ...] = ()

    def get_queryset(self, request):
        return (
            super().get_queryset(request).select_related(*self.reads) if self.reads else super().get_queryset(request)
        )


def _visible(queryset: models.QuerySet, request: HttpRequest) -> models.QuerySet:
    """What of it the user may know of; what has no such rule is for all of staff."""
    return queryset.visible_to(request.user) if hasattr(queryset, "visible_to") else queryset


def _as_laid_out(adminform) -> list[str]:
    """The names of the fields of a page, from top to bottom."""
    return [field.field.name for fieldset in adminform for line in fieldset for field in line if not field.is_readonly]


def _name_of(part: StaffForm, form: StaffForm) -> str:
    """Which row below the record a form is about; nothing for the record itself."""
    return "" if part is form else f"{capfirst(part.instance._meta.verbose_name)}: {part.instance}"


def columns_of(model: type[models.Model], names) -> list[F]:
    """The columns to look in: of a bilingual text both languages."""
    return [F(column) for name in names for column in _both_languages(model, name)]


def words_for(error: IntegrityError) -> str:
    """Why the database refused, in the words of the constraint it names."""
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""
    if name in REFUSED_BY_TRIGGERS:
        return str(REFUSED_BY_TRIGGERS[name])
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == name and constraint.violation_error_message:
                return str(constraint.get_violation_error_message())
    return str(REFUSED_WITHOUT_A_NAME)


def _both_languages(model: type[models.Model], path: str) -> list[str]:
    *steps, name = path.split(LOOKUP_SEP)
    for step in steps:
        model = cast(type[models.Model], model._meta.get_field(step).related_model)
    if name in bilingual_names(model):
        return [f"{path}_{language}" for language in Language.values]
    return [path]


def _hour_of_whom(at: datetime) -> str:
    zone_name = timezone.get_current_timezone_name()
    return str(_("In %(place)s.")) % {
        "place": f"{timezones.label(zone_name)} ({timezones.offset_label(at, zone_name)})"
    }
