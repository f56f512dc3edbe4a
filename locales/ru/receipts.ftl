receipts-acked =
    Спасибо. Ваше ознакомление с графиком зафиксировано: { $when }.
    График: { $kind }, { $month } { $year } года
receipts-more =
    Ещё ждут подтверждения:
    { $lines }
receipts-choose =
    Подтверждения ждут несколько графиков. Подтвердите каждый отдельно:
    { $lines }
receipts-asked-line = { $kind }, { $month }; ваши дни: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = Графиков, ждущих подтверждения, нет. Ваши дни дежурства: /roster
receipts-before = Ваше ознакомление с этим графиком уже зафиксировано: { $when }.
receipts-hint =
    Ответ не распознан. Чтобы подтвердить ознакомление с графиком, напишите в точности «Қабылданды» или нажмите кнопку ниже (пункт 22 Положения).
    Другие действия: /start
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
    <b>Завтра начинается дежурство, но есть адвокаты, не подтвердившие ознакомление.</b>
    Подразделение: { $unit }
    График: { $kind }, { $month } { $year } года
    { $lines }
    График обязателен для адвоката и без подтверждения (пункт 25 Положения).
receipts-overview = <b>Ознакомление с графиками</b>: подтвердили / всего
receipts-no-rosters = Действующих графиков дежурств нет. Открыть графики: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Ознакомление: { $kind }, { $month } { $year } года</b>
    Подразделение: { $unit }
    Подтвердили: { $acked } / { $asked }

    <b>Ждём ответа</b>
    { $waiting }

    <b>Подтвердили</b>
    { $done }

    По состоянию на { $now }
receipts-board-all = Подтвердили все.
receipts-board-none = Пока никто не подтвердил.
receipts-board-waiting = • { $name }, тел. { $phone }: { $state }. Дни: { $days }
receipts-board-done = • { $name }: { $method }, { $when }
receipts-state-pending = отправляется
receipts-state-delivered = доставлено, ответа нет
receipts-state-undelivered = не доставлено
receipts-state-overdue = нет ответа в срок
receipts-state-call = нужно позвонить
receipts-state-acked = подтверждено
receipts-btn-record = Зафиксировать ознакомление
receipts-btn-record-of = Зафиксировать: { $name }
receipts-btn-refresh = Обновить
receipts-ask-method = <b>{ $name }</b>: как произошло ознакомление с графиком? (пункт 22 Положения)
receipts-method-mobile = «Қабылданды» в боте
receipts-method-email = электронная почта
receipts-method-signature = личная подпись
receipts-method-eis = ИС «Е-Заң көмегі»
receipts-method-phone = звонок (не подтверждает ознакомление)
receipts-ask-evidence =
    { $name }. Способ: { $method }.
    Напишите одним сообщением, чем это подтверждается: дата, номер листа или письма. Прервать: /cancel
receipts-ask-call = { $name }. Кратко опишите звонок: когда, что сказано. Ознакомление останется неподтверждённым. Прервать: /cancel
receipts-recorded = Ознакомление зафиксировано.
receipts-call-noted = Звонок записан. Ответ адвоката всё ещё ждём.
receipts-no-evidence = Напишите, чем это подтверждается: дата, номер листа или письма.
receipts-not-own = Своё ознакомление другим способом вы сами зафиксировать не можете. Ответьте «Қабылданды».
receipts-closed = Это ознакомление уже зафиксировано. Обновите список: /receipts
