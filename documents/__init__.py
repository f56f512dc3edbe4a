"""Makes files of what the house knows: a calendar, a spreadsheet to print."""
