"""The style sheet and the templates: light, self-contained, without scripts or styles inside pages."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import render_to_string

STATIC = Path(settings.BASE_DIR) / "crm_portal" / "static" / "crm_portal"
PUBLIC_TEMPLATES = [
    path
    for folder in (".", "components", "pages", "errors")
    for path in sorted((Path(settings.BASE_DIR) / "templates" / folder).glob("*.html"))
]


def test_style_sheet_is_at_most_8_kilobytes_on_the_wire():
    assert len(gzip.compress((STATIC / "site.css").read_bytes())) <= 8 * 1024


def test_style_sheet_loads_nothing():
    style = (STATIC / "site.css").read_text()

    assert not re.search(r"url\(|@import|@font-face|http", style.replace('a[href^="http"]', ""))


def test_mark_is_light_and_runs_nothing():
    mark = (STATIC / "mark.svg").read_text()

    assert len(mark) <= 1024
    assert "<script" not in mark


@pytest.mark.parametrize("path", PUBLIC_TEMPLATES, ids=lambda path: path.name)
def test_template_holds_no_script_and_no_style_of_its_own(path):
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:", path.read_text())


@pytest.mark.parametrize("name", ["500", "503"])
def test_page_of_last_resort_needs_nothing_and_speaks_both_languages(name):
    html = render_to_string(f"errors/{name}.html")

    assert '<html lang="es">' in html
    assert '<div class="message" lang="en">' in html
    assert '<link rel="stylesheet" href="/static/crm_portal/site.css">' in html
