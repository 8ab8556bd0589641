"""History of every change, written by triggers of the database, whoever makes the change."""

import pghistory


def keep_history(*models: type, leaving_out: tuple[str, ...] = ()) -> None:
    """Keep who changed what and when for `models`; call it after their translations are registered.

    Leave out counters, which change with every registration, and personal data, which history
    would keep longer than its purpose.
    """
    for model in models:
        pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(),
            pghistory.DeleteEvent(),
            exclude=[name for name in leaving_out if name in {field.name for field in model._meta.fields}] or None,
        )(model)
