"""The portal's addresses as they are where DEMO_OUTBOX is set."""

from django.urls import include, path

from crm_portal.urls import handler400, handler403, handler404, handler500, urlpatterns

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]
urlpatterns = [path("outbox/", include("crm_portal.mailing.urls")), *urlpatterns]
