"""Knows how officers head the columns of a list of people, in Kazakh, Russian and English."""

from collections.abc import Mapping

from domain.imports import Field
from services.imports_tables import plain

_SAID: Mapping[Field, str] = {
    Field.FULL_NAME: "аты-жөні | аты жөні | толық аты-жөні | тегі, аты, әкесінің аты"
    " | ТАӘ | Т.А.Ә. | тегі аты жөні | адвокаттың аты-жөні | адвокат | фио | Ф.И.О."
    " | фамилия, имя, отчество | фамилия имя отчество (при наличии)"
    " | ФИО адвоката | полное имя | name | full name",
    Field.SURNAME: "тегі | фамилиясы | фамилия | surname | last name | family name",
    Field.GIVEN: "аты | есімі | имя | given name | first name | given",
    Field.PATRONYMIC: "әкесінің аты | әкесінің аты (бар болса) | отчество"
    " | отчество (при наличии) | отчество (если имеется) | patronymic | middle name",
    Field.ROLE: "рөлі | рөл | рөлдер | міндеті | лауазымы"
    " | роль | роли | должность | role | roles",
    Field.UNIT: "бөлімше | бөлімшесі | заң консультациясы | тарату бірлігі | консультация"
    " | подразделение | юридическая консультация | юрконсультация | наименование консультации"
    " | unit | office | legal consultation",
    Field.OFFICE_UNIT: "жауапты тұлғаның бөлімшесі | қай бөлімшенің жауапты тұлғасы"
    " | подразделение ответственного лица | ответственный за подразделение"
    " | responsible for unit | unit of the responsible person",
    Field.PHONE: "телефон | телефоны | телефондары | байланыс телефоны | байланыс телефондары"
    " | ұялы телефоны | ұялы телефон | телефон нөмірі | мобильный | мобильный телефон | сотовый"
    " | сотовый телефон | контактный телефон | контактные телефоны | номер телефона | тел"
    " | phone | telephone | mobile | mobile phone | phone number",
    Field.EMAIL: "электрондық пошта | электрондық поштасы | эл. пошта | пошта"
    " | электронная почта | эл. почта | почта | адрес электронной почты | e-mail | email | mail",
    Field.LANGUAGE: "тілі | тіл | хат алысу тілі | язык | язык общения | language",
    Field.LICENCE: "лицензия | лицензиясы | лицензияның нөмірі мен күні"
    " | лицензияның нөмірі және күні | лицензия нөмірі мен күні | № и дата лицензии"
    " | номер и дата лицензии | лицензия (номер, дата) | licence | license"
    " | licence number and date",
    Field.LICENCE_NUMBER: "лицензия нөмірі | лицензияның нөмірі | номер лицензии"
    " | № лицензии | licence number | license number | licence no",
    Field.LICENCE_DATE: "лицензия күні | лицензияның күні | лицензия берілген күн"
    " | лицензияның берілген күні | дата лицензии | дата выдачи лицензии | лицензия выдана"
    " | licence date | license date",
    Field.PRACTICE_FORM: "қызметін ұйымдастыру нысаны | адвокаттық қызмет нысаны"
    " | ұйымдастыру нысаны | қызмет нысаны | форма организации | форма деятельности"
    " | форма организации деятельности | форма организации адвокатской деятельности"
    " | form of organisation | form of practice | practice form",
    Field.PRACTICE_PLACE: "қызмет орны | қызметін жүзеге асыру орны | мекенжайы | мекенжай"
    " | адвокаттық қызмет орны | место деятельности | адрес | место осуществления деятельности"
    " | наименование и место деятельности | place of practice | name and place of practice"
    " | address",
    Field.COMPLEX_AID: "кешенді әлеуметтік заң көмегі | кешенді көмек"
    " | комплексная социальная юридическая помощь | комплексная помощь | КСЮП"
    " | complex social legal aid | complex aid",
    Field.AGREEMENT: "келісім | келісімі | келісімнің нөмірі мен күні"
    " | келісімнің нөмірі және күні | соглашение | номер и дата соглашения | № и дата соглашения"
    " | agreement | agreement number and date",
    Field.AGREEMENT_NUMBER: "келісім нөмірі | келісімнің нөмірі | номер соглашения"
    " | № соглашения | agreement number | agreement no",
    Field.AGREEMENT_DATE: "келісім күні | келісімнің күні | келісім жасалған күн"
    " | дата соглашения | дата заключения соглашения | agreement date",
    Field.LISTED_ON: "тізімге енгізілген күн | тізімде | тізімге енген күні"
    " | дата включения в список | в списке с | включен в список | в списке | listed on"
    " | in the list since | in list since",
    Field.SUSPENDED_FROM: "тоқтатылған күні | қатысуы тоқтатылды | тоқтата тұру басы"
    " | приостановлен с | дата приостановления | участие приостановлено с | suspended from",
    Field.SUSPENDED_TO: "тоқтата тұру соңы | тоқтатылуы аяқталатын күн | приостановлен по"
    " | приостановлен до | участие приостановлено по | suspended to | suspended until",
    Field.ATTACHED_BY: "бекіту туралы шешім | төралқаның бекіту туралы шешімі"
    " | решение о закреплении | решение о прикреплении | закреплен решением"
    " | attachment decision | attached by",
    Field.CHAMBER: "палата | заң консультанттары палатасы | палата юридических консультантов"
    " | chamber",
    Field.MEMBER_SINCE: "палатаға мүше болған күн | мүшелік басталған күн | дата вступления"
    " | дата вступления в палату | член палаты с | member since",
    Field.REGISTER_NUMBER: "тізілім нөмірі | тізілімдегі нөмірі | номер в реестре | № в реестре"
    " | реестровый номер | register number",
    Field.GROUND: "негізі | рөлдің негізі | жауапты тұлға болу негізі | жауапты болу негізі"
    " | основание"
    " | основание назначения | ground",
    Field.DECISION: "шешім | шешімнің нөмірі мен күні | төралқа шешімі | решение"
    " | номер и дата решения | № и дата решения | решение президиума | decision"
    " | decision number and date",
    Field.DECISION_NUMBER: "шешім нөмірі | шешімнің нөмірі | номер решения | № решения"
    " | decision number | decision no",
    Field.DECISION_DATE: "шешім күні | шешімнің күні | дата решения | decision date",
    Field.STARTS_ON: "рөлдің басталуы | өкілеттік басталған күн | начало | дата начала"
    " | начало полномочий | полномочия с | starts on | start | from",
    Field.ENDS_ON: "рөлдің аяқталуы | өкілеттік аяқталған күн | окончание | дата окончания"
    " | окончание полномочий | полномочия по | ends on | end | until",
    Field.CLOSED_ON: "шыққан күні | алқадан шыққан күн | мүшеліктен шыққан күн | дата выбытия"
    " | выбыл | дата исключения | closed on | left on",
}
HEADERS: Mapping[str, Field] = {
    plain(word): field for field, words in _SAID.items() for word in words.split("|")
}
# Columns that every such table has and nobody needs.
NEEDLESS = frozenset(
    map(plain, ("№", "№ п/п", "п/п", "№ пп", "р/с", "р/с №", "№ р/с", "рет саны", "no", "nr", "#"))
)
