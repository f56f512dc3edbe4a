counsel-menu = I joined a case under contract
counsel-tell-label =
    <b>I joined under contract</b>
    An advocate who joins a case under contract (paid) must notify the appointed advocate at once (paragraph 45 of the Regulation). Your name and telephone are passed on with the message.
    If you know the number of the request in the collegium, write it as «number/year». If not, press the button. Stop: /cancel
counsel-tell-body = Which body or court conducts the case? Write its name.
counsel-tell-act = Write the number of the act that appointed an advocate or, if you do not know it, the number of the case. Do not write the client's name or facts of the case.
counsel-tell-joined = On which day did you join? Choose, or write it as DD.MM.YYYY.
counsel-told =
    Your message is recorded: { $at }.
    It goes to the appointed advocate or, if the case is not found, to the responsible persons of the collegium (paragraph 45 of the Regulation). Advocate secrecy does not let the bot say anything about a case: neither whether there is one, nor who is appointed.
counsel-record-counsel = Write the name of the advocate who joined under contract (paid). Stop: /cancel
counsel-record-contact = Write how to reach the advocate: telephone or e-mail. If that is not known, write so.
counsel-record-joined = On which day did the advocate join? Choose, or write it as DD.MM.YYYY.
counsel-contacted-on = On which day did you contact that advocate? Choose, or write it as DD.MM.YYYY. Stop: /cancel
counsel-contacted-reason = Write in a few words why the appointed advocate is replaced. Do not write facts of the case. What you write is stored encrypted.
counsel-explained-on = On which day did you explain to the client the right to waive the aid? Choose, or write it as DD.MM.YYYY. Stop: /cancel
counsel-place-label = Which request is the message about? Write its number as «number/year». Stop: /cancel
counsel-page-head = <b>No. { $number }: advocate under contract</b>
counsel-page-empty = No advocate under contract is recorded in this case.
counsel-page-who = Advocate: { $name }. Contact: { $contact }
counsel-page-joined = Joined: { $joined }. Source: { $source }
counsel-page-contacted = Contacted: { $on }. Reason of the replacement: { $reason }
counsel-page-explained = Right to waive explained: { $on }
counsel-page-waiver = If the client decides to waive the aid, begin it from the card of the case (paragraph 43 of the Regulation). Until then the aid goes on.
counsel-missing-contact = Not marked: contacting the advocate and finding the reason of the replacement (paragraph 44 of the Regulation)
counsel-missing-explain = Not marked: explaining to the client the right to waive the aid (paragraph 46 of the Regulation)
counsel-source-retained = told by the advocate
counsel-source-appointed = recorded by the appointed advocate
counsel-source-officer = recorded by the responsible person
counsel-btn-unknown = I do not know the number
counsel-btn-open = Advocate under contract
counsel-btn-earlier = Advocate under contract, earlier ones too
counsel-btn-record = An advocate joined under contract
counsel-btn-contacted = Contacted: { $name }
counsel-btn-explained = Right explained: { $name }
counsel-btn-not-mine = Not about my case
counsel-btn-find = Name the request
counsel-btn-drop = No such case in the collegium
counsel-btn-earlier-told = The advocate is notified
counsel-btn-earlier-collegium = No contacts: notify the collegium
counsel-joined =
    <b>An advocate under contract joined the appointed case No. { $number }: { $name }</b>, contact: { $contact }. Joined: { $joined }.
    Contact the advocate and find the reason of the replacement (paragraph 44 of the Regulation), and explain to the client the right to waive the aid (paragraph 46). Until the client waives it the aid goes on.
counsel-reminder = No. { $number }: the advocate under contract { $name } has joined.
counsel-desk-unplaced =
    <b>An advocate says that he or she joined a case under contract, but no appointed case was found.</b>
    The case was named so: { $words }
    If you find the case, the appointed advocate is told at once (paragraph 45 of the Regulation). Tell the advocate who wrote nothing about the case.
counsel-desk-nobody = <b>No. { $number }: an advocate joined under contract</b>, and there is no appointed advocate to tell now. Whoever is appointed will be told (paragraph 45 of the Regulation).
counsel-desk-undelivered = <b>No. { $number }: the message about the advocate under contract has not reached the appointed one.</b> Please telephone (paragraph 45 of the Regulation).
counsel-desk-joined = Joined: { $joined }
counsel-late = No. { $number }: { $name } has not marked the duties that follow from an advocate under contract.
counsel-settled-handed = { $words }: the appointed advocate was told of the advocate under contract.
counsel-settled-performed = { $words }: the duties that follow from an advocate under contract are marked as performed.
counsel-settled-dropped = { $words }: the collegium has no such case, the message is closed.
counsel-settled-misplaced = { $words }: the message is not about this case and went back to the responsible persons.
counsel-settled-passed = { $words }: another advocate took the case over, with the duties about the advocate under contract.
counsel-placed = The message is joined with request No. { $number }.
counsel-earlier-due = No. { $number }: you begin in a court of a higher instance. Notify the advocate (or advocates) who acted under contract in the earlier instances or, if their contacts are unavailable, the collegium (paragraph 46 of the Regulation).
counsel-earlier-open = That the advocate who acted under contract before was notified is not marked yet (paragraph 46 of the Regulation).
counsel-earlier-to-advocate = The advocate who acted under contract before was notified: { $at }
counsel-earlier-to-collegium = No contacts of the advocate who acted under contract before; the collegium was notified: { $at }
counsel-earlier-late = No. { $number }: { $name } has not marked that the advocate who acted under contract before was notified (paragraph 46 of the Regulation).
counsel-earlier-collegium = No. { $number }: { $name } begins in a court of a higher instance and has no contacts of the advocate who acted under contract before. This is the notice to the collegium (paragraph 46 of the Regulation), { $at }.
counsel-earlier-done = No. { $number }: the duty towards the advocate who acted under contract before is marked as performed.
counsel-joined-in-future = The day of joining cannot be in the future. Please write it again.
counsel-no-such-number = Your unit has no request of this number. Write it again as «number/year», or open the list: /requests
counsel-no-such-note = There is no such message. Open the case in the list: an advocate with /cases, a responsible person with /requests
counsel-settled = This message has been settled already.
counsel-day-outside = This day cannot be before the advocate under contract joined, nor in the future. Please write it again.
counsel-reason-needed = Write the reason of the replacement.
counsel-nothing-owed = Nothing of the kind is owed in No. { $number }.
