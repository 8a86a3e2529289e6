import type { Language } from '#domain/language.ts';

/** Plainer forms where ICU's is an official designation, an abbreviation or a cross-reference. */
export const countryNameOverrides: Record<string, Partial<Record<Language, string>>> = {
  AE: { ru: 'Объединённые Арабские Эмираты' },
  CD: {
    en: 'Democratic Republic of the Congo',
    ru: 'Демократическая Республика Конго',
    kk: 'Конго Демократиялық Республикасы',
    fr: 'République démocratique du Congo',
  },
  CG: {
    en: 'Republic of the Congo',
    ru: 'Республика Конго',
    kk: 'Конго Республикасы',
    fr: 'République du Congo',
  },
  HK: { en: 'Hong Kong', ru: 'Гонконг', kk: 'Гонконг', fr: 'Hong Kong' },
  KG: { ru: 'Кыргызстан' },
  KP: { ru: 'Северная Корея' },
  KR: { ru: 'Южная Корея' },
  MM: { en: 'Myanmar', ru: 'Мьянма', kk: 'Мьянма', fr: 'Myanmar' },
  MO: { en: 'Macao', ru: 'Макао', kk: 'Макао', fr: 'Macao' },
  SX: { fr: 'Sint Maarten' },
  UM: { ru: 'Внешние малые острова США' },
  US: { ru: 'США', kk: 'АҚШ' },
  VA: { fr: 'Vatican' },
  VI: { ru: 'Американские Виргинские острова' },
  VG: { ru: 'Британские Виргинские острова' },
  ZA: { ru: 'Южная Африка' },
};
