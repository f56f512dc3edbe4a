corrections-btn = Исправить ошибку
corrections-btn-page = Добавить страницу
corrections-which = Что в запросе № { $number } набрано с ошибкой? Исправление не начинает распределение заново, прежнее значение сохраняется.
corrections-ask = № { $number }. Напишите или выберите верное значение: <b>{ $field }</b>. Прервать: /cancel
corrections-ask-date = В виде ДД.ММ.ГГГГ.
corrections-ask-received = В виде ДД.ММ.ГГГГ ЧЧ:ММ, сегодня — ЧЧ:ММ. Срок и предупреждения пересчитаются.
corrections-ask-reason = Отчего произошла ошибка? Напишите причину: она сохраняется.
corrections-no-names = Не пишите в причине имён и номера дела.
corrections-reason-empty = Напишите причину словами. Прервать: /cancel
corrections-text-needed = Напишите текстом. Прервать: /cancel
corrections-own = Дело, которое вы ведёте, исправляет другое ответственное лицо.
corrections-done = Исправлено: { $field }. Те, кого это касается, уведомлены.
corrections-unchanged = Это значение уже стоит, ничего не изменилось.
corrections-same = <b>Теперь есть ещё один запрос с такими же номером, датой и органом: № { $number }.</b> Проверьте, не зарегистрирован ли один акт дважды.
corrections-told =
    В запросе № { $number } исправлена ошибка: { $field }
    Было: { $before }
    Стало: { $after }
    Причина: { $reason }
    Исправлено: { $by }
corrections-told-sealed =
    В запросе № { $number } исправлена ошибка: { $field }
    Исправлено: { $by }
corrections-told-due =
    { $told }
    Срок исполнения: { $due }
corrections-ask-pages = № { $number }. Отправьте дополнительные страницы акта: фото или PDF. В конце нажмите «Готово».
