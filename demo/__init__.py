"""A Telegram in a box: the Bot API, its people, its clock and its faults, without Telegram."""
