"""The rules: values and pure functions, with no clock and no input or output."""
