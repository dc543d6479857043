// The contents beside the page: arrow keys move in it, and the place that is read is marked. A place that is folded away unfolds.
(() => {
  const unfold = (id) => {
    const target = id && document.getElementById(decodeURIComponent(id));
    if (!target) return;
    if (target.tagName === "DETAILS") target.open = true;
    for (let d = target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    const card = target.closest("article.finding");
    const more = card && card.querySelector(":scope > .more");
    if (more) more.open = true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) unfold(link.getAttribute("href").slice(1));
  }, true);
  addEventListener("hashchange", () => unfold(location.hash.slice(1)));
  unfold(location.hash.slice(1));

  const contents = document.getElementById("contents");
  if (!contents) return;
  // Where there is no room beside the page it stays in view folded.
  const wide = matchMedia("(min-width: 70rem)");
  const fold = contents.querySelector("details");
  const fit = () => { fold.open = wide.matches; };
  wide.addEventListener("change", fit);
  contents.addEventListener("click", (event) => { if (event.target.closest("a")) fit(); });
  fit();
  const links = [...contents.querySelectorAll("a")];
  const moves = { ArrowDown: (i) => i + 1, ArrowUp: (i) => i - 1, Home: () => 0, End: () => links.length - 1 };
  contents.addEventListener("keydown", (event) => {
    const at = links.indexOf(event.target);
    const move = moves[event.key];
    const next = at >= 0 && move && links[move(at)];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  });

  const places = new Map(links
    .map((link) => [document.getElementById(link.hash.slice(1)), link])
    .filter(([place, link]) => place && link.getAttribute("href").startsWith("#")));
  const read = new Set();
  const watch = new IntersectionObserver((changes) => {
    for (const c of changes) read[c.isIntersecting ? "add" : "delete"](c.target);
    const last = [...places.keys()].filter((place) => read.has(place)).pop();
    for (const [place, link] of places) {
      if (place === last) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "0px 0px -75% 0px" });
  for (const place of places.keys()) watch.observe(place);
})();
