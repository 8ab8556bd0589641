"""Reading an event's page as a person does: its words, in order."""

import re

from django.utils.html import strip_tags

from crm_portal.accounts.models import User
from events.models import Event


def words(client, event: Event, language: str = "en", query: str = "") -> str:
    """The words of the event's page as they are read, each space single."""
    path = {"en": "/en/events/", "es": "/es/eventos/"}[language]
    response = client.get(f"{path}{event.slug_in(language)}/{query}")
    assert response.status_code == 200
    spaced = re.sub(r"<(?=/?(?:br|dd|dt|td|th|li|p|h[1-6]|div|caption|time)\b)", " <", response.text)
    return " ".join(re.split(r"[ \n]+", strip_tags(spaced)))


def staff(client):
    """The same client, logged in as staff."""
    client.force_login(User.objects.create_superuser("staff@example.org", "a-long-password", name="Personal Ficticio"))
    return client
