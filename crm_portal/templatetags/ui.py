"""The named pieces that pages are made of; a piece knows no model."""

from django import template

register = template.Library()
