"""Addresses of the events pages."""

app_name = "events"
urlpatterns: list = []
