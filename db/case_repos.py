"""Gives a transaction the repositories of what belongs to single cases."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from db.repos.counsel import CounselRepo
from db.repos.intakes import IntakesRepo
from db.repos.mirrors import MirrorsRepo


class CaseRepos:
    """The part of a transaction that keeps what belongs to single cases."""

    connection: AsyncConnection

    @cached_property
    def counsel(self) -> CounselRepo:
        """Advocates under contract in appointed cases."""
        return CounselRepo(self.connection)

    @cached_property
    def intakes(self) -> IntakesRepo:
        """Acts that advocates took themselves."""
        return IntakesRepo(self.connection)

    @cached_property
    def mirrors(self) -> MirrorsRepo:
        """Notes of what was done in the state's system."""
        return MirrorsRepo(self.connection)
