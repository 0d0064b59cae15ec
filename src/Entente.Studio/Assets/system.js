"use strict";
// The drawings of the system page: the causal diagram, the network of actors and the map.
(() => {
  const { ink, font, tooltip, written } = studio.helpers;
  const textWidth = (text, size) => echarts.format.getTextRect(text, `${size}px ${font()}`).width;

  // Points on a ring about the middle of a room. The graph fits what they take up into the box that it is given: here nothing is to be stretched,
  // since it rounds the ends of upright and level lines before it does so.
  function ring(points, width, down, top) {
    const xs = points.map(p => p.x), ys = points.map(p => p.y), [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { left: width / 2 + west, top: top + down + north, width: east - west, height: south - north };
  }

  const outwards = (x, y) => Math.abs(x) < 1 ? (y < 0 ? "top" : "bottom") : x > 0 ? "right" : "left";

  // Node i stands at the turn i / count from the top, clockwise; its name to the side that looks outwards.
  function causal(data, width) {
    const longest = Math.min(128, Math.max(...data.nodes.slice(1).map(node => textWidth(node.name, 13)))) + 14;
    const across = Math.max(60, Math.min(250, (width - 2 * longest) / 2)), down = Math.max(across, Math.min(250, data.nodes.length * 11)), top = 44;
    const chosen = data.chosen, near = edge => edge.from === chosen || edge.to === chosen;
    const placed = data.nodes.map((node, i) => {
      const turn = 2 * Math.PI * i / data.nodes.length, x = across * Math.sin(turn), y = -down * Math.cos(turn), event = node.kind !== "mechanism", me = node.id === chosen;
      const position = outwards(x, y);
      return {
        id: node.id, name: node.name, x, y, symbol: event ? "diamond" : "circle", symbolSize: event ? 16 : me ? 15 : 11,
        cursor: event ? "default" : "pointer", tooltip: { show: false },
        itemStyle: { color: node.off ? ink("paper") : ink(event ? "with" : "ink"), borderColor: ink(event ? "with" : node.off ? "faint" : "ink"), borderWidth: node.off ? 1.5 : me ? 4 : 0, borderType: node.off ? [3, 2] : "solid" },
        label: {
          show: true, position, distance: 7, color: ink(node.off ? "faint" : "ink"), fontSize: 13, fontWeight: me ? 700 : 400, fontStyle: node.off ? "italic" : "normal",
          ...(event ? { width: position === "top" || position === "bottom" ? Math.min(width - 16, 360) : longest - 8, overflow: "break" } : {}),
        },
      };
    });
    const off = new Set(data.nodes.filter(node => node.off).map(node => node.id));
    const links = data.edges.map(edge => ({
      source: edge.from, target: edge.to, told: edge.told,
      lineStyle: {
        color: ink(edge.from === "event" ? "with" : edge.last ? "faint" : "ink"), type: edge.last ? [4, 4] : "solid", curveness: edge.last ? 0.2 : 0.08,
        width: near(edge) ? 1.75 : 1, opacity: (near(edge) ? 0.95 : 0.22) * (off.has(edge.from) ? 0.45 : 1),
      },
    }));
    return {
      height: 2 * down + top + 36, animation: false, textStyle: { fontFamily: font() },
      tooltip: tooltip({ formatter: point => point.dataType === "edge" ? point.data.told : "" }),
      series: {
        type: "graph", layout: "none", ...ring(placed, width, down, top), edgeSymbol: ["none", "arrow"], edgeSymbolSize: 7,
        emphasis: { focus: "adjacency", lineStyle: { width: 2, opacity: 1 } }, blur: { lineStyle: { opacity: 0.06 }, itemStyle: { opacity: 0.3 }, label: { opacity: 0.35 } },
        data: placed, links,
      },
    };
  }

  const stroke = tie => ({ color: ink(tie.value > 0 ? "near" : "apart"), type: tie.value > 0 ? "solid" : [6, 4], width: 0.75 + 5.5 * tie.strength, opacity: 0.4 + 0.5 * tie.strength });

  // What stands at the middle of a tie: how much it changes, or a mark for a commitment.
  const middle = (tie, data) => ({
    show: tie.made > 0 || (data.changes && tie.strength > 0.3), formatter: data.changes ? written(tie.value, data.decimals, true) : "◆", color: ink("ink"), fontSize: data.changes ? 11 : 12,
    position: "middle", distance: 0, rotate: 0, align: "center", verticalAlign: "middle", backgroundColor: ink("paper"), padding: [1, 2], borderRadius: 2,
  });

  function network(data, width) {
    const longest = Math.min(width * 0.26, 176, Math.max(...data.actors.map(actor => textWidth(actor.name, 13))) + 12);
    const across = Math.max(50, Math.min(210, width / 2 - longest)), down = Math.max(140, Math.min(165, across)), top = 24;
    const placed = data.actors.map(actor => ({
      id: actor.id, name: actor.name, x: across * actor.x, y: down * actor.y, symbol: "circle", symbolSize: actor.party ? 15 : 11, tooltip: { show: false },
      itemStyle: { color: ink(actor.party ? "paper" : "ink"), borderColor: ink("ink"), borderWidth: actor.party ? 4 : 0 },
      label: { show: true, position: outwards(across * actor.x, actor.y), distance: 8, color: ink("ink"), fontSize: 13, fontWeight: actor.party ? 700 : 400, ...(textWidth(actor.name, 13) > longest - 16 ? { width: longest - 12, overflow: "break" } : {}) },
    }));
    return {
      height: 2 * down + top + 28, animation: false, textStyle: { fontFamily: font() },
      tooltip: tooltip({ formatter: point => point.dataType === "edge" ? point.data.told : "" }),
      series: {
        type: "graph", layout: "none", ...ring(placed, width, down, top), cursor: "default",
        emphasis: { focus: "adjacency", lineStyle: { opacity: 1 } }, blur: { lineStyle: { opacity: 0.08 }, itemStyle: { opacity: 0.3 }, label: { opacity: 0.4 } },
        data: placed, links: data.ties.map(tie => ({ source: tie.a, target: tie.b, told: tie.told, lineStyle: stroke(tie), label: middle(tie, data) })),
      },
    };
  }

  let countries; // of the whole world, longitudes from -180 to 180
  const registered = new Set();

  // Fetches the coastlines once. Whoever draws a map waits for it.
  let fetched;
  studio.world = address => fetched ??= fetch(address).then(answer => answer.json()).then(world => { countries = topojson.feature(world, world.objects.countries).features; });

  // A ring that goes on where a line across the 180th meridian would throw it back.
  function unwound(line, from) {
    let last = from ?? line[0][0];
    return line.map(([east, north]) => [last = east + 360 * Math.round((last - east) / 360), north]);
  }

  // The countries as they lie on a map from west to east, some of them at both its edges.
  function register(frame) {
    const name = `world ${frame.west}`;
    if (registered.has(name)) return name;
    const features = countries.flatMap(country => {
      const polygons = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
      const seen = polygons.flatMap(rings => {
        const outer = unwound(rings[0]), all = [outer, ...rings.slice(1).map(line => unwound(line, outer[0][0]))];
        const easts = outer.map(point => point[0]), [low, high] = [Math.min(...easts), Math.max(...easts)];
        return [-360, 0, 360].filter(by => low + by < frame.east && high + by > frame.west).map(by => all.map(line => line.map(([east, north]) => [east + by, north])));
      });
      return seen.length ? [{ type: "Feature", properties: { name: country.properties.name }, geometry: { type: "MultiPolygon", coordinates: seen } }] : [];
    });
    echarts.registerMap(name, { type: "FeatureCollection", features });
    registered.add(name);
    return name;
  }

  // A name in lines that are not too long.
  const folded = name => name.split(" ").reduce((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    return lines.length && textWidth(longer, 12) <= 150 ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);

  // For each point a place for its name that covers no other name and no point: beside it, or else further out.
  function labelled(points, names, width, height) {
    const taken = points.map(([x, y]) => [x - 6, y - 6, x + 6, y + 6]);
    const free = box => box[0] >= 2 && box[1] >= 2 && box[2] <= width - 2 && box[3] <= height - 2 && taken.every(other => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]);
    return points.map(([x, y], i) => {
      const w = Math.max(...names[i].map(line => textWidth(line, 12))) + 6, h = 14 * names[i].length + 2;
      for (const far of [9, 22, 36, 52, 70, 90])
        for (const turn of [0, 180, 45, 135, -45, -135, 90, -90].map(degrees => degrees * Math.PI / 180)) {
          const [dx, dy] = [Math.cos(turn) * far, -Math.sin(turn) * far];
          const left = Math.abs(dx) < 1 ? x - w / 2 : dx > 0 ? x + dx : x + dx - w, up = y + dy - h / 2, box = [left, up, left + w, up + h];
          if (!free(box)) continue;
          taken.push(box);
          return { box, far, anchor: [Math.abs(dx) < 1 ? x : x + dx, Math.abs(dx) < 1 ? y + dy + (dy > 0 ? -h / 2 : h / 2) : y + dy] };
        }
      return { box: [x + 9, y - h / 2, x + 9 + w, y + h / 2], far: 9, anchor: [x, y] };
    });
  }

  // On a narrow screen there is room below and above.
  function taller({ west, east, south, north }, stretch) {
    const more = Math.max(0, 0.62 * (east - west) / stretch - (north - south)), top = Math.min(north + more / 2, 83);
    return { south: top - (north - south) - more, north: top };
  }

  function map(data, width) {
    const narrow = width < 480, { west, east } = data.frame, { south, north } = narrow ? taller(data.frame, data.stretch) : data.frame;
    const height = Math.round(width * data.stretch * (north - south) / (east - west)), thick = narrow ? 0.5 : 1;
    const at = new Map(data.actors.map(actor => [actor.id, [actor.east, actor.north]]));
    // From west to east, opposed ties bent to the north and the others to the south, so that they part on the way.
    const way = tie => [at.get(tie.a), at.get(tie.b)].sort((one, other) => one[0] - other[0]);
    const bend = (tie, i) => (tie.value < 0 ? 1 : -1) * (0.1 + 0.05 * (i % 4));
    const names = data.actors.map(actor => narrow && textWidth(actor.name, 12) > 64 ? [actor.id] : folded(actor.name));
    let places;
    return {
      height, animation: false, textStyle: { fontFamily: font() }, tooltip: tooltip({ formatter: point => point.data.told ?? "" }),
      geo: {
        map: register(data.frame), left: 0, right: 0, top: 0, bottom: 0, boundingCoords: [[west, north], [east, south]], aspectScale: 1 / data.stretch, silent: true,
        itemStyle: { areaColor: ink("wash"), borderColor: ink("rule"), borderWidth: 0.75 },
      },
      series: [
        {
          type: "lines", coordinateSystem: "geo", z: 3, cursor: "default",
          data: data.ties.map((tie, i) => ({ coords: way(tie), told: tie.told, lineStyle: { ...stroke(tie), width: thick * stroke(tie).width, curveness: bend(tie, i) }, label: middle(tie, data) })),
        },
        {
          type: "custom", coordinateSystem: "geo", z: 4, silent: true, data: data.actors.map(actor => [actor.east, actor.north]),
          renderItem: (params, api) => {
            places ??= labelled(data.actors.map(actor => api.coord([actor.east, actor.north])), names, width, height);
            const actor = data.actors[params.dataIndex], [x, y] = api.coord([actor.east, actor.north]), { box, far, anchor } = places[params.dataIndex];
            return {
              type: "group", children: [
                ...(far > 9 ? [{ type: "line", shape: { x1: x, y1: y, x2: anchor[0], y2: anchor[1] }, style: { stroke: ink("faint"), lineWidth: 1 } }] : []),
                ...(actor.party ? [{ type: "circle", shape: { cx: x, cy: y, r: 6.5 }, style: { fill: ink("paper"), stroke: ink("ink"), lineWidth: 2 } }] : []),
                { type: "circle", shape: { cx: x, cy: y, r: 3.5 }, style: { fill: ink("ink"), stroke: ink("paper"), lineWidth: 1 } },
                { type: "rect", shape: { x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1] }, style: { fill: ink("paper"), opacity: 0.7 } },
                { type: "text", x: box[0] + 2, y: (box[1] + box[3]) / 2, style: { text: names[params.dataIndex].join("\n"), lineHeight: 14, fill: ink("ink"), stroke: ink("paper"), lineWidth: 3, fontSize: 12, fontWeight: actor.party ? 700 : 400, fontFamily: font(), textVerticalAlign: "middle" } },
              ],
            };
          },
        },
      ],
    };
  }

  Object.assign(studio.kinds, { causal, network, map });
})();
