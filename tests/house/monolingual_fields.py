"""Texts of our models that stand in one language, each with the reason why."""

_NAME = "a name, the same in both languages"
_CODE = "a code or key, read by machines"
_ZONE = "the name of a time zone in the zone data"
_GIVEN = "given by one person in one language and shown as given"
_AS_PUBLISHED = "as published by the source, in its language"
_LETTER = "a letter in the reader's language"

MONOLINGUAL: dict[str, str] = {
    "accounts.User.name": _NAME,
    "accounts.User.password": _CODE,
    "accounts.User.timezone": _ZONE,
    "events.AccessLink.digest": _CODE,
    "events.Appearance.name": _NAME,
    "events.Decision.number": _CODE,
    "events.Document.symbol": _CODE,
    "events.Document.version": "a mark such as Rev. 1, the same in both languages",
    "events.Event.contact": "an address",
    "events.Event.edition_wording": "as written in the title of the event, in its language",
    "events.Event.press_contact": "an address",
    "events.Event.timezone": _ZONE,
    "events.Registration.consent_version": _CODE,
    "events.Registration.email_key": _CODE,
    "events.Registration.given_names": _NAME,
    "events.Registration.institution": _GIVEN,
    "events.Registration.position": _GIVEN,
    "events.Registration.submission_digest": _CODE,
    "events.Registration.surnames": _NAME,
    "events.Registration.timezone": _ZONE,
    "events.RegistrationTransition.reason": "written to one person, in that person's language",
    "events.Session.help_contact": "a telephone number or an address",
    "events.Session.meeting_address": "an address, encrypted",
    "events.Session.timezone": _ZONE,
    "events.Source.quotation": _AS_PUBLISHED,
    "mailing.OutgoingMail.about": "a label for staff, in the language of the letter",
    "mailing.OutgoingMail.html": _LETTER,
    "mailing.OutgoingMail.key": _CODE,
    "mailing.OutgoingMail.last_error": "what the mail server answered",
    "mailing.OutgoingMail.message_id": _CODE,
    "mailing.OutgoingMail.subject": _LETTER,
    "mailing.OutgoingMail.text": _LETTER,
    "mailing.Suppression.email_key": _CODE,
    "mailing.Suppression.reason": "what the mail server answered, or a note between staff",
    "members.Country.alpha2": _CODE,
    "members.Country.alpha3": _CODE,
    "members.Country.default_timezone": _ZONE,
    "members.Country.numeric": _CODE,
    "members.Person.display_name": _NAME,
    "members.Person.given_names": _NAME,
    "members.Person.sort_key": _CODE,
    "members.Person.surnames": _NAME,
    "members.Person.timezone": _ZONE,
    "members.PersonEmail.email_key": _CODE,
    "members.Reference.address": "an address",
    "members.Reference.headline": _AS_PUBLISHED,
    "members.Reference.outlet": _NAME,
    "members.Reference.published": _AS_PUBLISHED,
}
