// The newspaper's own switch of colours: its page follows, and so do the charts. Elements take an attribute, frames a
// message; a frame whose theme its address fixes is left as it is.
const button = document.querySelector("button");
button.addEventListener("click", () => {
  const theme = document.documentElement.dataset.colours === "dark" ? "light" : "dark";
  document.documentElement.dataset.colours = theme;
  button.setAttribute("aria-pressed", String(theme === "dark"));
  for (const chart of document.querySelectorAll("good-neighbour-chart")) chart.setAttribute("theme", theme);
  for (const frame of document.querySelectorAll("iframe:not([src*='theme='])"))
    frame.contentWindow.postMessage({ type: "good-neighbour-theme", theme }, "*");
});
