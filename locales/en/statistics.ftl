statistics-menu = Statistics of legal aid
statistics-choose-unit = The statistics of which unit?
statistics-title =
    <b>Statistics of legal aid</b>
    { $whose }
    Period: { $period }
statistics-came = Requests received: <b>{ $received }</b>. Returned: { $returned }, through the system «Е-Заң көмегі»: { $mirrored }, taken by the advocate alone: { $self_taken }.
statistics-basis-day = Term of one day
statistics-basis-court = Term set by the court
statistics-clock =
    <b>{ $basis }</b> (requests: { $received })
    From receipt to acceptance, median: { $median }; p{ $percent }: { $p95 }; longest: { $worst } (count: { $count })
    Accepted in time: { $share }
    Not accepted yet, term not over: { $waiting }
statistics-substitutes-line =
    <b>Search for a substitute</b> (counted apart)
    Median: { $median }; p{ $percent }: { $p95 }; longest: { $worst } (count: { $count }). Still looked for: { $seeking }
statistics-none-late = No request is past its term.
statistics-late-line = Past their term: <b>{ $count }</b>, of these explained: { $explained }. Numbers: { $labels }
statistics-asked =
    Offers: <b>{ $offers }</b>
    Declined: { $declines }
    Without an answer: { $silent }
    Chosen by the responsible person: { $picks }
    Telephone tasks: { $calls }
statistics-load = Load, { $unit }: accepted { $accepted }, advocates { $people }; each at least { $least }, median <b>{ $middle }</b>, at most { $most }
statistics-how = Median and percentile are by nearest rank: the values stand in rising order, and the first one that reaches the part asked for is taken. No number between two values is made up.
statistics-how-share = The share in time is of those accepted in time and those past their term. Returned ones and those whose term still runs are not in it. The median load is the middle of all advocates who take part.
statistics-percent = { $whole }.{ $tenths } % ({ $count } of { $judged })
statistics-file = Statistics of legal aid: { $whose }, { $period }
statistics-btn-picture = Picture
statistics-sheet-title = Statistics of legal aid
statistics-sheet-figures = Figures
statistics-sheet-late = Past their term
statistics-sheet-loads = Load
statistics-sheet-counted = Reasons
statistics-head-figure = Figure
statistics-head-reason = Reason
statistics-head-difference = Difference from the median
statistics-whole-period = The whole period
statistics-received = Requests received
statistics-returned = Requests returned
statistics-substitutes = Search for a substitute
statistics-seeking = Substitute still looked for
statistics-late = Requests past their term
statistics-explained = Of these explained
statistics-accepted = Appointments accepted
statistics-substituted = Of these as a substitute
statistics-offers = Offers
statistics-declined = Offers declined
statistics-silent = Offers without an answer
statistics-picked = Chosen by the responsible person
statistics-calls = Telephone tasks
statistics-mirrored = Through the system «Е-Заң көмегі»
statistics-self-taken = Taken by the advocate alone
statistics-median-load = Median load of an advocate
statistics-median = median
statistics-p95 = p{ $percent }
statistics-worst = longest
statistics-count = count
statistics-in-time = accepted in time
statistics-not-in-time = past the term
statistics-waiting = term still runs
statistics-share = share in time
statistics-upto = up to { $hours } h
statistics-between = { $over } to { $upto } h
statistics-longer = longer than { $hours } h
statistics-picture-title = Statistics of legal aid: { $period }
statistics-picture-times = From receipt to acceptance, median: { $median }; p{ $percent }: { $p95 }; longest: { $worst } (count: { $count }). In time: { $share }
statistics-picture-load = Appointments accepted, { $unit }
statistics-picture-median = Dashed line: the median, { $median }
