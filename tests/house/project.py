"""The project as files and as models: what the rules of the house look at."""

import ast
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from django.apps import apps
from django.db.models import Model

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("crm_portal", "members", "events", "training")
APP_LABELS = ("crm_portal", "accounts", "mailing", "members", "events", "training")
GENERATED = {".git", ".local", ".venv", "media", "static-collected", "node_modules"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file under version control; outside of git, every file that nothing generates."""
    try:
        git = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
        files = [ROOT / name for name in git.stdout.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        files = [path for path in ROOT.rglob("*") if not is_generated(path.relative_to(ROOT))]
    return tuple(path for path in files if path.is_file())


def is_generated(path: Path) -> bool:
    return path.suffix == ".pyc" or any(part in GENERATED or part.endswith("_cache") for part in path.parts)


def modules(*, with_tests: bool = False) -> Iterator[Path]:
    """The project's own Python modules, migrations left out."""
    for package in (*PACKAGES, *(["tests"] if with_tests else [])):
        yield from (path for path in sorted((ROOT / package).rglob("*.py")) if "migrations" not in path.parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def templates() -> list[Path]:
    """Every template of the project, pages and letters."""
    places = [ROOT / "templates", *(path for package in PACKAGES for path in (ROOT / package).rglob("templates"))]
    return sorted(path for place in places for path in place.rglob("*") if path.suffix in {".html", ".txt", ".xml"})


def shown(path: Path) -> str:
    """The path as people write it."""
    return str(path.relative_to(ROOT))


def models() -> list[type[Model]]:
    """Our own tables; those that keep history or join two others are left out."""
    from pghistory.models import Event as HistoryRow

    found = [model for label in APP_LABELS for model in apps.get_app_config(label).get_models()]
    return [model for model in found if not issubclass(model, HistoryRow)]


def history_models() -> list[type[Model]]:
    """The tables in which history of our own tables is kept."""
    from pghistory.models import Event as HistoryRow

    return [model for model in apps.get_models() if issubclass(model, HistoryRow) and model.pgh_tracked_model]


def listed(findings: Iterable[str]) -> str:
    """What was found, one line each, for the message of a failing rule."""
    lines = sorted(findings)
    return "\n".join([f"{len(lines)} found:", *lines])
