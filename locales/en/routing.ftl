routing-menu = Distribution of acts among units
routing-title = <b>Distribution of acts among units</b>
routing-simple = The collegium has one unit: every request goes to it.
routing-order-line = Order of principles (paragraph 15 of the Regulation): { $order }
routing-order-default = The presidium has not approved this order yet; the default one is used.
routing-decision = Decision of the presidium: No. { $number }, { $on }
routing-unit-line =
    <b>{ $unit }</b>
    Territory: { $districts }
    Specialisation: { $special }
    How duty advocates are asked: { $way }
routing-unit-simple = { $unit }. How duty advocates are asked: { $way }
routing-unit-everywhere = not set
routing-unit-everything = not set
routing-unit-load = Open requests: { $open }. Participating advocates: { $advocates }
routing-agreements-line = Agreements with adjacent collegia in force: { $count }
routing-hint = Every change needs the number and date of the presidium's decision. It counts for new requests.
routing-hint-read = The presidium decides the order, territory, specialisation and agreements (paragraph 15 of the Regulation).
routing-criterion-territory = territory
routing-criterion-specialisation = specialisation
routing-criterion-evenness = evenness
routing-criterion-agreement = agreement with an adjacent collegium
routing-criterion-only = the only unit of the collegium
routing-criterion-tie = the least loaded unit, the principles being equal
routing-criterion-received = the unit that received the act, until the presidium decides an order
routing-way-in-turn = in turn, one by one
routing-way-together = all duty advocates of the day at once
routing-way-new = Once the decision is entered, duty advocates are asked like this: { $way }. Unit: { $unit }
routing-way-default = The presidium has not set how to ask: advocates are asked in turn (paragraph 16 of the Regulation).
routing-btn-order = Order of principles
routing-btn-districts = Districts: { $count }
routing-btn-agreements = Agreements: { $count }
routing-btn-try = Which unit would an act go to?
routing-btn-try-again = Try another act
routing-btn-moves = Move a request to another unit
routing-btn-unit-districts = Change the territory
routing-btn-unit-special = Change the specialisation
routing-btn-together = Ask all at once
routing-btn-in-turn = Ask in turn
routing-btn-up = ↑ { $criterion }
routing-btn-out = Leave out: { $criterion }
routing-btn-in = Add: { $criterion }
routing-btn-decide = Enter the presidium's decision
routing-btn-open = See the present policy
routing-order-title = <b>New order of principles</b>
routing-order-place = { $place }. { $criterion }
routing-order-out = — { $criterion } (not counted)
routing-order-hint = Where the first principle leaves several units, the next one is applied. A principle that would leave nobody is not applied. If several are left in the end, the unit with the fewest open requests for each advocate is chosen, and of equal ones the one that comes first in the list.
routing-order-empty = At least one principle must stay, and each is named once.
routing-no-districts = No districts are entered yet. Fill in the list of districts first.
routing-unit-districts-title =
    <b>{ $unit }: territory</b>
    Mark the districts of this unit. Without any it serves the districts that no other unit has.
routing-unit-special-title =
    <b>{ $unit }: specialisation</b>
    Mark what the unit is specialised in. A specialised unit without districts gets such requests only.
routing-btn-special-write = Write another specialisation
routing-ask-special = Write the specialisation in words (for example: cases of minors). Stop: /cancel
routing-ask-decision = Write the number and date of the presidium's decision. For example: { $example }. Stop: /cancel
routing-decision-unclear = The number and the date were not understood. Write them like this: { $example }
routing-decision-in-future = This day has not come yet. Write the number and the date again.
routing-decision-number = The number must not be empty or longer than { $longest } characters. Write it again.
routing-kept = The decision is entered; the responsible persons of the units have been told.
routing-buttons = Choose one of the buttons below. Stop: /cancel
routing-text-needed = Write it as a text. Stop: /cancel
routing-name-length = The name must not be empty or longer than { $longest } characters. Write it again.
routing-no-units = The collegium has no units yet. Ask the administrator.
routing-no-such-unit = There is no such unit.
routing-no-such-district = There is no such district. Open the list again: /routing
routing-no-such-agreement = There is no such agreement. Open the list again: /routing
routing-district-given = This district belongs to a unit. The presidium has to take it out of the unit's territory first.
routing-districts-page =
    <b>Districts of the collegium</b>
    { $lines }
    Once districts are entered, acts from other places are accepted only under an agreement with an adjacent collegium (paragraph 4 of the Regulation).
routing-districts-none = No districts are entered, so territory is not checked.
routing-district-rural = • { $name } (rural)
routing-district-town = • { $name }
routing-btn-rural = { $name }: rural
routing-btn-town = { $name }: not rural
routing-btn-district-end = { $name }: close
routing-btn-district-add = Add a district
routing-ask-districts = Write the names of the districts, separated by commas. Stop: /cancel
routing-agreements-page =
    <b>Agreements with adjacent collegia</b>
    { $lines }
    The advocate nearest to a remote settlement is sent there (paragraph 4 of the Regulation).
routing-agreements-none = No agreements are entered.
routing-agreement-line = • { $agreement }: { $settlements }
routing-agreement-line-over = • { $agreement }: { $settlements } (not in force)
routing-agreement-card =
    <b>Agreement with an adjacent collegium</b>
    Collegium: { $collegium }
    Number and date: No. { $number }, { $on }
    Signed for us by: { $ours }
    Signed for the other side by: { $theirs }
    Settlements: { $settlements }
routing-agreement-until = In force until { $until }, that day included
routing-agreement-no-end = In force without a term
routing-agreement-unit = Nearest unit: { $unit }
routing-agreement-ended = The agreement is not in force from { $on }.
routing-agreement-over = The agreement is not in force today.
routing-agreement-twice = Agreement No. { $number } is entered already. Check the list: /routing
routing-agreement-before = This day cannot be before the day of the agreement itself. Write it again or stop: /cancel
routing-agreement-check = <b>Check and confirm</b>
routing-btn-agreement-enter = Enter an agreement
routing-btn-agreement-end = End the agreement
routing-btn-no-end = Without a term
routing-btn-any-unit = No unit is named
routing-btn-save = Enter
routing-btn-anew = Start again
routing-ask-collegium = With which collegium was the agreement made? Write its name. Stop: /cancel
routing-ask-number = Write the number and date of the agreement. For example: { $example }
routing-ask-ours = Who signed for our collegium? Write the office and the name.
routing-ask-theirs = Who signed for the adjacent collegium? Write the office and the name.
routing-ask-settlements = Which remote settlements does the agreement name? Separate them by commas.
routing-ask-until = Until which day is the agreement in force? Write the last day (for example: { $example }) or choose.
routing-ask-unit = Which unit is nearest to these settlements?
routing-ask-end = From which day is the agreement not in force? For example: { $example }. Stop: /cancel
routing-settlements-empty = The name of at least one settlement is needed. Separate them by commas.
routing-day-unclear = The day was not understood. Write it like this: { $example }
routing-routed =
    Unit: <b>{ $unit }</b>
    Decided by the principle: { $criterion }
routing-by-agreement = Basis: the agreement with an adjacent collegium { $agreement }
routing-step = • { $criterion }: { $units }
routing-not-ours = “{ $district }” is outside the territory of the collegium, so the act is returned (paragraph 4 of the Regulation).
routing-needs-agreement = “{ $settlement }” is outside the territory of the collegium, and no agreement with an adjacent collegium is entered for this settlement. Without one no advocate is sent (paragraph 4 of the Regulation).
routing-lapsed = “{ $settlement }” is outside the territory of the collegium, and the agreement with an adjacent collegium is not in force today: { $agreement }. Without one no advocate is sent (paragraph 4 of the Regulation).
routing-try-act = Which act shall be tried? Nothing is registered.
routing-try-district = In which district or settlement is the advocate needed? Choose or write its name.
routing-try-needs = Does the act need a specialisation?
routing-try-rural = “{ $place }” is not among the districts of the collegium. Is it a remote settlement?
routing-try-nothing = This was a trial only: nothing is registered.
routing-btn-no-district = District not named
routing-btn-no-needs = It does not
routing-moves = Requests that are offered to nobody now. Choose the one that moves to another unit.
routing-moves-none = There is no request to move: only one that is offered to nobody can move.
routing-btn-move = No. { $label }, { $unit }
routing-move-title = <b>Request No. { $label }</b>, now at: { $unit }. Which unit does it move to?
routing-move-due = Its due moment stays: { $due }
routing-move-by =
    Request No. { $label }. New unit: { $unit }
    By which principle does it move?
routing-ask-reason = Why does the request move to another unit? Write the reason; it goes into the journal. Stop: /cancel
routing-reason-empty = Write the reason in words. Stop: /cancel
routing-same-unit = The request is at this unit already. To move it elsewhere, open the list again: /routing
routing-moved = Request No. { $label } has moved. Unit: { $unit }
routing-told-order = The presidium approved a new order of distributing acts among units: { $order }
routing-told-districts =
    The presidium set the territory of a unit.
    Unit: { $unit }
    Territory: { $districts }
routing-told-special =
    The presidium set the specialisation of a unit.
    Unit: { $unit }
    Specialisation: { $special }
routing-told-way =
    The presidium set how duty advocates are asked.
    Unit: { $unit }
    How they are asked: { $way }
    Offers that were sent stay as they are.
routing-told-agreement =
    An agreement with an adjacent collegium was entered.
    Collegium: { $collegium }
    Number and date: No. { $number }, { $on }
    Acts from these settlements are accepted from now on: { $settlements }
routing-told-ended =
    The agreement with an adjacent collegium is not in force from { $on }.
    Collegium: { $collegium }, No. { $number }
    Settlements: { $settlements }
    Appointments that were accepted are carried out to the end.
routing-told-moved =
    <b>Request No. { $label } has moved to another unit</b>
    Former unit: { $origin }
    New unit: { $unit }
    Principle: { $criterion }
    Reason: { $reason }
    Due: { $due }
    Decided by: { $by }
routing-told-left = Request No. { $label } has moved to another unit: { $unit }. Nothing needs to be done about this message.
