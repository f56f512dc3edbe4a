"""The database: the only folder that knows tables."""
