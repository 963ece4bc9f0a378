// ----- The timeline: one window of time, drawn anew for each change of it.

const state = {view: {from: whole.from, to: whole.to}, selected: -1, found: null, hidden: new Set()};
const frame = {eras: byId('eras'), lanes: byId('lanes'), axis: byId('axis')};
const LEAST_SPAN = 2 * HOUR;
const MOST_SPAN = Math.max((whole.to - whole.from) * 4, YEAR);
let wanted = 0;
let flight = 0;
let cache = new Map();
let drawnChips = [];

/** Draws in the next frame; several wishes in one frame are one. */
function redraw() {
  if (!wanted) {
    wanted = requestAnimationFrame(() => {
      wanted = 0;
      draw(frame, state.view, frame.lanes.clientWidth, roomForLanes());
    });
  }
}

/** Whether the lane of an event is shown. */
function isShown(event) {
  return !state.hidden.has(event.lane);
}

function roomForLanes() {
  return Math.max(120, frame.lanes.clientHeight);
}

/** How many rows of labels each lane has, and how high it is: lanes with more events have more. */
function heights(room) {
  const share = byLane.map((lane, number) => state.hidden.has(number) ? 0 : 1 + Math.log2(1 + lane.length));
  const all = share.reduce((sum, each) => sum + each, 0);
  const rows = share.map((each, lane) => each &&
    Math.max(1, Math.min(byLane[lane].length || 1, 40, Math.floor((room * each / all - HEAD - STRIP) / ROW))));
  const free = () => room - rows.reduce((sum, each) => sum + (each && HEAD + STRIP + each * ROW), 0);
  for (let more = true; more && free() >= ROW;) {
    more = false;
    for (let lane = 0; lane < rows.length && free() >= ROW; lane++) {
      if (rows[lane] && rows[lane] < Math.min(byLane[lane].length, 40)) {
        rows[lane]++;
        more = true;
      }
    }
  }
  const rest = Math.max(0, free()) / Math.max(1, rows.filter(each => each).length);
  return rows.map(each => ({rows: each, height: each && Math.floor(HEAD + STRIP + each * ROW + rest)}));
}

/** The places of a lane for this scale, kept while one moves in time. */
function placed(lane, rows, perPixel, view, width) {
  const small = dated.length <= SMALL;
  const tile = small ? 0 : Math.floor(view.from / (width * perPixel));
  const origin = small ? whole.first : tile * width * perPixel;
  const key = [lane, rows, perPixel, tile, tag, state.found ? state.found.version : 0].join('|');
  let places = cache.get(key);
  const isShown = () => state.selected < 0 || dated[state.selected]?.lane !== lane
    || places.placed.some(mark => mark.at === state.selected) || places.front === state.selected;
  if (!places || !isShown()) {
    const found = state.found ? byLane[lane].filter(at => state.found.set.has(dated[at].index)).slice(0, 300) : [];
    const edge = {left: (whole.from - origin) / perPixel + 4, right: (whole.to - origin) / perPixel - 4};
    const span = width * perPixel;
    const within = small ? {from: -Infinity, to: Infinity} : {from: origin - span, to: origin + 3 * span};
    // where all have a row with the foot of the lane as one more, the foot has nothing to count
    places = place(lane, rows + 1, perPixel, origin, edge, found, within);
    if (places.rest.length) {
      places = place(lane, rows, perPixel, origin, edge, found, within);
    }
    if (!isShown()) {
      places = place(lane, rows, perPixel, origin, edge, [state.selected, ...found.filter(at => at !== state.selected)], within);
      places.front = state.selected;
    }
    places.origin = origin;
    if (cache.size > 400) {
      cache.clear();
    }
    cache.set(key, places);
  }
  return places;
}

/** Draws a window of time into the three drawings of a frame. */
function draw(into, view, width, room) {
  if (width < 40) {
    return;
  }
  const perPixel = (view.to - view.from) / width;
  const x = at => at === Infinity ? width : at === -Infinity ? 0
    : Math.min(width + 60, Math.max(-60, (at - view.from) / perPixel));
  const axis = ticks(view, width, words => widthOf(words, AXIS));
  const lanes = heights(room);
  const high = lanes.reduce((sum, lane) => sum + lane.height, 0);
  const sheet = s('svg', {width, height: high, role: 'presentation', viewBox: '0 0 ' + width + ' ' + high});
  const stripes = s('g', {'aria-hidden': 'true'});
  const options = [];
  drawnChips = [];
  let top = 0;
  lanes.forEach((lane, number) => {
    if (number % 2) {
      stripes.append(s('rect', {x: 0, y: top, width, height: lane.height, class: 'stripe'}));
    }
    top += lane.height;
  });
  for (const at of axis.finer) {
    stripes.append(s('rect', {x: x(at), y: 0, width: 1, height: high, class: 'fine'}));
  }
  for (const at of axis.places) {
    stripes.append(s('rect', {x: x(at), y: 0, width: 1, height: high, class: 'grid'}));
  }
  top = 0;
  lanes.forEach((lane, number) => {
    if (!lane.rows) {
      return;
    }
    options.push(...drawLane(number, lane, top, {view, width, perPixel, x}));
    const words = plain(data.lanes[number]);
    stripes.append(
      s('rect', {x: 0, y: top, width, height: 1, class: 'grid'}),
      dotShape(number, 12, top + 12, 5, {class: 'l' + number % 6 + ' solid'}),
      s('text', {x: 24, y: top + 16, class: 'lane'}, words));
    top += lane.height;
  });
  sheet.append(stripes, ...options);
  into.lanes.replaceChildren(sheet);
  drawEras(into.eras, width, x);
  drawAxis(into.axis, axis, view, width, x);
  const active = state.selected >= 0 && into === frame && document.getElementById('e' + dated[state.selected].index);
  if (active) {
    into.lanes.setAttribute('aria-activedescendant', active.id);
  } else {
    into.lanes.removeAttribute('aria-activedescendant');
  }
}

function drawLane(number, lane, top, scene) {
  const {view, width, perPixel, x} = scene;
  const places = placed(number, lane.rows, perPixel, view, width);
  const shift = (places.origin - view.from) / perPixel;
  const drawn = [];
  for (const mark of places.placed) {
    const {event, at} = mark;
    const y = top + HEAD + mark.row * ROW;
    const date = event.date;
    const title = shownTitle(mark, places.space, shift, width, x);
    if (!title) {
      continue;
    }
    const left = Math.min(title.label, mark.isBar ? x(from(date)) : x(date[0]) / 2 + x(date[1]) / 2 - DOT) - 3;
    const right = Math.max(title.end, mark.isBar ? x(to(date)) : x(date[0]) / 2 + x(date[1]) / 2 + DOT) + 3;
    drawn.push({order: at, element: option(event, [
      s('rect', {x: Math.max(-10, left), y, height: ROW, width: Math.max(24, Math.min(width + 10, right) - Math.max(-10, left)), rx: 5, class: 'hit'}),
      ...dateMark(date, number, x, y + ROW / 2, y + ROW, mark.isBar, false),
      title.words && s('text', {x: title.label, y: y + (mark.isBar ? 14 : 17), class: event.importance === 5 ? 'headline' : 'label'},
        title.words, signs(event) && s('tspan', {class: 'signs'}, signs(event))),
    ])});
  }
  drawn.push(...drawStrip(number, places, top + lane.height - STRIP, scene));
  return drawn.sort((one, other) => one.order - other.order).map(each => each.element);
}

/** The foot of a lane: chips, and the marks of single events that have no room for a title. */
function drawStrip(number, places, y, {view, width, perPixel, x}) {
  const drawn = [];
  const inSight = places.rest.filter(at => ends[at] > view.from && starts[at] < view.to);
  const found = chips(inSight, perPixel, places.origin, view.from, width);
  const taken = found.map(({left, members}) => members.length === 1 ? reach(dated[members[0]].date, x) : [left, left + BUCKET]);
  for (const [at, {left, members}] of found.entries()) {
    members.sort((one, other) => one - other);
    if (members.length === 1) {
      drawn.push({order: members[0], element: single(dated[members[0]], at, taken, {y, width, x})});
      continue;
    }
    const chip = s('g', {class: 'chip-group', 'data-chip': drawnChips.length, 'aria-hidden': 'true'},
      s('rect', {x: left, y, width: BUCKET, height: STRIP, class: 'hit'}),
      s('rect', {x: left + 4, y: y + 3, width: BUCKET - 8, height: STRIP - 6, rx: (STRIP - 6) / 2, class: 'chip'}),
      s('text', {x: left + BUCKET / 2, y: y + 16.5, class: 'chip-text'}, members.length > 9999 ? Math.round(members.length / 1000) + 'k' : members.length),
      s('title', null, say('chip', grouped(members.length), stretch(extent(members)))));
    drawnChips.push(members);
    drawn.push({order: Infinity, element: chip});
  }
  return drawn;
}

/** From where to where the mark of an event reaches. */
function reach(date, x) {
  const middle = (x(date[0]) + x(date[1])) / 2;
  return x(date[1]) - x(date[0]) >= SHORTEST_BAR ? [x(from(date)), x(to(date))] : [middle - 7, middle + 7];
}

/** A mark at the foot of a lane, with its title where nothing else stands there. */
function single(event, own, taken, {y, width, x}) {
  const date = event.date, [first, last] = taken[own];
  const isBar = x(date[1]) - x(date[0]) >= SHORTEST_BAR;
  const title = plain(event.title), wide = widthOf(title + signs(event), fontOf(event));
  const isFree = (from, to) => from >= 4 && to <= width - 4
    && taken.every(([left, right], at) => at === own || right + GAP <= from || left - GAP >= to);
  const label = (isBar ? [Math.max(4, first), last - wide] : [last + 4, first - 4 - wide])
    .find(at => isFree(Math.min(at, first), Math.max(at + wide, last)));
  if (label === undefined) {
    const middle = (x(date[0]) + x(date[1])) / 2;
    return option(event, [
      s('rect', {x: Math.max(0, middle - 12), y, width: 24, height: STRIP, rx: 5, class: 'hit'}),
      ...dateMark(date, event.lane, x, y + STRIP / 2, y + STRIP - 4, isBar, true),
    ]);
  }
  taken[own] = [Math.min(label, first), Math.max(label + wide, last)];
  return option(event, [
    s('rect', {x: taken[own][0] - 3, y, width: taken[own][1] - taken[own][0] + 6, height: STRIP, rx: 5, class: 'hit'}),
    ...dateMark(date, event.lane, x, y + STRIP / 2, y + STRIP, isBar, true),
    s('text', {x: label, y: y + (isBar ? 14 : 17), class: event.importance === 5 ? 'headline' : 'label'},
      title, signs(event) && s('tspan', {class: 'signs'}, signs(event))),
  ]);
}

function extent(members) {
  return {
    from: members.reduce((first, at) => Math.min(first, dated[at].date[0]), Infinity),
    to: members.reduce((last, at) => Math.max(last, dated[at].date[1]), -Infinity),
  };
}

function option(event, parts) {
  const at = event.index;
  const selected = state.selected >= 0 && dated[state.selected].index === at;
  const found = state.found && state.found.set.has(at);
  return s('g', {
    id: 'e' + at, role: 'option', class: 'event' + (selected ? ' selected' : '') + (found ? ' found' : ''),
    'data-e': at, 'aria-selected': selected ? 'true' : 'false', 'aria-label': nameOf(event),
    'aria-setsize': dated.length, 'aria-posinset': at + 1,
  }, s('title', null, plain(event.title) + ' – ' + said(event.date[6])), parts);
}

// ----- Eras and the axis

const eras = data.eras.map(([name, date]) => ({name, date: data.dates[date]}));

function drawEras(into, width, x) {
  const rows = [];
  const parts = [];
  eras.forEach((era, number) => {
    const x0 = Math.max(-4, era.date[5] & START_OPEN ? x(-Infinity) : x(era.date[0]));
    const x1 = Math.min(width + 4, era.date[5] & END_OPEN ? x(Infinity) : x(era.date[1]));
    if (x1 <= 0 || x0 >= width || x1 - x0 < 3) {
      return;
    }
    const words = plain(era.name), wide = widthOf(words, LABEL);
    const left = Math.max(0, x0), right = Math.min(width, x1);
    // its name stands in it; where it is too short for that, behind or before it; cut only where all rows are full
    const options = wide <= right - left - 10 ? [left + 5] : [right + 5, left - 5 - wide].filter(at => at >= 4 && at + wide <= width - 4);
    let label = left + 5, row = -1;
    for (let at = 0; at < 4 && row < 0; at++) {
      rows[at] = rows[at] || new Row();
      const free = options.find(each => rows[at].isFree(Math.min(x0, each), Math.max(x1, each + wide) + 1));
      if (free !== undefined) {
        row = at;
        label = free;
      }
    }
    const shown = row < 0 ? cut(words, right - left - 10, LABEL) : words;
    row = row < 0 ? rows.findIndex(each => each.isFree(x0, x1 + 1)) : row;
    if (row < 0) {
      return;
    }
    rows[row].take(Math.min(x0, label), Math.max(x1, shown ? label + widthOf(shown, LABEL) : x1) + 1);
    parts.push(s('g', null, s('title', null, words + ' – ' + said(era.date[6])),
      s('rect', {x: x0, y: row * 23, width: x1 - x0, height: 22, class: 'era' + number % 3}),
      shown && s('text', {x: label, y: row * 23 + 16, class: 'era-text'}, shown)));
  });
  size(into, width, rows.filter(row => row.taken.length).length * 23);
  into.replaceChildren(...parts);
}

function size(svg, width, height) {
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  svg.setAttribute('viewBox', '0 0 ' + width + ' ' + Math.max(1, height));
}

function drawAxis(into, axis, view, width, x) {
  const parts = [s('rect', {x: 0, y: 0, width, height: 1, class: 'line'})];
  let free = -Infinity;
  for (const at of axis.finer) {
    parts.push(s('rect', {x: x(at), y: 0, width: 1, height: 5, class: 'line'}));
  }
  for (const at of axis.places) {
    const words = axis.step.label(at);
    const half = widthOf(words, AXIS) / 2;
    parts.push(s('rect', {x: x(at), y: 0, width: 1, height: 8, class: 'line'}));
    if (x(at) - half >= Math.max(0, free) && x(at) + half <= width) {
      free = x(at) + half + 8;
      parts.push(s('text', {x: x(at), y: 22, class: 'tick'}, words));
    }
  }
  if (axis.step.deep) {
    const now = x(second(0, 1, 1));
    const words = say(axis.step.years >= 1e8 ? 'axis.ago.billions' : 'axis.ago.millions');
    if (now > widthOf(words, AXIS) + 10) {
      parts.push(s('text', {x: 5, y: 40, class: 'around'}, words));
    }
  } else if (axis.around) {
    const {step, names} = axis.around;
    for (let at = step.floor(view.from), number = 0; at < view.to && number < 400; number++) {
      const next = step.next(at);
      const x0 = Math.max(0, x(at)), x1 = Math.min(width, x(next));
      const words = names(at).find(name => widthOf(name, AXIS) + 10 <= x1 - x0);
      if (x(at) > 0) {
        parts.push(s('rect', {x: x(at), y: 0, width: 1, height: 46, class: 'line'}));
      }
      if (words) {
        parts.push(s('text', {x: x0 + 5, y: 40, class: 'around'}, words));
      }
      at = next;
    }
  }
  size(into, width, 46);
  into.replaceChildren(...parts);
}

// ----- Moving in time

function limited(view) {
  const span = Math.min(MOST_SPAN, Math.max(LEAST_SPAN, view.to - view.from));
  let middle = (view.from + view.to) / 2;
  middle = Math.min(whole.to + span * 0.4, Math.max(whole.from - span * 0.4, middle));
  return {from: middle - span / 2, to: middle + span / 2};
}

function look(view) {
  cancelAnimationFrame(flight);
  state.view = limited(view);
  redraw();
}

/** Goes to another window in a short flight, or at once for readers who want no motion. */
function fly(target) {
  cancelAnimationFrame(flight);
  const start = state.view, end = limited(target);
  if (calm.matches) {
    look(end);
    return;
  }
  const begun = performance.now();
  const step = now => {
    const share = Math.min(1, Math.max(0, (now - begun) / 350));
    const eased = share * share * (3 - 2 * share);
    state.view = share === 1 ? end : between(start, end, eased);
    redraw();
    if (share < 1) {
      flight = requestAnimationFrame(step);
    }
  };
  flight = requestAnimationFrame(step);
}

/** Windows on the way: their lengths grow by equal factors. */
function between(start, end, share) {
  const one = start.to - start.from, other = end.to - end.from;
  const span = one * (other / one) ** share;
  const way = Math.abs(other - one) < one * 1e-6 ? share : (span - one) / (other - one);
  const from = start.from + (end.from - start.from) * way;
  return {from, to: from + span};
}

function zoom(factor, share = 0.5) {
  const {from: first, to: last} = state.view;
  const span = Math.min(MOST_SPAN, Math.max(LEAST_SPAN, (last - first) * factor));
  const at = first + (last - first) * share;
  look({from: at - span * share, to: at + span * (1 - share)});
}

function pan(share) {
  const by = (state.view.to - state.view.from) * share;
  look({from: state.view.from + by, to: state.view.to + by});
}

function showAll() {
  fly({from: whole.from, to: whole.to});
  announce(say('view', yearName(civil(whole.first).year), yearName(civil(whole.last).year)));
}

function tellView() {
  announce(stretch(state.view));
}

/** Brings an event into the window if it is not there. */
function reveal(event) {
  const {from: first, to: last} = state.view;
  const at = Math.min(Math.max((event.date[0] + event.date[1]) / 2, event.date[0]), event.date[1]);
  const span = last - first;
  if (at < first + span * 0.01 || at > last - span * 0.01) {
    fly({from: at - span * 0.4, to: at + span * 0.6});
  } else {
    redraw();
  }
}

/** A window that suits an event: its length with room on both sides, or some years around a moment. */
function around(event) {
  const date = event.date;
  const room = Math.max((date[1] - date[0]) * 0.6, Math.min((whole.to - whole.from) / 12, 400 * DAY));
  return {from: date[0] - room, to: date[1] + room * 1.6};
}

// ----- Selecting

function select(index, {open = false, focus = false} = {}) {
  const event = events[index];
  showLane(event.lane);
  state.selected = event.date ? index : -1;
  if (event.date) {
    reveal(event);
    scrollToLane(event.lane);
  } else {
    redraw();
  }
  if (open) {
    openEvent(index, focus);
  }
}

/** A check box for each lane. */
function chooseLanes() {
  const choice = byId('choice');
  choice.hidden = data.lanes.length < 2;
  choice.setAttribute('aria-label', say('lanes'));
  choice.replaceChildren(h('span', {class: 'soft', 'aria-hidden': 'true'}, say('lanes')), ...data.lanes.map((name, lane) => {
    const box = h('input', {type: 'checkbox', checked: !state.hidden.has(lane), 'data-lane': lane});
    box.addEventListener('change', () => {
      state.hidden[box.checked ? 'delete' : 'add'](lane);
      lanesChosen();
    });
    return h('label', null, box, laneSign(lane), t('span', name));
  }));
}

/** Draws and lists what is in the lanes that are chosen. */
function lanesChosen() {
  if (state.selected >= 0 && !isShown(dated[state.selected])) {
    state.selected = -1;
  }
  redraw();
  relist();
}

/** Brings back the lane of an event that somebody goes to. */
function showLane(lane) {
  if (state.hidden.delete(lane)) {
    chooseLanes();
    lanesChosen();
  }
}

function deselect() {
  state.selected = -1;
  redraw();
}

function scrollToLane(number) {
  const lanes = heights(roomForLanes());
  const top = lanes.slice(0, number).reduce((sum, lane) => sum + lane.height, 0);
  const {scrollTop, clientHeight} = frame.lanes;
  if (top < scrollTop || top + lanes[number].height > scrollTop + clientHeight) {
    frame.lanes.scrollTop = top;
  }
}

/** The place of the next or previous event whose lane is shown; -1 where there is none. */
function near(among, index, step) {
  let at = index + step;
  while (at >= 0 && at < among.length && !isShown(among[at])) {
    at += step;
  }
  return at < among.length ? Math.max(-1, at) : -1;
}

/** The event that an arrow key leads to: the next or previous in time, from what is in sight if none is selected. */
function beside(step) {
  if (!dated.length) {
    return -1;
  }
  if (state.selected < 0) {
    const first = dated.findIndex(event => isShown(event) && event.date[1] > state.view.from);
    return first < 0 ? dated.findLastIndex(isShown) : first;
  }
  const at = near(dated, state.selected, step);
  return at < 0 ? state.selected : at;
}

/** The event nearest in time in the next lane that has any. */
function inLane(step) {
  if (state.selected < 0) {
    return beside(0);
  }
  const own = dated[state.selected];
  const middle = at => dated[at].date[0] / 2 + dated[at].date[1] / 2;
  for (let lane = own.lane + step; lane >= 0 && lane < byLane.length; lane += step) {
    if (byLane[lane].length && !state.hidden.has(lane)) {
      return byLane[lane].reduce((best, at) =>
        Math.abs(middle(at) - middle(state.selected)) < Math.abs(middle(best) - middle(state.selected)) ? at : best);
    }
  }
  return state.selected;
}

function openChip(members) {
  const stretchOf = extent(members);
  const span = stretchOf.to - stretchOf.from;
  const room = Math.max(span * 0.15, LEAST_SPAN / 2);
  if ((span + 2 * room) * 1.2 < state.view.to - state.view.from) {
    fly({from: stretchOf.from - room, to: stretchOf.to + room});
  } else {
    openList(members.map(at => dated[at].index), say('chip', grouped(members.length), stretch(stretchOf)));
  }
}

// ----- Keys, mouse, wheel, touch

function step(index) {
  if (index >= 0) {
    select(dated[index].index, {open: isReading()});
  }
}

const KEYS = {
  ArrowLeft: () => story ? storyStep(-1) : step(beside(-1)),
  ArrowRight: () => story ? storyStep(1) : step(beside(1)),
  ArrowUp: () => step(inLane(-1)),
  ArrowDown: () => step(inLane(1)),
  Home: () => step(dated.findIndex(isShown)),
  End: () => step(dated.findLastIndex(isShown)),
  '+': () => zoomByKey(0.6),
  '=': () => zoomByKey(0.6),
  '-': () => zoomByKey(1 / 0.6),
  0: showAll,
  Enter: () => state.selected >= 0 ? openEvent(dated[state.selected].index, true) : step(beside(0)),
  ' ': () => state.selected >= 0 ? openEvent(dated[state.selected].index, true) : step(beside(0)),
  Escape: () => story ? endStory() : isReading() ? openHome(false) : deselect(),
  PageUp: () => pan(-0.6),
  PageDown: () => pan(0.6),
};

/** Zooms around the selected event, if it is in sight, else around the middle; an event at the right edge comes in, so that
 its title has room. */
function zoomByKey(factor) {
  const date = state.selected >= 0 ? dated[state.selected].date : null;
  const {from: first, to: last} = state.view;
  const at = date ? (date[0] + date[1]) / 2 : 0;
  const share = date ? (at - first) / (last - first) : 0.5;
  if (share > 0.75 && share < 1 && factor < 1) {
    const span = Math.max(LEAST_SPAN, (last - first) * factor);
    look({from: at - span * 0.75, to: at + span * 0.25});
  } else {
    zoom(factor, share > 0 && share < 1 ? share : 0.5);
  }
  tellView();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    pan(event.key === 'ArrowLeft' ? -0.2 : 0.2);
    tellView();
    event.preventDefault();
  } else if (Object.hasOwn(KEYS, event.key)) {
    KEYS[event.key]();
    event.preventDefault();
  }
}

function onWheel(event) {
  const scrolls = document.documentElement.scrollHeight > window.innerHeight + 2;
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
  const pixels = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 400 : 1;
  if (sideways) {
    pan((event.deltaX || event.deltaY) * pixels / frame.lanes.clientWidth);
  } else if (event.ctrlKey || event.metaKey || !scrolls || document.activeElement === frame.lanes) {
    const box = frame.lanes.getBoundingClientRect();
    zoom(Math.exp(Math.max(-200, Math.min(200, event.deltaY * pixels)) * (event.ctrlKey ? 0.008 : 0.002)),
      (event.clientX - box.left) / box.width);
  } else {
    byId('hint').textContent = say('wheel');
    return;
  }
  event.preventDefault();
}

const pointers = new Map();
let dragged = false;

function onDown(event) {
  if (event.button !== 0) {
    return;
  }
  cancelAnimationFrame(flight);
  pointers.set(event.pointerId, {x: event.clientX, y: event.clientY, startX: event.clientX, startY: event.clientY});
  dragged = dragged && pointers.size > 1;
}

function onMove(event) {
  const pointer = pointers.get(event.pointerId);
  if (!pointer) {
    return;
  }
  const box = frame.lanes.getBoundingClientRect();
  const others = [...pointers.entries()].filter(([id]) => id !== event.pointerId);
  if (!dragged && Math.hypot(event.clientX - pointer.startX, event.clientY - pointer.startY) > 5) {
    dragged = true;
    frame.lanes.setPointerCapture(event.pointerId);
  }
  if (others.length) {
    const other = others[0][1];
    const before = Math.max(20, Math.abs(pointer.x - other.x)), after = Math.max(20, Math.abs(event.clientX - other.x));
    zoom(before / after, ((event.clientX + other.x) / 2 - box.left) / box.width);
    pan((pointer.x - event.clientX) / 2 / box.width);
    dragged = true;
  } else if (dragged) {
    pan((pointer.x - event.clientX) / box.width);
    if (event.pointerType === 'mouse') {
      frame.lanes.scrollTop -= event.clientY - pointer.y;
    }
  }
  pointer.x = event.clientX;
  pointer.y = event.clientY;
}

function onUp(event) {
  pointers.delete(event.pointerId);
}

function onClick(event) {
  if (dragged) {
    dragged = false;
    return;
  }
  const mark = event.target.closest('[data-e]');
  const chip = event.target.closest('[data-chip]');
  if (mark) {
    leaveStory();
    select(Number(mark.dataset.e), {open: true});
  } else if (chip) {
    openChip(drawnChips[Number(chip.dataset.chip)]);
  }
}

function onDouble(event) {
  const mark = event.target.closest('[data-e]');
  const box = frame.lanes.getBoundingClientRect();
  if (mark) {
    fly(around(events[Number(mark.dataset.e)]));
  } else {
    zoom(0.5, (event.clientX - box.left) / box.width);
  }
}

function listen() {
  const lanes = frame.lanes;
  lanes.addEventListener('keydown', onKey);
  lanes.addEventListener('wheel', onWheel, {passive: false});
  lanes.addEventListener('pointerdown', onDown);
  lanes.addEventListener('pointermove', onMove);
  lanes.addEventListener('pointerup', onUp);
  lanes.addEventListener('pointercancel', onUp);
  lanes.addEventListener('click', onClick);
  lanes.addEventListener('dblclick', onDouble);
  byId('zoom-in').addEventListener('click', () => zoomByKey(0.6));
  byId('zoom-out').addEventListener('click', () => zoomByKey(1 / 0.6));
  byId('whole').addEventListener('click', showAll);
  new ResizeObserver(redraw).observe(lanes);
}
