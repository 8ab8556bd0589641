"""How files are named, how long they are, and what none of them holds."""

import ast
import re

from tests.house.project import ROOT, listed, modules, shown, tracked_files, tree_of

VAGUE_NAMES = {"utils", "helpers", "common", "core", "misc", "base", "util", "helper", "shared", "stuff"}
MODULE_LINES = 400
FUNCTION_LINES = 45
CODE = {".py", ".html", ".txt", ".css", ".js", ".toml", ".sh", ".yml", ".yaml", ".sql", ""}
# Put together here, so that this file does not hold what it forbids.
REGISTRY_HOSTS = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "deb.debian" + ".org"]
UNFINISHED = re.compile("|".join(rf"\b{word}\b" for word in ("TO" + "DO", "FIX" + "ME", "X" + "XX")))
MACHINE_PATH = re.compile(r"(?<![\w./-])/wo" + r"rk(?:/|\b)")


def texts(suffixes: set[str] | None = None):
    """The tracked text files and what they say, requirements and pictures apart."""
    for path in tracked_files():
        if suffixes is None or path.suffix in suffixes:
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def test_modules_are_named_by_their_concern():
    vague = [
        shown(path) for path in modules(with_tests=True) if path.stem in VAGUE_NAMES or path.parent.name in VAGUE_NAMES
    ]

    assert not vague, listed(vague)


def test_modules_are_short_enough_to_read():
    long = {shown(path): lines for path in modules(with_tests=True) if (lines := count_lines(path)) > MODULE_LINES}

    assert not long, listed(f"{name}: {lines} lines" for name, lines in long.items())


def count_lines(path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def test_functions_are_short_enough_to_read():
    long = {
        f"{shown(path)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for path in modules(with_tests=True)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    }

    assert not long, listed(f"{name}: {lines} lines" for name, lines in long.items())


def test_no_file_names_a_package_registry():
    named = [f"{shown(path)}: {host}" for path, text in texts() for host in REGISTRY_HOSTS if host in text]

    assert not named, listed(named)


def test_no_file_names_a_path_of_one_machine():
    named = [shown(path) for path, text in texts() if MACHINE_PATH.search(text)]

    assert not named, listed(named)


def test_nothing_is_left_for_later():
    unfinished = [
        f"{shown(path)}:{number}"
        for path, text in texts(CODE)
        for number, line in enumerate(text.splitlines(), start=1)
        if UNFINISHED.search(line)
    ]

    assert not unfinished, listed(unfinished)


def test_every_requirement_is_pinned_by_hash():
    for path in sorted(ROOT.glob("requirements*.txt")):
        text = path.read_text(encoding="utf-8")
        requirements = re.split(r"\n(?=\S)", text.replace("\\\n", " ").strip())
        loose = [line for line in requirements if not line.startswith("#") and "--hash=sha256:" not in line]

        assert loose == [], path.name
        assert re.search(r"://|--index|--find-links|--extra", text) is None, path.name


def test_the_larger_requirements_contain_the_smaller():
    pins = {}
    for name in ("demo", "test", "check"):
        text = (ROOT / f"requirements-{name}.txt").read_text(encoding="utf-8")
        pins[name] = set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE))

    assert pins["demo"] <= pins["test"] <= pins["check"]
