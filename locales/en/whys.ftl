whys-btn-own = Why my days: { $kind }, { $month }
whys-btn-officer = Why this advocate?
whys-btn-other-day = Another day of mine
whys-btn-day = Back to this day
whys-btn-roster = The unit's roster
whys-choose =
    <b>Why me, why this day?</b>
    Roster: { $kind }, { $month }
    Which of your days do you wish to ask about?
whys-own =
    <b>Why me, why this day?</b>
    { $day }, { $weekday } ({ $kind })
    { $share }
    Other advocates: { $others }. Each is counted under the first reason that holds:
    { $lines }
    The roster is worked out from data known beforehand, and advocates take part equally (paragraph 21 of the Regulation). Other advocates' personal reasons are not shown.
whys-officer =
    <b>Why this advocate, why this day?</b>
    { $day }, { $weekday } ({ $kind })
    On duty: { $name }
    { $share }
    The first reason that holds for each of the others:
    { $lines }
whys-own-share =
    Share by days of presence: { $owed }
    Difference from earlier months: { $carried }
    Duties due this month: { $quota }, in the roster: { $duties }
whys-count = { $reason }: { $count }
whys-person = { $name }: { $reason }
whys-more = More advocates: { $count }
whys-nobody = there are no other advocates
whys-away = cannot take part that day
whys-kind = does not serve this kind of roster
whys-on-duty = on duty that day already
whys-rest = rest between duties would be shorter
whys-share = the share of this kind is full already
whys-weight = the month would weigh more for them
whys-lot = all else being equal, the order set by the seed decided
whys-moved = { $day }: this day has been given to another advocate.
