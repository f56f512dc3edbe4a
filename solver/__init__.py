"""Draws a month in a process of its own: exactly, or a large one in the default way."""
