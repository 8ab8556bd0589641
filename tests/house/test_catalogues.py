"""The Spanish catalogue says everything that code and templates say, and is compiled."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib
import pytest
from django.utils.translation.template import templatize

from tests.house.project import ROOT, listed, modules, shown, templates, tree_of

CATALOGUE = ROOT / "crm_portal/locale/es/LC_MESSAGES/django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
# How many texts each function takes, and whether a context comes first.
FUNCTIONS = {"_": (1, False), "gettext": (1, False), "gettext_lazy": (1, False), "gettext_noop": (1, False)}
FUNCTIONS |= {"ngettext": (2, False), "ngettext_lazy": (2, False)}
FUNCTIONS |= {"pgettext": (1, True), "pgettext_lazy": (1, True), "npgettext": (2, True), "npgettext_lazy": (2, True)}


@dataclass(frozen=True)
class Message:
    """A text as code or a template says it: `plural` and `context` as in gettext."""

    text: str
    plural: str = ""
    context: str = ""


def messages_in_tree(tree: ast.AST) -> Iterator[Message]:
    """The texts that a syntax tree hands to gettext; variables are left to whoever marked their texts."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        count, has_context = FUNCTIONS.get(name, (0, False))
        values = [getattr(argument, "value", None) for argument in call.args[: count + has_context]]
        if values and values[0] and all(isinstance(value, str) for value in values):
            context = values.pop(0) if has_context else ""
            yield Message(values[0], values[1] if count == 2 else "", context)


def is_gettext(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in FUNCTIONS


def texts_put_together(tree: ast.AST) -> Iterator[int]:
    """Lines where gettext is handed an f-string or a sum, or stands inside one, where its programs do not look."""
    for node in ast.walk(tree):
        is_built = is_gettext(node) and node.args and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        if is_built or (isinstance(node, ast.JoinedStr) and any(map(is_gettext, ast.walk(node)))):
            yield node.lineno


def calls_in_template(path: Path) -> Iterator[str]:
    """The gettext calls that Django makes of a template, as Python."""
    code = templatize(path.read_text(encoding="utf-8"), origin=str(path))
    for match in re.finditer(r"\b(n?p?gettext|_)\(", code):
        depth, end = 0, None
        for token in tokenize.generate_tokens(io.StringIO(code[match.start() :]).readline):
            depth += {"(": 1, ")": -1}.get(token.string, 0)
            if token.string == ")" and depth == 0:
                end = token.end
                break
        lines = code[match.start() :].splitlines()[: end[0]]
        yield "\n".join([*lines[:-1], lines[-1][: end[1]]])


def messages_said() -> dict[Message, str]:
    """Every text of the project with one place where it is said."""
    said: dict[Message, str] = {}
    for path in modules():
        said |= dict.fromkeys(messages_in_tree(tree_of(path)), shown(path))
    for path in templates():
        for call in calls_in_template(path):
            said |= dict.fromkeys(messages_in_tree(ast.parse(call)), shown(path))
    return said


def test_texts_to_translate_stand_alone_where_gettext_finds_them():
    found = [f"{shown(path)}:{line}" for path in modules() for line in texts_put_together(tree_of(path))]

    assert not found, listed(found)


@pytest.fixture(scope="module")
def catalogue() -> polib.POFile:
    assert CATALOGUE.exists(), "There is no Spanish catalogue yet: run ./dev messages"
    return polib.pofile(str(CATALOGUE))


def key_of(entry: polib.POEntry) -> tuple[str, str]:
    return entry.msgid, entry.msgctxt or ""


def test_every_text_is_in_the_spanish_catalogue(catalogue):
    known = {key_of(entry) for entry in catalogue if not entry.obsolete}

    missing = [
        f"{place}: {said.text!r}" for said, place in messages_said().items() if (said.text, said.context) not in known
    ]

    assert not (found := missing), listed(found)


def test_every_text_that_is_said_is_translated_and_certain(catalogue):
    said = {(message.text, message.context) for message in messages_said()}

    unfinished = [entry.msgid for entry in catalogue if key_of(entry) in said and not entry.translated()]

    assert not unfinished, listed(unfinished)


def test_no_entry_is_fuzzy(catalogue):
    assert not (fuzzy := [entry.msgid for entry in catalogue.fuzzy_entries()]), listed(fuzzy)


def test_translations_keep_the_placeholders(catalogue):
    changed = []
    for entry in catalogue.translated_entries():
        wanted = set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        texts = list(entry.msgstr_plural.values())[1:] if entry.msgid_plural else [entry.msgstr]
        changed += [entry.msgid for text in texts if set(PLACEHOLDER.findall(text)) != wanted]

    assert not changed, listed(changed)


def test_the_compiled_catalogue_is_up_to_date(catalogue):
    compiled = CATALOGUE.with_suffix(".mo")

    assert compiled.exists(), "Compile the catalogue: ./dev messages compile"
    assert compiled.read_bytes() == catalogue.to_binary(), "Compile the catalogue anew: ./dev messages compile"
