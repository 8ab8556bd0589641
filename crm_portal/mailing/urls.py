"""The demonstration's outbox; included only where DEMO_OUTBOX is set."""

from django.urls import path

from crm_portal.mailing import views

app_name = "mailing"
urlpatterns = [
    path("", views.outbox, name="outbox"),
    path("<slug:name>/", views.received_letter, name="letter"),
    path("<slug:name>/html/", views.received_letter_html, name="letter_html"),
]
