independence-menu = Независимость распределения назначений
independence-quarter = { $part } квартал { $year } года
independence-half = { $part } полугодие { $year } года
independence-title =
    <b>Отчёт о независимости распределения назначений: { $span }</b>
    Период: { $first } – { $last }
    Органы не должны влиять на отбор адвокатов и распределение назначений (подпункт 1 пункта 4 Положения).
independence-taken = <b>Назначения, принятые адвокатами: { $count }</b>
independence-count = • { $what }: { $count }
independence-source-turn = по очереди
independence-source-continuity = по преемственности
independence-source-together = предложено сразу всем дежурным
independence-source-override = выбран вручную
independence-way-code = { $way }, причина: { $code }
independence-named =
    <b>Акты, в которых назван адвокат: { $count }</b>
    Рекомендовать конкретного адвоката нельзя (часть 3 статьи 72 УПК). Такой акт тоже распределяется по графику.
independence-named-line = № { $number }, { $body }. В акте назван: { $named }; { $how }
independence-named-open = пока никто не принял
independence-named-got = принял сам названный адвокат: { $advocate } ({ $way })
independence-named-other = принял другой адвокат: { $advocate } ({ $way })
independence-picks = <b>Выбор вручную: { $count }</b>
independence-pick-line = { $officer } → { $advocate }: { $count }
independence-code-named = адвокат назван в акте
independence-code-language = нужно знание языка
independence-code-remote = отдалённый населённый пункт
independence-code-phone = согласовано по телефону
independence-code-nobody = в графике никого не осталось
independence-code-other = другая причина
independence-code-none = причина не закодирована
independence-more = ещё: { $count }
independence-questions = <b>Вопросы: { $count }</b>
independence-no-questions = <b>Показателей, о которых стоило бы спросить, нет.</b>
independence-mere = Вопрос никого не обвиняет: у показателя может быть правильное объяснение.
independence-how = Сравнено показателей: { $compared }. Если назначения распределяются справедливо, хотя бы один вопрос появится в отчёте случайно с вероятностью не более { $level } процентов (поправка Холма). Назначения по преемственности не сравниваются. Если орган и адвокат или отказавшийся и следующий адвокат совпали за день несколько раз, это считается один раз.
independence-too-few = Данных для сравнения мало.
independence-figures = При справедливом распределении ожидалось бы: { $expected }. Вероятность, что такой или больший показатель возник случайно: { $chance }.
independence-chance = { $percent } процента
independence-chance-below = менее { $percent } процента
independence-ask-pair =
    <b>{ $body } – { $advocate }</b> ({ $unit })
    Назначения этого органа: { $of }, из них принял этот адвокат: { $observed }. { $counted }
    Чем это можно объяснить?
independence-ask-picked =
    <b>Выбор сделан: { $officer }, выбран: { $advocate }</b> ({ $unit })
    Выбор вручную: { $of }, из них этот адвокат: { $observed }. { $counted }
    Чем можно объяснить, что чаще выбирается этот адвокат?
independence-ask-next =
    <b>Отказ: { $decliner }, следующий адвокат: { $advocate }</b> ({ $unit })
    Назначения, перешедшие дальше после отказа: { $of }, из них перешло к этому адвокату: { $observed }. { $counted }
    Чем это можно объяснить?
independence-ask-bunch =
    <b>Несколько назначений за короткое время: { $advocate }</b> ({ $unit })
    { $first } – { $last }. Назначения за это время, которые распределялись между несколькими дежурными: { $of }, из них принял этот адвокат: { $observed }. { $counted }
    Чем это можно объяснить?
independence-btn-sheet = Таблица XLSX
independence-file = Отчёт о независимости распределения назначений: { $span }. Имён клиентов в нём нет.
independence-made = Составил: { $maker }, { $when }
independence-sheet-title = Отчёт о независимости распределения назначений: { $span } ({ $first } – { $last })
independence-sheet-summary = Итоги
independence-sheet-named = Акты с названным адвокатом
independence-sheet-picks = Выбор вручную
independence-sheet-questions = Вопросы
independence-sum-taken = Назначения, принятые адвокатами
independence-sum-named = Акты, в которых назван адвокат
independence-sum-got = Из них принял сам названный адвокат
independence-sum-picks = Выбор вручную
independence-sum-questions = Вопросы
independence-col-what = Показатель
independence-col-count = Число
independence-col-number = Запрос №
independence-col-when = Время
independence-col-unit = Подразделение
independence-col-body = Орган
independence-col-named = Назван в акте
independence-col-how = Как распределён
independence-col-officer = Кто выбрал
independence-col-advocate = Адвокат
independence-col-code = Причина
independence-col-accepted = Принял
independence-col-question = Вопрос
independence-col-observed = Наблюдалось
independence-col-of = Всего
independence-col-expected = Ожидалось
independence-col-chance = Вероятность
independence-yes = да
independence-no = нет
