/** Degrees east of Greenwich, degrees north of the equator. */
export type LonLat = readonly [lon: number, lat: number];

/** Metres east and north in a plane. */
export type PlanePoint = readonly [east: number, north: number];

export interface Projection {
  /** Degrees to metres. */
  forward(point: LonLat): PlanePoint;
  /** Metres to degrees; the inverse of `forward`, to two millimetres. */
  inverse(point: PlanePoint): LonLat;
}

export interface LaeaParameters {
  /** Longitude and latitude of the centre; the latitude must not be a pole. */
  centre: LonLat;
  /** Plane coordinates of the centre: false easting and northing. */
  origin: PlanePoint;
}

const RADIANS = Math.PI / 180;

/** Half the equator's diameter of GRS80, the ellipsoid of ETRS89, in metres. */
export const EARTH_RADIUS = 6378137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** `q` of EPSG guidance note 7-2: the area between the equator and a latitude, in units of a²/2 a radian. */
function zoneArea(sinLat: number): number {
  const eSin = E * sinLat;
  return (1 - E2) * (sinLat / (1 - eSin * eSin) - Math.log((1 - eSin) / (1 + eSin)) / (2 * E));
}

const Q_POLE = zoneArea(1);

/** Radius of the sphere with the ellipsoid's surface, in metres. */
export const AUTHALIC_RADIUS = EARTH_RADIUS * Math.sqrt(Q_POLE / 2);

/** Sine of the authalic latitude: the height of a parallel on the sphere of equal surface. */
export function authalicSine(latitude: number): number {
  return zoneArea(Math.sin(latitude * RADIANS)) / Q_POLE;
}

/** Geographic latitude in radians from the authalic one: the series of EPSG guidance note 7-2. */
function geographicLatitude(beta: number): number {
  const E4 = E2 * E2;
  const E6 = E4 * E2;
  return (
    beta +
    (E2 / 3 + (31 * E4) / 180 + (517 * E6) / 5040) * Math.sin(2 * beta) +
    ((23 * E4) / 360 + (251 * E6) / 3780) * Math.sin(4 * beta) +
    ((761 * E6) / 45360) * Math.sin(6 * beta)
  );
}

/**
 * Lambert azimuthal equal-area on GRS80, oblique case: EPSG method 9820, formulas of EPSG guidance
 * note 7-2. Every area in the plane is the true one on the ellipsoid.
 */
export function laea({ centre, origin }: LaeaParameters): Projection {
  const lon0 = centre[0] * RADIANS;
  const sinLat0 = Math.sin(centre[1] * RADIANS);
  const sinBeta0 = authalicSine(centre[1]);
  const cosBeta0 = Math.sqrt(1 - sinBeta0 * sinBeta0);
  // D makes the scale true in all directions at the centre of the ellipsoidal form.
  const D =
    (EARTH_RADIUS * Math.cos(centre[1] * RADIANS)) /
    (Math.sqrt(1 - E2 * sinLat0 * sinLat0) * AUTHALIC_RADIUS * cosBeta0);

  return {
    forward([lon, lat]) {
      const sinBeta = authalicSine(lat);
      const cosBeta = Math.sqrt(Math.max(0, 1 - sinBeta * sinBeta));
      const dLon = lon * RADIANS - lon0;
      const along = sinBeta0 * sinBeta + cosBeta0 * cosBeta * Math.cos(dLon);
      const B = AUTHALIC_RADIUS * Math.sqrt(2 / (1 + along));
      return [
        origin[0] + B * D * cosBeta * Math.sin(dLon),
        origin[1] + (B / D) * (cosBeta0 * sinBeta - sinBeta0 * cosBeta * Math.cos(dLon)),
      ];
    },
    inverse([east, north]) {
      const x = (east - origin[0]) / D;
      const y = (north - origin[1]) * D;
      const rho = Math.hypot(x, y);
      if (rho === 0) return [centre[0], centre[1]];
      const C = 2 * Math.asin(Math.min(1, rho / (2 * AUTHALIC_RADIUS)));
      const sinC = Math.sin(C);
      const cosC = Math.cos(C);
      const beta = Math.asin(cosC * sinBeta0 + (y * sinC * cosBeta0) / rho);
      const dLon = Math.atan2(x * sinC, rho * cosBeta0 * cosC - y * sinBeta0 * sinC);
      return [(lon0 + dLon) / RADIANS, geographicLatitude(beta) / RADIANS];
    },
  };
}

/** False origin of ETRS89-LAEA Europe: 52°N 10°E, in metres. */
export const FALSE_ORIGIN: PlanePoint = [4321000, 3210000];

/** ETRS89-LAEA Europe (EPSG:3035): the plane of the map. */
export const ETRS89_LAEA = laea({ centre: [10, 52], origin: FALSE_ORIGIN });
