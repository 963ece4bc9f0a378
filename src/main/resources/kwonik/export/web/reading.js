// ----- The page of an event: what happened, how that is known, and who says so.

/** Words of a source in quotation marks; a chronicle does not say in which language, and an empty one says so. */
function quotation(excerpt, name = 'blockquote') {
  return h(name, {class: 'quote', lang: '', dir: 'auto'}, say('layout.quoted', excerpt[2]));
}

/** Who wrote it, when, what sort of text it is and why, and whose it is. */
function attribution(source) {
  return h('div', {class: 'by'},
    h('p', null, h('span', {class: 'badge ' + source.o}, said(source.k)), ' ', h('strong', null, said(source.b))),
    h('p', {lang: '', dir: 'auto'}, source.u ? link(source.u, source.t) : source.t),
    t('p', source.r, {class: 'soft'}),
    source.c && h('p', {class: 'soft', lang: '', dir: 'auto'}, source.c));
}

/** Excerpts in their order; those of one source that follow each other have its name once. */
function excerptsOf(excerpts) {
  const figures = [];
  excerpts.forEach((excerpt, at) => {
    const source = data.sources[excerpt[0]];
    const last = at + 1 === excerpts.length || excerpts[at + 1][0] !== excerpt[0];
    if (at === 0 || excerpts[at - 1][0] !== excerpt[0]) {
      figures.push(h('figure', {class: source.o}));
    }
    figures[figures.length - 1].append(...[
      (excerpt[1] === 'theme' || excerpt[1] === 'contrast') && h('p', {class: 'soft'}, say('layout.role.' + excerpt[1])),
      quotation(excerpt), last && h('figcaption', null, attribution(source))].filter(part => part));
  });
  return figures;
}

/** Gives the page more room than the timeline, or takes that back. */
function widen(more) {
  document.body.classList.toggle('comparing', more);
  document.querySelectorAll('.widen').forEach(each => each.setAttribute('aria-pressed', more ? 'true' : 'false'));
}

/** The sources side by side: questions down, sources across, and a blank said where one is silent. Where that has no
 room the answers stand below their question, each with its source; it is a table all the same, so its parts say what they are. */
function comparison(claims) {
  const wide = {role: 'region', tabindex: 0, 'aria-label': say('compare'), class: 'wide'};
  return [
    h('p', {class: 'soft compared'}, say('layout.compare.rule')),
    button(say('widen'), event => widen(event.target.getAttribute('aria-pressed') !== 'true'), {class: 'widen', 'aria-pressed': document.body.classList.contains('comparing') ? 'true' : 'false'}),
    h('div', wide, h('table', {class: 'grid', role: 'table'},
      h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'}, h('th', {scope: 'col', role: 'columnheader'}, say('question')),
        data.sources.map(source => h('th', {scope: 'col', role: 'columnheader'}, said(source.b), h('br'), h('span', {class: 'badge ' + source.o}, said(source.k)))))),
      h('tbody', {role: 'rowgroup'}, claims.map(([question, relation, note, answers]) => h('tr', {role: 'row'},
        h('th', {scope: 'row', role: 'rowheader'}, t('span', question),
          h('p', {class: 'relation'}, relation !== 'only' && h('span', {class: 'sign', 'aria-hidden': 'true'}, say('layout.compare.sign.' + relation)),
            say('layout.compare.' + relation)),
          t('p', note, {class: 'soft'})),
        data.sources.map((source, at) => {
          const own = answers.filter(answer => answer[0] === at);
          return h('td', {role: 'cell'}, h('p', {class: 'whose', 'aria-hidden': 'true'},
            said(source.b), ' ', h('span', {class: 'badge ' + source.o}, said(source.k))), own.length ? own.map(answer => quotation(answer, 'p')) : h('span', {class: 'soft'}, say('layout.compare.silent')));
        })))))),
  ];
}

function picture([alt, credit, url, width, height, turn]) {
  const words = plain(alt);
  let shown;
  if (!url) {
    shown = h('p', {class: 'no-picture'}, say('picture'), ' ', t('span', alt));
  } else if (turn) {
    const swaps = Math.abs(turn[1]) > Math.abs(turn[0]);
    const [w, high] = swaps ? [height, width] : [width, height];
    const matrix = [turn[0] / w, turn[1] / w, turn[2] / high, turn[3] / high, turn[4], turn[5]];
    shown = s('svg', {viewBox: '0 0 ' + width + ' ' + height, role: 'img', 'aria-label': words, class: 'photo'},
      s('image', {width: w, height: high, href: url, transform: 'matrix(' + matrix.join(' ') + ')'}));
  } else {
    shown = h('img', {src: url, alt: words, width, height, class: 'photo', lang: textOf(alt).lang});
  }
  return h('figure', {class: 'picture'}, shown, said(credit) && h('figcaption', {class: 'soft'}, said(credit)));
}

function reference([title, publisher, issued, url, quote, note]) {
  const line = (publisher ? publisher + ': ' : '') + title;
  return h('li', {dir: 'auto'}, link(url, line || url),
    issued >= 0 && h('span', {class: 'soft'}, ' (' + said(data.dates[issued][6]) + ')'),
    quote && h('span', {class: 'quote', lang: '', dir: 'auto'}, ' ' + say('layout.quoted', quote)),
    note && h('span', {class: 'soft', lang: '', dir: 'auto'}, ' ' + note));
}

function basis([kind, note, url]) {
  const words = plain(note);
  const name = say('layout.basis.' + kind);
  return [h('p', {class: 'soft', dir: 'auto'}, words ? say('layout.basis.note', name, words) : name), url && h('p', {class: 'soft'}, link(url))];
}

/** All that a page says of an event, below a heading of a level; on paper the terms stand once for all events, and
 no tags. */
function article(event, level, properties, onPaper) {
  const more = event.more;
  const sub = words => h('h' + (level + 1), null, words);
  const date = event.date;
  const sharpness = date ? said(date[8]) : '';
  // a heading stays with what follows it also where a page of paper ends
  const part = (words, ...parts) => {
    const [first, ...rest] = parts.flat(3).filter(each => each);
    return [h('div', {class: 'together' + (first.classList.contains('compared') ? ' compared' : '')}, sub(words), first), rest];
  };
  return h('article', {class: 'event-page'}, h('div', {class: 'together'},
    t('h' + level, event.title, properties) || h('h' + level, properties, event.id),
    h('p', {class: 'date'}, date ? said(date[7]) : say('layout.date.none'), sharpness && h('span', {class: 'soft'}, ' (' + sharpness + ')')),
    h('p', {class: 'soft in-lane'}, laneSign(event.lane), t('span', data.lanes[event.lane] || '')),
    more.v && more.v.map(picture),
    more.s && t('p', more.s)),
    more.o && part(say('doubt'), t('p', more.o)),
    more.b && part(say('how'), h('div', null, basis(more.b))),
    more.x && part(say('excerpts'), excerptsOf(more.x)),
    more.c && part(say('compare'), comparison(more.c)),
    !onPaper && terms(more.m, sub),
    more.r && [sub(say('references')), h('ul', {class: 'references'}, more.r.map(reference))],
    more.n && noted(more.n, sub),
    !onPaper && more.g && [sub(say('tags')), h('ul', {class: 'tags'}, more.g.map(at => h('li', {lang: '', dir: 'auto'}, data.tags[at])))]);
}

/** What a reader noted, marked as the reader’s own; its texts are texts, whatever stands in them. */
function noted(notes, sub) {
  return [sub(say('noted')), h('ul', {class: 'noted'}, notes.map(([kind, source, quote, question, text, tags]) => h('li', null,
    h('p', {class: 'soft'}, say('notes.motivation.' + kind)),
    question && t('p', question, {class: 'soft'}),
    quote && h('p', {class: 'quote', lang: '', dir: 'auto'}, say('layout.quoted', quote)),
    quote && source >= 0 && h('p', {class: 'soft'}, said(data.sources[source].b)),
    text && h('p', {class: 'own', lang: '', dir: 'auto'}, text),
    tags.length > 0 && h('p', {class: 'soft', lang: '', dir: 'auto'}, tags.map(name => '#' + name).join(' ')))))];
}

function terms(found, sub) {
  const own = found && found[TAGS.indexOf(tag)];
  return own && own.length > 0 && [sub(say('terms')), h('dl', null, own.map(term))];
}

function term(at) {
  return [h('dt', null, said(data.terms[at][0])), t('dd', data.terms[at][1]) || h('dd', null, '–')];
}
