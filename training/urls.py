"""Addresses of the training pages."""

app_name = "training"
urlpatterns: list = []
