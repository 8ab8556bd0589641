"""The import contract names every module of the site; import-linter itself runs in ./dev check."""

import re
import tomllib

from tests.house.project import ROOT


def test_every_module_of_the_site_has_its_place_on_the_hill():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    placed = set(re.findall(r"\bcrm_portal\.(\w+)", " ".join(contracts[0]["layers"])))

    found = {path.stem for path in (ROOT / "crm_portal").glob("*.py")}
    found |= {path.parent.name for path in (ROOT / "crm_portal").glob("*/__init__.py")}

    assert found - {"__init__"} == placed
