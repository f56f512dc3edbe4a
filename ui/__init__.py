"""What people see: domain values become text and buttons."""
