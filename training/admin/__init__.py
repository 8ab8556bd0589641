"""The staff's door to what is taught."""

from training.admin import edition, programme

__all__ = ["edition", "programme"]
