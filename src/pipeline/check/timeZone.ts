/** Names that the tz database writes today where `Intl` still lists the older ones of Unicode CLDR. */
const newerNames = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Catamarca',
  'America/Argentina/Cordoba',
  'America/Argentina/Jujuy',
  'America/Argentina/Mendoza',
  'America/Atikokan',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

const names = new Set([...Intl.supportedValuesOf('timeZone'), ...newerNames]);

/** Only a name as it is written: `Intl` also takes "+12:00" and "pacific/fiji", which readers cannot look up. */
export function isTimeZone(text: string): boolean {
  return names.has(text);
}
