"""What every test stands on: a real PostgreSQL, loopback only, no leftovers, and for journeys a real browser."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import caches
from django.utils import translation

NO_BROWSER = "Journeys in a browser were left out: Chromium is not installed."
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
ACCESSIBILITY_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def chromium_path() -> str:
    """The browser that ./dev found, else the one on the PATH, else ''."""
    if "CHROMIUM" in os.environ:
        return os.environ["CHROMIUM"]
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), "")


# --- Which tests run --------------------------------------------------------------------------
def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="run the slow suites too")


def pytest_collection_modifyitems(config, items):
    """Leave out slow tests unless --all, and journeys where there is no browser."""

    def is_left_out(item) -> bool:
        slow = item.get_closest_marker("slow") and not config.getoption("--all")
        return bool(slow or (item.get_closest_marker("journey") and not chromium_path()))

    left_out = [item for item in items if is_left_out(item)]
    config.journeys_left_out = any(item.get_closest_marker("journey") for item in left_out) and not chromium_path()
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter, config):
    if getattr(config, "journeys_left_out", False):
        terminalreporter.write_line(NO_BROWSER, yellow=True)


# --- The settings of tests ----------------------------------------------------------------------
def pytest_configure(config):
    """Plain static files, fast passwords, and folders for files that are thrown away."""
    config.files_folder = Path(tempfile.mkdtemp(prefix="crm-portal-"))
    settings.MEDIA_ROOT = config.files_folder / "media"
    settings.STATIC_ROOT = config.files_folder / "static"
    settings.STATIC_ROOT.mkdir()  # holds nothing: the finders serve static files
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_unconfigure(config):
    shutil.rmtree(config.files_folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Each test starts in Spanish with empty caches, whatever the one before it did."""
    translation.deactivate()
    yield
    translation.deactivate()
    for cache in caches.all(initialized_only=True):
        cache.clear()


# --- Journeys: a real browser ---------------------------------------------------------------------
@pytest.fixture(scope="session")
def browser():
    """One Chromium for the whole run; it can reach this machine alone."""
    from playwright.sync_api import sync_playwright

    # Playwright keeps an event loop in this thread, and Django would refuse to query beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    flags += ["--disable-component-update", "--disable-sync"]
    flags += ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path(), headless=True, args=flags)
        yield chromium
        chromium.close()


class Watch:
    """Notes what no page may do: ask another host for anything, or complain on the console."""

    def __init__(self, origin: str):
        self.origin = origin
        self.strangers: list[str] = []
        self.complaints: list[tuple[str, str]] = []
        self.documents: set[str] = set()

    def follow(self, page) -> None:
        page.on("request", self.note_request)
        page.on("console", self.note_console)
        page.on("pageerror", lambda error: self.complaints.append((page.url, str(error))))

    def note_request(self, request) -> None:
        if request.is_navigation_request():
            self.documents.add(request.url)
        if not request.url.startswith((f"{self.origin}/", "data:", "blob:", "about:")):
            self.strangers.append(request.url)

    def note_console(self, message) -> None:
        if message.type == "error":
            self.complaints.append((message.location.get("url", ""), message.text))

    def findings(self) -> list[str]:
        """All that was noted; a page that itself answers 404 or 422 on purpose is no complaint."""
        answered = "Failed to load resource: the server responded with a status of 4"
        complaints = [
            f"{url}: {text}"
            for url, text in self.complaints
            if not (text.startswith(answered) and url in self.documents)
        ]
        return [f"asked another host: {url}" for url in self.strangers] + complaints


@pytest.fixture
def open_page(browser, live_server) -> Iterator[Callable]:
    """`open_page(locale="en", viewport={…}, java_script_enabled=False)`: a fresh browser window on the live server.

    After the test every such page must have kept to the server and to a silent console.
    """
    watch = Watch(live_server.url)
    contexts = []

    def open_(**options):
        context = browser.new_context(base_url=live_server.url, **{"locale": "es-CR", **options})
        context.set_default_timeout(10_000)
        context.on("page", watch.follow)
        contexts.append(context)
        return context.new_page()

    yield open_
    for context in contexts:
        context.close()
    assert watch.findings() == []


@pytest.fixture
def page(open_page):
    """A window of the usual size with JavaScript, in Spanish."""
    return open_page()


@pytest.fixture
def phone(open_page):
    """A window as narrow as a phone: 360 px."""
    return open_page(viewport={"width": 360, "height": 740})


@pytest.fixture(scope="session")
def accessibility_violations() -> Callable[..., list[str]]:
    """`accessibility_violations(page)`: what axe finds against WCAG 2.0-2.2 A and AA, one line each."""
    from axe_playwright_python.sync_playwright import Axe

    def violations(page) -> list[str]:
        found = Axe().run(page, options={"runOnly": ACCESSIBILITY_RULES}).response["violations"]
        return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]

    return violations
