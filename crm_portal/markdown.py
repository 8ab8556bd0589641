"""Long texts are written in Markdown by staff and shown as HTML that cannot do harm."""

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

TAGS = {"p", "br", "hr", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "pre"}
TAGS |= {"h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}


def safe_html(text: str) -> SafeString:
    """`text` as HTML of known tags only: no pictures, no scripts, no styles; headings begin at h3.

    Links go to web, mail or telephone addresses and to this site, and give no credit to spam.
    """
    html = nh3.clean(
        _markdown.render(text or ""),
        tags=TAGS,
        attributes={"a": {"href", "title"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="nofollow noopener",
    )
    return mark_safe(html)  # noqa: S308  (the line above is what makes it safe)


def _shift_headings(state: StateCore) -> None:
    """A page has its own h1 and h2: the highest heading of a text becomes h3, the others follow."""
    headings = [token for token in state.tokens if token.type in ("heading_open", "heading_close")]
    highest = min((int(token.tag[1]) for token in headings), default=1)
    for token in headings:
        token.tag = f"h{min(int(token.tag[1]) - highest + 3, 6)}"


_markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
_markdown.core.ruler.push("shift_headings", _shift_headings)
