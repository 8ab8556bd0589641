import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import members.models.membership


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("crm_portal", "0001_sql_functions"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Country",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("alpha2", models.CharField(max_length=2, unique=True, verbose_name="two-letter code")),
                ("alpha3", models.CharField(max_length=3, unique=True, verbose_name="three-letter code")),
                ("numeric", models.CharField(max_length=3, unique=True, verbose_name="numeric code")),
                ("name", models.CharField(max_length=100, verbose_name="name")),
                ("name_es", models.CharField(max_length=100, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=100, null=True, verbose_name="name")),
                ("formal_name", models.CharField(blank=True, max_length=150, verbose_name="formal name")),
                ("formal_name_es", models.CharField(blank=True, max_length=150, null=True, verbose_name="formal name")),
                ("formal_name_en", models.CharField(blank=True, max_length=150, null=True, verbose_name="formal name")),
                (
                    "sort_es",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in Spanish"),
                ),
                (
                    "sort_en",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in English"),
                ),
                ("default_timezone", models.CharField(max_length=64, verbose_name="default time zone")),
                (
                    "other_timezones",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other time zones",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
            ],
            options={
                "verbose_name": "country",
                "verbose_name_plural": "countries",
                "ordering": ["alpha2"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("name_es__isnull", False),
                            models.Q(("name_es", ""), _negated=True),
                            ("name_en__isnull", False),
                            models.Q(("name_en", ""), _negated=True),
                        ),
                        name="members_country_is_named_in_both_languages",
                        violation_error_message="A country is named in both languages.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("alpha2__regex", "^[A-Z]{2}$"), ("alpha3__regex", "^[A-Z]{3}$")),
                        name="members_country_codes_are_capital_letters",
                        violation_error_message="Country codes are capital letters: HN, HND.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_countryevent" ("alpha2", "alpha3", "default_timezone", "formal_name", "formal_name_en", "formal_name_es", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "numeric", "other_timezones", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_en", "sort_es") VALUES (NEW."alpha2", NEW."alpha3", NEW."default_timezone", NEW."formal_name", NEW."formal_name_en", NEW."formal_name_es", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."numeric", NEW."other_timezones", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sort_en", NEW."sort_es"); RETURN NULL;',
                            hash="ebbf89d75b52e01b999c8d93c3bbe5d08d548754",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2451d",
                            table="members_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_countryevent" ("alpha2", "alpha3", "default_timezone", "formal_name", "formal_name_en", "formal_name_es", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "numeric", "other_timezones", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_en", "sort_es") VALUES (NEW."alpha2", NEW."alpha3", NEW."default_timezone", NEW."formal_name", NEW."formal_name_en", NEW."formal_name_es", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."numeric", NEW."other_timezones", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sort_en", NEW."sort_es"); RETURN NULL;',
                            hash="16e6808c91e3d693bb8c0f413a7fbcf8a83b4702",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fcf59",
                            table="members_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_countryevent" ("alpha2", "alpha3", "default_timezone", "formal_name", "formal_name_en", "formal_name_es", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "numeric", "other_timezones", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_en", "sort_es") VALUES (OLD."alpha2", OLD."alpha3", OLD."default_timezone", OLD."formal_name", OLD."formal_name_en", OLD."formal_name_es", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."note", OLD."note_en", OLD."note_es", OLD."numeric", OLD."other_timezones", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sort_en", OLD."sort_es"); RETURN NULL;',
                            hash="1a6622832f070c8eb1422b47d163e5293f3461e6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e355",
                            table="members_country",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CountryGroup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=150, verbose_name="name")),
                ("name_es", models.CharField(max_length=150, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=150, null=True, verbose_name="name")),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
            ],
            options={
                "verbose_name": "group of countries",
                "verbose_name_plural": "groups of countries",
                "ordering": ["code"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="members_countrygroup_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_countrygroupevent" ("code", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="dc1f81a7dd993cdf25689e7ecc0db504e8e18d0f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9e809",
                            table="members_countrygroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_countrygroupevent" ("code", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="791f52047bb0f7418e9bf25cec68ac521bd00cbb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5220c",
                            table="members_countrygroup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_countrygroupevent" ("code", "id", "name", "name_en", "name_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."name_en", OLD."name_es", OLD."note", OLD."note_en", OLD."note_es", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="cc3eb4dcb496563d9263187895b79c102efc61c6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_12573",
                            table="members_countrygroup",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_names", models.CharField(max_length=200, verbose_name="given names")),
                (
                    "surnames",
                    models.CharField(
                        blank=True, help_text="Two are normal; particles stay.", max_length=200, verbose_name="surnames"
                    ),
                ),
                ("display_name", models.CharField(max_length=400, verbose_name="name as shown")),
                (
                    "sort_key",
                    models.CharField(
                        help_text="First surname first, without accents or particles.",
                        max_length=400,
                        verbose_name="key for ordering",
                    ),
                ),
                ("honorific", models.CharField(blank=True, max_length=40, verbose_name="honorific")),
                ("honorific_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("honorific_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                (
                    "grammatical_gender",
                    models.CharField(
                        blank=True,
                        choices=[("feminine", "Feminine"), ("masculine", "Masculine")],
                        max_length=10,
                        verbose_name="form of the post in Spanish",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("es", "Spanish"), ("en", "English")],
                        max_length=2,
                        verbose_name="language",
                    ),
                ),
                ("timezone", models.CharField(blank=True, max_length=64, verbose_name="time zone")),
                (
                    "is_public",
                    models.BooleanField(
                        default=False,
                        help_text="Needed to appear on public pages.",
                        verbose_name="may be named in public",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "ordering": ["sort_key", "pk"],
                "indexes": [models.Index(fields=["sort_key"], name="members_person_by_sort_key")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_personevent" ("display_name", "given_names", "grammatical_gender", "honorific", "honorific_en", "honorific_es", "id", "is_public", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_key", "surnames", "timezone") VALUES (NEW."display_name", NEW."given_names", NEW."grammatical_gender", NEW."honorific", NEW."honorific_en", NEW."honorific_es", NEW."id", NEW."is_public", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sort_key", NEW."surnames", NEW."timezone"); RETURN NULL;',
                            hash="a702fa7f794301fd8e498d971540b94a1f51b063",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ccaf2",
                            table="members_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_personevent" ("display_name", "given_names", "grammatical_gender", "honorific", "honorific_en", "honorific_es", "id", "is_public", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_key", "surnames", "timezone") VALUES (NEW."display_name", NEW."given_names", NEW."grammatical_gender", NEW."honorific", NEW."honorific_en", NEW."honorific_es", NEW."id", NEW."is_public", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sort_key", NEW."surnames", NEW."timezone"); RETURN NULL;',
                            hash="9d0d7a7ade70c3114d814d45848b176b123a4928",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a133a",
                            table="members_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_personevent" ("display_name", "given_names", "grammatical_gender", "honorific", "honorific_en", "honorific_es", "id", "is_public", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sort_key", "surnames", "timezone") VALUES (OLD."display_name", OLD."given_names", OLD."grammatical_gender", OLD."honorific", OLD."honorific_en", OLD."honorific_es", OLD."id", OLD."is_public", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sort_key", OLD."surnames", OLD."timezone"); RETURN NULL;',
                            hash="fd950059fcd6dff2f7fcc6e633b93d93fff04d8e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b4a8d",
                            table="members_person",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reference",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("outlet", models.CharField(blank=True, max_length=200, verbose_name="outlet or publisher")),
                ("headline", models.CharField(blank=True, max_length=400, verbose_name="headline, as published")),
                ("address", models.CharField(blank=True, max_length=400, verbose_name="address")),
                (
                    "published",
                    models.CharField(blank=True, max_length=60, verbose_name="when published, as far as known"),
                ),
            ],
            options={
                "verbose_name": "source of facts",
                "verbose_name_plural": "sources of facts",
                "ordering": ["code"],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_referenceevent" ("address", "code", "headline", "id", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published") VALUES (NEW."address", NEW."code", NEW."headline", NEW."id", NEW."outlet", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published"); RETURN NULL;',
                            hash="108c9d5ad30d1d8a52319029aded36b51e7a6e18",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2f644",
                            table="members_reference",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_referenceevent" ("address", "code", "headline", "id", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published") VALUES (NEW."address", NEW."code", NEW."headline", NEW."id", NEW."outlet", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published"); RETURN NULL;',
                            hash="a0c6229a7ffc5774829188a6110d7cad204fb634",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b109b",
                            table="members_reference",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_referenceevent" ("address", "code", "headline", "id", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published") VALUES (OLD."address", OLD."code", OLD."headline", OLD."id", OLD."outlet", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published"); RETURN NULL;',
                            hash="fd1f18515b672bc70b41457fc291f104db820871",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b2a0d",
                            table="members_reference",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CountryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("alpha2", models.CharField(max_length=2, verbose_name="two-letter code")),
                ("alpha3", models.CharField(max_length=3, verbose_name="three-letter code")),
                ("numeric", models.CharField(max_length=3, verbose_name="numeric code")),
                ("name", models.CharField(max_length=100, verbose_name="name")),
                ("name_es", models.CharField(max_length=100, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=100, null=True, verbose_name="name")),
                ("formal_name", models.CharField(blank=True, max_length=150, verbose_name="formal name")),
                ("formal_name_es", models.CharField(blank=True, max_length=150, null=True, verbose_name="formal name")),
                ("formal_name_en", models.CharField(blank=True, max_length=150, null=True, verbose_name="formal name")),
                (
                    "sort_es",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in Spanish"),
                ),
                (
                    "sort_en",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in English"),
                ),
                ("default_timezone", models.CharField(max_length=64, verbose_name="default time zone")),
                (
                    "other_timezones",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other time zones",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
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
                        to="members.country",
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
                            hash="d6406dae71ec6cac49eb2a41897fa64464b9d479",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3207c",
                            table="members_countryevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CountryGroupEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=150, verbose_name="name")),
                ("name_es", models.CharField(max_length=150, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=150, null=True, verbose_name="name")),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
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
                        to="members.countrygroup",
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
                            hash="1a9383e79fd4b7206df741589196f6a264e30980",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9621",
                            table="members_countrygroupevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Organisation",
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
                ("formal_name", models.CharField(blank=True, max_length=250, verbose_name="formal name")),
                ("formal_name_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="formal name")),
                ("formal_name_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="formal name")),
                ("acronym", models.CharField(blank=True, max_length=40, verbose_name="acronym")),
                ("acronym_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                ("acronym_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other names, for searching",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("government", "Government"),
                            ("institution", "Government institution"),
                            ("international_organisation", "International organisation"),
                            ("civil_society_network", "Civil-society network"),
                            ("process", "Consultative process"),
                            ("academia", "Academic institution"),
                            ("private", "Private sector"),
                            ("donor", "Donor"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                (
                    "government_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("national", "National or federal"),
                            ("subnational", "State, provincial or departmental"),
                            ("local", "Municipal or local"),
                            ("not_applicable", "Not applicable"),
                        ],
                        max_length=20,
                        verbose_name="level of government",
                    ),
                ),
                (
                    "sort_es",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in Spanish"),
                ),
                (
                    "sort_en",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in English"),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="organisations",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="members.organisation",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "ordering": ["code"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="members_organisation_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("pk")), _negated=True),
                        name="members_organisation_is_not_part_of_itself",
                        violation_error_message="An organisation is not part of itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_organisationevent" ("acronym", "acronym_en", "acronym_es", "aliases", "code", "country_id", "formal_name", "formal_name_en", "formal_name_es", "government_level", "id", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "sort_en", "sort_es") VALUES (NEW."acronym", NEW."acronym_en", NEW."acronym_es", NEW."aliases", NEW."code", NEW."country_id", NEW."formal_name", NEW."formal_name_en", NEW."formal_name_es", NEW."government_level", NEW."id", NEW."kind", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."sort_en", NEW."sort_es"); RETURN NULL;',
                            hash="101e22a5eb42fc65772382ec824f655b28bdb764",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d68e8",
                            table="members_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_organisationevent" ("acronym", "acronym_en", "acronym_es", "aliases", "code", "country_id", "formal_name", "formal_name_en", "formal_name_es", "government_level", "id", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "sort_en", "sort_es") VALUES (NEW."acronym", NEW."acronym_en", NEW."acronym_es", NEW."aliases", NEW."code", NEW."country_id", NEW."formal_name", NEW."formal_name_en", NEW."formal_name_es", NEW."government_level", NEW."id", NEW."kind", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."sort_en", NEW."sort_es"); RETURN NULL;',
                            hash="7b9fddadd286b8b04fac06381ec6629a06801849",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f4b2a",
                            table="members_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_organisationevent" ("acronym", "acronym_en", "acronym_es", "aliases", "code", "country_id", "formal_name", "formal_name_en", "formal_name_es", "government_level", "id", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "sort_en", "sort_es") VALUES (OLD."acronym", OLD."acronym_en", OLD."acronym_es", OLD."aliases", OLD."code", OLD."country_id", OLD."formal_name", OLD."formal_name_en", OLD."formal_name_es", OLD."government_level", OLD."id", OLD."kind", OLD."name", OLD."name_en", OLD."name_es", OLD."note", OLD."note_en", OLD."note_es", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug_en", OLD."slug_es", OLD."sort_en", OLD."sort_es"); RETURN NULL;',
                            hash="4ac48797d732a869babc5939cf6a904db72d408e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5a0df",
                            table="members_organisation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonEmail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("email", models.EmailField(max_length=254, verbose_name="e-mail")),
                ("email_key", models.CharField(editable=False, max_length=254, verbose_name="e-mail, as compared")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="emails",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "e-mail of a person",
                "verbose_name_plural": "e-mails of people",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "email_key"),
                        name="members_personemail_is_kept_once",
                        violation_error_message="This address is there already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("given_names", models.CharField(max_length=200, verbose_name="given names")),
                (
                    "surnames",
                    models.CharField(
                        blank=True, help_text="Two are normal; particles stay.", max_length=200, verbose_name="surnames"
                    ),
                ),
                ("display_name", models.CharField(max_length=400, verbose_name="name as shown")),
                (
                    "sort_key",
                    models.CharField(
                        help_text="First surname first, without accents or particles.",
                        max_length=400,
                        verbose_name="key for ordering",
                    ),
                ),
                ("honorific", models.CharField(blank=True, max_length=40, verbose_name="honorific")),
                ("honorific_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                ("honorific_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="honorific")),
                (
                    "grammatical_gender",
                    models.CharField(
                        blank=True,
                        choices=[("feminine", "Feminine"), ("masculine", "Masculine")],
                        max_length=10,
                        verbose_name="form of the post in Spanish",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("es", "Spanish"), ("en", "English")],
                        max_length=2,
                        verbose_name="language",
                    ),
                ),
                ("timezone", models.CharField(blank=True, max_length=64, verbose_name="time zone")),
                (
                    "is_public",
                    models.BooleanField(
                        default=False,
                        help_text="Needed to appear on public pages.",
                        verbose_name="may be named in public",
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
                        to="members.person",
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
                            hash="5ed038c33708a291246651c2dbd8e1fa862a6f04",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_53f61",
                            table="members_personevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Presidency",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                ("year", models.PositiveSmallIntegerField(unique=True, verbose_name="year that names the term")),
                (
                    "is_designated",
                    models.BooleanField(
                        default=False,
                        help_text="The country was announced; the term is not confirmed yet.",
                        verbose_name="announced only",
                    ),
                ),
                ("theme", models.CharField(blank=True, max_length=300, verbose_name="theme")),
                ("theme_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                ("theme_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                ("aims", models.TextField(blank=True, verbose_name="aims")),
                ("aims_es", models.TextField(blank=True, null=True, verbose_name="aims")),
                ("aims_en", models.TextField(blank=True, null=True, verbose_name="aims")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts")),
                (
                    "starts_precision",
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
                    ),
                ),
                (
                    "ends_on",
                    models.DateField(
                        blank=True,
                        help_text="A month counts from its first day.",
                        null=True,
                        verbose_name="ends (not included)",
                    ),
                ),
                (
                    "ends_precision",
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
                    ),
                ),
                (
                    "meeting_ordinal",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="number of its Vice-Ministerial Meeting"
                    ),
                ),
                (
                    "meeting_place",
                    models.CharField(blank=True, max_length=200, verbose_name="place of its Vice-Ministerial Meeting"),
                ),
                (
                    "meeting_place_es",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="place of its Vice-Ministerial Meeting"
                    ),
                ),
                (
                    "meeting_place_en",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="place of its Vice-Ministerial Meeting"
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leave it blank while it is not confirmed: pages then say so.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="presidencies",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "references",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="members.reference", verbose_name="sources"
                    ),
                ),
            ],
            options={
                "verbose_name": "presidency",
                "verbose_name_plural": "presidencies",
                "ordering": ["-year"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on__isnull", True),
                            ("ends_on__isnull", True),
                            ("ends_on__gt", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="members_presidency_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("ends_on__isnull", False), ("starts_on__isnull", False)),
                        expressions=[(members.models.membership.DateRange("starts_on", "ends_on"), "&&")],
                        name="members_presidency_terms_do_not_overlap",
                        violation_error_message="Two terms overlap.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencyevent" ("aims", "aims_en", "aims_es", "country_id", "ends_on", "ends_precision", "id", "is_designated", "is_verified", "meeting_ordinal", "meeting_place", "meeting_place_en", "meeting_place_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "starts_precision", "theme", "theme_en", "theme_es", "unverified_fields", "year") VALUES (NEW."aims", NEW."aims_en", NEW."aims_es", NEW."country_id", NEW."ends_on", NEW."ends_precision", NEW."id", NEW."is_designated", NEW."is_verified", NEW."meeting_ordinal", NEW."meeting_place", NEW."meeting_place_en", NEW."meeting_place_es", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts_on", NEW."starts_precision", NEW."theme", NEW."theme_en", NEW."theme_es", NEW."unverified_fields", NEW."year"); RETURN NULL;',
                            hash="7921f4c7b1f6624f5de0eb316ca5114edcf99526",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_58b02",
                            table="members_presidency",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_presidencyevent" ("aims", "aims_en", "aims_es", "country_id", "ends_on", "ends_precision", "id", "is_designated", "is_verified", "meeting_ordinal", "meeting_place", "meeting_place_en", "meeting_place_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "starts_precision", "theme", "theme_en", "theme_es", "unverified_fields", "year") VALUES (NEW."aims", NEW."aims_en", NEW."aims_es", NEW."country_id", NEW."ends_on", NEW."ends_precision", NEW."id", NEW."is_designated", NEW."is_verified", NEW."meeting_ordinal", NEW."meeting_place", NEW."meeting_place_en", NEW."meeting_place_es", NEW."note", NEW."note_en", NEW."note_es", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts_on", NEW."starts_precision", NEW."theme", NEW."theme_en", NEW."theme_es", NEW."unverified_fields", NEW."year"); RETURN NULL;',
                            hash="d84c427fa8ac10bd5a68388441c504a103943499",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9a921",
                            table="members_presidency",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencyevent" ("aims", "aims_en", "aims_es", "country_id", "ends_on", "ends_precision", "id", "is_designated", "is_verified", "meeting_ordinal", "meeting_place", "meeting_place_en", "meeting_place_es", "note", "note_en", "note_es", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "starts_precision", "theme", "theme_en", "theme_es", "unverified_fields", "year") VALUES (OLD."aims", OLD."aims_en", OLD."aims_es", OLD."country_id", OLD."ends_on", OLD."ends_precision", OLD."id", OLD."is_designated", OLD."is_verified", OLD."meeting_ordinal", OLD."meeting_place", OLD."meeting_place_en", OLD."meeting_place_es", OLD."note", OLD."note_en", OLD."note_es", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."starts_on", OLD."starts_precision", OLD."theme", OLD."theme_en", OLD."theme_es", OLD."unverified_fields", OLD."year"); RETURN NULL;',
                            hash="d0869a4516b0463bb3f7b805ac8b130e23951bac",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ea52a",
                            table="members_presidency",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReferenceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("outlet", models.CharField(blank=True, max_length=200, verbose_name="outlet or publisher")),
                ("headline", models.CharField(blank=True, max_length=400, verbose_name="headline, as published")),
                ("address", models.CharField(blank=True, max_length=400, verbose_name="address")),
                (
                    "published",
                    models.CharField(blank=True, max_length=60, verbose_name="when published, as far as known"),
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
                        to="members.reference",
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
                            hash="a3f935fdb7552ecf0d60f59ba3255bc9ad33d9d8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6582c",
                            table="members_referenceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Body",
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
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("name", models.CharField(max_length=250, verbose_name="name")),
                ("name_es", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("acronym", models.CharField(blank=True, max_length=40, verbose_name="acronym")),
                ("acronym_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                ("acronym_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other names, for searching",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("conference", "Conference"),
                            ("organ", "Organ"),
                            ("committee", "Committee"),
                            ("working_group", "Working group"),
                            ("liaison_network", "Liaison officers network"),
                            ("ad_hoc_group", "Ad hoc group"),
                            ("network", "Network"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("current", "Current"), ("historical", "Historical"), ("unknown", "Not known")],
                        default="current",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                ("active_from", models.DateField(blank=True, null=True, verbose_name="active from")),
                (
                    "active_from_precision",
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
                    ),
                ),
                ("active_to", models.DateField(blank=True, null=True, verbose_name="active until")),
                (
                    "active_to_precision",
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
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("description_es", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, null=True, verbose_name="description")),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="members.body",
                        verbose_name="part of",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bodies",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "references",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="members.reference", verbose_name="sources"
                    ),
                ),
            ],
            options={
                "verbose_name": "body",
                "verbose_name_plural": "bodies",
                "ordering": ["code"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name_es__isnull", False), models.Q(("name_es", ""), _negated=True)),
                            models.Q(("name_en__isnull", False), models.Q(("name_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="members_body_is_named",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("active_from__isnull", True),
                            ("active_to__isnull", True),
                            ("active_to__gt", models.F("active_from")),
                            _connector="OR",
                        ),
                        name="members_body_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_bodyevent" ("acronym", "acronym_en", "acronym_es", "active_from", "active_from_precision", "active_to", "active_to_precision", "aliases", "code", "description", "description_en", "description_es", "id", "is_verified", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "organisation_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "status", "unverified_fields") VALUES (NEW."acronym", NEW."acronym_en", NEW."acronym_es", NEW."active_from", NEW."active_from_precision", NEW."active_to", NEW."active_to_precision", NEW."aliases", NEW."code", NEW."description", NEW."description_en", NEW."description_es", NEW."id", NEW."is_verified", NEW."kind", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."status", NEW."unverified_fields"); RETURN NULL;',
                            hash="c2788d414280312250ac107ec5bf2889bcea96bb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_20ab9",
                            table="members_body",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_bodyevent" ("acronym", "acronym_en", "acronym_es", "active_from", "active_from_precision", "active_to", "active_to_precision", "aliases", "code", "description", "description_en", "description_es", "id", "is_verified", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "organisation_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "status", "unverified_fields") VALUES (NEW."acronym", NEW."acronym_en", NEW."acronym_es", NEW."active_from", NEW."active_from_precision", NEW."active_to", NEW."active_to_precision", NEW."aliases", NEW."code", NEW."description", NEW."description_en", NEW."description_es", NEW."id", NEW."is_verified", NEW."kind", NEW."name", NEW."name_en", NEW."name_es", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug_en", NEW."slug_es", NEW."status", NEW."unverified_fields"); RETURN NULL;',
                            hash="c1764c759969e4fa00947dd5f7673323e4e6902d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4295e",
                            table="members_body",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_bodyevent" ("acronym", "acronym_en", "acronym_es", "active_from", "active_from_precision", "active_to", "active_to_precision", "aliases", "code", "description", "description_en", "description_es", "id", "is_verified", "kind", "name", "name_en", "name_es", "note", "note_en", "note_es", "organisation_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug_en", "slug_es", "status", "unverified_fields") VALUES (OLD."acronym", OLD."acronym_en", OLD."acronym_es", OLD."active_from", OLD."active_from_precision", OLD."active_to", OLD."active_to_precision", OLD."aliases", OLD."code", OLD."description", OLD."description_en", OLD."description_es", OLD."id", OLD."is_verified", OLD."kind", OLD."name", OLD."name_en", OLD."name_es", OLD."note", OLD."note_en", OLD."note_es", OLD."organisation_id", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug_en", OLD."slug_es", OLD."status", OLD."unverified_fields"); RETURN NULL;',
                            hash="88288a1580b15453122b90a8b7e020f6d53749bc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc990",
                            table="members_body",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FocalPoint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_alternate", models.BooleanField(default=False, verbose_name="alternate")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="focal_points",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="focal_points",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="focal_points",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "focal point",
                "verbose_name_plural": "focal points",
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
                        name="members_focalpoint_answers_for_one_party",
                        violation_error_message="Name a country or an organisation, not both.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on__isnull", True),
                            ("ends_on__isnull", True),
                            ("ends_on__gt", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="members_focalpoint_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_focalpointevent" ("country_id", "ends_on", "id", "is_alternate", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on") VALUES (NEW."country_id", NEW."ends_on", NEW."id", NEW."is_alternate", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts_on"); RETURN NULL;',
                            hash="4dc04aaae27145a44e8361ac66fa4993d9908f16",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1a936",
                            table="members_focalpoint",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_focalpointevent" ("country_id", "ends_on", "id", "is_alternate", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on") VALUES (NEW."country_id", NEW."ends_on", NEW."id", NEW."is_alternate", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts_on"); RETURN NULL;',
                            hash="381bf4825b2d5b54dff8f5e8d3e4795fb308bf7a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d1c60",
                            table="members_focalpoint",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_focalpointevent" ("country_id", "ends_on", "id", "is_alternate", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on") VALUES (OLD."country_id", OLD."ends_on", OLD."id", OLD."is_alternate", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."starts_on"); RETURN NULL;',
                            hash="af7f3898f0cad1b58df3229e7896786834faf39e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1e627",
                            table="members_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("member_state", "Member country"),
                            ("observer_state", "Observer country"),
                            ("observer_organisation", "Observer organisation"),
                            ("civil_society_network", "Civil-society network"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="since")),
                (
                    "valid_from_precision",
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
                    ),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="until (not included)")),
                (
                    "note",
                    models.TextField(
                        blank=True, help_text="For instance between which meetings it joined.", verbose_name="note"
                    ),
                ),
                (
                    "note_es",
                    models.TextField(
                        blank=True,
                        help_text="For instance between which meetings it joined.",
                        null=True,
                        verbose_name="note",
                    ),
                ),
                (
                    "note_en",
                    models.TextField(
                        blank=True,
                        help_text="For instance between which meetings it joined.",
                        null=True,
                        verbose_name="note",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "references",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="members.reference", verbose_name="sources"
                    ),
                ),
            ],
            options={
                "verbose_name": "membership",
                "verbose_name_plural": "memberships",
                "ordering": ["kind", "pk"],
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
                        name="members_membership_is_of_one_party",
                        violation_error_message="Name a country or an organisation, not both.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_until__isnull", True),
                            ("valid_until__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="members_membership_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("country__isnull", False), ("kind__in", ["member_state", "observer_state"])),
                            models.Q(
                                ("kind__in", ["observer_organisation", "civil_society_network"]),
                                ("organisation__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="members_membership_kind_fits_its_party",
                        violation_error_message="Countries are members or observers; organisations are observers or networks.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("valid_from__isnull", False), ("country__isnull", False)),
                        expressions=[
                            (
                                models.Func(
                                    models.F("country"), models.F("country"), models.Value("[]"), function="int8range"
                                ),
                                "&&",
                            ),
                            (members.models.membership.DateRange("valid_from", "valid_until"), "&&"),
                        ],
                        name="members_membership_of_a_country_does_not_overlap",
                        violation_error_message="It belongs to the Conference in that period already.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("valid_from__isnull", False), ("organisation__isnull", False)),
                        expressions=[
                            (
                                models.Func(
                                    models.F("organisation"),
                                    models.F("organisation"),
                                    models.Value("[]"),
                                    function="int8range",
                                ),
                                "&&",
                            ),
                            (members.models.membership.DateRange("valid_from", "valid_until"), "&&"),
                        ],
                        name="members_membership_of_a_organisation_does_not_overlap",
                        violation_error_message="It belongs to the Conference in that period already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_membershipevent" ("country_id", "id", "is_verified", "kind", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unverified_fields", "valid_from", "valid_from_precision", "valid_until") VALUES (NEW."country_id", NEW."id", NEW."is_verified", NEW."kind", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unverified_fields", NEW."valid_from", NEW."valid_from_precision", NEW."valid_until"); RETURN NULL;',
                            hash="853d410adaa2c04e5b6b35fb16ec5159fbafb2a8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_20243",
                            table="members_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_membershipevent" ("country_id", "id", "is_verified", "kind", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unverified_fields", "valid_from", "valid_from_precision", "valid_until") VALUES (NEW."country_id", NEW."id", NEW."is_verified", NEW."kind", NEW."note", NEW."note_en", NEW."note_es", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unverified_fields", NEW."valid_from", NEW."valid_from_precision", NEW."valid_until"); RETURN NULL;',
                            hash="418f48fe49417efd4d175924824581d0f0c5ad36",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f5071",
                            table="members_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_membershipevent" ("country_id", "id", "is_verified", "kind", "note", "note_en", "note_es", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unverified_fields", "valid_from", "valid_from_precision", "valid_until") VALUES (OLD."country_id", OLD."id", OLD."is_verified", OLD."kind", OLD."note", OLD."note_en", OLD."note_es", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unverified_fields", OLD."valid_from", OLD."valid_from_precision", OLD."valid_until"); RETURN NULL;',
                            hash="20934bd549597af326489d7158ae9639ca06b0da",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_84b9f",
                            table="members_membership",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationEvent",
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
                ("formal_name", models.CharField(blank=True, max_length=250, verbose_name="formal name")),
                ("formal_name_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="formal name")),
                ("formal_name_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="formal name")),
                ("acronym", models.CharField(blank=True, max_length=40, verbose_name="acronym")),
                ("acronym_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                ("acronym_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other names, for searching",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("government", "Government"),
                            ("institution", "Government institution"),
                            ("international_organisation", "International organisation"),
                            ("civil_society_network", "Civil-society network"),
                            ("process", "Consultative process"),
                            ("academia", "Academic institution"),
                            ("private", "Private sector"),
                            ("donor", "Donor"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                (
                    "government_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("national", "National or federal"),
                            ("subnational", "State, provincial or departmental"),
                            ("local", "Municipal or local"),
                            ("not_applicable", "Not applicable"),
                        ],
                        max_length=20,
                        verbose_name="level of government",
                    ),
                ),
                (
                    "sort_es",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in Spanish"),
                ),
                (
                    "sort_en",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="position in English"),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.organisation",
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
                        to="members.organisation",
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
                            hash="f0940d56f7878a532c9da5a37546ecb83029cac4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_02a5d",
                            table="members_organisationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=250, verbose_name="title, in the person's own form")),
                (
                    "title_es",
                    models.CharField(max_length=250, null=True, verbose_name="title, in the person's own form"),
                ),
                (
                    "title_en",
                    models.CharField(max_length=250, null=True, verbose_name="title, in the person's own form"),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to="members.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to="members.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="posts",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "post",
                "verbose_name_plural": "posts",
                "ordering": [models.OrderBy(models.F("starts_on"), descending=True, nulls_last=True), "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("title_es__isnull", False), models.Q(("title_es", ""), _negated=True)),
                            models.Q(("title_en__isnull", False), models.Q(("title_en", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="members_post_has_a_title",
                        violation_error_message="Write it in Spanish or in English.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on__isnull", True),
                            ("ends_on__isnull", True),
                            ("ends_on__gt", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="members_post_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_postevent" ("country_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "title", "title_en", "title_es") VALUES (NEW."country_id", NEW."ends_on", NEW."id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts_on", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="d2bb53410ca0b11b077f90a434337676fc319ed1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ad967",
                            table="members_post",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_postevent" ("country_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "title", "title_en", "title_es") VALUES (NEW."country_id", NEW."ends_on", NEW."id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts_on", NEW."title", NEW."title_en", NEW."title_es"); RETURN NULL;',
                            hash="e32d22440b487a383cb16656a749dd12fea3be13",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee5d0",
                            table="members_post",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_postevent" ("country_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "title", "title_en", "title_es") VALUES (OLD."country_id", OLD."ends_on", OLD."id", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."starts_on", OLD."title", OLD."title_en", OLD."title_es"); RETURN NULL;',
                            hash="08ae27333e5cdd9770d4274a75b981126f6af3eb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ccde5",
                            table="members_post",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PresidencyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                ("year", models.PositiveSmallIntegerField(verbose_name="year that names the term")),
                (
                    "is_designated",
                    models.BooleanField(
                        default=False,
                        help_text="The country was announced; the term is not confirmed yet.",
                        verbose_name="announced only",
                    ),
                ),
                ("theme", models.CharField(blank=True, max_length=300, verbose_name="theme")),
                ("theme_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                ("theme_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                ("aims", models.TextField(blank=True, verbose_name="aims")),
                ("aims_es", models.TextField(blank=True, null=True, verbose_name="aims")),
                ("aims_en", models.TextField(blank=True, null=True, verbose_name="aims")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts")),
                (
                    "starts_precision",
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
                    ),
                ),
                (
                    "ends_on",
                    models.DateField(
                        blank=True,
                        help_text="A month counts from its first day.",
                        null=True,
                        verbose_name="ends (not included)",
                    ),
                ),
                (
                    "ends_precision",
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
                    ),
                ),
                (
                    "meeting_ordinal",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="number of its Vice-Ministerial Meeting"
                    ),
                ),
                (
                    "meeting_place",
                    models.CharField(blank=True, max_length=200, verbose_name="place of its Vice-Ministerial Meeting"),
                ),
                (
                    "meeting_place_es",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="place of its Vice-Ministerial Meeting"
                    ),
                ),
                (
                    "meeting_place_en",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="place of its Vice-Ministerial Meeting"
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leave it blank while it is not confirmed: pages then say so.",
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
                        to="members.presidency",
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
                            hash="2ff753b5582e1c750000cbdb5e3ef0e8367fc6e7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_135fe",
                            table="members_presidencyevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PresidencyHolder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("post", models.CharField(blank=True, max_length=250, verbose_name="post held then")),
                ("post_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="post held then")),
                ("post_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="post held then")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="presidencies_held",
                        to="members.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "presidency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="holders",
                        to="members.presidency",
                        verbose_name="presidency",
                    ),
                ),
            ],
            options={
                "verbose_name": "holder of the presidency",
                "verbose_name_plural": "holders of the presidency",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on__isnull", True),
                            ("ends_on__isnull", True),
                            ("ends_on__gt", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="members_presidencyholder_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencyholderevent" ("ends_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "presidency_id", "starts_on") VALUES (NEW."ends_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."post", NEW."post_en", NEW."post_es", NEW."presidency_id", NEW."starts_on"); RETURN NULL;',
                            hash="21258b64019dadad3b22467eded9a58c9c040548",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a22db",
                            table="members_presidencyholder",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_presidencyholderevent" ("ends_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "presidency_id", "starts_on") VALUES (NEW."ends_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."post", NEW."post_en", NEW."post_es", NEW."presidency_id", NEW."starts_on"); RETURN NULL;',
                            hash="8d08161988cfa5d5750b19d83005186ad9d13f8d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56083",
                            table="members_presidencyholder",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencyholderevent" ("ends_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "post_en", "post_es", "presidency_id", "starts_on") VALUES (OLD."ends_on", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."post", OLD."post_en", OLD."post_es", OLD."presidency_id", OLD."starts_on"); RETURN NULL;',
                            hash="976c67803a7793a148886e9f06f89b6645f18eeb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ef1fb",
                            table="members_presidencyholder",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PresidencyStaff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "presidency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff",
                        to="members.presidency",
                        verbose_name="presidency",
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
                "verbose_name": "presidency staff",
                "verbose_name_plural": "presidency staff",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("user", "presidency"),
                        name="members_presidencystaff_works_on_a_term_once",
                        violation_error_message="This user works on that term already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencystaffevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presidency_id", "user_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."presidency_id", NEW."user_id"); RETURN NULL;',
                            hash="0e8c06aad3a7f866f5f0cdfd38b957f36d4e1861",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ca02",
                            table="members_presidencystaff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "members_presidencystaffevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presidency_id", "user_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."presidency_id", NEW."user_id"); RETURN NULL;',
                            hash="a1375ced048174a66b111d639b45d2f391f9f9eb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c2bf3",
                            table="members_presidencystaff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "members_presidencystaffevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presidency_id", "user_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."presidency_id", OLD."user_id"); RETURN NULL;',
                            hash="b86910bc9732291cad3086a40e814830adb0992b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_40efb",
                            table="members_presidencystaff",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BodyEvent",
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
                ("code", models.SlugField(db_index=False, max_length=60, verbose_name="code")),
                ("name", models.CharField(max_length=250, verbose_name="name")),
                ("name_es", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("name_en", models.CharField(max_length=250, null=True, verbose_name="name")),
                ("acronym", models.CharField(blank=True, max_length=40, verbose_name="acronym")),
                ("acronym_es", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                ("acronym_en", models.CharField(blank=True, max_length=40, null=True, verbose_name="acronym")),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="other names, for searching",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("conference", "Conference"),
                            ("organ", "Organ"),
                            ("committee", "Committee"),
                            ("working_group", "Working group"),
                            ("liaison_network", "Liaison officers network"),
                            ("ad_hoc_group", "Ad hoc group"),
                            ("network", "Network"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("current", "Current"), ("historical", "Historical"), ("unknown", "Not known")],
                        default="current",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                ("active_from", models.DateField(blank=True, null=True, verbose_name="active from")),
                (
                    "active_from_precision",
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
                    ),
                ),
                ("active_to", models.DateField(blank=True, null=True, verbose_name="active until")),
                (
                    "active_to_precision",
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
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("description_es", models.TextField(blank=True, null=True, verbose_name="description")),
                ("description_en", models.TextField(blank=True, null=True, verbose_name="description")),
                ("note", models.TextField(blank=True, verbose_name="note")),
                ("note_es", models.TextField(blank=True, null=True, verbose_name="note")),
                ("note_en", models.TextField(blank=True, null=True, verbose_name="note")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.body",
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
                        to="members.body",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7d1ec44eacab893432a8e7d749de05927b74a0a2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fc65a",
                            table="members_bodyevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FocalPointEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("is_alternate", models.BooleanField(default=False, verbose_name="alternate")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
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
                        to="members.focalpoint",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4bbc7c9ae2f5ccddace4aee4615f78faa529b490",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_adc63",
                            table="members_focalpointevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("member_state", "Member country"),
                            ("observer_state", "Observer country"),
                            ("observer_organisation", "Observer organisation"),
                            ("civil_society_network", "Civil-society network"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="since")),
                (
                    "valid_from_precision",
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
                    ),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="until (not included)")),
                (
                    "note",
                    models.TextField(
                        blank=True, help_text="For instance between which meetings it joined.", verbose_name="note"
                    ),
                ),
                (
                    "note_es",
                    models.TextField(
                        blank=True,
                        help_text="For instance between which meetings it joined.",
                        null=True,
                        verbose_name="note",
                    ),
                ),
                (
                    "note_en",
                    models.TextField(
                        blank=True,
                        help_text="For instance between which meetings it joined.",
                        null=True,
                        verbose_name="note",
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
                        to="members.membership",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0f6d8ff46c2f4bfa59455a4a3ce243a972dcfd89",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6dbe4",
                            table="members_membershipevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PostEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", models.CharField(max_length=250, verbose_name="title, in the person's own form")),
                (
                    "title_es",
                    models.CharField(max_length=250, null=True, verbose_name="title, in the person's own form"),
                ),
                (
                    "title_en",
                    models.CharField(max_length=250, null=True, verbose_name="title, in the person's own form"),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
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
                        to="members.post",
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
                            hash="5d49286e745b821c86b146765d1c0bbb9b41eef7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a73e0",
                            table="members_postevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PresidencyHolderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("post", models.CharField(blank=True, max_length=250, verbose_name="post held then")),
                ("post_es", models.CharField(blank=True, max_length=250, null=True, verbose_name="post held then")),
                ("post_en", models.CharField(blank=True, max_length=250, null=True, verbose_name="post held then")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
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
                        to="members.presidencyholder",
                    ),
                ),
                (
                    "presidency",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.presidency",
                        verbose_name="presidency",
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
                            hash="1188c10e46be934471b63a1d85ea4f7f74723b29",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fe456",
                            table="members_presidencyholderevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PresidencyStaffEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                        to="members.presidencystaff",
                    ),
                ),
                (
                    "presidency",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="members.presidency",
                        verbose_name="presidency",
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
                            hash="13d461f551337f9c820f85f1eb31db75cd64b385",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6d2a9",
                            table="members_presidencystaffevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
