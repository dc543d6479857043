// Filters of the index: which vendors and controls the heat map shows, and which of its cells match.
(() => {
  const map = document.getElementById("map");
  if (!tenkenFilters || !map) return;
  const { fold, words, ticked, value, all, say, count, chosen, start } = tenkenFilters;
  const vendorsAreRows = map.classList.contains("map");
  const BEFORE = vendorsAreRows ? 4 : 1;
  const rows = [...map.querySelectorAll(vendorsAreRows ? "tbody tr" : "tr.one")];
  const heads = [...map.tHead.rows[0].cells].slice(BEFORE);
  const families = [...map.querySelectorAll("tbody[data-family]")];
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);

  const letter = (verdict) => (verdict === "not-applicable" ? "a" : verdict[0]);
  const head = (row) => row.cells[0];
  const vendors = (vendorsAreRows ? rows.map(head) : heads).map((e) => fold(e.textContent));
  const controls = (vendorsAreRows ? heads : rows.map(head)).map((e) => ({
    text: fold(e.textContent),
    numbers: e.closest("[data-numbers]").dataset.numbers,
    family: e.closest("[data-family]").dataset.family,
  }));
  const summarised = [...document.querySelectorAll("[data-vendor]")];
  const VERDICTS = ["satisfied", "partial", "gap", "not-disclosed", "not-applicable"];
  const plain = new Map([...document.querySelectorAll("[data-count]")].map((e) => [e.dataset.count, e.textContent]));

  // Cells are looked up when a filter first needs them, not while the page opens.
  let cells = null;
  const read = () => {
    cells = cells || rows.map((row) => [...row.cells].slice(BEFORE).map((td) => ({ td, code: td.classList[0] })));
  };

  const hideColumns = (shown) => {
    const hidden = shown.flatMap((visible, i) => (visible ? [] : [`#map tr:not(.family) > :nth-child(${BEFORE + 1 + i})`]));
    sheet.replaceSync(hidden.length ? `${hidden.join(",")} { display: none }` : "");
  };

  const apply = () => {
    const verdicts = new Set([...ticked("verdict")].map(letter));
    const severities = new Set([...ticked("severity")].map((s) => s[0]));
    const byCell = verdicts.size > 0 || severities.size > 0;
    const group = value("family");
    const vendorWords = words("vendor");
    const controlWords = words("control");
    const wantedVendors = vendors.map((text) => all(vendorWords, text));
    const wantedControls = controls.map((c) => all(controlWords, c.text, c.numbers) && (!group || c.family === group));
    const wantedRows = vendorsAreRows ? wantedVendors : wantedControls;
    const wantedColumns = vendorsAreRows ? wantedControls : wantedVendors;
    const rowShown = byCell ? rows.map(() => false) : wantedRows;
    const columnShown = byCell ? heads.map(() => false) : wantedColumns;
    let matches = 0;
    let counts = plain;
    if (chosen().length || cells) {
      counts = new Map();
      read();
      cells.forEach((row, r) => row.forEach(({ td, code }, c) => {
        const fits = (!verdicts.size || verdicts.has(code[0])) && (!severities.size || severities.has(code[1]));
        if (byCell && fits && wantedRows[r] && wantedColumns[c]) rowShown[r] = columnShown[c] = true;
        if (fits && wantedRows[r] && wantedColumns[c]) {
          matches++;
          const verdict = VERDICTS.find((v) => letter(v) === code[0]);
          counts.set(verdict, (counts.get(verdict) || 0) + 1);
        }
        td.classList.toggle("dim", !fits);
      }));
    } else {
      matches = wantedRows.filter(Boolean).length * wantedColumns.filter(Boolean).length;
    }
    rows.forEach((row, r) => { row.hidden = !rowShown[r]; });
    hideColumns(columnShown);
    for (const f of families) f.hidden = [...f.querySelectorAll("tr.one")].every((row) => row.hidden);
    const [v, c] = vendorsAreRows ? [rowShown, columnShown] : [columnShown, rowShown];
    const visible = (list) => list.filter(Boolean).length;
    for (const e of summarised) e.hidden = !v[e.dataset.vendor];
    count(counts);
    say([visible(v), v.length, visible(c), c.length, matches], matches > 0);
  };
  start(apply);
})();
