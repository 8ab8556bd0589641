"""Addresses of the events pages."""

from django.urls import path

from crm_portal.paths import route
from events.views import archive, detail, documents, listing, registration, series

app_name = "events"
urlpatterns = [
    path(route("events:list"), listing.event_list, name="list"),
    path(route("events:detail"), detail.event_detail, name="detail"),
    path(route("events:series"), series.series, name="series"),
    path(route("events:observance"), series.observance, name="observance"),
    path(route("events:documents"), archive.document_list, name="documents"),
    path(route("events:decisions"), archive.decision_list, name="decisions"),
    path(route("events:document"), documents.document, name="document"),
    path(route("events:register"), registration.register_view, name="register"),
    path(route("events:recover"), registration.recover_view, name="recover"),
    path(route("events:registration"), registration.registration_view, name="registration"),
]
