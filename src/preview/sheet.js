(() => {
  const form = document.getElementById("show");
  const cards = [...document.querySelectorAll("article")];
  const sections = [...document.querySelectorAll("main section")];
  const count = form.querySelector("output");
  const kinds = ["locale", "theme", "size", "grid"];
  const show = () => {
    const on = {};
    for (const box of form.querySelectorAll("input[name]")) {
      on[box.name] ??= new Set();
      if (box.checked) on[box.name].add(box.value);
    }
    let shown = 0;
    for (const card of cards) {
      const fits = kinds.every((kind) => !on[kind] || on[kind].has(card.dataset[kind]));
      card.hidden = !fits || (on.findings.size > 0 && !("found" in card.dataset));
      if (!card.hidden) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector("article:not([hidden])");
    count.textContent = `${shown} / ${cards.length}`;
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
})();
