records-menu-report = Figures for the monthly report
records-menu-registers = Registers
records-menu-draft = Draft of the consolidated report
records-menu-columns = Columns of registers
records-yes = yes
records-no = no
records-quarter = quarter { $number } of { $year }
records-half = half { $number } of { $year }
records-year = { $year }
records-span-month = Month
records-span-quarter = Quarter
records-span-half = Half-year
records-span-year = Year
records-figure-accepted = Appointments accepted
records-figure-rural = Of these, in rural settlements
records-figure-handed = Acts handed over
records-figure-noticed = Notices of defence (representation) written
records-figure-told = Bodies told
records-figure-completed = Fully performed
records-figure-substituted = Passed to another advocate (substitution)
records-figure-waived = The person waived the advocate
records-figure-released = Released by the body
records-figure-in-work = In work at the end of the month
records-figure-declined = Offers that the advocate declined
records-figure-silent = Offers without an answer
records-cut-kind = by kind
records-cut-act = by act
records-cut-source = by how it came
records-cut-ground = by ground
records-source-turn = in turn
records-source-continuity = by continuity
records-source-together = offered to all on duty at once
records-source-override = chosen by the responsible person
records-source-mirror = through the system «Е-Заң көмегі»
records-source-self-intake = taken by the advocate alone (paragraph 27)
records-source-unknown = how it came is not recorded
records-stage-investigation = pre-trial investigation
records-stage-first-instance = first instance
records-stage-appeal = appeal
records-stage-cassation = cassation
records-stage-execution = execution
records-flow-paper = on paper
records-flow-eis = the system «Е-Заң көмегі»
records-flow-self-intake = taken by the advocate alone
records-ending-completed = fully performed
records-ending-substituted = passed to another advocate
records-ending-waiver = the person waived the advocate
records-ending-by-body = released by the body
records-field-row = №
records-field-request = Number of the request
records-field-registered-at = Registered at
records-field-received-at = Act received at
records-field-channel = How the act came
records-field-flow = Kind of request
records-field-act-type = Act of appointment
records-field-act-number = Number of the act
records-field-act-date = Date of the act
records-field-body = Appointing body
records-field-kind = Kind of roster
records-field-stage = Stage of proceedings
records-field-urgent = Urgent
records-field-co-defendants = Other persons in the case
records-field-unit = Unit
records-field-advocate = Advocate
records-field-source = How the appointment came
records-field-accepted-at = Appointment accepted at
records-field-took = From receipt to acceptance
records-field-due-at = Due at
records-field-act-handed-at = Act handed over at
records-field-act-held-at = Advocate received the act at
records-field-notice-number = Number of the notice
records-field-notice-date = Date of the notice
records-field-body-told-on = Body told on
records-field-place = Place of aid
records-field-district = District (settlement)
records-field-rural = Rural settlement
records-field-state = State of the request
records-field-ended-how = How it ended
records-field-ended-at = Ended at
records-register-defence = Register of legal aid: defence, representation and other legal actions
records-register-consult = Register of legal consultations
records-short-defence = Defence and representation
records-short-consult = Consultations
records-too-long = The register has { $rows } entries, and a PDF is made of at most { $most }. Take the XLSX, or choose a shorter period.
records-whole = The whole collegium
records-about = { $whose }, period: { $period }
records-made = Made by { $name }, { $when }
records-form-ours = The columns are ours: we do not have the form approved by order (paragraphs 31, 32). The administrator enters the official form.
records-form-own = Columns of the template that the collegium's administrator entered, version { $version }.
records-register-empty = There are no entries in this period.
records-consult-empty = Legal consultations are not registered in the bot yet, so the register is empty.
records-sheet-register = Register
records-choose-register = Which register?
records-registers =
    <b>Registers</b>
    { $whose }
    Period: { $period }
    A register holds no facts of cases and no names of those who were helped. Who took a file and when is written into the journal.
records-register-file = { $register }. { $whose }, { $period }. Entries: { $count }.
records-in-kk = in Kazakh
records-in-ru = in Russian
records-btn-own = My register
records-btn-file-xlsx = { $register }: XLSX, { $language }
records-btn-file-pdf = { $register }: PDF, { $language }
records-btn-xlsx-kk = XLSX in Kazakh
records-btn-xlsx-ru = XLSX in Russian
records-figures =
    <b>Figures of legal aid: { $month }</b>
    { $name }
    You form the report in the system «Е-Заң көмегі» yourself (paragraph 33). The advocate answers for its accuracy (paragraph 57). The numbers come from the bot's records; nobody edits them by hand.
records-nothing = The bot has no entry for this month.
records-line = { $what }: <b>{ $count }</b>
records-cut-line = – { $cut }: { $parts }
records-times =
    From receipt to acceptance: median { $receipt }, longest { $receipt_worst } (count: { $receipt_count })
    From offer to acceptance: median { $offer }, longest { $offer_worst } (count: { $offer_count })
records-settlements = Rural settlements: { $settlements }
records-unnamed = name not recorded
records-runs = The month is not over: figures will change and can be confirmed from the first of the next month.
records-open = You have not confirmed the figures yet. Tap each and check which requests stand behind it.
records-open-other = The advocate has not confirmed the figures yet.
records-confirmed = Confirmed by { $name }, { $when }. Nothing has changed since.
records-changed =
    <b>The data changed after the confirmation.</b>
    Confirmed by { $name }, { $when }
    Changed: { $what }
    The confirmed copy is kept. The new figures have to be confirmed again.
records-changed-details = settlements and times
records-remark-waits =
    The remark waits for an answer ({ $when }):
    { $words }
records-remark-answered =
    Remark: { $words }
    Answer ({ $when }): { $answer }
records-behind =
    <b>{ $what }: { $count }</b>
    { $month }
records-behind-none = No request stands behind this figure.
records-behind-part = { $what }: { $count } ({ $labels })
records-more = more: { $count }
records-btn-open = Figures of the month
records-btn-figure = { $what }: { $count }
records-btn-confirm = I confirm the figures
records-btn-confirm-again = I confirm the new figures
records-btn-remark = Something is wrong
records-ask-remark = { $month }: which figure is wrong, and what should it be? Name the number of the request; write no facts of the case and no names. The responsible person gets what you write. To stop: /cancel
records-ask-answer =
    { $name }, { $month }. The advocate's remark:
    { $words }

    Write your answer. If the data are wrong, correct the request itself first: the figures follow it. To stop: /cancel
records-text-needed = Write a text, or stop: /cancel
records-words-length = The text must not be empty or longer than { $longest } characters. Write again, or stop: /cancel
records-note-confirmed = Your confirmation is kept: your name, the time and a copy of the figures.
records-note-confirmed-before = You have confirmed these very figures before.
records-note-moved = The figures changed meanwhile, so nothing was confirmed. Look at the new ones and confirm them.
records-note-not-over = The month is not over. Figures can be confirmed from the first of the next month.
records-note-remarked = Your remark went to the responsible person. The figures are as they were.
records-note-remark-waits = Your earlier remark about this month has no answer yet. The new one was not sent.
records-remarked =
    <b>An advocate disagrees with the figures of a month</b>
    { $name }, { $month }
    { $words }
records-answered =
    <b>A remark about figures was answered</b>
    { $name }, { $month }
    Remark: { $words }
    Answer: { $answer }
    Answered by { $by }
records-btn-answer = Answer: { $name }
records-btn-answer-this = Answer
records-answer-kept = Your answer was sent: { $name }
records-answered-before = This remark was answered before: { $name }
records-answer-own = You cannot answer your own remark. Another responsible person or the presidium will.
records-no-such-remark = There is no such remark. Open the list again: /report
records-no-such-unit = There is no such unit.
records-no-such-period = There is no such period. Choose another.
records-no-units = No unit is assigned to you.
records-choose-unit = The confirmations of which unit?
records-board =
    <b>Confirmation of monthly figures: { $month }</b>
    Unit: { $unit }
    Confirmed: { $confirmed }, all: { $count }
records-board-open = Not confirmed yet
records-board-changed = Data changed after the confirmation
records-board-confirmed = Confirmed
records-board-at = { $name }, { $when }
records-board-name = { $name }
records-board-nothing = no entries in the month
records-board-remark = a remark waits for an answer
records-draft =
    <b>Draft of the consolidated report on legal aid</b>
    Period: { $period }
records-draft-title = Preliminary draft of the consolidated report on legal aid
records-draft-preliminary = Preliminary draft. The form of the report is the authorised body's; it is submitted through the system «Е-Заң көмегі» not later than { $due } (subparagraph 4 of paragraph 5). The bot does not send it.
records-draft-how = Confirmed numbers: months that the advocate confirmed and that have not changed since. Numbers of months that nobody confirmed, or that changed, stand apart and are not added. A unit is the advocate's own.
records-draft-months = Advocates' months with entries: confirmed { $confirmed }, changed since { $changed }, not confirmed { $open }
records-draft-runs = The period is not over: the numbers will change.
records-draft-sent = Marked as sent: № { $number }, { $on }. Marked by { $name }
records-draft-of = <b>{ $name }</b>
records-draft-line = { $what }: confirmed <b>{ $confirmed }</b>, the rest { $rest }
records-draft-unit = Unit
records-draft-kind = Of the accepted: { $kind }
records-draft-in-work = In work at the end of the period
records-draft-confirmed = Confirmed
records-draft-rest = Not confirmed
records-draft-rural = Rural settlements
records-draft-confirmed-says = Figures that advocates confirmed
records-draft-rest-says = Figures not confirmed, or changed since (apart)
records-draft-rural-says = Legal aid in rural settlements
records-draft-rural-none = There are no entries for rural settlements.
records-total = All
records-no-unit = Without a unit
records-draft-file = Preliminary draft of the consolidated report on legal aid: { $period }
records-btn-sent = Mark as sent
records-btn-draft = Open the draft
records-ask-sent = { $period }: write number and day of the letter (registration) with which the report went. For example: { $example }. The bot itself sends nothing. To stop: /cancel
records-draft-kept = It is noted that the report went. This is your mark; the bot does not check whether it arrived.
records-draft-kept-late = It is noted that the report went after its day. This is your mark; the bot does not check whether it arrived.
records-draft-sent-before = The report of this period is marked as sent already.
records-sent-in-future = That day has not come yet. Write the date of the document, or stop: /cancel
records-period-runs = The period is not over, so its report cannot be marked as sent.
records-title-draft = Consolidated report on legal aid: { $period }
records-draft-due =
    The consolidated report on legal aid is submitted to the territorial justice body through the system «Е-Заң көмегі» not later than { $due } (subparagraph 4 of paragraph 5).
    Period: { $period }
    Advocates' months with entries: confirmed { $confirmed }, the rest { $waiting }
    { $left }
    The bot does not send the report: it reminds, and prepares a preliminary draft.
records-draft-went = The consolidated report ({ $period }) is marked as sent: № { $number }, { $on }.
records-draft-went-late = The consolidated report ({ $period }) is marked as sent after its day: № { $number }, { $on }.
records-columns =
    <b>Columns of a register</b>
    { $register }
records-columns-own = Columns of an entered template: version { $version }, { $name }, { $when }
records-column = { $place }. { $key }: { $kk } / { $ru }
records-columns-wait = The file that was sent is being looked at; you will be told.
records-btn-columns-file = Columns as XLSX
records-btn-columns-send = Send a new template
records-btn-columns-plain = Back to our columns
records-ask-columns = { $register }: send an XLSX file. The first row holds the keys of the columns, the second their Kazakh headings, the third the Russian ones. The file of the present columns may serve as a pattern. To stop: /cancel
records-columns-file = { $register }: the columns in use. The second sheet holds all keys.
records-columns-sheet = Columns
records-columns-keys = Keys
records-columns-key = key
records-columns-serve = “{ $file }” serves now: { $register }, version { $version }. The next registers are made with these columns.
records-columns-refused = “{ $file }” cannot be a template; the columns before it go on. { $why }
records-columns-known =
    Known keys:
    { $keys }
records-fault-not-a-table = The file cannot be read as an XLSX table.
records-fault-too-large = The file is too large.
records-fault-no-keys = There is no key in the first row.
records-fault-unknown = Unknown key: “{ $key }”.
records-fault-twice = The key stands twice: “{ $key }”.
records-fault-no-heading = The column “{ $key }” has no Kazakh or no Russian heading.
records-fault-too-long = The heading of the column “{ $key }” is too long.
records-fault-too-many = There are too many columns. At most: { $most }.
records-fault-lost = Telegram did not hand the file out. Please send it again.
records-not-xlsx = Send an XLSX file as a document, or stop: /cancel
records-file-too-large = The file must not be larger than { $most } KB. Send another one, or stop: /cancel
records-one-waits = The file before it is still being looked at. Please wait for the result.
