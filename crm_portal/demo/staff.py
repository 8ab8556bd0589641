"""The staff of the demonstration."""

from collections.abc import Collection
from datetime import date

from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.models import Group

from crm_portal.accounts.models import User
from crm_portal.accounts.roles import PRESIDENCY, SECRETARIAT, TRAINING
from events.enums import StaffRole
from events.models import EventStaff
from members.models import Presidency, PresidencyStaff
from training.models import Edition

_NAMES = {SECRETARIAT: "Secretaría Ficticia", PRESIDENCY: "Presidencia Ficticia", TRAINING: "Formación Ficticia"}


def load_staff(*, password: str, today: date) -> dict[str, User]:
    """One user for each kind of work, by the name of its group, which is there already.

    A `password` that is another one is set again, so that the one printed always opens; without one nobody
    can log in who could not before. Names and groups are given once and then left to staff.
    """
    users = {user.email: user for user in User.objects.filter(email__in=[_address(name) for name in _NAMES])}
    staff = {name: users.get(_address(name)) or _add(name, today) for name in _NAMES}
    _set_passwords(staff.values(), password)
    return staff


def _address(name: str) -> str:
    return f"{name}@example.org"


def _add(name: str, today: date) -> User:
    # Nothing may be a dead end in the demonstration: the secretariat may do everything.
    user = User(email=_address(name), name=_NAMES[name], is_staff=True, is_superuser=name == SECRETARIAT)
    user.set_unusable_password()
    user.save()
    user.groups.add(Group.objects.get(name=name))
    if name == PRESIDENCY:
        _hand_over_term(user, today)
    if name == TRAINING:
        _hand_over_editions(user)
    return user


def _hand_over_term(user: User, today: date) -> None:
    """The term of today, with its events."""
    if term := Presidency.objects.current(today):
        PresidencyStaff.objects.create(user=user, presidency=term)


def _hand_over_editions(user: User) -> None:
    """The events that are editions of a training programme."""
    taught = Edition.objects.values_list("event", flat=True)
    EventStaff.objects.bulk_create(EventStaff(user=user, event_id=pk, role=StaffRole.TRAINER) for pk in taught)


def _set_passwords(users: Collection[User], password: str) -> None:
    """Give `password` to those who have another; hashing is slow on purpose, so it is done once for all."""
    if not password:
        return
    fits = {hashed: check_password(password, hashed) for hashed in {user.password for user in users}}
    others = [user.pk for user in users if not fits[user.password]]
    if others:
        User.objects.filter(pk__in=others).update(password=make_password(password))
