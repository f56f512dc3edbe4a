terms-btn = Условия графика
terms-btn-desk = Графики: { $month }
terms-card =
    <b>Условия графика</b>
    Подразделение: { $unit }
    { $lines }
terms-hint = Изменение действует со следующего проекта, готовые проекты и опубликованные графики не меняются. Закон не устанавливает веса, их задаёт само подразделение.
terms-hint-read = Условия устанавливает ответственное лицо подразделения.
terms-of-draft = Условия: адвокатов в день { $posts }, в резерве { $reserve }, свободных дней между дежурствами { $rest }. Вес: выходной { $weekend } %, праздник { $holiday } %.
terms-of-draft-night = Вес ночного дежурства: { $night } %.
terms-line-kind = • { $kind }: адвокатов в день { $posts }, в резерве { $reserve }
terms-line-rest = • Свободных дней между двумя дежурствами: { $count }
terms-line-weights = • Вес дежурства: выходной { $weekend } %, праздник { $holiday } %
terms-line-night = • Вес ночного дежурства: { $night } % ({ $kinds })
terms-line-no-night = • Ночных дежурств нет
terms-btn-posts = { $kind }: в день { $count }
terms-btn-reserve = { $kind }: резерв { $count }
terms-btn-rest = Свободных дней: { $count }
terms-btn-weekend = Выходной: { $percent } %
terms-btn-holiday = Праздник: { $percent } %
terms-btn-night = Ночь: { $percent } %
terms-btn-night-on = { $kind }: и ночью
terms-btn-night-off = { $kind }: ночью нет
terms-out-of-bounds = Это значение вне допустимых пределов.
