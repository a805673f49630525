import { type NetworkId, networkId, type TerritoryCode } from '../dataset/codes';
import { listOf, whole } from './params';

/** Countries that others spell differently: who writes `GR` means `EL`. */
const NUTS_COUNTRIES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** A code of level 0 to 2 as it may be written; null for anything else. */
export function readTerritory(text: string): TerritoryCode | null {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{0,2}$/.test(code)) return null;
  const country = code.slice(0, 2);
  return (NUTS_COUNTRIES[country] ?? country) + code.slice(2);
}

const same = (code: string) => code;

/** A NUTS code of a region or of what contains it; whether it exists is for the dataset to say. Case does not count. */
export const territoryParam = whole<TerritoryCode>(readTerritory, same);

/** Codes of countries: `IT,PL`. */
export const countriesParam = listOf(
  whole<TerritoryCode>((text) => (text.length === 2 ? readTerritory(text) : null), same),
  { separator: ',', keyOf: same },
);

/** Ids of networks: `errin,vanguard`. */
export const networksParam = listOf(
  whole<NetworkId>((text) => {
    const read = networkId.safeParse(text.toLowerCase());
    return read.success ? read.data : null;
  }, same),
  { separator: ',', keyOf: same },
);
