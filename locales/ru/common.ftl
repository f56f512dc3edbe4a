common-yes = Да
common-no = Нет
common-back = Назад
common-skip = Пропустить
common-minutes = { $minutes } мин
common-hours = { $hours } ч
common-hours-minutes = { $hours } ч { $minutes } мин
common-error =
    Произошла ошибка, действие не выполнено. Повторите через несколько минут.
    Если ошибка повторится, позвоните: { $phone }.
common-stale-button = Эта кнопка устарела. Откройте текущее состояние из меню: /start
common-not-understood = Сообщение не распознано. Выберите доступное действие в меню: /start
common-too-many = Сообщения приходят слишком часто, поэтому последние не обработаны. Отправьте их снова через минуту.
common-dialog-cancelled = Отменено. Введённые данные не сохранены.
common-nothing-to-cancel = Отменять нечего.
common-outage = Бот не работал с { $since } до { $until }. Нажатие кнопки за это время могло не дойти, поэтому запрос показан снова.
common-date = { $day } { $month } { $year } года
common-edited = Исправленное сообщение не учитывается. Отправьте исправленный текст новым сообщением.
common-btn-now = Только что
