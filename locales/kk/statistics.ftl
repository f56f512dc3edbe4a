statistics-menu = МКБЗК статистикасы
statistics-choose-unit = Қай бөлімшенің статистикасы керек?
statistics-title =
    <b>МКБЗК статистикасы</b>
    { $whose }
    Кезең: { $period }
statistics-came = Түскен сұрау салулар: <b>{ $received }</b>. Қайтарылғаны: { $returned }, «Е-Заң көмегі» АЖ арқылы: { $mirrored }, адвокаттың өзі қабылдағаны: { $self_taken }.
statistics-basis-day = Бір тәуліктік мерзім
statistics-basis-court = Сот белгілеген мерзім
statistics-clock =
    <b>{ $basis }</b> (сұрау салулар: { $received })
    Түскеннен қабылданғанға дейін, медианасы: { $median }; p{ $percent }: { $p95 }; ең ұзағы: { $worst } (саны: { $count })
    Мерзімінде қабылданғаны: { $share }
    Мерзімі өтпеген, әлі қабылданбағаны: { $waiting }
statistics-substitutes-line =
    <b>Ауыстыратын адвокатты іздеу</b> (бөлек есептеледі)
    Медианасы: { $median }; p{ $percent }: { $p95 }; ең ұзағы: { $worst } (саны: { $count }). Әлі ізделуде: { $seeking }
statistics-none-late = Мерзімі өткен сұрау салу жоқ.
statistics-late-line = Мерзімі өткен: <b>{ $count }</b>, оның ішінде себебі жазылғаны: { $explained }. Нөмірлері: { $labels }
statistics-asked =
    Ұсыныстар: <b>{ $offers }</b>
    Бас тарту: { $declines }
    Жауапсыз қалғаны: { $silent }
    Жауапты тұлғаның таңдауымен: { $picks }
    Телефон тапсырмалары: { $calls }
statistics-load = Жүктеме, { $unit }: қабылданғаны { $accepted }, адвокаттар { $people }; бір адвокатқа ең азы { $least }, медианасы <b>{ $middle }</b>, ең көбі { $most }
statistics-how = Медиана мен пайыздық шама ең жақын дәреже тәсілімен алынады: мәндер өсу ретімен тізіледі, керекті үлеске алғаш жеткен нақты мән алынады. Екі мәннің арасынан жаңа сан шығарылмайды.
statistics-how-share = Мерзімінде қабылданғандардың үлесі мерзімінде қабылданғандар мен мерзімі өткендерден есептеледі. Қайтарылғандар мен мерзімі әлі жүріп жатқандар кірмейді. Жүктеме медианасы – барлық қатысушы адвокаттардың ортаңғы мәні.
statistics-percent = { $whole },{ $tenths } % ({ $judged } ішінен { $count })
statistics-file = МКБЗК статистикасы: { $whose }, { $period }
statistics-btn-picture = Сурет
statistics-sheet-title = МКБЗК статистикасы
statistics-sheet-figures = Көрсеткіштер
statistics-sheet-late = Мерзімі өткендер
statistics-sheet-loads = Жүктеме
statistics-sheet-counted = Себептер
statistics-head-figure = Көрсеткіш
statistics-head-reason = Себебі
statistics-head-difference = Медианадан айырмасы
statistics-whole-period = Бүкіл кезең
statistics-received = Түскен сұрау салулар
statistics-returned = Қайтарылған сұрау салулар
statistics-substitutes = Ауыстыратын адвокатты іздеу
statistics-seeking = Ауыстыратын адвокат әлі ізделуде
statistics-late = Мерзімі өткен сұрау салулар
statistics-explained = Мерзімі өткендердің ішінде себебі жазылғаны
statistics-accepted = Қабылданған тағайындаулар
statistics-substituted = Олардың ішінде ауыстыру бойынша
statistics-offers = Ұсыныстар
statistics-declined = Бас тартылған ұсыныстар
statistics-silent = Жауапсыз қалған ұсыныстар
statistics-picked = Жауапты тұлғаның таңдауымен
statistics-calls = Телефон тапсырмалары
statistics-mirrored = «Е-Заң көмегі» АЖ арқылы
statistics-self-taken = Адвокаттың өзі қабылдағаны
statistics-median-load = Бір адвокатқа жүктеменің медианасы
statistics-median = медианасы
statistics-p95 = p{ $percent }
statistics-worst = ең ұзағы
statistics-count = саны
statistics-in-time = мерзімінде қабылданғаны
statistics-not-in-time = мерзімі өткені
statistics-waiting = мерзімі жүріп жатқаны
statistics-share = мерзімінде қабылданғандардың үлесі
statistics-upto = { $hours } сағатқа дейін
statistics-between = { $over }–{ $upto } сағат
statistics-longer = { $hours } сағаттан ұзақ
statistics-picture-title = МКБЗК статистикасы: { $period }
statistics-picture-times = Түскеннен қабылданғанға дейін, медианасы: { $median }; p{ $percent }: { $p95 }; ең ұзағы: { $worst } (саны: { $count }). Мерзімінде: { $share }
statistics-picture-load = Қабылданған тағайындаулар, { $unit }
statistics-picture-median = Үзік сызық – медиана: { $median }
