"""How long a session of staff lives: half an hour without a sign, and twelve hours in all."""

import time

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest

IDLE = 30 * 60
LONGEST = 12 * 60 * 60
# A log-in so recent needs no second proof before something delicate.
FRESH = 10 * 60
# The sign of life is written once a minute at most.
_BEAT = 60
BEGUN, SEEN = "begun_at", "seen_at"


def begin(session: SessionBase) -> None:
    """Start counting anew: somebody has just logged in."""
    session[BEGUN] = session[SEEN] = _now()


def outlived(session: SessionBase) -> bool:
    """Whether the session is over by age or by silence."""
    now = _now()
    return now - session.get(BEGUN, now) >= LONGEST or now - session.get(SEEN, now) >= IDLE


def sign_of_life(session: SessionBase) -> None:
    """Remember that somebody is there; a session that never began does so now."""
    now = _now()
    if BEGUN not in session:
        begin(session)
    elif now - session[SEEN] >= _BEAT:
        session[SEEN] = now


def is_fresh(session: SessionBase) -> bool:
    """Whether the log-in was moments ago."""
    return _now() - session.get(BEGUN, 0) < FRESH


def has_lost_its_person(request: HttpRequest) -> bool:
    """Whether the session names somebody who may not enter: deactivated, no longer staff, or with a new password."""
    return not (request.user.is_authenticated and request.user.is_staff)


def is_somebodys(session: SessionBase) -> bool:
    """Whether somebody has logged in with this session."""
    return SESSION_KEY in session


def _now() -> int:
    return int(time.time())
