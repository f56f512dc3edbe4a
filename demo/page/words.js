// What the page itself says; the chats say their own words.
export const words = {
  kk: {
    subtitle: "Қораптағы Telegram", almaty: "Алматы уақыты", turn: "Уақытты ілгерілету",
    plus30m: "+30 мин", plus1h: "+1 сағ", plus1d: "+1 күн", go: "Өту", moment: "Қай сәтке дейін",
    language: "Тіл", people: "Адамдар", turning: "Уақыт жүріп жатыр…", write: "Хабарлама жазу…",
    send: "Жіберу", attach: "Файл тіркеу", reply: "Жауап беру", edited: "өзгертілді", menu: "Мәзір",
    start: "БАСТАУ", unblock: "БҰҒАТТАН ШЫҒАРУ", blocking: "Ботты бұғаттау", blocked: "Бот бұғатталған",
    empty: "Бұл жерде әзірге ештеңе жоқ", next: "Келесі қадам", all: "Барлық қадам", hide: "Жасыру",
    finished: "Барлық қадам орындалды", file: "Файл", ok: "Жарайды", deleted: "Жойылған хабарлама",
    lost: "Сервермен байланыс жоқ", group: "Топ", bytes: ["Б", "КБ", "МБ"], cancel: "Бас тарту",
  },
  ru: {
    subtitle: "Telegram в коробке", almaty: "Время Алматы", turn: "Перевести время вперёд",
    plus30m: "+30 мин", plus1h: "+1 час", plus1d: "+1 день", go: "Перейти", moment: "До какого момента",
    language: "Язык", people: "Люди", turning: "Время идёт…", write: "Написать сообщение…",
    send: "Отправить", attach: "Прикрепить файл", reply: "Ответить", edited: "изменено", menu: "Меню",
    start: "НАЧАТЬ", unblock: "РАЗБЛОКИРОВАТЬ", blocking: "Заблокировать бота", blocked: "Бот заблокирован",
    empty: "Здесь пока ничего нет", next: "Следующий шаг", all: "Все шаги", hide: "Скрыть",
    finished: "Все шаги пройдены", file: "Файл", ok: "Понятно", deleted: "Удалённое сообщение",
    lost: "Нет связи с сервером", group: "Группа", bytes: ["Б", "КБ", "МБ"], cancel: "Отмена",
  },
  en: {
    subtitle: "A Telegram in a box", almaty: "Almaty time", turn: "Turn the time forward",
    plus30m: "+30 min", plus1h: "+1 hour", plus1d: "+1 day", go: "Go", moment: "To which moment",
    language: "Language", people: "People", turning: "Time is passing…", write: "Write a message…",
    send: "Send", attach: "Attach a file", reply: "Reply", edited: "edited", menu: "Menu",
    start: "START", unblock: "UNBLOCK", blocking: "Block the bot", blocked: "The bot is blocked",
    empty: "Nothing here yet", next: "Next step", all: "All steps", hide: "Hide",
    finished: "All steps are done", file: "File", ok: "OK", deleted: "Deleted message",
    lost: "No connection to the server", group: "Group", bytes: ["B", "KB", "MB"], cancel: "Cancel",
  },
};
