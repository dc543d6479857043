// Cells of a large heat map become links when they are needed: tens of thousands of links would make the page slow to open.
(() => {
  const map = document.querySelector("table.map");
  if (!map) return;
  const FIRST = 4;
  const heads = map.tHead.rows[0].cells;
  const words = new Map([...document.querySelectorAll(".key-cell")].map((s) => [s.classList[1], s.parentNode.querySelector(".key-word")]));

  // The first control of each family has a line before it. A policy forbids styles in elements, not this.
  const lines = new CSSStyleSheet();
  const starts = [...heads].filter((h, i) => i >= FIRST && h.dataset.family !== heads[i - 1].dataset.family);
  const places = starts.map((h) => `#map tr > :nth-child(${h.cellIndex + 1})`);
  lines.replaceSync(`${places.join(",")} { border-left: 2px solid var(--edge) } .map { --columns: ${heads.length - FIRST} }`);
  document.adoptedStyleSheets.push(lines);

  const isCell = (td) => td && td.tagName === "TD" && td.cellIndex >= FIRST;

  // Not innerText: rows out of sight have none.
  const said = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.className === "t" && node.lang !== document.documentElement.lang) return "";
    return [...node.childNodes].map(said).join("");
  };

  const link = (td) => {
    const head = heads[td.cellIndex];
    const vendor = td.parentNode.cells[0];
    let a = td.firstElementChild;
    if (!a) {
      a = document.createElement("a");
      a.textContent = td.textContent;
      a.href = `${vendor.firstElementChild.getAttribute("href").split("?")[0]}#${head.dataset.anchor}`;
      a.tabIndex = -1;
      td.replaceChildren(a);
    }
    const verdict = words.get(td.classList[0][0]);
    const label = `${said(vendor).trim()}, ${said(head).trim()}: ${`${verdict ? said(verdict).trim() : ""} ${a.textContent.includes("†") ? "†" : ""}`.trim()}`;
    a.setAttribute("aria-label", label);
    a.title = label;
    return a;
  };

  let current = null;
  const tabStop = (td) => {
    if (current && current.firstElementChild) current.firstElementChild.tabIndex = -1;
    current = td;
    const a = link(td);
    a.tabIndex = 0;
    return a;
  };

  const visible = (e) => !e.hidden && getComputedStyle(e).display !== "none";
  const beside = (td, step) => {
    let next = td.parentNode.cells[td.cellIndex + step];
    while (isCell(next) && !visible(next)) next = next.parentNode.cells[next.cellIndex + step];
    return next;
  };
  const above = (td, step) => {
    const sibling = step < 0 ? "previousElementSibling" : "nextElementSibling";
    let row = td.parentNode[sibling];
    while (row && row.hidden) row = row[sibling];
    return row && row.cells[td.cellIndex];
  };
  const ends = (td, last) => {
    const cells = [...td.parentNode.cells].filter((c) => isCell(c) && visible(c));
    return cells[last ? cells.length - 1 : 0];
  };
  const moves = {
    ArrowRight: (td) => beside(td, 1),
    ArrowLeft: (td) => beside(td, -1),
    ArrowDown: (td) => above(td, 1),
    ArrowUp: (td) => above(td, -1),
    Home: (td) => ends(td, false),
    End: (td) => ends(td, true),
  };

  map.addEventListener("keydown", (event) => {
    const td = event.target.closest("td");
    const move = moves[event.key];
    if (!move || !isCell(td) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = move(td);
    if (isCell(next)) {
      event.preventDefault();
      tabStop(next).focus();
    }
  });
  map.addEventListener("pointerover", (event) => {
    const td = event.target.closest("td");
    if (isCell(td)) link(td);
  });
  if (map.tBodies[0].rows.length) tabStop(map.tBodies[0].rows[0].cells[FIRST]);
})();
