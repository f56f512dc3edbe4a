common-yes = Иә
common-no = Жоқ
common-back = Артқа
common-cancel = Болдырмау
common-skip = Өткізіп жіберу
common-minutes = { $minutes } мин
common-hours = { $hours } сағ
common-hours-minutes = { $hours } сағ { $minutes } мин
common-error =
    Қате шықты, өтінішіңіз орындалмады. Бірнеше минуттан кейін қайталап көріңіз.
    Қайта шықса, { $phone } телефонына хабарласыңыз.
common-stale-button = Бұл батырма ескірген. Қазіргі жағдайды мәзірден ашыңыз: /start
common-not-understood = Хабарламаңыз танылмады. Қолжетімді әрекеттерді мәзірден таңдаңыз: /start
common-too-many = Хабарламаларыңыз тым жиі келіп жатыр, сондықтан соңғылары өңделмеді. Бір минуттан кейін қайталап жіберіңіз.
common-dialog-cancelled = Болдырылмады. Енгізілген мәліметтер сақталған жоқ.
common-nothing-to-cancel = Болдырмайтын әрекет жоқ.
common-outage = Бот { $from } мен { $to } аралығында жұмыс істемеді. Осы уақытта басқан батырмаңыз жетпеген болуы мүмкін, сондықтан сұрау салу қайта көрсетілді.
common-date = { $year } жылғы { $day } { $month }
