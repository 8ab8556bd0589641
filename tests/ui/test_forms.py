"""Fields and errors of a form, as people and programs meet them."""

from django import forms
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.utils import translation


class Application(forms.Form):
    """A form with one control of each kind."""

    name = forms.CharField(label="Name")
    email = forms.EmailField(label="E-mail", help_text="We write to it about this event only.")
    institution = forms.CharField(label="Institution", required=False)
    country = forms.ChoiceField(label="Country", choices=[("HN", "Honduras")])
    sex = forms.ChoiceField(label="Sex", widget=forms.RadioSelect, choices=[("f", "Female"), ("m", "Male")])
    remarks = forms.CharField(label="Remarks", widget=forms.Textarea, required=False)
    consent = forms.BooleanField(label="I agree")
    submission = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean_name(self):
        if self.cleaned_data["name"] == "Nobody":
            raise ValidationError("Enter your own name.", code="name.placeholder")
        return self.cleaned_data["name"]


def render(source: str, **context) -> str:
    with translation.override("en"):
        return " ".join(Template(source).render(Context(context)).split())


def test_field_ties_label_hint_and_error_to_the_control():
    form = Application({"email": "ana@"})

    shown = render('{% field form.email autocomplete="email" %}', form=form)

    assert '<label for="id_email">E-mail <span class="required">required</span>' in shown
    assert '<p class="hint" id="id_email_hint">' in shown
    assert '<div id="id_email_error"><p class="field-error" data-error="invalid">' in shown
    assert 'aria-describedby="id_email_hint id_email_error"' in shown
    assert 'aria-invalid="true"' in shown
    assert 'autocomplete="email"' in shown
    assert 'value="ana@"' in shown


def test_field_error_carries_the_code_of_the_rule():
    form = Application({"name": "Nobody"})

    assert '<p class="field-error" data-error="name.placeholder">Enter your own name.</p>' in render(
        "{% field form.name %}", form=form
    )


def test_field_without_error_says_nothing_about_errors():
    shown = render("{% field form.institution %}", form=Application())

    assert "required" not in shown
    assert "aria-invalid" not in shown
    assert "aria-describedby" not in shown


def test_group_of_choices_is_a_fieldset_with_a_legend():
    shown = render("{% field form.sex %}", form=Application({}))

    assert '<fieldset class="field wrong" aria-describedby="id_sex_error">' in shown
    assert "<legend>Sex" in shown
    assert '<label for="id_sex_0">Female</label>' in shown


def test_checkbox_comes_before_its_label_and_after_its_error():
    shown = render("{% field form.consent %}", form=Application({}))

    assert shown.index('data-error="required"') < shown.index('type="checkbox"') < shown.index("I agree")


def test_hidden_field_is_only_its_control():
    assert render("{% field form.submission %}", form=Application()) == (
        '<input type="hidden" name="submission" id="id_submission">'
    )


def test_error_summary_leads_to_each_field_and_takes_the_focus():
    form = Application({"name": "Ana", "email": "ana@example.org", "country": "HN"})
    form.add_error(None, ValidationError("All places are taken.", code="full"))

    shown = render("{% error_summary form %}", form=form)

    assert '<div class="summary" role="alert" tabindex="-1" autofocus>' in shown
    assert '<p data-error="full">All places are taken.</p>' in shown
    assert '<a href="#id_sex_0">Sex</a>' in shown
    assert '<a href="#id_consent">I agree</a>' in shown
    assert "#id_name" not in shown


def test_error_summary_of_a_form_without_errors_is_nothing():
    assert render("{% error_summary form %}", form=Application()) == ""
