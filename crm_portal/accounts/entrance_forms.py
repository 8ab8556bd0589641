"""The forms at the door of the staff area."""

from datetime import timedelta

from allauth.account.forms import LoginForm as AllauthLoginForm
from allauth.account.forms import ReauthenticateForm as AllauthReauthenticateForm
from allauth.core import context
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from crm_portal.accounts import guard, throttle
from crm_portal.accounts.actions import record
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.errors import SecondFactorIsUnreadable
from crm_portal.addresses import clean_email
from crm_portal.clock import database_now
from crm_portal.encryption import decrypt, encrypt

# Longer than any step in which the app's code is taken, clocks that go wrong included.
CODE_IS_TAKEN_FOR = timedelta(minutes=5)
_KEY_IN_SESSION = "two_factor_key"
_ABOUT_PASSWORDS = _(
    "At least 12 characters. Several words that have nothing to do with each other are easy to remember."
)
UNREADABLE = _("Your second factor cannot be read at present. Write to the Executive Secretariat so that it is reset.")


class LoginForm(AllauthLoginForm):
    """E-mail and password."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail")
        _plain(self.fields["password"], _("Password"))
        self.fields["login"].widget.attrs.pop("placeholder", None)


class PasswordAgainForm(AllauthReauthenticateForm):
    """The password of whoever is logged in already."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _plain(self.fields["password"], _("Password"))


class _CodeForm(forms.Form):
    """A code: counted before it is looked at, and good for one time in all processes together."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _plain(self.fields["code"], _("Code"))
        self.fields["code"].help_text = _("The six digits that your app shows now, or one of your recovery codes.")

    def clean_code(self) -> str:
        counted = guard.knock(context.request, "code", self.user.email)
        address = throttle.client_address(context.request)
        try:
            code = super().clean_code()  # type: ignore[misc]
            _refuse_a_code_that_was_used(self.user, code)
        except SecondFactorIsUnreadable:
            raise ValidationError(UNREADABLE, code="unreadable") from None
        except ValidationError:
            record(AccessKind.CODE_REFUSED, user=self.user, address=address, at=database_now())
            raise
        counted.was_right()
        if self.authenticator.type == Authenticator.Type.RECOVERY_CODES:
            record(AccessKind.RECOVERY_CODE_USED, user=self.user, address=address, at=database_now())
        return code


class CodeForm(_CodeForm, AuthenticateForm):
    """The second step of logging in."""


class CodeAgainForm(_CodeForm, ReauthenticateForm):
    """A code of whoever is logged in already."""


class SetUpForm(ActivateTOTPForm):
    """The first code of a new app; the key waits in the session, encrypted, until it comes."""

    def __init__(self, *args, **kwargs):
        self.user = kwargs.pop("user")
        super(ActivateTOTPForm, self).__init__(*args, **kwargs)  # allauth would keep the key in the clear
        self.secret = _waiting_key(context.request.session)
        _plain(self.fields["code"], _("Code from the app"))
        self.fields["code"].widget.attrs["inputmode"] = "numeric"

    def clean_code(self) -> str:
        counted = guard.knock(context.request, "code", self.user.email)
        code = super().clean_code()
        _refuse_a_code_that_was_used(self.user, code)
        counted.was_right()
        context.request.session.pop(_KEY_IN_SESSION, None)
        return code


class AskForLinkForm(forms.Form):
    """The address to which a link to choose a password shall go."""

    email = forms.CharField(label=_("E-mail"), widget=forms.EmailInput(attrs={"autocomplete": "username"}))

    def clean_email(self) -> str:
        return clean_email(self.cleaned_data["email"])


class ChoosePasswordForm(SetPasswordForm):
    """A new password, twice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["new_password1"].label = _("New password")
        self.fields["new_password1"].help_text = _ABOUT_PASSWORDS
        self.fields["new_password2"].label = _("New password again")
        self.fields["new_password2"].help_text = ""


class ChangePasswordForm(ChoosePasswordForm):
    """A new password of somebody who knows the present one."""

    old_password = forms.CharField(
        label=_("Present password"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )
    field_order = ("old_password", "new_password1", "new_password2")

    def clean_old_password(self) -> str:
        password = self.cleaned_data["old_password"]
        counted = guard.knock(context.request, "password", self.user.email)
        if not self.user.check_password(password):
            raise ValidationError(_("The password is not right."), code="incorrect_password")
        counted.was_right()
        return password


def _plain(field: forms.Field, label) -> None:
    """The field with our label, and without what allauth writes into and beside it."""
    field.label, field.help_text = label, ""
    field.widget.attrs.pop("placeholder", None)


def _refuse_a_code_that_was_used(user, code: str) -> None:
    """Whoever reads a code over a shoulder comes too late with it, even at another process."""
    key = f"code-taken:{user.pk}:{normalize_user_code(code)}"
    if not guard.once(key, within=CODE_IS_TAKEN_FOR):
        raise ValidationError(_("The code is not right, or it was used already. Wait for the next one."), code="used")


def _waiting_key(session) -> str:
    """The key that is being set up; the same until its first code has come, so that a page shown anew stays true."""
    key = decrypt(session[_KEY_IN_SESSION]) if _KEY_IN_SESSION in session else ""
    if not key:
        key = generate_totp_secret()
        session[_KEY_IN_SESSION] = encrypt(key)
    return key
