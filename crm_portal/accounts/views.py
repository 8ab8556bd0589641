"""The doors of the staff area that allauth does not bring, and those of its own that we furnish."""

from datetime import timedelta

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.mfa.totp.views import ActivateTOTPView
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_protect, ensure_csrf_cookie
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from crm_portal.accounts import actions, guard, throttle
from crm_portal.accounts.entrance_forms import AskForLinkForm, ChangePasswordForm, ChoosePasswordForm
from crm_portal.accounts.enums import LinkPurpose
from crm_portal.accounts.errors import LinkHasEnded, TooManyAttempts
from crm_portal.accounts.models import StaffLink
from crm_portal.clock import database_now
from crm_portal.csrf import protect_private_form

REFUSED_FORM, GONE = 422, 410
# Letters asked for from one network, and to one address: beyond the second nothing is sent and nothing is said.
FROM_ONE_NETWORK, TO_ONE_ADDRESS = 20, 3
WINDOW = timedelta(minutes=15)


@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def ask_for_link(request: HttpRequest) -> HttpResponse:
    """Ask for a link to choose a password; the answer is the same whether the address is known."""
    form = AskForLinkForm(request.POST or None)
    if request.method != "POST":
        return render(request, "account/password_reset.html", {"form": form})
    if not form.is_valid():
        return render(request, "account/password_reset.html", {"form": form}, status=REFUSED_FORM)
    at, email = database_now(), form.cleaned_data["email"]
    network = throttle.network_of(throttle.client_address(request))
    verdict = throttle.attempt(f"link:from:{network}", limit=FROM_ONE_NETWORK, window=WINDOW, at=at)
    if not verdict.allowed:
        raise TooManyAttempts(verdict.retry_after)
    if throttle.attempt(f"link:to:{email.lower()}", limit=TO_ONE_ADDRESS, window=WINDOW, at=at).allowed:
        actions.ask_for_link(email)
    return render(request, "account/password_reset_sent.html", {"email": email})


@sensitive_post_parameters("new_password1", "new_password2")
@protect_private_form
@ensure_csrf_cookie
@require_http_methods(["GET", "HEAD", "POST"])
def choose_password(request: HttpRequest, token: str, purpose: LinkPurpose) -> HttpResponse:
    """The page of a link: GET shows the form and uses nothing up, POST gives the account its password."""
    link = actions.find_link(token, purpose, at=database_now())
    if link is None:
        return _private(render(request, "account/link_ended.html", {"purpose": purpose}, status=GONE))
    language = translation.get_language() if "language" in request.GET else link.user.language
    with translation.override(language):
        response = _private(_choose(request, link))
    response["Content-Language"] = language
    return response


def _choose(request: HttpRequest, link: StaffLink) -> HttpResponse:
    form = ChoosePasswordForm(link.user, request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            return _enter(request, link, form.cleaned_data["new_password1"])
        except LinkHasEnded:
            return render(request, "account/link_ended.html", {"purpose": link.purpose}, status=GONE)
    context = {"form": form, "link": link, "is_invitation": link.purpose == LinkPurpose.INVITATION}
    status = REFUSED_FORM if form.is_bound else 200
    return render(request, "account/choose_password.html", context, status=status)


def _enter(request: HttpRequest, link: StaffLink, password: str) -> HttpResponse:
    """Set the password; who was invited comes in and sets up the second factor, who forgot one logs in with it."""
    address = throttle.client_address(request)
    user = actions.choose_password(link, password, at=database_now(), address=address)
    guard.forgive(user.email)
    if link.purpose == LinkPurpose.PASSWORD_RESET:
        messages.success(request, _("Your password has been changed. Log in with the new one."))
        return redirect("account_login")
    request.session.flush()  # whoever used this browser before is no longer asked about
    login = Login(user=user, email=user.email, redirect_url=reverse("mfa_activate_totp"))
    return perform_password_login(request, {"email": user.email}, login)


@sensitive_post_parameters("old_password", "new_password1", "new_password2")
@login_required
@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def change_password(request: HttpRequest) -> HttpResponse:
    """Change one's own password; every other session of the account ends."""
    form = ChangePasswordForm(request.user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        address = throttle.client_address(request)
        actions.change_password(request.user, form.cleaned_data["new_password1"], at=database_now(), address=address)
        update_session_auth_hash(request, request.user)
        messages.success(request, _("Your password has been changed. Everywhere else you were logged out."))
        return redirect("mfa_index")
    return render(
        request, "account/password_change.html", {"form": form}, status=REFUSED_FORM if form.is_bound else 200
    )


class SetUpView(ActivateTOTPView):
    """The key as a picture and as text, and the field for its first code."""

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        key = context["form"].secret
        groups = [key[start : start + 4] for start in range(0, len(key), 4)]
        return {**context, "key_in_groups": " ".join(groups), "is_required": settings.PRODUCTION}


set_up = SetUpView.as_view()


def _private(response: HttpResponse) -> HttpResponse:
    response["Referrer-Policy"] = "no-referrer"
    return response
