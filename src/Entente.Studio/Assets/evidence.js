"use strict";
// The drawings of the evidence page: the chronicle, reliability, and the weights of hidden deals.
(() => {
  const { ink, font, written, tooltip } = studio.helpers;
  const share = x => `${Math.round(x * 100)}%`;

  // Brings something into view and reads it.
  studio.look = id => {
    const found = document.getElementById(id);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: "center" });
  };

  const upright = (at, name, type, align, top) => ({
    xAxis: at, lineStyle: { color: ink("ink"), type, width: 1 },
    label: { show: true, formatter: name, color: ink("ink"), fontSize: 12, position: top, align, distance: 4, padding: [0, 5] },
  });

  Object.assign(studio.kinds, {
    // A tick for each entry; what came after the as-of date is hollow, on a ground of its own.
    chronicle: (data, width) => {
      const faint = ink("faint"), rows = data.lanes.length, label = Math.min(200, width * 0.36);
      return {
        animation: false, textStyle: { fontFamily: font() }, height: rows * 19 + 48, useUTC: true,
        grid: { left: label + 8, right: width < 620 ? 36 : 14, top: 20, bottom: 24 },
        xAxis: {
          type: "time", min: data.from, max: data.to, axisLine: { lineStyle: { color: faint } }, axisTick: { lineStyle: { color: faint } },
          minInterval: 31_536_000_000, splitNumber: Math.max(2, Math.floor((width - label) / 70)), axisLabel: { color: faint, hideOverlap: true }, splitLine: { show: false },
        },
        yAxis: {
          type: "category", data: data.lanes.map(([name, count]) => width < 620 ? name : `${name}  ${count}`), inverse: true, axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: ink("rule") } },
          axisLabel: { color: ink("ink"), interval: 0, width: label, overflow: "truncate", fontSize: 12 },
        },
        tooltip: tooltip({ trigger: "item", formatter: point => point.data.told }),
        series: [{
          type: "scatter", symbol: "rect", symbolSize: [4, 12], cursor: "pointer",
          data: data.points.map(([number, at, lane, after, told]) => ({
            id: String(number), value: [at, lane], told,
            itemStyle: after ? { color: ink("paper"), borderColor: ink("faint"), borderWidth: 1.2 } : { color: ink("ink"), opacity: 0.75 },
          })),
          markLine: {
            silent: true, symbol: "none", animation: false,
            data: [upright(data.event.at, data.event.name, "solid", "right", "start"), upright(data.asOf.at, data.asOf.name, [4, 3], "left", "start")],
          },
          markArea: { silent: true, itemStyle: { color: ink("wash") }, data: [[{ xAxis: data.asOf.at }, { xAxis: data.to }]] },
        }],
      };
    },

    reliability: (data, width) => {
      const faint = ink("faint"), side = Math.min(width, 520), right = Math.max(80, width - side), height = side * 0.78;
      const axis = (name, gap) => ({
        type: "value", min: 0, max: 1, interval: 0.2, name, nameLocation: "middle", nameGap: gap, nameTextStyle: { color: faint, fontSize: 12 },
        axisLine: { show: true, lineStyle: { color: faint } }, splitLine: { lineStyle: { color: ink("rule") } }, axisLabel: { color: faint, formatter: share },
      });
      return {
        animation: false, textStyle: { fontFamily: font() }, height,
        grid: { left: 56, right, top: 12, bottom: 44 },
        xAxis: axis(data.words.given, 28), yAxis: axis(data.words.happened, 40),
        tooltip: tooltip({
          trigger: "item",
          formatter: point => { const bin = data.bins[point.dataIndex]; return `${bin.range}\nn = ${bin.count}\n${data.words.given} ${share(bin.mean)}\n${data.words.happened} ${share(bin.happened)} [${share(bin.low)}, ${share(bin.high)}]`; },
        }),
        series: [
          {
            type: "line", silent: true, symbol: "none", data: [[0, 0], [1, 1]], lineStyle: { color: faint, width: 1, type: "solid" },
            markLine: {
              silent: true, symbol: "none", lineStyle: { color: faint, type: [3, 3] }, data: [{ yAxis: data.overall }],
              label: { position: "end", color: faint, fontSize: 11, formatter: `${data.words.overall} ${share(data.overall)}` },
            },
          },
          {
            type: "custom", silent: true, data: [[0.75, 0.75]],
            renderItem: (_, api) => {
              const [x, y] = api.coord([0.78, 0.78]), [x0, y0] = api.coord([0, 0]);
              return { type: "text", x, y, rotation: Math.atan2(y0 - y, x - x0), style: { text: data.words.perfect, fill: faint, fontSize: 11, fontFamily: font(), align: "center", verticalAlign: "bottom" } };
            },
          },
          {
            type: "custom", silent: true, z: 3, data: data.bins.map(bin => [bin.mean, bin.low, bin.high]),
            renderItem: (_, api) => {
              const [x, low] = api.coord([api.value(0), api.value(1)]), [, high] = api.coord([api.value(0), api.value(2)]);
              const bar = (x1, y1, x2, y2) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: ink("without"), lineWidth: 1.5 } });
              return { type: "group", children: [bar(x, low, x, high), bar(x - 4, low, x + 4, low), bar(x - 4, high, x + 4, high)] };
            },
          },
          {
            type: "scatter", z: 4, data: data.bins.map(bin => [bin.mean, bin.happened]), symbolSize: (_, at) => 7 + 2.2 * Math.sqrt(data.bins[at.dataIndex].count),
            itemStyle: { color: ink("without"), opacity: 1, borderColor: ink("paper"), borderWidth: 1 },
            label: { show: true, position: "right", distance: 6, color: ink("ink"), fontSize: 12, formatter: point => data.bins[point.dataIndex].count },
          },
        ],
      };
    },

    // Between two observations nothing is learned, so a weight is a step; together they fill the height.
    weights: (data, width) => {
      const faint = ink("faint"), colours = data.deals.map((_, i) => ink("deal" + i % 6)), narrow = width < 620;
      const from = data.beliefs[0].at, right = narrow ? 26 : 260;
      const ends = data.beliefs.map((_, i) => i + 1 < data.beliefs.length ? data.beliefs[i + 1].at : data.to);
      const boxes = data.beliefs.flatMap((belief, i) => {
        let below = 0;
        return belief.weights.map((weight, deal) => [belief.at, ends[i], below, below += weight, deal, i]);
      });
      const halves = Array.from({ length: Math.ceil(2 * (data.to - from)) }, (_, i) => (Math.ceil(from * 2) + i) / 2).filter(x => x <= data.to);
      const last = boxes.slice(-data.deals.length);
      return {
        animation: false, textStyle: { fontFamily: font() }, height: 300,
        grid: { left: 44, right, top: 24, bottom: 24 },
        xAxis: {
          type: "value", min: from, max: data.to, axisLine: { lineStyle: { color: faint } }, splitLine: { show: false }, axisTick: { customValues: halves, lineStyle: { color: faint } },
          axisLabel: { color: faint, hideOverlap: true, customValues: halves, formatter: x => `${Math.floor(x)}-${x % 1 ? "07" : "01"}` },
        },
        yAxis: { type: "value", min: 0, max: 1, interval: 0.25, splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: faint } }, axisLabel: { color: faint, formatter: share } },
        tooltip: tooltip({
          trigger: "item",
          formatter: point => { const [, , low, high, deal, i] = point.value, belief = data.beliefs[i]; return `${belief.day}${belief.seen ? `: ${belief.seen}` : ""}\n${data.deals[deal]}: ${written(100 * (high - low), 1)}%`; },
        }),
        series: [
          {
            type: "custom", data: boxes, encode: { x: [0, 1], y: [2, 3] },
            renderItem: (_, api) => {
              const [x1, y1] = api.coord([api.value(0), api.value(2)]), [x2, y2] = api.coord([api.value(1), api.value(3)]);
              return { type: "rect", shape: { x: x1, y: y2, width: Math.max(0.5, x2 - x1), height: Math.max(0, y1 - y2) }, style: { fill: colours[api.value(4)], stroke: ink("paper"), lineWidth: 1 } };
            },
            markLine: {
              silent: true, symbol: "none", data: [
                ...data.beliefs.slice(1).map(belief => ({ xAxis: belief.at, lineStyle: { color: faint, type: "dotted", width: 1 }, label: { show: false } })),
                ...data.until === null ? [] : [upright(Math.min(data.until, data.to), data.words.until, "solid", narrow ? "right" : "center", "end")],
              ],
            },
          },
          {
            // Names at the right end, pushed apart where a band is thinner than a line of text.
            type: "custom", silent: true, data: [[data.to, 0]], clip: false,
            renderItem: (_, api) => {
              const heights = last.map(([, , low, high], deal) => ({ deal, y: api.coord([data.to, (low + high) / 2])[1] })).sort((a, b) => b.y - a.y);
              const [x, floor] = api.coord([data.to, 0]), [, ceiling] = api.coord([data.to, 1]);
              heights.forEach((label, i) => { label.y = Math.min(label.y, i === 0 ? floor - 7 : heights[i - 1].y - 16); });
              heights.toReversed().forEach((label, i, all) => { label.y = Math.max(label.y, i === 0 ? ceiling + 7 : all[i - 1].y + 16); });
              return {
                type: "group", children: heights.map(({ deal, y }) => ({
                  type: "text", x: x + 8, y, style: { text: narrow ? String(deal + 1) : `${data.ends[deal]}  ${data.deals[deal]}`, fill: ink("ink"), fontSize: 12, fontFamily: font(), textVerticalAlign: "middle", width: right - 12, overflow: "truncate" },
                })),
              };
            },
          },
        ],
      };
    },
  });
})();
