"""Nobody points uphill by a string either: addresses, templates, foreign keys, jobs, migrations."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.project import ROOT, listed, modules, shown, templates, tree_of

# Each app may name those below it; pages stand above all, base and components below all.
HEIGHTS = {"pages": 9, "errors": 9, "training": 4, "events": 3, "members": 2, "accounts": 1, "mailing": 0, "site": -1}
TOP_MODULES = {"urls.py", "pages.py", "wsgi.py", "settings.py", "sitemap.py"}
TOP_FOLDERS = {"management", "demo"}
APPS = "training|events|members|mailing|accounts"
IN_TEMPLATE = re.compile(
    rf"{{%\s*(?:url\s+['\"](?P<address>{APPS}):|(?:include|extends)\s+['\"](?:mail/)?(?P<template>{APPS})/)"
)
NAMING_CALLS = {"reverse", "reverse_lazy", "redirect", "resolve_url", "render", "render_to_string", "get_template"}
NAMING_CALLS |= {"ForeignKey", "OneToOneField", "ManyToManyField", "get_model", "defer", "configure_task"}
NAMED = re.compile(rf"^(?:mail/)?({APPS})(?:[:./]|$)")


def owner_of_template(path: Path) -> str:
    """The app whose page or letter this is; what belongs to no app is the site's."""
    parts = [part for part in path.parts[path.parts.index("templates") + 1 : -1] if part != "mail"]
    return parts[0] if parts and parts[0] in HEIGHTS else "site"


def owner_of_module(path: Path) -> str:
    """The app that the module belongs to; 'pages' for the few that stand above every app."""
    parts = path.relative_to(ROOT).parts
    if parts[0] != "crm_portal":
        return parts[0]
    if parts[1] in HEIGHTS:
        return parts[1]
    return "pages" if parts[1] in TOP_MODULES | TOP_FOLDERS else "site"


def points_uphill(owner: str, named: str) -> bool:
    return owner != named and HEIGHTS[named] >= HEIGHTS[owner]


def names_in_template(text: str) -> Iterator[str]:
    for match in IN_TEMPLATE.finditer(text):
        yield match["address"] or match["template"]


def names_in_module(path: Path) -> Iterator[tuple[int, str]]:
    """Apps that calls such as reverse("events:list") or ForeignKey("events.Event") name by a string."""
    for call in (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)):
        function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if function in NAMING_CALLS:
            values = [*call.args[:2], *(word.value for word in call.keywords if word.arg in ("to", "through"))]
            texts = [value.value for value in values if isinstance(value, ast.Constant)]
            for match in (NAMED.match(text) for text in texts if isinstance(text, str)):
                if match:
                    yield call.lineno, match[1]


def test_no_template_names_an_app_above_its_own():
    uphill = [
        f"{shown(path)} names {named}"
        for path in templates()
        for named in names_in_template(path.read_text(encoding="utf-8"))
        if points_uphill(owner_of_template(path), named)
    ]

    assert not uphill, listed(uphill)


def test_no_module_names_an_app_above_its_own():
    uphill = [
        f"{shown(path)}:{line} names {named}"
        for path in modules()
        for line, named in names_in_module(path)
        if points_uphill(owner_of_module(path), named)
    ]

    assert not uphill, listed(uphill)


def test_no_migration_waits_for_an_app_above_its_own():
    uphill = [
        f"{shown(path)} waits for {named}"
        for path in sorted(ROOT.glob("*/migrations/*.py")) + sorted(ROOT.glob("crm_portal/*/migrations/*.py"))
        for named in re.findall(rf"^\s*\(\"({APPS})\", \"\d", path.read_text(encoding="utf-8"), re.MULTILINE)
        if points_uphill(owner_of_module(path), named)
    ]

    assert not uphill, listed(uphill)


def test_an_edge_uphill_would_be_found():
    template = "{% url 'events:list' as x %}{% include \"training/_row.html\" %}{% url 'home' %}"

    assert list(names_in_template(template)) == ["events", "training"]
    assert points_uphill("members", "events")
    assert points_uphill("mailing", "accounts")
    assert not points_uphill("training", "events")
