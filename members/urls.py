"""Addresses of the members pages."""

app_name = "members"
urlpatterns: list = []
