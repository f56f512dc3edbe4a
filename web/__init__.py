"""Door two, programs and browsers: HTTP comes in here."""
