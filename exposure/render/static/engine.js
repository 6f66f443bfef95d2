// The what-if of exposure/model/case.py once more; a test compares the two on random cases.
const NONE = 0, LIKELY = 2;

function factLevel([classes, steps], done) {
  let count = 0, cap = NONE;
  for (const [units, first, closedBy, ...more] of classes) {
    const alive = [[first, closedBy], ...more].filter(([, fixes]) => !fixes.some((i) => done.has(i)));
    if (!alive.length) continue;
    count += units;
    for (const [level] of alive) cap = Math.max(cap, level);
  }
  const reached = steps.reduce((best, [needed, level]) => (count >= needed ? Math.max(best, level) : best), NONE);
  return Math.min(reached, cap);
}

function needsLevel(needs, levels) {
  if (typeof needs === "string") return Object.hasOwn(levels, needs) ? levels[needs] : NONE;
  const [how, ...parts] = needs;
  const found = parts.map((part) => needsLevel(part, levels));
  return found.length ? Math[how === "any" ? "max" : "min"](...found) : NONE;
}

function levelsAfter(data, done) {
  const facts = {}, scenarios = {};
  for (const key of Object.keys(data.facts)) facts[key] = factLevel(data.facts[key], done);
  for (const slug of Object.keys(data.scenarios)) scenarios[slug] = needsLevel(data.scenarios[slug][1], facts);
  return { facts, scenarios };
}
