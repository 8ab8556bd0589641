"""For each address with parameters: makes what its page shows, and returns the parameters."""

from collections.abc import Callable

EXAMPLES: dict[str, Callable[[], dict]] = {}
