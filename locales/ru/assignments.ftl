assignments-no-such-request = Такого запроса нет. Откройте список: /requests
assignments-no-such-offer = Этот запрос не найден. Откройте текущее состояние: /cases
assignments-no-such-call = Такого телефонного поручения нет. Откройте список: /requests
assignments-call-closed = Результат этого звонка уже записан.
assignments-moved-on = Состояние запроса № { $number } изменилось. Откройте его в списке: /requests
assignments-reason-needed = Напишите причину: она сохраняется в журнале.
assignments-not-participant = Этого адвоката нет среди участников ГГЮП подразделения. Выберите другого из списка.
assignments-act-first = Приступать к ГГЮП по № { $number } до получения постановления (определения) от ответственного лица нельзя (пункт 10 Положения).
assignments-offer-head = <b>Запрос на назначение адвоката № { $number }</b>
assignments-offer-urgent = <b>Срочно: задержание или содержание под стражей</b>
assignments-offer-due = Срок исполнения: { $due }
assignments-offer-ask = Принимаете? Ждём ответа до { $until }. Нажмите кнопку или ответьте на это сообщение словом «Принимаю».
assignments-btn-accept = Принимаю
assignments-btn-decline = Не могу принять
assignments-ping = Вы ещё не ответили на запрос № { $number }. Ждём ответа до { $until }.
assignments-offer-accepted = Вы приняли запрос № { $number }. Дальнейшие шаги: /cases
assignments-offer-declined = Ваш отказ по запросу № { $number } записан. От вас ничего не требуется.
assignments-offer-pending = Вашу просьбу по запросу № { $number } рассматривает ответственное лицо.
assignments-offer-released = Ваша причина по запросу № { $number } признана уважительной. От вас ничего не требуется.
assignments-offer-not-accepted = Ваша причина по запросу № { $number } не признана уважительной, запрос направлен вам снова. График дежурств обязателен для адвоката (пункт 25 Положения).
assignments-offer-no-answer = Вы не ответили вовремя на запрос № { $number }. Это записано, ответственное лицо вам позвонит (пункт 26 Положения).
assignments-offer-withdrawn = Запрос № { $number } у вас отозван. От вас ничего не требуется.
assignments-grounds =
    Отказаться от назначения № { $number } можно только из-за конфликта интересов или по процессуальному препятствию (пункт 36 Положения). Уважительную причину рассматривает ответственное лицо (пункты 4, 24 Положения).
    Обстоятельства дела не указывайте.
assignments-ground-conflict = Конфликт интересов
assignments-ground-procedural = Не могу участвовать по процессуальному закону
assignments-ground-illness = Болею
assignments-ground-trip = Нахожусь в командировке
assignments-ground-other-client = Оказываю помощь другому клиенту
assignments-ground-remote = Нахожусь далеко от места оказания помощи
assignments-ground-other = Другая причина
assignments-ask-other-client = Укажите дату и орган ранее назначенного процессуального действия. Имя клиента и обстоятельства дела не пишите.
assignments-ask-other = Кратко напишите причину. Обстоятельства дела не пишите.
assignments-accepted =
    <b>Назначение № { $number } принято.</b>
    Дальше: получите постановление (определение) у ответственного лица; составьте уведомление о защите (представительстве); самостоятельно сообщите органу о вступлении в дело.
assignments-declined = Ваш отказ по запросу № { $number } записан.
assignments-decline-asked-you = Ваша просьба по № { $number } направлена ответственному лицу. До решения запрос другому не передаётся.
assignments-not-yours = Этот запрос направлен не вам.
assignments-too-late = Ответить на запрос № { $number } уже нельзя. Текущее состояние: { $state }.
assignments-state-received = адвокат не назначен
assignments-state-offered = ждём ответа адвоката
assignments-state-decline-pending = ждём решения ответственного лица
assignments-state-accepted = принят, акт не передан
assignments-state-act-handed = акт передан
assignments-state-notice-done = уведомление составлено
assignments-state-in-work = в работе
assignments-state-completed = завершён
assignments-state-returned = возвращён
assignments-board = <b>Запросы</b>, сначала с ближайшим сроком:
assignments-board-empty = Открытых запросов нет. Зарегистрировать новый: /decree
assignments-cases = <b>Ваши назначения</b>
assignments-cases-empty = Принятых назначений нет.
assignments-card-head =
    <b>№ { $number }</b>
    Состояние: { $state }
assignments-card-act = Документ: { $act } № { $number }, { $on }. Орган: { $body }
assignments-card-kind = Стадия: { $kind }
assignments-card-place = Место: { $place }
assignments-card-received = Поступил в коллегию: { $received }
assignments-card-person = Адвокат: { $name }
assignments-card-accepted = Принят: { $at }, через { $took } после поступления
assignments-card-notice = Уведомление: № { $notice }, { $on }
assignments-card-overdue = Записано, что срок истёк: { $at }
assignments-card-explained = Причина пропуска срока: { $reason }
assignments-due-day = Срок исполнения: { $due }. Основание: одни сутки с момента получения (настраиваемое значение, историческая редакция УПК)
assignments-due-court = Срок исполнения: { $due }. Основание: срок, установленный судом
assignments-act-wait = Приступать к ГГЮП до получения постановления (определения) от ответственного лица нельзя (пункт 10 Положения).
assignments-btn-open = Открыть
assignments-btn-choose = Выбрать адвоката вручную
assignments-btn-give-back = Не наш, вернуть
assignments-btn-hand-act = Передать акт
assignments-btn-explain = Указать причину пропуска срока
assignments-btn-notice = Уведомление составлено
assignments-btn-body = Орган уведомлён
assignments-btn-complete = Исполнено полностью
assignments-btn-client = Имя клиента
assignments-btn-confirm = Причина уважительная
assignments-btn-not-accept = Причина неуважительная
assignments-btn-call-accepts = Принял по телефону
assignments-btn-call-reached = Поговорили
assignments-btn-call-no-reply = Не отвечает
assignments-btn-call-wrong = Неверный номер
assignments-client = № { $number }. Клиент: { $name }. Это адвокатская тайна.
assignments-client-unknown = По № { $number } имя клиента не введено: оно указано в постановлении (определении).
assignments-choose = Кому направить запрос № { $number }? Причина выбора вне очереди сохраняется в журнале.
assignments-ask-reason = Напишите причину: она сохраняется в журнале. Прервать: /cancel
assignments-ask-notice = Напишите номер и дату уведомления о защите (представительстве) по № { $number }, например: «УВ-КК ДД.ММ.ГГГГ». Прервать: /cancel
assignments-notice-unclear = Номер и дата уведомления не распознаны. Напишите сначала номер, затем через пробел дату в виде ДД.ММ.ГГГГ.
assignments-call-closed-now = Результат звонка записан. № { $number }: { $state }.
assignments-accepted-desk =
    Запрос № { $number } принял адвокат <b>{ $name }</b>: { $at }.
    Теперь передайте постановление (определение).
assignments-accepted-phone =
    Запрос № { $number } по телефону принял адвокат <b>{ $name }</b>, запись сделали вы: { $at }.
    Теперь передайте постановление (определение).
assignments-appointed = Ответственное лицо записало, что вы по телефону приняли назначение № { $number }. Если это не так, сразу свяжитесь с ним.
assignments-decline-asked =
    № { $number }: <b>{ $name }</b> просит о замене.
    Причина: { $ground }. Пояснение: { $note }
    Срок исполнения: { $due }. Решение за вами (пункты 4, 24 Положения).
assignments-decline-made = № { $number }: { $name }, отказ. Основание: { $ground } (пункт 36 Положения). Запрос направляется следующему по очереди.
assignments-call = № { $number }: позвоните адвокату <b>{ $name }</b>: { $phone }.
assignments-call-silent = № { $number }: <b>{ $name }</b>, ответа вовремя нет. Позвоните: { $phone } (пункт 26 Положения).
assignments-alarm-nobody-on-duty = <b>№ { $number }: на этот день в графике нет дежурного.</b> Выберите адвоката вручную. Срок исполнения: { $due }.
assignments-alarm-nobody-left = <b>№ { $number }: в сегодняшнем графике больше никого нет.</b> Выберите адвоката вручную. Срок исполнения: { $due }.
assignments-alarm-unreachable = <b>№ { $number }: сообщение дежурному адвокату через бот не доходит.</b> Позвоните или выберите адвоката вручную. Срок исполнения: { $due }.
assignments-unassigned = По запросу № { $number } адвокат ещё не назначен. После поступления прошло { $passed }.
assignments-overdue = <b>Срок исполнения запроса № { $number } истёк: { $due }.</b> Это записано.
assignments-over-accepted = Запрос № { $number } принят адвокатом: { $at }. От вас ничего не требуется.
assignments-over-returned = Запрос № { $number } возвращён: { $at }. От вас ничего не требуется.
assignments-act-handed = № { $number }: постановление (определение) № { $act } передано, { $at }. Теперь составьте уведомление о защите (представительстве) (пункт 9 Положения).
assignments-tell-body = Сообщили ли вы органу, что вступили в дело по назначению № { $number }? (пункт 47 Положения)
assignments-body-not-told = № { $number }: { $name }, нет отметки об уведомлении органа (пункт 47 Положения).
assignments-word-accept = принимаю
assignments-word-decline = не могу принять
assignments-which = Непонятно, на какой запрос вы отвечаете. Напишите ответ (reply) на сообщение с этим запросом или нажмите кнопку.
