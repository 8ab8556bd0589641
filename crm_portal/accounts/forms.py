"""The forms with which staff users are added and changed."""

from typing import ClassVar

from unfold.forms import UserChangeForm, UserCreationForm

from crm_portal.accounts.models import User


class NewUserForm(UserCreationForm):
    """A new user: with a password, or without one until it is set by somebody who may."""

    class Meta:
        model = User
        fields = ("email", "name", "language", "timezone")


class UserForm(UserChangeForm):
    class Meta:
        model = User
        fields: ClassVar = "__all__"
        field_classes: ClassVar[dict] = {}
