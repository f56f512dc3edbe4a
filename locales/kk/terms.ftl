terms-btn = Кесте шарттары
terms-btn-desk = Кестелер: { $month }
terms-card =
    <b>Кесте шарттары</b>
    Бөлімше: { $unit }
    { $lines }
terms-hint = Өзгеріс келесі жобадан бастап қолданылады, жасалған жобалар мен жарияланған кестелер өзгермейді. Салмақты заң белгілемейді, оны бөлімше өзі қояды.
terms-hint-read = Шарттарды бөлімшенің жауапты тұлғасы белгілейді.
terms-of-draft = Шарттары: күніне { $posts } адвокат, резервте { $reserve }, екі кезекшілік арасындағы бос күн { $rest }. Салмағы: демалыс күні { $weekend } %, мереке күні { $holiday } %.
terms-of-draft-night = Түнгі кезекшілік салмағы: { $night } %.
terms-line-kind = • { $kind }: күніне { $posts } адвокат, резервте { $reserve }
terms-line-rest = • Екі кезекшілік арасындағы бос күн саны: { $count }
terms-line-weights = • Кезекшілік салмағы: демалыс күні { $weekend } %, мереке күні { $holiday } %
terms-line-night = • Түнгі кезекшілік салмағы: { $night } % ({ $kinds })
terms-line-no-night = • Түнгі кезекшілік жоқ
terms-btn-posts = { $kind }: күніне { $count }
terms-btn-reserve = { $kind }: резерв { $count }
terms-btn-rest = Бос күн: { $count }
terms-btn-weekend = Демалыс күні: { $percent } %
terms-btn-holiday = Мереке күні: { $percent } %
terms-btn-night = Түнгі: { $percent } %
terms-btn-night-on = { $kind }: түнде де бар
terms-btn-night-off = { $kind }: түнде жоқ
terms-out-of-bounds = Бұл мән рұқсат етілген шектен тыс.
