// Opens the source text at a quote, with the whole quote marked. Without this script every link still works: texts stand below.
(() => {
  const root = document.documentElement;
  const panel = document.getElementById("sources");
  if (!panel) return;
  const texts = document.getElementById("texts");
  const narrow = matchMedia("(max-width: 60rem)");
  let opener = null;

  const marked = (id) => texts.querySelectorAll(`[data-p~="${id}"]`);
  const sourceAt = (id) => {
    const place = id && document.getElementById(id);
    return place && place.closest(".source");
  };

  // The page reflows when the panel opens or closes: what the reader looks at stays where it was.
  const keeping = (element, change) => {
    const before = element && element.getBoundingClientRect().top;
    change();
    if (element) scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
  };

  const open = (id, from) => {
    const source = sourceAt(id);
    if (!source) return false;
    if (from && !panel.contains(from)) opener = from;
    keeping(from && !panel.contains(from) ? from : null, () => {
      for (const s of texts.querySelectorAll(".source")) s.classList.toggle("shown", s === source);
      root.classList.add("viewing");
    });
    for (const e of texts.querySelectorAll(".on")) e.classList.remove("on");
    for (const e of marked(id)) e.classList.add("on");
    const first = document.getElementById(id);
    if (from && panel.contains(from)) return true;
    if (first === source) texts.scrollTop = 0;
    else texts.scrollTop += first.getBoundingClientRect().top - texts.getBoundingClientRect().top - texts.clientHeight / 3;
    // The next step by keyboard starts at the passage.
    const start = first === source ? panel : marked(id)[0];
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    return true;
  };

  const isOpen = () => root.classList.contains("viewing");

  // Opening is a step of its own in the history; looking at another passage is none.
  const enter = (id) => {
    const address = `${location.search}#${id}`;
    try {
      if (isOpen()) history.replaceState(history.state, "", address);
      else history.pushState({ viewer: true }, "", address);
    } catch { /* pages opened as files may be refused a history */ }
  };
  const leave = () => {
    close();
    if (!history.state || !history.state.viewer) return;
    // The page stays where it is.
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => { history.scrollRestoration = "auto"; }, { once: true });
    history.back();
  };

  const close = () => {
    const visible = narrow.matches ? null : opener;
    keeping(visible, () => root.classList.remove("viewing"));
    if (opener) opener.focus({ preventScroll: !narrow.matches });
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      const id = link.getAttribute("href").slice(1);
      if (sourceAt(id)) {
        event.preventDefault();
        enter(id);
        open(id, link);
      } else if (panel.contains(link) && narrow.matches) {
        close();
      }
      return;
    }
    const mark = event.target.closest("mark");
    if (mark && getSelection().isCollapsed) open(mark.dataset.p.split(" ")[0], mark);
  });

  document.getElementById("close").addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) leave();
  });
  addEventListener("popstate", () => {
    if (!open(location.hash.slice(1)) && isOpen()) close();
  });

  open(location.hash.slice(1));
})();
