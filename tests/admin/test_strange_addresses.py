"""Addresses of the staff area that nobody wrote by way of a button answer in words, never as a failure."""

import pytest
from django.contrib import admin

from crm_portal.staff_admin import StaffAdmin


@pytest.mark.parametrize("number", ["x", "1x", "99999999999999999999", "_0A"])
@pytest.mark.parametrize("page", ["change", "history", "delete"])
def test_record_whose_number_is_none_does_not_exist(staff, number, page):
    for meta in [each.opts for each in admin.site._registry.values() if isinstance(each, StaffAdmin)]:
        answer = staff.get(f"/admin/{meta.app_label}/{meta.model_name}/{number}/{page}/")

        assert answer.status_code in (403, 404), meta.label


@pytest.mark.parametrize("step", ["approve", "reject", "cancel"])
def test_decision_about_a_registration_whose_number_is_none_does_not_exist(staff, step):
    assert staff.get(f"/admin/events/registration/x/{step}/").status_code == 404


@pytest.mark.parametrize("year", ["0", "99999999", "9999", "0001", "-1", "²", "x", ""])
@pytest.mark.parametrize("name", ["year", "presidency"])
def test_year_that_no_calendar_has_narrows_nothing_or_everything(staff, name, year):
    assert staff.get("/admin/events/event/", {name: year}).status_code == 200
