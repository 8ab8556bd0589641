"""Form protection for pages that tell no referrer.

A browser that may not tell where it comes from sends `Origin: null` with a form of the very same page, and
Django's check refuses that. Such pages keep the token of the form and its cookie, which a stranger can
neither read nor guess, and do without the origin.
"""

from functools import wraps

from django.core.exceptions import BadRequest
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.decorators import decorator_from_middleware
from django.views.decorators.csrf import csrf_exempt

FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


class _TokenWithoutOrigin(CsrfViewMiddleware):
    def _origin_verified(self, request):
        return request.META["HTTP_ORIGIN"] == "null" or super()._origin_verified(request)


def protect_private_form(view):
    """Ask for the form's token on POST, as everywhere, but accept an origin that the page kept to itself.

    What is no form at all is refused before it is read.
    """
    protected = decorator_from_middleware(_TokenWithoutOrigin)(view)

    @csrf_exempt
    @wraps(view)
    def forms_only(request, *args, **kwargs):
        if request.method == "POST" and request.content_type not in FORM_TYPES:
            raise BadRequest("not a form")
        return protected(request, *args, **kwargs)

    return forms_only
