"""A process of its own that tries one key so many times, and prints how often it was allowed (of ten).

Usage: python -m tests.accounts.knocker KEY TIMES
"""

import os
import sys
from datetime import timedelta


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "crm_portal.settings")
    import django

    django.setup()
    from crm_portal.accounts.throttle import attempt
    from crm_portal.clock import database_now

    key, times = sys.argv[1], int(sys.argv[2])
    window = timedelta(minutes=15)
    allowed = [attempt(key, limit=10, window=window, at=database_now()).allowed for _ in range(times)]
    sys.stdout.write(f"{sum(allowed)}\n")


if __name__ == "__main__":
    main()
