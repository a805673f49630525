/** A country that the atlas has no regions of: grey land on the map. */
export interface UncoveredCountry {
  /** ISO 3166-1 alpha-2, as memberships of networks use it; XK as Eurostat codes Kosovo. */
  id: string;
  /** English name; Kosovo with the mark of its designation footnote. */
  name: string;
  /** What Natural Earth calls its parts. */
  parts: readonly string[];
}

function country(id: string, name: string, ...parts: string[]): UncoveredCountry {
  return { id, name, parts: parts.length > 0 ? parts : [name] };
}

/** All land on the sheet outside the 37 countries of the atlas. */
export const UNCOVERED: readonly UncoveredCountry[] = [
  country('AD', 'Andorra'),
  country('AE', 'United Arab Emirates'),
  country('AF', 'Afghanistan'),
  country('AM', 'Armenia'),
  country('AZ', 'Azerbaijan'),
  country('BA', 'Bosnia and Herzegovina', 'Bosnia and Herz.'),
  country('BF', 'Burkina Faso'),
  country('BH', 'Bahrain'),
  country('BJ', 'Benin'),
  country('BY', 'Belarus'),
  country('CA', 'Canada'),
  country('CF', 'Central African Republic', 'Central African Rep.'),
  country('CI', 'Côte d’Ivoire', "Côte d'Ivoire"),
  country('CM', 'Cameroon'),
  country('CN', 'China'),
  country('CV', 'Cabo Verde'),
  country('DJ', 'Djibouti'),
  country('DZ', 'Algeria'),
  country('EG', 'Egypt'),
  country('EH', 'Western Sahara', 'W. Sahara'),
  country('ER', 'Eritrea'),
  country('ET', 'Ethiopia'),
  country('FO', 'Faroe Islands', 'Faeroe Is.'),
  country('GE', 'Georgia'),
  country('GG', 'Guernsey'),
  country('GH', 'Ghana'),
  country('GI', 'Gibraltar'),
  country('GL', 'Greenland'),
  country('GM', 'Gambia'),
  country('GN', 'Guinea'),
  country('GW', 'Guinea-Bissau'),
  country('IL', 'Israel'),
  country('IM', 'Isle of Man'),
  country('IN', 'India'),
  country('IQ', 'Iraq'),
  country('IR', 'Iran'),
  country('JE', 'Jersey'),
  country('JO', 'Jordan'),
  country('KG', 'Kyrgyzstan'),
  country('KW', 'Kuwait'),
  country('KZ', 'Kazakhstan', 'Kazakhstan', 'Baikonur'),
  country('LB', 'Lebanon'),
  country('LR', 'Liberia'),
  country('LY', 'Libya'),
  country('MA', 'Morocco'),
  country('MC', 'Monaco'),
  country('MD', 'Moldova'),
  country('ML', 'Mali'),
  country('MN', 'Mongolia'),
  country('MR', 'Mauritania'),
  country('NE', 'Niger'),
  country('NG', 'Nigeria'),
  country('OM', 'Oman'),
  country('PK', 'Pakistan'),
  country('PS', 'Palestine'),
  country('QA', 'Qatar'),
  country('RU', 'Russia'),
  country('SA', 'Saudi Arabia'),
  country('SD', 'Sudan'),
  country('SL', 'Sierra Leone'),
  country('SM', 'San Marino'),
  country('SN', 'Senegal'),
  country('SO', 'Somalia', 'Somalia', 'Somaliland'),
  country('SS', 'South Sudan', 'S. Sudan'),
  country('SY', 'Syria'),
  country('TD', 'Chad'),
  country('TG', 'Togo'),
  country('TJ', 'Tajikistan'),
  country('TM', 'Turkmenistan'),
  country('TN', 'Tunisia'),
  country('UA', 'Ukraine'),
  country('UZ', 'Uzbekistan'),
  country('VA', 'Vatican City', 'Vatican'),
  country('XK', 'Kosovo*', 'Kosovo'),
  country('YE', 'Yemen'),
];

/** A place in Crimea: Natural Earth gives the peninsula to Russia, the United Nations (A/RES/68/262) to Ukraine. */
export const CRIMEA = { place: [34.1, 45.2], from: 'Russia', to: 'Ukraine' } as const;

/**
 * Lines that Natural Earth draws where control, not law, changes (the berm in Western Sahara, the
 * Golan, those in Kashmir): they are left undrawn, and nothing is drawn in their place.
 */
export const UNDRAWN_BORDERS: readonly (readonly [string, string])[] = [
  ['EH', 'MA'],
  ['CN', 'IN'],
  ['IL', 'SY'],
  ['IN', 'PK'],
];
