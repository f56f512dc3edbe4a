"""The chats as a person sees them: for the page, and for programs that check a conversation."""

from datetime import datetime
from zoneinfo import ZoneInfo

from demo.files import StoredFile, picture_size
from demo.paint import paint
from demo.shapes import Params
from demo.world import Chat, Message, World

ALMATY = ZoneInfo("Asia/Almaty")
LANGUAGES = ("kk", "ru", "en")
MONTHS = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "en": "January February March April May June July August September October November December",
}
DAYS = {
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
FORMS = {
    "kk": "{year} ж. {day} {month}, {weekday}",
    "ru": "{day} {month} {year} г., {weekday}",
    "en": "{weekday}, {day} {month} {year}",
}


def spoken(moment: datetime) -> dict[str, str]:
    """Write the day of a moment in each language, for a browser that has no Kazakh dates."""
    local = moment.astimezone(ALMATY)

    return {
        language: FORMS[language].format(
            year=local.year,
            day=local.day,
            month=MONTHS[language].split()[local.month - 1],
            weekday=DAYS[language].split()[local.weekday()],
        )
        for language in LANGUAGES
    }


def clock(moment: datetime) -> Params:
    """Describe a moment for the top bar."""
    local = moment.astimezone(ALMATY)

    return {
        "now": moment.isoformat(timespec="seconds"),
        "almaty": local.isoformat(timespec="seconds"),
        "time": f"{local:%H:%M}",
        "day": spoken(moment),
    }


def people(world: World) -> list[Params]:
    """List the chats with their newest words."""
    return [summary(world, place) for place in world.chats.values()]


def summary(world: World, place: Chat) -> Params:
    """Describe a chat in one line."""
    person = world.people.get(place.id)
    visible = [each for each in place.messages.values() if not each.deleted]

    return {
        "id": place.id,
        "kind": place.kind,
        "name": person.name if person else place.title,
        "role": person.role if person else "",
        "language": person.language if person else "",
        "started": person.started if person else True,
        "blocked": person.blocked if person else False,
        "messages": len(visible),
        "last": visible[-1].text if visible else "",
    }


def chat(world: World, place: Chat) -> Params:
    """Describe a whole chat."""
    person = world.people.get(place.id)
    menu = world.commands.seen(
        chat=place.id,
        person=place.id,
        language=person.language if person else "",
        private=place.kind == "private",
    )

    return {
        **summary(world, place),
        "messages": [message(world, each) for each in place.messages.values() if not each.deleted],
        "reply_keyboard": reply_rows(place.keyboard),
        "commands": menu,
        "toasts": [
            {"at": each.at.isoformat(timespec="seconds"), "text": each.text, "alert": each.alert}
            for each in place.toasts
        ],
    }


def reply_rows(keyboard: Params | None) -> list[list[str]]:
    """Return the labels of the keyboard under the input."""
    rows = (keyboard or {}).get("keyboard", [])

    return [list(map(label, row)) for row in rows] if isinstance(rows, list) else []


def label(button: Params | str) -> str:
    """Return what is written on a reply button."""
    return button if isinstance(button, str) else str(button["text"])


def message(world: World, said: Message) -> Params:
    """Describe a message as it stands."""
    person = world.people.get(said.sender)
    local = said.sent_at.astimezone(ALMATY)
    result: Params = {
        "id": said.id,
        "from": "bot" if said.by_bot else "person",
        "sender": world.name if person is None else person.name,
        "at": said.sent_at.isoformat(timespec="seconds"),
        "time": f"{local:%H:%M}",
        "day": spoken(said.sent_at),
        "text": said.text,
        "html": paint(said.text, said.entities),
        "buttons": [list(map(button, row)) for row in said.buttons],
        "edited": said.edited_at is not None,
        "protected": said.protected,
        "reply_to": said.reply_to,
        "file": file(said.file) if said.file else None,
    }
    if said.keyboard is not None:
        result["reply_keyboard"] = reply_rows(said.keyboard)

    return result


def button(each: Params) -> Params:
    """Describe an inline button."""
    return {
        "text": each["text"],
        "data": each.get("callback_data"),
        "url": each.get("url"),
        "style": each.get("style"),
        "disabled": "disabled" in each,
    }


def file(stored: StoredFile) -> Params:
    """Describe a file and where it can be looked at."""
    return {
        "id": stored.id,
        "kind": stored.kind,
        "name": stored.name,
        "mime": stored.mime,
        "bytes": len(stored.content),
        "picture": picture_size(stored.content) is not None,
        "href": f"/demo/file/{stored.id}",
    }
