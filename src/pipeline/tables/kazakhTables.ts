/**
 * Kazakh months, numbers and letters from the ICU of Node. Chromium has no Kazakh in its Intl, though
 * `supportedLocalesOf` says so: there the page reads these tables.
 */
const locale = 'kk';

/** Lower-case letters of the Kazakh Cyrillic alphabet; the order comes from the collator. */
const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** As they stand inside a date, "15 қаңтар": small, where ICU writes a month alone with a capital. */
function monthsInDate(): string[] {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2018, month, 15)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

function numberMark(type: 'group' | 'decimal' | 'minusSign'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.8);
  return parts.find((part) => part.type === type)?.value ?? '';
}

/** The content of `src/i18n/generated/kazakh.json`. */
export function kazakhTables() {
  return {
    months: { inDate: monthsInDate() },
    number: { group: numberMark('group'), decimal: numberMark('decimal'), minus: numberMark('minusSign') },
    alphabet: Array.from(letters).toSorted(new Intl.Collator(locale).compare).join(''),
  };
}
