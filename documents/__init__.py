"""Makes files of what the house knows: calendars, spreadsheets, papers and pictures."""
