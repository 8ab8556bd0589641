"""The addresses of the portal, and two pages that fail."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.urls import path

from crm_portal.urls import *  # noqa: F403 (the handlers and the pages that error pages lead to)
from crm_portal.urls import urlpatterns as of_the_portal


def fail(error: Exception):
    def view(request):
        raise error

    return view


urlpatterns = [
    path("broken", fail(ZeroDivisionError("a mistake of ours"))),
    path("down", fail(OperationalError("the database system is shutting down"))),
    path("forbidden", fail(PermissionDenied())),
    path("suspicious", fail(SuspiciousOperation())),
    *of_the_portal,
]
