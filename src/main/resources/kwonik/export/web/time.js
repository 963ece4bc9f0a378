// ----- Time: seconds from 1970 in the proleptic Gregorian calendar, years astronomical inside (0 is 1 BCE).

const MINUTE = 60, HOUR = 3600, DAY = 86400, YEAR = 365.2425 * DAY;

/** The number of a day from 1970-01-01; month from 1 (after Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”). */
function dayNumber(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function second(year, month, day) {
  return dayNumber(year, month, day) * DAY;
}

function civil(seconds) {
  const days = Math.floor(seconds / DAY) + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1};
}

function grouped(number) {
  const digits = String(number);
  return number < 10000 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, say('axis.digits.group'));
}

/** A year as history counts it. */
function yearName(year) {
  return year <= 0 ? say('axis.year.bce', grouped(1 - year)) : year < 100 ? say('axis.year.ce', year) : grouped(year);
}

function decimal(number) {
  return String(Number(number.toPrecision(12))).replace('.', say('axis.digits.point'));
}

// The steps of the axis, finest first; each knows the stop at or before an instant, the next one, and its label.

function clockStep(length) {
  return {
    unit: 'clock', least: length,
    floor: at => Math.floor(at / length) * length,
    next: at => at + length,
    label: at => {
      const ofDay = ((at % DAY) + DAY) % DAY;
      const two = number => String(Math.floor(number)).padStart(2, '0');
      return two(ofDay / HOUR) + ':' + two(ofDay % HOUR / MINUTE);
    },
  };
}

/** Days of a month, always beginning anew with the first. */
function dayStep(days) {
  const stops = [];
  for (let day = days; day <= 31 - days / 2; day += days) {
    stops.push(day);
  }
  const all = days === 1 ? null : [1, ...stops];
  return {
    unit: 'day', least: days === 1 ? DAY : (days - 1) * DAY,
    floor: at => {
      const date = civil(at);
      return all ? second(date.year, date.month, all.filter(day => day <= date.day).pop()) : Math.floor(at / DAY) * DAY;
    },
    next: at => {
      const date = civil(at);
      const later = all && all.find(day => day > date.day);
      return !all ? at + DAY : later ? second(date.year, date.month, later) : monthAfter(date, 1);
    },
    label: at => String(civil(at).day),
  };
}

function monthAfter(date, months) {
  const number = date.year * 12 + date.month - 1 + months;
  return second(Math.floor(number / 12), number - Math.floor(number / 12) * 12 + 1, 1);
}

function monthStep(months) {
  return {
    unit: 'month', least: months * 28 * DAY,
    floor: at => {
      const date = civil(at);
      return second(date.year, date.month - (date.month - 1) % months, 1);
    },
    next: at => monthAfter(civil(at), months),
    label: at => data.words[tag].shortMonths[civil(at).month - 1],
  };
}

/** The year of an instant; billions of years away numbers are only as fine as minutes, and a year must not begin too early. */
function yearAt(at) {
  return civil(at + Math.abs(at) * 1e-15).year;
}

/** Round years of the historical count: 500 BCE, 1 CE, 500; from a million years on, round years before our time. */
function yearStep(years) {
  const deep = years >= 1e6;
  const yearOf = number => deep || years === 1 || number > 0 ? number * years : number === 0 ? 1 : number * years + 1;
  const numberOf = year => deep || years === 1 ? Math.floor(year / years)
    : year >= years ? Math.floor(year / years) : year >= 1 ? 0 : Math.floor((year - 1) / years);
  return {
    unit: 'year', deep, least: years * YEAR * (years === 1 ? 0.99 : 1), years,
    floor: at => second(yearOf(numberOf(yearAt(at))), 1, 1),
    next: at => second(yearOf(numberOf(yearAt(at)) + 1), 1, 1),
    label: at => {
      const year = yearAt(at);
      return !deep || year > 0 ? yearName(year)
        : year === 0 ? say('axis.ago.now') : decimal(-year / (years >= 1e8 ? 1e9 : 1e6));
    },
  };
}

const LADDER = [
  ...[MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR].map(clockStep),
  ...[1, 5, 10].map(dayStep), ...[1, 3, 6].map(monthStep),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(power => [1, 2, 5].map(digit => yearStep(digit * 10 ** power))),
];

/** What encloses the stops of a step and is written over them; null where they speak for themselves. */
function enclosing(step) {
  switch (step.unit) {
    case 'clock': return {step: dayStep(1), names: at => {
      const date = civil(at);
      const day = date.day === 1 ? say('axis.day.first') : date.day;
      return [say('axis.date.day', day, data.words[tag].months[date.month - 1], yearName(date.year)),
        say('axis.tick.day', date.day, data.words[tag].shortMonths[date.month - 1], yearName(date.year))];
    }};
    case 'day': return {step: monthStep(1), names: at => {
      const date = civil(at);
      return [say('axis.date.month', data.words[tag].months[date.month - 1], yearName(date.year)),
        say('axis.tick.month', data.words[tag].shortMonths[date.month - 1], yearName(date.year))];
    }};
    case 'month': return {step: yearStep(1), names: at => [yearName(civil(at).year)]};
    default: return null;
  }
}

function stops(step, from, to) {
  const found = [];
  for (let at = step.floor(from); at <= to && found.length < 2000; at = step.next(at)) {
    if (at >= from) {
      found.push(at);
    }
  }
  return found;
}

/** The ticks of a window of time: labelled ones, and finer lines between them. */
function ticks(view, width, measure) {
  const perPixel = (view.to - view.from) / width;
  for (const step of LADDER) {
    const room = step.least / perPixel;
    const around = enclosing(step);
    if (room < 28 || (around && around.step.least / perPixel < 76)) {
      continue;
    }
    const places = stops(step, view.from, view.to);
    const widest = Math.max(0, ...places.map(at => measure(step.label(at))));
    if (room >= widest + 16) {
      const finer = LADDER.filter(other => other.least < step.least && other.least / perPixel >= 8
        && (other.unit !== step.unit || other.unit !== 'day' || other.least === DAY)
        && (step.unit !== 'year' || other.unit !== 'year' || step.years % other.years === 0)
        && (step.unit !== 'month' || other.unit !== 'day'))[0];
      return {step, places, around, finer: finer ? stops(finer, view.from, view.to) : []};
    }
  }
  return {step: LADDER[LADDER.length - 1], places: [], around: null, finer: []};
}

/** The stretch of time in sight, in words as sharp as it is drawn. */
function stretch(view) {
  const span = view.to - view.from;
  const name = at => {
    const date = civil(at);
    const months = data.words[tag].months;
    if (span > 1e6 * YEAR) {
      const unit = span > 1e8 * YEAR ? 1e9 : 1e6;
      return date.year < 0 ? decimal(Number((-date.year / unit).toPrecision(3))) + ' '
        + say(unit === 1e9 ? 'axis.ago.billions' : 'axis.ago.millions') : say('axis.ago.now');
    }
    if (span > 3 * YEAR) {
      return yearName(date.year);
    }
    return span > 60 * DAY ? say('axis.date.month', months[date.month - 1], yearName(date.year))
      : say('axis.date.day', date.day === 1 ? say('axis.day.first') : date.day, months[date.month - 1], yearName(date.year));
  };
  const one = name(view.from), other = name(view.to);
  return one === other ? one : say('view', one, other);
}
