"""What the presidencies ask of staff today: facts that no source confirms."""

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse

from crm_portal.panels import register
from members.models import Presidency

MOST_SHOWN = 5


def unverified_presidencies(request: HttpRequest, language: str):
    """The newest terms with facts that nobody has confirmed; for those who may mend them."""
    if not request.user.has_perm("members.change_presidency"):
        return None
    doubtful = Presidency.objects.filter(Q(is_verified=False) | ~Q(unverified_fields=[])).select_related("country")
    rows = [(term, reverse("admin:members_presidency_change", args=[term.pk])) for term in doubtful[:MOST_SHOWN]]
    return ("admin/members/unverified_presidencies.html", {"rows": rows}) if rows else None


register("staff.aside", unverified_presidencies)
