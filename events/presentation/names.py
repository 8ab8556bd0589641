"""Names of parties, with the pages behind them."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.html import conditional_escape, format_html
from django.utils.translation import gettext as _

from crm_portal.folding import ordering_key
from crm_portal.languages import reading_language
from crm_portal.templatetags.ui import translated
from events.enums import PartnerRole
from events.models import EventPartner
from members.enums import OrganisationKind
from members.models import Body, Country, CountryGroup, Organisation, Party, PartyKind

# After countries come organisations, the Conference's own bodies, groups, and what a source only words.
_ORDER = [PartyKind.COUNTRY, PartyKind.ORGANISATION, PartyKind.BODY, PartyKind.COUNTRY_GROUP, PartyKind.WORDING]


@dataclass(frozen=True)
class Name:
    """A name, the language it is in where that is not the page's, and the page behind it if there is one."""

    text: str
    lang: str = ""
    url: str = ""

    def __str__(self) -> str:
        return self.text

    @property
    def link(self) -> str:
        """The name as a link to its page, marked where it is in the other language."""
        lang = format_html(' lang="{}"', self.lang) if self.lang else ""
        if self.url:
            return format_html('<a href="{}"{}>{}</a>', self.url, lang, self.text)
        return format_html("<span{}>{}</span>", lang, self.text) if lang else conditional_escape(self.text)


def name_of(thing: Country | Organisation | CountryGroup | Body) -> Name:
    """The name of `thing` as people read it, with its acronym."""
    name = translated(thing, "name")
    acronym = translated(thing, "acronym")
    text = f"{name} ({acronym})" if acronym and acronym.text not in name.text else name.text
    return Name(text, name.language if name.is_fallback else "", _page_of(thing))


def name_of_party(party: Party) -> Name:
    """The name of whoever the row stands for; the wording of the source where it is nobody known."""
    thing = party.country or party.organisation or party.country_group or party.body
    if thing is not None:
        return name_of(thing)
    wording = translated(party, "wording")
    return Name(wording.text, wording.language if wording.is_fallback else "")


def official_order(party: Party) -> tuple:
    """The key that puts parties in the official order of the page's language."""
    kind = party.party_kind
    thing = party.country or party.organisation
    position = getattr(thing, f"sort_{reading_language()}", None)
    return _ORDER.index(kind), position is None, position or 0, ordering_key(name_of_party(party).text)


def organisers_in_words(partners: list[EventPartner]) -> str:
    """ "the Government of Honduras", or names in a row; empty where no source names an organiser."""
    organisers = [each for each in partners if each.role in (PartnerRole.ORGANISER, PartnerRole.CO_ORGANISER)]
    return "; ".join(_organiser(each) for each in organisers)


def _organiser(partner: EventPartner) -> str:
    name = name_of_party(partner).text
    if partner.country:
        return _("the Government of %(country)s") % {"country": name}
    if partner.organisation and partner.organisation.kind == OrganisationKind.GOVERNMENT:
        return _("the %(government)s") % {"government": name}
    return name


def _page_of(thing: Country | Organisation | CountryGroup | Body) -> str:
    if isinstance(thing, Country):
        return reverse("members:detail", kwargs={"alpha2": thing.alpha2.lower()})
    if isinstance(thing, Organisation):
        return reverse("members:organisation", kwargs={"slug": thing.slug})
    return reverse("members:body", kwargs={"slug": thing.slug}) if isinstance(thing, Body) else ""
