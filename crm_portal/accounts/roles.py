"""What each group of staff may do."""

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.models import Group, Permission

SECRETARIAT, PRESIDENCY, TRAINING, READ_ONLY = "secretariat", "presidency", "training", "read-only"

_ALL = ("view", "add", "change", "delete")
_WORK = ("view", "add", "change")
_READ = ("view",)

# Which verbs a group has in which app; history is for reading only, whoever reads it.
ROLES: dict[str, dict[str, tuple[str, ...]]] = {
    SECRETARIAT: {"members": _ALL, "events": _ALL, "training": _ALL, "mailing": _ALL, "accounts": _ALL},
    PRESIDENCY: {"members": _READ, "events": _WORK, "training": _READ},
    TRAINING: {"members": _READ, "events": _READ, "training": _ALL},
    READ_ONLY: {"members": _READ, "events": _READ, "training": _READ},
}


def ensure_groups() -> dict[str, Group]:
    """The groups of staff with exactly the permissions of their role; harmless when they have them already."""
    permissions = _permissions()
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in ROLES}
    present: dict[int, set[int]] = {group.pk: set() for group in groups.values()}
    for group_id, permission_id in Group.permissions.through.objects.values_list("group_id", "permission_id"):
        present.setdefault(group_id, set()).add(permission_id)
    for name, verbs in ROLES.items():
        allowed = {pk for (app, verb), pks in permissions.items() if verb in verbs.get(app, ()) for pk in pks}
        if present[groups[name].pk] != allowed:
            groups[name].permissions.set(allowed)
    return groups


def _permissions() -> dict[tuple[str, str], set[int]]:
    """The permissions by app and verb; of history only the one to view."""
    found: dict[tuple[str, str], set[int]] = {}
    rows = Permission.objects.filter(content_type__app_label__in=_apps()).values_list(
        "content_type__app_label", "content_type__model", "codename", "pk"
    )
    for app, model, codename, pk in rows:
        verb = codename.removesuffix(f"_{model}")
        if verb == "view" or not _is_history(app, model):
            found.setdefault((app, verb), set()).add(pk)
    return found


def _apps() -> Iterable[str]:
    return {app for verbs in ROLES.values() for app in verbs}


def _is_history(app: str, model: str) -> bool:
    return app in apps.app_configs and hasattr(apps.all_models[app].get(model), "pgh_tracked_model")
