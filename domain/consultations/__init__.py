"""Says whether a free consultation is likely due: the questions, the law and the table."""
