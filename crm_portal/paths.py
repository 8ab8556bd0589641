"""The words in addresses: one table, in code, so that a translation never breaks a link.

`path(route("events:detail"), …)` gives the words of the active language; the language prefix
itself comes from `i18n_patterns`. Other systems hold on to these addresses: keep them stable.
"""

from django.utils.functional import lazystr
from django.utils.translation import get_language

PATHS = {
    "home": {"es": "", "en": ""},
    "search": {"es": "buscar/", "en": "search/"},
    "privacy": {"es": "privacidad/", "en": "privacy/"},
    "accessibility": {"es": "accesibilidad/", "en": "accessibility/"},
    "about": {"es": "acerca/", "en": "about/"},
    "contact": {"es": "contacto/", "en": "contact/"},
    "events:list": {"es": "eventos/", "en": "events/"},
    "events:detail": {"es": "eventos/<slug:slug>/", "en": "events/<slug:slug>/"},
    "events:register": {"es": "eventos/<slug:slug>/inscripcion/", "en": "events/<slug:slug>/register/"},
    "events:recover": {"es": "inscripciones/", "en": "registrations/"},
    "events:registration": {"es": "inscripciones/<str:token>/", "en": "registrations/<str:token>/"},
    "events:series": {"es": "series/<slug:code>/", "en": "series/<slug:code>/"},
    "events:observance": {"es": "conmemoraciones/<slug:code>/", "en": "observances/<slug:code>/"},
    "events:documents": {"es": "documentos/", "en": "documents/"},
    "events:decisions": {"es": "decisiones/", "en": "decisions/"},
    "events:document": {"es": "documentos/<int:pk>/", "en": "documents/<int:pk>/"},
    "members:list": {"es": "miembros/", "en": "members/"},
    "members:detail": {"es": "miembros/<str:alpha2>/", "en": "members/<str:alpha2>/"},
    "members:organisation": {"es": "organismos/<slug:slug>/", "en": "organisations/<slug:slug>/"},
    "members:body": {"es": "organos/<slug:slug>/", "en": "bodies/<slug:slug>/"},
    "members:presidencies": {"es": "presidencias/", "en": "presidencies/"},
    "members:presidency": {"es": "presidencias/<str:label>/", "en": "presidencies/<str:label>/"},
    "members:person": {"es": "personas/<str:name>/", "en": "people/<str:name>/"},
    "training:list": {"es": "formacion/", "en": "training/"},
    "training:detail": {"es": "formacion/<slug:slug>/", "en": "training/<slug:slug>/"},
}

# Words that an event's own address must not take: pages of the list live there.
RESERVED_SLUGS = {"novedades", "feed", "calendario.ics", "calendar.ics"}


def words(name: str, language: str) -> str:
    """The path words of the page `name` in `language`."""
    return PATHS[name][language]


class _Route:
    """A route that answers with the words of whichever language is active when it is read."""

    def __init__(self, name: str):
        self.name = name

    def __str__(self) -> str:
        return words(self.name, (get_language() or "es")[:2])


def route(name: str):
    """The lazily worded route of the page `name`, for `django.urls.path`."""
    return lazystr(_Route(name))
