// ----- Marks: a dot is a moment, a solid bar a span, a hollow bar some time within, hatches are doubt.

/** The shape of a mark tells its lane without colour. */
function dotShape(lane, x, y, r, properties) {
  const polygon = (corners, turn, size) => {
    const points = [];
    for (let i = 0; i < corners; i++) {
      const angle = turn + i * 2 * Math.PI / corners;
      points.push((x + size * Math.sin(angle)).toFixed(1) + ',' + (y - size * Math.cos(angle)).toFixed(1));
    }
    return s('polygon', {points: points.join(' '), ...properties});
  };
  switch (lane % 6) {
    case 0: return s('rect', {x: x - r * 0.88, y: y - r * 0.88, width: r * 1.76, height: r * 1.76, ...properties});
    case 1: return polygon(4, 0, r * 1.25);
    case 2: return s('circle', {cx: x, cy: y, r, ...properties});
    case 3: return polygon(3, 0, r * 1.3);
    case 4: return polygon(5, 0, r * 1.15);
    default: return polygon(6, 0, r * 1.1);
  }
}

/** The shape of a lane as a small picture in a line of text. */
function laneSign(lane) {
  return s('svg', {width: 14, height: 14, viewBox: '0 0 14 14', class: 'lane-sign', 'aria-hidden': 'true'},
    dotShape(lane, 7, 7, 5, {class: 'l' + lane % 6 + ' solid'}));
}

/** The mark of a date in a row; `x` turns seconds to pixels that stay near the window. */
function dateMark(date, lane, x, middle, foot, isBar, small) {
  const doubtful = (date[5] & (START_DOUBTFUL | END_DOUBTFUL)) !== 0;
  const color = 'l' + lane % 6;
  const x0 = x(date[0]), x1 = x(date[1]);
  if (!isBar) {
    return [dotShape(lane, (x0 + x1) / 2, middle, small ? 4 : DOT, {class: color + (doubtful || date[4] === 2 ? ' hollow' : ' solid')})];
  }
  const height = small ? 4 : 5, top = foot - height - 1;
  if (date[9]) {
    const dots = [s('rect', {x: x0, y: top + height / 2 - 0.5, width: Math.max(1, x1 - x0), height: 1, class: color + ' solid'})];
    for (let i = 0; i + 1 < date[9].length; i += 2) {
      const at = (x(date[9][i] ?? date[0]) + x(date[9][i + 1] ?? date[1])) / 2;
      dots.push(dotShape(lane, at, top + height / 2, 4, {class: color + (date[4] === 2 ? ' hollow' : ' solid')}));
    }
    return dots;
  }
  const parts = [];
  const begin = date[5] & START_OPEN ? x(-Infinity) : x0;
  const end = date[5] & END_OPEN ? x(Infinity) : x1;
  const hatch = (left, right) => right - left > 0.5
    && parts.push(s('rect', {x: left, y: top, width: right - left, height, class: color + ' hatch', fill: 'url(#hatch' + lane % 6 + ')'}));
  hatch(x(from(date)), begin);
  hatch(end, x(to(date)));
  const hollow = (date[5] & WITHIN) !== 0;
  const inset = hollow ? 0.75 : 0;
  parts.push(s('rect', {
    x: begin + inset, y: top + inset, width: Math.max(1, end - begin - 2 * inset), height: height - 2 * inset,
    class: color + (hollow ? ' hollow' : ' solid'),
  }));
  const arrow = (at, way) => parts.push(s('path', {
    d: 'M' + at + ' ' + (top - 2) + 'l' + 7 * way + ' ' + (height / 2 + 2) + 'l' + -7 * way + ' ' + (height / 2 + 2) + 'z', class: color + ' solid',
  }));
  // an end that lies beyond the window is cut at its edge, not drawn there
  if (date[5] & END_OPEN) {
    arrow(end - 7, 1);
  }
  if (date[5] & START_OPEN) {
    arrow(begin + 7, -1);
  }
  return parts;
}

/** Hatches stand by themselves, so that the drawings on the screen and on paper can both use them. */
function patterns() {
  return s('svg', {width: 0, height: 0, class: 'patterns', 'aria-hidden': 'true'}, [0, 1, 2, 3, 4, 5].map(lane => s('pattern', {
    id: 'hatch' + lane, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)',
  }, s('rect', {width: 2, height: 5, class: 'l' + lane + ' solid'}))));
}

/** The name of an event for those who listen: what, when, how sharp that is known, and in which lane. */
function nameOf(event) {
  const parts = [plain(event.title), event.date ? said(event.date[6]) : say('layout.date.none')];
  const sharpness = event.date ? said(event.date[8]) : '';
  if (sharpness) {
    parts.push(sharpness);
  }
  parts.push(plain(data.lanes[event.lane] || ''));
  if (event.more.x) {
    parts.push(count('excerpts', event.more.x.length));
  }
  return parts.join(', ');
}

/** The signs of the legend, each with a small picture. */
function legend() {
  const sample = (words, ...parts) => h('li', null, s('svg', {width: 26, height: 14, 'aria-hidden': 'true'}, ...parts), words);
  const at = seconds => seconds;
  const bar = (flags, start, end, before, after) => dateMark([start, end, before, after, 1, flags], 0, x => Math.min(26, Math.max(0, x)), 7, 11, true, false);
  return [
    sample(say('layout.legend.moment'), ...dateMark([13, 13, 13, 13, 0, 0], 0, at, 7, 12, false, false)),
    sample(say('layout.legend.span'), ...bar(0, 1, 25, 1, 25)),
    sample(say('layout.legend.within'), ...bar(WITHIN, 1, 25, 1, 25)),
    sample(say('layout.legend.doubtful'), ...bar(START_DOUBTFUL | END_DOUBTFUL, 8, 18, 0, 26)),
    sample(say('layout.legend.open'), ...bar(END_OPEN, 1, 25, 1, 25)),
    sample(say('layout.legend.set'), ...dateMark([13, 13, 13, 13, 0, START_DOUBTFUL], 0, at, 7, 12, false, false)),
    sample(say('layout.legend.chip'), s('rect', {x: 2, y: 0.5, width: 22, height: 13, rx: 6.5, class: 'chip'}), s('text', {x: 13, y: 11, class: 'chip-text'}, '12')),
    events.some(event => event.more.f) && h('li', null, h('span', {class: 'sign', 'aria-hidden': 'true'}, '≠'), say('layout.legend.differ')),
    events.some(event => event.more.a >= 0) && h('li', null, h('span', {class: 'sign', 'aria-hidden': 'true'}, '1/' + data.sources.length), say('layout.legend.alone')),
  ];
}
