"""What is taught."""

from training.models.programme import Edition, Module, Programme

__all__ = ["Edition", "Module", "Programme"]
