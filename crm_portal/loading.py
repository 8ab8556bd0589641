"""Bringing tables to what a file says, so that loading the file again changes nothing.

The database logs every UPDATE as history, so equal rows are not written: what is there is read with
one query a table, compared in Python, and only the difference goes back. What staff changed stays theirs.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
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

# What the load in progress met of codes that staff deleted; nobody asks outside of `noting_deleted_codes`.
_met: ContextVar[set[str] | None] = ContextVar("_met", default=None)


class UnknownCode(ValueError):
    """A file names something by a code that no row has, and that staff did not delete."""


@contextmanager
def noting_deleted_codes() -> Iterator[set[str]]:
    """A set that fills, while the block runs, with the codes that files name and staff deleted."""
    noted: set[str] = set()
    token = _met.set(noted)
    try:
        yield noted
    finally:
        _met.reset(token)


def read_reference(*names: str) -> dict[str, Any]:
    """The contents of the named files of the reference data, side by side in one mapping."""
    data: dict[str, Any] = {}
    for name in names:
        data |= json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))
    return data


class Codes(dict):
    """The primary keys of a table by code.

    No code gives no row, and so does one whose row staff deleted; an unknown one is refused by name.
    """

    def __init__(self, model: type[models.Model], field: str = "code"):
        super().__init__(model._default_manager.exclude(**{field: None}).values_list(field, "pk"))
        self.model = model
        self.field = field

    def __missing__(self, code) -> None:
        if code is None:
            return
        if (code,) not in deleted_by_staff(self.model, (self.field,)):
            raise UnknownCode(f"There is no {self.model._meta.verbose_name} with the code {code!r}.")
        if (noted := _met.get()) is not None:
            noted.add(f"{self.model._meta.verbose_name_raw} {code}")

    def known(self, codes: Iterable[Any]) -> set[int]:
        """The keys of `codes`, without those that staff deleted."""
        return {key for code in codes if (key := self[code]) is not None}


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
        left out of the answer; so are those that cannot be without something that staff deleted.
        """
        theirs = touched_by_staff(self.model, self.key)
        present = self.model._default_manager.all() if among is None else among
        there = {key: instance for instance in present if (key := self.key_of(instance)) not in theirs}
        possible = (row for row in rows if not any(row.get(name, ()) is None for name in self._needed()))
        wanted = {key: row for row in possible if (key := tuple(row[name] for name in self.key)) not in theirs}
        self._change({there[key]: row for key, row in wanted.items() if key in there})
        new = {key: self._instance(row) for key, row in wanted.items() if key not in there}
        self.model._default_manager.bulk_create(new.values(), batch_size=_BATCH)
        surplus = [there[key].pk for key in there if key not in wanted]
        if drop and surplus:
            self.model._default_manager.filter(pk__in=surplus).delete()
        return {key: new.get(key) or there[key] for key in wanted}

    def _needed(self) -> list[str]:
        """The columns that point to a row of another table and are never empty."""
        fields = (field for field in self.model._meta.concrete_fields if field.is_relation and not field.null)
        return [field.attname for field in fields if field.attname in self.key + self.columns]

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
    return _by_staff(model, columns)


def deleted_by_staff(model: type[models.Model], columns: tuple[str, ...]) -> set[Key]:
    """The values of `columns` in rows that somebody deleted by way of a page."""
    return _by_staff(model, columns, pgh_label="delete")


def _by_staff(model: type[models.Model], columns: tuple[str, ...], **what: str) -> set[Key]:
    try:
        history: Any = model._meta.get_field("history").related_model
    except FieldDoesNotExist:
        return set()
    return set(history._base_manager.filter(pgh_context__isnull=False, **what).values_list(*columns))


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
