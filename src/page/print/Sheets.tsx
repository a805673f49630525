import type { Printable } from '../../data/printing';
import { MapSheet } from '../../map/print/MapSheet';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize } from '../../model/map/sheet';
import type { View } from '../../model/view';
import { Factsheet } from '../../profile/print/Factsheet';
import { TableSheet } from '../../table/print/TableSheet';
import { ChartsHead } from './ChartsHead';

export interface SheetsProps {
  readonly what: Printable;
  readonly picture: MapPicture;
  readonly view: View;
  /** Of the map on the screen; null until it is measured. */
  readonly size: PixelSize | null;
}

/** What goes on paper: the selected region's factsheet, or the sheet of the main view. */
export function Sheets({ what, picture, view, size }: SheetsProps) {
  if (what === 'region') return view.region && <Factsheet code={view.region} />;
  if (view.view === 'table') return <TableSheet picture={picture} view={view} />;
  if (view.view === 'map') return <MapSheet picture={picture} view={view} size={size} />;
  return <ChartsHead />;
}
