"""Reads and conditional writes, one repository a topic."""
