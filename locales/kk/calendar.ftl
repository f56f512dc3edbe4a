calendar-year =
    <b>{ $year } жылғы ауыстырылған күндер</b>
    { $lines }
    Демалыс пен мереке күндерін бот өзі біледі; мұнда тек қаулымен ауыстырылған күндер енгізіледі.
calendar-year-none = Ауыстырылған күн енгізілмеген.
calendar-line = { $day } ({ $weekday }): { $kind }. Негізі: { $source }
calendar-kind-working = жұмыс күні
calendar-kind-free = демалыс күні
calendar-btn-add = Күн қосу
calendar-btn-count = Мерзімді есептеу
calendar-btn-remove = Алып тастау: { $day }
calendar-btn-year = { $year }
calendar-ask-day =
    Күнді, оның түрін және негізін бір жолмен жазыңыз. Мысалы:
    { $working }
    { $free }
    Тоқтату: /cancel
calendar-example-source = қаулының нөмірі мен күні
calendar-day-wrong = Жазба танылмады. Күні, түрі және қос нүктеден кейін негізі болуы керек. Қайта жазыңыз немесе тоқтатыңыз: /cancel
calendar-day-kept = Сақталды: { $day } — { $kind }. Бұрын хабарланған мерзімдер өзгермейді.
calendar-day-removed = Алып тасталды: { $day }.
calendar-day-gone = Бұл күн тізімде жоқ.
calendar-year-unknown = { $year } жылға күн енгізуге болмайды. Жылын тексеріңіз.
calendar-ask-count =
    Басталатын күнді және жұмыс күндерінің санын жазыңыз. Мысалы: { $example }
    Тоқтату: /cancel
calendar-count-wrong = Жазба танылмады. Күні мен саны керек. Қайта жазыңыз немесе тоқтатыңыз: /cancel
calendar-days-unknown = Жұмыс күндерінің саны { $longest } санынан аспауы керек.
calendar-counted =
    <b>Мерзімнің соңғы күні: { $end }</b>
    Басталатын күн (есепке кірмейді): { $start }
    Жұмыс күндері: { $count }
    { $counted }
calendar-skipped =
    Есепке кірмеген күндер:
    { $lines }
calendar-skipped-line = { $day } ({ $weekday }): { $why }
calendar-why-weekend = демалыс
calendar-why-holiday = мереке, { $name }
calendar-why-transfer = қаулымен ауыстырылған демалыс
