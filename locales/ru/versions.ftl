versions-btn-history = История версий
versions-btn-recall = Вернуть в проект
versions-btn-recall-yes = Да, вернуть в проект
versions-btn-one = Версия { $number }
versions-btn-exchange = Обменять два дежурства
versions-btn-partner = { $day }: { $name }
versions-btn-more = Следующие дни
versions-btn-sure = Да, изменить
versions-btn-undo = Отменить последнее изменение
versions-btn-preview = Кому что будет отправлено
versions-btn-letters = Прочитать сообщения
versions-btn-list = К списку
versions-btn-before = Предыдущее
versions-btn-after = Следующее
versions-none = Этот график ещё не опубликован, версий у него нет.
versions-history =
    <b>История версий</b>
    { $month } { $year } года: { $kind }
    { $lines }
versions-line = Версия { $number }, { $when }: { $cause }
versions-cause-publish = график опубликован
versions-cause-move = дежурный заменён
versions-cause-exchange = обмен двух дежурств
versions-cause-swap = замена по заявлению адвоката
versions-cause-suspension = замена из-за приостановления участия
versions-cause-stand-in = вместо дежурного вышел другой адвокат
versions-count = изменений: { $count }
versions-recalled-mark = позднее возвращена в проект
versions-as-of =
    <b>Версия { $number }</b>: { $kind }, { $month } { $year } года
    Время: { $when }
    Основание: { $cause }
versions-maker = Кто внёс: { $name }
versions-reason = Причина: { $reason }
versions-diff =
    Изменения:
    { $lines }
versions-diff-handed = { $day }: { $out } → { $into }
versions-diff-added = { $day }: добавлен адвокат { $name }
versions-diff-dropped = { $day }: снят адвокат { $name }
versions-diff-more = { $count ->
    [one] Ещё { $count } изменение
    [few] Ещё { $count } изменения
   *[other] Ещё { $count } изменений
}
versions-not-found = Такой версии графика нет.
versions-change-gone = Это дежурство за это время изменилось, правка не внесена. Откройте график заново.
versions-exchange-same = Эти два дежурства обменять нельзя: они одного адвоката или одного дня.
versions-exchange-states = День из проекта нельзя обменять на день из опубликованного графика.
versions-exchange-ask =
    Дежурство: { $day } ({ $kind })
    Дежурный: { $name }
    На какое дежурство обменять? Показаны дни: { $other }
versions-exchange-none =
    Дежурство: { $day }
    Дежурный: { $name }
    В этом виде нет дней для обмена: вышло бы два дежурства в один день.
versions-exchange-reason =
    График опубликован, дежурства обмениваются только по заявлению адвоката (пункт 24 Положения).
    { $first }: { $name }
    { $second }: { $other }
    Напишите одним сообщением дату заявления и уважительную причину. Не пишите об обстоятельствах дел.
    Отмена: /cancel
versions-exchanged =
    Дежурства обменены.
    { $first }: { $name }
    { $second }: { $other }
versions-exchanged-told =
    Дежурства обменены. Оба адвоката извещены, они подтвердят ознакомление ещё раз.
    { $first }: { $name }
    { $second }: { $other }
versions-undone = Последнее изменение отменено.
versions-doubtful = <b>Подтвердите изменение, прежде чем оно будет внесено.</b>
versions-planned = { $day }: { $out } → { $into }
versions-fine = Проверено: ни равенство, ни отдых не ухудшаются.
versions-worse =
    Станет хуже:
    { $lines }
versions-better =
    Станет лучше:
    { $lines }
versions-loads =
    Число дежурств в этом месяце:
    { $lines }
versions-load = { $name } ({ $kind }): { $before } → { $after }
versions-twice = { $name }: два дежурства в один день ({ $day })
versions-close = { $name }: дежурства слишком близко ({ $first } и { $second }), свободных дней между ними: { $count }
versions-absent = { $name }: в этот день не участвует в оказании ГГЮП ({ $day })
versions-uneven = { $kind }: на адвоката приходится от { $least } до { $most } дежурств, разница больше допустимой (пункт 21 Положения)
versions-no-twice = { $name }: двух дежурств в один день больше нет ({ $day })
versions-no-close = { $name }: слишком близкие дежурства разойдутся ({ $first } и { $second })
versions-no-absent = { $name }: день, когда он не участвует, освободится ({ $day })
versions-evener = { $kind }: разница уменьшится, на адвоката от { $least } до { $most } дежурств
versions-balance-ask =
    После этого изменения на адвоката придётся от { $least } до { $most } дежурств, разница больше допустимой (пункт 21 Положения).
    Напишите причину одним сообщением, после этого изменение будет внесено.
    Отмена: /cancel
versions-recall-ask =
    <b>{ $month } { $year } года: { $kind }</b>
    График вернётся в проект и никого не будет обязывать. Адвокаты, которые его получили, будут извещены. Подтверждения ждали от стольких адвокатов: { $count }.
    После первого ответа «Қабылданды» вернуть график нельзя.
versions-recall-done = График возвращён в проект. Извещено адвокатов: { $count }. Исправьте его и опубликуйте снова.
versions-recall-acked = Вернуть график в проект нельзя: есть адвокат, который подтвердил ознакомление. Теперь дни меняются по одному, по заявлению адвоката (пункт 24 Положения).
versions-recall-month = Вернуть график в проект нельзя: его месяц начался. Дни меняются по одному, по заявлению адвоката (пункт 24 Положения).
versions-recall-swaps = Сначала решите заявления о замене по этому графику, затем его можно вернуть в проект.
versions-recalled =
    График дежурств отозван: { $month } { $year } года.
    Вид: { $kind }
    Дни этого графика вас не обязывают, подтверждать ознакомление не нужно. Когда график опубликуют снова, вы получите сообщение.
versions-preview =
    <b>Кому какие дни будут сообщены</b>
    { $month } { $year } года: { $kind }
    Страница: { $part } / { $parts }
versions-preview-line = • { $name }: { $days }
versions-preview-unreachable = • { $name } (бот не может написать): { $days }
versions-letter = <b>{ $name }</b>, { $part } / { $parts }
versions-letter-unreachable = Этому адвокату бот написать не может, ознакомьте его с графиком под подпись (пункт 22 Положения). Текст:
