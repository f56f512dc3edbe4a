mirrors-menu = A request in the «{ $system }» system
mirrors-note = This is only a note of what was done in the «{ $system }» system. The bot did nothing there and sent nothing there.
mirrors-channel = the «{ $system }» system
mirrors-list = <b>Requests that came in the «{ $system }» system</b>
mirrors-list-empty = No note waits for a mark.
mirrors-row = No. { $number } · { $eis } · { $state }
mirrors-btn-new = Note a new notification
mirrors-btn-open = Note of the system
mirrors-btn-accepted = I confirmed it there
mirrors-btn-accepted-by = Confirmed there: { $name }
mirrors-btn-declined = I did not accept it there
mirrors-btn-taken = Another advocate took it
mirrors-btn-arrived = Act and notice arrived there
mirrors-btn-verify = Checked in the system, it is so
mirrors-btn-type-unknown = The kind of act is not known
mirrors-ask-number = Write the number of the notification that came in the «{ $system }» system. Stop: /cancel
mirrors-ask-type = On which act? If you do not know, press the last button.
mirrors-ask-seen = When did you see the notification there? Choose, or write it as DD.MM.YYYY HH:MM.
mirrors-ask-act-number = Write the number of the resolution (ruling) that arrived in the system. Stop: /cancel
mirrors-known = This number was entered before; the first note:
mirrors-card-head =
    <b>No. { $number }</b> · notification No. { $eis } in the system
    State: { $state }
mirrors-card-no-act = Document: the act has not arrived in the system yet
mirrors-card-type = Act: { $act }
mirrors-card-type-unknown = Act: of a kind not known, so the shortest time is shown
mirrors-card-seen = Seen in the system: { $at }
mirrors-said-accepted = Noted as confirmed in the system by { $name }: { $at }
mirrors-said-declined = Noted as not accepted in the system by { $name }: { $at }. Ground: { $ground }
mirrors-said-taken = Noted as taken in the system by another advocate: { $at }
mirrors-said-arrived = The act and the notice of defence (representation) arrived in the system: No. { $act }, { $on }, { $body }. The system makes the notice; the bot makes none (paragraph 18 of the Regulation).
mirrors-verified = Checked in the system by the responsible person: { $at }
mirrors-unverified = By the advocate's own word, not checked in the system
mirrors-grounds =
    On which ground did you not accept the request in the system? Only a conflict of interest or a procedural obstacle is a ground of refusal (paragraph 36 of the Regulation); a valid reason is considered by the responsible person (paragraphs 4, 24 of the Regulation).
    Do not write facts of the case.
mirrors-seen = <b>No. { $number }: a request came in the system, notification No. { $eis }</b>. Entered by: { $name }. Seen: { $at }.
mirrors-moved-accepted = No. { $number } (No. { $eis } in the system): { $name } notes that it was confirmed there.
mirrors-moved-declined = No. { $number } (No. { $eis } in the system): { $name } notes that it was not accepted there. Ground: { $ground }. Words: { $note }
mirrors-moved-taken = No. { $number } (No. { $eis } in the system): another advocate took it there. Noted by: { $name }.
mirrors-moved-arrived = No. { $number } (No. { $eis } in the system): the act and the notice of defence (representation) arrived there. Noted by: { $name }.
mirrors-recorded = No. { $number }: the responsible person noted that you confirmed request No. { $eis } in the system. If that is not so, contact the responsible person at once.
mirrors-not-on-duty = You are not on the duty roster of the day on which this request came, so you cannot note it.
mirrors-elsewhere = Another unit of the collegium entered this number. It is not entered a second time.
mirrors-seen-in-future = The moment cannot be in the future. Please write it again.
mirrors-seen-long-ago = A notification is noted within { $hours } hours after it was seen. Please check the moment, or turn to the responsible person.
