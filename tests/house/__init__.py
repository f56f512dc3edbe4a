"""Promises of the house as a whole: shape, texts, docs, locks."""
