"""The staff's door to its own: users and their groups, and what happened at the log-in."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action

from crm_portal.accounts import actions
from crm_portal.accounts.errors import InvitationIsAccepted
from crm_portal.accounts.forms import InvitationForm, UserForm
from crm_portal.accounts.models import AccessRecord, User
from crm_portal.accounts.redirects import out_of_our_door, to_our_door
from crm_portal.accounts.throttle import client_address
from crm_portal.staff_admin import StaffAdmin, moment_of

admin.site.unregister((Group, EmailAddress, Authenticator))
# One address to log in at and one way out; the admin has none of its own.
admin.site.login, admin.site.logout = to_our_door, out_of_our_door  # type: ignore[method-assign]


@admin.register(User)
class StaffUserAdmin(StaffAdmin, UserAdmin):
    """Users log in by e-mail. They are invited, and made inactive, never deleted: history keeps who did what."""

    form = UserForm
    add_form = InvitationForm
    list_display = ("name", "email", "language", "is_active", "is_superuser", "last_login")
    list_filter = ("is_active", "groups", "language")
    search_fields = ("name", "email")
    ordering = ("name", "pk")
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined", "second_factor")
    actions_detail = ("invite_again", "reset_second_factor")
    fieldsets = (
        (_("Who it is"), {"fields": ("email", "name")}),
        (_("Language and time"), {"fields": ("language", "timezone")}),
        (_("What this person may do"), {"fields": ("is_active", "is_staff", "is_superuser", "groups")}),
        (_("Since when"), {"fields": ("date_joined", "last_login", "second_factor")}),
    )
    add_fieldsets = (
        (_("Who is invited"), {"fields": ("email", "name")}),
        (_("Language and time"), {"fields": ("language", "timezone")}),
        (_("What this person may do"), {"fields": ("groups",)}),
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

    def user_change_password(self, request, id, form_url=""):
        """Nobody chooses the password of somebody else: whoever forgot it asks for a link."""
        raise PermissionDenied

    @admin.display(description=_("code from an app"), boolean=True)
    def second_factor(self, user: User) -> bool:
        return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()

    # --- Inviting -------------------------------------------------------------------------------
    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            actions.invite(obj, by=request.user, at=moment_of(request))
            self.message_user(request, _("An invitation was sent to %(email)s.") % {"email": obj.email})

    def has_invite_again_permission(self, request, object_id=None):
        user = self._user(object_id)
        return bool(user) and self.has_change_permission(request, user)

    @action(description=_("Send the invitation again"), permissions=["invite_again"], url_path="invite-again")
    def invite_again(self, request, object_id):
        user = self._user(object_id)
        sentence = _("The link of the earlier invitation stops working.")
        if request.POST.get("confirmed"):
            try:
                actions.send_invitation(user, by=request.user, at=moment_of(request))
            except InvitationIsAccepted:
                self.message_user(request, _("This person has accepted the invitation already."), messages.WARNING)
            else:
                self.message_user(request, _("An invitation was sent to %(email)s.") % {"email": user.email})
            return HttpResponseRedirect(self.address("change", object_id))
        title = _("Send the invitation again")
        return self._ask(request, user, title=title, button=title, sentences=[sentence])

    # --- Helping who lost the telephone -----------------------------------------------------------
    def has_reset_second_factor_permission(self, request, object_id=None):
        """Only who may do everything, and not for oneself: an own second factor is changed at the log-in."""
        return request.user.is_superuser and str(request.user.pk) != str(object_id)

    @action(
        description=_("Reset the second factor"), permissions=["reset_second_factor"], url_path="reset-second-factor"
    )
    def reset_second_factor(self, request, object_id):
        user = self._user(object_id)
        if request.POST.get("confirmed"):
            at, address = moment_of(request), client_address(request)
            if actions.reset_second_factor(user, by=request.user, at=at, address=address):
                self.log_change(request, user, str(_("Reset the second factor.")))
                self.message_user(request, _("The second factor of %(name)s was reset.") % {"name": user.name})
            return HttpResponseRedirect(self.address("change", object_id))
        sentences = [
            _("The app and the recovery codes of this person stop working, and she or he is written to."),
            _("Make sure that it is really this person who asks: call back on a number that you know."),
        ]
        title = _("Reset the second factor")
        return self._ask(request, user, title=title, button=title, sentences=sentences)

    def get_actions_detail(self, request, object_id):
        """What there is to do for this person."""
        user = self._user(object_id)
        possible = ["reset_second_factor"] if user and self.second_factor(user) else []
        if user and not user.has_usable_password():
            possible.append("invite_again")
        links = super().get_actions_detail(request, object_id)
        return [link for link in links if link.action_name.endswith(tuple(possible))] if possible else []

    def _user(self, object_id) -> User | None:
        return User.objects.filter(pk=object_id).first() if str(object_id).isdecimal() else None

    def _ask(self, request, user, **words):
        return self.ask(request, objects=[user], back=self.address("change", user.pk), **words)


@admin.register(AccessRecord)
class AccessRecordAdmin(StaffAdmin):
    """Who came in, who was refused, what was changed about the log-in; for those who may do everything."""

    list_display = ("at", "kind", "user", "by", "address")
    list_filter = ("kind", ("user", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("user", "by")
    search_fields = ("user__name", "user__email")
    search_help_text = _("Name or e-mail")
    date_hierarchy = "at"

    def has_module_permission(self, request):
        return request.user.is_superuser

    def has_view_permission(self, request, obj=None):
        return request.user.is_superuser

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Group)
class StaffGroupAdmin(StaffAdmin, GroupAdmin):
    """What each group of staff may do; the four of the portal get their rights from the program."""

    list_display = ("name",)
    search_fields = ("name",)
    fieldsets = ((None, {"fields": ("name", "permissions")}),)
