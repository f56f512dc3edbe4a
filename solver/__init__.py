"""Draws a month in a process of its own: the exact engine, and the default one for large months."""
