"""The schema, one file a topic, on one metadata."""
