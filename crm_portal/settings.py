"""Every setting of the portal, read from the environment (`.env.example` lists all).

Production means that SITE_URL begins with https: then nothing is generated, nothing is
fictitious, and a missing secret stops the start with a sentence that names it.
"""

from pathlib import Path
from urllib.parse import urlsplit

import environ
from cryptography.fernet import Fernet
from csp.constants import NONE, SELF, UNSAFE_EVAL, UNSAFE_INLINE
from django.core.exceptions import ImproperlyConfigured
from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from pghistory.config import ContextForeignKey, ObjForeignKey

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()


def secret(name: str, *, stand_in: str) -> str:
    """The secret called `name`; outside production `stand_in` when there is none."""
    value = env.str(name, default="")
    if value:
        return value
    if PRODUCTION:
        raise ImproperlyConfigured(f"{name} is missing: set it in the environment before starting in production.")
    return stand_in


def origin(address: str) -> str:
    """`address` without a slash at its end; scheme and host, whose case means nothing, in small letters."""
    parts = urlsplit(address.rstrip("/"))
    return parts._replace(netloc=parts.netloc.lower()).geturl()


def fernet_keys(text: str) -> list[str]:
    """The keys in `text`, newest first; what is no Fernet key stops the start in production."""
    keys = [key.strip() for key in text.split(",") if key.strip()]
    try:
        readable = [Fernet(key) for key in keys]
    except ValueError:
        readable = []
    if PRODUCTION and not readable:
        raise ImproperlyConfigured("ENCRYPTION_KEYS must hold Fernet keys, newest first, separated by commas.")
    return keys


def folder(name: str, *, default: Path) -> Path:
    """The folder called `name`; left blank it is `default`, never the folder in which we happen to be."""
    return Path(env.str(name, default="") or default)


# --- Where we are -----------------------------------------------------------------------------
SITE_URL = origin(env.str("SITE_URL", default="http://127.0.0.1:8000"))
PRODUCTION = SITE_URL.startswith("https://")
DEBUG = env.bool("DEBUG", default=False) and not PRODUCTION
SECRET_KEY = secret("SECRET_KEY", stand_in="not-secret-outside-production")
# Fernet keys, newest first: meeting addresses are written with the first and read with any.
ENCRYPTION_KEYS = fernet_keys(secret("ENCRYPTION_KEYS", stand_in="bm90LXNlY3JldC1vdXRzaWRlLXByb2R1Y3Rpb24tISE="))
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[]) or [urlsplit(SITE_URL).hostname, "localhost", "127.0.0.1"]
CSRF_TRUSTED_ORIGINS = [SITE_URL]
# How many proxies in front are ours; only then their X-Forwarded-* headers are believed.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# --- What it is made of -----------------------------------------------------------------------
INSTALLED_APPS = [
    "modeltranslation",
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crm_portal",
    "crm_portal.accounts",
    "crm_portal.mailing",
    "members",
    "events",
    "training",
]

MIDDLEWARE = [
    # Those that set headers come before the first that may refuse a request.
    "crm_portal.middleware.isolate",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "crm_portal.middleware.refuse_unreadable_input",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "crm_portal.middleware.staff_language",
    "pghistory.middleware.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "crm_portal.accounts.middleware.staff_sessions",
    "crm_portal.accounts.middleware.second_factor_first",
    "allauth.account.middleware.AccountMiddleware",
    "crm_portal.accounts.middleware.the_door",
    "crm_portal.middleware.admin_content_policy",
]

ROOT_URLCONF = "crm_portal.urls"
WSGI_APPLICATION = "crm_portal.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "crm_portal.pages.site",
            ],
            "builtins": ["django.templatetags.i18n", "crm_portal.templatetags.ui"],
        },
    },
]

# --- Data -------------------------------------------------------------------------------------
DATABASE_URL = env.str("DATABASE_URL", default="")
if not DATABASE_URL:
    raise ImproperlyConfigured(
        "DATABASE_URL is missing: start with ./dev, which brings its own PostgreSQL, or name a database."
    )
DATABASES = {"default": env.db_url_config(DATABASE_URL)}
# A socket folder arrives as ?host=…; Django wants it as HOST.
if socket_folder := DATABASES["default"].get("OPTIONS", {}).pop("host", None):
    DATABASES["default"]["HOST"] = socket_folder
DATABASES["default"]["OPTIONS"] = {
    **DATABASES["default"].get("OPTIONS", {}),
    # A small pool: more connections make one sought-after event slower, not faster.
    "pool": {"min_size": 1, "max_size": env.int("DATABASE_POOL", default=4), "timeout": 2},
    # The locks of the actions count on seeing what was committed while they waited.
    "options": (
        "-c lock_timeout=3s -c statement_timeout=20s -c TimeZone=UTC "
        r"-c default_transaction_isolation=read\ committed"
    ),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
MEDIA_ROOT = folder("MEDIA_FOLDER", default=BASE_DIR / "media")
# In process unless a shared cache is named; a redis:// one needs the package redis.
if CACHE_URL := env.str("CACHE_URL", default=""):
    CACHES = {"default": env.cache_url_config(CACHE_URL)}
PGHISTORY_OBJ_FIELD = ObjForeignKey(related_name="history", related_query_name="history")
PGHISTORY_CONTEXT_FIELD = ContextForeignKey(null=True)
PGHISTORY_APPEND_ONLY = True
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# The page of a large event in the staff area sends some two thousand fields.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

# --- Access: log-in of staff by e-mail, with a second factor (ADR 0010) ------------------------
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
ACCOUNT_ADAPTER = "crm_portal.accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# Addresses are proved by the invitation, which is a letter.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
# crm_portal.accounts.guard counts instead, in PostgreSQL.
ACCOUNT_RATE_LIMITS = False
ACCOUNT_FORMS = {
    "login": "crm_portal.accounts.entrance_forms.LoginForm",
    "reauthenticate": "crm_portal.accounts.entrance_forms.PasswordAgainForm",
}
MFA_ADAPTER = "crm_portal.accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
# Clocks of telephones may go wrong by half a minute.
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_FORMS = {
    "authenticate": "crm_portal.accounts.entrance_forms.CodeForm",
    "reauthenticate": "crm_portal.accounts.entrance_forms.CodeAgainForm",
    "activate_totp": "crm_portal.accounts.entrance_forms.SetUpForm",
}

# --- Languages and time -----------------------------------------------------------------------
LANGUAGE_CODE = "es"
LANGUAGES = [("es", _("Spanish")), ("en", _("English"))]
MODELTRANSLATION_DEFAULT_LANGUAGE = "es"
# Both ways: where a text is missing the other language stands in, with a notice on the page.
MODELTRANSLATION_FALLBACK_LANGUAGES = {"default": ("es", "en"), "es": ("en",), "en": ("es",)}
LOCALE_PATHS = [BASE_DIR / "crm_portal" / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

# --- Mail and jobs ----------------------------------------------------------------------------
_email = env.email_url_config(secret("EMAIL_URL", stand_in="consolemail://"))
EMAIL_BACKEND = _email["EMAIL_BACKEND"]
EMAIL_HOST = _email.get("EMAIL_HOST", "")
EMAIL_PORT = _email.get("EMAIL_PORT") or 25
EMAIL_HOST_USER = _email.get("EMAIL_HOST_USER") or ""
EMAIL_HOST_PASSWORD = _email.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS = _email.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = _email.get("EMAIL_USE_SSL", False)
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="CRM <no-reply@example.org>")
CONTACT_EMAIL = env.str("CONTACT_EMAIL", default="secretariat@example.org")
# A folder that takes the place of the mail server; its letters are shown at /outbox/.
DEMO_OUTBOX = env.str("DEMO_OUTBOX", default="")
if DEMO_OUTBOX:
    if PRODUCTION:
        raise ImproperlyConfigured("DEMO_OUTBOX shows everybody's letters: it cannot be used in production.")
    EMAIL_BACKEND = "crm_portal.mailing.backends.FolderBackend"
    EMAIL_FILE_PATH = DEMO_OUTBOX
# Four letters or other jobs at a time; a stopping worker waits so many seconds for those at work.
PROCRASTINATE_WORKER_DEFAULTS = {"concurrency": 4, "shutdown_graceful_timeout": 10}

# --- Files ------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = folder("STATIC_FOLDER", default=BASE_DIR / "static-collected")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = DEBUG

# --- Doors and windows ------------------------------------------------------------------------
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 60 * 60
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "crm_portal.pages.csrf_failure"
if PRODUCTION:
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [NONE],
        "connect-src": [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
    }
}
# The admin theme evaluates expressions and sets styles; only /admin/ allows it.
ADMIN_CONTENT_SECURITY_POLICY = {
    "script-src": [SELF, UNSAFE_EVAL, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "connect-src": [SELF],
}

# --- The staff area -----------------------------------------------------------------------------
UNFOLD = {
    "SITE_TITLE": _("Staff area of the Conference"),
    "SITE_HEADER": _("Staff area"),
    "SITE_SYMBOL": "diversity_2",
    "SITE_URL": "/",
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("crm_portal/mark.svg")}],
    "STYLES": [lambda request: static("crm_portal/staff.css")],
    "SCRIPTS": [lambda request: static("crm_portal/staff.js")],
    "ACCOUNT": {"navigation": [{"title": _("How I log in"), "link": reverse_lazy("mfa_index")}]},
    "DASHBOARD_CALLBACK": "crm_portal.staff_menu.home",
    "SIDEBAR": {"show_search": False, "show_all_applications": False, "navigation": "crm_portal.staff_menu.groups"},
    "BORDER_RADIUS": "3px",
    # The tokens of the public site: brand in the middle, its quiet wash and its dark counterpart at the ends.
    "COLORS": {
        "primary": {
            "50": "#e6f0f0", "100": "#d3e6e8", "200": "#b4d8dc", "300": "#9ed3d9", "400": "#7cc7cf", "500": "#7cc7cf",
            "600": "#0b4f5c", "700": "#09434e", "800": "#083842", "900": "#08262c", "950": "#051a1e",
        },
    },
}  # fmt: skip

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"no_secrets": {"()": "crm_portal.masking.MaskSecrets"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["no_secrets"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # What a visitor did wrong is told to the visitor; only our own faults are logged.
    # Django's own handlers are taken away: what they write is not masked.
    "loggers": {
        "django": {"level": "INFO"},
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
