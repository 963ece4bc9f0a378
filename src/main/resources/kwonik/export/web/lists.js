// ----- The pane beside the timeline: about the chronicle and a list of all events, the page of one, or a story.

const pane = byId('pane');
const PART = 100;
let story = null;
let shown = {what: 'home'};

function isReading() {
  return shown.what === 'event';
}

function put(what, ...parts) {
  shown = what;
  pane.replaceChildren(...parts.flat(3).filter(part => part));
  pane.scrollTop = 0;
  const heading = what.what !== 'home' && pane.querySelector('h2');
  pane.setAttribute('aria-label', heading ? heading.textContent : say('page.about'));
}

/** Puts the keyboard to the heading of the pane. */
function toHeading() {
  const heading = pane.querySelector('h2');
  if (heading) {
    heading.focus({preventScroll: false});
  }
}

// ----- The page of an event

function openEvent(index, focus) {
  const event = events[index];
  showLane(event.lane);
  const at = event.date ? index : -1;
  const previous = near(events, index, -1), next = near(events, index, 1);
  if (at >= 0 && state.selected !== at) {
    state.selected = at;
    reveal(event);
  }
  put({what: 'event', index},
    storyBar(),
    !story && h('nav', {class: 'bar', 'aria-label': say('event')},
      button(say('back'), () => openHome(true)),
      button(say('previous'), () => goTo(previous), {disabled: previous < 0}),
      button(say('next'), () => goTo(next), {disabled: next < 0}),
      event.date && button(say('zoom.event'), () => fly(around(event)))),
    article(event, 2, {tabindex: -1, id: 'heading'}));
  if (!event.more.c) {
    widen(false);
  }
  remember(event.id);
  if (focus) {
    toHeading();
  }
}

function goTo(index) {
  select(index, {open: true, focus: true});
}

// ----- About the chronicle, and the list of all

function openHome(focus) {
  const index = shown.what === 'event' ? shown.index : -1;
  widen(false);
  put({what: 'home'},
    t('p', data.summary, {class: 'lead'}),
    data.stories.length > 0 && [h('h2', null, say('stories')), h('ul', {class: 'stories'}, data.stories.map((each, at) =>
      h('li', null, button([t('span', each[0]), h('span', {class: 'soft'}, ' ' + count('count', each[1].length))], () => startStory(at)))))],
    exerciseList(),
    h('h2', {id: 'list-name', tabindex: -1}, say('events')),
    h('div', {role: 'search'}, h('label', {for: 'find'}, say('find')),
      h('input', {type: 'search', id: 'find', autocomplete: 'off', spellcheck: 'false'}),
      h('p', {id: 'found', class: 'soft'})),
    h('div', {id: 'list'}),
    about());
  const field = byId('find');
  field.value = state.found ? state.found.words : '';
  field.addEventListener('input', () => {
    clearTimeout(field.waiting);
    field.waiting = setTimeout(() => find(field.value), events.length > 5000 ? 350 : 120);
  });
  listEvents(state.found ? state.found.list : null, Math.max(PART, index + 1));
  remember('');
  if (focus) {
    const own = index >= 0 && pane.querySelector('[data-open="' + index + '"]');
    (own || byId('list-name')).focus();
  }
}

/** A list of some events, such as those of a chip that no zoom parts. */
function openList(indexes, heading) {
  leaveStory();
  put({what: 'list', indexes, heading}, h('nav', {class: 'bar', 'aria-label': say('event')}, button(say('back'), () => openHome(true))),
    h('h2', {tabindex: -1}, heading), h('div', {id: 'list'}));
  listEvents(indexes, PART);
  toHeading();
}

/** Fills the list with the first so many of some events, or of all. */
function listEvents(indexes, most) {
  const all = (indexes || [...events.keys()]).filter(index => isShown(events[index]));
  const total = all.length;
  const items = [];
  for (const index of all) {
    if (items.length === most) {
      break;
    }
    items.push(listItem(events[index]));
  }
  byId('list').replaceChildren(total ? h('ol', {class: 'list', 'aria-label': say('list')}, items) : h('p', {class: 'soft'}, say('found.none')));
  if (total > items.length) {
    byId('list').append(button(say('more', grouped(Math.min(PART, total - items.length)), grouped(total - items.length)), () => {
      const place = items.length;
      listEvents(indexes, most + PART);
      byId('list').querySelectorAll('li button')[place].focus();
    }));
  }
}

/** Fills the list anew, if one is there. */
function relist() {
  if (shown.what === 'list') {
    listEvents(shown.indexes, PART);
  } else if (shown.what === 'home' && state.found) {
    find(state.found.words);
  } else if (shown.what === 'home') {
    listEvents(null, PART);
  }
}

function listItem(event) {
  return h('li', null, h('button', {type: 'button', 'data-open': event.index, onclick: () => {
    leaveStory();
    select(event.index, {open: true, focus: true});
  }},
    h('span', {class: 'when'}, event.date ? said(event.date[6]) : say('layout.date.none')),
    laneSign(event.lane),
    t('span', event.title) || h('span', null, event.id),
    signs(event) && h('span', {class: 'soft'}, signs(event)),
    h('span', {class: 'heard'}, ', ' + plain(data.lanes[event.lane] || ''))));
}

function about() {
  return [
    eras.length > 0 && [h('h2', null, say('eras')), h('ul', null, eras.map(era => h('li', null, t('span', era.name), h('span', {class: 'soft'}, ' – ' + said(era.date[6])))))],
    data.sources.length > 0 && [h('h2', null, say('sources')), h('ul', {class: 'sources'}, data.sources.map((source, at) =>
      h('li', null, attribution(source), t('p', source.n, {class: 'soft'}), data.noted[at] && noted(data.noted[at], words => h('h3', null, words)))))],
    h('h2', null, say('page.about')),
    h('p', {class: 'soft'}, say('keys')),
    data.curator && h('p', {class: 'soft'}, say('curator', data.curator)),
    data.license && h('p', {class: 'soft', lang: '', dir: 'auto'}, data.license),
    h('p', {class: 'soft'}, say('made')),
  ];
}

// ----- Finding words

let versions = 0;
const folded = new Map();

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'");
}

/** Every text of an event, in every language, without accents. */
function textsOf(event) {
  let text = folded.get(event.index);
  if (text === undefined) {
    const all = [];
    const add = part => typeof part === 'string' ? all.push(part) : Array.isArray(part) && part.forEach(add);
    const more = event.more;
    [event.title, more.s, more.o, data.lanes[event.lane], more.x, more.c, (more.r || []).map(row => row.slice(0, 2))].forEach(add);
    (more.x || []).forEach(excerpt => all.push(data.sources[excerpt[0]].t, said(data.sources[excerpt[0]].b)));
    (more.g || []).forEach(at => all.push(data.tags[at]));
    (more.n || []).forEach(note => all.push(note[4], ...note[5]));
    if (event.date) {
      add(event.date[6]);
    }
    text = fold(all.join('\n'));
    folded.set(event.index, text);
  }
  return text;
}

function find(words) {
  const wanted = fold(words.trim()).split(/\s+/).filter(word => word);
  if (!wanted.length) {
    state.found = null;
    byId('found').textContent = '';
    listEvents(null, PART);
    redraw();
    return;
  }
  const list = events.filter(event => {
    const text = textsOf(event);
    return wanted.every(word => text.includes(word));
  }).map(event => event.index);
  state.found = {words, list, set: new Set(list), version: ++versions};
  const number = list.filter(index => isShown(events[index])).length;
  const told = number ? count('found', number) : say('found.none');
  byId('found').textContent = told;
  announce(told);
  listEvents(list, PART);
  redraw();
}

// ----- Stories

function startStory(at) {
  story = {at, step: 0};
  showStep();
  pane.querySelector('#story-next').focus();
}

function leaveStory() {
  story = null;
}

function endStory() {
  leaveStory();
  openHome(true);
}

function storyStep(by) {
  const steps = data.stories[story.at][1];
  const step = story.step + by;
  if (step >= 0 && step < steps.length) {
    const key = document.activeElement && document.activeElement.id;
    story.step = step;
    showStep();
    const button = key && key.startsWith('story') && byId(key);
    if (button && !button.disabled) {
      button.focus();
    } else if (key && key.startsWith('story')) {
      byId(by > 0 ? 'story-previous' : 'story-next').focus();
    }
  }
}

function storyBar() {
  if (!story) {
    return null;
  }
  const [title, steps] = data.stories[story.at];
  const bar = h('nav', {class: 'bar story', 'aria-label': plain(title)},
    h('p', null, t('strong', title), ' ', h('span', null, say('step', story.step + 1, steps.length))),
    button(say('story.previous'), () => storyStep(-1), {id: 'story-previous', disabled: story.step === 0}),
    button(say('story.next'), () => storyStep(1), {id: 'story-next', disabled: story.step === steps.length - 1}),
    button(say('story.end'), endStory, {id: 'story-end'}));
  bar.addEventListener('keydown', event => {
    const by = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1}[event.key];
    if (by) {
      storyStep(by);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      endStory();
    }
  });
  return bar;
}

function showStep() {
  const [title, steps] = data.stories[story.at];
  const [index, first, last, compare] = steps[story.step];
  if (index >= 0) {
    openEvent(index, false);
  } else {
    state.selected = -1;
    put({what: 'stretch'}, storyBar(), h('h2', {tabindex: -1}, say('stretch')), h('p', null, stretch({from: first, to: last})));
  }
  if (first !== null) {
    const room = (last - first) * 0.03;
    fly({from: first - room, to: last + room});
  } else if (index >= 0 && events[index].date) {
    fly(around(events[index]));
  }
  const grid = compare && pane.querySelector('table.grid');
  widen(Boolean(grid));
  if (grid) {
    // what stands beside is compared below the heading, which stays
    pane.scrollTop += grid.closest('.wide').getBoundingClientRect().top - pane.getBoundingClientRect().top - 170;
  }
  announce(plain(title) + ', ' + say('step', story.step + 1, steps.length) + ': '
    + (index >= 0 ? nameOf(events[index]) : stretch({from: first, to: last})));
}
