"use strict";
// What only a browser can do: the charts, the address, files to keep, and keys that undo. The numbers and the words come with each call.
window.studio = (() => {
  const root = document.documentElement;
  const drawn = new Map(); // element -> { chart, kind, data, self }
  const ink = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const font = () => getComputedStyle(document.body).fontFamily;

  function written(x, decimals, plus) {
    if (x === null || x === undefined) return "–";
    if (x === 0) return "0";
    const exponential = decimals < 0 || Math.abs(x) > 999999999;
    const text = exponential ? x.toExponential(2) : x.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    if (!/[1-9]/.test(text)) return (x > 0 ? "<" : ">−") + (10 ** -decimals).toFixed(decimals);
    return (plus && x > 0 ? "+" : "") + text.replace(/-/g, "−");
  }

  const tick = x => x.toLocaleString("en-US", { maximumSignificantDigits: 6 }).replace("-", "−");

  function calendar(start, month) {
    const [year, first] = start.split("-").map(Number), count = year * 12 + first - 1 + month;
    return `${Math.floor(count / 12)}-${String(count % 12 + 1).padStart(2, "0")}`;
  }

  const tooltip = more => ({
    confine: true, backgroundColor: ink("paper"), borderColor: ink("faint"), borderWidth: 1, padding: [4, 8], textStyle: { color: ink("ink"), fontSize: 12 },
    extraCssText: "box-shadow: none; border-radius: 2px;", renderMode: "richText", ...more,
  });

  // A band is two stacked lines: an unseen one at the lower end, and above it the way to the upper.
  function band(name, low, high, colour, opacity) {
    const unseen = { type: "line", stack: name, stackStrategy: "all", symbol: "none", silent: true, lineStyle: { opacity: 0 }, z: 1 };
    const width = high.map((x, i) => x === null || low[i] === null ? null : x - low[i]);
    return [{ ...unseen, data: low }, { ...unseen, data: width, areaStyle: { color: colour, opacity } }];
  }

  const fan = (name, run, colour) => [...band(name + "90", run.p05, run.p95, colour, 0.13), ...band(name + "50", run.p25, run.p75, colour, 0.17)];

  const line = (name, data, colour, type, label) => ({
    name, type: "line", data, symbol: "none", silent: true, z: 3, lineStyle: { color: colour, width: 1.75, type },
    endLabel: { show: label, formatter: name, color: colour, fontSize: 12, distance: 6 }, labelLayout: { moveOverlap: "shiftY" },
  });

  function course(data, width, runs, series, fromZero) {
    const faint = ink("faint"), count = Object.values(runs)[0].mean.length;
    const months = Array.from({ length: count }, (_, i) => calendar(data.start, i + 1));
    const dated = month => data.words.date.replace("YYYY", month.slice(0, 4)).replace("MM", month.slice(5)).replace("M", Number(month.slice(5)));
    const years = count > 18, every = Math.ceil(count / 12 * 48 / Math.max(1, width - 100));
    const marked = (i, month) => years ? month.endsWith("-01") && month.slice(0, 4) % every === 0 : i % 3 === 2;
    const now = { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: faint, type: "solid", width: 1 }, data: [{ xAxis: data.at - 1 }] };
    if (fromZero) now.data.push({ yAxis: 0, lineStyle: { color: ink("ink") } });
    series[series.length - 1].markLine = now;
    return {
      animation: false, textStyle: { fontFamily: font() },
      grid: { left: 4, right: fromZero && !data.pins.length ? 12 : 68, top: 8, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "category", data: months, boundaryGap: false, axisLine: { onZero: false, lineStyle: { color: faint } }, axisTick: { interval: marked, lineStyle: { color: faint } },
        axisLabel: { interval: marked, formatter: month => years ? month.slice(0, 4) : dated(month), color: faint, hideOverlap: true },
      },
      yAxis: { type: "value", scale: !fromZero, splitNumber: 4, splitLine: { lineStyle: { color: ink("rule") } }, axisLabel: { color: faint, formatter: tick } },
      tooltip: tooltip({
        trigger: "axis", axisPointer: { lineStyle: { color: faint, type: "solid" } },
        formatter: points => {
          const i = points[0].dataIndex;
          return [data.words.month.replace("DATE", dated(months[i])).replace("N", i + 1),
            ...Object.entries(runs).map(([name, run]) => `${name} ${written(run.mean[i], data.decimals)} [${written(run.p05[i], data.decimals)}, ${written(run.p95[i], data.decimals)}]`),
            ...data.pins.map(pin => `${pin.name} ${written(pin.mean[i], data.decimals)}`)].join("\n");
        },
      }),
      series,
    };
  }

  const pinned = data => data.pins.map(pin => line(pin.name, pin.mean, ink("pin" + pin.index), [2, 3], true));

  // Each drawing: from its data and the room's width to what the chart library takes.
  const kinds = {
    levels: (data, width) => course(data, width, { [data.words.with]: data.with, [data.words.without]: data.without }, [
      ...fan("without", data.without, ink("without")), ...fan("with", data.with, ink("with")), ...pinned(data),
      line(data.words.without, data.without.mean, ink("without"), [6, 3], true), line(data.words.with, data.with.mean, ink("with"), "solid", true)], false),

    impact: (data, width) => course(data, width, { [data.words.impact]: data.impact }, [
      ...fan("impact", data.impact, ink("impact")), ...pinned(data), line(data.words.impact, data.impact.mean, ink("impact"), "solid", false)], true),

    // Each bar begins where the one above it ends; the last is their sum.
    waterfall: (data, width) => {
      let reached = 0;
      const bars = data.rows.map((row, i) => [reached, reached += row.share[0], i]);
      bars.push([0, data.sum[0], data.rows.length]);
      const all = [...data.rows, { name: data.together, share: data.sum }], faint = ink("faint");
      return {
        animation: false, textStyle: { fontFamily: font() }, height: all.length * 24 + 30,
        grid: { left: 4, right: 56, top: 4, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
        xAxis: { type: "value", splitNumber: 3, splitLine: { lineStyle: { color: ink("rule") } }, axisLabel: { color: faint, hideOverlap: true, formatter: tick } },
        yAxis: {
          type: "category", data: all.map(row => row.name), inverse: true, axisTick: { show: false }, axisLine: { show: false },
          axisLabel: { color: ink("ink"), interval: 0, width: Math.max(90, width * 0.42), overflow: "truncate" },
        },
        tooltip: tooltip({
          trigger: "item",
          formatter: point => { const row = all[point.value[2]], [mean, low, high] = row.share.map(x => written(x, data.decimals, true)); return `${row.name}\n${mean} [${low}, ${high}] ${data.unit}`; },
        }),
        series: [{
          type: "custom", data: bars, encode: { x: [0, 1], y: 2 },
          renderItem: (_, api) => {
            const [from, y] = api.coord([api.value(0), api.value(2)]), [to] = api.coord([api.value(1), api.value(2)]);
            const height = api.size([0, 1])[1] * 0.62, at = api.value(2), whole = at === data.rows.length, change = api.value(1) - api.value(0);
            return {
              type: "group", children: [
                { type: "rect", shape: { x: Math.min(from, to), y: y - height / 2, width: Math.max(1, Math.abs(to - from)), height }, style: { fill: ink(whole ? "impact" : change < 0 ? "without" : "with"), opacity: 0.8 } },
                { type: "text", x: Math.max(from, to) + 4, y, style: { text: written(all[at].share[0], data.decimals, true), fill: faint, fontSize: 11, fontFamily: font(), textVerticalAlign: "middle" } },
              ],
            };
          },
        }],
      };
    },
  };

  const rooms = new ResizeObserver(changes => changes.forEach(change => {
    const entry = drawn.get(change.target);
    if (entry && (entry.late || Math.abs(entry.chart.getWidth() - change.target.clientWidth) > 1)) paint(change.target, entry);
  }));

  function paint(room, entry, width) {
    // Not laid out, as for a moment while a window changes.
    entry.late = !(width ?? room.clientWidth);
    if (entry.late) return;
    const across = width ?? room.clientWidth, { height, ...option } = kinds[entry.kind](entry.data, across);
    if (height) room.style.height = `${height}px`;
    const size = `${across} ${height ?? room.clientHeight}`;
    if (entry.size !== size) entry.chart.resize({ width: width ?? "auto", height: height ?? "auto" });
    // Where only numbers move, as under a lever, what stands is kept.
    const shape = option.xAxis?.type === "category" ? `${entry.kind} ${option.series.length}` : null;
    entry.chart.setOption(option, !shape || shape !== entry.shape);
    Object.assign(entry, { size, shape });
  }

  // The shape of a chart stays while its numbers move, so that only what moved is drawn again.
  function draw(room, kind, data, stamp, self) {
    if (!room?.isConnected) return;
    let entry = drawn.get(room);
    if (!entry) {
      entry = { chart: echarts.init(room, null, { renderer: "svg" }) };
      drawn.set(room, entry);
      rooms.observe(room);
      entry.chart.on("click", point => entry.self?.invokeMethodAsync("Choose", point.data?.id ?? point.name));
    }
    Object.assign(entry, { kind, data, self });
    paint(room, entry);
    if (stamp) room.dataset.drawn = stamp;
  }

  function forget(room) {
    const entry = drawn.get(room);
    if (!entry) return;
    rooms.unobserve(room);
    entry.chart.dispose();
    drawn.delete(room);
  }

  function save(name, type, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  // A lever that is drawn along gives many addresses; a browser takes only so many.
  let waiting, meant;
  function address(to) {
    clearTimeout(waiting);
    meant = to;
    waiting = setTimeout(() => { history.replaceState(history.state, "", to); waiting = undefined; }, 150);
  }

  const isSettled = () => waiting === undefined && meant === location.pathname + location.search;

  const repaint = width => drawn.forEach((entry, room) => paint(room, entry, width?.(room)));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => repaint());
  addEventListener("beforeprint", () => { root.classList.add("print"); repaint(room => Math.min(room.clientWidth, 640)); });
  addEventListener("afterprint", () => { root.classList.remove("print"); repaint(); });

  addEventListener("keydown", e => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey || e.target.matches?.("input:not([type=range]):not([type=checkbox]), textarea")) return;
    const key = e.key.toLowerCase(), id = key === "y" || (key === "z" && e.shiftKey) ? "redo" : key === "z" ? "undo" : null;
    const button = id && document.getElementById(id);
    if (!button) return;
    e.preventDefault();
    button.click();
  });

  addEventListener("click", e => {
    if (!e.target.matches?.(".skip")) return;
    e.preventDefault();
    e.stopPropagation();
    document.getElementById("main").focus();
  }, true);

  const copy = text => navigator.clipboard.writeText(text);

  // The report opens in a window of its own, and asks for paper once it is whole.
  addEventListener("click", e => {
    const link = e.target.closest?.("a[data-print]");
    if (!link || e.ctrlKey || e.metaKey || e.button !== 0) return;
    e.preventDefault();
    const report = open(link.href);
    report?.addEventListener("load", () => report.print());
  });

  // A page in the other language is another page: the server writes it anew.
  addEventListener("click", e => {
    const link = e.target.closest?.("a[data-full-load]");
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    e.preventDefault();
    e.stopPropagation();
    location.assign(link.href);
  }, true);

  return { draw, forget, save, copy, address, isSettled, kinds, helpers: { ink, font, written, tick, tooltip, calendar } };
})();
