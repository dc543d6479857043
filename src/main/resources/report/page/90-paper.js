// Paper cannot unfold anything.
(() => {
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details:not([open], .trace)")];
    for (const d of unfolded) d.open = true;
  });
  addEventListener("afterprint", () => {
    for (const d of unfolded) d.open = false;
  });
})();
