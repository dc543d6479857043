// Filters of a vendor's page: findings, observations, and the table of verdicts that leads to them.
(() => {
  const findings = [...document.querySelectorAll("article.finding")];
  if (!tenkenFilters || !findings.length) return;
  const { form, fold, words, ticked, value, all, say, count, store, chosen, start } = tenkenFilters;
  const lesser = document.querySelector(".lesser");
  const observations = [...document.querySelectorAll("article.observation")];
  const rows = [...document.querySelectorAll("[data-rows]")];

  // Names of rules would make every search for a word of theirs find too much.
  const texts = new Map();
  const text = (article) => {
    if (!texts.has(article)) {
      const parts = [...article.children].filter((part) => !part.matches(".trace"));
      texts.set(article, fold(parts.map((part) => part.textContent).join(" ")));
    }
    return texts.get(article);
  };
  const family = (finding) => finding.closest("[data-family]").dataset.family;
  const within = (list, item) => (list || "").split(" ").includes(item);

  // Of a service: what it answers itself, and what is said for the whole vendor where it does not.
  const speaksFor = (finding, service) =>
    !service || (finding.dataset.service ? within(finding.dataset.service, service) : !within(finding.dataset.overruled, service));

  const hideEmpty = (selector, parts) => {
    for (const e of document.querySelectorAll(selector)) e.hidden = [...e.querySelectorAll(parts)].every((p) => p.hidden);
  };

  const apply = () => {
    const verdicts = ticked("verdict");
    const severities = ticked("severity");
    const wanted = words("search");
    const group = value("family");
    const service = value("service");
    const grade = value("grade");
    const severe = (article) => !severities.size || severities.has(article.dataset.severity);
    const shown = new Set();
    for (const f of findings) {
      f.hidden = !(
        (!verdicts.size || f.dataset.verdict.split(" ").some((v) => verdicts.has(v))) &&
        severe(f) &&
        (!grade || f.dataset.grade === grade) &&
        (!group || family(f) === group) &&
        speaksFor(f, service) &&
        all(wanted, text(f), f.dataset.numbers)
      );
      if (!f.hidden) shown.add(f.id.replace(/-s[^-]*$/, ""));
    }
    for (const o of observations) o.hidden = !(severe(o) && (!group || within(o.dataset.family, group)) && all(wanted, text(o), o.dataset.numbers));
    for (const r of rows) r.hidden = !shown.has(r.dataset.rows);
    hideEmpty(".one-vendor tbody", "[data-rows]");
    hideEmpty(".family-findings", "article");
    // What is looked for must not hide in a fold.
    if (lesser && chosen().length) lesser.open = true;
    const counts = new Map();
    for (const f of findings.filter((e) => !e.hidden && !e.dataset.service)) {
      const verdict = f.dataset.verdict.split(" ").pop();
      counts.set(verdict, (counts.get(verdict) || 0) + 1);
    }
    count(counts);
    const visible = (list) => list.filter((e) => !e.hidden).length;
    const shownNow = [visible(findings), visible(observations)];
    say([shownNow[0], findings.length, shownNow[1], observations.length], shownNow.some(Boolean));
  };

  // A link never leads to what is filtered away.
  const reveal = (id) => {
    const target = id && document.getElementById(id);
    if (target && target.closest("[hidden]")) {
      form.reset();
      apply();
      store(null);
      target.scrollIntoView();
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) reveal(link.getAttribute("href").slice(1));
  }, true);
  addEventListener("hashchange", () => reveal(location.hash.slice(1)));
  start(apply);
})();
