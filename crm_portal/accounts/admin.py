"""The staff's door to its own: users and their groups."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _
from unfold.forms import AdminPasswordChangeForm

from crm_portal.accounts.forms import NewUserForm, UserForm
from crm_portal.accounts.models import User
from crm_portal.staff_admin import StaffAdmin

admin.site.unregister(Group)


@admin.register(User)
class StaffUserAdmin(StaffAdmin, UserAdmin):
    """Users log in by e-mail. They are made inactive, never deleted: history keeps who did what."""

    form = UserForm
    add_form = NewUserForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("name", "email", "language", "is_active", "is_superuser", "last_login")
    list_filter = ("is_active", "groups", "language")
    search_fields = ("name", "email")
    ordering = ("name", "pk")
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (_("Who it is"), {"fields": ("email", "name", "password")}),
        (_("Language and time"), {"fields": ("language", "timezone")}),
        (_("What this person may do"), {"fields": ("is_active", "is_staff", "is_superuser", "groups")}),
        (_("Since when"), {"fields": ("date_joined", "last_login")}),
    )
    add_fieldsets = (
        (_("Who it is"), {"fields": ("email", "name")}),
        (_("Language and time"), {"fields": ("language", "timezone")}),
        (_("Password"), {"fields": ("usable_password", "password1", "password2")}),
    )

    def get_fieldsets(self, request, obj=None):
        return self.fieldsets if obj else self.add_fieldsets

    def get_readonly_fields(self, request, obj=None):
        """Only who may do everything says who else may."""
        return self.readonly_fields if request.user.is_superuser else (*self.readonly_fields, "is_superuser")

    def has_change_permission(self, request, obj=None):
        may_touch = request.user.is_superuser or not getattr(obj, "is_superuser", False)
        return may_touch and super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Group)
class StaffGroupAdmin(StaffAdmin, GroupAdmin):
    """What each group of staff may do; the four of the portal get their rights from the program."""

    list_display = ("name",)
    search_fields = ("name",)
    fieldsets = ((None, {"fields": ("name", "permissions")}),)
