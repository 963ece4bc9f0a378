// ----- The page as a whole: its language, its address, printing.

const MOST_PRINTED = 1000;
const undated = events.filter(event => !event.date).map(event => event.index);

/** Remembers in the address which event is open and in which language, so that a link can lead there. */
function remember(id) {
  const parts = [];
  if (id) {
    parts.push('event=' + encodeURIComponent(id));
  }
  if (tag !== data.first) {
    parts.push('lang=' + tag);
  }
  try {
    history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
  } catch {
    // a page within another may have no address of its own
  }
}

function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (TAGS.includes(asked.get('lang'))) {
    tag = asked.get('lang');
  }
  return events.findIndex(event => event.id === asked.get('event'));
}

function speak(language) {
  tag = language;
  const own = textOf(data.title);
  document.documentElement.lang = tag;
  document.title = own.text;
  const title = byId('title');
  title.textContent = own.text;
  if (own.lang === tag) {
    title.removeAttribute('lang');
  } else {
    title.lang = own.lang;
  }
  byId('skip').textContent = say('skip');
  byId('stage-name').textContent = say('timeline');
  byId('help').textContent = say('help');
  byId('hint').textContent = '';
  for (const [id, key] of [['zoom-in', 'zoom.in'], ['zoom-out', 'zoom.out'], ['whole', 'whole']]) {
    byId(id).setAttribute('aria-label', say(key));
    byId(id).title = say(key);
  }
  byId('languages').setAttribute('aria-label', say('language'));
  byId('languages').replaceChildren(...TAGS.map(each => button(NAMES[each], () => {
    speak(each);
    byId('languages').querySelector('[lang=' + each + ']').focus();
  }, {lang: each, 'aria-pressed': each === tag ? 'true' : 'false'})));
  chooseLanes();
  byId('legend').replaceChildren(...legend().filter(each => each));
  if (undated.length) {
    const told = count('undated', undated.length);
    byId('legend').append(h('li', null, button(told, () => openList(undated, told), {id: 'undated'})));
  }
  byId('legend').setAttribute('aria-label', say('legend'));
  cache = new Map();
  again();
  redraw();
}

/** Shows in the pane what it shows already, in another language. */
function again() {
  switch (shown.what) {
    case 'event': openEvent(shown.index, false); break;
    case 'list': openList(shown.indexes, shown.heading); break;
    case 'stretch': showStep(); break;
    case 'exercise': openExercise(false); break;
    default: openHome(false);
  }
}

// ----- Printing: the whole timeline on top, then the page of every event

function preparePrint() {
  const box = byId('printed');
  if (box.childElementCount) {
    return;
  }
  const into = {eras: s('svg'), lanes: h('div'), axis: s('svg')};
  const room = byLane.filter((_, lane) => !state.hidden.has(lane)).reduce((sum, lane) => sum + HEAD + STRIP + ROW * Math.min(5, Math.max(1, lane.length)), 0);
  draw(into, {from: whole.from, to: whole.to}, 1040, room);
  into.lanes.querySelectorAll('[role=option]').forEach(mark => {
    mark.removeAttribute('role');
    mark.removeAttribute('id');
  });
  const chosen = events.filter(isShown), printed = chosen.slice(0, MOST_PRINTED);
  const names = data.lanes.filter((_, lane) => !state.hidden.has(lane)).map(plain).join(', ');
  const explained = [...new Set(printed.flatMap(event => event.more.m ? event.more.m[TAGS.indexOf(tag)] : []))].sort((one, other) => one - other);
  box.append(
    t('p', data.summary) || '',
    state.hidden.size ? h('p', {class: 'soft'}, say('lanes') + ' ' + names) : '',
    h('div', {class: 'picture-of-time', role: 'img', 'aria-label': say('timeline')}, into.eras, into.lanes, into.axis),
    h('ul', {class: 'legend'}, legend()),
    ...printed.map(event => article(event, 2, null, true)),
    ...(chosen.length > MOST_PRINTED ? [h('p', null, say('print.left', grouped(chosen.length - MOST_PRINTED)))] : []),
    explained.length ? h('h2', null, say('terms')) : '', h('dl', null, explained.map(term)),
    ...about().flat(2).filter(part => part));
  box.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
  box.querySelectorAll('[tabindex]').forEach(element => element.removeAttribute('tabindex'));
}

function endPrint() {
  byId('printed').replaceChildren();
  redraw();
}

const asked = fromAddress();
document.body.append(patterns());
byId('app').hidden = false;
speak(tag);
listen();
if (asked >= 0) {
  select(asked, {open: true});
}
window.addEventListener('beforeprint', preparePrint);
window.addEventListener('afterprint', endPrint);
pane.addEventListener('keydown', event => {
  if (event.key === 'Escape' && shown.what !== 'home' && !event.defaultPrevented && event.target.type !== 'search') {
    frame.lanes.focus();
  }
});
byId('skip').addEventListener('click', event => {
  pane.focus();
  event.preventDefault();
});
if (document.fonts) {
  Promise.all([LABEL, HEADLINE, AXIS, '16px "kwonik-serif"'].map(font => document.fonts.load(font))).then(() => {
    widths.clear();
    cache = new Map();
    redraw();
  });
}
