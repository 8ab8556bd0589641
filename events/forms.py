"""What the public forms listen for; the rules about seats and windows are the actions'."""

from datetime import datetime
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import OuterRef, Subquery
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from crm_portal import addresses, person_names, privacy_notice, timezones
from events.actions.applicants import Applicant
from events.enums import Sex
from events.models import Admission, Sector
from members.enums import GovernmentLevel, MembershipKind
from members.models import Country, Membership

PREFER_NOT_TO_SAY = ("prefer_not_to_say", _("I prefer not to say"))


class NameField(forms.CharField):
    """A person's name, as people write them."""

    def to_python(self, value):
        return person_names.clean_name(value, required=self.required)


class LineField(forms.CharField):
    """One line of text under the error codes of `code`."""

    def __init__(self, *, code: str, **options):
        self.code = code
        super().__init__(**options)

    def to_python(self, value):
        return person_names.clean_line(value, field=self.code, required=self.required)


class AddressField(forms.CharField):
    """An e-mail address that can be written to."""

    widget = forms.EmailInput

    def to_python(self, value):
        return addresses.clean_email(value)


class CodedChoiceField(forms.ChoiceField):
    """A choice whose errors carry the name of what is chosen: `country.choice`, `country.required`."""

    def __init__(self, *, code: str, **options):
        self.code = code
        super().__init__(**options)

    def clean(self, value):
        try:
            return super().clean(value)
        except ValidationError as error:
            kind = "required" if error.code == "required" else "choice"
            message = self.error_messages["required"] if kind == "required" else _("Choose from the list.")
            raise ValidationError(message, code=f"{self.code}.{kind}") from error


class RegistrationForm(forms.Form):
    """Registration for one event: eight questions at most, unless the way in asks for more."""

    given_names = NameField(label=_("Given names"), max_length=None)
    surnames = NameField(label=_("Surnames"), required=False)
    email = AddressField(label=_("E-mail"), help_text=_("We write to it to confirm your registration."))
    country = CodedChoiceField(
        code="country", label=_("Country of your institution"), error_messages={"required": _("Choose a country.")}
    )
    institution = LineField(code="institution", label=_("Institution"), required=False)
    timezone = CodedChoiceField(
        code="timezone", label=_("Time zone"), required=False,
        help_text=_("Times in our messages will be in this zone. If you leave it blank, we use that of the country."),
    )  # fmt: skip
    position = LineField(code="position", label=_("Position"), required=False)
    government_level = CodedChoiceField(
        code="government_level", label=_("Level of government"), required=False,
        choices=[("", "—"), *GovernmentLevel.choices, PREFER_NOT_TO_SAY],
    )  # fmt: skip
    sector = CodedChoiceField(code="sector", label=_("Sector"), required=False)
    sex = CodedChoiceField(
        code="sex", label=_("Sex"), required=False, choices=[("", "—"), *Sex.choices],
        help_text=_("We use it only in statistics, without your name. You may leave it blank."),
    )  # fmt: skip
    consent = forms.BooleanField(
        label=_("I have read the privacy notice and agree that my data be used to manage my participation."),
        error_messages={"required": _("To register you, we need your agreement to the privacy notice.")},
    )
    # Plain fields: what they hold is compared, and whatever else stands in them counts for nothing.
    consent_version = forms.Field(widget=forms.HiddenInput, required=False)
    submission = forms.Field(widget=forms.HiddenInput, required=False)
    corrects = forms.Field(widget=forms.HiddenInput, required=False)

    ASKED_ON_REQUEST = ("position", "government_level", "sector", "sex")

    def __init__(self, data=None, *, admission: Admission, at: datetime):
        self.admission = admission
        initial = {"submission": uuid4(), "consent_version": privacy_notice.VERSION}
        super().__init__(data, initial=initial, auto_id="%s")
        for name in self.ASKED_ON_REQUEST:
            if not getattr(admission, f"asks_{name}"):
                del self.fields[name]
        countries = _countries(at)
        self._country_of = {country.alpha2: country for country in countries}
        self.fields["country"].choices = [("", _("Choose a country")), *_country_choices(countries)]
        self.fields["timezone"].choices = [("", _("That of the country")), *timezones.choices(at)]
        if "sector" in self.fields:
            sectors = [(sector.code, sector.name) for sector in Sector.objects.all()]
            self.fields["sector"].choices = [("", "—"), *sectors, PREFER_NOT_TO_SAY]

    def clean_country(self):
        """One country: a form that names two was not filled in on our page."""
        if len(getattr(self.data, "getlist", lambda _name: [])("country")) > 1:
            raise ValidationError(_("Choose from the list."), code="country.choice")
        return self.cleaned_data["country"]

    def clean_consent_version(self):
        """A notice that changed while the form was open is shown anew and agreed to anew."""
        version = self.cleaned_data["consent_version"]
        if version != privacy_notice.VERSION:
            raise ValidationError(
                _("The privacy notice has changed. Please read it and tick the box again."), code="consent.changed"
            )
        return version

    def clean_submission(self):
        return _uuid(self.cleaned_data["submission"]) or uuid4()

    def clean_corrects(self):
        return _uuid(self.cleaned_data["corrects"])

    def add_error(self, field, error):
        if field == "consent" and getattr(error, "code", None) == "required":
            error = ValidationError(error.message, code="consent.required")
        super().add_error("consent" if field == "consent_version" else field, error)

    def clean(self):
        if "consent" in self.errors:
            # The box comes back empty: nobody agrees by accident to what was not shown.
            self.data = self.data.copy()
            self.data.pop("consent", None)
            self.data["consent_version"] = privacy_notice.VERSION
        return self.cleaned_data

    def unseen(self) -> dict[str, str]:
        """All that was typed but the address, to go along with a corrected one."""
        kept = {name: self.data.get(name, "") for name in self.fields if name != "email"}
        return {**kept, "admission": str(self.admission.pk), "corrects": str(self.cleaned_data["submission"])}

    def applicant(self) -> Applicant:
        """What was given, for the action."""
        given = self.cleaned_data
        country = self._country_of[given["country"]]
        sector = given.get("sector") or ""
        return Applicant(
            given_names=given["given_names"],
            surnames=given["surnames"],
            email=given["email"],
            country=country,
            institution=given["institution"],
            language=(get_language() or "es")[:2],
            timezone=given["timezone"] or country.default_timezone,
            position=given.get("position", ""),
            government_level=given.get("government_level", ""),
            sector=Sector.objects.filter(code=sector).first() if sector else None,
            sex=given.get("sex", ""),
            consent_version=given["consent_version"],
            submission=given["submission"],
        )


class CorrectionForm(forms.Form):
    """The address alone, for a form that was just sent; everything else typed goes along unseen."""

    email = AddressField(label=_("E-mail"))

    def __init__(self, email: str, unseen: dict[str, str]):
        super().__init__({"email": email}, auto_id="%s")
        self.unseen = {**unseen, "submission": str(uuid4())}


class RecoverForm(forms.Form):
    """The address to which a fresh link is sent."""

    email = AddressField(label=_("E-mail"), help_text=_("The address with which you registered."))

    def __init__(self, data=None):
        super().__init__(data, auto_id="%s")


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text)
    except (ValueError, TypeError, AttributeError):
        return None


def _countries(at: datetime) -> list[Country]:
    """All countries in the order of the language, each knowing as what it belongs to the Conference."""
    belongs = Membership.objects.valid(at.date()).filter(country=OuterRef("pk")).values("kind")[:1]
    ordered = Country.objects.in_official_order().annotate(belongs_as=Subquery(belongs))
    return list(ordered.only("alpha2", "name", "default_timezone"))


def _country_choices(countries: list[Country]) -> list:
    """Member countries and observers in their official order, then all others by name."""
    groups: dict = {MembershipKind.MEMBER_STATE: [], MembershipKind.OBSERVER_STATE: [], None: []}
    for country in countries:
        groups[country.belongs_as].append((country.alpha2, country.name))
    titles = [_("Member countries"), _("Observer countries"), _("Other countries")]
    return [(title, choices) for title, choices in zip(titles, groups.values(), strict=True) if choices]
