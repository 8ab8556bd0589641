"""The door for the web server: `gunicorn crm_portal.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "crm_portal.settings")
application = get_wsgi_application()
