// Dropping files, showing how far a check is, and leaving at once. Everything else works without it.
(() => {
const files = document.querySelector("[data-drop] input[type=file]");
if (files) {
  const zone = files.closest("[data-drop]"), note = zone.appendChild(document.createElement("p"));
  note.setAttribute("role", "status");
  const count = () => { note.textContent = files.files.length ? files.dataset.chosen.replace("{n}", files.files.length) : ""; };
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
  events.onerror = () => { events.close(); setTimeout(again, 3000); };
}
if (document.body.dataset.leave) {
  // Browsers stop loading at Escape, which would stop the leaving.
  addEventListener("keydown", (e) => {
    if (e.key === "Escape") { e.preventDefault(); document.getElementById("leave")?.submit(); }
  });
}
})();
