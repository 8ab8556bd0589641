"""How allauth does things here: no sign-up, our counting of attempts, our letters, secrets encrypted at rest."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib.auth import authenticate
from django.shortcuts import redirect
from django.utils.translation import gettext, gettext_lazy

from crm_portal.accounts import guard, qr, sessions, throttle
from crm_portal.accounts.actions import note_change, record
from crm_portal.accounts.enums import AccessKind
from crm_portal.accounts.errors import SecondFactorIsUnreadable
from crm_portal.accounts.models import User
from crm_portal.accounts.redirects import is_own_path
from crm_portal.clock import database_now
from crm_portal.encryption import decrypt, encrypt, is_unavailable

# What allauth would write about; we write our own letter and keep a record.
_CHANGES = {
    "mfa/email/totp_activated": AccessKind.TWO_FACTOR_SET_UP,
    "mfa/email/totp_deactivated": AccessKind.TWO_FACTOR_REMOVED,
    "mfa/email/recovery_codes_generated": AccessKind.RECOVERY_CODES_RENEWED,
}


class AccountAdapter(DefaultAccountAdapter):
    """Logging in: by e-mail and password, for active staff alone."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": gettext_lazy("The e-mail or the password is not right."),
        "incorrect_password": gettext_lazy("The password is not right."),
        "incorrect_code": gettext_lazy("The code is not right, or it was used already. Wait for the next one."),
    }

    def is_open_for_signup(self, request) -> bool:
        return False

    def is_safe_url(self, url) -> bool:
        return is_own_path(url)

    def get_client_ip(self, request) -> str:
        return throttle.client_address(request)

    def add_message(self, *arguments, **options) -> None:
        """Our pages say themselves what has happened."""

    def authenticate(self, request, **credentials) -> User | None:
        """The active member of staff with this e-mail and password; every other answer is the same, and is counted."""
        email = credentials.get("email", "")
        counted = guard.knock(request, "password", email)
        user = authenticate(request, email=email, password=credentials.get("password"))
        if user is None or not user.is_staff:
            known = User.objects.filter(email__iexact=email).first()
            address = throttle.client_address(request)
            record(AccessKind.LOG_IN_REFUSED, user=known, address=address, at=database_now())
            return None
        counted.was_right()
        return user

    def reauthenticate(self, user, password) -> bool:
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def is_reauthentication_required(self, *, app, **options) -> bool:
        """Something delicate asks for the password again, unless it was typed moments ago."""
        return not sessions.is_fresh(context.request.session)

    def get_reauthentication_methods(self, user) -> list[dict]:
        """Who has a second factor proves it; the password alone does not take it away."""
        methods = super().get_reauthentication_methods(user)
        return [method for method in methods if method["id"] == "mfa_reauthenticate"] or methods

    def respond_user_inactive(self, request, user):
        return redirect("account_login")

    def login(self, request, user) -> None:
        super().login(request, user)
        sessions.begin(request.session)
        record(AccessKind.LOGGED_IN, user=user, address=throttle.client_address(request), at=database_now())

    def post_login(self, request, user, **options):
        response = super().post_login(request, user, **options)
        guard.mark_browser(request, response, user.email)
        return response

    def send_notification_mail(self, template_prefix, user, context=None, email=None) -> None:
        if kind := _CHANGES.get(template_prefix):
            note_change(user, kind, at=database_now(), address=throttle.client_address(self.request))


class SecondFactorAdapter(DefaultMFAAdapter):
    """The second factor: a code from an app, or a recovery code."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
        "cannot_generate_recovery_codes": gettext_lazy("Set up two-factor authentication first."),
    }

    def encrypt(self, text: str) -> str:
        return encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        """The key; never an empty one, whose codes anybody could reckon."""
        text = decrypt(encrypted_text)
        if not text or is_unavailable(text):
            raise SecondFactorIsUnreadable
        return text

    def get_totp_issuer(self) -> str:
        """The name under which the app keeps the key."""
        return gettext("RCM staff area")

    def build_totp_svg(self, url: str) -> str:
        return qr.svg(url, gettext("QR code with the key for your app"))
