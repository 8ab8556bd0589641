"""The only way a registration changes its state: with one history row, along the arrows the database allows."""

from datetime import datetime

from crm_portal.accounts.models import User
from events.enums import RegistrationState
from events.models import Registration, RegistrationTransition


def move(
    registration: Registration,
    to: RegistrationState,
    *,
    at: datetime,
    by: User | None = None,
    reason: str = "",
    **changes,
) -> RegistrationTransition:
    """Put `registration` into the state `to` together with `changes` of its columns, and write down who, when, why."""
    came_from = registration.state
    for name, value in {**changes, "state": to, "state_since": at}.items():
        setattr(registration, name, value)
    registration.save(update_fields=[*changes, "state", "state_since"])
    return write_down(registration, came_from, at=at, by=by, reason=reason)


def write_down(
    registration: Registration, came_from: str, *, at: datetime, by: User | None = None, reason: str = ""
) -> RegistrationTransition:
    """The history row of the state `registration` is in now."""
    return RegistrationTransition.objects.create(
        registration=registration, from_state=came_from, to_state=registration.state, at=at, by=by, reason=reason
    )
