"""The file `dev` has no suffix: it is loaded by its path."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def dev() -> ModuleType:
    """The developer's command as a module; loading it starts nothing."""
    path = Path(__file__).resolve().parents[2] / "dev"
    loader = SourceFileLoader("dev", str(path))
    module = module_from_spec(spec_from_loader("dev", loader))
    loader.exec_module(module)
    return module
