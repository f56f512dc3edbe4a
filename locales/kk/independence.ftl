independence-menu = Тағайындаулардың тәуелсіз бөлінуі
independence-quarter = { $year } жылғы { $part } тоқсан
independence-half = { $year } жылғы { $part } жартыжылдық
independence-title =
    <b>Тағайындаулардың тәуелсіз бөлінуі туралы есеп: { $span }</b>
    Кезең: { $first } – { $last }
    Адвокаттарды іріктеуге және тағайындауларды бөлуге органдардың ықпалы болмауы керек (Ереженің 4-тармағының 1-тармақшасы).
independence-taken = <b>Адвокаттар қабылдаған тағайындаулар: { $count }</b>
independence-count = • { $what }: { $count }
independence-source-turn = кезек бойынша
independence-source-continuity = сабақтастық бойынша
independence-source-together = кезекшілердің бәріне бірден ұсынылған
independence-source-override = қолмен таңдалған
independence-way-code = { $way }, себебі: { $code }
independence-named =
    <b>Адвокат аталған актілер: { $count }</b>
    Белгілі бір адвокатты ұсынуға болмайды (ҚПК-нің 72-бабы 3-бөлігі). Мұндай акті де кесте бойынша бөлінеді.
independence-named-line = № { $number }, { $body }. Актіде аталған: { $named }; { $how }
independence-named-open = әлі ешкім қабылдаған жоқ
independence-named-got = қабылдаған – аталған адвокаттың өзі: { $advocate } ({ $way })
independence-named-other = қабылдаған – басқа адвокат: { $advocate } ({ $way })
independence-picks = <b>Қолмен таңдау: { $count }</b>
independence-pick-line = { $officer } → { $advocate }: { $count }
independence-code-named = адвокат актіде аталған
independence-code-language = тіл білуі керек
independence-code-remote = шалғай елді мекен
independence-code-phone = телефон арқылы келісілген
independence-code-nobody = кестеде ешкім қалмаған
independence-code-other = басқа себеп
independence-code-none = себебі кодталмаған
independence-more = тағы: { $count }
independence-questions = <b>Сұрақтар: { $count }</b>
independence-no-questions = <b>Сұрақ туғызатын көрсеткіш жоқ.</b>
independence-mere = Сұрақ ешкімді кінәламайды: көрсеткіштің дұрыс түсіндірмесі болуы мүмкін.
independence-how = Салыстырылған көрсеткіштер: { $compared }. Тағайындаулар әділ бөлінсе, есепте кемінде бір сұрақтың кездейсоқ пайда болу ықтималдығы { $level } пайыздан аспайды (Холм түзетуі). Сабақтастық бойынша берілген тағайындаулар салыстырылмайды. Орган мен адвокат немесе бас тартқан мен кейінгі адвокат бір күнде бірнеше рет сәйкес келсе, бір рет саналады.
independence-too-few = Салыстыруға дерек аз.
independence-figures = Әділ бөлінгенде күтілетіні: { $expected }. Мұндай немесе одан да үлкен көрсеткіштің кездейсоқ шығу ықтималдығы: { $chance }.
independence-chance = { $percent } пайыз
independence-chance-below = { $percent } пайыздан аз
independence-ask-pair =
    <b>{ $body } – { $advocate }</b> ({ $unit })
    Осы органның тағайындаулары: { $of }, оның ішінде осы адвокат қабылдағаны: { $observed }. { $counted }
    Мұны немен түсіндіруге болады?
independence-ask-picked =
    <b>Таңдаған: { $officer }, таңдалған: { $advocate }</b> ({ $unit })
    Қолмен таңдау: { $of }, оның ішінде осы адвокат: { $observed }. { $counted }
    Көбіне осы адвокаттың таңдалуын немен түсіндіруге болады?
independence-ask-next =
    <b>Бас тартқан: { $decliner }, кейінгі: { $advocate }</b> ({ $unit })
    Бас тартқаннан кейін басқаға өткен тағайындаулар: { $of }, оның ішінде осы адвокатқа өткені: { $observed }. { $counted }
    Мұны немен түсіндіруге болады?
independence-ask-bunch =
    <b>Қысқа уақытта бірнеше тағайындау: { $advocate }</b> ({ $unit })
    { $first } – { $last }. Осы уақытта бірнеше кезекші арасында бөлінген тағайындаулар: { $of }, оның ішінде осы адвокат қабылдағаны: { $observed }. { $counted }
    Мұны немен түсіндіруге болады?
independence-btn-sheet = XLSX кестесі
independence-file = Тағайындаулардың тәуелсіз бөлінуі туралы есеп: { $span }. Клиенттердің аты-жөні жоқ.
independence-made = Жасаған: { $maker }, { $when }
independence-sheet-title = Тағайындаулардың тәуелсіз бөлінуі туралы есеп: { $span } ({ $first } – { $last })
independence-sheet-summary = Жиынтық
independence-sheet-named = Адвокат аталған актілер
independence-sheet-picks = Қолмен таңдау
independence-sheet-questions = Сұрақтар
independence-sum-taken = Адвокаттар қабылдаған тағайындаулар
independence-sum-named = Адвокат аталған актілер
independence-sum-got = Оның ішінде аталған адвокаттың өзі қабылдағаны
independence-sum-picks = Қолмен таңдау
independence-sum-questions = Сұрақтар
independence-col-what = Көрсеткіш
independence-col-count = Саны
independence-col-number = Сұрау салу №
independence-col-when = Уақыты
independence-col-unit = Бөлімше
independence-col-body = Орган
independence-col-named = Актіде аталған
independence-col-how = Қалай бөлінді
independence-col-officer = Таңдаған
independence-col-advocate = Адвокат
independence-col-code = Себебі
independence-col-accepted = Қабылдады
independence-col-question = Сұрақ
independence-col-observed = Байқалғаны
independence-col-of = Барлығы
independence-col-expected = Күтілетіні
independence-col-chance = Ықтималдығы
independence-yes = иә
independence-no = жоқ
