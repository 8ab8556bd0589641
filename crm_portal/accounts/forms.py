"""The forms with which members of staff are invited and changed."""

from typing import ClassVar

from unfold.forms import UserChangeForm

from crm_portal.accounts.models import User
from crm_portal.addresses import clean_email
from crm_portal.staff_forms import StaffForm


class InvitationForm(StaffForm):
    """Somebody new; the password she or he chooses alone."""

    class Meta:
        model = User
        fields = ("email", "name", "language", "timezone", "groups")

    def clean_email(self) -> str:
        return clean_email(self.cleaned_data["email"])


class UserForm(UserChangeForm):
    class Meta:
        model = User
        fields: ClassVar = "__all__"
        field_classes: ClassVar[dict] = {}
