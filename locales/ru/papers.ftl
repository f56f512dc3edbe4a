papers-btn-pdf = PDF на русском
papers-btn-pdf-kk = PDF на казахском
papers-btn-pdf-ru = PDF на русском
papers-btn-pdf-kind = Только один вид: { $kind }
papers-btn-bars = Равенство, рисунок
papers-btn-register = Реестр ознакомления, PDF
papers-not-here = На этом сервере не установлено создание PDF и рисунков. Все сведения видны в боте.
papers-roster-file =
    <b>{ $month } { $year } года</b>
    Подразделение: { $unit }
    График дежурств для печати: { $kinds }
papers-roster-signing = В конце есть лист ознакомления для адвокатов, которые знакомятся с графиком под личную подпись (пункт 22 Положения).
papers-register-file =
    <b>Реестр ознакомления с графиком: { $kind }, { $month } { $year } года</b>
    Подразделение: { $unit }
papers-bars-file =
    <b>Распределение дежурств: { $month } { $year } года</b>
    Подразделение: { $unit }
papers-bars-part = Рисунок { $part } из { $parts }
papers-page = Стр. { $page } из { $pages }
papers-made = Составил(а): { $name }, { $when }
papers-made-at = Составлено: { $when }
papers-fingerprint = Контрольный код протокола: { $mark }
papers-draft-mark = ПРОЕКТ
papers-draft = Проект. График не опубликован и пока никого не обязывает.
papers-roster-title = График дежурств на { $month } { $year } года
papers-roster-version = Версия: { $version }. График опубликован: { $when }
papers-turn = Очередь
papers-reserve = резерв
papers-nobody = адвокат не назначен
papers-holiday = праздничный день
papers-day-off = выходной день
papers-officer-signature = Подпись ответственного лица
papers-sign-title = Лист ознакомления
papers-sign-text = Для адвокатов, которые знакомятся с графиком под личную подпись (пункт 22 Положения). Подписью адвокат подтверждает, что ознакомлен с графиком и своими днями дежурства.
papers-number = №
papers-advocate = Адвокат
papers-own-days = Дни дежурства
papers-sign-date = Дата ознакомления
papers-signature = Подпись
papers-register-title = Реестр ознакомления с графиком дежурств на { $month } { $year } года
papers-register-version = Версия
papers-register-asked = Отправлено
papers-register-delivered = Доставлено
papers-register-answered = Ознакомление
papers-register-method = Способ и основание
papers-register-message = номер сообщения: { $message }
papers-register-by = записал(а): { $name }
papers-register-call = звонок: { $note }
papers-register-replaced = заменена следующей версией
papers-register-totals = Итого (по последней версии каждого адвоката)
papers-register-total = Всего
papers-register-total-acked = Ознакомлены
papers-register-total-waiting = Ожидается ответ
papers-register-nobody = Ознакомление с этим графиком ни у кого не запрашивалось.
papers-bars-title = Распределение дежурств: { $month } { $year } года
papers-bars-served = прошедшие дни
papers-bars-planned = предстоящие дни
papers-bars-median = медиана
papers-bars-total = Всего
papers-bars-carried = С прошлых месяцев
papers-bars-note = Столбец «С прошлых месяцев»: сколько дежурств отработано сверх среднего (+) или не доработано до него (−).
papers-bars-draft = Учтён неопубликованный график (проект): { $kinds }
papers-bars-nobody = В подразделении нет адвокатов, участвующих в дежурстве.
papers-number-tenths = { $whole },{ $tenths }
