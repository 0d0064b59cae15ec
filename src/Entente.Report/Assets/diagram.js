"use strict";
// Draws the causal diagram from the JSON inside the page: the mechanisms on a circle in the order of a month, their names outside it.
(() => {
  const room = document.querySelector("#diagram .graph");
  if (!room) return;
  const graph = JSON.parse(document.getElementById("graph").textContent);
  const root = document.documentElement, words = room.closest("section").dataset;
  const say = text => text[root.lang] ?? text.en;
  const ink = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const escaped = text => echarts.format.encodeHTML(text);
  const titles = new Map(graph.variables.map(v => [v.id, escaped(say(v.title))]));
  const names = new Map(graph.nodes.map(n => [n.id, escaped(say(n.title))]));
  const listed = ids => ids.map(id => titles.get(id)).join(", ");
  const chart = echarts.init(room, null, { renderer: "svg" });

  // Node i stands at the turn i / count from the top, clockwise; its name to the side that looks outwards.
  function placed(node, i, across, down, width) {
    const turn = 2 * Math.PI * i / graph.nodes.length;
    const [x, y] = [across * Math.sin(turn), -down * Math.cos(turn)];
    const position = Math.abs(x) < 1 ? (y < 0 ? "top" : "bottom") : x > 0 ? "right" : "left";
    const event = node.kind === "event";
    return {
      id: node.id, name: say(node.title), x, y, given: node.given, symbol: event ? "diamond" : "circle", symbolSize: event ? 16 : 11,
      itemStyle: { color: ink(event ? "with" : "ink") },
      label: { show: true, position, distance: 6, color: ink("ink"), fontSize: 13, width: position === "top" || position === "bottom" ? width : undefined, overflow: "break" },
    };
  }

  const arrow = edge => ({
    source: edge.from, target: edge.to, last_month: edge.last_month, variables: edge.variables,
    lineStyle: { color: ink(edge.from === "event" ? "with" : edge.last_month ? "faint" : "ink"), type: edge.last_month ? [4, 4] : "solid", curveness: edge.last_month ? 0.2 : 0.08 },
  });

  const carried = edge => listed(edge.variables) + (edge.last_month ? ` (${words.last})` : "");

  // Beside the picture, so that it covers none of it.
  function tell(node) {
    const from = graph.edges.filter(e => e.to === node.id).map(e => `← <b>${names.get(e.from)}</b>: ${carried(e)}`);
    const to = graph.edges.filter(e => e.from === node.id).map(e => `→ <b>${names.get(e.to)}</b>: ${carried(e)}`);
    const given = node.given.length ? [`${words.given}: ${listed(node.given)}`] : [];
    room.nextElementSibling.innerHTML = `<h3>${names.get(node.id)}</h3>` + [...from, ...to, ...given].map(line => `<p>${line}</p>`).join("");
  }

  function draw(width) {
    const font = { fontFamily: getComputedStyle(document.body).fontFamily };
    const widest = Math.max(...graph.nodes.slice(1).map(n => echarts.format.getTextRect(say(n.title), `13px ${font.fontFamily}`).width)) + 16;
    const across = Math.max(60, Math.min(230, (width - 2 * widest) / 2));
    const down = Math.max(across, Math.min(230, graph.nodes.length * 10)); // a narrow screen has room below
    const height = 2 * down + 80;
    room.style.height = `${height}px`;
    chart.resize({ width, height });
    chart.setOption({
      animation: false, textStyle: font,
      tooltip: {
        confine: true, backgroundColor: ink("paper"), borderColor: ink("faint"), borderWidth: 1, padding: [4, 8], textStyle: { color: ink("ink"), fontSize: 12 },
        extraCssText: `box-shadow: none; border-radius: 2px; white-space: normal; max-width: ${width - 32}px;`,
        formatter: point => point.dataType === "edge" ? `${names.get(point.data.source)} → ${names.get(point.data.target)}: ${carried(point.data)}` : null,
      },
      series: {
        type: "graph", layout: "none", left: width / 2 - across, top: 40, width: 2 * across, height: 2 * down,
        edgeSymbol: ["none", "arrow"], edgeSymbolSize: 7, lineStyle: { width: 1.25, opacity: 0.55 },
        emphasis: { focus: "adjacency", lineStyle: { width: 2, opacity: 1 } }, blur: { lineStyle: { opacity: 0.08 }, itemStyle: { opacity: 0.3 }, label: { opacity: 0.3 } },
        data: graph.nodes.map((node, i) => placed(node, i, across, down, width)), links: graph.edges.map(arrow),
      },
    }, true);
  }

  chart.on("mouseover", { dataType: "node" }, point => tell(point.data));
  new ResizeObserver(() => { if (room.clientWidth !== chart.getWidth()) draw(room.clientWidth); }).observe(room);
  draw(room.clientWidth);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(room.clientWidth));
  addEventListener("beforeprint", () => draw(660));
  addEventListener("afterprint", () => draw(room.clientWidth));
})();
