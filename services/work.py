"""Gives the doors their way to transactions, so that they need not know the database."""

from db.uow import Clock, JoinedWork, Tx, Work

__all__ = ["Clock", "JoinedWork", "Tx", "Work"]
