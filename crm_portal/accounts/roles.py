"""What each group of staff may do, and how far each of them sees."""

from collections.abc import Iterable
from enum import Enum

from django.apps import apps
from django.contrib.auth.models import Group, Permission

SECRETARIAT, PRESIDENCY, TRAINING, READ_ONLY = "secretariat", "presidency", "training", "read-only"

_ALL = ("view", "add", "change", "delete")
_WORK = ("view", "add", "change")
_PROPOSE = ("view", "add")
_EDIT = ("view", "change")
_READ = ("view",)
_NOTHING = ()

# What stands below an event: whoever prepares it adds such rows and takes them away again.
_PARTS_OF_EVENTS = (
    "session", "agendaitem", "appearance", "eventplace", "eventpartner", "eventrelation", "eventobservance",
    "objective", "source", "alternatetitle", "document", "documentfile", "decision", "commitment", "delegation",
    "delegate", "reservation",
)  # fmt: skip

# Which verbs a group has in which app, or on which model of it; history is for reading only, whoever reads it.
ROLES: dict[str, dict[str, tuple[str, ...]]] = {
    SECRETARIAT: {"members": _ALL, "events": _ALL, "training": _ALL, "mailing": _ALL, "accounts": _ALL},
    PRESIDENCY: {
        "members": _READ, "members.person": _PROPOSE, "members.reference": _PROPOSE,
        "events": _READ, "events.event": _WORK, "events.admission": _WORK, "events.registration": _WORK,
        **{f"events.{name}": _ALL for name in _PARTS_OF_EVENTS},
        "training": _READ,
    },
    TRAINING: {
        "members": _READ, "events": _READ, "events.registration": _WORK,
        "training": _READ, "training.programme": _EDIT, "training.edition": _WORK, "training.module": _ALL,
    },
    READ_ONLY: {
        "members": _READ, "events": _READ, "training": _READ,
        **dict.fromkeys(("events.registration", "events.registrationtransition", "events.accesslink"), _NOTHING),
    },
}  # fmt: skip


class Scope(Enum):
    """How far somebody sees, whatever the verbs: everything, everything but who registered, or what is theirs."""

    ALL = "all"
    WITHOUT_PEOPLE = "without people"
    OWN = "own"


def scope_of(user) -> Scope:
    """How far `user` sees; read once per user and request.

    Who works on something of their own is limited to it, even when read-only besides; who is in no
    group sees nothing but what was handed to them.
    """
    if not hasattr(user, "_scope"):
        user._scope = _read_scope(user)
    return user._scope


def _read_scope(user) -> Scope:
    if not user.is_active:
        return Scope.OWN
    if user.is_superuser:
        return Scope.ALL
    names = set(user.groups.values_list("name", flat=True))
    if SECRETARIAT in names:
        return Scope.ALL
    return Scope.WITHOUT_PEOPLE if names == {READ_ONLY} else Scope.OWN


def ensure_groups() -> dict[str, Group]:
    """The groups of staff with exactly the permissions of their role; harmless when they have them already."""
    permissions = _permissions()
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in ROLES}
    present: dict[int, set[int]] = {group.pk: set() for group in groups.values()}
    for group_id, permission_id in Group.permissions.through.objects.values_list("group_id", "permission_id"):
        present.setdefault(group_id, set()).add(permission_id)
    for name, verbs in ROLES.items():
        allowed = {
            pk for (app, model, verb), pks in permissions.items() if verb in _verbs(verbs, app, model) for pk in pks
        }
        if present[groups[name].pk] != allowed:
            groups[name].permissions.set(allowed)
    return groups


def _verbs(verbs: dict[str, tuple[str, ...]], app: str, model: str) -> tuple[str, ...]:
    """What is said of the model, else of its app."""
    return verbs.get(f"{app}.{model}", verbs.get(app, ()))


def _permissions() -> dict[tuple[str, str, str], set[int]]:
    """The permissions by app, model and verb; of history only the one to view."""
    found: dict[tuple[str, str, str], set[int]] = {}
    rows = Permission.objects.filter(content_type__app_label__in=_apps()).values_list(
        "content_type__app_label", "content_type__model", "codename", "pk"
    )
    for app, model, codename, pk in rows:
        verb = codename.removesuffix(f"_{model}")
        if verb == "view" or not _is_history(app, model):
            found.setdefault((app, model, verb), set()).add(pk)
    return found


def _apps() -> Iterable[str]:
    return {name.partition(".")[0] for verbs in ROLES.values() for name in verbs}


def _is_history(app: str, model: str) -> bool:
    return app in apps.app_configs and hasattr(apps.all_models[app].get(model), "pgh_tracked_model")
