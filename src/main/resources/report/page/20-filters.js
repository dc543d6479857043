// What every page's filters share: the words of a search, the ticked boxes, the line that says what is shown, and the page's address,
// which holds what is chosen: so the browser's Back takes a choice back, and comes back to it from another page.
const tenkenFilters = (() => {
  const form = document.getElementById("filters");
  if (!form) return null;
  const state = document.getElementById("state");
  const nothing = document.getElementById("nothing");

  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const words = (name) => fold(form.elements[name].value).split(/\s+/).filter(Boolean);
  const ticked = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));
  const value = (name) => (form.elements[name] ? form.elements[name].value : "");

  // A word that is a number finds the controls that have it in any edition, with their parts: 8.1 finds 8.1 and 8.1.2, not 8.15.
  const isNumber = (word) => /^(a\.|cld\.)?\d+(\.\d+)+$/.test(word);
  const numbered = (word, numbers) => {
    const wanted = word.replace(/^a\./, "");
    return numbers.some((n) => n === wanted || n.startsWith(`${wanted}.`) || n === `cld.${wanted}` || n.startsWith(`cld.${wanted}.`));
  };
  const all = (wanted, text, numbers = "") =>
    wanted.every((word) => text.includes(word) || (isNumber(word) && numbered(word, fold(numbers).split(" "))));

  const say = (numbers, found) => {
    const text = document.documentElement.lang === "ja" ? state.dataset.stateJa : state.dataset.stateEn;
    const said = text.replace(/\{(\d)\}/g, (_, i) => numbers[i]);
    if (state.textContent !== said) state.textContent = said;
    nothing.hidden = found;
  };

  // The counts of verdicts follow what is shown.
  const count = (counts) => {
    for (const e of document.querySelectorAll("[data-count]")) e.textContent = counts.get(e.dataset.count) || 0;
  };

  const fields = [...form.elements].filter((e) => e.name);
  const chosen = () => fields.filter((e) => (e.type === "checkbox" ? e.checked : e.value));
  const query = () => {
    const now = new URLSearchParams(location.search);
    for (const e of fields) now.delete(e.name);
    for (const e of chosen()) now.append(e.name, e.value);
    return now.size ? `?${now}` : location.pathname;
  };
  const store = (typing) => {
    const address = `${query()}${location.hash}`;
    try {
      if (typing && history.state && history.state.typing === typing) history.replaceState(history.state, "", address);
      else history.pushState({ typing }, "", address);
    } catch { /* pages opened as files may be refused a history */ }
  };
  const restore = () => {
    const now = new URLSearchParams(location.search);
    for (const e of fields) {
      if (e.type === "checkbox") e.checked = now.getAll(e.name).includes(e.value);
      else e.value = now.get(e.name) || "";
    }
  };

  const start = (apply) => {
    form.addEventListener("input", (event) => {
      apply();
      store(event.target.type === "search" ? event.target.name : null);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { apply(); store(null); }));
    addEventListener("languageshown", apply);
    addEventListener("popstate", () => { restore(); apply(); });
    addEventListener("pageshow", (event) => { if (event.persisted) { restore(); apply(); } });
    restore();
    apply();
  };
  return { form, fold, words, ticked, value, all, say, count, store, chosen, start };
})();
