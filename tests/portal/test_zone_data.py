"""The machine's own zone files are never consulted: they may be older than ours."""

import importlib.resources
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SHOW_VANCOUVER = """
from datetime import datetime, UTC
{first}
from zoneinfo import ZoneInfo
print(datetime(2026, 12, 1, 16, tzinfo=UTC).astimezone(ZoneInfo("America/Vancouver")).strftime("%H:%M"))
"""


def vancouver_in_december(tzpath: str, *, first: str) -> str:
    """What a fresh Python says it is in Vancouver at 16:00 UTC on 1 December 2026."""
    finished = subprocess.run(
        [sys.executable, "-c", SHOW_VANCOUVER.format(first=first)],
        env={**os.environ, "PYTHONTZPATH": tzpath},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return finished.stdout.strip()


@pytest.fixture
def outdated_zones(tmp_path) -> str:
    """A folder of zone files that take Vancouver for Los Angeles, as old data does in December 2026."""
    los_angeles = importlib.resources.files("tzdata") / "zoneinfo" / "America" / "Los_Angeles"
    (tmp_path / "America").mkdir()
    (tmp_path / "America" / "Vancouver").write_bytes(los_angeles.read_bytes())
    return str(tmp_path)


def test_outdated_zone_files_would_be_believed_without_the_portal(outdated_zones):
    assert vancouver_in_december(outdated_zones, first="") == "08:00"


def test_outdated_zone_files_are_not_believed_once_the_portal_is_imported(outdated_zones):
    assert vancouver_in_december(outdated_zones, first="import crm_portal") == "09:00"


def test_zone_files_of_the_system_are_not_believed_once_the_portal_is_imported():
    assert vancouver_in_december("/usr/share/zoneinfo", first="import crm_portal") == "09:00"
