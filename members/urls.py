"""Addresses of the members pages."""

from django.urls import path

from crm_portal.paths import route
from members import views

app_name = "members"
urlpatterns = [
    path(route("members:list"), views.country_list, name="list"),
    path(route("members:detail"), views.country_detail, name="detail"),
    path(route("members:organisation"), views.organisation, name="organisation"),
    path(route("members:body"), views.body, name="body"),
    path(route("members:person"), views.person, name="person"),
    path(route("members:presidencies"), views.presidency_list, name="presidencies"),
    path(route("members:presidency"), views.presidency_detail, name="presidency"),
]
