"""What the training app holds about people: nothing of its own."""

from crm_portal.privacy import Label

PUBLIC = {"Edition", "Module", "Programme"}
PERSONAL: dict[str, dict[str, Label]] = {}
