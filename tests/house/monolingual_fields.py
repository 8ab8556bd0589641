"""Texts of our models that stand in one language, each with the reason why."""

MONOLINGUAL: dict[str, str] = {
    # "events.Event.code": "a symbol, the same in every language",
}
