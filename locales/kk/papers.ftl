papers-btn-pdf = PDF қазақша
papers-btn-pdf-kk = PDF қазақша
papers-btn-pdf-ru = PDF орысша
papers-btn-pdf-kind = Тек бір түрі: { $kind }
papers-btn-bars = Теңдік суреті
papers-btn-register = Танысу тіркелімі, PDF
papers-not-here = Бұл серверде PDF пен сурет жасау орнатылмаған. Мәліметтердің бәрі ботта көрінеді.
papers-roster-file =
    <b>{ $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Басып шығаруға арналған кезекшілік кестесі: { $kinds }
papers-roster-signing = Соңында танысу парағы бар: кестемен жеке қол қойып танысатын адвокаттарға (Ереженің 22-тармағы).
papers-register-file =
    <b>Кестемен танысу тіркелімі: { $kind }, { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
papers-bars-file =
    <b>Кезекшіліктің бөлінуі: { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
papers-bars-part = { $part }-сурет, барлығы { $parts }
papers-page = { $page } / { $pages } бет
papers-made = Жасаған: { $name }, { $when }
papers-made-at = Жасалған уақыты: { $when }
papers-fingerprint = Хаттаманың бақылау коды: { $mark }
papers-draft-mark = ЖОБА
papers-draft = Жоба. Кесте жарияланған жоқ, ол әзірге ешкімді міндеттемейді.
papers-roster-title = { $year } жылғы { $month } айының кезекшілік кестесі
papers-roster-version = Нұсқасы: { $version }. Кестенің жарияланған уақыты: { $when }
papers-turn = Кезегі
papers-reserve = резерв
papers-nobody = адвокат тағайындалмаған
papers-holiday = мереке күні
papers-day-off = демалыс күні
papers-officer-signature = Жауапты тұлғаның қолы
papers-sign-title = Танысу парағы
papers-sign-text = Кестемен жеке қол қойып танысатын адвокаттарға арналған (Ереженің 22-тармағы). Қол қою арқылы адвокат кестемен және өз кезекшілік күндерімен танысқанын растайды.
papers-number = №
papers-advocate = Адвокат
papers-own-days = Кезекшілік күндері
papers-sign-date = Танысқан күні
papers-signature = Қолы
papers-register-title = { $year } жылғы { $month } айының кезекшілік кестесімен танысу тіркелімі
papers-register-version = Нұсқа
papers-register-asked = Жіберілген
papers-register-delivered = Жеткізілген
papers-register-answered = Танысқан
papers-register-method = Тәсілі және негізі
papers-register-message = хабарлама нөмірі: { $message }
papers-register-by = тіркеген: { $name }
papers-register-call = қоңырау: { $note }
papers-register-replaced = кейінгі нұсқамен алмастырылды
papers-register-totals = Жиынтығы (әр адвокаттың соңғы нұсқасы бойынша)
papers-register-total = Барлығы
papers-register-total-acked = Танысқаны
papers-register-total-waiting = Жауабы күтілуде
papers-register-nobody = Бұл кестемен танысу ешкімнен сұралған жоқ.
papers-bars-title = Кезекшіліктің бөлінуі: { $year } жылғы { $month }
papers-bars-served = өткен күндер
papers-bars-planned = алдағы күндер
papers-bars-median = медиана
papers-bars-total = Барлығы
papers-bars-carried = Алдыңғы айлардан
papers-bars-note = «Алдыңғы айлардан» бағаны: орташа деңгейден артық (+) немесе кем (−) атқарылған кезекшілік.
papers-bars-draft = Жарияланбаған кесте есепке алынды (жоба): { $kinds }
papers-bars-nobody = Бөлімшеде кезекшілікке қатысатын адвокат жоқ.
papers-number-tenths = { $whole },{ $tenths }
