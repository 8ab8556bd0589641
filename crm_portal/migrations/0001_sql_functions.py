"""Functions that generated columns and ordering of every app stand on; all first migrations depend on this one."""

from django.db import migrations

# crm_fold: lower case without accents, for finding. ñ becomes n, as people type it.
# crm_sort_key: the same for ordering, except that ñ comes after n, as in a Spanish dictionary.
# crm_stem: lower case without accents but for -ión, which the Spanish stemmer needs to see.
# crm_search_vector: the lexemes of a text as typed without accents, and stemmed in both languages.
FUNCTIONS = r"""
create function crm_fold(t text) returns text language sql immutable strict parallel safe return
    regexp_replace(normalize(lower(t), NFKD), '[\u0300-\u036f]', '', 'g');

create function crm_sort_key(t text) returns text language sql immutable strict parallel safe return
    public.crm_fold(replace(normalize(lower(t), NFC), 'ñ', 'n~'));

create function crm_stem(t text) returns text language sql immutable strict parallel safe return
    regexp_replace(public.crm_fold(t), 'ion\y', 'ión', 'g');

create function crm_search_vector(t text) returns tsvector language sql immutable strict parallel safe return
    to_tsvector('pg_catalog.simple', public.crm_fold(t))
    || to_tsvector('pg_catalog.spanish', public.crm_stem(t))
    || to_tsvector('pg_catalog.english', public.crm_fold(t));
"""

NO_FUNCTIONS = """
drop function crm_search_vector(text); drop function crm_stem(text); drop function crm_sort_key(text); drop function crm_fold(text);
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS)]
