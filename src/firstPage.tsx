import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import * as z from 'zod/mini';
import { catalogueQuery, createQueryClient, regionsQuery } from './data/queries';
import { FirstMapDrawing } from './map/first/FirstMap';
import { FirstPicture } from './map/first/FirstPicture';
import { firstShapes } from './map/first/firstShapes';
import { catalogue } from './model/dataset/catalogue';
import { insets, topology } from './model/dataset/geometry';
import { regions } from './model/dataset/regions';
import type { MapPicture } from './model/map/picture';
import { Root } from './Root';

/**
 * The page as it is before anybody has touched it, as the HTML of `#root`: the default view with its
 * legend and sources, and a picture in the place of the map. Run when the app is built. Throws what
 * the app throws.
 *
 * @param read gives a file of the dataset (`regions.json`, relative to `/data/`) as the JSON it is
 */
export async function firstPage(read: (file: string) => unknown): Promise<string> {
  const queries = createQueryClient();
  queries.setQueryData(catalogueQuery.queryKey, z.parse(catalogue, read('catalogue.json')));
  queries.setQueryData(regionsQuery.queryKey, z.parse(regions, read('regions.json')));

  const overview = z.parse(topology, read('map/overview.json'));
  const surroundings = z.parse(topology, read('map/surroundings.json'));
  const boxes = z.parse(insets, read('map/insets.json')).insets;
  const draw = (picture: MapPicture) => (
    <FirstPicture
      picture={picture}
      shapes={firstShapes(overview, surroundings, boxes, picture.classes.classOf)}
    />
  );

  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <FirstMapDrawing value={draw}>
      <Root queries={queries} />
    </FirstMapDrawing>,
    { onError: (fault) => void faults.push(fault) },
  );
  const html = await text(prelude);
  if (faults.length > 0) throw faults[0];
  return html;
}
