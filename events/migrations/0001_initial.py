import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import crm_portal.encryption
import events.models.event


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("crm_portal", "0001_sql_functions"),
        ("members", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="DocumentType",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "type of document",
                "verbose_name_plural": "types of document",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_documenttype_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documenttypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="d2900d001e89e42aa117218c7a27299b8c0f8704",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8b4ff",
                            table="events_documenttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_documenttypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="984b7cea03d9a4e9703a19bffdfd987c728e6104",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2bbc4",
                            table="events_documenttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documenttypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="5c84e45a67bd82e0e851c81f0a37eeff49fa9d7e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ee97a",
                            table="events_documenttype",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventSeries",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "series of events",
                "verbose_name_plural": "series of events",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_eventseries_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventseriesevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="18e4692f5d124ae732909438fda146d16bf77e5d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_21962",
                            table="events_eventseries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventseriesevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="d31295197de555ba1de081639b32b18ec6f51b98",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cc87c",
                            table="events_eventseries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventseriesevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="1930e2108396c615db522fb842afde31e4184910",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b95dc",
                            table="events_eventseries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventType",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                ("plural", models.CharField(blank=True, max_length=200, verbose_name="name of several")),
                ("plural_es", models.CharField(blank=True, max_length=200, null=True, verbose_name="name of several")),
                ("plural_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="name of several")),
            ],
            options={
                "verbose_name": "type of event",
                "verbose_name_plural": "types of event",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_eventtype_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventtypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plural", "plural_en", "plural_es") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plural", NEW."plural_en", NEW."plural_es"); RETURN NULL;',
                            hash="cd97c38dcc06f5550f46697a7c831a9f8ad93439",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3fc0b",
                            table="events_eventtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventtypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plural", "plural_en", "plural_es") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plural", NEW."plural_en", NEW."plural_es"); RETURN NULL;',
                            hash="89075ca8150e410b75294df2fe00f333e98d9d62",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_232e2",
                            table="events_eventtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventtypeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plural", "plural_en", "plural_es") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plural", OLD."plural_en", OLD."plural_es"); RETURN NULL;',
                            hash="e51c6eb27e08d5aaef7aa4a6bd1c5d67abbb299c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01c6c",
                            table="events_eventtype",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Observance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                (
                    "month",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(12),
                        ],
                        verbose_name="month",
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("description_es", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, null=True, verbose_name="description")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="observances",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
            ],
            options={
                "verbose_name": "observance",
                "verbose_name_plural": "observances",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_observance_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("month", None), ("month__range", (1, 12)), _connector="OR"),
                        name="events_observance_month_is_a_month",
                        violation_error_message="Months go from 1 to 12.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_observanceevent" ("code", "country_id", "description", "description_en", "description_es", "id", "month", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."country_id", NEW."description", NEW."description_en", NEW."description_es", NEW."id", NEW."month", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="320421da685de75a7ca6d2bc047dbfbfab00d840",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a1eb9",
                            table="events_observance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_observanceevent" ("code", "country_id", "description", "description_en", "description_es", "id", "month", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."country_id", NEW."description", NEW."description_en", NEW."description_es", NEW."id", NEW."month", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="06ccb6a2bdb7142dc604e7046e561e0b5d0861f9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d4326",
                            table="events_observance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_observanceevent" ("code", "country_id", "description", "description_en", "description_es", "id", "month", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."country_id", OLD."description", OLD."description_en", OLD."description_es", OLD."id", OLD."month", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="983611f24336f910c1895b8cd2c14a1920d9de93",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_63e9c",
                            table="events_observance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Sector",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "sector",
                "verbose_name_plural": "sectors",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_sector_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sectorevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="ffa1089cd8eff2f1fb89db43fe39d00cb5da2aa1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6cfd2",
                            table="events_sector",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_sectorevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="1daa3212763d3b3372db64c3c15e25d4d0ccbb70",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_10702",
                            table="events_sector",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sectorevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="4029ee4ff694452b0ea789b666714d48ee21b388",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0223e",
                            table="events_sector",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SubmittedForm",
            fields=[
                ("submission_id", models.UUIDField(primary_key=True, serialize=False)),
                ("digest", models.CharField(max_length=64)),
                ("held_until", models.DateTimeField(null=True)),
                ("sent_at", models.DateTimeField()),
            ],
            options={
                "verbose_name": "form that was sent",
                "verbose_name_plural": "forms that were sent",
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "theme",
                "verbose_name_plural": "themes",
                "ordering": ["order", "code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_theme_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_themeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="7617b50cc5dafe98b5dd1004fe009085bd195415",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ce9a",
                            table="events_theme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_themeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="d87b3560ca0287342e17f080f456ba056f0495a0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d4162",
                            table="events_theme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_themeevent" ("code", "id", "name", "name_en", "name_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="218d021c7f5c04642fe0def2a6e1cea994e8f091",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cbd89",
                            table="events_theme",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
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
                        to="events.documenttype",
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
                            hash="768ca9846e126b9b6b6bf60e5f99f8789f83cf7f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_00504",
                            table="events_documenttypeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventSeriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
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
                        to="events.eventseries",
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
                            hash="40a83e29c69268563224fc6184cf7bb34145d52c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59ace",
                            table="events_eventseriesevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                ("plural", models.CharField(blank=True, max_length=200, verbose_name="name of several")),
                ("plural_es", models.CharField(blank=True, max_length=200, null=True, verbose_name="name of several")),
                ("plural_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="name of several")),
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
                        to="events.eventtype",
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
                            hash="52f0e4eda25f8f3048792d59706065988189677b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f3a7f",
                            table="events_eventtypeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ObservanceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                (
                    "month",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(12),
                        ],
                        verbose_name="month",
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("description_es", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, null=True, verbose_name="description")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
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
                        to="events.observance",
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
                            hash="fafcb112f98c15cabf870cebf3b29803e6b08521",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ae179",
                            table="events_observanceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SectorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
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
                        to="events.sector",
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
                            hash="ea614fc4d8394ca9f3e4b766816b4a11dde83d5d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9d2bd",
                            table="events_sectorevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
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
                        to="events.theme",
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
                            hash="1905876d1613e7967b140f3a9c2258c9303d0c22",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_65d1e",
                            table="events_themeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AccessLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("personal_page", "Personal page"),
                            ("gate", "Join gate"),
                            ("delegation", "Delegation"),
                        ],
                        max_length=16,
                        verbose_name="purpose",
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True, verbose_name="digest")),
                ("created_at", models.DateTimeField(verbose_name="made")),
                ("expires_at", models.DateTimeField(verbose_name="ends")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="revoked")),
            ],
            options={
                "verbose_name": "personal link",
                "verbose_name_plural": "personal links",
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug_es", models.SlugField(max_length=120, unique=True, verbose_name="address in Spanish")),
                (
                    "slug_en",
                    models.SlugField(
                        blank=True, max_length=120, null=True, unique=True, verbose_name="address in English"
                    ),
                ),
                (
                    "is_verified",
                    models.BooleanField(
                        default=True,
                        help_text="Untick while no source confirms the record as a whole.",
                        verbose_name="rests on a source",
                    ),
                ),
                (
                    "unverified_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="details without a source",
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        blank=True,
                        help_text="Only for imported records.",
                        max_length=80,
                        null=True,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("is_fictitious", models.BooleanField(default=False, editable=False, verbose_name="fictitious")),
                ("fictitious_since", models.DateField(editable=False, null=True)),
                ("edited_at", models.DateTimeField(editable=False, null=True)),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "short_name",
                    models.CharField(
                        blank=True, help_text="For mails and lists.", max_length=100, verbose_name="short name"
                    ),
                ),
                (
                    "short_name_es",
                    models.CharField(
                        blank=True,
                        help_text="For mails and lists.",
                        max_length=100,
                        null=True,
                        verbose_name="short name",
                    ),
                ),
                (
                    "short_name_en",
                    models.CharField(
                        blank=True,
                        help_text="For mails and lists.",
                        max_length=100,
                        null=True,
                        verbose_name="short name",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="One or two sentences for lists and search.", verbose_name="summary"
                    ),
                ),
                (
                    "summary_es",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences for lists and search.",
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences for lists and search.",
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                ("description", models.TextField(blank=True, help_text="Markdown.", verbose_name="description")),
                (
                    "description_es",
                    models.TextField(blank=True, help_text="Markdown.", null=True, verbose_name="description"),
                ),
                (
                    "description_en",
                    models.TextField(blank=True, help_text="Markdown.", null=True, verbose_name="description"),
                ),
                ("theme_line", models.CharField(blank=True, max_length=300, verbose_name="theme or slogan")),
                (
                    "theme_line_es",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="theme or slogan"),
                ),
                (
                    "theme_line_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="theme or slogan"),
                ),
                ("audience", models.TextField(blank=True, verbose_name="who it is for")),
                ("audience_es", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("audience_en", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                (
                    "translation_status_es",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="original",
                        max_length=12,
                        verbose_name="status of the Spanish text",
                    ),
                ),
                (
                    "translation_status_en",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="pending",
                        max_length=12,
                        verbose_name="status of the English text",
                    ),
                ),
                ("edition_number", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="edition")),
                ("edition_wording", models.CharField(blank=True, max_length=60, verbose_name="edition, as written")),
                (
                    "convening",
                    models.CharField(
                        choices=[
                            ("conference", "The Conference"),
                            ("member_government", "Government of a member country"),
                            ("observer_organisation", "Observer organisation"),
                            ("joint", "Jointly with another process"),
                            ("external", "Others"),
                            ("unknown", "Not known"),
                        ],
                        default="conference",
                        max_length=24,
                        verbose_name="convened by",
                    ),
                ),
                (
                    "contact",
                    models.CharField(
                        blank=True, help_text="An address that is read.", max_length=254, verbose_name="contact"
                    ),
                ),
                ("press_contact", models.CharField(blank=True, max_length=254, verbose_name="press contact")),
                (
                    "government_levels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("national", "National or federal"),
                                ("subnational", "State, provincial or departmental"),
                                ("local", "Municipal or local"),
                                ("not_applicable", "Not applicable"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="levels of government",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(choices=[("es", "Spanish"), ("en", "English")], max_length=2),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="languages",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("announced", "Announced"),
                            ("confirmed", "Confirmed"),
                            ("held", "Held"),
                            ("postponed", "Postponed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("status_reason", models.CharField(blank=True, max_length=400, verbose_name="reason shown")),
                (
                    "status_reason_es",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="reason shown"),
                ),
                (
                    "status_reason_en",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="reason shown"),
                ),
                ("timezone", models.CharField(blank=True, max_length=64, verbose_name="time zone")),
                ("planned_starts_on", models.DateField(blank=True, null=True, verbose_name="planned: first day")),
                ("planned_starts_time", models.TimeField(blank=True, null=True, verbose_name="planned: from")),
                ("planned_ends_on", models.DateField(blank=True, null=True, verbose_name="planned: last day")),
                ("planned_ends_time", models.TimeField(blank=True, null=True, verbose_name="planned: until")),
                (
                    "planned_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        max_length=8,
                        verbose_name="planned: how exactly known",
                    ),
                ),
                ("actual_starts_on", models.DateField(blank=True, null=True, verbose_name="as held: first day")),
                ("actual_ends_on", models.DateField(blank=True, null=True, verbose_name="as held: last day")),
                (
                    "actual_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        max_length=8,
                        verbose_name="as held: how exactly known",
                    ),
                ),
                (
                    "dates_wording",
                    models.CharField(blank=True, max_length=200, verbose_name="dates as worded by the source"),
                ),
                (
                    "dates_wording_es",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="dates as worded by the source"
                    ),
                ),
                (
                    "dates_wording_en",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="dates as worded by the source"
                    ),
                ),
                ("dates_note", models.CharField(blank=True, max_length=400, verbose_name="note on the dates")),
                (
                    "dates_note_es",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="note on the dates"),
                ),
                (
                    "dates_note_en",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="note on the dates"),
                ),
                (
                    "duration_days",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="length in days"),
                ),
                ("starts_at", models.DateTimeField(editable=False, null=True)),
                ("ends_at", models.DateTimeField(editable=False, null=True)),
                (
                    "planned_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality planned",
                    ),
                ),
                (
                    "actual_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality as held",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="public",
                        max_length=12,
                        verbose_name="who may attend",
                    ),
                ),
                (
                    "attendance_reported",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="attendance as reported"),
                ),
                (
                    "attendance_note",
                    models.CharField(blank=True, max_length=300, verbose_name="note on the attendance"),
                ),
                (
                    "attendance_note_es",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="note on the attendance"),
                ),
                (
                    "attendance_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="note on the attendance"),
                ),
                (
                    "published_es_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="published in Spanish"),
                ),
                (
                    "published_en_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="published in English"),
                ),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=events.models.event.TextSearch(
                            django.db.models.functions.text.Concat(
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("title_es"), models.Value(""), output_field=models.TextField()
                                ),
                                models.Value(" "),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("title_en"), models.Value(""), output_field=models.TextField()
                                ),
                                models.Value(" "),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("short_name_es"), models.Value(""), output_field=models.TextField()
                                ),
                                models.Value(" "),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("short_name_en"), models.Value(""), output_field=models.TextField()
                                ),
                                models.Value(" "),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("summary_es"), models.Value(""), output_field=models.TextField()
                                ),
                                models.Value(" "),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("summary_en"), models.Value(""), output_field=models.TextField()
                                ),
                                output_field=models.TextField(),
                            )
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "coordinating_institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="coordinated_events",
                        to="members.organisation",
                        verbose_name="coordinating institution",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="events.event",
                        verbose_name="part of",
                    ),
                ),
                (
                    "presidency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="members.presidency",
                        verbose_name="presidency",
                    ),
                ),
                (
                    "references",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="members.reference", verbose_name="sources"
                    ),
                ),
                (
                    "series",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="events.eventseries",
                        verbose_name="series",
                    ),
                ),
                (
                    "type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="events.eventtype",
                        verbose_name="type",
                    ),
                ),
                (
                    "sectors_called",
                    models.ManyToManyField(
                        blank=True,
                        related_name="events_calling",
                        to="events.sector",
                        verbose_name="sectors called upon",
                    ),
                ),
                (
                    "sectors_present",
                    models.ManyToManyField(
                        blank=True, related_name="events_with", to="events.sector", verbose_name="sectors present"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(blank=True, related_name="events", to="events.theme", verbose_name="themes"),
                ),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="events_event_search"),
                    models.Index(
                        models.OrderBy(models.F("starts_at"), nulls_last=True),
                        models.F("id"),
                        name="events_event_soonest_first",
                    ),
                    models.Index(
                        models.OrderBy(models.F("starts_at"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="events_event_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_event_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("published_es_at", None),
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_event_published_in_spanish_has_a_spanish_title",
                        violation_error_message="An event published in Spanish has a Spanish title.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("published_en_at", None),
                            models.Q(
                                ("title_en__isnull", False),
                                models.Q(("title_en", ""), _negated=True),
                                ("slug_en__isnull", False),
                                models.Q(("slug_en", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="events_event_published_in_english_has_an_english_title",
                        violation_error_message="An event published in English has an English title and address.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("slug_es__in", ["novedades", "feed"]), _negated=True),
                            models.Q(("slug_en__in", ["novedades", "feed"]), _negated=True),
                        ),
                        name="events_event_slug_is_not_reserved",
                        violation_error_message="This address belongs to another page.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("planned_starts_on__isnull", True),
                            ("planned_ends_on__isnull", True),
                            ("planned_ends_on__gte", models.F("planned_starts_on")),
                            _connector="OR",
                        ),
                        name="events_event_plan_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("actual_starts_on__isnull", True),
                            ("actual_ends_on__isnull", True),
                            ("actual_ends_on__gte", models.F("actual_starts_on")),
                            _connector="OR",
                        ),
                        name="events_event_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("planned_precision", "unknown"), ("planned_starts_on__isnull", False), _connector="OR"
                        ),
                        name="events_event_planned_precision_has_a_date",
                        violation_error_message="Say from which day, or that the date is not known.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("actual_precision", "unknown"), ("actual_starts_on__isnull", False), _connector="OR"
                        ),
                        name="events_event_actual_precision_has_a_date",
                        violation_error_message="Say from which day, or that the date is not known.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("planned_ends_time", None), ("planned_starts_time", None)),
                            models.Q(("timezone", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="events_event_hours_have_a_zone",
                        violation_error_message="Hours need a time zone.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("pk")), _negated=True),
                        name="events_event_is_not_part_of_itself",
                        violation_error_message="An event is not part of itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fictitious_since", None), ("is_fictitious", False)),
                            models.Q(("fictitious_since__isnull", False), ("is_fictitious", True)),
                            _connector="OR",
                        ),
                        name="events_event_fictitious_says_since_when",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Admission",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label", models.CharField(blank=True, max_length=120, verbose_name="name of this way in")),
                (
                    "label_es",
                    models.CharField(blank=True, max_length=120, null=True, verbose_name="name of this way in"),
                ),
                (
                    "label_en",
                    models.CharField(blank=True, max_length=120, null=True, verbose_name="name of this way in"),
                ),
                ("audience", models.CharField(blank=True, max_length=250, verbose_name="for whom")),
                ("audience_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="for whom")),
                ("audience_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="for whom")),
                (
                    "modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality",
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("moderated", "With approval"),
                            ("nomination", "By nomination only"),
                            ("closed", "Closed"),
                        ],
                        default="closed",
                        max_length=10,
                        verbose_name="mode",
                    ),
                ),
                ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="registration opens")),
                ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="registration closes")),
                (
                    "capacity",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Blank: without limit. 0: waiting list only.",
                        null=True,
                        verbose_name="places",
                    ),
                ),
                ("seats_taken", models.PositiveIntegerField(default=0, editable=False, verbose_name="places taken")),
                ("has_waiting_list", models.BooleanField(default=False, verbose_name="waiting list")),
                (
                    "promotion",
                    models.CharField(
                        choices=[("at_once", "Confirm at once"), ("offer", "Offer the place; the offer expires")],
                        default="at_once",
                        max_length=8,
                        verbose_name="when a place is freed",
                    ),
                ),
                (
                    "quota_per_party",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quota per country"),
                ),
                ("asks_position", models.BooleanField(default=False, verbose_name="ask for the position")),
                (
                    "asks_government_level",
                    models.BooleanField(default=False, verbose_name="ask for the level of government"),
                ),
                ("asks_sector", models.BooleanField(default=False, verbose_name="ask for the sector")),
                ("questions", models.JSONField(blank=True, default=list, editable=False, verbose_name="questions")),
                ("asks_sex", models.BooleanField(default=False, verbose_name="ask for the sex, for statistics")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="admissions",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "way in",
                "verbose_name_plural": "ways in",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens_at__isnull", True),
                            ("closes_at__isnull", True),
                            ("closes_at__gt", models.F("opens_at")),
                            _connector="OR",
                        ),
                        name="events_admission_closes_after_it_opens",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.UniqueConstraint(fields=("id", "event"), name="events_admission_belongs_to_its_event"),
                    models.CheckConstraint(
                        condition=models.Q(("capacity", None), ("capacity__lte", 100000), _connector="OR"),
                        name="events_admission_capacity_is_believable",
                        violation_error_message="At most 100 000 places.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_admissionevent" ("asks_government_level", "asks_position", "asks_sector", "asks_sex", "audience", "audience_en", "audience_es", "capacity", "closes_at", "event_id", "has_waiting_list", "id", "label", "label_en", "label_es", "modality", "mode", "opens_at", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promotion", "questions", "quota_per_party") VALUES (NEW."asks_government_level", NEW."asks_position", NEW."asks_sector", NEW."asks_sex", NEW."audience", NEW."audience_en", NEW."audience_es", NEW."capacity", NEW."closes_at", NEW."event_id", NEW."has_waiting_list", NEW."id", NEW."label", NEW."label_en", NEW."label_es", NEW."modality", NEW."mode", NEW."opens_at", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."promotion", NEW."questions", NEW."quota_per_party"); RETURN NULL;',
                            hash="4f71da13bbadc36d633fea6434da5103ea889612",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_18923",
                            table="events_admission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."asks_government_level" IS DISTINCT FROM (NEW."asks_government_level") OR OLD."asks_position" IS DISTINCT FROM (NEW."asks_position") OR OLD."asks_sector" IS DISTINCT FROM (NEW."asks_sector") OR OLD."asks_sex" IS DISTINCT FROM (NEW."asks_sex") OR OLD."audience" IS DISTINCT FROM (NEW."audience") OR OLD."audience_en" IS DISTINCT FROM (NEW."audience_en") OR OLD."audience_es" IS DISTINCT FROM (NEW."audience_es") OR OLD."capacity" IS DISTINCT FROM (NEW."capacity") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."has_waiting_list" IS DISTINCT FROM (NEW."has_waiting_list") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."label_en" IS DISTINCT FROM (NEW."label_en") OR OLD."label_es" IS DISTINCT FROM (NEW."label_es") OR OLD."modality" IS DISTINCT FROM (NEW."modality") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."order" IS DISTINCT FROM (NEW."order") OR OLD."promotion" IS DISTINCT FROM (NEW."promotion") OR OLD."questions" IS DISTINCT FROM (NEW."questions") OR OLD."quota_per_party" IS DISTINCT FROM (NEW."quota_per_party"))',
                            func='INSERT INTO "events_admissionevent" ("asks_government_level", "asks_position", "asks_sector", "asks_sex", "audience", "audience_en", "audience_es", "capacity", "closes_at", "event_id", "has_waiting_list", "id", "label", "label_en", "label_es", "modality", "mode", "opens_at", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promotion", "questions", "quota_per_party") VALUES (NEW."asks_government_level", NEW."asks_position", NEW."asks_sector", NEW."asks_sex", NEW."audience", NEW."audience_en", NEW."audience_es", NEW."capacity", NEW."closes_at", NEW."event_id", NEW."has_waiting_list", NEW."id", NEW."label", NEW."label_en", NEW."label_es", NEW."modality", NEW."mode", NEW."opens_at", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."promotion", NEW."questions", NEW."quota_per_party"); RETURN NULL;',
                            hash="a87ca9656b54c8b5623b52612cb07ca8ddd5586a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a92e3",
                            table="events_admission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_admissionevent" ("asks_government_level", "asks_position", "asks_sector", "asks_sex", "audience", "audience_en", "audience_es", "capacity", "closes_at", "event_id", "has_waiting_list", "id", "label", "label_en", "label_es", "modality", "mode", "opens_at", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promotion", "questions", "quota_per_party") VALUES (OLD."asks_government_level", OLD."asks_position", OLD."asks_sector", OLD."asks_sex", OLD."audience", OLD."audience_en", OLD."audience_es", OLD."capacity", OLD."closes_at", OLD."event_id", OLD."has_waiting_list", OLD."id", OLD."label", OLD."label_en", OLD."label_es", OLD."modality", OLD."mode", OLD."opens_at", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."promotion", OLD."questions", OLD."quota_per_party"); RETURN NULL;',
                            hash="af0423eb0328bee3ecbf45aa8c66e35515eb8862",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4a7dd",
                            table="events_admission",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AlternateTitle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="alternate_titles",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "alternate title",
                "verbose_name_plural": "alternate titles",
                "ordering": ["pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_alternatetitle_is_written",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_alternatetitleevent" ("event_id", "id", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (NEW."event_id", NEW."id", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="279283f6803ff8ff5c7bd1fa17e49c6b8f55cba0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_09eb2",
                            table="events_alternatetitle",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_alternatetitleevent" ("event_id", "id", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (NEW."event_id", NEW."id", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="2a3c0da2c8b8e1da50378533e20cf27095f5c3e3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5359d",
                            table="events_alternatetitle",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_alternatetitleevent" ("event_id", "id", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_en", "title_es") VALUES (OLD."event_id", OLD."id", OLD."note", OLD."note_en", OLD."note_es", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."title_en", OLD."title_es"); RETURN NULL;',
                            hash="2c93ae0f12decb2356a197c836c90dfc13f67beb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_090d8",
                            table="events_alternatetitle",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(max_length=20, verbose_name="number")),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="events.event",
                        verbose_name="adopted at",
                    ),
                ),
            ],
            options={
                "verbose_name": "decision",
                "verbose_name_plural": "decisions",
                "ordering": ["event", "number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("text_es__isnull", False), models.Q(("text_es", ""), _negated=True)),
                            models.Q(("text_en__isnull", False), models.Q(("text_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_decision_is_written",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "number"),
                        name="events_decision_number_is_its_own",
                        violation_error_message="This meeting has a decision with that number already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_decisionevent" ("event_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (NEW."event_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."text_en", NEW."text_es"); RETURN NULL;',
                            hash="df9783af2c3cad115f89a399fdef864bb84f046b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f4c41",
                            table="events_decision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_decisionevent" ("event_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (NEW."event_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."text_en", NEW."text_es"); RETURN NULL;',
                            hash="b8086fe55e200c5cf0445dc6f95424467069c58a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b1212",
                            table="events_decision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_decisionevent" ("event_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (OLD."event_id", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."text_en", OLD."text_es"); RETURN NULL;',
                            hash="66a929a66b49c7d85b2d472bb6c6f6a560f0e2e3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c483b",
                            table="events_decision",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Delegation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("is_planned", models.BooleanField(default=False, verbose_name="was to come")),
                ("has_attended", models.BooleanField(default=False, verbose_name="came")),
                (
                    "planned_rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level planned",
                    ),
                ),
                (
                    "actual_rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level as held",
                    ),
                ),
                ("count", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="how many")),
                (
                    "is_list_open",
                    models.BooleanField(
                        default=False,
                        help_text="The source names only examples: pages add “among others”.",
                        verbose_name="named as an example",
                    ),
                ),
                (
                    "source_wording",
                    models.CharField(blank=True, max_length=250, verbose_name="how the source words it"),
                ),
                (
                    "source_wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="how the source words it"),
                ),
                (
                    "source_wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="how the source words it"),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delegations",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "delegation",
                "verbose_name_plural": "delegations",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("country__isnull", False)),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("country_group__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(("organisation__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("country_group__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(("country_group__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(("body__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("country_group__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("country_group__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="events_delegation_is_of_one_party",
                        violation_error_message="Name exactly one: a country, an organisation, a group or a body.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_planned", True), ("has_attended", True), _connector="OR"),
                        name="events_delegation_was_planned_or_came",
                        violation_error_message="Say whether the delegation was to come, came, or both.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "country"),
                        name="events_delegation_of_a_country_is_one_per_event",
                        violation_error_message="This event has that delegation already.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "organisation"),
                        name="events_delegation_of_a_organisation_is_one_per_event",
                        violation_error_message="This event has that delegation already.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "country_group"),
                        name="events_delegation_of_a_country_group_is_one_per_event",
                        violation_error_message="This event has that delegation already.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "body"),
                        name="events_delegation_of_a_body_is_one_per_event",
                        violation_error_message="This event has that delegation already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegationevent" ("actual_rank", "body_id", "count", "country_group_id", "country_id", "event_id", "has_attended", "id", "is_list_open", "is_planned", "note", "note_en", "note_es", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_rank", "source_wording", "source_wording_en", "source_wording_es", "wording", "wording_en", "wording_es") VALUES (NEW."actual_rank", NEW."body_id", NEW."count", NEW."country_group_id", NEW."country_id", NEW."event_id", NEW."has_attended", NEW."id", NEW."is_list_open", NEW."is_planned", NEW."note", NEW."note_en", NEW."note_es", NEW."order", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_rank", NEW."source_wording", NEW."source_wording_en", NEW."source_wording_es", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="3557954b3fa08618576558e9e17d300b23f816bb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_94ede",
                            table="events_delegation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_delegationevent" ("actual_rank", "body_id", "count", "country_group_id", "country_id", "event_id", "has_attended", "id", "is_list_open", "is_planned", "note", "note_en", "note_es", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_rank", "source_wording", "source_wording_en", "source_wording_es", "wording", "wording_en", "wording_es") VALUES (NEW."actual_rank", NEW."body_id", NEW."count", NEW."country_group_id", NEW."country_id", NEW."event_id", NEW."has_attended", NEW."id", NEW."is_list_open", NEW."is_planned", NEW."note", NEW."note_en", NEW."note_es", NEW."order", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_rank", NEW."source_wording", NEW."source_wording_en", NEW."source_wording_es", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="fddbaa97ca0b26cafb4d829a2ff67cd132ea48d2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3f049",
                            table="events_delegation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegationevent" ("actual_rank", "body_id", "count", "country_group_id", "country_id", "event_id", "has_attended", "id", "is_list_open", "is_planned", "note", "note_en", "note_es", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_rank", "source_wording", "source_wording_en", "source_wording_es", "wording", "wording_en", "wording_es") VALUES (OLD."actual_rank", OLD."body_id", OLD."count", OLD."country_group_id", OLD."country_id", OLD."event_id", OLD."has_attended", OLD."id", OLD."is_list_open", OLD."is_planned", OLD."note", OLD."note_en", OLD."note_es", OLD."order", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_rank", OLD."source_wording", OLD."source_wording_en", OLD."source_wording_es", OLD."wording", OLD."wording_en", OLD."wording_es"); RETURN NULL;',
                            hash="038961e9b065175d284f3ef90f335f705eb7849b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0c2af",
                            table="events_delegation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventObservance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="observance_links",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "observance",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="events.observance",
                        verbose_name="observance",
                    ),
                ),
            ],
            options={
                "verbose_name": "observance of the event",
                "verbose_name_plural": "observances of the event",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("event", "observance"),
                        name="events_eventobservance_ties_once",
                        violation_error_message="The event is tied to this observance already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventobservanceevent" ("event_id", "id", "observance_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."event_id", NEW."id", NEW."observance_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."year"); RETURN NULL;',
                            hash="2132a97c9d345b5c8f8f565795a611f593b221b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9142",
                            table="events_eventobservance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventobservanceevent" ("event_id", "id", "observance_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."event_id", NEW."id", NEW."observance_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."year"); RETURN NULL;',
                            hash="ecab4cab726f6e067aba1e4d71cf64206711be0f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce285",
                            table="events_eventobservance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventobservanceevent" ("event_id", "id", "observance_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (OLD."event_id", OLD."id", OLD."observance_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."year"); RETURN NULL;',
                            hash="b22c1182c505359a839da023ad7325decf2c821c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8e593",
                            table="events_eventobservance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPartner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("organiser", "Organised by"),
                            ("co_organiser", "Co-organised by"),
                            ("host", "Host"),
                            ("coordinating_institution", "Coordinating institution"),
                            ("support", "With the support of"),
                            ("technical_support", "With the technical support of"),
                            ("financial_support", "With the financial support of"),
                            ("logistic_support", "With the logistic support of"),
                            ("donor", "Donor"),
                            ("collaborator", "In collaboration with"),
                            ("endorser", "Endorsed by"),
                        ],
                        max_length=30,
                        verbose_name="role",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="partners",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "partner",
                "verbose_name_plural": "partners",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("country__isnull", False)),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                            ),
                            models.Q(
                                models.Q(("organisation__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                            ),
                            models.Q(
                                models.Q(("body__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="events_eventpartner_is_one_party",
                        violation_error_message="Name exactly one: a country, an organisation, a group or a body.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("country_group__isnull", True)),
                        name="events_eventpartner_is_one_party_of_an_allowed_kind",
                        violation_error_message="This kind of party is not used here.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventpartnerevent" ("body_id", "country_group_id", "country_id", "event_id", "id", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording", "wording_en", "wording_es") VALUES (NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."event_id", NEW."id", NEW."order", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="72e3c689ff679002ee6a949d4e86868101073308",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_639d8",
                            table="events_eventpartner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventpartnerevent" ("body_id", "country_group_id", "country_id", "event_id", "id", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording", "wording_en", "wording_es") VALUES (NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."event_id", NEW."id", NEW."order", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="f8d10cef194adaeb0e67929446a380f4eca6f99b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_88350",
                            table="events_eventpartner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventpartnerevent" ("body_id", "country_group_id", "country_id", "event_id", "id", "order", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording", "wording_en", "wording_es") VALUES (OLD."body_id", OLD."country_group_id", OLD."country_id", OLD."event_id", OLD."id", OLD."order", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."wording", OLD."wording_en", OLD."wording_es"); RETURN NULL;',
                            hash="785b335be41cde2d5ae1d8d2ca3c1715916d1b4f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7777",
                            table="events_eventpartner",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "stage",
                    models.CharField(
                        choices=[("planned", "Planned"), ("actual", "As held")],
                        default="planned",
                        max_length=8,
                        verbose_name="planned or as held",
                    ),
                ),
                ("is_virtual", models.BooleanField(default=False, verbose_name="online")),
                ("city", models.CharField(blank=True, max_length=120, verbose_name="city")),
                ("city_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="city")),
                ("city_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="city")),
                ("venue", models.CharField(blank=True, max_length=250, verbose_name="venue")),
                ("venue_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="venue")),
                ("venue_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="venue")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="places",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="places",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_virtual", True),
                            ("country__isnull", False),
                            models.Q(("city_es__isnull", False), models.Q(("city_es", ""), _negated=True)),
                            models.Q(("city_en__isnull", False), models.Q(("city_en", ""), _negated=True)),
                            models.Q(("venue_es__isnull", False), models.Q(("venue_es", ""), _negated=True)),
                            models.Q(("venue_en__isnull", False), models.Q(("venue_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_eventplace_is_somewhere",
                        violation_error_message="Say where: a city, a country, a venue or online.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventplaceevent" ("city", "city_en", "city_es", "country_id", "event_id", "id", "is_virtual", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "venue", "venue_en", "venue_es") VALUES (NEW."city", NEW."city_en", NEW."city_es", NEW."country_id", NEW."event_id", NEW."id", NEW."is_virtual", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stage", NEW."venue", NEW."venue_en", NEW."venue_es"); RETURN NULL;',
                            hash="7eeab043efa342aa432eb201deef562a1531c281",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2169a",
                            table="events_eventplace",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventplaceevent" ("city", "city_en", "city_es", "country_id", "event_id", "id", "is_virtual", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "venue", "venue_en", "venue_es") VALUES (NEW."city", NEW."city_en", NEW."city_es", NEW."country_id", NEW."event_id", NEW."id", NEW."is_virtual", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stage", NEW."venue", NEW."venue_en", NEW."venue_es"); RETURN NULL;',
                            hash="17658713d1acec9c40093037aa8bcf39c77ce5b0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_385c4",
                            table="events_eventplace",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventplaceevent" ("city", "city_en", "city_es", "country_id", "event_id", "id", "is_virtual", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "venue", "venue_en", "venue_es") VALUES (OLD."city", OLD."city_en", OLD."city_es", OLD."country_id", OLD."event_id", OLD."id", OLD."is_virtual", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stage", OLD."venue", OLD."venue_en", OLD."venue_es"); RETURN NULL;',
                            hash="3ac345557ad8a3e636b9d3180052198e6f46e64d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ec95f",
                            table="events_eventplace",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventRelation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("follow_up_of", "In follow-up to"), ("linked_to", "Linked to")],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations_from",
                        to="events.event",
                        verbose_name="other event",
                    ),
                ),
            ],
            options={
                "verbose_name": "relation to another event",
                "verbose_name_plural": "relations to other events",
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("event", "other", "kind"),
                        name="events_eventrelation_is_stated_once",
                        violation_error_message="This relation is there already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("event", models.F("other")), _negated=True),
                        name="events_eventrelation_is_not_to_itself",
                        violation_error_message="An event does not follow itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="follow_ups_have_no_circle",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"kind\" = 'follow_up_of')",
                            func="\n                    if exists (\n                        with recursive earlier(id) as (\n                            select new.other_id\n                            union\n                            select r.other_id from events_eventrelation r join earlier e on r.event_id = e.id\n                            where r.kind = 'follow_up_of'\n                        )\n                        select 1 from earlier where id = new.event_id\n                    ) then\n                        raise exception 'An event cannot follow up itself, not even by way of others.'\n                            using errcode = 'check_violation',\n                                  constraint = 'events_eventrelation_follow_ups_have_no_circle';\n                    end if;\n                    return new;\n                ",
                            hash="63c284b3de5c166c06d67b65ae1933c9e704be6b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_follow_ups_have_no_circle_3cdbc",
                            table="events_eventrelation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventrelationevent" ("event_id", "id", "kind", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."other_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="12f9bbdd2ca85cc5ed2875cd594b758b5d408033",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48d9c",
                            table="events_eventrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventrelationevent" ("event_id", "id", "kind", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."other_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="aae9beefcb731090b45031f49df15380ea403765",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_46c46",
                            table="events_eventrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventrelationevent" ("event_id", "id", "kind", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."event_id", OLD."id", OLD."kind", OLD."other_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="5e11dc27ba1a89a482132ca1a8e6be24ec41436d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06acb",
                            table="events_eventrelation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventStaff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[("responsible", "Responsible"), ("support", "Support"), ("trainer", "Trainer")],
                        default="responsible",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="user",
                    ),
                ),
            ],
            options={
                "verbose_name": "event staff",
                "verbose_name_plural": "event staff",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("user", "event"),
                        name="events_eventstaff_works_on_an_event_once",
                        violation_error_message="This user works on that event already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventstaffevent" ("event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id") VALUES (NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."user_id"); RETURN NULL;',
                            hash="429a60b2b61283cf83350a8aa4ae069ddfec070a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_515e8",
                            table="events_eventstaff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_eventstaffevent" ("event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id") VALUES (NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."user_id"); RETURN NULL;',
                            hash="beaa93d714e6793fdf94542fbe8475f3762b03e2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cbd35",
                            table="events_eventstaff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_eventstaffevent" ("event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "user_id") VALUES (OLD."event_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."user_id"); RETURN NULL;',
                            hash="06df35ba05e4bb46f0a5d0b47e398443e4e8c1ae",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b3d48",
                            table="events_eventstaff",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerSlug",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "language",
                    models.CharField(
                        choices=[("es", "Spanish"), ("en", "English")], max_length=2, verbose_name="language"
                    ),
                ),
                ("slug", models.SlugField(max_length=120, verbose_name="address")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_slugs",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "former address",
                "verbose_name_plural": "former addresses",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("language", "slug"),
                        name="events_formerslug_leads_to_one_event",
                        violation_error_message="This address was used before.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_formerslugevent" ("event_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."event_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="9feea58402845a0966d64ccf2c4ee0da334c45e6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07b45",
                            table="events_formerslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_formerslugevent" ("event_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."event_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="219fe64d64a3cd573d71b809493023fba949d6d3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_06fff",
                            table="events_formerslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_formerslugevent" ("event_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."event_id", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;',
                            hash="6c7eb5c663c92f5eeb65a5d466e0a55ab9eb8180",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc822",
                            table="events_formerslug",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Objective",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("general", "General objective"),
                            ("specific", "Specific objective"),
                            ("axis", "Axis"),
                            ("outcome", "Expected outcome"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="objectives",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "objective",
                "verbose_name_plural": "objectives",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("text_es__isnull", False), models.Q(("text_es", ""), _negated=True)),
                            models.Q(("text_en__isnull", False), models.Q(("text_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_objective_is_written",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "kind", "order"),
                        name="events_objective_has_its_own_place",
                        violation_error_message="Two objectives of one kind have the same place.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_objectiveevent" ("event_id", "id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."text_en", NEW."text_es"); RETURN NULL;',
                            hash="4f9eece029b2b9f4e6fad9a0d3f074648f4fb1d3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40e47",
                            table="events_objective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_objectiveevent" ("event_id", "id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."text_en", NEW."text_es"); RETURN NULL;',
                            hash="8ee8cd1fba72f6cfa309d119d9222453ac13f505",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_20412",
                            table="events_objective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_objectiveevent" ("event_id", "id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "text_en", "text_es") VALUES (OLD."event_id", OLD."id", OLD."kind", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."text_en", OLD."text_es"); RETURN NULL;',
                            hash="cddaee792483a96f319987632049d42e3c641d0a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_540e7",
                            table="events_objective",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Session",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                (
                    "kind",
                    models.CharField(
                        choices=[("live", "Live session"), ("panel", "Panel")],
                        default="live",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("confirmed", "Confirmed"),
                            ("held", "Held"),
                            ("postponed", "Postponed"),
                            ("cancelled", "Cancelled"),
                            ("unknown", "Not known"),
                        ],
                        default="planned",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="day")),
                ("starts_time", models.TimeField(blank=True, null=True, verbose_name="from")),
                (
                    "ends_on",
                    models.DateField(blank=True, help_text="Blank: the same day.", null=True, verbose_name="last day"),
                ),
                ("ends_time", models.TimeField(blank=True, null=True, verbose_name="until")),
                (
                    "timezone",
                    models.CharField(
                        blank=True, help_text="Blank: that of the event.", max_length=64, verbose_name="time zone"
                    ),
                ),
                ("starts_at", models.DateTimeField(editable=False, null=True)),
                ("ends_at", models.DateTimeField(editable=False, null=True)),
                (
                    "planned_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality planned",
                    ),
                ),
                (
                    "actual_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality as held",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="public",
                        max_length=12,
                        verbose_name="who may attend",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(choices=[("es", "Spanish"), ("en", "English")], max_length=2),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="working languages",
                    ),
                ),
                ("has_interpretation", models.BooleanField(default=False, verbose_name="simultaneous interpretation")),
                (
                    "meeting_address",
                    crm_portal.encryption.EncryptedTextField(
                        blank=True,
                        help_text="Secret: kept encrypted and shown only at the join gate.",
                        verbose_name="address of the meeting",
                    ),
                ),
                (
                    "join_opens_minutes",
                    models.PositiveSmallIntegerField(
                        default=15,
                        validators=[django.core.validators.MaxValueValidator(240)],
                        verbose_name="door opens, minutes before",
                    ),
                ),
                (
                    "help_contact",
                    models.CharField(blank=True, max_length=200, verbose_name="whom to call when it does not work"),
                ),
                ("stream_address", models.URLField(blank=True, max_length=500, verbose_name="public stream")),
                ("recording_address", models.URLField(blank=True, max_length=500, verbose_name="public recording")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
            ],
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "ordering": ["number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_session_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.UniqueConstraint(
                        fields=("event", "number"),
                        name="events_session_number_is_its_own",
                        violation_error_message="Two sessions have the same number.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_at__isnull", True),
                            ("ends_at__isnull", True),
                            ("ends_at__gt", models.F("starts_at")),
                            _connector="OR",
                        ),
                        name="events_session_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("starts_time", None), ("starts_on__isnull", False), _connector="OR"),
                        name="events_session_hours_have_a_day",
                        violation_error_message="An hour needs its day.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)),
                        name="events_session_number_starts_at_one",
                        violation_error_message="Sessions are numbered from 1; a self-paced module belongs to the training.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sessionevent" ("actual_modality", "ends_at", "ends_on", "ends_time", "event_id", "has_interpretation", "help_contact", "id", "join_opens_minutes", "kind", "languages", "note", "note_en", "note_es", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_modality", "recording_address", "restriction", "starts_at", "starts_on", "starts_time", "status", "stream_address", "timezone", "title", "title_en", "title_es") VALUES (NEW."actual_modality", NEW."ends_at", NEW."ends_on", NEW."ends_time", NEW."event_id", NEW."has_interpretation", NEW."help_contact", NEW."id", NEW."join_opens_minutes", NEW."kind", NEW."languages", NEW."note", NEW."note_en", NEW."note_es", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_modality", NEW."recording_address", NEW."restriction", NEW."starts_at", NEW."starts_on", NEW."starts_time", NEW."status", NEW."stream_address", NEW."timezone", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="a1cf5eadbc23ae261baa0c3bc2892e30494a4c04",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_033e9",
                            table="events_session",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."actual_modality" IS DISTINCT FROM (NEW."actual_modality") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."ends_time" IS DISTINCT FROM (NEW."ends_time") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."has_interpretation" IS DISTINCT FROM (NEW."has_interpretation") OR OLD."help_contact" IS DISTINCT FROM (NEW."help_contact") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."join_opens_minutes" IS DISTINCT FROM (NEW."join_opens_minutes") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."languages" IS DISTINCT FROM (NEW."languages") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."note_en" IS DISTINCT FROM (NEW."note_en") OR OLD."note_es" IS DISTINCT FROM (NEW."note_es") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."planned_modality" IS DISTINCT FROM (NEW."planned_modality") OR OLD."recording_address" IS DISTINCT FROM (NEW."recording_address") OR OLD."restriction" IS DISTINCT FROM (NEW."restriction") OR OLD."starts_at" IS DISTINCT FROM (NEW."starts_at") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."starts_time" IS DISTINCT FROM (NEW."starts_time") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."stream_address" IS DISTINCT FROM (NEW."stream_address") OR OLD."timezone" IS DISTINCT FROM (NEW."timezone") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."title_en" IS DISTINCT FROM (NEW."title_en") OR OLD."title_es" IS DISTINCT FROM (NEW."title_es"))',
                            func='INSERT INTO "events_sessionevent" ("actual_modality", "ends_at", "ends_on", "ends_time", "event_id", "has_interpretation", "help_contact", "id", "join_opens_minutes", "kind", "languages", "note", "note_en", "note_es", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_modality", "recording_address", "restriction", "starts_at", "starts_on", "starts_time", "status", "stream_address", "timezone", "title", "title_en", "title_es") VALUES (NEW."actual_modality", NEW."ends_at", NEW."ends_on", NEW."ends_time", NEW."event_id", NEW."has_interpretation", NEW."help_contact", NEW."id", NEW."join_opens_minutes", NEW."kind", NEW."languages", NEW."note", NEW."note_en", NEW."note_es", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_modality", NEW."recording_address", NEW."restriction", NEW."starts_at", NEW."starts_on", NEW."starts_time", NEW."status", NEW."stream_address", NEW."timezone", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="1be42b0e7e747d50be7b5ad29980b896210b7df9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4f2b4",
                            table="events_session",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sessionevent" ("actual_modality", "ends_at", "ends_on", "ends_time", "event_id", "has_interpretation", "help_contact", "id", "join_opens_minutes", "kind", "languages", "note", "note_en", "note_es", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_modality", "recording_address", "restriction", "starts_at", "starts_on", "starts_time", "status", "stream_address", "timezone", "title", "title_en", "title_es") VALUES (OLD."actual_modality", OLD."ends_at", OLD."ends_on", OLD."ends_time", OLD."event_id", OLD."has_interpretation", OLD."help_contact", OLD."id", OLD."join_opens_minutes", OLD."kind", OLD."languages", OLD."note", OLD."note_en", OLD."note_es", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_modality", OLD."recording_address", OLD."restriction", OLD."starts_at", OLD."starts_on", OLD."starts_time", OLD."status", OLD."stream_address", OLD."timezone", OLD."title", OLD."title_en", OLD."title_es"); RETURN NULL;',
                            hash="7a3d21aed5107781b25407d45e3c504baa6bbe9c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d1c63",
                            table="events_session",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("read_on", models.DateField(blank=True, null=True, verbose_name="read on")),
                (
                    "read_on_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        editable=False,
                        max_length=8,
                    ),
                ),
                ("quotation", models.TextField(blank=True, verbose_name="quotation, in the language of the source")),
                ("note", models.CharField(blank=True, max_length=400, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=400, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=400, null=True, verbose_name="note")),
                ("conflict", models.CharField(blank=True, max_length=500, verbose_name="where sources disagree")),
                (
                    "conflict_es",
                    models.CharField(blank=True, max_length=500, null=True, verbose_name="where sources disagree"),
                ),
                (
                    "conflict_en",
                    models.CharField(blank=True, max_length=500, null=True, verbose_name="where sources disagree"),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="event_sources",
                        to="members.reference",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "verbose_name": "source",
                "verbose_name_plural": "sources",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reference__isnull", False),
                            models.Q(("quotation", ""), _negated=True),
                            ("conflict_es__gt", ""),
                            ("conflict_en__gt", ""),
                            _connector="OR",
                        ),
                        name="events_source_says_something",
                        violation_error_message="Name a source, quote it, or say where sources disagree.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sourceevent" ("conflict", "conflict_en", "conflict_es", "event_id", "id", "note", "note_en", "note_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "read_on", "read_on_precision", "reference_id") VALUES (NEW."conflict", NEW."conflict_en", NEW."conflict_es", NEW."event_id", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quotation", NEW."read_on", NEW."read_on_precision", NEW."reference_id"); RETURN NULL;',
                            hash="c8caaf8f6c7523654b7681154c0a74d5fd92ccc2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_25d6e",
                            table="events_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_sourceevent" ("conflict", "conflict_en", "conflict_es", "event_id", "id", "note", "note_en", "note_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "read_on", "read_on_precision", "reference_id") VALUES (NEW."conflict", NEW."conflict_en", NEW."conflict_es", NEW."event_id", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quotation", NEW."read_on", NEW."read_on_precision", NEW."reference_id"); RETURN NULL;',
                            hash="5a508814e9e2fe67274ee7792fa40b78df045ecc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f4e93",
                            table="events_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_sourceevent" ("conflict", "conflict_en", "conflict_es", "event_id", "id", "note", "note_en", "note_es", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "read_on", "read_on_precision", "reference_id") VALUES (OLD."conflict", OLD."conflict_en", OLD."conflict_es", OLD."event_id", OLD."id", OLD."note", OLD."note_en", OLD."note_es", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quotation", OLD."read_on", OLD."read_on_precision", OLD."reference_id"); RETURN NULL;',
                            hash="dd5d519084c3349d33d9671d950f39d767397be3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3815",
                            table="events_source",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AdmissionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("label", models.CharField(blank=True, max_length=120, verbose_name="name of this way in")),
                (
                    "label_es",
                    models.CharField(blank=True, max_length=120, null=True, verbose_name="name of this way in"),
                ),
                (
                    "label_en",
                    models.CharField(blank=True, max_length=120, null=True, verbose_name="name of this way in"),
                ),
                ("audience", models.CharField(blank=True, max_length=250, verbose_name="for whom")),
                ("audience_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="for whom")),
                ("audience_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="for whom")),
                (
                    "modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality",
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("moderated", "With approval"),
                            ("nomination", "By nomination only"),
                            ("closed", "Closed"),
                        ],
                        default="closed",
                        max_length=10,
                        verbose_name="mode",
                    ),
                ),
                ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="registration opens")),
                ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="registration closes")),
                (
                    "capacity",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Blank: without limit. 0: waiting list only.",
                        null=True,
                        verbose_name="places",
                    ),
                ),
                ("has_waiting_list", models.BooleanField(default=False, verbose_name="waiting list")),
                (
                    "promotion",
                    models.CharField(
                        choices=[("at_once", "Confirm at once"), ("offer", "Offer the place; the offer expires")],
                        default="at_once",
                        max_length=8,
                        verbose_name="when a place is freed",
                    ),
                ),
                (
                    "quota_per_party",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quota per country"),
                ),
                ("asks_position", models.BooleanField(default=False, verbose_name="ask for the position")),
                (
                    "asks_government_level",
                    models.BooleanField(default=False, verbose_name="ask for the level of government"),
                ),
                ("asks_sector", models.BooleanField(default=False, verbose_name="ask for the sector")),
                ("questions", models.JSONField(blank=True, default=list, editable=False, verbose_name="questions")),
                ("asks_sex", models.BooleanField(default=False, verbose_name="ask for the sex, for statistics")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
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
                        to="events.admission",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="722b261530593a4d5298f37aea22661a98c25844",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7ebac",
                            table="events_admissionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("starts_time", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("minutes", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="minutes")),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agenda",
                        to="events.session",
                        verbose_name="session",
                    ),
                ),
            ],
            options={
                "verbose_name": "agenda item",
                "verbose_name_plural": "agenda items",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_agendaitem_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agendaitemevent" ("id", "minutes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "starts_time", "title", "title_en", "title_es") VALUES (NEW."id", NEW."minutes", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."session_id", NEW."starts_time", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="2057364905c99f3abb425a6dc15f6c427c73856f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2e2a",
                            table="events_agendaitem",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_agendaitemevent" ("id", "minutes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "starts_time", "title", "title_en", "title_es") VALUES (NEW."id", NEW."minutes", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."session_id", NEW."starts_time", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="c7a1f9b91117e787d91f12e39882bb08d104a275",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c8d1c",
                            table="events_agendaitem",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agendaitemevent" ("id", "minutes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "starts_time", "title", "title_en", "title_es") VALUES (OLD."id", OLD."minutes", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."session_id", OLD."starts_time", OLD."title", OLD."title_en", OLD."title_es"); RETURN NULL;',
                            hash="e83d21e8d864b058a7199b864f7bd5b0ec2efcdf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_be097",
                            table="events_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AlternateTitleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
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
                        to="events.alternatetitle",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a795c7c3c504097ce66da61c8988431f11bc106e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d9e30",
                            table="events_alternatetitleevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Commitment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("pending", "Pending"),
                            ("in_progress", "In progress"),
                            ("done", "Done"),
                            ("deferred", "Deferred"),
                            ("superseded", "Superseded"),
                        ],
                        default="pending",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="commitments",
                        to="events.decision",
                        verbose_name="decision",
                    ),
                ),
            ],
            options={
                "verbose_name": "commitment",
                "verbose_name_plural": "commitments",
                "ordering": [models.OrderBy(models.F("due_on"), nulls_last=True), "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("text_es__isnull", False), models.Q(("text_es", ""), _negated=True)),
                            models.Q(("text_en__isnull", False), models.Q(("text_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_commitment_is_written",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("country__isnull", False)),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(("organisation__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(("body__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                models.Q(
                                    models.Q(
                                        ("wording_es__isnull", False), models.Q(("wording_es", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("wording_en__isnull", False), models.Q(("wording_en", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                models.Q(("country__isnull", False), _negated=True),
                                models.Q(("organisation__isnull", False), _negated=True),
                                models.Q(("body__isnull", False), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="events_commitment_is_of_one_party",
                        violation_error_message="Name exactly one: a country, an organisation, a group or a body.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("country_group__isnull", True)),
                        name="events_commitment_is_of_one_party_of_an_allowed_kind",
                        violation_error_message="This kind of party is not used here.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_commitmentevent" ("body_id", "country_group_id", "country_id", "decision_id", "due_on", "id", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text", "text_en", "text_es", "wording", "wording_en", "wording_es") VALUES (NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."decision_id", NEW."due_on", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status", NEW."text", NEW."text_en", NEW."text_es", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="54dbeaf63be9ab53e3af008790d58e0088f10deb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fa65d",
                            table="events_commitment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_commitmentevent" ("body_id", "country_group_id", "country_id", "decision_id", "due_on", "id", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text", "text_en", "text_es", "wording", "wording_en", "wording_es") VALUES (NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."decision_id", NEW."due_on", NEW."id", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status", NEW."text", NEW."text_en", NEW."text_es", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="525a0043e9243b2dda41b7b41c9cac9a76410895",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3963f",
                            table="events_commitment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_commitmentevent" ("body_id", "country_group_id", "country_id", "decision_id", "due_on", "id", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text", "text_en", "text_es", "wording", "wording_en", "wording_es") VALUES (OLD."body_id", OLD."country_group_id", OLD."country_id", OLD."decision_id", OLD."due_on", OLD."id", OLD."note", OLD."note_en", OLD."note_es", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."status", OLD."text", OLD."text_en", OLD."text_es", OLD."wording", OLD."wording_en", OLD."wording_es"); RETURN NULL;',
                            hash="3582b5dc9b9cc45a8fd6730ce4e25898221dba8a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_542a5",
                            table="events_commitment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DecisionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.CharField(max_length=20, verbose_name="number")),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
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
                        to="events.decision",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="adopted at",
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
                            hash="56d6b9f8d7486435ecc6dc9cb9e60661873c1a3c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_08d95",
                            table="events_decisionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Delegate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("head_of_delegation", "Head of delegation"),
                            ("alternate_head", "Alternate head of delegation"),
                            ("delegate", "Delegate"),
                            ("alternate", "Alternate"),
                            ("adviser", "Adviser"),
                            ("expert", "Expert"),
                            ("observer", "Observer"),
                            ("special_guest", "Special guest"),
                            ("trainee", "Trainee"),
                        ],
                        default="delegate",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                ("rank_order", models.PositiveSmallIntegerField(default=1, verbose_name="order in the delegation")),
                ("post", models.CharField(blank=True, max_length=300, verbose_name="post, as it was")),
                ("post_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                ("post_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegates",
                        to="members.organisation",
                        verbose_name="institution",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Blank: to be named.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegate_places",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "delegation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delegates",
                        to="events.delegation",
                        verbose_name="delegation",
                    ),
                ),
            ],
            options={
                "verbose_name": "delegate",
                "verbose_name_plural": "delegates",
                "ordering": ["rank_order", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("role", "head_of_delegation")),
                        fields=("delegation",),
                        name="events_delegate_one_head_per_delegation",
                        violation_error_message="A delegation has one head.",
                    ),
                    models.UniqueConstraint(
                        fields=("delegation", "person"),
                        name="events_delegate_is_named_once",
                        violation_error_message="This person is in the delegation already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegateevent" ("delegation_id", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank_order", "role") VALUES (NEW."delegation_id", NEW."id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rank_order", NEW."role"); RETURN NULL;',
                            hash="c41af3a75a0efeac41e23bcb625339f5bbb5584c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a22b",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."delegation_id" IS DISTINCT FROM (NEW."delegation_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."rank_order" IS DISTINCT FROM (NEW."rank_order") OR OLD."role" IS DISTINCT FROM (NEW."role"))',
                            func='INSERT INTO "events_delegateevent" ("delegation_id", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank_order", "role") VALUES (NEW."delegation_id", NEW."id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rank_order", NEW."role"); RETURN NULL;',
                            hash="cd04fb923313b0dbb9fa006f2e2f3f5eb24edb97",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a6979",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegateevent" ("delegation_id", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank_order", "role") VALUES (OLD."delegation_id", OLD."id", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rank_order", OLD."role"); RETURN NULL;',
                            hash="14f7fa54a355cf750e3c6f46c272c3d8c08111a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fdc1a",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DelegationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("is_planned", models.BooleanField(default=False, verbose_name="was to come")),
                ("has_attended", models.BooleanField(default=False, verbose_name="came")),
                (
                    "planned_rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level planned",
                    ),
                ),
                (
                    "actual_rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level as held",
                    ),
                ),
                ("count", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="how many")),
                (
                    "is_list_open",
                    models.BooleanField(
                        default=False,
                        help_text="The source names only examples: pages add “among others”.",
                        verbose_name="named as an example",
                    ),
                ),
                (
                    "source_wording",
                    models.CharField(blank=True, max_length=250, verbose_name="how the source words it"),
                ),
                (
                    "source_wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="how the source words it"),
                ),
                (
                    "source_wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="how the source words it"),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="organisation",
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
                        to="events.delegation",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="818967c70d830018dc17cb0ceb6920efaceca122",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_71e54",
                            table="events_delegationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("symbol", models.CharField(blank=True, max_length=60, verbose_name="symbol")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("version", models.CharField(blank=True, max_length=60, verbose_name="version")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("for_comment", "For comment"),
                            ("provisional", "Provisional"),
                            ("adopted", "Adopted"),
                            ("superseded", "Superseded"),
                        ],
                        default="draft",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="staff",
                        max_length=12,
                        verbose_name="who may read it",
                    ),
                ),
                ("embargo_until", models.DateTimeField(blank=True, null=True, verbose_name="embargo until")),
                ("dated", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="documents",
                        to="events.documenttype",
                        verbose_name="type",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="documents",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="documents",
                        to="events.session",
                        verbose_name="session",
                    ),
                ),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
                "ordering": ["type__order", "symbol", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="events_document_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("symbol", ""), _negated=True),
                        fields=("symbol",),
                        name="events_document_symbol_is_its_own",
                        violation_error_message="Another document has this symbol.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documentevent" ("dated", "embargo_until", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "restriction", "session_id", "status", "symbol", "title", "title_en", "title_es", "type_id", "version") VALUES (NEW."dated", NEW."embargo_until", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."restriction", NEW."session_id", NEW."status", NEW."symbol", NEW."title", NEW."title_en", NEW."title_es", NEW."type_id", NEW."version"); RETURN NULL;',
                            hash="0dbff4daf24b95a22b4d527e58b4d1d57eb24d6b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_94c6a",
                            table="events_document",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_documentevent" ("dated", "embargo_until", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "restriction", "session_id", "status", "symbol", "title", "title_en", "title_es", "type_id", "version") VALUES (NEW."dated", NEW."embargo_until", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."restriction", NEW."session_id", NEW."status", NEW."symbol", NEW."title", NEW."title_en", NEW."title_es", NEW."type_id", NEW."version"); RETURN NULL;',
                            hash="d595818132da99d76c1ba19ad6fb85177f8b1a18",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a87d",
                            table="events_document",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documentevent" ("dated", "embargo_until", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "restriction", "session_id", "status", "symbol", "title", "title_en", "title_es", "type_id", "version") VALUES (OLD."dated", OLD."embargo_until", OLD."event_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."restriction", OLD."session_id", OLD."status", OLD."symbol", OLD."title", OLD."title_en", OLD."title_es", OLD."type_id", OLD."version"); RETURN NULL;',
                            hash="a6a4a82c617df43f9c2c1cc0aef028ac7a3f4f46",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_40e43",
                            table="events_document",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventEvent",
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
                (
                    "is_verified",
                    models.BooleanField(
                        default=True,
                        help_text="Untick while no source confirms the record as a whole.",
                        verbose_name="rests on a source",
                    ),
                ),
                (
                    "unverified_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="details without a source",
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        blank=True,
                        db_index=False,
                        help_text="Only for imported records.",
                        max_length=80,
                        null=True,
                        verbose_name="code",
                    ),
                ),
                ("is_fictitious", models.BooleanField(default=False, editable=False, verbose_name="fictitious")),
                ("fictitious_since", models.DateField(editable=False, null=True)),
                ("edited_at", models.DateTimeField(editable=False, null=True)),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "short_name",
                    models.CharField(
                        blank=True, help_text="For mails and lists.", max_length=100, verbose_name="short name"
                    ),
                ),
                (
                    "short_name_es",
                    models.CharField(
                        blank=True,
                        help_text="For mails and lists.",
                        max_length=100,
                        null=True,
                        verbose_name="short name",
                    ),
                ),
                (
                    "short_name_en",
                    models.CharField(
                        blank=True,
                        help_text="For mails and lists.",
                        max_length=100,
                        null=True,
                        verbose_name="short name",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="One or two sentences for lists and search.", verbose_name="summary"
                    ),
                ),
                (
                    "summary_es",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences for lists and search.",
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences for lists and search.",
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                ("description", models.TextField(blank=True, help_text="Markdown.", verbose_name="description")),
                (
                    "description_es",
                    models.TextField(blank=True, help_text="Markdown.", null=True, verbose_name="description"),
                ),
                (
                    "description_en",
                    models.TextField(blank=True, help_text="Markdown.", null=True, verbose_name="description"),
                ),
                ("theme_line", models.CharField(blank=True, max_length=300, verbose_name="theme or slogan")),
                (
                    "theme_line_es",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="theme or slogan"),
                ),
                (
                    "theme_line_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="theme or slogan"),
                ),
                ("audience", models.TextField(blank=True, verbose_name="who it is for")),
                ("audience_es", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                ("audience_en", models.TextField(blank=True, null=True, verbose_name="who it is for")),
                (
                    "translation_status_es",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="original",
                        max_length=12,
                        verbose_name="status of the Spanish text",
                    ),
                ),
                (
                    "translation_status_en",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="pending",
                        max_length=12,
                        verbose_name="status of the English text",
                    ),
                ),
                ("edition_number", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="edition")),
                ("edition_wording", models.CharField(blank=True, max_length=60, verbose_name="edition, as written")),
                (
                    "convening",
                    models.CharField(
                        choices=[
                            ("conference", "The Conference"),
                            ("member_government", "Government of a member country"),
                            ("observer_organisation", "Observer organisation"),
                            ("joint", "Jointly with another process"),
                            ("external", "Others"),
                            ("unknown", "Not known"),
                        ],
                        default="conference",
                        max_length=24,
                        verbose_name="convened by",
                    ),
                ),
                (
                    "contact",
                    models.CharField(
                        blank=True, help_text="An address that is read.", max_length=254, verbose_name="contact"
                    ),
                ),
                ("press_contact", models.CharField(blank=True, max_length=254, verbose_name="press contact")),
                (
                    "government_levels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("national", "National or federal"),
                                ("subnational", "State, provincial or departmental"),
                                ("local", "Municipal or local"),
                                ("not_applicable", "Not applicable"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="levels of government",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(choices=[("es", "Spanish"), ("en", "English")], max_length=2),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="languages",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("announced", "Announced"),
                            ("confirmed", "Confirmed"),
                            ("held", "Held"),
                            ("postponed", "Postponed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("status_reason", models.CharField(blank=True, max_length=400, verbose_name="reason shown")),
                (
                    "status_reason_es",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="reason shown"),
                ),
                (
                    "status_reason_en",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="reason shown"),
                ),
                ("timezone", models.CharField(blank=True, max_length=64, verbose_name="time zone")),
                ("planned_starts_on", models.DateField(blank=True, null=True, verbose_name="planned: first day")),
                ("planned_starts_time", models.TimeField(blank=True, null=True, verbose_name="planned: from")),
                ("planned_ends_on", models.DateField(blank=True, null=True, verbose_name="planned: last day")),
                ("planned_ends_time", models.TimeField(blank=True, null=True, verbose_name="planned: until")),
                (
                    "planned_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        max_length=8,
                        verbose_name="planned: how exactly known",
                    ),
                ),
                ("actual_starts_on", models.DateField(blank=True, null=True, verbose_name="as held: first day")),
                ("actual_ends_on", models.DateField(blank=True, null=True, verbose_name="as held: last day")),
                (
                    "actual_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        max_length=8,
                        verbose_name="as held: how exactly known",
                    ),
                ),
                (
                    "dates_wording",
                    models.CharField(blank=True, max_length=200, verbose_name="dates as worded by the source"),
                ),
                (
                    "dates_wording_es",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="dates as worded by the source"
                    ),
                ),
                (
                    "dates_wording_en",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="dates as worded by the source"
                    ),
                ),
                ("dates_note", models.CharField(blank=True, max_length=400, verbose_name="note on the dates")),
                (
                    "dates_note_es",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="note on the dates"),
                ),
                (
                    "dates_note_en",
                    models.CharField(blank=True, max_length=400, null=True, verbose_name="note on the dates"),
                ),
                (
                    "duration_days",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="length in days"),
                ),
                ("starts_at", models.DateTimeField(editable=False, null=True)),
                ("ends_at", models.DateTimeField(editable=False, null=True)),
                (
                    "planned_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality planned",
                    ),
                ),
                (
                    "actual_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality as held",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="public",
                        max_length=12,
                        verbose_name="who may attend",
                    ),
                ),
                (
                    "attendance_reported",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="attendance as reported"),
                ),
                (
                    "attendance_note",
                    models.CharField(blank=True, max_length=300, verbose_name="note on the attendance"),
                ),
                (
                    "attendance_note_es",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="note on the attendance"),
                ),
                (
                    "attendance_note_en",
                    models.CharField(blank=True, max_length=300, null=True, verbose_name="note on the attendance"),
                ),
                (
                    "published_es_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="published in Spanish"),
                ),
                (
                    "published_en_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="published in English"),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "coordinating_institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="coordinating institution",
                    ),
                ),
                (
                    "mandated_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.decision",
                        verbose_name="mandated by",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="part of",
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
                        to="events.event",
                    ),
                ),
                (
                    "presidency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.presidency",
                        verbose_name="presidency",
                    ),
                ),
                (
                    "series",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.eventseries",
                        verbose_name="series",
                    ),
                ),
                (
                    "type",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.eventtype",
                        verbose_name="type",
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
                            hash="43347ccbdab496444ed254deb4882c4dd53f9e9f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5b378",
                            table="events_eventevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventObservanceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year")),
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
                        to="events.eventobservance",
                    ),
                ),
                (
                    "observance",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.observance",
                        verbose_name="observance",
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
                            hash="0abe419c2981bddaad388944b5ae8ab5f44e3f6b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b14f8",
                            table="events_eventobservanceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPartnerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("organiser", "Organised by"),
                            ("co_organiser", "Co-organised by"),
                            ("host", "Host"),
                            ("coordinating_institution", "Coordinating institution"),
                            ("support", "With the support of"),
                            ("technical_support", "With the technical support of"),
                            ("financial_support", "With the financial support of"),
                            ("logistic_support", "With the logistic support of"),
                            ("donor", "Donor"),
                            ("collaborator", "In collaboration with"),
                            ("endorser", "Endorsed by"),
                        ],
                        max_length=30,
                        verbose_name="role",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
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
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="organisation",
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
                        to="events.eventpartner",
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
                            hash="fe100890e278efb258276351ba8a849c8f7b5640",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ff246",
                            table="events_eventpartnerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventPlaceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "stage",
                    models.CharField(
                        choices=[("planned", "Planned"), ("actual", "As held")],
                        default="planned",
                        max_length=8,
                        verbose_name="planned or as held",
                    ),
                ),
                ("is_virtual", models.BooleanField(default=False, verbose_name="online")),
                ("city", models.CharField(blank=True, max_length=120, verbose_name="city")),
                ("city_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="city")),
                ("city_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="city")),
                ("venue", models.CharField(blank=True, max_length=250, verbose_name="venue")),
                ("venue_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="venue")),
                ("venue_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="venue")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
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
                        to="events.eventplace",
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
                            hash="524a27e65c9f9ab759eb6d50b9c459f1535edba5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0d747",
                            table="events_eventplaceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventRelationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("follow_up_of", "In follow-up to"), ("linked_to", "Linked to")],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
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
                    "other",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="other event",
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
                        to="events.eventrelation",
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
                            hash="c15d40c50454d294bbceda09e5220df0b5787e4b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2d660",
                            table="events_eventrelationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EventStaffEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[("responsible", "Responsible"), ("support", "Support"), ("trainer", "Trainer")],
                        default="responsible",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
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
                        to="events.eventstaff",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="user",
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
                            hash="a9f0ef78ac9d2b9aaf392bf2644fb391a80d2cc5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_66f86",
                            table="events_eventstaffevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerSlugEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "language",
                    models.CharField(
                        choices=[("es", "Spanish"), ("en", "English")], max_length=2, verbose_name="language"
                    ),
                ),
                ("slug", models.SlugField(db_index=False, max_length=120, verbose_name="address")),
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
                        to="events.formerslug",
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
                            hash="9e3844fd5298d730af46c3b96e590d9eab2a4816",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b0198",
                            table="events_formerslugevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ObjectiveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("general", "General objective"),
                            ("specific", "Specific objective"),
                            ("axis", "Axis"),
                            ("outcome", "Expected outcome"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
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
                        to="events.objective",
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
                            hash="feadd527f8a20e3d1fcb47b948ae09c852776f23",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c39fb",
                            table="events_objectiveevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Reservation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("seats", models.PositiveSmallIntegerField(verbose_name="places kept")),
                (
                    "seats_taken",
                    models.PositiveSmallIntegerField(default=0, editable=False, verbose_name="of these, taken"),
                ),
                ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released to all at")),
                (
                    "admission",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reservations",
                        to="events.admission",
                        verbose_name="way in",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "reserved places",
                "verbose_name_plural": "reserved places",
                "ordering": ["pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("country__isnull", False)),
                                models.Q(("organisation__isnull", False), _negated=True),
                            ),
                            models.Q(
                                models.Q(("organisation__isnull", False)),
                                models.Q(("country__isnull", False), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="events_reservation_is_for_one_party",
                        violation_error_message="Name exactly one: a country, an organisation, a group or a body.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("body__isnull", True), ("country_group__isnull", True)),
                        name="events_reservation_is_for_one_party_of_an_allowed_kind",
                        violation_error_message="This kind of party is not used here.",
                    ),
                    models.UniqueConstraint(
                        fields=("admission", "country"),
                        name="events_reservation_of_a_country_is_one_per_admission",
                        violation_error_message="There are places reserved for it already: change their number.",
                    ),
                    models.UniqueConstraint(
                        fields=("admission", "organisation"),
                        name="events_reservation_of_a_organisation_is_one_per_admission",
                        violation_error_message="There are places reserved for it already: change their number.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seats__gte", 1)),
                        name="events_reservation_keeps_at_least_one_seat",
                        violation_error_message="Reserve at least one place.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seats_taken__lte", models.F("seats"))),
                        name="events_reservation_gives_no_more_than_it_keeps",
                        violation_error_message="More of these places are taken than would be kept.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_reservationevent" ("admission_id", "body_id", "country_group_id", "country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_at", "seats", "wording", "wording_en", "wording_es") VALUES (NEW."admission_id", NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."released_at", NEW."seats", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="2a107067eebf156688d7de39e5210179998a9e12",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f691e",
                            table="events_reservation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."admission_id" IS DISTINCT FROM (NEW."admission_id") OR OLD."body_id" IS DISTINCT FROM (NEW."body_id") OR OLD."country_id" IS DISTINCT FROM (NEW."country_id") OR OLD."country_group_id" IS DISTINCT FROM (NEW."country_group_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."released_at" IS DISTINCT FROM (NEW."released_at") OR OLD."seats" IS DISTINCT FROM (NEW."seats") OR OLD."wording" IS DISTINCT FROM (NEW."wording") OR OLD."wording_en" IS DISTINCT FROM (NEW."wording_en") OR OLD."wording_es" IS DISTINCT FROM (NEW."wording_es"))',
                            func='INSERT INTO "events_reservationevent" ("admission_id", "body_id", "country_group_id", "country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_at", "seats", "wording", "wording_en", "wording_es") VALUES (NEW."admission_id", NEW."body_id", NEW."country_group_id", NEW."country_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."released_at", NEW."seats", NEW."wording", NEW."wording_en", NEW."wording_es"); RETURN NULL;',
                            hash="434d47ef5db5fe5010ceafc32ec1a1d358f3c8c9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ec5f",
                            table="events_reservation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_reservationevent" ("admission_id", "body_id", "country_group_id", "country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_at", "seats", "wording", "wording_en", "wording_es") VALUES (OLD."admission_id", OLD."body_id", OLD."country_group_id", OLD."country_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."released_at", OLD."seats", OLD."wording", OLD."wording_en", OLD."wording_es"); RETURN NULL;',
                            hash="9ca92790a8b7fc1c129f74611307ff436f75e5e8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f5cfb",
                            table="events_reservation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SessionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                (
                    "kind",
                    models.CharField(
                        choices=[("live", "Live session"), ("panel", "Panel")],
                        default="live",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("confirmed", "Confirmed"),
                            ("held", "Held"),
                            ("postponed", "Postponed"),
                            ("cancelled", "Cancelled"),
                            ("unknown", "Not known"),
                        ],
                        default="planned",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="day")),
                ("starts_time", models.TimeField(blank=True, null=True, verbose_name="from")),
                (
                    "ends_on",
                    models.DateField(blank=True, help_text="Blank: the same day.", null=True, verbose_name="last day"),
                ),
                ("ends_time", models.TimeField(blank=True, null=True, verbose_name="until")),
                (
                    "timezone",
                    models.CharField(
                        blank=True, help_text="Blank: that of the event.", max_length=64, verbose_name="time zone"
                    ),
                ),
                ("starts_at", models.DateTimeField(editable=False, null=True)),
                ("ends_at", models.DateTimeField(editable=False, null=True)),
                (
                    "planned_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality planned",
                    ),
                ),
                (
                    "actual_modality",
                    models.CharField(
                        blank=True,
                        choices=[("virtual", "Online"), ("in_person", "In person"), ("hybrid", "Hybrid")],
                        max_length=10,
                        verbose_name="modality as held",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="public",
                        max_length=12,
                        verbose_name="who may attend",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(choices=[("es", "Spanish"), ("en", "English")], max_length=2),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="working languages",
                    ),
                ),
                ("has_interpretation", models.BooleanField(default=False, verbose_name="simultaneous interpretation")),
                (
                    "join_opens_minutes",
                    models.PositiveSmallIntegerField(
                        default=15,
                        validators=[django.core.validators.MaxValueValidator(240)],
                        verbose_name="door opens, minutes before",
                    ),
                ),
                (
                    "help_contact",
                    models.CharField(blank=True, max_length=200, verbose_name="whom to call when it does not work"),
                ),
                ("stream_address", models.URLField(blank=True, max_length=500, verbose_name="public stream")),
                ("recording_address", models.URLField(blank=True, max_length=500, verbose_name="public recording")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="note")),
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
                        to="events.session",
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
                            hash="467612cbc93d2bfc5927e19e62c8da18138650f8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5b24b",
                            table="events_sessionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SourceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("read_on", models.DateField(blank=True, null=True, verbose_name="read on")),
                (
                    "read_on_precision",
                    models.CharField(
                        choices=[
                            ("minute", "to the minute"),
                            ("day", "the day"),
                            ("month", "the month"),
                            ("year", "the year"),
                            ("unknown", "not known"),
                        ],
                        default="unknown",
                        editable=False,
                        max_length=8,
                    ),
                ),
                ("quotation", models.TextField(blank=True, verbose_name="quotation, in the language of the source")),
                ("note", models.CharField(blank=True, max_length=400, verbose_name="note")),
                ("note_es", models.CharField(blank=True, max_length=400, null=True, verbose_name="note")),
                ("note_en", models.CharField(blank=True, max_length=400, null=True, verbose_name="note")),
                ("conflict", models.CharField(blank=True, max_length=500, verbose_name="where sources disagree")),
                (
                    "conflict_es",
                    models.CharField(blank=True, max_length=500, null=True, verbose_name="where sources disagree"),
                ),
                (
                    "conflict_en",
                    models.CharField(blank=True, max_length=500, null=True, verbose_name="where sources disagree"),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
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
                        to="events.source",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.reference",
                        verbose_name="source",
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
                            hash="4c1d4ef6d17d6ef5e78149ebfc062cfd442e4891",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_861d2",
                            table="events_sourceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaItemEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("starts_time", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("minutes", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="minutes")),
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
                        to="events.agendaitem",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="session",
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
                            hash="fe3f060efaf4212db138b4113ca3f366fb65a70d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_71253",
                            table="events_agendaitemevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Appearance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("opening_remarks", "Opening remarks"),
                            ("welcome_remarks", "Welcome remarks"),
                            ("keynote", "Keynote"),
                            ("speaker", "Speaker"),
                            ("panellist", "Panellist"),
                            ("moderator", "Moderator"),
                            ("facilitator", "Facilitator"),
                            ("rapporteur", "Rapporteur"),
                            ("interpreter", "Interpreter"),
                            ("closing_remarks", "Closing remarks"),
                            ("platform_host", "Platform host"),
                            ("platform_co_host", "Platform co-host"),
                            ("technical_support", "Technical support"),
                        ],
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                ("name", models.CharField(max_length=400, verbose_name="name, as it was")),
                ("honorific", models.CharField(blank=True, max_length=40, verbose_name="honorific")),
                ("honorific_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("honorific_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("post", models.CharField(blank=True, max_length=300, verbose_name="post, as it was")),
                ("post_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                ("post_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                (
                    "rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level",
                    ),
                ),
                ("remarks", models.TextField(blank=True, verbose_name="what was said")),
                ("remarks_es", models.TextField(blank=True, null=True, verbose_name="what was said")),
                ("remarks_en", models.TextField(blank=True, null=True, verbose_name="what was said")),
                (
                    "speech",
                    models.CharField(
                        choices=[("reported", "Reported"), ("direct", "Quoted")],
                        default="reported",
                        max_length=8,
                        verbose_name="quoted or reported",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appearances",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="appearances",
                        to="events.agendaitem",
                        verbose_name="agenda item",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appearances",
                        to="members.organisation",
                        verbose_name="institution, as it was",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appearances",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appearances",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appearances",
                        to="events.session",
                        verbose_name="session",
                    ),
                ),
            ],
            options={
                "verbose_name": "appearance",
                "verbose_name_plural": "appearances",
                "ordering": ["order", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        models.F("event"),
                        models.F("person"),
                        models.F("role"),
                        django.db.models.functions.comparison.Coalesce("session", 0),
                        name="events_appearance_is_listed_once",
                        violation_error_message="This person has that role there already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_appearanceevent" ("country_id", "event_id", "honorific", "honorific_en", "honorific_es", "id", "item_id", "name", "order", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "rank", "remarks", "remarks_en", "remarks_es", "role", "session_id", "speech") VALUES (NEW."country_id", NEW."event_id", NEW."honorific", NEW."honorific_en", NEW."honorific_es", NEW."id", NEW."item_id", NEW."name", NEW."order", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."post", NEW."post_en", NEW."post_es", NEW."rank", NEW."remarks", NEW."remarks_en", NEW."remarks_es", NEW."role", NEW."session_id", NEW."speech"); RETURN NULL;',
                            hash="b331608848e3e37ead45c79ca2d6bb3f06074fa7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07cde",
                            table="events_appearance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_appearanceevent" ("country_id", "event_id", "honorific", "honorific_en", "honorific_es", "id", "item_id", "name", "order", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "rank", "remarks", "remarks_en", "remarks_es", "role", "session_id", "speech") VALUES (NEW."country_id", NEW."event_id", NEW."honorific", NEW."honorific_en", NEW."honorific_es", NEW."id", NEW."item_id", NEW."name", NEW."order", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."post", NEW."post_en", NEW."post_es", NEW."rank", NEW."remarks", NEW."remarks_en", NEW."remarks_es", NEW."role", NEW."session_id", NEW."speech"); RETURN NULL;',
                            hash="8a6f69a732e05b1912c1c0adc4649dd27bb5567e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a04e2",
                            table="events_appearance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_appearanceevent" ("country_id", "event_id", "honorific", "honorific_en", "honorific_es", "id", "item_id", "name", "order", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "rank", "remarks", "remarks_en", "remarks_es", "role", "session_id", "speech") VALUES (OLD."country_id", OLD."event_id", OLD."honorific", OLD."honorific_en", OLD."honorific_es", OLD."id", OLD."item_id", OLD."name", OLD."order", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."post", OLD."post_en", OLD."post_es", OLD."rank", OLD."remarks", OLD."remarks_en", OLD."remarks_es", OLD."role", OLD."session_id", OLD."speech"); RETURN NULL;',
                            hash="8c49a52d488323271cff4a928ed12cf9fc90ef7a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6829",
                            table="events_appearance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CommitmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("text", models.TextField(verbose_name="text")),
                ("text_es", models.TextField(null=True, verbose_name="text")),
                ("text_en", models.TextField(null=True, verbose_name="text")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("pending", "Pending"),
                            ("in_progress", "In progress"),
                            ("done", "Done"),
                            ("deferred", "Deferred"),
                            ("superseded", "Superseded"),
                        ],
                        default="pending",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="organisation",
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
                        to="events.commitment",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.decision",
                        verbose_name="decision",
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
                            hash="a638a821e8df8a61658ddbe4526734512c1cc157",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bd6a8",
                            table="events_commitmentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DelegateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("head_of_delegation", "Head of delegation"),
                            ("alternate_head", "Alternate head of delegation"),
                            ("delegate", "Delegate"),
                            ("alternate", "Alternate"),
                            ("adviser", "Adviser"),
                            ("expert", "Expert"),
                            ("observer", "Observer"),
                            ("special_guest", "Special guest"),
                            ("trainee", "Trainee"),
                        ],
                        default="delegate",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                ("rank_order", models.PositiveSmallIntegerField(default=1, verbose_name="order in the delegation")),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="institution",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Blank: to be named.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.person",
                        verbose_name="person",
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
                        to="events.delegate",
                    ),
                ),
                (
                    "delegation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.delegation",
                        verbose_name="delegation",
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
                            hash="f2f07ac1df2b0492c00275d23883b4df3d35f040",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_223fd",
                            table="events_delegateevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("symbol", models.CharField(blank=True, max_length=60, verbose_name="symbol")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                ("version", models.CharField(blank=True, max_length=60, verbose_name="version")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("for_comment", "For comment"),
                            ("provisional", "Provisional"),
                            ("adopted", "Adopted"),
                            ("superseded", "Superseded"),
                        ],
                        default="draft",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                (
                    "restriction",
                    models.CharField(
                        choices=[
                            ("public", "Public"),
                            ("participants", "Participants"),
                            ("members", "Member countries only"),
                            ("staff", "Staff only"),
                        ],
                        default="staff",
                        max_length=12,
                        verbose_name="who may read it",
                    ),
                ),
                ("embargo_until", models.DateTimeField(blank=True, null=True, verbose_name="embargo until")),
                ("dated", models.DateField(blank=True, null=True, verbose_name="date")),
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
                        to="events.document",
                    ),
                ),
                (
                    "type",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.documenttype",
                        verbose_name="type",
                    ),
                ),
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
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="session",
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
                            hash="97e3385df2e03c19c612159e0c26e53e5173a1be",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1da0e",
                            table="events_documentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "language",
                    models.CharField(
                        choices=[("es", "Spanish"), ("en", "English")], max_length=2, verbose_name="language"
                    ),
                ),
                (
                    "translation_status",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="original",
                        max_length=12,
                        verbose_name="status of the text",
                    ),
                ),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        upload_to="documents/",
                        validators=[django.core.validators.FileExtensionValidator(["pdf"])],
                        verbose_name="file (PDF)",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="events.document",
                        verbose_name="document",
                    ),
                ),
            ],
            options={
                "verbose_name": "language version",
                "verbose_name_plural": "language versions",
                "ordering": ["language"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("document", "language"),
                        name="events_documentfile_is_one_per_language",
                        violation_error_message="There is a version in this language already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documentfileevent" ("document_id", "file", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "translation_status") VALUES (NEW."document_id", NEW."file", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."translation_status"); RETURN NULL;',
                            hash="da587832fc634d5c48cb01c657b9c5f4ee0ce765",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_da131",
                            table="events_documentfile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_documentfileevent" ("document_id", "file", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "translation_status") VALUES (NEW."document_id", NEW."file", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."translation_status"); RETURN NULL;',
                            hash="e8fe175a075167e0739ca742004ee47717e5007c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1d17",
                            table="events_documentfile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_documentfileevent" ("document_id", "file", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "translation_status") VALUES (OLD."document_id", OLD."file", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."translation_status"); RETURN NULL;',
                            hash="e331b52eb2ad6874493f99ce2ea3e00cd32862be",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0450",
                            table="events_documentfile",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Registration",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_names", models.CharField(max_length=200, verbose_name="given names")),
                ("surnames", models.CharField(blank=True, max_length=200, verbose_name="surnames")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "email_key",
                    models.CharField(
                        blank=True, editable=False, max_length=254, null=True, verbose_name="e-mail, as compared"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("es", "Spanish"), ("en", "English")], max_length=2, verbose_name="language"
                    ),
                ),
                ("timezone", models.CharField(max_length=64, verbose_name="time zone")),
                ("institution", models.CharField(blank=True, max_length=200, verbose_name="institution")),
                ("position", models.CharField(blank=True, max_length=200, verbose_name="position")),
                (
                    "government_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("national", "National or federal"),
                            ("subnational", "State, provincial or departmental"),
                            ("local", "Municipal or local"),
                            ("not_applicable", "Not applicable"),
                            ("prefer_not_to_say", "I prefer not to say"),
                        ],
                        max_length=20,
                        verbose_name="level of government",
                    ),
                ),
                (
                    "sex",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("female", "Female"),
                            ("male", "Male"),
                            ("other", "Other"),
                            ("prefer_not_to_say", "I prefer not to say"),
                        ],
                        max_length=20,
                        verbose_name="sex",
                    ),
                ),
                ("answers", models.JSONField(blank=True, default=dict, editable=False, verbose_name="answers")),
                (
                    "consent_version",
                    models.CharField(blank=True, max_length=20, verbose_name="privacy notice agreed to"),
                ),
                ("consented_at", models.DateTimeField(blank=True, null=True, verbose_name="agreed at")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("public_form", "Public form"),
                            ("staff", "Registered by staff"),
                            ("import", "Import"),
                            ("nomination", "Nomination"),
                        ],
                        max_length=12,
                        verbose_name="came through",
                    ),
                ),
                ("submission_id", models.UUIDField(editable=False, null=True, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("pending_verification", "E-mail not confirmed yet"),
                            ("pending_approval", "Under review"),
                            ("waitlisted", "On the waiting list"),
                            ("offered", "Place offered"),
                            ("confirmed", "Confirmed registration"),
                            ("rejected", "Not accepted"),
                            ("cancelled", "Cancelled registration"),
                            ("lapsed", "Lapsed: e-mail not confirmed"),
                            ("expired", "Offer expired"),
                        ],
                        max_length=20,
                        verbose_name="state",
                    ),
                ),
                ("state_since", models.DateTimeField(verbose_name="in this state since")),
                ("holds_seat", models.BooleanField(default=False, verbose_name="holds a place")),
                ("seat_held_until", models.DateTimeField(blank=True, null=True, verbose_name="place held until")),
                (
                    "queue_number",
                    models.BigIntegerField(blank=True, null=True, verbose_name="number in the waiting list"),
                ),
                ("offered_until", models.DateTimeField(blank=True, null=True, verbose_name="offer lasts until")),
                ("submitted_at", models.DateTimeField(verbose_name="submitted")),
                ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="e-mail confirmed")),
                (
                    "admission",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to="events.admission",
                        verbose_name="way in",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to="members.country",
                        verbose_name="country of the institution",
                    ),
                ),
                (
                    "delegate",
                    models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="registration",
                        to="events.delegate",
                        verbose_name="place in a delegation",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to="events.event",
                        verbose_name="event",
                    ),
                ),
                (
                    "reservation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="registrations",
                        to="events.reservation",
                        verbose_name="reserved place",
                    ),
                ),
                (
                    "sector",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to="events.sector",
                        verbose_name="sector",
                    ),
                ),
            ],
            options={
                "verbose_name": "registration",
                "verbose_name_plural": "registrations",
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "waitlisted")),
                        fields=["admission", "queue_number"],
                        name="events_registration_queue",
                    ),
                    models.Index(
                        condition=models.Q(("state", "pending_verification")),
                        fields=["seat_held_until"],
                        name="events_registration_held",
                    ),
                    models.Index(fields=["event", "state"], name="events_registration_by_state"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["pending_verification", "pending_approval", "waitlisted", "offered", "confirmed"],
                            )
                        ),
                        fields=("event", "email_key"),
                        name="events_registration_is_one_per_event_and_email",
                        violation_error_message="There is a living registration with this e-mail already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["confirmed", "offered"]), _negated=True),
                            ("holds_seat", True),
                            _connector="OR",
                        ),
                        name="events_registration_confirmed_or_offered_holds_a_seat",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("holds_seat", False),
                            ("state__in", ["confirmed", "offered", "pending_verification"]),
                            _connector="OR",
                        ),
                        name="events_registration_seat_is_held_in_a_state_that_may",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("seat_held_until__isnull", False),
                            models.Q(("holds_seat", True), ("state", "pending_verification"), _negated=True),
                            _connector="OR",
                        ),
                        name="events_registration_held_seat_has_an_end",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "waitlisted"), _negated=True),
                            ("queue_number__isnull", False),
                            _connector="OR",
                        ),
                        name="events_registration_waits_with_a_number",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "offered"), _negated=True),
                            ("offered_until__isnull", False),
                            _connector="OR",
                        ),
                        name="events_registration_offer_has_an_end",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("origin", "public_form"), _negated=True),
                            models.Q(
                                models.Q(("consent_version", ""), _negated=True),
                                ("consented_at__isnull", False),
                                ("email_key__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="events_registration_public_form_has_consent_and_email",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="state_changes_along_the_arrows",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{pending_verification:confirmed,pending_verification:waitlisted,pending_verification:pending_approval,pending_verification:lapsed,pending_verification:cancelled,lapsed:confirmed,lapsed:waitlisted,lapsed:pending_approval,pending_approval:confirmed,pending_approval:waitlisted,pending_approval:rejected,pending_approval:cancelled,waitlisted:confirmed,waitlisted:offered,waitlisted:cancelled,offered:confirmed,offered:expired,offered:cancelled,expired:waitlisted,confirmed:cancelled}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="94bbc03f69eded2d518fce15b81e471bca27a9f2",
                            operation="UPDATE",
                            pgid="pgtrigger_state_changes_along_the_arrows_5d0aa",
                            table="events_registration",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="seats_are_counted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    if tg_op <> 'INSERT' and old.holds_seat then\n                        update events_reservation set seats_taken = seats_taken - 1 where id = old.reservation_id;\n                        update events_admission set seats_taken = seats_taken - 1 where id = old.admission_id;\n                    end if;\n                    if tg_op <> 'DELETE' and new.holds_seat then\n                        update events_reservation set seats_taken = seats_taken + 1 where id = new.reservation_id;\n                        update events_admission set seats_taken = seats_taken + 1 where id = new.admission_id;\n                    end if;\n                    return null;\n                ",
                            hash="350ee46ef1e9acd150e959649ff96dc9bd95009d",
                            operation='INSERT OR UPDATE OF "holds_seat", "admission_id", "reservation_id" OR DELETE',
                            pgid="pgtrigger_seats_are_counted_66ae3",
                            table="events_registration",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="the_last_seat_is_fenced",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NEW."holds_seat")',
                            func="\n                    if tg_op = 'UPDATE' and old.holds_seat and old.admission_id = new.admission_id then\n                        return null;\n                    end if;\n                    if exists (\n                        select 1 from events_admission a\n                        where a.id = new.admission_id and a.capacity is not null and a.capacity < a.seats_taken + (\n                            select coalesce(sum(greatest(r.seats - r.seats_taken, 0)), 0)\n                            from events_reservation r\n                            where r.admission_id = a.id and new.reservation_id is null\n                                and (r.released_at is null or r.released_at > now())\n                        )\n                    ) then\n                        raise exception 'No place is left in admission %', new.admission_id\n                            using errcode = 'check_violation', constraint = 'events_admission_is_never_oversold';\n                    end if;\n                    return null;\n                ",
                            hash="0b917648a39f2ef9f489e7608848b0ef6cebd3f5",
                            operation='INSERT OR UPDATE OF "holds_seat", "admission_id"',
                            pgid="pgtrigger_the_last_seat_is_fenced_7ddcb",
                            table="events_registration",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReservationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("wording", models.CharField(blank=True, max_length=250, verbose_name="as worded by the source")),
                (
                    "wording_es",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                (
                    "wording_en",
                    models.CharField(blank=True, max_length=250, null=True, verbose_name="as worded by the source"),
                ),
                ("seats", models.PositiveSmallIntegerField(verbose_name="places kept")),
                ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released to all at")),
                (
                    "admission",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.admission",
                        verbose_name="way in",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
                        verbose_name="body",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "country_group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.countrygroup",
                        verbose_name="group of countries",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="organisation",
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
                        to="events.reservation",
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
                            hash="705b4c2aeb47a326ae128b5d80fd71dc51566c0f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eae25",
                            table="events_reservationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AppearanceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("opening_remarks", "Opening remarks"),
                            ("welcome_remarks", "Welcome remarks"),
                            ("keynote", "Keynote"),
                            ("speaker", "Speaker"),
                            ("panellist", "Panellist"),
                            ("moderator", "Moderator"),
                            ("facilitator", "Facilitator"),
                            ("rapporteur", "Rapporteur"),
                            ("interpreter", "Interpreter"),
                            ("closing_remarks", "Closing remarks"),
                            ("platform_host", "Platform host"),
                            ("platform_co_host", "Platform co-host"),
                            ("technical_support", "Technical support"),
                        ],
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                ("name", models.CharField(max_length=400, verbose_name="name, as it was")),
                ("honorific", models.CharField(blank=True, max_length=40, verbose_name="honorific")),
                ("honorific_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("honorific_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("post", models.CharField(blank=True, max_length=300, verbose_name="post, as it was")),
                ("post_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                ("post_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="post, as it was")),
                (
                    "rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("foreign_minister", "Minister of Foreign Affairs"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice-minister"),
                            ("under_secretary", "Under-secretary"),
                            ("ambassador", "Ambassador"),
                            ("head_of_unit", "Head of unit"),
                            ("director_general", "Director general"),
                            ("director", "Director"),
                            ("technical", "Technical staff"),
                        ],
                        max_length=20,
                        verbose_name="level",
                    ),
                ),
                ("remarks", models.TextField(blank=True, verbose_name="what was said")),
                ("remarks_es", models.TextField(blank=True, null=True, verbose_name="what was said")),
                ("remarks_en", models.TextField(blank=True, null=True, verbose_name="what was said")),
                (
                    "speech",
                    models.CharField(
                        choices=[("reported", "Reported"), ("direct", "Quoted")],
                        default="reported",
                        max_length=8,
                        verbose_name="quoted or reported",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agendaitem",
                        verbose_name="agenda item",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
                        verbose_name="institution, as it was",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.person",
                        verbose_name="person",
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
                        to="events.appearance",
                    ),
                ),
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
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="session",
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
                            hash="3ae46797105fc1d08e9e361a661f568601f09106",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6dbde",
                            table="events_appearanceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentFileEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "language",
                    models.CharField(
                        choices=[("es", "Spanish"), ("en", "English")], max_length=2, verbose_name="language"
                    ),
                ),
                (
                    "translation_status",
                    models.CharField(
                        choices=[
                            ("original", "Original"),
                            ("official", "Official translation"),
                            ("unofficial", "Unofficial translation"),
                            ("pending", "Translation pending"),
                        ],
                        default="original",
                        max_length=12,
                        verbose_name="status of the text",
                    ),
                ),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        upload_to="documents/",
                        validators=[django.core.validators.FileExtensionValidator(["pdf"])],
                        verbose_name="file (PDF)",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.document",
                        verbose_name="document",
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
                        to="events.documentfile",
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
                            hash="88b5d1d7ca870a9559dddf71cfc3747466ada96e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1db7e",
                            table="events_documentfileevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RegistrationTransition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "from_state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("pending_verification", "E-mail not confirmed yet"),
                            ("pending_approval", "Under review"),
                            ("waitlisted", "On the waiting list"),
                            ("offered", "Place offered"),
                            ("confirmed", "Confirmed registration"),
                            ("rejected", "Not accepted"),
                            ("cancelled", "Cancelled registration"),
                            ("lapsed", "Lapsed: e-mail not confirmed"),
                            ("expired", "Offer expired"),
                        ],
                        max_length=20,
                        verbose_name="from",
                    ),
                ),
                (
                    "to_state",
                    models.CharField(
                        choices=[
                            ("pending_verification", "E-mail not confirmed yet"),
                            ("pending_approval", "Under review"),
                            ("waitlisted", "On the waiting list"),
                            ("offered", "Place offered"),
                            ("confirmed", "Confirmed registration"),
                            ("rejected", "Not accepted"),
                            ("cancelled", "Cancelled registration"),
                            ("lapsed", "Lapsed: e-mail not confirmed"),
                            ("expired", "Offer expired"),
                        ],
                        max_length=20,
                        verbose_name="to",
                    ),
                ),
                ("at", models.DateTimeField(verbose_name="at")),
                ("reason", models.CharField(blank=True, max_length=400, verbose_name="reason")),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "registration",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="transitions",
                        to="events.registration",
                        verbose_name="registration",
                    ),
                ),
            ],
            options={
                "verbose_name": "change of state",
                "verbose_name_plural": "changes of state",
                "ordering": ["at", "pk"],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="transition_is_never_rewritten",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."registration_id" IS DISTINCT FROM (NEW."registration_id") OR OLD."from_state" IS DISTINCT FROM (NEW."from_state") OR OLD."to_state" IS DISTINCT FROM (NEW."to_state") OR OLD."at" IS DISTINCT FROM (NEW."at") OR OLD."reason" IS DISTINCT FROM (NEW."reason"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="f4beb856a2254aed8ebe31c38453c0815c697ee9",
                            operation="UPDATE",
                            pgid="pgtrigger_transition_is_never_rewritten_3d0b6",
                            table="events_registrationtransition",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
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
