notices-draft-note = Жоба. Хабарламаның нысаны { $decided } күнгі Адвокаттар алқалары республикалық конференциясының шешіміне № { $annex } қосымшамен бекітілген, ол нысан ботта жоқ. Деректерді бекітілген нысанға көшіріп, тексеріп, қол қойыңыз (Ереженің 9-тармағы).
notices-draft-to = Кімге: { $body }
notices-draft-title = Қорғау (өкілдік ету) туралы хабарлама
notices-draft-number = № { $blank }, күні { $blank }
notices-draft-advocate = Адвокат: { $name }
notices-draft-licence = Лицензия: № { $number }, күні { $on }
notices-draft-phone = Телефон: { $phone }
notices-draft-house = Адвокаттар алқасы: { $collegium }. Бөлімше: { $unit }
notices-draft-ground = Негізі: { $act } № { $number }, { $on }
notices-draft-request = Тағайындау: сұрау салу № { $number }, қабылданған уақыты { $at }
notices-draft-place = Өтетін жері: { $place }
notices-draft-client = Қорғалатын (өкілдік етілетін) адам, қолмен толтырылады: { $blank }
notices-draft-sign = Адвокат { $name }, қолы: { $blank }
notices-menu = Қорғау туралы хабарламаның үлгісі
notices-form-head = <b>Қорғау (өкілдік ету) туралы хабарламаның үлгісі</b>
notices-form-serving =
    Қолданыста: алқаның үлгісі, { $version }-нұсқа, файлы: { $file }.
    Жіберген: { $name }, { $at }
notices-form-plain = Қолданыста: боттың қарапайым жобасы. Бекітілген нысан ботта жоқ, оны алқа өзі жүктейді (Ереженің 9-тармағы).
notices-form-waiting = Жіберілген файл тексеріліп жатыр, нәтижесін жазамыз.
notices-form-how = Жаңа үлгіні осы чатқа { $ending } файлы ретінде жіберіңіз. Дерек тұратын жерге оның атауын қос жақшамен жазыңыз, мысалы: { $example }. Клиенттің аты файлға қойылмайды: оған бос жол қалдырыңыз, адвокат қолмен толтырады. Тоқтату: /cancel
notices-form-names =
    <b>Атаулар</b>
    advocate, advocate_short: адвокаттың толық аты; тегі мен инициалдары
    licence_number, licence_date: лицензияның нөмірі мен күні
    phone: адвокаттың телефоны
    collegium_kk, collegium_ru: алқаның атауы
    unit, unit_address, unit_phone: бөлімше, мекенжайы, телефоны
    act_kk, act_ru: актінің түрі
    act_number, act_date: актінің нөмірі мен күні
    act_date_kk, act_date_ru: актінің күні сөзбен
    body, place: орган; өтетін жері
    request_number, accepted_at: сұрау салудың нөмірі; қабылданған уақыты
    today, today_kk, today_ru: бүгінгі күн
notices-form-btn-kk = Қарапайым үлгі, қазақша
notices-form-btn-ru = Қарапайым үлгі, орысша
notices-form-btn-own = Қолданыстағы файл
notices-form-btn-plain = Қарапайым жобаға қайту
notices-form-file = Хабарламаның үлгісі. Өзгертіп, { $command } командасынан кейін қайта жіберіңіз.
notices-form-none = Алқаның үлгісі жүктелмеген.
notices-form-send = Үлгіні { $ending } файлы ретінде жіберіңіз. Тоқтату: /cancel
notices-not-here = Бұл серверде DOCX жасау орнатылмаған. Бот әкімшісіне хабарлаңыз.
notices-not-docx = Бұл Word құжаты емес. Үлгіні .docx файлы ретінде жіберіңіз.
notices-too-large = Файл тым үлкен. Ең көбі { $most } КБ. Кішірейтіп, қайта жіберіңіз.
notices-one-waits = Бұрын жіберілген файл әлі тексеріліп жатыр. Біраздан кейін қайта жіберіңіз.
notices-form-served = Жаңа үлгі қолданысқа енді: { $version }-нұсқа, файлы: { $file }.
notices-form-refused =
    Файл үлгі бола алмайды: { $file }.
    { $why }
    Бұрынғы үлгі өзгерген жоқ. Түзетілгенін { $command } командасынан кейін жіберіңіз.
notices-form-lost = Telegram файлды бермеді: { $file }. Қайта жіберіп көріңіз. Бұрынғы үлгі өзгерген жоқ.
notices-fault-large = Файл тым үлкен немесе ашқанда тым үлкейеді.
notices-fault-broken = Файл .docx ретінде ашылмайды: ол бүлінген немесе басқа түрде.
notices-fault-inert = Файлда макрос, ендірілген нысан немесе сырттан жүктелетін бөлік бар. Оларды алып тастаңыз.
notices-fault-tag = Қос жақшаның ішінде тек атау болуы керек. Мына жерді түзетіңіз: { $what }
notices-fault-unknown = Мұндай атау жоқ: { $what }. Атаулар тізімі: /template
notices-fault-near = Мұндай атау жоқ: { $what }. Мүмкін, мынау керек: { $near }
notices-fault-empty = Файлда қос жақшаға алынған бірде-бір атау жоқ.
notices-btn-draft = Хабарлама жобасы
notices-btn-draft-kk = Хабарлама жобасы, қазақша
notices-btn-draft-ru = Хабарлама жобасы, орысша
notices-draft-file =
    <b>№ { $number }: қорғау (өкілдік ету) туралы хабарламаның жобасы</b>
    Тексеріп, толықтырып, қол қойыңыз (Ереженің 9, 17-тармақтары). Клиенттің аты файлда жоқ: оны қолмен жазыңыз.
notices-draft-own = Алқаның үлгісі бойынша жасалды, { $version }-нұсқа.
notices-draft-plain = Боттың қарапайым жобасы: бекітілген нысан емес.
notices-draft-broken = Алқаның үлгісі енді ашылмайды, сондықтан боттың қарапайым жобасы берілді. Жауапты тұлғаға хабарлаңыз.
notices-in-system = № { $number }: хабарламаны «Е-Заң көмегі» АЖ өзі қалыптастырады (Ереженің 18-тармағы).
notices-part-ended = № { $number }: бұл істі енді Сіз жүргізбейсіз, сондықтан хабарлама жобасы жасалмайды.
