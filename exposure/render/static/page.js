const { case: data, questions, words } = JSON.parse(document.getElementById("case").textContent);
const all = (selector) => [...document.querySelectorAll(selector)];
const ticks = all(".tick"), cards = all("[data-q]");
const now = document.getElementById("now"), count = document.querySelector("#count b");
const was = count.textContent;

// Browsers may bring back the state of a page: covers are closed whenever it opens.
const cover = () => { for (const box of all(".cv input, #all")) box.checked = false; };
cover();

function mark(element, level, word) {
  element.querySelector("use")?.setAttribute("href", `#m${level}`);
  (element.querySelector(".w") ?? element).textContent = word;
  for (let i = 0; i <= 3; i += 1) element.classList.toggle(`l${i}`, i === level);
}

function show() {
  const done = new Set(ticks.filter((t) => t.checked).map((t) => Number(t.dataset.fix)));
  const { facts, scenarios } = levelsAfter(data, done);
  const answers = cards.map(() => NONE);
  for (const [slug, at] of Object.entries(questions)) answers[at] = Math.max(answers[at], scenarios[slug] ?? NONE);
  cards.forEach((card, at) => mark(card, answers[at], words.levels[answers[at]]));
  const standing = answers.filter((level) => level >= LIKELY).length;
  count.textContent = standing;
  const minutes = data.fixes.reduce((sum, [, each], i) => sum + (done.has(i) ? each : 0), 0);
  const fields = { n: standing, total: cards.length, was, minutes };
  now.textContent = words.now.replace(/\{(\w+)\}/g, (field, name) => fields[name] ?? field);
  for (const [attribute, levels] of [["fact", facts], ["situation", scenarios]]) {
    for (const element of all(`[data-${attribute}]`)) close(element, levels[element.dataset[attribute]]);
  }
}

function close(element, level) {
  if (level === undefined) return;
  const chip = element.querySelector(".chip");
  element.classList.toggle("closed", level === NONE);
  if (chip) mark(chip, level, level === NONE ? words.closed : words.levels[level]);
}

if (ticks.length && now) {
  const only = (fixes) => { for (const box of ticks) box.checked = fixes.includes(box.dataset.fix); show(); };
  now.hidden = document.getElementById("buttons").hidden = false;
  for (const button of all("#buttons button")) button.addEventListener("click", () => only(button.dataset.tick?.split(" ") ?? []));
  for (const box of ticks) { box.checked = false; box.addEventListener("change", show); }
  show();
  now.textContent = "";
}

// Presenting: one section after another, the story sentence by sentence, by arrow keys or buttons.
const stage = document.getElementById("stage"), pager = document.getElementById("pager");
const sections = all(".sec"), slides = sections.flatMap((section) => {
  const told = [...section.querySelectorAll(".story > li")];
  return told.length ? told.map((_, at) => [section, told, at]) : [[section, [], 0]];
});
let slide = 0;

function turn(to) {
  slide = Math.min(slides.length - 1, Math.max(0, to));
  const [shown, told, at] = slides[slide];
  for (const section of sections) section.classList.toggle("on", section === shown);
  told.forEach((sentence, n) => sentence.classList.toggle("later", n > at));
  pager.querySelector("output").textContent = `${sections.indexOf(shown) + 1} / ${sections.length}`;
  scrollTo(0, 0);
}

if (stage && pager) {
  const forth = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight", back = document.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  const buttons = pager.querySelectorAll("button");
  const present = () => {
    pager.hidden = !stage.checked;
    document.body.classList.toggle("presenting", stage.checked);
    cover();
    if (stage.checked) turn(0);
    else for (const sentence of all(".later")) sentence.classList.remove("later");
  };
  stage.checked = false;
  stage.addEventListener("change", present);
  buttons[0].addEventListener("click", () => turn(slide - 1));
  buttons[1].addEventListener("click", () => turn(slide + 1));
  addEventListener("hashchange", () => {
    const at = slides.findIndex(([section]) => section.contains(document.querySelector(location.hash || "#answer")));
    if (stage.checked && at >= 0) turn(at);
  });
  addEventListener("keydown", (event) => {
    if (!stage.checked || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { [forth]: slide + 1, [back]: slide - 1, PageDown: slide + 1, PageUp: slide - 1, Home: 0, End: slides.length - 1 }[event.key];
    if (event.key === "Escape") { stage.checked = false; present(); }
    else if (to !== undefined) { event.preventDefault(); turn(to); }
  });
}
