"use strict";
// Draws an impact as the sum of the terms' shares: each bar begins where the one above it ends.
(() => {
  const element = document.getElementById("shares");
  if (!element) return;
  const { terms, outcomes } = JSON.parse(element.textContent);
  const root = document.documentElement;
  const together = document.getElementById("terms").dataset.together;
  const ink = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const drawn = new Map();

  function written(x, decimals) {
    if (x === null) return "–";
    if (x === 0) return "0";
    const exponential = decimals < 0 || Math.abs(x) > 999999999;
    const text = exponential ? x.toExponential(2) : x.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    if (!/[1-9]/.test(text)) return (x > 0 ? "<" : ">−") + (10 ** -decimals).toFixed(decimals);
    return (x > 0 ? "+" : "") + text.replace(/-/g, "−");
  }

  function draw(figure, width) {
    const decimals = Number(figure.dataset.decimals), shares = outcomes[figure.dataset.shares];
    const rows = terms.map((term, i) => ({ term, share: shares[i] })).sort((a, b) => Math.abs(b.share[0]) - Math.abs(a.share[0]));
    let reached = 0;
    const bars = rows.map(({ share }, i) => [reached, reached += share[0], i]);
    bars.push([0, shares[terms.length][0], rows.length]);
    const names = [...rows.map(row => row.term), together], all = [...rows.map(row => row.share), shares[terms.length]];
    const room = figure.querySelector(".chart"), faint = ink("faint");
    const chart = drawn.get(figure) ?? echarts.init(room, null, { renderer: "svg" });
    if (width) chart.resize({ width }); else if (drawn.has(figure)) chart.resize({ width: "auto" });
    chart.setOption({
      animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 4, right: 64, top: 8, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "value", splitNumber: 4, splitLine: { lineStyle: { color: ink("rule") } },
        axisLabel: { color: faint, hideOverlap: true, formatter: tick => tick.toLocaleString("en-US", { maximumSignificantDigits: 6 }).replace("-", "−") },
      },
      yAxis: {
        type: "category", data: names, inverse: true, axisTick: { show: false }, axisLine: { show: false },
        axisLabel: { color: ink("ink"), interval: 0, width: Math.max(80, (width ?? room.clientWidth) * 0.36), overflow: "truncate" },
      },
      tooltip: {
        trigger: "item", confine: true, backgroundColor: ink("paper"), borderColor: faint, borderWidth: 1, padding: [4, 8], textStyle: { color: ink("ink"), fontSize: 12 },
        extraCssText: "box-shadow: none; border-radius: 2px;", renderMode: "richText",
        formatter: point => `${names[point.value[2]]}\n${all[point.value[2]].map(x => written(x, decimals)).join("  ").replace(/ {2}(.*) {2}(.*)/, " [$1, $2]")} ${figure.dataset.unit}`,
      },
      series: [{
        type: "custom", data: bars, encode: { x: [0, 1], y: 2 },
        renderItem: (_, api) => {
          const [from, y] = api.coord([api.value(0), api.value(2)]), [to] = api.coord([api.value(1), api.value(2)]);
          const height = api.size([0, 1])[1] * 0.62, row = api.value(2), whole = row === rows.length, change = api.value(1) - api.value(0);
          const colour = ink(whole ? "impact" : change < 0 ? "without" : "with");
          return {
            type: "group", children: [
              { type: "rect", shape: { x: Math.min(from, to), y: y - height / 2, width: Math.max(1, Math.abs(to - from)), height }, style: { fill: colour, opacity: whole ? 0.85 : 0.75 } },
              { type: "text", x: Math.max(from, to) + 4, y, style: { text: written(all[row][0], decimals), fill: faint, fontSize: 11, textVerticalAlign: "middle" } },
            ],
          };
        },
      }],
    }, true);
    drawn.set(figure, chart);
  }

  const figures = [...document.querySelectorAll("#terms figure")];
  figures.forEach(figure => draw(figure));
  const sized = new ResizeObserver(changes => changes.forEach(change => { if (drawn.get(change.target)?.getWidth() !== change.target.clientWidth) draw(change.target); }));
  figures.forEach(figure => sized.observe(figure));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => figures.forEach(figure => draw(figure)));
  addEventListener("beforeprint", () => figures.forEach(figure => draw(figure, 650)));
  addEventListener("afterprint", () => figures.forEach(figure => draw(figure)));
})();
