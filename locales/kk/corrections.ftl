corrections-btn = Қатені түзету
corrections-btn-page = Бет қосу
corrections-which = № { $number } сұрау салуда не қате терілген? Түзету жаңа бөлуді бастамайды, ескі мән сақталады.
corrections-ask = № { $number }. Дұрыс мәнін жазыңыз немесе таңдаңыз: <b>{ $field }</b>. Тоқтату: /cancel
corrections-ask-date = КК.АА.ЖЖЖЖ түрінде.
corrections-ask-received = КК.АА.ЖЖЖЖ СС:ММ түрінде, бүгін болса СС:ММ. Мерзім мен ескертулер қайта есептеледі.
corrections-ask-reason = Қате неден болды? Себебін жазыңыз: ол сақталады.
corrections-no-names = Себепте ешкімнің атын және істің нөмірін жазбаңыз.
corrections-reason-empty = Себебін сөзбен жазыңыз. Тоқтату: /cancel
corrections-text-needed = Мәтінмен жазыңыз. Тоқтату: /cancel
corrections-own = Өзіңіз жүргізіп отырған істі түзете алмайсыз: басқа жауапты тұлғаға жүгініңіз.
corrections-done = Түзетілді: { $field }. Қатысы бар адамдарға хабарланды.
corrections-unchanged = Бұл мән бұрыннан тұр, ештеңе өзгерген жоқ.
corrections-same = <b>Енді нөмірі, күні және органы дәл осындай тағы бір сұрау салу бар: № { $number }.</b> Бір акт екі рет тіркелмегенін тексеріңіз.
corrections-told =
    № { $number } сұрау салуда қате түзетілді: { $field }
    Бұрын: { $before }
    Енді: { $after }
    Себебі: { $reason }
    Түзеткен: { $by }
corrections-told-sealed =
    № { $number } сұрау салуда қате түзетілді: { $field }
    Түзеткен: { $by }
corrections-told-due =
    { $told }
    Орындау мерзімі: { $due }
corrections-ask-pages = № { $number }. Актінің қосымша беттерін жіберіңіз: сурет немесе PDF. Соңында «Дайын» батырмасын басыңыз.
