"""QR codes as inline SVG: the content policy allows neither pictures from data nor styles in tags."""

from django.utils.html import format_html
from django.utils.safestring import SafeString
from qrcode.main import QRCode

_QUIET_ZONE = 4


def svg(text: str, label: str) -> SafeString:
    """`text` as a QR code, dark on white also on a dark page; `label` says what it is to those who do not see it."""
    code = QRCode(border=_QUIET_ZONE)
    code.add_data(text)
    rows = code.get_matrix()
    dark = "".join(
        f"M{column} {line}h1v1h-1z" for line, row in enumerate(rows) for column, is_dark in enumerate(row) if is_dark
    )
    return format_html(
        '<svg viewBox="0 0 {0} {0}" width="240" height="240" role="img" aria-label="{1}" shape-rendering="crispEdges">'
        '<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path fill="#000" d="{2}"/></svg>',
        len(rows),
        label,
        dark,
    )
