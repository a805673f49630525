import type { MapColours } from './style/look';

/** The token of each colour; `src/ui/tokens/meaning.css` gives it a value in each theme. */
const TOKENS: Record<keyof MapColours, `--${string}`> = {
  sea: '--map-sea',
  graticule: '--map-graticule',
  land: '--map-land',
  landBorder: '--map-land-border',
  regionBorder: '--map-region-border',
  plainBorder: '--map-plain-border',
  countryBorder: '--map-country-border',
  noData: '--map-no-data',
  noDataHatch: '--map-no-data-hatch',
  veil: '--map-veil',
  circle: '--map-circle',
  circleEdge: '--map-circle-edge',
  label: '--map-label',
  labelHalo: '--map-label-halo',
  labelLand: '--map-label-land',
  hover: '--map-hover',
  selection: '--map-selection',
  selectionHalo: '--map-selection-halo',
  insetFrame: '--map-inset-frame',
  compare1: '--compare-1',
  compare2: '--compare-2',
  compare3: '--compare-3',
  compare4: '--compare-4',
  compare5: '--compare-5',
  compare6: '--compare-6',
};

/**
 * The tokens as plain colours. A probe element resolves them, because a custom property itself
 * reads as written (`light-dark(...)`), which MapLibre does not understand.
 */
export function readMapColours(): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  // The map is data: where the system forces the colours of text, the probe would read that one for all.
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const resolved = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(resolved) as unknown as MapColours;
}
