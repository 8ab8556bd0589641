"""Addresses of the events pages."""

from django.urls import path

from crm_portal.paths import route
from events.views import registration

app_name = "events"
urlpatterns = [
    path(route("events:register"), registration.register_view, name="register"),
    path(route("events:recover"), registration.recover_view, name="recover"),
    path(route("events:registration"), registration.registration_view, name="registration"),
]
