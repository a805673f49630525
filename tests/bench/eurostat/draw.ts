import eurostatmap from 'eurostat-map/build/eurostatmap.min.js';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { DRAWN, type FirstShown, type Geometry, type Shown } from './shown';

declare global {
  interface Window {
    /** Colours the map by another indicator; there as soon as the first one stands. */
    show?: (shown: Shown) => void;
  }
}

/** Regions of the app's own file by Eurostat's map, in the size that the address asks for. */
async function start(): Promise<void> {
  const [first, overview, surroundings] = await Promise.all([
    load<FirstShown>('first'),
    load<Geometry>('overview'),
    load<Geometry>('surroundings'),
  ]);
  const { names, colours, centre, extent } = first;
  const asked = new URLSearchParams(location.search);
  const [width, height] = [Number(asked.get('width')), Number(asked.get('height'))];
  // The map draws into an element of this name, which it makes itself.
  const map = eurostatmap
    .map('choropleth')
    .svgId('map')
    .width(width)
    .height(height)
    .proj('3035')
    .position({ x: centre[0], y: centre[1], z: Math.max(extent[0] / width, extent[1] / height) })
    .geometries([
      { class: 'em-cntrg', features: features(surroundings, 'land') },
      {
        class: 'em-nutsrg',
        statisticalRegions: true,
        features: features(overview, 'regions').map((each) => ({
          ...each,
          properties: { id: each.id, na: names[String(each.id)] },
        })),
      },
      {
        class: 'em-nutsbn',
        features: [borders(overview)],
        onEach: (lines) => lines.style('fill', 'none').style('stroke', '#fff'),
      },
    ])
    .classificationMethod('threshold')
    .thresholds(first.thresholds)
    .colors(colours)
    // Half a second where nothing is asked for. Without it the map is there as soon as it can be.
    .transitionDuration(Number(asked.get('fade')))
    .zoomExtent([1, 10])
    .lockPanUntilZoom(false)
    .title(first.title)
    .legend({ x: 10, y: 60, title: first.title });
  map.statData().setData(first.values);
  map.build();

  await drawn(Object.keys(first.values).length);
  performance.mark(DRAWN);
  window.show = ({ values, thresholds }) => {
    map.thresholds(thresholds);
    map.statData().setData(values);
    map.updateStatValues();
  };
}

async function load<Content>(name: string): Promise<Content> {
  return (await fetch(`./${name}.json`)).json();
}

function features(topology: Geometry, name: string) {
  return feature(topology, collection(topology, name)).features;
}

function borders(topology: Geometry) {
  const geometry = mesh(topology, collection(topology, 'regions'), (a, b) => a !== b);
  return { type: 'Feature', geometry, properties: {} } as const;
}

function collection(topology: Geometry, name: string): GeometryCollection<object> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the file has no ${name}`);
  return object;
}

/** Resolves in the first frame in which so many regions have a colour of their own. */
function drawn(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const coloured = document.querySelectorAll('#em-user-regions path[style*="fill"]');
      if (coloured.length < count) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
}

void start();
