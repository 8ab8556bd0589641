"""Prose is written in both languages, or the one list of exceptions says why not."""

from collections.abc import Iterator

from django.db import models as fields
from modeltranslation.fields import TranslationField
from modeltranslation.translator import NotRegistered, translator

from tests.house.monolingual_fields import MONOLINGUAL
from tests.house.project import listed, models

# Codes, addresses and file names are no prose.
NO_PROSE = (fields.SlugField, fields.EmailField, fields.URLField, fields.FilePathField)


def translated_names(model: type[fields.Model]) -> set[str]:
    try:
        return set(translator.get_options_for_model(model).fields)
    except NotRegistered:
        return set()


def prose_fields() -> Iterator[tuple[str, bool]]:
    """Every text people write, as app.Model.field, and whether it has both languages."""
    for model in models():
        for field in model._meta.local_fields:
            is_text = isinstance(field, fields.CharField | fields.TextField) and not isinstance(field, NO_PROSE)
            if is_text and not field.choices and not isinstance(field, TranslationField):
                yield f"{model._meta.label}.{field.name}", field.name in translated_names(model)


def test_prose_has_both_languages_or_a_reason():
    missing = [name for name, is_translated in prose_fields() if not is_translated and not MONOLINGUAL.get(name)]

    assert not missing, listed(missing)


def test_the_list_of_texts_in_one_language_is_up_to_date():
    monolingual = {name for name, is_translated in prose_fields() if not is_translated}

    assert not (found := set(MONOLINGUAL) - monolingual), listed(found)
