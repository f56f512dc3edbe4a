independence-menu = How independently appointments go out
independence-quarter = Quarter { $part } of { $year }
independence-half = Half-year { $part } of { $year }
independence-title =
    <b>Independence of the distribution of appointments: { $span }</b>
    Period: { $first } – { $last }
    No body may influence the selection of advocates or the distribution of appointments (subparagraph 1 of paragraph 4 of the Rules).
independence-taken = <b>Appointments accepted by advocates: { $count }</b>
independence-count = • { $what }: { $count }
independence-source-turn = in turn
independence-source-continuity = by continuity
independence-source-together = offered to all on duty at once
independence-source-override = picked by hand
independence-way-code = { $way }, reason: { $code }
independence-named =
    <b>Acts that name an advocate: { $count }</b>
    A particular advocate may not be recommended (part 3 of article 72 of the Criminal Procedure Code). Such an act is still distributed by roster.
independence-named-line = № { $number }, { $body }. Named in the act: { $named }; { $how }
independence-named-open = nobody has accepted yet
independence-named-got = accepted by the named advocate: { $advocate } ({ $way })
independence-named-other = accepted by another advocate: { $advocate } ({ $way })
independence-picks = <b>Picks by hand: { $count }</b>
independence-pick-line = { $officer } → { $advocate }: { $count }
independence-code-named = the act names the advocate
independence-code-language = a language was needed
independence-code-remote = a remote settlement
independence-code-phone = agreed by telephone
independence-code-nobody = nobody was left in the roster
independence-code-other = another reason
independence-code-none = no coded reason
independence-more = more: { $count }
independence-questions = <b>Questions: { $count }</b>
independence-no-questions = <b>No figure gives rise to a question.</b>
independence-mere = A question accuses nobody: a figure may have a proper explanation.
independence-how = Figures compared: { $compared }. If appointments are distributed fairly, the chance that any question at all appears in this report is at most { $level } percent (Holm correction). Appointments by continuity are not compared. Where a body and an advocate, or one who declined and the next, met several times on one day, this counts once.
independence-too-few = There is too little to compare.
independence-figures = Expected if distributed fairly: { $expected }. Probability that chance gives this figure or a greater one: { $chance }.
independence-chance = { $percent } percent
independence-chance-below = below { $percent } percent
independence-ask-pair =
    <b>{ $body } – { $advocate }</b> ({ $unit })
    Appointments of this body: { $of }, of these accepted by this advocate: { $observed }. { $counted }
    What may explain this?
independence-ask-picked =
    <b>Picked by { $officer }: { $advocate }</b> ({ $unit })
    Picks by hand: { $of }, of these this advocate: { $observed }. { $counted }
    What may explain that this advocate is picked most?
independence-ask-next =
    <b>Declined: { $decliner }, next advocate: { $advocate }</b> ({ $unit })
    Appointments that went on after the decline: { $of }, of these to this advocate: { $observed }. { $counted }
    What may explain this?
independence-ask-bunch =
    <b>Several appointments within a short time: { $advocate }</b> ({ $unit })
    { $first } – { $last }. Appointments of this time that were distributed among several on duty: { $of }, of these accepted by this advocate: { $observed }. { $counted }
    What may explain this?
independence-btn-sheet = XLSX table
independence-file = Independence of the distribution of appointments: { $span }. It names no clients.
independence-made = Made by { $maker }, { $when }
independence-sheet-title = Independence of the distribution of appointments: { $span } ({ $first } – { $last })
independence-sheet-summary = Summary
independence-sheet-named = Acts that name an advocate
independence-sheet-picks = Picks by hand
independence-sheet-questions = Questions
independence-sum-taken = Appointments accepted by advocates
independence-sum-named = Acts that name an advocate
independence-sum-got = Of these accepted by the named advocate
independence-sum-picks = Picks by hand
independence-sum-questions = Questions
independence-col-what = Figure
independence-col-count = Number
independence-col-number = Request №
independence-col-when = Time
independence-col-unit = Unit
independence-col-body = Body
independence-col-named = Named in the act
independence-col-how = How distributed
independence-col-officer = Picked by
independence-col-advocate = Advocate
independence-col-code = Reason
independence-col-accepted = Accepted
independence-col-question = Question
independence-col-observed = Observed
independence-col-of = In all
independence-col-expected = Expected
independence-col-chance = Probability
independence-yes = yes
independence-no = no
