terms-btn = Roster terms
terms-btn-desk = Rosters: { $month }
terms-card =
    <b>Roster terms</b>
    Unit: { $unit }
    { $lines }
terms-hint = A change holds from the next draft; drafts and published rosters that exist do not change. The law sets no weights; the unit sets them itself.
terms-hint-read = The responsible person of the unit sets the terms.
terms-of-draft = Terms: advocates a day { $posts }, in reserve { $reserve }, free days between duties { $rest }. Weights: weekend { $weekend } %, holiday { $holiday } %.
terms-of-draft-night = Weight of a night duty: { $night } %.
terms-line-kind = • { $kind }: advocates a day { $posts }, in reserve { $reserve }
terms-line-rest = • Free days between two duties: { $count }
terms-line-weights = • Weight of a duty: weekend { $weekend } %, public holiday { $holiday } %
terms-line-night = • Weight of a night duty: { $night } % ({ $kinds })
terms-line-no-night = • There are no night duties
terms-btn-posts = { $kind }: a day { $count }
terms-btn-reserve = { $kind }: reserve { $count }
terms-btn-rest = Free days: { $count }
terms-btn-weekend = Weekend: { $percent } %
terms-btn-holiday = Public holiday: { $percent } %
terms-btn-night = Night: { $percent } %
terms-btn-night-on = { $kind }: through the night
terms-btn-night-off = { $kind }: not at night
terms-out-of-bounds = This value is outside the allowed range.
