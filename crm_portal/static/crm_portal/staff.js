// The boxes in which one searches while choosing are drawn by Select2 without a name:
// each gets that of its field, so that people who listen to the page know where they are.
(function () {
  "use strict";

  function labelOf(select) {
    const label = select.id && document.querySelector('label[for="' + CSS.escape(select.id) + '"]');
    if (label && !label.id) label.id = select.id + "_label";
    return label;
  }

  function set(element, name, value) {
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  function name(select) {
    const label = labelOf(select);
    const container = select.nextElementSibling;
    if (!label || !container || !container.classList.contains("select2")) return;
    const chosen = container.querySelector(".select2-selection__rendered");
    const box = container.querySelector(".select2-selection");
    const words = label.textContent.replace("*", "").trim();
    if (chosen && chosen.tagName !== "UL") {
      set(chosen, "aria-label", words);
      set(box, "aria-labelledby", chosen.id ? label.id + " " + chosen.id : label.id);
    } else {
      set(box, "aria-labelledby", label.id);
      // A cross that empties the list stands among the choices, where only choices may; each has its own.
      const cross = container.querySelector("ul .select2-selection__clear");
      if (cross) cross.remove();
    }
    set(container.querySelector(".select2-search__field"), "aria-label", words);
    if (container.classList.contains("select2-container--open")) {
      set(document.querySelector(".select2-dropdown .select2-search__field"), "aria-label", words);
      set(document.querySelector(".select2-results__options"), "aria-label", words);
    }
  }

  function nameAll() {
    document.querySelectorAll("select.admin-autocomplete").forEach(name);
  }

  let waiting = false;
  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(function () { waiting = false; nameAll(); });
  }

  document.addEventListener("DOMContentLoaded", function () {
    nameAll();
    new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  });
})();

// A button that refuses while texts are missing becomes free as soon as they are typed, and says why until then.
(function () {
  "use strict";

  function isFilled(name) {
    const field = document.querySelector('[name="' + name + '"]');
    return !field || (field.value.trim() !== "" && !(name === "status" && field.value === "draft"));
  }

  function judge(button) {
    const refuses = !button.dataset.needs.split(" ").every(isFilled);
    const note = document.getElementById(button.getAttribute("aria-describedby"));
    button.disabled = refuses;
    if (note) note.hidden = !refuses;
  }

  document.addEventListener("DOMContentLoaded", function () {
    const buttons = document.querySelectorAll("button[data-needs][aria-describedby]");
    const judgeAll = function () { buttons.forEach(judge); };
    if (buttons.length) document.addEventListener("input", judgeAll);
    if (buttons.length) document.addEventListener("change", judgeAll);
    judgeAll();
  });
})();
