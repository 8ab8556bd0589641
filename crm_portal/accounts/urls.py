"""The addresses of access; no language in them, since staff read in their own. allauth knows them by these names."""

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as app
from django.urls import path

from crm_portal.accounts import views
from crm_portal.accounts.enums import LinkPurpose

urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("code/", second_factor.authenticate, name="mfa_authenticate"),
    path("again/", account.reauthenticate, name="account_reauthenticate"),
    path("again/code/", second_factor.reauthenticate, name="mfa_reauthenticate"),
    path("password/", views.change_password, name="account_change_password"),
    path("password/forgotten/", views.ask_for_link, name="account_reset_password"),
    path(
        "password/<str:token>/",
        views.choose_password,
        {"purpose": LinkPurpose.PASSWORD_RESET},
        name="account_password_link",
    ),
    path(
        "invitation/<str:token>/",
        views.choose_password,
        {"purpose": LinkPurpose.INVITATION},
        name="account_invitation",
    ),
    path("two-factor/", second_factor.index, name="mfa_index"),
    path("two-factor/set-up/", views.set_up, name="mfa_activate_totp"),
    path("two-factor/remove/", app.deactivate_totp, name="mfa_deactivate_totp"),
    path("two-factor/recovery-codes/", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("two-factor/recovery-codes/new/", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]
