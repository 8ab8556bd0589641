import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("crm_portal", "0001_sql_functions"),
        ("events", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Programme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug_es", models.SlugField(max_length=120, unique=True, verbose_name="address in Spanish")),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True, max_length=120, null=True, unique=True, verbose_name="address in English"
                    ),
                ),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=250, verbose_name="name")),
                ("name_es", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("summary", models.TextField(blank=True, verbose_name="summary")),
                ("summary_es", models.TextField(blank=True, null=True, verbose_name="summary")),
                ("summary_en", models.TextField(blank=True, null=True, verbose_name="summary")),
                ("audience", models.TextField(blank=True, verbose_name="who it is for")),
                ("audience_es", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("audience_en", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("is_fictitious", models.BooleanField(default=False, editable=False, verbose_name="fictitious")),
            ],
            options={
                "verbose_name": "training programme",
                "verbose_name_plural": "training programmes",
                "ordering": ["code"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="training_programme_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_programmeevent" ("audience", "audience_en", "audience_es", "code", "id", "is_fictitious", "name", "name_en", "name_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "summary", "summary_en", "summary_es") VALUES (NEW."audience", NEW."audience_en", NEW."audience_es", NEW."code", NEW."id", NEW."is_fictitious", NEW."name", NEW."name_en", NEW."name_es", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."summary", NEW."summary_en", NEW."summary_es"); RETURN NULL;',
                            hash="cf6af1255e57fe9a733177a55b3fbd950f4ef814",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_db900",
                            table="training_programme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "training_programmeevent" ("audience", "audience_en", "audience_es", "code", "id", "is_fictitious", "name", "name_en", "name_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "summary", "summary_en", "summary_es") VALUES (NEW."audience", NEW."audience_en", NEW."audience_es", NEW."code", NEW."id", NEW."is_fictitious", NEW."name", NEW."name_en", NEW."name_es", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."summary", NEW."summary_en", NEW."summary_es"); RETURN NULL;',
                            hash="c1e03fc8db26b2a9bf513b5d782a8663fa467e62",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_189e2",
                            table="training_programme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_programmeevent" ("audience", "audience_en", "audience_es", "code", "id", "is_fictitious", "name", "name_en", "name_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "summary", "summary_en", "summary_es") VALUES (OLD."audience", OLD."audience_en", OLD."audience_es", OLD."code", OLD."id", OLD."is_fictitious", OLD."name", OLD."name_en", OLD."name_es", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug_en", OLD."slug_es", OLD."summary", OLD."summary_en", OLD."summary_es"); RETURN NULL;',
                            hash="2febd5d4e29f2a6864bad70577c67fe2a282a1b8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc30f",
                            table="training_programme",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "quota_per_country",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quota per country"),
                ),
                (
                    "required_institutions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("foreign_ministry", "Foreign ministry"),
                                ("migration_authority", "Migration authority"),
                                ("planning_body", "Planning body"),
                                ("interior_ministry", "Interior ministry"),
                                ("local_government", "Local government"),
                            ],
                            max_length=40,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="kinds of institution required",
                    ),
                ),
                (
                    "session_hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours of sessions"
                    ),
                ),
                (
                    "module_hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours of modules"
                    ),
                ),
                (
                    "attendance_percent",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="attendance needed, in per cent",
                    ),
                ),
                ("gives_certificate", models.BooleanField(default=False, verbose_name="gives a certificate")),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="edition",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="editions",
                        to="training.programme",
                        verbose_name="training programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "edition",
                "verbose_name_plural": "editions",
                "ordering": ["-event__starts_at", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("attendance_percent", None), ("attendance_percent__lte", 100), _connector="OR"
                        ),
                        name="training_edition_attendance_is_a_percentage",
                        violation_error_message="At most 100 per cent.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_editionevent" ("attendance_percent", "event_id", "gives_certificate", "id", "module_hours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota_per_country", "required_institutions", "session_hours") VALUES (NEW."attendance_percent", NEW."event_id", NEW."gives_certificate", NEW."id", NEW."module_hours", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."quota_per_country", NEW."required_institutions", NEW."session_hours"); RETURN NULL;',
                            hash="34081d4634ae1599b4d6b89ddceb678514bbfcb0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3eed3",
                            table="training_edition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "training_editionevent" ("attendance_percent", "event_id", "gives_certificate", "id", "module_hours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota_per_country", "required_institutions", "session_hours") VALUES (NEW."attendance_percent", NEW."event_id", NEW."gives_certificate", NEW."id", NEW."module_hours", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."quota_per_country", NEW."required_institutions", NEW."session_hours"); RETURN NULL;',
                            hash="ca102d478e891f3a43ce36b4fdbd95b9736a1eea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_68263",
                            table="training_edition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_editionevent" ("attendance_percent", "event_id", "gives_certificate", "id", "module_hours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota_per_country", "required_institutions", "session_hours") VALUES (OLD."attendance_percent", OLD."event_id", OLD."gives_certificate", OLD."id", OLD."module_hours", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."quota_per_country", OLD."required_institutions", OLD."session_hours"); RETURN NULL;',
                            hash="1687808d22da0ca485aed0145437f8a761803b3e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6af4",
                            table="training_edition",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgrammeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("slug_es", models.SlugField(db_index=False, max_length=120, verbose_name="address in Spanish")),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True, db_index=False, max_length=120, null=True, verbose_name="address in English"
                    ),
                ),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=250, verbose_name="name")),
                ("name_es", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("summary", models.TextField(blank=True, verbose_name="summary")),
                ("summary_es", models.TextField(blank=True, null=True, verbose_name="summary")),
                ("summary_en", models.TextField(blank=True, null=True, verbose_name="summary")),
                ("audience", models.TextField(blank=True, verbose_name="who it is for")),
                ("audience_es", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("audience_en", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("is_fictitious", models.BooleanField(default=False, editable=False, verbose_name="fictitious")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        related_query_name="history",
                        to="training.programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b75bdc13805585113041fa6a1c1cab3533a36ae3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f02d9",
                            table="training_programmeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EditionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "quota_per_country",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quota per country"),
                ),
                (
                    "required_institutions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("foreign_ministry", "Foreign ministry"),
                                ("migration_authority", "Migration authority"),
                                ("planning_body", "Planning body"),
                                ("interior_ministry", "Interior ministry"),
                                ("local_government", "Local government"),
                            ],
                            max_length=40,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="kinds of institution required",
                    ),
                ),
                (
                    "session_hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours of sessions"
                    ),
                ),
                (
                    "module_hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours of modules"
                    ),
                ),
                (
                    "attendance_percent",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="attendance needed, in per cent",
                    ),
                ),
                ("gives_certificate", models.BooleanField(default=False, verbose_name="gives a certificate")),
                (
                    "event",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        related_query_name="history",
                        to="training.edition",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.programme",
                        verbose_name="training programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="31c8a84c326818df9328f7158ed68d5ca79b55db",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ba2f3",
                            table="training_editionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Module",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "hours",
                    models.DecimalField(blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours"),
                ),
                ("opens_on", models.DateField(blank=True, null=True, verbose_name="open from")),
                ("closes_on", models.DateField(blank=True, null=True, verbose_name="open until")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "edition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="modules",
                        to="training.edition",
                        verbose_name="edition",
                    ),
                ),
            ],
            options={
                "verbose_name": "module",
                "verbose_name_plural": "modules",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="training_module_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.UniqueConstraint(
                        fields=("edition", "order"),
                        name="training_module_has_its_own_place",
                        violation_error_message="Two modules have the same place.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens_on", None),
                            ("closes_on", None),
                            ("closes_on__gte", models.F("opens_on")),
                            _connector="OR",
                        ),
                        name="training_module_closes_after_it_opens",
                        violation_error_message="The end comes before the start.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_moduleevent" ("closes_on", "edition_id", "hours", "id", "note", "note_en", "note_es", "opens_on", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (NEW."closes_on", NEW."edition_id", NEW."hours", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."opens_on", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="5599233b1b2aa71d5a0fb9f127db778767b78940",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1830",
                            table="training_module",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "training_moduleevent" ("closes_on", "edition_id", "hours", "id", "note", "note_en", "note_es", "opens_on", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (NEW."closes_on", NEW."edition_id", NEW."hours", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."opens_on", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="9d1aadbf0ce98994bec4f24ddb5dc51f6b0187ef",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a13c",
                            table="training_module",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "training_moduleevent" ("closes_on", "edition_id", "hours", "id", "note", "note_en", "note_es", "opens_on", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (OLD."closes_on", OLD."edition_id", OLD."hours", OLD."id", OLD."note", OLD."note_en", OLD."note_es", OLD."opens_on", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."title_en", OLD."title_es"); RETURN NULL;',
                            hash="65b24a18697dd6e7883cb365b6635603c4663764",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8ae1f",
                            table="training_module",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ModuleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "hours",
                    models.DecimalField(blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="hours"),
                ),
                ("opens_on", models.DateField(blank=True, null=True, verbose_name="open from")),
                ("closes_on", models.DateField(blank=True, null=True, verbose_name="open until")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "edition",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.edition",
                        verbose_name="edition",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        related_query_name="history",
                        to="training.module",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e5c86f0b45627834f1b24617cfceca40b7221a37",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a301e",
                            table="training_moduleevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
