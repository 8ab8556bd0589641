"""What can be done with events: one verb, one function, one transaction."""
