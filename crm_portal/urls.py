"""Every address of the portal; the words in them stand in `crm_portal.paths`."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from crm_portal import pages
from crm_portal.paths import route

urlpatterns = [
    path("", pages.choose_language, name="root"),
    path("healthz", pages.healthz, name="healthz"),
    path("readyz", pages.readyz, name="readyz"),
    path("robots.txt", pages.robots, name="robots"),
    path("sitemap.xml", pages.sitemap, name="sitemap"),
    path("access/", include("crm_portal.accounts.urls")),
    path(
        "admin/password_change/",
        RedirectView.as_view(pattern_name="account_change_password"),
        name="admin_password_change",
    ),
    path("admin/", admin.site.urls),
    *i18n_patterns(
        path(route("home"), pages.home, name="home"),
        path(route("search"), pages.search, name="search"),
        path(route("privacy"), pages.privacy, name="privacy"),
        path(route("accessibility"), pages.accessibility, name="accessibility"),
        path(route("about"), pages.about, name="about"),
        path(route("contact"), pages.contact, name="contact"),
        path("", include("events.urls")),
        path("", include("members.urls")),
        path("", include("training.urls")),
    ),
]

if settings.DEMO_OUTBOX:
    urlpatterns.append(path("outbox/", include("crm_portal.mailing.urls")))

handler400 = "crm_portal.pages.bad_request"
handler403 = "crm_portal.pages.forbidden"
handler404 = "crm_portal.pages.not_found"
handler500 = "crm_portal.pages.server_error"
