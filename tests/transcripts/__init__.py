"""Conversations as people see them, compared word for word."""
