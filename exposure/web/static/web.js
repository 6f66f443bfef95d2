// Dropping files, showing how far a check is, telling that the page has ended, and leaving at once.
// Everything else works without it.
(() => {
const files = document.querySelector("[data-drop] input[type=file]");
if (files) {
  const zone = files.closest("[data-drop]"), note = zone.appendChild(document.createElement("p"));
  note.setAttribute("role", "status");
  const large = () => [...files.files].reduce((sum, file) => sum + file.size, 0) > Number(files.dataset.most);
  files.form.addEventListener("submit", (e) => {
    if (!large()) return;
    e.preventDefault();
    note.textContent = files.dataset.large;
    note.className = "wrong";
    files.focus();
  });
  const count = () => { note.className = ""; note.textContent = files.files.length ? files.dataset.chosen.replace("{n}", files.files.length) : ""; };
  files.addEventListener("change", count);
  for (const kind of ["dragenter", "dragover"]) zone.addEventListener(kind, (e) => { e.preventDefault(); zone.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.classList.remove("over"));
  zone.addEventListener("drop", (e) => {
    e.preventDefault();
    const all = new DataTransfer();
    for (const file of [...files.files, ...e.dataTransfer.files]) all.items.add(file);
    files.files = all.files;
    count();
  });
  // A file that misses the field would replace the page.
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (e) => e.preventDefault());
}
// The program ends by itself after a while, and with the computer. A page of it that is still open says so,
// and shows no longer what somebody added to it.
const ended = document.getElementById("ended"), until = (ms) => new Promise((go) => setTimeout(go, ms));
const there = () => fetch("/still", { cache: "no-store", signal: AbortSignal.timeout(5000) }).then(() => true, () => false);
let gone = false;
async function look() {
  for (let tries = 0; tries < 3; tries += 1) {
    if (gone || await there()) return !gone;
    await until(1000);
  }
  gone = true;
  const told = ended.content.cloneNode(true);
  document.querySelector("main").replaceChildren(told);
  document.querySelector("main h1").focus();
  for (const one of document.querySelectorAll("nav, #leave")) one.remove();
  return false;
}
if (ended) {
  setInterval(look, 15000);
  addEventListener("pageshow", (e) => { if (e.persisted) look(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
}
const watched = document.querySelector("[data-progress]");
if (watched) {
  const now = watched.querySelector("[data-now]"), bar = watched.querySelector("[data-bar]");
  const again = () => location.reload();
  const events = new EventSource(watched.dataset.progress);
  events.onmessage = (e) => {
    const { what, done, total } = JSON.parse(e.data);
    now.textContent = (now.dataset[what] || now.dataset.else).replace("{n}", done);
    if (total) { bar.max = total; bar.value = done; } else bar.removeAttribute("value");
  };
  events.addEventListener("end", () => { events.close(); again(); });
  events.onerror = async () => {
    events.close();
    bar.removeAttribute("value");
    now.textContent = now.dataset.wait;
    await until(1000);
    if (await look()) again();
  };
}
if (document.body.dataset.leave) {
  // Browsers stop loading at Escape, which would stop the leaving.
  addEventListener("keydown", (e) => {
    if (e.key === "Escape") { e.preventDefault(); document.getElementById("leave")?.submit(); }
  });
}
})();
