"""Texts that the database never sees, and what happens when a key is lost."""

import copy
import pickle
from base64 import urlsafe_b64encode

import pytest
from cryptography.fernet import Fernet
from django.core import serializers
from django.core.exceptions import FieldError, ImproperlyConfigured
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from django.template import Context, Template
from django.test.utils import isolate_apps

from crm_portal.encryption import EncryptedTextField, decrypt, encrypt, is_unavailable

OLD_KEY, NEW_KEY, OTHER_KEY = (urlsafe_b64encode(letter * 32).decode() for letter in (b"o", b"n", b"x"))
ADDRESS = "https://meet.example.org/j/123?pwd=secreto-ñ"


@pytest.fixture
def note_model(db):
    """A table with one encrypted column, gone after the test."""
    with isolate_apps("crm_portal"):

        class Note(models.Model):
            text = EncryptedTextField(blank=True)

            class Meta:
                app_label = "crm_portal"

            def __str__(self):
                return str(self.pk)

    with connection.schema_editor() as editor:
        editor.create_model(Note)
    return Note


def stored(note) -> str:
    with connection.cursor() as cursor:
        cursor.execute("select text from crm_portal_note where id = %s", [note.pk])
        return cursor.fetchone()[0]


# --- Keys -----------------------------------------------------------------------------------------
def test_text_comes_back_from_its_token():
    token = encrypt(ADDRESS)

    assert "meet" not in token
    assert token != encrypt(ADDRESS)
    assert decrypt(token) == ADDRESS


def test_newest_key_writes_and_older_keys_read(settings):
    settings.ENCRYPTION_KEYS = [OLD_KEY]
    before = encrypt(ADDRESS)

    settings.ENCRYPTION_KEYS = [NEW_KEY, f" {OLD_KEY}"]
    after = encrypt(ADDRESS)

    assert decrypt(before) == ADDRESS
    assert Fernet(NEW_KEY).decrypt(after).decode() == ADDRESS


@pytest.mark.parametrize("keys", [[OTHER_KEY], [], ["no key at all"]])
def test_text_whose_key_is_lost_is_unavailable(settings, keys):
    settings.ENCRYPTION_KEYS = [OLD_KEY]
    token = encrypt(ADDRESS)
    settings.ENCRYPTION_KEYS = keys

    text = decrypt(token)

    assert is_unavailable(text)
    assert not text
    assert text == ""


@pytest.mark.parametrize("damaged", ["gAAAAA", "plain text", "ñ\x00", "\ud800", "A" * 100_000])
def test_damaged_token_is_unavailable(damaged):
    assert is_unavailable(decrypt(damaged))


@pytest.mark.parametrize("keys", [[], ["no key at all"]])
def test_writing_without_a_good_key_is_refused(settings, keys):
    settings.ENCRYPTION_KEYS = keys

    with pytest.raises(ImproperlyConfigured, match="ENCRYPTION_KEYS"):
        encrypt(ADDRESS)


def test_unavailable_text_is_told_apart_in_a_template():
    template = Template("{% if url.unavailable %}not available{% else %}{{ url }}{% endif %}")
    readable, lost = decrypt(encrypt("readable")), decrypt("lost")

    assert template.render(Context({"url": readable})) == "readable"
    assert template.render(Context({"url": lost})) == "not available"


def test_unavailable_text_survives_copying():
    lost = decrypt("lost")

    copies = [copy.copy(lost), copy.deepcopy(lost), pickle.loads(pickle.dumps(lost))]

    assert [text.ciphertext for text in copies] == ["lost"] * 3


# --- The field --------------------------------------------------------------------------------------
def test_field_is_plain_on_the_instance_and_encrypted_in_the_database(note_model):
    note = note_model.objects.create(text=ADDRESS)

    assert note_model.objects.get().text == ADDRESS
    assert note_model.objects.values_list("text", flat=True).get() == ADDRESS
    assert "meet" not in stored(note)
    assert stored(note).startswith("gAAAAA")


def test_field_is_encrypted_by_updates_in_bulk_too(note_model):
    note = note_model.objects.create(text="first")

    note_model.objects.update(text=ADDRESS)

    assert stored(note).startswith("gAAAAA")
    assert note_model.objects.get().text == ADDRESS


def test_text_is_in_no_query(note_model, django_assert_num_queries):
    with django_assert_num_queries(1) as queries:
        note_model.objects.create(text=ADDRESS)

    assert "meet" not in queries.captured_queries[0]["sql"]


def test_empty_field_stays_empty_and_can_be_found(note_model):
    empty = note_model.objects.create(text="")
    note_model.objects.create(text=ADDRESS)

    assert stored(empty) == ""
    assert note_model.objects.get(text="") == empty
    assert note_model.objects.exclude(text="").get().text == ADDRESS


def test_row_whose_key_is_lost_loads_and_keeps_its_token_when_saved(note_model, settings):
    settings.ENCRYPTION_KEYS = [OLD_KEY]
    note = note_model.objects.create(text=ADDRESS)
    token = stored(note)

    settings.ENCRYPTION_KEYS = [NEW_KEY]
    loaded = note_model.objects.get()
    loaded.save()

    assert is_unavailable(loaded.text)
    assert stored(note) == token
    settings.ENCRYPTION_KEYS = [NEW_KEY, OLD_KEY]
    assert note_model.objects.get().text == ADDRESS


@pytest.mark.parametrize(
    "query", [{"text": ADDRESS}, {"text__contains": "meet"}, {"text__in": ["a"]}, {"text__startswith": "https"}]
)
def test_searching_the_field_is_refused(note_model, query):
    with pytest.raises(FieldError, match="encrypted text"):
        note_model.objects.filter(**query).first()


def test_dump_of_the_data_holds_the_token_and_loads_again(note_model):
    note = note_model.objects.create(text=ADDRESS)

    dumped = serializers.serialize("python", [note])[0]["fields"]["text"]
    note_model.objects.update(text=dumped)

    assert dumped.startswith("gAAAAA")
    assert note_model.objects.get().text == ADDRESS


def test_field_is_written_in_migrations_by_its_own_name():
    field = EncryptedTextField("meeting address", blank=True)
    field.set_attributes_from_name("text")

    written, imports = MigrationWriter.serialize(field)

    assert written == "crm_portal.encryption.EncryptedTextField(blank=True, verbose_name='meeting address')"
    assert imports == {"import crm_portal.encryption"}
    assert isinstance(field.clone(), EncryptedTextField)
