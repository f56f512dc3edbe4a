"""Hands out, inside a transaction, what only the papers of requests read and keep."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from db.repos.notice_templates import NoticeTemplatesRepo
from db.repos.request_papers import RequestPapersRepo


class PaperRepos:
    """The part of a transaction that is about papers."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self.connection = connection

    @cached_property
    def request_papers(self) -> RequestPapersRepo:
        """Calls with their times, corrections, licences."""
        return RequestPapersRepo(self.connection)

    @cached_property
    def notice_templates(self) -> NoticeTemplatesRepo:
        """The collegium's own forms of the notice of defence."""
        return NoticeTemplatesRepo(self.connection)
