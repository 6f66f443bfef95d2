// One card at a time by arrow keys: the first press shows the answer, the next goes on. Without it all stand
// one under the other. The what-if is counted by the engine of the report.
(() => {
const slides = [...document.querySelectorAll(".slide")], rtl = document.dir === "rtl";
const { case: data, questions, words } = JSON.parse(document.getElementById("case").textContent);
const [back, on] = [document.querySelector("[data-back]"), document.querySelector("[data-on]")];
let at = Math.max(0, slides.findIndex((s) => "#" + s.id === location.hash));
const turn = (to) => {
  at = Math.min(slides.length - 1, Math.max(0, to));
  slides.forEach((s, i) => { s.hidden = i !== at; });
  document.querySelector("[data-at]").textContent = `${at + 1} / ${slides.length}`;
  back.disabled = at === 0;
  on.disabled = at === slides.length - 1;
  history.replaceState(null, "", "#" + slides[at].id);
  slides[at].querySelector("h2").focus({ preventScroll: true });
  scrollTo(0, 0);
};
const forth = () => {
  const shut = slides[at].querySelector("details.answer:not([open])");
  if (!shut) { turn(at + 1); return; }
  shut.open = true;
  shut.scrollIntoView({ block: "nearest" });
};
for (const details of document.querySelectorAll("details.answer")) {
  details.open = false;
  details.addEventListener("toggle", () => {
    const slide = details.closest(".slide");
    for (const label of slide.querySelectorAll("[data-question]")) {
      label.classList.toggle("right", details.open && label.dataset.question === slide.dataset.right);
    }
  });
}
document.body.classList.add("one");
back.hidden = on.hidden = false;
back.addEventListener("click", () => turn(at - 1));
on.addEventListener("click", forth);
addEventListener("keydown", (e) => {
  if (e.altKey || e.ctrlKey || e.metaKey) return;
  const guess = slides[at].querySelectorAll(".guess input")[Number(e.key) - 1];
  const step = { [rtl ? "ArrowLeft" : "ArrowRight"]: forth, PageDown: forth, [rtl ? "ArrowRight" : "ArrowLeft"]: () => turn(at - 1),
    PageUp: () => turn(at - 1), Home: () => turn(0), End: () => turn(slides.length - 1) }[e.key];
  if (guess) guess.checked = true;
  else if (step) { e.preventDefault(); step(); }
});
const left = document.querySelector("[data-left]"), now = document.querySelector("[data-now]");
const was = left.textContent, before = now.textContent;
const boxes = [...document.querySelectorAll(".changes input")], asked = [...document.querySelectorAll("[data-asked]")];
const count = () => {
  const done = new Set(boxes.filter((b) => b.checked).map((b) => Number(b.value)));
  const { scenarios } = levelsAfter(data, done), answers = asked.map(() => NONE);
  for (const [slug, i] of Object.entries(questions)) answers[i] = Math.max(answers[i], scenarios[slug] ?? NONE);
  asked.forEach((one, i) => {
    one.querySelector("b").textContent = words.levels[answers[i]];
    one.classList.toggle("closed", answers[i] < LIKELY);
  });
  const standing = answers.filter((level) => level >= LIKELY).length;
  left.textContent = standing;
  const minutes = data.fixes.reduce((sum, [, each], i) => sum + (done.has(i) ? each : 0), 0);
  const fields = { n: standing, total: asked.length, was, minutes };
  now.textContent = done.size ? words.now.replace(/\{(\w+)\}/g, (field, name) => fields[name] ?? field) : before;
};
for (const box of boxes) { box.checked = false; box.addEventListener("change", count); }
count();
turn(at);
})();
