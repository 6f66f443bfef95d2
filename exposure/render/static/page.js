const { case: data, questions, words } = JSON.parse(document.getElementById("case").textContent);
const all = (selector) => [...document.querySelectorAll(selector)];
const ticks = all(".tick"), cards = all("[data-q]");
const now = document.getElementById("now"), count = document.querySelector("#count b");
const was = count.textContent;

// Browsers may bring back the state of a page: covers are closed whenever it opens.
for (const box of all(".cv input, .switch")) box.checked = false;

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
  const buttons = document.getElementById("buttons"), first = document.getElementById("first");
  const steps = all("#steps > .step").slice(0, Number(first.dataset.first));
  const set = (boxes, checked) => { for (const box of boxes) box.checked = checked; show(); };
  now.hidden = buttons.hidden = false;
  first.addEventListener("click", () => set(steps.flatMap((s) => [...s.querySelectorAll(".tick")]), true));
  document.getElementById("clear").addEventListener("click", () => set(ticks, false));
  for (const box of ticks) { box.checked = false; box.addEventListener("change", show); }
  show();
}
