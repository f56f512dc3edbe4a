participants-menu = Список участвующих адвокатов
participants-title =
    <b>Список адвокатов, участвующих в системе ГГЮП, за { $year } год</b>
    Адвокатов: { $count }
    Направить в территориальный орган юстиции не позднее: { $due } (подпункт 2 пункта 5 Положения)
participants-sent-line = Направлен: { $on }, № { $number }
participants-checked-line = Размещение списка в ИС «Е-Заң көмегі» проверено.
participants-whole = Все сведения, названные в законе, заполнены.
participants-incomplete =
    <b>Не заполнены сведения</b>
    { $lines }
    Дополните их в карточке человека (/people) или файлом.
participants-lacks = { $name }: { $what }
participants-more = ещё: { $count }
participants-name = { $name }
participants-changes =
    <b>Что изменилось после последнего направленного списка</b>
    { $lines }
participants-change = { $what }: { $names }
participants-added = Добавлены
participants-dropped = Выбыли
participants-altered = Изменились сведения
participants-own-none = Вас нет в списке адвокатов, участвующих в системе ГГЮП. По этому вопросу обратитесь к ответственному лицу.
participants-own =
    <b>Ваши сведения в списке</b>
    { $name }
    Подразделение: { $unit }
    Лицензия: № { $licence }, { $issued }
    Форма организации деятельности: { $form }
    Место деятельности: { $place }
    Комплексная социальная юридическая помощь: { $aid }
    Соглашение: № { $agreement }, { $signed }
    Если что-то неверно, сообщите ответственному лицу.
participants-aid-yes = да
participants-aid-no = нет
participants-ask-sent = Напишите номер и дату письма, которым список за { $year } год (адвокатов: { $count }) направлен в орган юстиции. Например: { $example }. Сам бот письмо не отправляет. Остановить: /cancel
participants-ask-agreement = { $name }: напишите номер и дату соглашения об оказании ГГЮП. Например: { $example }. Остановить: /cancel
participants-unreadable = Номер и дата не найдены. Напишите так: { $example }. Остановить: /cancel
participants-future = Этот день ещё не наступил. Напишите дату документа или остановите: /cancel
participants-not-sent = Запись о направлении списка за этот год ещё не внесена. Сначала внесите номер и дату письма: /list
participants-not-listed = Этого человека нет в списке адвокатов.
participants-signed = { $name }: соглашение записано, № { $number }, { $on }.
participants-file = Список за { $year } год, адвокатов: { $count }.
participants-kept = Записано, что список направлен. Это ваша отметка: дошло ли письмо, бот не проверяет.
participants-kept-late = Записано, что список направлен после срока. Это ваша отметка: дошло ли письмо, бот не проверяет.
participants-sent-before = Направление списка за этот год уже записано.
participants-not-whole = Список неполон: сначала дополните сведения, названные выше.
participants-check-kept = Проверка записана.
participants-btn-file = Получить список таблицей
participants-btn-sent = Отметить направление
participants-btn-checked = Список в системе есть
participants-btn-open = Открыть список
participants-btn-agreement = Внести соглашение
participants-col-name = Фамилия, имя, отчество
participants-col-licence = номер и дата лицензии
participants-col-form = Форма организации деятельности
participants-col-place = Наименование и адрес места деятельности
participants-col-agreement = номер и дата соглашения
participants-sheet-title = Список адвокатов, участвующих в системе ГГЮП, за { $year } год
participants-sheet-unit = Подразделение
participants-sheet-licence = Номер лицензии
participants-sheet-issued = Дата лицензии
participants-sheet-aid = Приоритет комплексной социальной юридической помощи
participants-sheet-agreement = Номер соглашения
participants-sheet-signed = Дата соглашения
participants-title-list = Список участвующих адвокатов за { $year } год
participants-title-check = Проверка размещения списка за { $year } год в ИС «Е-Заң көмегі»
participants-title-agreement = Соглашение об оказании ГГЮП на { $year } год
participants-due =
    Список адвокатов, участвующих в системе ГГЮП, за { $year } год нужно направить в территориальный орган юстиции не позднее { $due } (подпункт 2 пункта 5 Положения).
    Адвокатов в списке: { $people }. С неполными сведениями: { $incomplete }.
    { $left }
participants-due-over = <b>Срок истёк. Дней опоздания: { $days }</b>
participants-sent = Записано, что список за { $year } год направлен: № { $number }, { $on }.
participants-sent-late = Записано, что список за { $year } год направлен после срока: № { $number }, { $on }.
participants-check-due = Проверьте, размещён ли список за { $year } год в ИС «Е-Заң көмегі» и на сайте органа юстиции (подпункт 3 пункта 6 Положения, пункт 6 статьи 28 Закона). Увидев, поставьте отметку.
participants-check-late = Размещение списка за { $year } год ещё не проверено. Дней опоздания: { $days }. Увидев, поставьте отметку.
participants-checked = Размещение списка за { $year } год проверено: { $on }.
participants-changed =
    Список участвующих адвокатов отличается от направленного { $on } (подпункт 3 пункта 5 Положения: список поддерживается в актуальном состоянии).
    Добавлено: { $added }. Выбыло: { $dropped }. Изменились сведения: { $altered }.
participants-agreement-due =
    Соглашение об оказании ГГЮП на { $year } год заключается с территориальным органом юстиции не позднее { $due } (пункт 5 статьи 28 Закона). В ваших сведениях этого соглашения нет.
    { $left }
    Если соглашение заключено, сообщите номер и дату ответственному лицу: их внесут в вашу карточку.
participants-agreement-kept = Соглашение на { $year } год записано: № { $number }, { $on }.
participants-agreements-missing =
    <b>Адвокаты, у которых не записано соглашение на { $year } год</b>
    Срок истёк: { $due } (пункт 5 статьи 28 Закона)
    { $names }
    Отсутствие записи не означает, что соглашение не заключено.
