"""What the list of documents can be narrowed by: type, year and language, from what there is."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce, ExtractYear
from django.http import QueryDict

from crm_portal.languages import Language
from crm_portal.templatetags.ui import translated
from events.filters import Choice
from events.models import Document, DocumentFile, DocumentType

# The year of a document: its own, else that of its event.
_YEAR = Coalesce(ExtractYear("dated"), ExtractYear("event__actual_starts_on"), ExtractYear("event__planned_starts_on"))


@dataclass
class DocumentFilters:
    """The filters of one request; values that no public document has count for nothing."""

    at: datetime
    chosen: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[Choice]] = field(default_factory=dict)

    @classmethod
    def read(cls, query: QueryDict, at: datetime) -> "DocumentFilters":
        """The filters that `query` names, against the public documents at `at`."""
        filters = cls(at)
        kinds, years = filters._there_is()
        filters._offer("type", query, [(kind.code, translated(kind, "name").text) for kind in kinds])
        filters._offer("year", query, [(str(year), str(year)) for year in years])
        filters._offer("language", query, [(value, str(label)) for value, label in Language.choices])
        return filters

    def documents(self) -> QuerySet[Document]:
        """The public documents that match, the newest first."""
        found = self._public()
        if "type" in self.chosen:
            found = found.filter(type__code=self.chosen["type"])
        if "year" in self.chosen:
            found = found.filter(year=self.chosen["year"])
        if "language" in self.chosen:
            with_file = DocumentFile.objects.filter(language=self.chosen["language"])
            found = found.filter(pk__in=with_file.exclude(file="").values("document"))
        newest_first = [
            F("year").desc(nulls_last=True),
            F("dated").desc(nulls_last=True),
            "-event",
            "type__order",
            "pk",
        ]
        return found.order_by(*newest_first)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.chosen)

    def _public(self) -> QuerySet[Any]:
        return Document.objects.public(self.at).annotate(year=_YEAR)

    def _there_is(self) -> tuple[list[DocumentType], list[int]]:
        """The types and the years of public documents, of each once."""
        rows = self._public().order_by().values_list("type", "year").distinct()
        pairs = list(rows)
        kinds = DocumentType.objects.filter(pk__in={kind for kind, _year in pairs})
        return list(kinds), sorted({year for _kind, year in pairs if year}, reverse=True)

    def _offer(self, name: str, query: QueryDict, values: list[tuple[str, str]]) -> None:
        wanted = query.get(name, "")
        self.choices[name] = [Choice(value, label, value == wanted) for value, label in values]
        if any(choice.is_chosen for choice in self.choices[name]):
            self.chosen[name] = wanted
