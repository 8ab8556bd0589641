import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("events", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="accesslink",
            name="delegation",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="links",
                to="events.delegation",
                verbose_name="delegation",
            ),
        ),
        migrations.AddField(
            model_name="accesslink",
            name="registration",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="links",
                to="events.registration",
                verbose_name="registration",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="mandated_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="mandated_events",
                to="events.decision",
                verbose_name="mandated by",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="observances",
            field=models.ManyToManyField(
                related_name="events",
                through="events.EventObservance",
                to="events.observance",
                verbose_name="observances",
            ),
        ),
        migrations.AddConstraint(
            model_name="accesslink",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("delegation", None), ("registration__isnull", False)),
                    models.Q(("delegation__isnull", False), ("registration", None)),
                    _connector="OR",
                ),
                name="events_accesslink_opens_one_thing",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "events_eventevent" ("actual_ends_on", "actual_modality", "actual_precision", "actual_starts_on", "attendance_note", "attendance_note_en", "attendance_note_es", "attendance_reported", "audience", "audience_en", "audience_es", "body_id", "code", "contact", "convening", "coordinating_institution_id", "dates_note", "dates_note_en", "dates_note_es", "dates_wording", "dates_wording_en", "dates_wording_es", "description", "description_en", "description_es", "duration_days", "edited_at", "edition_number", "edition_wording", "ends_at", "fictitious_since", "government_levels", "id", "is_fictitious", "is_verified", "languages", "mandated_by_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_ends_on", "planned_ends_time", "planned_modality", "planned_precision", "planned_starts_on", "planned_starts_time", "presidency_id", "press_contact", "published_en_at", "published_es_at", "restriction", "series_id", "short_name", "short_name_en", "short_name_es", "slug_en", "slug_es", "starts_at", "status", "status_reason", "status_reason_en", "status_reason_es", "summary", "summary_en", "summary_es", "theme_line", "theme_line_en", "theme_line_es", "timezone", "title", "title_en", "title_es", "translation_status_en", "translation_status_es", "type_id", "unverified_fields") VALUES (NEW."actual_ends_on", NEW."actual_modality", NEW."actual_precision", NEW."actual_starts_on", NEW."attendance_note", NEW."attendance_note_en", NEW."attendance_note_es", NEW."attendance_reported", NEW."audience", NEW."audience_en", NEW."audience_es", NEW."body_id", NEW."code", NEW."contact", NEW."convening", NEW."coordinating_institution_id", NEW."dates_note", NEW."dates_note_en", NEW."dates_note_es", NEW."dates_wording", NEW."dates_wording_en", NEW."dates_wording_es", NEW."description", NEW."description_en", NEW."description_es", NEW."duration_days", NEW."edited_at", NEW."edition_number", NEW."edition_wording", NEW."ends_at", NEW."fictitious_since", NEW."government_levels", NEW."id", NEW."is_fictitious", NEW."is_verified", NEW."languages", NEW."mandated_by_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_ends_on", NEW."planned_ends_time", NEW."planned_modality", NEW."planned_precision", NEW."planned_starts_on", NEW."planned_starts_time", NEW."presidency_id", NEW."press_contact", NEW."published_en_at", NEW."published_es_at", NEW."restriction", NEW."series_id", NEW."short_name", NEW."short_name_en", NEW."short_name_es", NEW."slug_en", NEW."slug_es", NEW."starts_at", NEW."status", NEW."status_reason", NEW."status_reason_en", NEW."status_reason_es", NEW."summary", NEW."summary_en", NEW."summary_es", NEW."theme_line", NEW."theme_line_en", NEW."theme_line_es", NEW."timezone", NEW."title", NEW."title_en", NEW."title_es", NEW."translation_status_en", NEW."translation_status_es", NEW."type_id", NEW."unverified_fields"); RETURN NULL;',
                    hash="c9f8aa0d85e5b08fe69158a776c9b86039229147",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_82b94",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."actual_ends_on" IS DISTINCT FROM (NEW."actual_ends_on") OR OLD."actual_modality" IS DISTINCT FROM (NEW."actual_modality") OR OLD."actual_precision" IS DISTINCT FROM (NEW."actual_precision") OR OLD."actual_starts_on" IS DISTINCT FROM (NEW."actual_starts_on") OR OLD."attendance_note" IS DISTINCT FROM (NEW."attendance_note") OR OLD."attendance_note_en" IS DISTINCT FROM (NEW."attendance_note_en") OR OLD."attendance_note_es" IS DISTINCT FROM (NEW."attendance_note_es") OR OLD."attendance_reported" IS DISTINCT FROM (NEW."attendance_reported") OR OLD."audience" IS DISTINCT FROM (NEW."audience") OR OLD."audience_en" IS DISTINCT FROM (NEW."audience_en") OR OLD."audience_es" IS DISTINCT FROM (NEW."audience_es") OR OLD."body_id" IS DISTINCT FROM (NEW."body_id") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."contact" IS DISTINCT FROM (NEW."contact") OR OLD."convening" IS DISTINCT FROM (NEW."convening") OR OLD."coordinating_institution_id" IS DISTINCT FROM (NEW."coordinating_institution_id") OR OLD."dates_note" IS DISTINCT FROM (NEW."dates_note") OR OLD."dates_note_en" IS DISTINCT FROM (NEW."dates_note_en") OR OLD."dates_note_es" IS DISTINCT FROM (NEW."dates_note_es") OR OLD."dates_wording" IS DISTINCT FROM (NEW."dates_wording") OR OLD."dates_wording_en" IS DISTINCT FROM (NEW."dates_wording_en") OR OLD."dates_wording_es" IS DISTINCT FROM (NEW."dates_wording_es") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."description_en" IS DISTINCT FROM (NEW."description_en") OR OLD."description_es" IS DISTINCT FROM (NEW."description_es") OR OLD."duration_days" IS DISTINCT FROM (NEW."duration_days") OR OLD."edited_at" IS DISTINCT FROM (NEW."edited_at") OR OLD."edition_number" IS DISTINCT FROM (NEW."edition_number") OR OLD."edition_wording" IS DISTINCT FROM (NEW."edition_wording") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."fictitious_since" IS DISTINCT FROM (NEW."fictitious_since") OR OLD."government_levels" IS DISTINCT FROM (NEW."government_levels") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_fictitious" IS DISTINCT FROM (NEW."is_fictitious") OR OLD."is_verified" IS DISTINCT FROM (NEW."is_verified") OR OLD."languages" IS DISTINCT FROM (NEW."languages") OR OLD."mandated_by_id" IS DISTINCT FROM (NEW."mandated_by_id") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."planned_ends_on" IS DISTINCT FROM (NEW."planned_ends_on") OR OLD."planned_ends_time" IS DISTINCT FROM (NEW."planned_ends_time") OR OLD."planned_modality" IS DISTINCT FROM (NEW."planned_modality") OR OLD."planned_precision" IS DISTINCT FROM (NEW."planned_precision") OR OLD."planned_starts_on" IS DISTINCT FROM (NEW."planned_starts_on") OR OLD."planned_starts_time" IS DISTINCT FROM (NEW."planned_starts_time") OR OLD."presidency_id" IS DISTINCT FROM (NEW."presidency_id") OR OLD."press_contact" IS DISTINCT FROM (NEW."press_contact") OR OLD."published_en_at" IS DISTINCT FROM (NEW."published_en_at") OR OLD."published_es_at" IS DISTINCT FROM (NEW."published_es_at") OR OLD."restriction" IS DISTINCT FROM (NEW."restriction") OR OLD."series_id" IS DISTINCT FROM (NEW."series_id") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."short_name_en" IS DISTINCT FROM (NEW."short_name_en") OR OLD."short_name_es" IS DISTINCT FROM (NEW."short_name_es") OR OLD."slug_en" IS DISTINCT FROM (NEW."slug_en") OR OLD."slug_es" IS DISTINCT FROM (NEW."slug_es") OR OLD."starts_at" IS DISTINCT FROM (NEW."starts_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."status_reason" IS DISTINCT FROM (NEW."status_reason") OR OLD."status_reason_en" IS DISTINCT FROM (NEW."status_reason_en") OR OLD."status_reason_es" IS DISTINCT FROM (NEW."status_reason_es") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."summary_en" IS DISTINCT FROM (NEW."summary_en") OR OLD."summary_es" IS DISTINCT FROM (NEW."summary_es") OR OLD."theme_line" IS DISTINCT FROM (NEW."theme_line") OR OLD."theme_line_en" IS DISTINCT FROM (NEW."theme_line_en") OR OLD."theme_line_es" IS DISTINCT FROM (NEW."theme_line_es") OR OLD."timezone" IS DISTINCT FROM (NEW."timezone") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."title_en" IS DISTINCT FROM (NEW."title_en") OR OLD."title_es" IS DISTINCT FROM (NEW."title_es") OR OLD."translation_status_en" IS DISTINCT FROM (NEW."translation_status_en") OR OLD."translation_status_es" IS DISTINCT FROM (NEW."translation_status_es") OR OLD."type_id" IS DISTINCT FROM (NEW."type_id") OR OLD."unverified_fields" IS DISTINCT FROM (NEW."unverified_fields"))',
                    func='INSERT INTO "events_eventevent" ("actual_ends_on", "actual_modality", "actual_precision", "actual_starts_on", "attendance_note", "attendance_note_en", "attendance_note_es", "attendance_reported", "audience", "audience_en", "audience_es", "body_id", "code", "contact", "convening", "coordinating_institution_id", "dates_note", "dates_note_en", "dates_note_es", "dates_wording", "dates_wording_en", "dates_wording_es", "description", "description_en", "description_es", "duration_days", "edited_at", "edition_number", "edition_wording", "ends_at", "fictitious_since", "government_levels", "id", "is_fictitious", "is_verified", "languages", "mandated_by_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_ends_on", "planned_ends_time", "planned_modality", "planned_precision", "planned_starts_on", "planned_starts_time", "presidency_id", "press_contact", "published_en_at", "published_es_at", "restriction", "series_id", "short_name", "short_name_en", "short_name_es", "slug_en", "slug_es", "starts_at", "status", "status_reason", "status_reason_en", "status_reason_es", "summary", "summary_en", "summary_es", "theme_line", "theme_line_en", "theme_line_es", "timezone", "title", "title_en", "title_es", "translation_status_en", "translation_status_es", "type_id", "unverified_fields") VALUES (NEW."actual_ends_on", NEW."actual_modality", NEW."actual_precision", NEW."actual_starts_on", NEW."attendance_note", NEW."attendance_note_en", NEW."attendance_note_es", NEW."attendance_reported", NEW."audience", NEW."audience_en", NEW."audience_es", NEW."body_id", NEW."code", NEW."contact", NEW."convening", NEW."coordinating_institution_id", NEW."dates_note", NEW."dates_note_en", NEW."dates_note_es", NEW."dates_wording", NEW."dates_wording_en", NEW."dates_wording_es", NEW."description", NEW."description_en", NEW."description_es", NEW."duration_days", NEW."edited_at", NEW."edition_number", NEW."edition_wording", NEW."ends_at", NEW."fictitious_since", NEW."government_levels", NEW."id", NEW."is_fictitious", NEW."is_verified", NEW."languages", NEW."mandated_by_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_ends_on", NEW."planned_ends_time", NEW."planned_modality", NEW."planned_precision", NEW."planned_starts_on", NEW."planned_starts_time", NEW."presidency_id", NEW."press_contact", NEW."published_en_at", NEW."published_es_at", NEW."restriction", NEW."series_id", NEW."short_name", NEW."short_name_en", NEW."short_name_es", NEW."slug_en", NEW."slug_es", NEW."starts_at", NEW."status", NEW."status_reason", NEW."status_reason_en", NEW."status_reason_es", NEW."summary", NEW."summary_en", NEW."summary_es", NEW."theme_line", NEW."theme_line_en", NEW."theme_line_es", NEW."timezone", NEW."title", NEW."title_en", NEW."title_es", NEW."translation_status_en", NEW."translation_status_es", NEW."type_id", NEW."unverified_fields"); RETURN NULL;',
                    hash="20460051e6bebbbe2dcde08713e1188c0bff000f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73f59",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "events_eventevent" ("actual_ends_on", "actual_modality", "actual_precision", "actual_starts_on", "attendance_note", "attendance_note_en", "attendance_note_es", "attendance_reported", "audience", "audience_en", "audience_es", "body_id", "code", "contact", "convening", "coordinating_institution_id", "dates_note", "dates_note_en", "dates_note_es", "dates_wording", "dates_wording_en", "dates_wording_es", "description", "description_en", "description_es", "duration_days", "edited_at", "edition_number", "edition_wording", "ends_at", "fictitious_since", "government_levels", "id", "is_fictitious", "is_verified", "languages", "mandated_by_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_ends_on", "planned_ends_time", "planned_modality", "planned_precision", "planned_starts_on", "planned_starts_time", "presidency_id", "press_contact", "published_en_at", "published_es_at", "restriction", "series_id", "short_name", "short_name_en", "short_name_es", "slug_en", "slug_es", "starts_at", "status", "status_reason", "status_reason_en", "status_reason_es", "summary", "summary_en", "summary_es", "theme_line", "theme_line_en", "theme_line_es", "timezone", "title", "title_en", "title_es", "translation_status_en", "translation_status_es", "type_id", "unverified_fields") VALUES (OLD."actual_ends_on", OLD."actual_modality", OLD."actual_precision", OLD."actual_starts_on", OLD."attendance_note", OLD."attendance_note_en", OLD."attendance_note_es", OLD."attendance_reported", OLD."audience", OLD."audience_en", OLD."audience_es", OLD."body_id", OLD."code", OLD."contact", OLD."convening", OLD."coordinating_institution_id", OLD."dates_note", OLD."dates_note_en", OLD."dates_note_es", OLD."dates_wording", OLD."dates_wording_en", OLD."dates_wording_es", OLD."description", OLD."description_en", OLD."description_es", OLD."duration_days", OLD."edited_at", OLD."edition_number", OLD."edition_wording", OLD."ends_at", OLD."fictitious_since", OLD."government_levels", OLD."id", OLD."is_fictitious", OLD."is_verified", OLD."languages", OLD."mandated_by_id", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_ends_on", OLD."planned_ends_time", OLD."planned_modality", OLD."planned_precision", OLD."planned_starts_on", OLD."planned_starts_time", OLD."presidency_id", OLD."press_contact", OLD."published_en_at", OLD."published_es_at", OLD."restriction", OLD."series_id", OLD."short_name", OLD."short_name_en", OLD."short_name_es", OLD."slug_en", OLD."slug_es", OLD."starts_at", OLD."status", OLD."status_reason", OLD."status_reason_en", OLD."status_reason_es", OLD."summary", OLD."summary_en", OLD."summary_es", OLD."theme_line", OLD."theme_line_en", OLD."theme_line_es", OLD."timezone", OLD."title", OLD."title_en", OLD."title_es", OLD."translation_status_en", OLD."translation_status_es", OLD."type_id", OLD."unverified_fields"); RETURN NULL;',
                    hash="6635a9cf63cd9e820d3337a2bcf3be5b8eb32781",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d74a6",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
    ]
