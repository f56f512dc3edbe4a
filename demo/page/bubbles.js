// One message as it looks on a screen.
export function make(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

function size(bytes, units) {
  const power = bytes < 1024 ? 0 : bytes < 1048576 ? 1 : 2;
  const value = bytes / 1024 ** power;
  return `${power ? value.toFixed(1).replace(".0", "") : value} ${units[power]}`;
}

function attachment(file, say) {
  const link = make("a", file.kind === "photo" && file.picture ? "picture" : "paper");
  link.href = file.href;
  link.target = "_blank";
  link.rel = "noopener";
  if (link.className === "picture") {
    const image = make("img");
    image.src = file.href;
    image.alt = file.name;
    link.append(image);
  } else {
    const ending = file.name.includes(".") ? file.name.split(".").pop().slice(0, 4) : say.file;
    const about = make("span");
    about.append(make("b", "", file.name), make("small", "", size(file.bytes, say.bytes)));
    link.append(make("i", "", ending), about);
  }
  return link;
}

function keyboard(message, act) {
  const grid = make("div", "inline");
  for (const row of message.buttons) {
    const line = make("div");
    for (const each of row) line.append(inlineButton(message, each, act));
    grid.append(line);
  }
  return grid;
}

function inlineButton(message, each, act) {
  const element = make(each.url ? "a" : "button", each.style ?? "", each.text);
  if (each.url) {
    element.href = each.url;
    element.target = "_blank";
    element.rel = "noopener";
    return element;
  }
  element.type = "button";
  element.disabled = each.disabled;
  element.dataset.data = each.data ?? "";
  element.addEventListener("click", () => {
    element.classList.add("waiting");
    act.tap(message, each.data);
  });
  return element;
}

export function bubble(message, replied, { say, group, act }) {
  const row = make("div", message.from === "person" ? "row mine" : "row");
  row.dataset.message = message.id;
  const body = make("div", "bubble");
  if (group && message.from === "person") body.append(make("div", "sender", message.sender));
  if (message.reply_to) {
    const quoted = replied ? replied.text || replied.file?.name : say.deleted;
    body.append(make("span", "quote", quoted));
  }
  if (message.file) body.append(attachment(message.file, say));
  const words = make("div", "words");
  words.innerHTML = message.html; // written by the server from entities; only its own tags
  const meta = make("span", "meta", `${message.edited ? `${say.edited} ` : ""}${message.time}`);
  const arrow = make("button", "arrow", "↩");
  arrow.type = "button";
  arrow.title = say.reply;
  arrow.setAttribute("aria-label", say.reply);
  arrow.addEventListener("click", () => act.reply(message));
  if (message.html) body.append(words);
  body.append(meta, arrow);
  row.append(body);
  if (message.buttons.length) row.append(keyboard(message, act));
  return row;
}
