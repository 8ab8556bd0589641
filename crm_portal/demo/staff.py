"""The staff of the demonstration."""

from datetime import date

from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.models import Group

from crm_portal.accounts.models import User
from crm_portal.accounts.roles import PRESIDENCY, SECRETARIAT, TRAINING
from members.models import Presidency, PresidencyStaff

_NAMES = {SECRETARIAT: "Secretaría Ficticia", PRESIDENCY: "Presidencia Ficticia", TRAINING: "Formación Ficticia"}


def load_staff(groups: dict[str, Group], *, password: str, today: date) -> int:
    """Make one user for each kind of work, with `password`; the number of users made.

    A password that is another one is set again, so that the one printed always opens; without `password`
    nobody can log in who could not before. Names and groups are given once and then left to staff.
    """
    addresses = {name: f"{name}@example.org" for name in _NAMES}
    users = {user.email: user for user in User.objects.filter(email__in=addresses.values())}
    new = [name for name, address in addresses.items() if address not in users]
    for name in new:
        users[addresses[name]] = _add(name, addresses[name], groups[name])
    _set_passwords(users.values(), password)
    if PRESIDENCY in new and (term := Presidency.objects.current(today)):
        PresidencyStaff.objects.get_or_create(user=users[addresses[PRESIDENCY]], presidency=term)
    return len(new)


def _add(name: str, address: str, group: Group) -> User:
    user = User(email=address, name=_NAMES[name], is_staff=True, is_superuser=name == SECRETARIAT)
    user.set_unusable_password()
    user.save()
    user.groups.add(group)
    return user


def _set_passwords(users, password: str) -> None:
    """Give `password` to those who have another; hashing is slow on purpose, so it is done once for all."""
    if not password:
        return
    fits = {hashed: check_password(password, hashed) for hashed in {user.password for user in users}}
    others = [user.pk for user in users if not fits[user.password]]
    if others:
        User.objects.filter(pk__in=others).update(password=make_password(password))
