"""An app for one-time codes, as a telephone has it."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value

from crm_portal.accounts.models import User

KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
_STEP = 30


def code_of(key: str = KEY, *, steps_ahead: int = 0) -> str:
    """What the app shows now, or will show so many half minutes later."""
    return format_hotp_value(hotp_value(key, int(time.time()) // _STEP + steps_ahead))


def wrong_code(key: str = KEY) -> str:
    """Six digits that the app shows neither now nor soon."""
    near = {code_of(key, steps_ahead=step) for step in range(-3, 4)}
    return next(code for code in ("000000", "111111", "222222", "333333", "444444", "555555", "666666", "777777")
                if code not in near)  # fmt: skip


def give_second_factor(user: User) -> list[str]:
    """Set up the app and recovery codes for `user`; the codes."""
    TOTP.activate(user, KEY)
    return RecoveryCodes.activate(user).get_unused_codes()


def has_second_factor(user: User) -> bool:
    return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()
