"""Python and the database fold and order texts by the same rules."""

import pytest
from django.db import connection

from crm_portal.folding import fold, ordering_key

TEXTS = [
    "Ñandú",
    "N\u0303andu\u0301",
    "ÁVILA",
    "d'Ávila-Güell",
    "São Tomé",
    "İstanbul",
    "Straße",
    "ﬁn",
    "Ångström",
    "李",
    "",
]


@pytest.mark.parametrize(("text", "expected"), [("Ñandú", "nandu"), ("ÁVILA", "avila"), ("São Tomé", "sao tome")])
def test_folding_drops_case_and_accents(text, expected):
    assert fold(text) == expected


def test_ordering_puts_enye_after_n():
    assert sorted(["Ñu", "Nzinga", "Ávila", "Nube", "Oca"], key=ordering_key) == [
        "Ávila",
        "Nube",
        "Nzinga",
        "Ñu",
        "Oca",
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("text", TEXTS)
def test_database_folds_and_orders_alike(text):
    with connection.cursor() as cursor:
        cursor.execute("select crm_fold(%s), crm_sort_key(%s)", [text, text])
        in_database = cursor.fetchone()

    assert in_database == (fold(text), ordering_key(text))
