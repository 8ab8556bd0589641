"""Every field says what kind of data it holds and how long it is kept (R-01)."""

from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.db.models import AutoField, Model
from modeltranslation.fields import TranslationField

from crm_portal.privacy import Label, Privacy
from tests.house.project import APP_LABELS, history_models, listed, models

type_name = "{0.app_label}.{0.object_name}".format


def labels_of(app_label: str) -> tuple[set[str], dict[str, dict[str, Label]]]:
    """What the app's privacy module says: models without personal data, and the fields of the others."""
    name = f"{apps.get_app_config(app_label).name}.privacy"
    if app_label == "crm_portal" or find_spec(name) is None:
        return set(), {}
    module = import_module(name)
    return module.PUBLIC, module.PERSONAL


def labels(model: type[Model]) -> dict[str, Label]:
    """The labels of one model's fields, those of a public model made up."""
    public, personal = labels_of(model._meta.app_label)
    if model.__name__ in public:
        return {name: Label(Privacy.PUBLIC) for name in field_names(model)}
    return personal.get(model.__name__, {})


def field_names(model: type[Model]) -> set[str]:
    """The fields that need a label: translations count as the field they translate, numbers of rows not at all."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return {
        field.translated_field.name if isinstance(field, TranslationField) else field.name
        for field in fields
        if not isinstance(field, AutoField)
    }


def test_every_field_has_a_privacy_label():
    unlabelled = [
        f"{type_name(model._meta)}.{name}"
        for model in models()
        for name in sorted(field_names(model) - set(labels(model)))
    ]

    assert not unlabelled, listed(unlabelled)


def test_every_label_belongs_to_a_field():
    known = {model._meta.app_label: {} for model in models()} | {label: {} for label in APP_LABELS}
    for model in models():
        known[model._meta.app_label][model.__name__] = field_names(model)
    idle = []
    for app_label in APP_LABELS:
        public, personal = labels_of(app_label)
        idle += [f"{app_label}.{name}" for name in sorted((public | set(personal)) - set(known[app_label]))]
        idle += [f"{app_label}.{name} is both PUBLIC and PERSONAL" for name in sorted(public & set(personal))]
        idle += [
            f"{app_label}.{model}.{field}"
            for model, fields in personal.items()
            for field in sorted(set(fields) - known[app_label].get(model, set(fields)))
        ]

    assert not idle, listed(idle)


def test_personal_data_says_how_long_it_is_kept():
    endless = [
        f"{type_name(model._meta)}.{name}"
        for model in models()
        for name, label in labels(model).items()
        if label.privacy.is_personal and not label.kept
    ]

    assert not endless, listed(endless)


def test_history_copies_personal_data_only_where_its_label_says_so():
    wrong = []
    for history in history_models():
        tracked = history.pgh_tracked_model
        copied = {field.name for field in history._meta.local_fields if not field.name.startswith("pgh_")}
        for name, label in labels(tracked).items():
            where = f"{type_name(tracked._meta)}.{name} ({label.privacy})"
            if name in copied and not label.privacy.may_enter_history:
                wrong.append(f"{where}: history must leave it out")
            elif label.privacy.is_personal and label.in_history != (name in copied):
                wrong.append(f"{where}: in_history={label.in_history}, and history copies it: {name in copied}")

    assert not wrong, listed(wrong)
