// One person's chat with the bot: what is seen, and what the person can do.
import { bubble, make } from "./bubbles.js";

const TINTS = ["#e17076", "#7bc862", "#65aadd", "#a695e7", "#ee7aae", "#6ec9cb", "#faa774", "#5b8def"];
const TOAST_MS = 4500;

export function face(element, chat) {
  const [first, second = ""] = chat.name.split(" ");
  element.textContent = (first[0] ?? "") + (second[0] ?? "");
  element.style.setProperty("--tint", TINTS[Math.abs(chat.id) % TINTS.length]);
}

export class Column {
  constructor(chat, desk) {
    this.id = chat.id;
    this.desk = desk;
    this.element = document.querySelector("#column").content.firstElementChild.cloneNode(true);
    this.seen = null;
    this.toasts = null;
    this.unread = 0;
    this.replyTo = null;
    this.follows = true;
    this.find = (selector) => this.element.querySelector(selector);
    this.#listen();
  }

  #listen() {
    const area = this.find("textarea");
    this.find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#say(area.value);
      area.value = "";
    });
    area.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.find(".composer").requestSubmit();
    });
    area.addEventListener("input", () => {
      area.style.height = "auto";
      area.style.height = `${area.scrollHeight}px`;
    });
    this.find(".attach input").addEventListener("change", (event) => this.#send(event.target));
    this.find(".close").addEventListener("click", () => this.#reply(null));
    this.find(".commands").addEventListener("click", () => this.find(".menu").toggleAttribute("hidden"));
    this.find(".start").addEventListener("click", () => this.#begin());
    this.find(".switch input").addEventListener("change", (event) => {
      this.desk.post("block", { user: this.id, blocked: event.target.checked });
    });
    const list = this.find(".messages");
    list.addEventListener("scroll", () => {
      this.follows = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    });
    new ResizeObserver(() => this.follows && this.#toEnd(list)).observe(list);
    for (const kind of ["pointerdown", "focusin", "wheel"]) {
      this.element.addEventListener(kind, () => this.read(), { passive: true });
    }
  }

  #say(text) {
    if (!text.trim()) return;
    this.desk.post("say", { ...this.#actor(), text, reply_to: this.replyTo });
    this.#reply(null);
    this.find(".menu").hidden = true;
  }

  #actor() {
    return this.chat.kind === "private" ? { user: this.id } : { user: this.desk.first(), chat: this.id };
  }

  #begin() {
    if (this.chat.blocked) this.desk.post("block", { user: this.id, blocked: false });
    else this.#say("/start");
  }

  async #send(input) {
    const [file] = input.files;
    if (!file) return;
    const form = new FormData();
    form.set("user", this.id);
    form.set("file", file);
    form.set("kind", /^image\/(png|jpeg)$/.test(file.type) ? "photo" : "document");
    form.set("caption", this.find("textarea").value);
    if (this.replyTo) form.set("reply_to", this.replyTo);
    this.find("textarea").value = "";
    input.value = "";
    this.#reply(null);
    await this.desk.post("send_file", form);
  }

  #reply(message) {
    this.replyTo = message?.id ?? null;
    this.find(".replying").hidden = !message;
    this.find(".replying p").textContent = message ? message.text || message.file?.name : "";
    if (message) this.find("textarea").focus();
  }

  read() {
    if (!this.unread) return;
    this.unread = 0;
    this.element.classList.remove("unread");
    this.desk.rail();
  }

  show(chat) {
    const { say } = this.desk;
    this.chat = chat;
    face(this.find(".face"), chat);
    this.find(".who b").textContent = chat.name;
    const role = chat.role || (chat.kind === "private" ? "" : say.group);
    this.find(".who small").textContent = chat.blocked ? `${role} · ${say.blocked}` : role;
    this.find(".switch").hidden = chat.kind !== "private" || !chat.started;
    this.find(".switch input").checked = chat.blocked;
    this.find(".switch").title = chat.blocked ? say.blocked : say.blocking;
    this.find(".switch input").setAttribute("aria-label", say.blocking);
    const list = this.find(".messages");
    const follows = this.follows;
    this.#messages(chat);
    this.#composer(chat);
    this.#pops(chat);
    if (follows || chat.messages.at(-1)?.from === "person") this.#toEnd(list);
  }

  #messages(chat) {
    const { say, language } = this.desk;
    const list = this.find(".messages");
    const { scrollTop } = list;
    const act = {
      tap: (message, data) => this.desk.post("tap", { ...this.#actor(), message_id: message.id, data }),
      reply: (message) => this.#reply(message),
    };
    const byId = new Map(chat.messages.map((each) => [each.id, each]));
    const rows = [];
    let day = "";
    for (const message of chat.messages) {
      if (message.day[language] !== day) rows.push(make("div", "daymark", (day = message.day[language])));
      const row = bubble(message, byId.get(message.reply_to), { say, group: chat.kind !== "private", act });
      if (this.seen !== null && message.id > this.seen) row.classList.add("fresh");
      rows.push(row);
    }
    list.replaceChildren(...(rows.length ? rows : [make("div", "none", say.empty)]));
    list.scrollTop = scrollTop;
    this.#count(chat);
    this.seen = chat.messages.at(-1)?.id ?? 0;
  }

  #toEnd(list) {
    list.scrollTop = list.scrollHeight;
    for (const image of list.querySelectorAll("img")) {
      image.addEventListener("load", () => (list.scrollTop = list.scrollHeight), { once: true });
    }
  }

  #count(chat) {
    if (this.seen === null) return;
    const fresh = chat.messages.filter((each) => each.id > this.seen && each.from === "bot").length;
    if (!fresh || this.element.contains(document.activeElement)) return;
    this.unread += fresh;
    this.element.classList.add("unread");
  }

  #composer(chat) {
    const { say } = this.desk;
    const idle = chat.kind === "private" && (!chat.started || chat.blocked);
    this.find(".composer").hidden = idle;
    this.find(".start").hidden = !idle;
    this.find(".start").textContent = chat.blocked ? say.unblock : say.start;
    this.find(".start").classList.toggle("unblock", chat.blocked);
    this.find("textarea").placeholder = say.write;
    this.find("textarea").setAttribute("aria-label", say.write);
    this.find(".messages").setAttribute("aria-label", chat.name);
    for (const [name, text] of [["send", say.send], ["attach", say.attach], ["commands", say.menu], ["close", say.cancel]]) {
      this.find(`.${name}`).title = text;
      this.find(`.${name}`).setAttribute("aria-label", text);
    }
    this.find(".commands").hidden = !chat.commands.length;
    this.find(".menu").replaceChildren(...chat.commands.map((each) => this.#command(each)));
    const keyboard = this.find(".keyboard");
    keyboard.hidden = idle || !chat.reply_keyboard.length;
    keyboard.replaceChildren(...chat.reply_keyboard.map((row) => this.#keys(row)));
  }

  #command(each) {
    const item = make("li");
    const button = make("button");
    button.type = "button";
    button.append(make("b", "", `/${each.command}`), make("span", "", each.description));
    button.addEventListener("click", () => this.#say(`/${each.command}`));
    item.append(button);
    return item;
  }

  #keys(row) {
    const line = make("div");
    for (const text of row) {
      const button = make("button", "", text);
      button.type = "button";
      button.addEventListener("click", () => this.#say(text));
      line.append(button);
    }
    return line;
  }

  #pops(chat) {
    const fresh = this.toasts === null ? [] : chat.toasts.slice(this.toasts);
    this.toasts = chat.toasts.length;
    for (const each of fresh) {
      const pop = make("div", each.alert ? "alert" : "toast", each.text);
      pop.setAttribute("role", "status");
      this.find(".pops").append(pop);
      if (!each.alert) setTimeout(() => pop.remove(), TOAST_MS);
      else {
        const close = make("button", "", this.desk.say.ok);
        close.type = "button";
        close.addEventListener("click", () => pop.remove());
        pop.append(close);
      }
    }
  }
}
