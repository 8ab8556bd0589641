"""The door for the web server: `gunicorn crm_portal.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

from crm_portal.masking import mask_loggers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "crm_portal.settings")
application = get_wsgi_application()
# gunicorn set up its own loggers before it asked for the application.
mask_loggers("gunicorn.access", "gunicorn.error")
