common-yes = Yes
common-no = No
common-back = Back
common-skip = Skip
common-minutes = { $minutes } min
common-hours = { $hours } h
common-hours-minutes = { $hours } h { $minutes } min
common-error =
    Something went wrong and your step was not carried out. Please repeat it in a few minutes.
    If it happens again, call { $phone }.
common-stale-button = This button is out of date. Open the present state from the menu: /start
common-not-understood = Your message was not understood. Choose one of the actions in the menu: /start
common-too-many = Your messages come too fast, so the last ones were not worked on. Please send them again in a minute.
common-dialog-cancelled = Cancelled. Nothing you entered was kept.
common-nothing-to-cancel = There is nothing to cancel.
common-outage = The bot was not working between { $since } and { $until }. A button pressed in that time may not have arrived, so the request is shown again.
common-date = { $day } { $month } { $year }
common-edited = An edited message is not taken into account. Please send the corrected text as a new message.
common-btn-now = Just now
