"""Promises of the files that the house hands out."""
