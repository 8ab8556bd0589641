"""People, their addresses, posts and what they answer for."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from crm_portal import addresses, person_names
from crm_portal.staff_admin import StaffAdmin, StaffInline
from crm_portal.staff_forms import StaffForm
from members.models import FocalPoint, Person, PersonEmail, Post


class PersonForm(StaffForm):
    """Listens for a name; what may be derived from it is derived where it was left blank."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("display_name", "sort_key"):
            if name in self.fields:
                self.fields[name].required = False
                self.fields[name].help_text = _("Blank: made from the name.")

    def clean_given_names(self):
        return person_names.clean_name(self.cleaned_data["given_names"])

    def clean_surnames(self):
        return person_names.clean_name(self.cleaned_data["surnames"], required=False)

    def clean(self):
        given, surnames = self.cleaned_data.get("given_names", ""), self.cleaned_data.get("surnames", "")
        if not self.cleaned_data.get("display_name"):
            self.cleaned_data["display_name"] = f"{given} {surnames}".strip()
        if not self.cleaned_data.get("sort_key"):
            self.cleaned_data["sort_key"] = person_names.sort_key(surnames, given)
        return self.cleaned_data


class EmailForm(StaffForm):
    derived = ("email_key",)

    def clean_email(self):
        return addresses.clean_email(self.cleaned_data["email"])

    def settle(self):
        self.instance.email_key = addresses.email_key(self.instance.email)


class EmailInline(StaffInline):
    model = PersonEmail
    form = EmailForm
    fields = ("email",)


class PostInline(StaffInline):
    model = Post
    fields = ("title", ("organisation", "country"), ("starts_on", "ends_on"))
    autocomplete_fields = ("organisation", "country")


class FocalPointInline(StaffInline):
    model = FocalPoint
    fields = (("country", "organisation"), "is_alternate", ("starts_on", "ends_on"))
    autocomplete_fields = ("country", "organisation")


@admin.register(Person)
class PersonAdmin(StaffAdmin):
    purpose = _("People who speak, lead and answer for their country, with their posts over time.")
    form = PersonForm
    list_display = ("display_name", "honorific", "is_public", "language")
    list_filter = ("is_public", "language")
    search_fields = ("display_name", "given_names", "surnames", "emails__email")
    search_help_text = _("Name or e-mail")
    inlines = (EmailInline, PostInline, FocalPointInline)
    fieldsets = (
        (_("Who it is"), {"fields": (("given_names", "surnames"), "honorific", "grammatical_gender")}),
        (_("How lists show the person"), {"fields": (("display_name", "sort_key"),)}),
        (_("Language and time"), {"fields": (("language", "timezone"),)}),
        (_("What is public"), {"fields": ("is_public",)}),
    )
