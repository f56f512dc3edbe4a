"""Promises that outlive the process."""
