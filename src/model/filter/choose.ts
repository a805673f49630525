import type { NetworkId, TerritoryCode } from '../dataset/codes';
import { type Chip, withoutChip } from './chips';
import { type Filters, GROUP_CHOICES, type GroupChoice, type IndicatorRange } from './filters';

/** The change that asks for a network, or no longer does. Who asks for it does not leave it out. */
export function chooseNetwork(
  filters: Filters,
  id: NetworkId,
  isChosen: boolean,
): Partial<Filters> {
  if (!isChosen) return withoutChip(filters, { kind: 'network', network: id });
  return { network: withOne(filters.network, id), ...letIn(filters, id) };
}

/** The change that leaves out the regions of a network, or lets them in again. Who leaves it out does not ask for it. */
export function excludeNetwork(
  filters: Filters,
  id: NetworkId,
  isExcluded: boolean,
): Partial<Filters> {
  if (!isExcluded) return letIn(filters, id);
  const isChosen = filters.network.includes(id);
  const asked: Chip = { kind: 'network', network: id };
  return { ...(isChosen && withoutChip(filters, asked)), exclude: withOne(filters.exclude, id) };
}

/** The groups with one more or one less, in the order in which they are offered. */
export function chooseGroup(
  { group }: Filters,
  choice: GroupChoice,
  isChosen: boolean,
): Partial<Filters> {
  return {
    group: GROUP_CHOICES.filter((each) => (each === choice ? isChosen : group.includes(each))),
  };
}

/** The countries with some more or some less. */
export function chooseCountries(
  { country }: Filters,
  codes: readonly TerritoryCode[],
  isChosen: boolean,
): Partial<Filters> {
  const others = country.filter((code) => !codes.includes(code));
  return { country: isChosen ? [...others, ...codes] : others };
}

/** The ranges with one set in the place of the indicator's former one; open at both ends it asks for nothing and goes. */
export function setRange({ range }: Filters, set: IndicatorRange): Partial<Filters> {
  const { within } = set;
  if (within !== 'none' && within.from === null && within.to === null) {
    return { range: range.filter(({ indicator }) => indicator !== set.indicator) };
  }
  const isKnown = range.some(({ indicator }) => indicator === set.indicator);
  return {
    range: isKnown
      ? range.map((each) => (each.indicator === set.indicator ? set : each))
      : [...range, set],
  };
}

function letIn({ exclude }: Filters, id: NetworkId): Partial<Filters> {
  return exclude.includes(id) ? { exclude: exclude.filter((each) => each !== id) } : {};
}

function withOne(ids: readonly NetworkId[], id: NetworkId): NetworkId[] {
  return [...ids.filter((each) => each !== id), id];
}
