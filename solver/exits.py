"""Names the exit codes of the solver's process, for those who start it."""

NO_SOLVER = 3
OUT_OF_TIME = 4
