import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import * as z from 'zod/mini';
import { catalogueQuery, createQueryClient, regionsQuery } from './data/queries';
import { type FirstDrawing, FirstMapDrawing } from './map/first/FirstMap';
import { FirstPicture } from './map/first/FirstPicture';
import { firstShapes } from './map/first/firstShapes';
import { catalogue } from './model/dataset/catalogue';
import { insets, topology } from './model/dataset/geometry';
import { regions } from './model/dataset/regions';
import type { MapPicture } from './model/map/picture';
import { Root } from './Root';
import { LAYOUTS, type Layout, WrittenLayout } from './ui/useLayout';

/** The page in one layout, as the HTML of `#root`. */
export interface WrittenPage {
  readonly layout: Layout;
  readonly html: string;
}

/**
 * The page as it is before anybody has touched it: the default view with its legend and sources, and a
 * picture in the place of the map. The first one is complete; the others, one for each further layout,
 * leave the place of the picture empty. Run when the app is built. Throws what the app throws.
 *
 * @param read gives a file of the dataset (`regions.json`, relative to `/data/`) as the JSON it is
 */
export async function firstPages(read: (file: string) => unknown): Promise<WrittenPage[]> {
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

  const write = async (layout: Layout, drawing: FirstDrawing) => ({
    layout,
    html: await htmlOf(
      <WrittenLayout value={layout}>
        <FirstMapDrawing value={drawing}>
          <Root queries={queries} />
        </FirstMapDrawing>
      </WrittenLayout>,
    ),
  });
  const complete = await write('wide', draw);
  const others = await Promise.all(LAYOUTS.map(([layout]) => write(layout, () => null)));
  return [complete, ...others];
}

async function htmlOf(page: ReactNode): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(page, {
    onError: (fault) => void faults.push(fault),
  });
  const html = await text(prelude);
  if (faults.length > 0) throw faults[0];
  return html;
}
