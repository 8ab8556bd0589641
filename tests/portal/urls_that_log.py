"""The addresses of the portal, with a personal page that fails and names itself."""

from django.urls import path

from crm_portal.urls import *  # noqa: F403 (the handlers)
from crm_portal.urls import urlpatterns as of_the_portal


def fail(request, token):
    raise ZeroDivisionError(f"cannot open {request.path}")


urlpatterns = [path("en/registrations/<str:token>/", fail), *of_the_portal]
