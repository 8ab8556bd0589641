"""Which texts of the events app are written in both languages, and which tables keep their history."""

from modeltranslation.translator import TranslationOptions, translator

from crm_portal.history import keep_history
from events import models

BILINGUAL = {
    models.EventType: ("name", "plural"),
    models.Theme: ("name",),
    models.Sector: ("name",),
    models.EventSeries: ("name",),
    models.DocumentType: ("name",),
    models.Observance: ("name", "description"),
    models.Event: (
        "title", "short_name", "summary", "description", "theme_line", "audience", "status_reason", "dates_wording",
        "dates_note", "attendance_note",
    ),
    models.AlternateTitle: ("title", "note"),
    models.EventPlace: ("city", "venue"),
    models.EventPartner: ("wording",),
    models.Objective: ("text",),
    models.Source: ("note", "conflict"),
    models.Session: ("title", "note"),
    models.AgendaItem: ("title",),
    models.Appearance: ("honorific", "post", "remarks"),
    models.Document: ("title",),
    models.Decision: ("text",),
    models.Commitment: ("wording", "text", "note"),
    models.Delegation: ("wording", "source_wording", "note"),
    models.Delegate: ("post",),
    models.Admission: ("label", "audience"),
    models.Reservation: ("wording",),
}  # fmt: skip

for model, names in BILINGUAL.items():
    translator.register(model, type(f"{model.__name__}Translation", (TranslationOptions,), {"fields": names}))

keep_history(
    models.EventType, models.Theme, models.Sector, models.EventSeries, models.DocumentType, models.Observance,
    models.Event, models.FormerSlug, models.AlternateTitle, models.EventObservance, models.EventPlace,
    models.EventPartner, models.EventRelation, models.EventStaff, models.Objective, models.Source, models.Session,
    models.AgendaItem, models.Appearance, models.Document, models.DocumentFile, models.Decision, models.Commitment,
    models.Delegation, models.Admission, models.Reservation,
    leaving_out=("seats_taken", "search", "meeting_address"),
)  # fmt: skip
keep_history(models.Delegate, leaving_out=("post", "post_es", "post_en"))
