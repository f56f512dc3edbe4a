notices-draft-note = Draft. The form of the notice is annex No. { $annex } to the decision of the Republican conference of bar collegia of { $decided }; the bot does not have that form. Copy the data into the approved form, check and sign it (paragraph 9 of the Regulation).
notices-draft-to = To: { $body }
notices-draft-title = Notice of defence (representation)
notices-draft-number = No. { $blank }, date { $blank }
notices-draft-advocate = Advocate: { $name }
notices-draft-licence = Licence: No. { $number }, date { $on }
notices-draft-phone = Telephone: { $phone }
notices-draft-house = Bar collegium: { $collegium }. Unit: { $unit }
notices-draft-ground = Ground: { $act } No. { $number }, { $on }
notices-draft-request = Appointment: request No. { $number }, accepted { $at }
notices-draft-place = Place: { $place }
notices-draft-client = Person defended (represented), written in by hand: { $blank }
notices-draft-sign = Advocate { $name }, signature: { $blank }
notices-menu = The form of the notice of defence
notices-form-head = <b>The form of the notice of defence (representation)</b>
notices-form-serving =
    In use: the collegium's own form, version { $version }, file: { $file }.
    Sent by { $name }, { $at }
notices-form-plain = In use: the bot's plain draft. The bot does not have the approved form; the collegium uploads it (paragraph 9 of the Regulation).
notices-form-waiting = The file that was sent is being looked at; we will write what came of it.
notices-form-how = Send a new form to this chat as a { $ending } file. Where a datum is to stand, write its name in double braces, for example: { $example }. The client's name is never filled in: leave a line, the advocate writes it in by hand. Stop: /cancel
notices-form-names =
    <b>Names</b>
    advocate, advocate_short: the advocate in full; surname and initials
    licence_number, licence_date: number and date of the licence
    phone: the advocate's telephone
    collegium_kk, collegium_ru: name of the collegium
    unit, unit_address, unit_phone: unit, its address, its telephone
    act_kk, act_ru: kind of act
    act_number, act_date: number and date of the act
    act_date_kk, act_date_ru: date of the act with the month in words
    body, place: the body; the place
    request_number, accepted_at: number of the request; when it was accepted
    today, today_kk, today_ru: today's date
notices-form-btn-kk = The plain form in Kazakh
notices-form-btn-ru = The plain form in Russian
notices-form-btn-own = The file in use
notices-form-btn-plain = Back to the plain draft
notices-form-file = The form of the notice. Change it and send it again after { $command }.
notices-form-none = The collegium has not sent a form.
notices-form-send = Send the form as a { $ending } file. Stop: /cancel
notices-not-here = This server has not been set up to make DOCX. Tell the administrator of the bot.
notices-not-docx = This is no Word document. Send the form as a .docx file.
notices-too-large = The file is too large. At most { $most } KB. Make it smaller and send it again.
notices-one-waits = The file sent before is still being looked at. Send yours again in a little while.
notices-form-served = The new form is in use: version { $version }, file: { $file }.
notices-form-refused =
    The file cannot be a form: { $file }.
    { $why }
    The form in use has not changed. Send the corrected one after { $command }.
notices-form-lost = Telegram did not hand the file out: { $file }. Send it once more. The form in use has not changed.
notices-fault-large = The file is too large, or becomes so when it is unpacked.
notices-fault-broken = The file does not open as .docx: it is broken or of another kind.
notices-fault-inert = The file holds macros, embedded objects or parts fetched from elsewhere. Take them out.
notices-fault-tag = Only a name may stand in double braces. Correct this place: { $what }
notices-fault-unknown = There is no such name: { $what }. The list of names: /template
notices-fault-near = There is no such name: { $what }. Perhaps this is meant: { $near }
notices-fault-empty = There is not one name in double braces in the file.
notices-btn-draft = Draft of the notice
notices-btn-draft-kk = Draft of the notice in Kazakh
notices-btn-draft-ru = Draft of the notice in Russian
notices-draft-file =
    <b>No. { $number }: draft of the notice of defence (representation)</b>
    Check, complete and sign it (paragraphs 9, 17 of the Regulation). The client is not named in the file: write the name in by hand.
notices-draft-own = Made from the collegium's form, version { $version }.
notices-draft-plain = The bot's plain draft: not the approved form.
notices-draft-broken = The collegium's form does not open any more, so this is the bot's plain draft. Tell the responsible person.
notices-in-system = No. { $number }: the «Е-Заң көмегі» system makes the notice itself (paragraph 18 of the Regulation).
notices-part-ended = No. { $number }: you are no longer in charge of this case, so no notice is drafted.
