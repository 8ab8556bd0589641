"""Training programmes and what belongs to them, for tests: plain, in both languages."""

from events.models import Event
from tests.factories import events
from training.models import Edition, Module, Programme


def programme(number: int = 1, **facts) -> Programme:
    """A programme without editions: nobody sees it yet."""
    return Programme.objects.create(
        **{
            "code": f"programme-{number}", "slug_es": f"programa-{number}", "slug_en": f"programme-{number}",
            "name_es": f"Programa {number}", "name_en": f"Programme {number}",
            "summary_es": f"Qué enseña {number}.", "summary_en": f"What it teaches {number}.", **facts,
        }
    )  # fmt: skip


def edition(of: Programme, number: int = 1, event: Event | None = None, **facts) -> Edition:
    """An edition with all its facts, whose event is published."""
    known = {"quota_per_country": 3, "session_hours": "8.0", "module_hours": "4.5", "attendance_percent": 80}
    event = event or events.event(number)
    return Edition.objects.create(**{"programme": of, "event": event, "gives_certificate": True, **known, **facts})


def module(of: Edition, order: int = 1, **facts) -> Module:
    texts = {"title_es": f"Módulo {order}", "title_en": f"Module {order}"}
    return Module.objects.create(**{"edition": of, "order": order, "hours": "1.5", **texts, **facts})
