import { createParser, parseAsStringLiteral } from 'nuqs/server';
import { INDICATOR_IDS } from '../dataset/codes';
import { type Camera, PROFILE_TABS, type View } from '../view';

/** A whole year of four digits. */
const parseAsYear = createParser<number>({
  parse: (text) => (/^(19|20)\d{2}$/.test(text) ? Number(text) : null),
  serialize: String,
});

/** A NUTS code of a region or of what contains it; whether it exists is for the dataset to say. Case does not count. */
const parseAsRegionCode = createParser<string>({
  parse: (text) => {
    const code = text.toUpperCase();
    return /^[A-Z]{2}[A-Z0-9]{0,2}$/.test(code) ? code : null;
  },
  serialize: (code) => code,
});

const CAMERA = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** `zoom/latitude/longitude`, as in `4.2/51.30/9.80`. */
const parseAsCamera = createParser<Camera>({
  parse: (text) => {
    const match = CAMERA.exec(text);
    if (!match) return null;
    const [zoom = 0, latitude = 0, longitude = 0] = match.slice(1).map(Number);
    const isLegal = zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isLegal ? { zoom, latitude, longitude } : null;
  },
  serialize: ({ zoom, latitude, longitude }) =>
    `${plain(zoom, 2)}/${plain(latitude, 3)}/${plain(longitude, 3)}`,
  eq: (a, b) => a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude,
});

/** Fixed notation without trailing zeros or a negative zero, so that equal cameras give equal links. */
function plain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}

/**
 * One parser a field of the view: reads it from the address and writes it back.
 * A malformed value parses to null; a default is not written.
 */
export const viewParsers = {
  indicator: parseAsStringLiteral(INDICATOR_IDS).withDefault('population-density'),
  year: parseAsYear,
  region: parseAsRegionCode,
  tab: parseAsStringLiteral(PROFILE_TABS).withDefault('profile'),
  camera: parseAsCamera,
} satisfies Record<keyof View, unknown>;
