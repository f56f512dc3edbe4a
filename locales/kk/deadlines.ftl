deadlines-title-rosters = { $year } жылғы { $month } айының кезекшілік кестелері
deadlines-title-monthly = { $year } жылғы { $month } айының есебі («Е-Заң көмегі» АЖ)
deadlines-title-points = { $year } жылғы біліктілікті арттыру есебі
deadlines-left = Қалған күн: { $days }
deadlines-last-day = <b>Бүгін — соңғы күн.</b>
deadlines-rosters-due =
    { $year } жылғы { $month } айының кезекшілік кестелерін { $due } күнінен кешіктірмей жариялау керек (Ереженің 21-тармағы).
    Бөлімше: { $unit }
    Жарияланбаған кестелер: { $missing }
    { $left }
    Кестелерді ашу: /roster
deadlines-rosters-done = { $year } жылғы { $month } айының кезекшілік кестелері түгел жарияланды. Бөлімше: { $unit }
deadlines-rosters-done-late = { $year } жылғы { $month } айының кезекшілік кестелері мерзімінен кейін жарияланды, бұл тіркелді. Бөлімше: { $unit }
deadlines-rosters-overdue =
    <b>Кезекшілік кестелері мерзімінде жарияланбады.</b>
    Бөлімше: { $unit }
    Айы: { $year } жылғы { $month }
    Жарияланбаған кестелер: { $missing }
    Мерзімі: { $due } (Ереженің 21-тармағы)
deadlines-monthly-due =
    { $year } жылғы { $month } айында көрсеткен МКБЗК туралы есепті { $due } күнінен кешіктірмей «Е-Заң көмегі» АЖ арқылы қалыптастырыңыз (Ереженің 33-тармағы).
    { $left }
    Бот есепті жібермейді, тек еске салады. Қалыптастырғаннан кейін белгі қойыңыз.
deadlines-points-due =
    { $year } жылғы біліктілікті арттыру туралы есепті { $due } күнінен кешіктірмей палатаға тапсырыңыз (Қағидалардың 7.6-тармағы).
    Әр іс-шараны растайтын құжаттың көшірмесін қоса беріңіз.
    { $left }
    Бот есепті жібермейді, тек еске салады. Тапсырғаннан кейін белгі қойыңыз.
deadlines-btn-monthly = Есепті қалыптастырдым
deadlines-btn-points = Есепті тапсырдым
deadlines-btn-number = Есептің нөмірін қосу
deadlines-btn-unmark = Белгіні алып тастау
deadlines-marked-monthly = Есепті қалыптастырдым деп белгіледіңіз: { $when }. Кезең: { $year } жылғы { $month }. Бұл — Сіздің белгіңіз, бот есептің өзін тексермейді.
deadlines-marked-monthly-late = Есепті қалыптастырдым деп мерзімінен кейін белгіледіңіз: { $when }. Кезең: { $year } жылғы { $month }. Бұл — Сіздің белгіңіз, бот есептің өзін тексермейді.
deadlines-marked-points = Есепті тапсырдым деп белгіледіңіз: { $when }. Кезең: { $year } жыл. Бұл — Сіздің белгіңіз, бот есептің өзін тексермейді.
deadlines-marked-points-late = Есепті тапсырдым деп мерзімінен кейін белгіледіңіз: { $when }. Кезең: { $year } жыл. Бұл — Сіздің белгіңіз, бот есептің өзін тексермейді.
deadlines-mark-kept = Белгі қойылды.
deadlines-mark-kept-late = Белгі мерзімінен кейін қойылды, бұл тіркелді.
deadlines-marked-already = Белгі бұрын қойылған.
deadlines-mark-taken-back = Белгі алынды, еске салу жалғасады.
deadlines-mark-not-there = Алынатын белгі жоқ.
deadlines-ask-number = Есептің «Е-Заң көмегі» АЖ-дегі немесе палатадағы нөмірін жазыңыз. Істің мән-жайын жазбаңыз. Тоқтату: /cancel
deadlines-number-kept = Нөмір сақталды: { $number }
deadlines-number-length = Нөмір бос болмауы және { $longest } таңбадан аспауы керек. Қайта жазыңыз немесе тоқтатыңыз: /cancel
deadlines-none-such = Мұндай мерзім жоқ. Мерзімдер тізімін ашыңыз: /dates
deadlines-unmarked-monthly =
    <b>{ $year } жылғы { $month } айының есебі бойынша белгі қоймағандар</b>
    Бөлімше: { $unit }
    Мерзімі өтті: { $due } (Ереженің 33-тармағы)
    { $people }
    Телефон арқылы хабарласыңыз. Белгінің болмауы есептің қалыптастырылмағанын білдірмейді.
deadlines-unmarked-points =
    <b>{ $year } жылғы біліктілікті арттыру есебі бойынша белгі қоймаған заң консультанттары</b>
    Мерзімі өтті: { $due } (Қағидалардың 7.6-тармағы)
    { $people }
    Тізімді палатаның жауапты тұлғасына беріңіз. Белгінің болмауы есептің тапсырылмағанын білдірмейді.
deadlines-unmarked-everywhere =
    <b>{ $year } жылғы { $month } айының есебі бойынша белгі қоймағандар</b>
    Мерзімі өтті: { $due } (Ереженің 33-тармағы)
    { $units }
    Толық тізім: /dates
deadlines-person = { $name }, тел. { $phone }
deadlines-more = Тағы: { $count }
deadlines-unit-count = { $unit }: { $count }
deadlines-consultants = Заң консультанттары
deadlines-own = <b>Менің мерзімдерім</b>
deadlines-own-none = Қазір Сіздің атыңызда ашық мерзім жоқ. Мерзім жақындағанда, бот өзі еске салады.
deadlines-own-line =
    { $title }
    Мерзімі: { $due }
    Жағдайы: { $state }
deadlines-not-working = Бұл күн жұмыс күні емес. Мерзім ауыстырылмайды; оның алдындағы соңғы жұмыс күні: { $day }
deadlines-state-open = белгі жоқ
deadlines-state-overdue = мерзімі өтті, белгі жоқ
deadlines-state-done = орындадым деп белгіледіңіз, { $when }
deadlines-state-late = мерзімінен кейін белгіледіңіз, { $when }
deadlines-state-number = есептің нөмірі: { $number }
deadlines-theirs = <b>Бөлімшелердегі ашық мерзімдер</b>
deadlines-theirs-none = Бөлімшелерде ашық мерзім жоқ.
deadlines-list =
    <b>{ $unit }: белгі қойылмағандар</b>
    { $lines }
deadlines-back-to-dates = Мерзімдерге оралу
