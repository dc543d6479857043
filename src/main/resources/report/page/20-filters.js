// What every page's filters share: the words of a search, the ticked boxes, and the line that says what is shown.
const tenkenFilters = (() => {
  const form = document.getElementById("filters");
  if (!form) return null;
  const state = document.getElementById("state");

  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const words = (name) => fold(form.elements[name].value).split(/\s+/).filter(Boolean);
  const ticked = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));
  const value = (name) => (form.elements[name] ? form.elements[name].value : "");
  const all = (wanted, text) => wanted.every((word) => text.includes(word));

  const say = (numbers) => {
    const text = document.documentElement.lang === "ja" ? state.dataset.stateJa : state.dataset.stateEn;
    const said = text.replace(/\{(\d)\}/g, (_, i) => numbers[i]);
    if (state.textContent !== said) state.textContent = said;
  };

  const start = (apply) => {
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    addEventListener("languageshown", apply);
    apply();
  };
  return { form, fold, words, ticked, value, all, say, start };
})();
