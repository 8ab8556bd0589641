"""What the browser of a member of staff reads and sends."""

from django.db.models import Model
from django.urls import reverse


def page_of(record: Model) -> str:
    """The address of the page on which `record` is changed."""
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])


def words_of(answer) -> str:
    return answer.content.decode()


def untouched(context) -> dict:
    """What a page sends when nothing was typed in it."""
    data = _values_of(context["adminform"].form) | dict(context.get("tokens", ()))
    for inline in context["inline_admin_formsets"]:
        data |= _values_of(inline.formset.management_form)
        for form in inline.formset.forms:
            data |= _values_of(form)
    return data


def _values_of(form) -> dict:
    data = {}
    for bound in form:
        value = bound.value()
        if hasattr(bound.field.widget, "decompress"):
            for index, part in enumerate(bound.field.widget.decompress(value)):
                data[f"{bound.html_name}_{index}"] = "" if part is None else part
        elif value is not None and value is not False:
            data[bound.html_name] = bound.field.prepare_value(value)
    return data
