"""The tests: promises, stated as sentences."""
