import type { MapLook } from '../../../src/map/style/look';
import '../../../src/ui/tokens/palette.css';
import '../../../src/ui/tokens/meaning.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import {
  createQueryClient,
  insetsQuery,
  regionsQuery,
  topologyQuery,
} from '../../../src/data/queries';
import { createMap } from '../../../src/map/engine/createMap';
import { mapLabels } from '../../../src/map/geometry/mapLabels';
import { mapSources } from '../../../src/map/geometry/mapSources';
import { readMapColours } from '../../../src/map/mapColours';
import { fitBounds, SHEET } from '../../../src/model/map/sheet';
import { planeToPseudo } from '../../../src/model/projection/plane';
import { byFeatureState, bySetData, type Recolour } from './ways';

const COLOURS = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'];

declare global {
  interface Window {
    /** Shows an answer; there as soon as the first one stands. */
    recolour?: Recolour;
  }
}

/** The app's own map with nothing around it, recoloured in the way that the address asks for. */
async function start(): Promise<void> {
  const container = document.getElementById('map');
  if (!container) throw new Error('the page has no #map');
  const queries = createQueryClient();
  const { regions } = await queries.fetchQuery(regionsQuery);
  const { insets } = await queries.fetchQuery(insetsQuery);
  const surroundings = await queries.fetchQuery(topologyQuery('surroundings'));
  const sources = await mapSources(
    regions,
    await queries.fetchQuery(topologyQuery('overview')),
    surroundings,
    insets,
    mapLabels({ regions, country: () => undefined }, surroundings, insets, String),
    String,
  );
  const codes = regions.map(({ code }) => code);
  // Which region has which colour does not matter; that its class decides it does.
  const classOf = new Map(codes.map((code, i) => [code, i % COLOURS.length]));
  const look: MapLook = {
    colours: readMapColours(),
    scale: 'sequential',
    classColours: COLOURS,
    compared: [],
  };
  const map = await createMap(container, sources, look);
  const { centre, zoom } = fitBounds(SHEET, {
    width: container.clientWidth,
    height: container.clientHeight,
  });
  const [lng, lat] = planeToPseudo(centre);
  map.jumpTo({ center: [lng, lat], zoom });

  const way = new URLSearchParams(location.search).get('way');
  const recolour = (way === 'setData' ? bySetData : byFeatureState)(map, sources, classOf, look);
  recolour(codes);
  await map.once('idle');
  window.recolour = recolour;
}

void start();
