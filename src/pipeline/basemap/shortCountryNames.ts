import type { Language } from '#domain/language.ts';

export type Names = Record<Language, string>;

/** What a map writes where the country's name in full is too long for a label. */
export const shortCountryNames: Record<string, Partial<Names>> = {
  AE: { en: 'UAE', ru: 'ОАЭ', kk: 'БАӘ', fr: 'Émirats arabes unis' },
  CD: { en: 'DR Congo', ru: 'ДР Конго', kk: 'Конго ДР', fr: 'RD Congo' },
  CF: { en: 'Central African Rep.', ru: 'ЦАР', kk: 'Орталық Африка Респ.', fr: 'Rép. centrafricaine' },
  CG: { en: 'Congo', ru: 'Конго', kk: 'Конго', fr: 'Congo' },
  DO: { en: 'Dominican Rep.', ru: 'Доминиканская Респ.', kk: 'Доминикан Респ.', fr: 'Rép. dominicaine' },
  FM: { ru: 'Микронезия' },
  GS: { en: 'South Georgia', ru: 'Южная Георгия', kk: 'Оңтүстік Георгия', fr: 'Géorgie du Sud' },
  HM: { en: 'Heard Island', ru: 'Остров Херд', kk: 'Херд аралы', fr: 'Île Heard' },
  IO: { en: 'Chagos Islands', ru: 'Острова Чагос', kk: 'Чагос аралдары', fr: 'Îles Chagos' },
  KN: { fr: 'Saint-Kitts-et-Nevis' },
  LC: { en: 'St Lucia' },
  MF: { en: 'St Martin' },
  MP: { ru: 'Северные Марианские о-ва', fr: 'Mariannes du Nord' },
  PM: { en: 'St Pierre and Miquelon' },
  PS: { en: 'Palestine', ru: 'Палестина', kk: 'Палестина', fr: 'Palestine' },
  SH: { en: 'St Helena' },
  TF: { en: 'Kerguelen', ru: 'Кергелен', kk: 'Кергелен', fr: 'Kerguelen' },
  US: { en: 'United States', ru: 'США', kk: 'АҚШ', fr: 'États-Unis' },
  VC: { en: 'St Vincent', ru: 'Сент-Винсент', kk: 'Сент-Винсент', fr: 'Saint-Vincent' },
  VG: { ru: 'Виргинские о-ва (Брит.)', kk: 'Виргин аралдары (Брит.)', fr: 'Îles Vierges (R.-U.)' },
  VI: { ru: 'Виргинские о-ва (США)', kk: 'Виргин аралдары (АҚШ)', fr: 'Îles Vierges (É.-U.)' },
  VN: { fr: 'Vietnam' },
  ZA: { ru: 'ЮАР' },
};
