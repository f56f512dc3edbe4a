"""Door three, time: the tick and the delivery of letters."""
