"use strict";
// Draws the charts of the page from the JSON inside it, one outcome after the other so that the page stays quick to the hand.
(() => {
  const impact = JSON.parse(document.getElementById("impact").textContent);
  const root = document.documentElement;
  const drawn = new Map();
  const words = document.getElementById("outcomes").dataset;
  const months = Array.from({ length: impact.months }, (_, i) => calendar(i + 1));
  const ink = name => getComputedStyle(root).getPropertyValue("--" + name).trim();

  function calendar(month) {
    const [year, first] = impact.start.split("-").map(Number);
    const count = year * 12 + first - 1 + month;
    return `${Math.floor(count / 12)}-${String(count % 12 + 1).padStart(2, "0")}`;
  }

  const dated = month => words.date.replace("YYYY", month.slice(0, 4)).replace("MM", month.slice(5)).replace("M", Number(month.slice(5)));

  function written(x, decimals) {
    if (x === null) return "–";
    if (x === 0) return "0";
    const exponential = decimals < 0 || Math.abs(x) > 999999999;
    const text = exponential ? x.toExponential(2) : x.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    if (!/[1-9]/.test(text)) return (x > 0 ? "<" : ">−") + (10 ** -decimals).toFixed(decimals);
    return text.replace(/-/g, "−");
  }

  // A band is two stacked lines: an unseen one at the 5%, and above it the way to the 95%.
  function band(name, run, colour) {
    const unseen = { type: "line", stack: name, stackStrategy: "all", symbol: "none", silent: true, lineStyle: { opacity: 0 }, z: 1 };
    const width = run.p95.map((high, i) => high === null || run.p05[i] === null ? null : high - run.p05[i]);
    return [{ ...unseen, data: run.p05 }, { ...unseen, data: width, areaStyle: { color: colour, opacity: 0.18 } }];
  }

  const line = (name, run, colour, dash) => ({
    name, type: "line", data: run.mean, symbol: "none", silent: true, z: 3, lineStyle: { color: colour, width: 1.75, type: dash },
    endLabel: { show: dash !== undefined, formatter: name, color: colour, fontSize: 12, distance: 6 }, labelLayout: { moveOverlap: "shiftY" },
  });

  function option(title, width, runs, decimals, fromZero, series) {
    const faint = ink("faint"), rule = ink("rule"), years = months.length > 18;
    const every = Math.ceil(months.length / 12 * 48 / Math.max(1, width - 100)); // years between labels that do not touch
    const marked = (i, month) => years ? month.endsWith("-01") && month.slice(0, 4) % every === 0 : i % 3 === 2;
    return {
      animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      title: { text: title, left: 0, top: 0, padding: 0, textStyle: { color: faint, fontSize: 12, fontWeight: "normal", width, overflow: "truncate" } },
      grid: { left: 4, right: fromZero ? 12 : 64, top: 26, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "category", data: months, boundaryGap: false, axisLine: { onZero: false, lineStyle: { color: faint } },
        axisTick: { interval: marked, lineStyle: { color: faint } },
        axisLabel: { interval: marked, formatter: month => years ? month.slice(0, 4) : dated(month), color: faint, hideOverlap: true },
      },
      yAxis: {
        type: "value", scale: !fromZero, splitNumber: 4, splitLine: { lineStyle: { color: rule } },
        axisLabel: { color: faint, formatter: tick => tick.toLocaleString("en-US", { maximumSignificantDigits: 6 }).replace("-", "−") },
      },
      tooltip: {
        trigger: "axis", confine: true, backgroundColor: ink("paper"), borderColor: faint, borderWidth: 1, padding: [4, 8], textStyle: { color: ink("ink"), fontSize: 12 },
        extraCssText: "box-shadow: none; border-radius: 2px;",
        axisPointer: { lineStyle: { color: faint, type: "solid" } },
        formatter: points => {
          const i = points[0].dataIndex;
          return [words.month.replace("DATE", dated(months[i])).replace("N", i + 1), ...Object.entries(runs).map(([name, run]) =>
            `${name} <b>${written(run.mean[i], decimals)}</b> [${written(run.p05[i], decimals)}, ${written(run.p95[i], decimals)}]`)].join("<br>");
        },
      },
      series,
    };
  }

  function draw(figure, widths) {
    const of = impact.outcomes[figure.dataset.outcome];
    const { with: happened, without, impact: change } = of;
    const zero = { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: ink("ink"), type: "solid", width: 1 }, data: [{ yAxis: 0 }] };
    const rooms = [...figure.querySelectorAll(".chart")];
    const [wide, narrow] = widths ?? rooms.map(room => room.clientWidth);
    const options = [
      option(figure.dataset.unit, wide, { [words.with]: happened, [words.without]: without }, Number(figure.dataset.levels), false, [
        ...band("without", without, ink("without")), ...band("with", happened, ink("with")),
        line(words.without, without, ink("without"), [6, 3]), line(words.with, happened, ink("with"), "solid")]),
      option(words.impact, narrow, { [words.impact]: change }, Number(figure.dataset.changes), true, [
        ...band("impact", change, ink("impact")), { ...line(words.impact, change, ink("impact")), markLine: zero }]),
    ];
    const charts = drawn.get(figure) ?? rooms.map(room => echarts.init(room, null, { renderer: "svg" }));
    charts.forEach((chart, i) => {
      if (drawn.has(figure) || widths) chart.resize({ width: widths?.[i] ?? "auto" });
      chart.setOption(options[i], true);
    });
    drawn.set(figure, charts);
  }

  const figures = [...document.querySelectorAll("#outcomes figure")];
  const fit = chart => { if (chart.getWidth() !== chart.getDom().clientWidth) chart.resize(); };
  const sized = new ResizeObserver(changes => changes.forEach(change => drawn.get(change.target)?.forEach(fit)));
  (function drawFrom(i) {
    if (i === figures.length) return;
    if (!drawn.has(figures[i])) draw(figures[i]);
    sized.observe(figures[i]);
    setTimeout(drawFrom, 0, i + 1);
  })(0);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => [...drawn.keys()].forEach(figure => draw(figure)));

  // Paper is light, holds all charts and all assumptions, and is narrower than the screen.
  addEventListener("beforeprint", () => {
    root.classList.add("print");
    document.querySelectorAll("#assumptions details").forEach(d => { d.open = true; });
    figures.forEach(figure => draw(figure, [400, 250]));
  });
  addEventListener("afterprint", () => {
    root.classList.remove("print");
    figures.forEach(figure => draw(figure));
  });
})();
