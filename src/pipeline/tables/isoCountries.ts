/** CLDR's numeric aliases also name these, which are no ISO 3166-1 countries: private use and unions. */
const notACountry = /^(AA|EU|Q[M-Z]|X[A-Z]|ZZ)$/;

/**
 * The alpha-2 code of a numeric ISO 3166-1 code ("398" → "KZ"), by the aliases of CLDR in Node's ICU;
 * null where there is none.
 */
export function alpha2OfNumeric(numeric: string): string | null {
  const [tag = ''] = Intl.getCanonicalLocales(`und-${numeric}`);
  const code = tag.slice('und-'.length);
  return /^[A-Z]{2}$/.test(code) && !notACountry.test(code) ? code : null;
}

function allCodes(): string[] {
  const codes = new Set<string>(['XK']);
  for (let number = 1; number < 1000; number += 1) {
    const code = alpha2OfNumeric(String(number).padStart(3, '0'));
    if (code) codes.add(code);
  }
  return [...codes].toSorted();
}

/** All ISO 3166-1 alpha-2 codes, and XK for Kosovo, sorted. */
export const isoCountries: readonly string[] = allCodes();
