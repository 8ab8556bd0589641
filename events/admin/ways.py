"""Ways from the pages of the members app up to the events that belong there."""

from crm_portal.staff_ways import list_of, register_ways


def events_of_term(request, presidency):
    return list_of(request, "events.event", presidency=presidency.year)


register_ways("members.presidency", events_of_term)
