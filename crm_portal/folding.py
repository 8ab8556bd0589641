"""How texts are compared and ordered: the same rules as the SQL functions of the first migration."""

import unicodedata


def fold(text: str) -> str:
    """Lower case without accents, for finding; ñ becomes n, as people type it (SQL: crm_fold)."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in decomposed if not "\u0300" <= letter <= "\u036f")


def ordering_key(text: str) -> str:
    """The same for ordering, except that ñ comes after n, as in a Spanish dictionary (SQL: crm_sort_key)."""
    return fold(unicodedata.normalize("NFC", text.lower()).replace("ñ", "n~"))
