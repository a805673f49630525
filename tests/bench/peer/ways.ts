import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { LookTarget } from '../../../src/map/engine/applyLook';
import { createMarkSwitch } from '../../../src/map/engine/markLayers';
import { createRegionStateWriter } from '../../../src/map/engine/regionStates';
import type { MapSources } from '../../../src/map/style/buildStyle';
import { SOURCE } from '../../../src/map/style/ids';
import type { MapLook, RegionState, RegionStates } from '../../../src/map/style/look';
import type { TerritoryCode } from '../../../src/model/dataset/codes';

/** Dims every region but those of an answer. */
export type Recolour = (answer: readonly TerritoryCode[]) => void;

type Way = (
  map: MapLibre,
  sources: MapSources,
  classOf: ReadonlyMap<TerritoryCode, number>,
  look: MapLook,
) => Recolour;

const PAINTED = [SOURCE.regions, SOURCE.centres] as const;

/** The app's way: geometry stays, and only the states that differ are written. */
export const byFeatureState: Way = (map, _, classOf, look) => {
  const write = createRegionStateWriter(map, PAINTED);
  const switchMarks = createMarkSwitch(map);
  return (answer) => {
    const states = statesOf(classOf, answer);
    write(states, look.classColours);
    switchMarks(states);
  };
};

/** The straightforward way: what a region looks like is a property of its feature, and the data is set anew. */
export const bySetData: Way = (map, sources, classOf, { classColours }) => {
  const target: LookTarget = map;
  for (const { id, type, ...layer } of map.getStyle().layers) {
    if (type === 'background') continue;
    const paint: Readonly<Record<string, unknown>> = 'paint' in layer ? (layer.paint ?? {}) : {};
    for (const [name, value] of Object.entries(paint)) {
      const asProperty = withProperties(value);
      if (asProperty !== value) target.setPaintProperty(id, name, asProperty);
    }
  }
  const switchMarks = createMarkSwitch(map);
  return (answer) => {
    const states = statesOf(classOf, answer);
    switchMarks(states);
    for (const source of PAINTED) {
      const { features } = sources[source];
      map.getSource<GeoJSONSource>(source)?.setData({
        type: 'FeatureCollection',
        features: features.map((feature) => ({
          ...feature,
          properties: {
            ...feature.properties,
            ...states.get(feature.properties?.code),
            colour: classColours[classOf.get(feature.properties?.code) ?? -1] ?? null,
          },
        })),
      });
    }
  };
};

function statesOf(
  classOf: ReadonlyMap<TerritoryCode, number>,
  answer: readonly TerritoryCode[],
): RegionStates {
  const matched = new Set(answer);
  return new Map(
    [...classOf].map(([code, index]): [TerritoryCode, RegionState] => [
      code,
      {
        class: index,
        radius: 0,
        hovered: false,
        selected: false,
        compared: 0,
        walked: false,
        dimmed: !matched.has(code),
      },
    ]),
  );
}

/** The same expression with properties in the place of feature states; itself if it has none. */
function withProperties(expression: unknown): unknown {
  if (!Array.isArray(expression)) return expression;
  if (expression[0] === 'feature-state') return ['get', expression[1]];
  const inner = expression.map(withProperties);
  return inner.some((part, i) => part !== expression[i]) ? inner : expression;
}
