#!/usr/bin/env python3
"""Django's own entry point; `./dev manage …` calls it inside the environment."""

import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "crm_portal.settings")
    try:
        from django.conf import settings
        from django.core.exceptions import ImproperlyConfigured
        from django.core.management import execute_from_command_line
    except ModuleNotFoundError as refusal:
        sys.exit(f"manage.py: {refusal}; ./dev manage runs where all packages are.")
    try:
        settings.SITE_URL  # noqa: B018 - reading one setting reads them all
    except ImproperlyConfigured as refusal:
        sys.exit(f"manage.py: {refusal}")
    execute_from_command_line(sys.argv)
