notices-draft-note = Проект. Форма уведомления утверждена приложением № { $annex } к решению Республиканской конференции коллегий адвокатов от { $decided }, этой формы в боте нет. Перенесите данные в утверждённую форму, проверьте и подпишите (пункт 9 Положения).
notices-draft-to = Кому: { $body }
notices-draft-title = Уведомление о защите (представительстве)
notices-draft-number = № { $blank }, дата { $blank }
notices-draft-advocate = Адвокат: { $name }
notices-draft-licence = Лицензия: № { $number }, дата { $on }
notices-draft-phone = Телефон: { $phone }
notices-draft-house = Коллегия адвокатов: { $collegium }. Подразделение: { $unit }
notices-draft-ground = Основание: { $act } № { $number }, { $on }
notices-draft-request = Назначение: запрос № { $number }, время принятия { $at }
notices-draft-place = Место: { $place }
notices-draft-client = Лицо, которому оказывается защита (представительство), вписывается от руки: { $blank }
notices-draft-sign = Адвокат { $name }, подпись: { $blank }
notices-menu = Форма уведомления о защите
notices-form-head = <b>Форма уведомления о защите (представительстве)</b>
notices-form-serving =
    Действует: форма коллегии, версия { $version }, файл: { $file }.
    Отправитель: { $name }, { $at }
notices-form-plain = Действует: простой проект бота. Утверждённой формы в боте нет, её загружает сама коллегия (пункт 9 Положения).
notices-form-waiting = Отправленный файл проверяется, о результате сообщим.
notices-form-how = Новую форму отправьте в этот чат файлом { $ending }. Там, где должны стоять данные, напишите их имя в двойных скобках, например: { $example }. Имя клиента в файл не подставляется: оставьте строку, адвокат впишет его от руки. Прервать: /cancel
notices-form-names =
    <b>Имена</b>
    advocate, advocate_short: адвокат полностью; фамилия и инициалы
    licence_number, licence_date: номер и дата лицензии
    phone: телефон адвоката
    collegium_kk, collegium_ru: название коллегии
    unit, unit_address, unit_phone: подразделение, адрес, телефон
    act_kk, act_ru: вид акта
    act_number, act_date: номер и дата акта
    act_date_kk, act_date_ru: дата акта, месяц словом
    body, place: орган; место
    request_number, accepted_at: номер запроса; время принятия
    today, today_kk, today_ru: сегодняшняя дата
notices-form-btn-kk = Простая форма на казахском
notices-form-btn-ru = Простая форма на русском
notices-form-btn-own = Действующий файл
notices-form-btn-plain = Вернуться к простому проекту
notices-form-file = Форма уведомления. Измените её и отправьте снова после команды { $command }.
notices-form-none = Форма коллегии не загружена.
notices-form-send = Отправьте форму файлом { $ending }. Прервать: /cancel
notices-not-here = На этом сервере не установлено создание DOCX. Сообщите администратору бота.
notices-not-docx = Это не документ Word. Отправьте форму файлом .docx.
notices-too-large = Файл слишком большой. Не более { $most } КБ. Уменьшите его и отправьте снова.
notices-one-waits = Ранее отправленный файл ещё проверяется. Отправьте снова немного позже.
notices-form-served = Новая форма действует: версия { $version }, файл: { $file }.
notices-form-refused =
    Файл не может быть формой: { $file }.
    { $why }
    Прежняя форма не изменилась. Исправленную отправьте после команды { $command }.
notices-form-lost = Telegram не отдал файл: { $file }. Отправьте его ещё раз. Прежняя форма не изменилась.
notices-fault-large = Файл слишком большой или становится слишком большим при распаковке.
notices-fault-broken = Файл не открывается как .docx: он повреждён или другого вида.
notices-fault-inert = В файле есть макросы, встроенные объекты или части, загружаемые извне. Удалите их.
notices-fault-tag = В двойных скобках должно стоять только имя. Исправьте это место: { $what }
notices-fault-unknown = Такого имени нет: { $what }. Список имён: /template
notices-fault-near = Такого имени нет: { $what }. Возможно, нужно: { $near }
notices-fault-empty = В файле нет ни одного имени в двойных скобках.
notices-btn-draft = Проект уведомления
notices-btn-draft-kk = Проект уведомления на казахском
notices-btn-draft-ru = Проект уведомления на русском
notices-draft-file =
    <b>№ { $number }: проект уведомления о защите (представительстве)</b>
    Проверьте, дополните и подпишите (пункты 9, 17 Положения). Имени клиента в файле нет: впишите его от руки.
notices-draft-own = Составлен по форме коллегии, версия { $version }.
notices-draft-plain = Простой проект бота: не утверждённая форма.
notices-draft-broken = Форма коллегии больше не открывается, поэтому дан простой проект бота. Сообщите ответственному лицу.
notices-in-system = № { $number }: уведомление формирует сама ИС «Е-Заң көмегі» (пункт 18 Положения).
notices-part-ended = № { $number }: вы больше не ведёте это дело, поэтому проект уведомления не составляется.
