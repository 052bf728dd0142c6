"use strict";
// Draws every picture from the JSON beside it, again when the reader changes between light and dark.
(() => {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const font = getComputedStyle(document.body).fontFamily;
  let charts = [];

  function draw(element) {
    const option = JSON.parse(element.nextElementSibling.textContent);
    option.backgroundColor = "transparent";
    option.animation = false;
    option.textStyle = { fontFamily: font };
    option.tooltip = {
      renderMode: "richText",
      confine: true,
      formatter: item => (item.data && item.data.tip) || item.name,
    };
    const chart = echarts.init(element, dark.matches ? "dark" : null, { renderer: "svg" });
    chart.setOption(option);
    return chart;
  }

  function drawAll() {
    charts.forEach(chart => chart.dispose());
    charts = Array.from(document.querySelectorAll(".chart"), draw);
  }

  window.addEventListener("resize", () => charts.forEach(chart => chart.resize()));
  dark.addEventListener("change", drawAll);
  drawAll();
})();
