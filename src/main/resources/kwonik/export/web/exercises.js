// ----- Exercises: what is asked, and how an answer stands. Nothing of it is kept or sent.

const exercises = data.exercises;
const STANDINGS = {s: 'exercise.stands', n: 'exercise.notyet', u: 'exercise.undecided'};
let sitting = null;

/** What an event is called, without its date. */
function titleOf(event) {
  return plain(event.title) || event.id;
}

/** A text of an exercise: words of a source stand in a list alone, and are in a language that nobody says; numbers lead
 to a text that stands elsewhere in the page. */
function exerciseText(number) {
  const text = exercises.t[number];
  if (Array.isArray(text) && typeof text[0] === 'number') {
    const [what, at, row] = text;
    if (what > 3) {
      const source = data.sources[at];
      return {text: said(source.b) + ': ' + plain(what === 4 ? source.r : source.n), lang: null};
    }
    const event = events[at];
    const found = textOf(what === 0 ? event.title : what === 1 ? event.more.b[1] : event.more.c[row][what - 2 ? 2 : 0]);
    return {text: found.text, lang: found.lang === tag ? null : found.lang};
  }
  return Array.isArray(text) && text.length === 1 ? {text: text[0], lang: ''} : {text: said(text), lang: null};
}

function ask(name, number, properties) {
  const own = exerciseText(number);
  return h(name, {dir: 'auto', lang: own.lang, ...properties}, own.lang === '' ? say('layout.quoted', own.text) : own.text);
}

/** The exercises that there are, by kind, with a button for each level. */
function exerciseList() {
  if (!exercises.x.length) {
    return null;
  }
  const kinds = [...new Set(exercises.x.map(exercise => exercise[0]))];
  return h('details', {class: 'exercises'}, h('summary', null, h('h2', null, say('exercises'))), h('ul', null, kinds.map(kind => h('li', null,
    h('span', {id: 'exercise-' + kind}, say('exercise.' + kind + '.name')),
    h('span', {class: 'levels', role: 'group', 'aria-labelledby': 'exercise-' + kind}, exercises.x.map((exercise, at) => exercise[0] === kind &&
      button(exercise[1], () => startExercise(at), {'aria-label': say('exercise.level', exercise[1]), title: say('exercise.level', exercise[1])})))))));
}

function startExercise(at) {
  leaveStory();
  widen(false);
  sitting = {at, courses: exercises.x[at][2].map(question => ({
    given: question.e ? question.e.map((_, card) => card) : (question.p.map(() => -1)),
    reason: '', before: null, last: null, seen: 0, key: false,
  }))};
  openExercise(true);
}

function openExercise(focus) {
  const [kind, level, questions] = exercises.x[sitting.at];
  put({what: 'exercise'},
    h('nav', {class: 'bar', 'aria-label': say('exercises')}, button(say('back'), () => openHome(true))),
    h('h2', {tabindex: -1}, say('exercise.' + kind + '.name')),
    h('p', {class: 'soft'}, say('exercise.level', level)),
    h('p', null, say('exercise.' + kind + '.task')),
    questions.map((question, at) => h('section', {class: 'ask', id: 'ask-' + at, 'aria-labelledby': 'asked-' + at}, asking(question, at))),
    h('p', {id: 'score', role: 'status'}, score()));
  remember('');
  if (focus) {
    toHeading();
  }
}

/** Shows a question anew, with the keyboard where it was. */
function reask(at, id) {
  byId('ask-' + at).replaceChildren(...[asking(exercises.x[sitting.at][2][at], at)].flat(3).filter(part => part));
  byId('score').textContent = score();
  const own = byId(id);
  (own && !own.disabled ? own : byId('check-' + at)).focus();
}

function asking(question, at) {
  const course = sitting.courses[at];
  const hint = question.h[course.seen];
  const change = () => {
    course.last = null;
    byId('answered-' + at).replaceChildren();
    byId('score').textContent = score();
  };
  return [
    h('h3', {id: 'asked-' + at}, at + 1 + '. ', ask('span', question.a)),
    question.s && question.s.map(([quoted, number]) => ask(quoted ? 'blockquote' : 'p', number, {class: quoted ? 'quote' : 'soft'})),
    question.e ? cards(question, at) : question.p.map((part, place) => choice(part, place, at, change)),
    question.r && question.r.length > 0 && h('div', null, h('label', {for: 'reason-' + at}, say('exercise.reason')), reason(course, at, change)),
    question.h.slice(0, course.seen).map(([name, lines]) => h('div', {class: 'hint'}, h('h4', null, ask('span', name)),
      lines.map((line, card) => exerciseText(line).text && h('p', null, question.e && h('strong', null, titleOf(events[question.e[card]]) + ' – '), ask('span', line))))),
    h('div', {class: 'bar'},
      button(say('exercise.check'), () => answer(question, at), {id: 'check-' + at}),
      hint && button([say('exercise.hint') + ' ', ask('span', hint[0])], () => {
        course.seen++;
        reask(at, 'hint-' + at);
      }, {id: 'hint-' + at}),
      !course.key && button(say('exercise.showKey'), () => {
        course.key = true;
        reask(at, 'key-' + at);
      }, {id: 'key-' + at})),
    h('div', {id: 'answered-' + at, role: 'status'}, course.last && course.last.shown),
    course.key && h('p', {class: 'key'}, h('strong', null, say('exercise.key') + ' '), question.o ? question.o.map(at => titleOf(events[at])).join(' → ') : question.k.map((key, place) => [place > 0 && ' · ', ask('span', key)])),
  ];
}

function reason(course, at, change) {
  const field = h('input', {type: 'text', id: 'reason-' + at, autocomplete: 'off', value: course.reason});
  field.addEventListener('input', () => {
    course.reason = field.value;
    change();
  });
  return field;
}

function choice([name, options, standings], place, at, change) {
  const course = sitting.courses[at];
  return h('fieldset', null, h('legend', {class: name < 0 ? 'heard' : null}, name < 0 ? say('exercise.choose') : ask('span', name)),
    options.map((option, which) => {
      if (standings[which] === '-') {
        return ask('p', option, {class: 'soft'});
      }
      const field = h('input', {type: 'radio', name: 'choice-' + at + '-' + place, id: 'choice-' + at + '-' + place + '-' + which, checked: course.given[place] === which});
      field.addEventListener('change', () => {
        course.given[place] = which;
        change();
      });
      return h('label', null, field, ask('span', option));
    }));
}

/** Cards in the order that they have been given so far; two buttons move each. */
function cards(question, at) {
  const course = sitting.courses[at];
  const move = (place, by, id) => {
    const card = course.given.splice(place, 1)[0];
    course.given.splice(place + by, 0, card);
    course.last = null;
    announce(say('exercise.moved', titleOf(events[question.e[card]]), place + by + 1));
    reask(at, id + card);
  };
  return h('ol', {class: 'cards'}, course.given.map((card, place) => {
    const name = titleOf(events[question.e[card]]);
    return h('li', null, t('span', events[question.e[card]].title) || h('span', null, name),
      button('↑', () => move(place, -1, 'up-' + at + '-'), {id: 'up-' + at + '-' + card, 'aria-label': say('exercise.up', name), disabled: place === 0}),
      button('↓', () => move(place, 1, 'down-' + at + '-'), {id: 'down-' + at + '-' + card, 'aria-label': say('exercise.down', name), disabled: place + 1 === course.given.length}));
  }));
}

function answer(question, at) {
  const course = sitting.courses[at];
  const found = question.e ? checkOrder(question, course) : checkChoice(question, course);
  if (!found) {
    announce(say('exercise.choose'));
    byId('answered-' + at).replaceChildren(h('p', null, say('exercise.choose')));
    return;
  }
  course.last = found;
  if (course.before === null) {
    course.before = course.seen || course.key ? 0 : found.accepted;
  }
  byId('answered-' + at).replaceChildren(found.shown);
  byId('score').textContent = score();
}

function together(parts) {
  return parts.includes('n') ? 'n' : parts.includes('s') ? 's' : 'u';
}

function feedback(parts, standing, ...lines) {
  return {accepted: parts.filter(part => part !== 'n').length, of: parts.length,
    shown: h('div', {class: 'feedback'}, h('p', {class: 'standing'}, h('strong', null, say(STANDINGS[standing]))), lines)};
}

/** Neighbours stand or not; others may still be the wrong way round. */
function checkOrder(question, course) {
  const size = question.e.length;
  const pair = (one, other) => question.m[one * size + other];
  const name = card => titleOf(events[question.e[card]]);
  const given = course.given;
  const parts = given.slice(1).map((card, at) => pair(given[at], card));
  const lines = given.slice(1).map((card, at) => h('li', null, name(given[at]) + ' → ' + name(card) + ' ', h('strong', null, say(STANDINGS[parts[at]]))));
  let standing = together(parts);
  let apart = null;
  for (let i = 0; standing !== 'n' && i < size; i++) {
    for (let j = i + 2; j < size && !apart; j++) {
      apart = pair(given[i], given[j]) === 'n' && h('p', null, say('exercise.order.apart', name(given[j]), name(given[i])));
    }
  }
  standing = apart ? 'n' : standing;
  return feedback(parts, standing, h('ul', null, lines), apart);
}

function checkChoice(question, course) {
  if (course.given.some(which => which < 0)) {
    return null;
  }
  let parts = question.p.map(([, , standings], place) => standings[course.given[place]]);
  const last = question.p.length - 1;
  let remarks = question.p[last][3][course.given[last]];
  if (question.r.length && course.reason.trim()) {
    const [standing, kept] = question.r[course.given[0]];
    parts = [standing];
    remarks = kept;
  }
  const named = question.p.length > 1 && h('ul', null, question.p.map(([name], place) => h('li', null, ask('span', name), ' ', h('strong', null, say(STANDINGS[parts[place]])))));
  return feedback(parts, together(parts), named, [remarks].flat().map(remark => ask('p', remark)));
}

/** How many parts stood before the evidence was looked at, and stand now. */
function score() {
  const [, , questions] = exercises.x[sitting.at];
  const of = questions.reduce((sum, question) => sum + (question.e ? question.e.length - 1 : question.p.length), 0);
  const sum = pick => sitting.courses.reduce((all, course) => all + (pick(course) || 0), 0);
  return sitting.courses.some(course => course.before !== null)
    ? say('exercise.score', sum(course => course.before), of, sum(course => course.last && course.last.accepted)) : '';
}
