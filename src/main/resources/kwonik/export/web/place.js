// ----- Where each event stands in its lane.
//
// The places depend on the scale alone, not on what is in the window, so nothing jumps while one moves in time. By
// importance, and among equals spread over all of time, each event takes the first row that has room for its mark and its whole title; the rest is
// counted in chips at the foot of the lane. Of a large chronicle only the events near the window are placed, in tiles.

const ROW = 24, HEAD = 21, STRIP = 24, DOT = 5.5, GAP = 9, SHORTEST_BAR = 12, BUCKET = 46;
const START_DOUBTFUL = 1, END_DOUBTFUL = 2, START_OPEN = 4, END_OPEN = 8, WITHIN = 16;
const SMALL = 1500, MOST_TRIED = 900;

const events = data.events.map((row, index) => {
  const date = row[2] < 0 ? null : data.dates[row[2]];
  return {index, id: row[0], title: row[1], date, lane: row[3], importance: row[4], more: row[5] || {}};
});
const dated = events.filter(event => event.date);
const starts = Float64Array.from(dated, event => from(event.date));
const ends = Float64Array.from(dated, event => to(event.date));
const byRank = Array.from(dated.keys()).sort((a, b) => dated[b].importance - dated[a].importance || turned(a) - turned(b));
const byLane = data.lanes.map((_, lane) => byRank.filter(at => dated[at].lane === lane));

/** The bits of a number from behind: in this order numbers are spread over all of them from the first few on. */
function turned(number) {
  let bits = 0;
  for (let i = 0; i < 24; i++) {
    bits = bits * 2 + (number >> i & 1);
  }
  return bits;
}

/** Where the drawing of a date begins: its doubt is drawn, too. */
function from(date) {
  return date[5] & START_OPEN ? -Infinity : date[5] & START_DOUBTFUL ? date[2] ?? -Infinity : date[0];
}

function to(date) {
  return date[5] & END_OPEN ? Infinity : date[5] & END_DOUBTFUL ? date[3] ?? Infinity : date[1];
}

const whole = (() => {
  let first = Infinity, last = -Infinity;
  for (const event of dated) {
    first = Math.min(first, event.date[0]);
    last = Math.max(last, event.date[1]);
  }
  if (!dated.length) {
    first = second(2000, 1, 1);
    last = second(2001, 1, 1);
  }
  const span = Math.max(last - first, HOUR);
  return {from: first - span * 0.03, to: last + span * 0.13, first, last};
})();

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map();

function widthOf(words, font) {
  const key = font + words;
  let width = widths.get(key);
  if (width === undefined) {
    canvas.font = font;
    width = canvas.measureText(words).width;
    if (widths.size > 50000) {
      widths.clear();
    }
    widths.set(key, width);
  }
  return width;
}

const SANS = '"kwonik-sans",sans-serif';
const LABEL = '14px ' + SANS, HEADLINE = 'bold 14px ' + SANS, AXIS = '13px ' + SANS;

/** As much of some words as has room, with an ellipsis; nothing where even that has none. */
function cut(words, room, font) {
  const width = widthOf(words, font);
  if (width <= room) {
    return words;
  }
  let length = Math.max(0, Math.floor(words.length * room / width));
  while (length > 4 && widthOf(words.slice(0, length).trimEnd() + '…', font) > room) {
    length--;
  }
  return length > 4 ? words.slice(0, length).trimEnd() + '…' : '';
}

/** Behind a title: that sources differ, or that only one of them tells. */
function signs(event) {
  return (event.more.f ? ' ≠' : '') + (event.more.a >= 0 ? ' 1/' + data.sources.length : '');
}

function fontOf(event) {
  return event.importance === 5 ? HEADLINE : LABEL;
}

/** Stretches of a row that are taken, kept in order. */
class Row {
  constructor() {
    this.taken = [];
  }

  at(from) {
    let low = 0, high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.taken[middle][0] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  isFree(from, to) {
    const at = this.at(from);
    return (at === 0 || this.taken[at - 1][1] <= from) && (at === this.taken.length || this.taken[at][0] >= to);
  }

  take(from, to) {
    this.taken.splice(this.at(from), 0, [from, to]);
  }
}

/** Puts the events of a lane into rows: pixels are counted from `origin`. */
function place(lane, rows, perPixel, origin, edge, inFront, within) {
  const space = Array.from({length: rows}, () => new Row());
  const placed = [], rest = [];
  let tried = 0;
  const put = at => {
    const event = dated[at];
    const date = event.date;
    const x0 = (date[0] - origin) / perPixel, x1 = (date[1] - origin) / perPixel;
    const isBar = x1 - x0 >= SHORTEST_BAR || (date[5] & (START_OPEN | END_OPEN)) !== 0;
    const mark = signs(event), font = fontOf(event);
    const title = plain(event.title), width = widthOf(title + mark, font);
    const middle = (x0 + x1) / 2, beside = middle + DOT + 4;
    const options = [];
    if (isBar) {
      const label = x0 + width > edge.right ? Math.max(edge.left, edge.right - width) : x0;
      // above its bar from where that begins; or else so that both end together
      for (const at of width > x1 - x0 && x1 - width >= edge.left ? [label, x1 - width] : [label]) {
        options.push([Math.min((from(date) - origin) / perPixel, x0, at), Math.max((to(date) - origin) / perPixel, at + width), at, title]);
      }
    } else {
      const before = middle - DOT - 4 - width;
      if (beside + width <= edge.right) {
        options.push([middle - DOT, beside + width, beside, title]);
      }
      if (before >= edge.left) {
        options.push([before, middle + DOT, before, title]);
      }
      if (!options.length) {
        // a title that is too long for either side of its mark is cut at the end of the chronicle, where nothing comes after
        options.push([middle - DOT, edge.right, beside, cut(title, edge.right - beside - widthOf(mark, font), font)]);
      }
    }
    for (const [left, right, label, words] of options) {
      for (let row = 0; row < rows && words; row++) {
        if (space[row].isFree(left - GAP, right + GAP)) {
          space[row].take(left - GAP / 2, right + GAP / 2);
          placed.push({at, event, row, isBar, label, width: widthOf(words + mark, font), words, left, right});
          return;
        }
      }
    }
    rest.push(at);
  };
  const seen = new Set();
  for (const at of inFront) {
    if (dated[at].lane === lane) {
      seen.add(at);
      put(at);
    }
  }
  for (const at of byLane[lane]) {
    if (!seen.has(at) && ends[at] > within.from && starts[at] < within.to) {
      if (tried++ < MOST_TRIED) {
        put(at);
      } else {
        rest.push(at);
      }
    }
  }
  return {placed, rest, space};
}

/** The title of a mark as it is shown in a window: one that would be cut at an edge goes to the other side of its mark if
 that is free, or is shortened; one whose mark is not in the window is not shown. Only the outermost mark of a row can
 be at an edge, so no two titles that give way meet. */
function shownTitle(mark, space, shift, width, x) {
  const {event, row, isBar} = mark;
  const font = fontOf(event), behind = widthOf(signs(event), font);
  const first = isBar ? Math.max(0, x(from(event.date))) : (x(event.date[0]) + x(event.date[1])) / 2 - DOT;
  const last = isBar ? Math.min(width, x(to(event.date))) : first + 2 * DOT;
  if (last <= 0 || first >= width) {
    return null;
  }
  let label = mark.label + shift;
  const free = (left, right) => space[row].isFree(left - shift, right + GAP - shift);
  if (isBar && label < 4 && first <= 4) {
    // the title of a bar stays in the window as long as the bar does
    const own = mark.right + shift + GAP / 2;
    if (4 + mark.width > Math.max(last, own) && !free(own, 4 + mark.width)) {
      const words = cut(mark.words, last - 4 - behind, font);
      return words ? {label: 4, words, end: last} : {label: 4, words: '', end: last};
    }
    label = 4;
  }
  if (label + mark.width > width - 2) {
    const before = isBar ? width - 4 - mark.width : first - 4 - mark.width;
    if (before >= 2 && (isBar && before >= first || space[row].isFree(before - GAP - shift, first - GAP / 2 - 1 - shift))) {
      return {label: before, words: mark.words, end: before + mark.width};
    }
    const words = cut(mark.words, width - 4 - label - behind, font);
    return words ? {label, words, end: width - 4} : {label: last, words: '', end: last};
  }
  if (label < 0 && !isBar) {
    if (free(last + GAP / 2 + 1, last + 4 + mark.width)) {
      return {label: last + 4, words: mark.words, end: last + 4 + mark.width};
    }
    const words = cut(mark.words, first - 8 - behind, font);
    return words ? {label: 4, words, end: first} : {label: first, words: '', end: first};
  }
  return {label, words: mark.words, end: label + mark.width};
}

/** Counts the events without a row in chips: one for each stretch of pixels that is always the same. At the edges of the
 window a chip is moved into it; what touches there is counted together. */
function chips(rest, perPixel, origin, left, width) {
  const shift = (origin - left) / perPixel;
  const buckets = new Map();
  for (const at of rest) {
    const date = dated[at].date;
    const runsOn = date[0] < left && ends[at] > left;
    const x = ((runsOn ? left : (date[0] + Math.min(date[1], date[0] + BUCKET * perPixel)) / 2) - origin) / perPixel;
    const key = Math.floor(x / BUCKET);
    const bucket = buckets.get(key) || {x: x + shift, left: Math.min(width - BUCKET, Math.max(0, key * BUCKET + shift)), members: []};
    bucket.members.push(at);
    buckets.set(key, bucket);
  }
  // a single mark so near to what is beside it that both would touch is counted with that
  const parted = [];
  for (const bucket of [...buckets.values()].sort((one, other) => edges(one)[0] - edges(other)[0])) {
    const before = parted[parted.length - 1];
    if (before && edges(bucket)[0] - edges(before)[1] < (bucket.members.length === 1 || before.members.length === 1 ? 5 : 1)) {
      if (before.members.length === 1) {
        before.left = Math.max(before.left, parted.length > 1 ? edges(parted[parted.length - 2])[1] : 0);
      }
      before.members.push(...bucket.members);
    } else {
      parted.push(bucket);
    }
  }
  return parted;
}

/** From where to where a chip, or a single mark, is drawn. */
function edges({x, left, members}) {
  return members.length === 1 ? [x - 7, x + 7] : [left + 4, left + BUCKET - 4];
}
