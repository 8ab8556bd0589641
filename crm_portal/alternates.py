"""The addresses of one page in both languages, for the language switch and for search engines."""

from django.urls import reverse
from django.utils import translation

from crm_portal.languages import Language


def alternates(view_name: str, **words) -> dict[str, str]:
    """{"es": path, "en": path} of the page `view_name`.

    A word of the address that differs by language is given as a function of the language, as in
    `alternates("members:body", slug=body.slug_in)`.
    """
    addresses = {}
    for language in Language.values:
        with translation.override(language):
            spoken = {name: word(language) if callable(word) else word for name, word in words.items()}
            addresses[language] = reverse(view_name, kwargs=spoken)
    return addresses
