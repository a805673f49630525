/** Names of the map's sources. A leaf module, so that layers and whoever paints them share it without a cycle. */
export const SOURCE = {
  graticule: 'graticule',
  land: 'land',
  landBorders: 'land-borders',
  landLabels: 'land-labels',
  insets: 'insets',
  regions: 'regions',
  borders: 'borders',
  centres: 'centres',
  countries: 'countries',
} as const;

/** Names of the layers that other modules ask for. */
export const LAYER = {
  regions: 'regions-fill',
  markers: 'region-markers',
  circles: 'region-circles',
} as const;

export const HATCH_IMAGE = 'hatch';
