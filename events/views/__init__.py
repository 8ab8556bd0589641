"""What visitors see of events: the list, the pages, the documents, and the way in."""
