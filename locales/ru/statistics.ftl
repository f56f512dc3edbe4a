statistics-menu = Статистика ГГЮП
statistics-choose-unit = Статистику какого подразделения показать?
statistics-title =
    <b>Статистика ГГЮП</b>
    { $whose }
    Период: { $period }
statistics-came = Поступило запросов: <b>{ $received }</b>. Возвращено: { $returned }, через ИС «Е-Заң көмегі»: { $mirrored }, приняты самим адвокатом: { $self_taken }.
statistics-basis-day = Срок в одни сутки
statistics-basis-court = Срок, назначенный судом
statistics-clock =
    <b>{ $basis }</b> (запросов: { $received })
    От поступления до принятия, медиана: { $median }; p{ $percent }: { $p95 }; дольше всего: { $worst } (число: { $count })
    Принято в срок: { $share }
    Ещё не приняты, срок не истёк: { $waiting }
statistics-substitutes-line =
    <b>Поиск адвоката на замену</b> (считается отдельно)
    Медиана: { $median }; p{ $percent }: { $p95 }; дольше всего: { $worst } (число: { $count }). Ищут до сих пор: { $seeking }
statistics-none-late = Запросов с истёкшим сроком нет.
statistics-late-line = Срок истёк: <b>{ $count }</b>, из них с объяснением: { $explained }. Номера: { $labels }
statistics-asked =
    Предложений: <b>{ $offers }</b>
    Отказы: { $declines }
    Без ответа: { $silent }
    По выбору ответственного лица: { $picks }
    Поручения позвонить: { $calls }
statistics-load = Нагрузка, { $unit }: принято { $accepted }, адвокатов { $people }; на одного наименьшая { $least }, медиана <b>{ $middle }</b>, наибольшая { $most }
statistics-how = Медиана и процентиль берутся по ближайшему рангу: значения ставятся по возрастанию, берётся первое, на котором набирается нужная доля. Чисел между двумя значениями не выводится.
statistics-how-share = Доля принятых в срок считается от принятых в срок и тех, чей срок истёк. Возвращённые и те, чей срок ещё идёт, не входят. Медиана нагрузки: середина по всем участвующим адвокатам.
statistics-percent = { $whole },{ $tenths } % ({ $count } из { $judged })
statistics-file = Статистика ГГЮП: { $whose }, { $period }
statistics-btn-picture = Рисунок
statistics-sheet-title = Статистика ГГЮП
statistics-sheet-figures = Показатели
statistics-sheet-late = Срок истёк
statistics-sheet-loads = Нагрузка
statistics-sheet-counted = Причины
statistics-head-figure = Показатель
statistics-head-reason = Причина
statistics-head-difference = Разница с медианой
statistics-whole-period = Весь период
statistics-received = Поступило запросов
statistics-returned = Возвращено запросов
statistics-substitutes = Поиск адвоката на замену
statistics-seeking = Адвоката на замену ищут до сих пор
statistics-late = Запросы с истёкшим сроком
statistics-explained = Из них с объяснением
statistics-accepted = Принятые назначения
statistics-substituted = Из них по замене
statistics-offers = Предложения
statistics-declined = Отказы от предложений
statistics-silent = Предложения без ответа
statistics-picked = По выбору ответственного лица
statistics-calls = Поручения позвонить
statistics-mirrored = Через ИС «Е-Заң көмегі»
statistics-self-taken = Приняты самим адвокатом
statistics-median-load = Медиана нагрузки на одного адвоката
statistics-median = медиана
statistics-p95 = p{ $percent }
statistics-worst = дольше всего
statistics-count = число
statistics-in-time = приняты в срок
statistics-not-in-time = срок истёк
statistics-waiting = срок ещё идёт
statistics-share = доля принятых в срок
statistics-upto = до { $hours } ч
statistics-between = { $over }–{ $upto } ч
statistics-longer = дольше { $hours } ч
statistics-picture-title = Статистика ГГЮП: { $period }
statistics-picture-times = От поступления до принятия, медиана: { $median }; p{ $percent }: { $p95 }; дольше всего: { $worst } (число: { $count }). В срок: { $share }
statistics-picture-load = Принятые назначения, { $unit }
statistics-picture-median = Пунктир – медиана: { $median }
