receipts-acked =
    Спасибо. Ваше ознакомление с графиком зафиксировано: { $when }.
    График: { $kind }, { $month } { $year } года
receipts-more =
    Ещё нужно подтвердить:
    { $lines }
receipts-choose =
    Подтверждения ждут несколько графиков. Подтвердите каждый отдельно:
    { $lines }
receipts-choose-new =
    После сообщения, на которое вы ответили, график изменился. Посмотрите новые дни и подтвердите:
    { $lines }
receipts-asked-line = { $kind }, { $month }; ваши дни: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = Сейчас нет графиков, ждущих подтверждения. Ваши дни дежурства: /roster
receipts-before =
    Ваше ознакомление с графиком уже зафиксировано: { $when }.
    График: { $kind }, { $month } { $year } года
receipts-hint =
    Такой ответ не считается подтверждением. Чтобы подтвердить ознакомление, нажмите кнопку ниже или напишите в точности «Қабылданды» (пункт 22 Положения).
    Ждёт подтверждения:
    { $lines }
    Есть вопрос? Ответственное лицо: { $officer }, тел. { $phone }
    Другие действия: /start
receipts-saved =
    Ответственное лицо зафиксировало ваше ознакомление с графиком: { $method }, { $when }.
    График: { $kind }, { $month } { $year } года
receipts-saved-more = Другие графики ещё нужно подтвердить: ответьте «Қабылданды».
receipts-reminder =
    Вы ещё не подтвердили ознакомление с графиком дежурств за { $month } { $year } года.
    Вид: { $kind }
    Ваши дни дежурства: <b>{ $days }</b>
    Ответьте «Қабылданды» (пункт 22 Положения).
receipts-overdue =
    Не подтвердили ознакомление с графиком, адвокатов: { $count }
    График: { $kind }, { $month } { $year } года
    { $lines }
    Позвоните им или зафиксируйте ознакомление другим способом (пункт 22 Положения).
receipts-overdue-over = Не подтвердивших ознакомление больше нет: { $kind }, { $month } { $year } года.
receipts-waiting-line = • { $name }, тел. { $phone }, первое дежурство: { $first }
receipts-state-unreachable = сообщения бота не доходят
receipts-call =
    <b>{ $name }</b>: ознакомление с графиком не подтверждено. Позвоните: { $phone }
    График: { $kind }, { $month } { $year } года. Первое дежурство: { $first }
    Звонок не заменяет ознакомления: адвокат должен сам написать «Қабылданды» или расписаться (пункт 22 Положения).
receipts-call-over =
    { $name }: ознакомление с графиком подтверждено, { $when }. Звонить не нужно.
    График: { $kind }, { $month } { $year } года
receipts-red-flag =
    <b>До первого дежурства осталось меньше суток, но есть адвокаты, не подтвердившие ознакомление с графиком.</b>
    Подразделение: { $unit }
    График: { $kind }, { $month } { $year } года
    { $lines }
    График обязателен для адвоката и без подтверждения (пункт 25 Положения).
receipts-red-flag-over = Адвокаты, чьё дежурство близко, ознакомление подтвердили: { $kind }, { $month } { $year } года. Подразделение: { $unit }
receipts-choose-unit = Графики какого подразделения показать?
receipts-overview =
    <b>Ознакомление с графиками</b>: подтвердили / всего
    Подразделение: { $unit }
receipts-no-rosters = Действующих графиков дежурств нет. Открыть графики: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Ознакомление: { $kind }, { $month } { $year } года</b>
    Подразделение: { $unit }
    Подтвердили: { $acked } / { $asked }
receipts-board-now = По состоянию на { $now }
receipts-board-waiting = <b>Не подтвердили</b>
receipts-board-waiting-line = • { $name }, тел. { $phone }: { $state }. Дни: { $days }
receipts-board-note = <i>Звонок: { $note }</i>
receipts-board-done = <b>Подтвердили</b>
receipts-board-done-line = • { $name }: { $method }, { $when }
receipts-board-evidence = <i>Основание: { $evidence }</i>
receipts-state-pending = отправляется
receipts-state-delivered = доставлено, ответа нет
receipts-state-overdue = нет ответа в срок
receipts-state-call = нужно позвонить
receipts-btn-record = Зафиксировать ознакомление
receipts-btn-record-of = Зафиксировать: { $name }
receipts-btn-refresh = Обновить
receipts-btn-page = Стр. { $page } / { $pages }
receipts-ask-method =
    <b>{ $name }</b>: как произошло ознакомление с графиком? (пункт 22 Положения)
    Запись о звонке ознакомления не подтверждает.
receipts-btn-signature = Личная подпись
receipts-btn-email = Электронная почта
receipts-btn-eis = ИС «Е-Заң көмегі»
receipts-btn-phone = Запись о звонке
receipts-method-mobile = «Қабылданды» в боте
receipts-method-email = по электронной почте
receipts-method-signature = под личную подпись
receipts-method-eis = через ИС «Е-Заң көмегі»
receipts-method-phone = телефонный звонок
receipts-ask-evidence =
    { $name }: { $method }.
    Напишите одним сообщением основание: дата, номер листа ознакомления или письма. Прервать: /cancel
receipts-ask-call = { $name }. Кратко опишите звонок: когда, что сказано. Ознакомление останется неподтверждённым. Прервать: /cancel
receipts-recorded = Ознакомление зафиксировано.
receipts-call-noted = Звонок записан. Ответ адвоката всё ещё ждём.
receipts-text-needed = Напишите основание текстом: дата, номер листа ознакомления или письма. Прервать: /cancel
receipts-no-evidence = Основание не указано. Напишите дату, номер листа ознакомления или письма. Прервать: /cancel
receipts-not-own = Своё ознакомление другим способом вы сами зафиксировать не можете. Ответьте «Қабылданды».
receipts-closed = Ознакомление уже зафиксировано, или график изменился. Сейчас:
