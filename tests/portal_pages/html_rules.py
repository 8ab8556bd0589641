"""A reader of HTML that knows the rules our pages keep; it answers with what is wrong, in words."""

from collections import Counter
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SVG_SHAPES = {"circle", "path", "rect", "line"}
INTERACTIVE = {"a", "button", "input", "select", "textarea", "summary", "label"}
NAMED = {"a", "button", "h1", "h2", "h3", "h4", "summary", "label", "th", "caption", "legend", "title", "option"}
ONLY_INSIDE = {"li": {"ul", "ol"}, "dt": {"div", "dl"}, "dd": {"div", "dl"}, "tr": {"tbody", "thead", "table"}}
ONLY_INSIDE |= {"td": {"tr"}, "th": {"tr"}, "option": {"select", "optgroup"}, "legend": {"fieldset"}}
ONLY_HOLDS = {"ul": {"li"}, "ol": {"li"}, "tr": {"td", "th"}, "select": {"option", "optgroup"}}
NOT_IN_A_PARAGRAPH = {"p", "div", "ul", "ol", "dl", "section", "form", "table", "h1", "h2", "h3", "h4", "figure"}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


class Page(HTMLParser):
    """Reads one page and collects what breaks a rule."""

    def __init__(self, text: str):
        super().__init__()
        self.wrong: list[str] = []
        self.open: list[tuple[str, dict]] = []
        self.texts: list[str] = []
        self.ids: Counter[str] = Counter()
        self.headings: list[int] = []
        self.controls: list[dict] = []
        self.referred: list[str] = []
        self.feed(text)
        self.close()
        self._look_back()

    # --- Reading ------------------------------------------------------------------------------
    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if len(attributes) != len(attrs):
            self._complain(f"<{tag}> says an attribute twice")
        self._note(tag, attributes)
        self._judge_place(tag)
        if tag not in VOID and not (tag in SVG_SHAPES and self.get_starttag_text().endswith("/>")):
            self.open.append((tag, attributes))
            self.texts.append(attributes.get("aria-label") or "")

    def handle_startendtag(self, tag, attrs):
        self._note(tag, dict(attrs))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self._complain(f"</{tag}> closes {self.open[-1][0] if self.open else 'nothing'}")
            return
        (_tag, attributes), text = self.open.pop(), self.texts.pop()
        if tag in NAMED and not text.strip() and "value" not in attributes:
            self._complain(f"<{tag}> says nothing")
        if self.texts:
            self.texts[-1] += text

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data
        elif data.strip():
            self._complain("text outside of everything")

    # --- Judging ------------------------------------------------------------------------------
    def _note(self, tag, attributes):
        if "id" in attributes:
            self.ids[attributes["id"]] += 1
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        if tag in ("input", "select", "textarea") and attributes.get("type") not in ("hidden", "submit"):
            self.controls.append(attributes)
        self.referred += [name for key in REFERENCES for name in (attributes.get(key) or "").split()]
        for name in attributes:
            if name == "style" or name.startswith("on"):
                self._complain(f"<{tag}> has {name}=")

    def _judge_place(self, tag):
        around = [name for name, _attributes in self.open]
        parent = around[-1] if around else ""
        if tag in INTERACTIVE - {"label"} and set(around) & (INTERACTIVE - {"label"}):
            self._complain(f"<{tag}> inside of something interactive")
        if tag in ONLY_INSIDE and parent not in ONLY_INSIDE[tag]:
            self._complain(f"<{tag}> inside <{parent}>")
        if parent in ONLY_HOLDS and tag not in ONLY_HOLDS[parent]:
            self._complain(f"<{parent}> holds <{tag}>")
        if tag in NOT_IN_A_PARAGRAPH and parent in ("p", "span", "strong"):
            self._complain(f"<{tag}> inside <{parent}>")

    def _look_back(self):
        if self.open:
            self._complain(f"never closed: {[tag for tag, _attributes in self.open]}")
        if self.headings.count(1) != 1:
            self._complain(f"{self.headings.count(1)} main headings")
        jumps = [pair for pair in zip(self.headings, self.headings[1:], strict=False) if pair[1] > pair[0] + 1]
        self.wrong += [f"a heading of level {low} follows one of level {high}" for high, low in jumps]
        self.wrong += [f"the id {name} stands {times} times" for name, times in self.ids.items() if times > 1]
        self.wrong += [f"nothing has the id {name}" for name in self.referred if name not in self.ids]
        labelled = set(self.referred)
        self.wrong += [
            f"no label: {control}"
            for control in self.controls
            if control.get("id") not in labelled and "aria-label" not in control
        ]

    def _complain(self, words: str) -> None:
        self.wrong.append(f"line {self.getpos()[0]}: {words}")


def broken_rules(text: str) -> list[str]:
    """What is wrong with the page `text`; nothing where all is well."""
    return Page(text).wrong
