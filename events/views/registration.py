"""The public door to registration: the form, the personal page, a fresh link."""

import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timedelta

from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods

from crm_portal import addresses, dates
from crm_portal.accounts import throttle
from crm_portal.alternates import alternates
from crm_portal.clock import database_now
from crm_portal.csrf import protect_private_form
from crm_portal.encryption import decrypt, encrypt
from crm_portal.slugs import find_by_slug
from events.actions import links
from events.actions.registration import Submission, cancel, register, send_links, verify
from events.actions.seats import is_full
from events.actions.windows import refusal_for
from events.enums import AdmissionMode
from events.errors import EventIsFull, NoPublicRegistration, RegistrationRefused
from events.forms import CorrectionForm, RecoverForm, RegistrationForm
from events.models import Admission, Event
from events.personal_page import personal_page
from events.record import moved_event

REFUSED_FORM, CLOSED_OR_FULL, GONE, TOO_MANY = 422, 409, 410, 429
FROM_ONE_NETWORK, TO_ONE_MAILBOX = 600, 20
# In the address of the page after the form: what that page says, encrypted.
SENT = "sent"
LONGEST_ADDRESS = 3000


@gzip_page
@protect_private_form
@never_cache
@ensure_csrf_cookie
@require_http_methods(["GET", "HEAD", "POST"])
def register_view(request, slug):
    """GET shows the form or why there is none; POST registers, or gives the form back with what was typed."""
    at = database_now()
    event = _published_event(slug)
    if event.slug != slug:
        return HttpResponsePermanentRedirect(reverse("events:register", args=[event.slug]))
    if request.method != "POST" and (sent := _unsealed(request.GET.get(SENT, ""), event, at)):
        return _sent_page(request, event, sent)
    admission = _admission_for(request, event)
    refusal = refusal_for(admission, at) if admission else NoPublicRegistration()
    if admission is None or refusal:
        return _refused(request, event, refusal)
    if request.method != "POST":
        return _form_page(request, event, RegistrationForm(admission=admission, at=at), at)
    form = RegistrationForm(request.POST, admission=admission, at=at)
    if not form.is_valid():
        return _form_page(request, event, form, at, status=REFUSED_FORM)
    if wait := _wait(request, form.cleaned_data["email"], at):
        return render(request, "errors/429.html", {"minutes": wait}, status=TOO_MANY)
    try:
        submission = register(admission, applicant=form.applicant(), corrects=form.cleaned_data["corrects"], at=at)
    except RegistrationRefused as refusal:
        return _form_page(request, event, form, at, refusal=refusal, status=CLOSED_OR_FULL)
    sealed = _sealed(submission, form, at)
    if len(sealed) > LONGEST_ADDRESS:  # in a language of long letters: the same page, without an address of its own
        return _sent_page(request, event, _unsealed(sealed, event, at))
    return HttpResponseRedirect(f"{request.path}?{SENT}={sealed}", status=303)


@protect_private_form
@never_cache
@ensure_csrf_cookie
@require_http_methods(["GET", "HEAD", "POST"])
def registration_view(request, token):
    """The personal page: GET shows, POST confirms the address or cancels. A mail scanner's GET changes nothing."""
    at = database_now()
    link = links.find_link(token)
    if link is None or not links.is_living(link, at):
        return _private(_dead_link(request, link))
    registration, refusal = link.registration, None
    if request.method == "POST":
        try:
            registration = _act(request.POST.get("action"), registration, at)
        except RegistrationRefused as error:
            refusal = error
    page = personal_page(registration, at)
    context = {"page": page, "refusal": refusal, "alternates": alternates("events:registration", token=token)}
    return _private(render(request, "events/registration.html", context, status=CLOSED_OR_FULL if refusal else 200))


@protect_private_form
@never_cache
@ensure_csrf_cookie
@require_http_methods(["GET", "HEAD", "POST"])
def recover_view(request):
    """Ask for a fresh link; the answer is the same whether the address is known."""
    form = RecoverForm(request.POST or None)
    context = {"form": form, "alternates": alternates("events:recover")}
    if request.method == "POST":
        if not form.is_valid():
            return render(request, "events/recover.html", context, status=REFUSED_FORM)
        at = database_now()
        if wait := _wait(request, form.cleaned_data["email"], at):
            return render(request, "errors/429.html", {"minutes": wait}, status=TOO_MANY)
        send_links(form.cleaned_data["email"], at=at)
        return render(request, "events/recover_sent.html", {**context, "email": form.cleaned_data["email"]})
    return render(request, "events/recover.html", context)


def _act(action: str | None, registration, at: datetime):
    verbs = {"verify": verify, "cancel": cancel}
    if action not in verbs:
        return registration
    return verbs[action](registration, at=at)


def _published_event(slug: str) -> Event:
    """The event at this address, or at one it had before; not found while it is not public."""
    event = find_by_slug(Event.objects.published().select_related("type"), slug) or moved_event(slug)
    if event is None or not event.is_public:
        raise Http404
    return event


def _admission_for(request, event: Event) -> Admission | None:
    """The way in that was asked for, else the first that the public is told about; none where that one is closed."""
    admissions = list(event.admissions.shown().prefetch_related("reservations"))
    for admission in admissions:
        admission.event = event
    wanted = request.POST.get("admission") or request.GET.get("admission")
    fitting = [admission for admission in admissions if not wanted or str(admission.pk) == wanted]
    return fitting[0] if fitting else None


def _wait(request, email: str, at: datetime) -> int:
    """How many minutes to wait before another form is taken; 0 where one may go on.

    A ministry behind one address may register a hundred people in five minutes; one mailbox gets few letters.
    """
    network, mailbox = throttle.network_of(throttle.client_address(request)), addresses.email_key(email)
    tries = [
        throttle.attempt(f"register:{network}", limit=FROM_ONE_NETWORK, window=timedelta(minutes=5), at=at),
        throttle.attempt(f"register:{mailbox}", limit=TO_ONE_MAILBOX, window=timedelta(minutes=15), at=at),
    ]
    return max((verdict.minutes for verdict in tries if not verdict.allowed), default=0)


def _form_page(request, event: Event, form: RegistrationForm, at: datetime, *, refusal=None, status=200):
    """The form with what was typed; where nothing is free any more, the page says so first."""
    free = form.admission.free_seats(at)
    full = is_full(form.admission, at)
    if full and not form.admission.has_waiting_list and refusal is None:
        return _refused(request, event, EventIsFull(capacity=form.admission.capacity))
    context = {
        "event": event, "form": form, "refusal": refusal, "joins_waiting_list": full, "free": free,
        "ways_in": [way for way in event.admissions.shown() if way.pk != form.admission.pk],
        "is_moderated": form.admission.mode == AdmissionMode.MODERATED,
        "alternates": alternates("events:register", slug=event.slug_in),
    }  # fmt: skip
    return render(request, "events/register.html", context, status=status)


def _sealed(submission: Submission, form: RegistrationForm, at: datetime) -> str:
    """What the page after the form says, encrypted: its address tells nobody who registered."""
    facts = {
        "event": form.admission.event_id,
        "email": submission.email,
        "timezone": submission.timezone,
        "held_until": submission.held_until and submission.held_until.isoformat(),
        "unseen": form.unseen(),
        "at": at.isoformat(),
    }
    packed = zlib.compress(json.dumps(facts, ensure_ascii=False).encode())
    return encrypt(urlsafe_b64encode(packed).decode())


def _unsealed(text: str, event: Event, at: datetime) -> dict | None:
    """The facts of `_sealed`, where the text is whole, of today and speaks of `event`; None for anything else."""
    try:
        facts = json.loads(zlib.decompress(urlsafe_b64decode(decrypt(text))))
    except (ValueError, zlib.error):
        return None
    is_fresh = isinstance(facts, dict) and at - datetime.fromisoformat(facts["at"]) < timedelta(days=1)
    return facts if is_fresh and facts["event"] == event.pk else None


def _sent_page(request, event: Event, sent: dict):
    """ "Check your e-mail", with what was typed folded away to correct the address."""
    until = sent["held_until"]
    pair = alternates("events:register", slug=event.slug_in)
    context = {
        "event": event, "email": sent["email"], "correction": CorrectionForm(sent["email"], sent["unseen"]),
        "deadline": dates.moment(datetime.fromisoformat(until), sent["timezone"]) if until else "",
        "suggestion": addresses.suggestion(sent["email"]),
        "alternates": {language: f"{path}?{request.GET.urlencode()}" for language, path in pair.items()},
        "noindex": True,
    }  # fmt: skip
    return _private(render(request, "events/registration_sent.html", context))


def _refused(request, event: Event, refusal: RegistrationRefused | None):
    stream = event.sessions.exclude(stream_address="").values_list("stream_address", flat=True).first()
    context = {
        "event": event, "refusal": refusal, "stream_address": stream,
        "alternates": alternates("events:register", slug=event.slug_in),
    }  # fmt: skip
    return render(request, "events/registration_refused.html", context, status=CLOSED_OR_FULL)


def _dead_link(request, link):
    """One page for links that never were and one for those that ended; both offer a fresh one."""
    context = {
        "form": RecoverForm(),
        "has_ended": link is not None,
        "was_replaced": bool(link and link.revoked_at),
        "alternates": alternates("events:recover"),
    }
    return render(request, "events/link_ended.html", context, status=GONE if link else 404)


def _private(response):
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
