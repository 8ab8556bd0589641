"""A registration's event is its admission's event: a composite foreign key, which models cannot say."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("events", "0001_initial")]
    operations = [
        migrations.RunSQL(
            """alter table events_registration
               add constraint events_registration_event_is_that_of_its_admission
               foreign key (admission_id, event_id) references events_admission (id, event_id)
               deferrable initially deferred""",
            "alter table events_registration drop constraint events_registration_event_is_that_of_its_admission",
        ),
        # First come, first served: numbers grow in the order in which people join any waiting list.
        migrations.RunSQL("create sequence events_queue_number", "drop sequence events_queue_number"),
    ]
