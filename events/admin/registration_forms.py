"""What staff fill in about a registration: a new one by hand, or the reason of a decision."""

from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminTextInputWidget

from crm_portal import addresses, person_names
from crm_portal.languages import Language
from crm_portal.staff_forms import StaffForm
from events.actions.applicants import Applicant
from events.models import Registration


class ByHandForm(StaffForm):
    """Listens for somebody whom staff register, with the same cleaning as the public form."""

    class Meta:
        model = Registration
        fields: ClassVar = [
            "admission", "given_names", "surnames", "email", "country", "institution", "position", "language",
            "timezone", "government_level", "sector", "sex",
        ]  # fmt: skip

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial.setdefault("language", Language.SPANISH)
        self.fields["email"].required = True
        self.fields["email"].help_text = _("The person is written to at this address.")
        self.fields["timezone"].required = False
        self.fields["timezone"].choices = [("", _("That of the country")), *self.fields["timezone"].choices]

    def clean_given_names(self):
        return person_names.clean_name(self.cleaned_data["given_names"])

    def clean_surnames(self):
        return person_names.clean_name(self.cleaned_data["surnames"], required=False)

    def clean_email(self):
        return addresses.clean_email(self.cleaned_data["email"])

    def clean_institution(self):
        return person_names.clean_line(self.cleaned_data["institution"], field="institution")

    def clean_position(self):
        return person_names.clean_line(self.cleaned_data["position"], field="position")

    def clean(self):
        country = self.cleaned_data.get("country")
        if country and not self.cleaned_data.get("timezone"):
            self.cleaned_data["timezone"] = country.default_timezone
        return self.cleaned_data

    def applicant(self) -> Applicant:
        """What was given, for the action."""
        return Applicant(**{name: value for name, value in self.cleaned_data.items() if name != "admission"})


class ReasonForm(forms.Form):
    """Why: for the history, and for the person where the letter tells it."""

    reason = forms.CharField(label=_("Reason"), max_length=400, widget=UnfoldAdminTextInputWidget)

    def __init__(self, data=None, *, required: bool, help_text: str):
        super().__init__(data)
        self.fields["reason"].required = required
        self.fields["reason"].help_text = help_text

    def clean_reason(self):
        return person_names.clean_line(self.cleaned_data["reason"], field="reason", max_length=400)
