"use strict";
// Shows one of the two languages that every page holds. The choice goes along in links, as ?lang=, and in the browser's memory.
(() => {
  const root = document.documentElement;
  const KEY = "tenken.language";
  const known = new Set(["en", "ja"]);
  let chosen = null;

  // Pages opened as files may be refused a memory.
  const remembered = () => {
    try { return localStorage.getItem(KEY); } catch { return null; }
  };
  const remember = (language) => {
    try { localStorage.setItem(KEY, language); } catch { /* the link remembers */ }
  };

  const show = (language) => {
    root.lang = language;
    for (const b of document.querySelectorAll("[data-lang]")) b.setAttribute("aria-pressed", b.dataset.lang === language);
    for (const e of document.querySelectorAll("[data-en]")) e.textContent = e.dataset[language];
    const title = language === "en" ? "titleEn" : "titleJa";
    for (const e of document.querySelectorAll("[data-title-en]")) e.title = e.dataset[title];
    dispatchEvent(new Event("languageshown"));
  };

  const choose = (language) => {
    chosen = language;
    remember(language);
    try {
      const query = new URLSearchParams(location.search);
      query.set("lang", language);
      history.replaceState(history.state, "", `?${query}${location.hash}`);
    } catch { /* the memory remembers */ }
    show(language);
  };

  // Links learn the language just before they are used: there may be very many.
  const carry = (event) => {
    const link = chosen && event.target.closest && event.target.closest("a[href]");
    const address = link && link.getAttribute("href");
    if (!address || address.startsWith("#")) return;
    const [page, place] = address.split("#");
    link.setAttribute("href", `${page.split("?")[0]}?lang=${chosen}${place ? `#${place}` : ""}`);
  };
  for (const moment of ["pointerover", "pointerdown", "focusin", "click"]) document.addEventListener(moment, carry, true);

  root.classList.add("js");
  for (const b of document.querySelectorAll("[data-lang]")) b.addEventListener("click", () => choose(b.dataset.lang));
  const asked = [new URLSearchParams(location.search).get("lang"), remembered()].find((l) => known.has(l));
  if (asked) chosen = asked;
  show(asked || root.lang);
})();
