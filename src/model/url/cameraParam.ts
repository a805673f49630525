import type { Camera } from '../view';
import { whole } from './params';

const CAMERA = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** `zoom/latitude/longitude`, as in `4.2/51.30/9.80`. */
export const cameraParam = whole<Camera>(
  (text) => {
    const match = CAMERA.exec(text);
    if (!match) return null;
    const [zoom = 0, latitude = 0, longitude = 0] = match.slice(1).map(Number);
    const isLegal = zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isLegal ? { zoom, latitude, longitude } : null;
  },
  ({ zoom, latitude, longitude }) =>
    `${plain(zoom, 2)}/${plain(latitude, 3)}/${plain(longitude, 3)}`,
);

/** Fixed notation without trailing zeros or a negative zero, so that equal cameras give equal links. */
function plain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}
