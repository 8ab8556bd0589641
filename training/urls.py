"""Addresses of the training pages."""

from django.urls import path

from crm_portal.paths import route
from training import views

app_name = "training"
urlpatterns = [
    path(route("training:list"), views.programme_list, name="list"),
    path(route("training:detail"), views.programme_detail, name="detail"),
]
