// ----- The data of the page, and how texts of it become elements: always as text, never as markup.

const data = JSON.parse(document.getElementById('data').textContent);
const TAGS = ['en', 'fr', 'ht'];
const NAMES = {en: 'English', fr: 'Français', ht: 'Kreyòl'};
const SVG = 'http://www.w3.org/2000/svg';
const byId = id => document.getElementById(id);
let tag = data.first;

/** A sentence of the page in its language, with arguments in the places {0}, {1}. */
function say(key, ...args) {
  const pattern = data.words[tag][key];
  return args.length ? pattern.replace(/\{(\d)\}/g, (_, i) => args[i]) : pattern;
}

/** A number of things: one, or many. */
function count(key, number) {
  return say(number === 1 ? key + '.one' : key + '.many', grouped(number));
}

/** A text of the chronicle in the language of the page, or in English where that is missing. */
function textOf(text) {
  if (typeof text === 'string') {
    return {text, lang: 'en'};
  }
  const at = TAGS.indexOf(tag);
  return text[at] ? {text: text[at], lang: tag} : {text: text[0] || '', lang: 'en'};
}

function plain(text) {
  return textOf(text).text;
}

/** What was said in all languages beforehand; one string where all are the same. */
function said(texts) {
  return typeof texts === 'string' ? texts : texts[TAGS.indexOf(tag)];
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (name === 'onclick') {
      element.addEventListener('click', value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const child of children.flat(3)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
  return element;
}

/** An element with attributes and children; strings among these become text. */
function h(name, properties, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** An element of a drawing. */
function s(name, properties, ...children) {
  return fill(document.createElementNS(SVG, name), properties, children);
}

/** An element with a text of the chronicle, marked with its language where that is not the language of the page. */
function t(name, text, properties) {
  const own = textOf(text);
  return own.text ? h(name, {dir: 'auto', lang: own.lang === tag ? null : own.lang, ...properties}, own.text) : null;
}

/** An address as a link if a browser may open it, else as text. */
function link(url, words) {
  return /^https?:\/\/[^\s]+$/i.test(url)
    ? h('a', {href: url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto'}, words || url)
    : h('span', {dir: 'auto'}, words || url);
}

function button(words, onclick, properties) {
  return h('button', {type: 'button', onclick, ...properties}, words);
}

/** Tells something to those who listen. */
function announce(words) {
  byId('said').textContent = words;
}

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
