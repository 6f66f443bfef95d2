// One slide at a time by arrow keys, space or page keys. Without it the slides stand one under the other.
(() => {
const slides = [...document.querySelectorAll(".slide")];
if (!slides.length) return;
let at = Math.max(0, slides.findIndex((s) => "#" + s.id === location.hash));
const show = (to) => {
  at = Math.min(slides.length - 1, Math.max(0, to));
  slides.forEach((s, i) => s.classList.toggle("now", i === at));
  document.querySelector("[data-at]").textContent = `${at + 1} / ${slides.length}`;
  history.replaceState(null, "", "#" + slides[at].id);
  slides[at].querySelector("h1, h2")?.focus({ preventScroll: true });
  scrollTo(0, 0);
};
document.body.classList.add("one");
addEventListener("keydown", (e) => {
  if (e.altKey || e.ctrlKey || e.metaKey) return;
  const back = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  const on = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const folded = slides[at].querySelector("details:not([open])");
  if (e.key === on || e.key === "PageDown" || (e.key === " " && e.target.tagName !== "SUMMARY")) {
    e.preventDefault();
    if (folded) folded.open = true; else show(at + 1);
  } else if (e.key === back || e.key === "PageUp") { e.preventDefault(); show(at - 1); }
  else if (e.key === "Home") show(0);
  else if (e.key === "End") show(slides.length - 1);
});
show(at);
})();
