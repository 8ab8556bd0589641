"""How e-mail addresses are compared."""

import unicodedata

import idna


def email_key(address: str) -> str:
    """The form of `address` that two spellings of one mailbox share.

    Trimmed, NFC, without regard to case, the domain as punycode. A domain that IDNA
    refuses is kept as it is: comparing must not fail where sending will.
    """
    local, _, domain = unicodedata.normalize("NFC", address.strip()).casefold().rpartition("@")
    try:
        domain = idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        pass
    return f"{local}@{domain}" if local else domain
