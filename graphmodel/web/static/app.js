// What pages gain with script: marks of one thing light up together, the graph grows in place, forms leave out what is empty.
// Pages are whole without it. Nothing here turns text into markup.
"use strict";

const lit = "lit";

function light(id) {
  const figure = document.getElementById("timeline");
  const same = id ? document.querySelectorAll(`[data-t="${CSS.escape(id)}"]`) : [];
  document.querySelectorAll(`.${lit}`).forEach((each) => each.classList.remove(lit));
  same.forEach((each) => each.classList.add(lit));
  if (figure) figure.classList.toggle("dim", Boolean(id) && figure.querySelectorAll(`.${lit}`).length > 0);
}

function thingOf(event) {
  const at = event.target instanceof Element ? event.target.closest("[data-t]") : null;
  return at ? at.getAttribute("data-t") : null;
}

for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => light(thingOf(event)));
}

// The page of the grown graph is asked for as a document, which is inert, and its figure takes the place of this one.
function grow(href, keep) {
  const here = document.getElementById("grown");
  if (!here) return false;
  const asked = new XMLHttpRequest();
  asked.responseType = "document";
  asked.open("GET", href);
  asked.onload = () => {
    const there = asked.response && asked.response.getElementById("grown");
    if (asked.status !== 200 || !there) return window.location.assign(href);
    here.replaceWith(document.importNode(there, true));
    for (const form of document.querySelectorAll('form[action="/graph"]')) {
      const other = asked.response.querySelector('form[action="/graph"]');
      if (other) form.replaceWith(document.importNode(other, true));
    }
    if (keep) window.history.pushState(null, "", href);
    const figure = document.getElementById("graph");
    if (figure) figure.querySelector(".scroll").focus({ preventScroll: true });
  };
  asked.onerror = () => window.location.assign(href);
  asked.send();
  const figure = document.getElementById("graph");
  if (figure) figure.classList.add("busy");
  return true;
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-grow]") : null;
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (grow(link.getAttribute("href"), true)) event.preventDefault();
});

window.addEventListener("popstate", () => {
  if (window.location.pathname === "/graph" && !grow(window.location.href, false)) window.location.reload();
});

// Fields that were left empty do not stand in the address.
document.addEventListener("submit", (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.method !== "get") return;
  for (const field of event.target.elements) {
    if (field.name && !field.value && field.name !== "q") field.disabled = true;
  }
});
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form :disabled")) field.disabled = false;
});
