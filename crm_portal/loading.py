"""Bringing tables to what a file says, so that loading the file again changes nothing.

The database logs every UPDATE as history, so equal rows are not written: what is there is read with
one query a table, compared in Python, and only the difference goes back. What staff changed stays theirs.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models

REFERENCE = Path(__file__).parent / "reference"
_BATCH = 500

Row = Mapping[str, Any]
Key = tuple[Any, ...]


class UnknownCode(ValueError):
    """A file names something by a code that no row has."""


def read_reference(*names: str) -> dict[str, Any]:
    """The contents of the named files of the reference data, side by side in one mapping."""
    data: dict[str, Any] = {}
    for name in names:
        data |= json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))
    return data


class Codes(dict):
    """The primary keys of a table by code; no code gives no row, an unknown one is refused by name."""

    def __init__(self, model: type[models.Model], field: str = "code"):
        super().__init__(model._default_manager.exclude(**{field: None}).values_list(field, "pk"))
        self.model = model

    def __missing__(self, code) -> None:
        if code is not None:
            raise UnknownCode(f"There is no {self.model._meta.verbose_name} with the code {code!r}.")


@dataclass(frozen=True)
class Table:
    """How the rows of `model` are told apart, and which columns a file decides.

    `columns` name bilingual texts once ("title"); a foreign key by its column ("country_id"). Columns in
    `once` are filled where they are blank and kept where they are not.
    """

    model: type[models.Model]
    key: tuple[str, ...]
    columns: tuple[str, ...]
    once: tuple[str, ...] = ()

    def bring_in(self, rows: Iterable[Row], *, among: models.QuerySet | None = None, drop: bool = False) -> dict:
        """Add the rows that are new and change those that differ; the instances of `rows` by their key.

        A column that a row does not name has its default. `among` narrows what is there; with `drop` those
        among it that `rows` does not name are deleted. Rows that staff changed or deleted are left alone, and
        left out of the answer.
        """
        theirs = touched_by_staff(self.model, self.key)
        present = self.model._default_manager.all() if among is None else among
        there = {key: instance for instance in present if (key := self.key_of(instance)) not in theirs}
        wanted = {key: row for row in rows if (key := tuple(row[name] for name in self.key)) not in theirs}
        self._change({there[key]: row for key, row in wanted.items() if key in there})
        new = {key: self._instance(row) for key, row in wanted.items() if key not in there}
        self.model._default_manager.bulk_create(new.values(), batch_size=_BATCH)
        surplus = [there[key].pk for key in there if key not in wanted]
        if drop and surplus:
            self.model._default_manager.filter(pk__in=surplus).delete()
        return {key: new.get(key) or there[key] for key in wanted}

    def key_of(self, instance: models.Model) -> Key:
        return tuple(getattr(instance, name) for name in self.key)

    def _instance(self, row: Row) -> models.Model:
        values = {name: row[name] for name in self._names(row) if name in row}
        return self.model(**{name: row[name] for name in self.key}, **values)

    def _change(self, rows: dict[models.Model, Row]) -> None:
        changed, names = [], set()
        for instance, row in rows.items():
            differing = [name for name in self._names(row) if self._differs(instance, name, row)]
            for name in differing:
                setattr(instance, name, self._value(name, row))
            if differing:
                changed.append(instance)
                names.update(differing)
        if changed:
            self.model._default_manager.bulk_update(changed, names, batch_size=_BATCH)

    def _differs(self, instance: models.Model, name: str, row: Row) -> bool:
        present = getattr(instance, name)
        return not (name in self.once and present is not None) and present != self._value(name, row)

    def _value(self, name: str, row: Row) -> Any:
        if name in row:
            return row[name]
        field: Any = self.model._meta.get_field(name)
        return field.get_default()

    def _names(self, row: Row) -> list[str]:
        names = chain.from_iterable(columns_of(self.model, name) for name in self.columns + self.once)
        return [name for name in names if name not in self.key]


def columns_of(model: type[models.Model], name: str) -> list[str]:
    """The columns behind `name`: both languages of a bilingual text, else the one."""
    try:
        model._meta.get_field(f"{name}_es")
    except FieldDoesNotExist:
        return [name]
    return [f"{name}_es", f"{name}_en"]


def touched_by_staff(model: type[models.Model], columns: tuple[str, ...]) -> set[Key]:
    """The values of `columns` in rows that somebody changed, added or deleted by way of a page.

    Pages write with a context that names who it was; loading writes without one.
    """
    try:
        history: Any = model._meta.get_field("history").related_model
    except FieldDoesNotExist:
        return set()
    return set(history._base_manager.filter(pgh_context__isnull=False).values_list(*columns))


def bring_in_links(through: type[models.Model], *, owner: str, target: str, wanted: Mapping[int, set[int]]) -> None:
    """Make the rows between two tables what `wanted` says: for each `owner` key the set of `target` keys."""
    there: dict[int, set[int]] = defaultdict(set)
    rows = through._default_manager.filter(**{f"{owner}__in": list(wanted)})
    for owner_id, target_id in rows.values_list(owner, target):
        there[owner_id].add(target_id)
    new = [
        through(**{owner: owner_id, target: target_id})
        for owner_id, targets in wanted.items()
        for target_id in sorted(targets - there[owner_id])
    ]
    through._default_manager.bulk_create(new, batch_size=_BATCH)
    for owner_id, targets in wanted.items():
        if surplus := there[owner_id] - targets:
            rows.filter(**{owner: owner_id, f"{target}__in": surplus}).delete()
