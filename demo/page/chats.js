// The page: all chats side by side, the clock, and what to try next.
import { make } from "./bubbles.js";
import { Column, face } from "./column.js";
import { words } from "./words.js";

const RETRY_MS = 1500;
const TROUBLE_MS = 6000;
const byId = (id) => document.getElementById(id);

class Desk {
  columns = new Map();
  language = localStorage.getItem("language") ?? "kk";
  last = 0;
  open = false;

  get say() {
    return words[this.language] ?? words.kk;
  }

  first() {
    return [...this.columns.values()].find((each) => each.chat.kind === "private").id;
  }

  async get(path) {
    const answer = await fetch(`/demo/${path}`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  }

  async post(path, body) {
    const form = body instanceof FormData;
    const headers = form ? {} : { "Content-Type": "application/json" };
    try {
      const answer = await fetch(`/demo/${path}`, { method: "POST", headers, body: form ? body : JSON.stringify(body) });
      const result = await answer.json();
      if (!answer.ok) this.trouble(result.error);
      return result;
    } catch {
      this.trouble(this.say.lost);
      return null;
    }
  }

  trouble(text) {
    byId("trouble").textContent = text;
    byId("trouble").hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (byId("trouble").hidden = true), TROUBLE_MS);
  }

  async turn(body) {
    for (const each of document.querySelectorAll(".turn button")) each.disabled = true;
    byId("busy").hidden = false;
    const result = await this.post("clock", body);
    byId("busy").hidden = true;
    for (const each of document.querySelectorAll(".turn button")) each.disabled = false;
    if (result?.time) this.clock(result);
  }

  clock(clock) {
    this.moment = clock;
    byId("time").textContent = clock.time;
    byId("day").textContent = clock.day[this.language];
    if (document.activeElement !== byId("moment")) byId("moment").value = clock.almaty.slice(0, 16);
  }

  async draw(ids) {
    for (const chat of await this.get("chats")) {
      if (ids && !ids.includes(chat.id) && this.columns.has(chat.id)) continue;
      if (!this.columns.has(chat.id)) {
        const column = new Column(chat, this);
        this.columns.set(chat.id, column);
        byId("columns").append(column.element);
      }
      this.columns.get(chat.id).show(await this.get(`chats/${chat.id}`));
    }
    this.rail();
    this.story(await this.get("story"));
  }

  rail() {
    const buttons = [...this.columns.values()].map((column) => {
      const button = make("button");
      button.type = "button";
      button.title = column.chat.name;
      button.setAttribute("aria-label", column.chat.name);
      const round = make("span", "face");
      face(round, column.chat);
      button.append(round);
      if (column.unread) button.append(make("span", "dot", `${column.unread}`));
      button.addEventListener("click", () => {
        column.element.scrollIntoView({ inline: "start", block: "nearest" });
        column.read();
      });
      return button;
    });
    byId("rail").replaceChildren(...buttons);
  }

  story(steps) {
    const box = byId("story");
    box.hidden = !steps.length;
    if (!steps.length) return;
    const { say } = this;
    const done = steps.filter((each) => each.done).length;
    const next = steps.find((each) => !each.done);
    const text = (value) => (typeof value === "string" ? value : value[this.language] ?? value.kk);
    const step = make("div", "step");
    step.append(make("b", "", next ? `${say.next}: ${text(next.title)}` : say.finished));
    if (next) step.append(make("p", "", text(next.text)));
    if (this.open) {
      const list = make("ol");
      for (const each of steps) list.append(make("li", each.done ? "past" : each === next ? "next" : "", text(each.title)));
      step.append(list);
    }
    const more = make("button", "more", this.open ? say.hide : say.all);
    more.type = "button";
    more.addEventListener("click", () => {
      this.open = !this.open;
      this.story(steps);
    });
    box.classList.toggle("done", !next);
    box.replaceChildren(make("span", "badge", `${done} / ${steps.length}`), step, more);
  }

  speak(language) {
    this.language = words[language] ? language : "kk";
    localStorage.setItem("language", this.language);
    document.documentElement.lang = this.language;
    for (const each of document.querySelectorAll("[data-say]")) each.textContent = this.say[each.dataset.say];
    for (const each of document.querySelectorAll("[data-label]")) each.setAttribute("aria-label", this.say[each.dataset.label]);
    for (const each of document.querySelectorAll("[data-language]")) {
      each.setAttribute("aria-pressed", each.dataset.language === this.language);
    }
    if (this.moment) this.clock(this.moment);
  }

  async watch() {
    for (;;) {
      try {
        const news = await this.get(`events?after=${this.last}`);
        if (news.last < this.last) location.reload(); // the box was started anew
        this.clock(news.clock);
        const fresh = news.last !== this.last;
        this.last = news.last;
        if (fresh) await this.draw(news.chats.includes(0) ? null : news.chats);
      } catch {
        this.trouble(this.say.lost);
        await new Promise((wake) => setTimeout(wake, RETRY_MS));
      }
    }
  }

  async begin() {
    this.speak(this.language);
    for (const each of document.querySelectorAll("[data-plus]")) {
      each.addEventListener("click", () => this.turn({ plus: each.dataset.plus }));
    }
    byId("goto").addEventListener("submit", (event) => {
      event.preventDefault();
      this.turn({ to: `${byId("moment").value}:00+05:00` });
    });
    for (const each of document.querySelectorAll("[data-language]")) {
      each.addEventListener("click", () => {
        this.speak(each.dataset.language);
        this.draw(null);
      });
    }
    const { last, clock } = await this.get("events?after=-1");
    this.last = last;
    this.clock(clock);
    await this.draw(null);
    this.watch();
  }
}

new Desk().begin();
