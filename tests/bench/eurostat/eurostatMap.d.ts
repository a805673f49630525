/** What the bench uses of eurostat-map, which is installed by the bench alone. */
declare module 'eurostat-map/build/eurostatmap.min.js' {
  import type { Feature, MultiLineString } from 'geojson';

  interface Layer {
    readonly features: readonly Feature[] | readonly { readonly geometry: MultiLineString }[];
    readonly class: string;
    readonly onEach?: (paths: Paths) => unknown;
    /** These are coloured by their values. */
    readonly statisticalRegions?: true;
  }

  interface Paths {
    style(name: string, value: string): this;
  }

  /** A map that is built by chained calls. */
  interface EurostatMap {
    svgId(id: string): this;
    width(pixels: number): this;
    height(pixels: number): this;
    proj(epsg: string): this;
    /** Centre in metres, and metres in a pixel. */
    position(position: { readonly x: number; readonly y: number; readonly z: number }): this;
    geometries(layers: readonly Layer[]): this;
    classificationMethod(method: 'threshold'): this;
    thresholds(bounds: readonly number[]): this;
    colors(colours: readonly string[]): this;
    transitionDuration(milliseconds: number): this;
    zoomExtent(extent: readonly [number, number]): this;
    lockPanUntilZoom(isLocked: boolean): this;
    title(text: string): this;
    legend(legend: { readonly x: number; readonly y: number; readonly title: string }): this;
    statData(): { setData(values: Readonly<Record<string, number>>): void };
    updateStatValues(): this;
    build(): this;
  }

  const eurostatmap: { map(kind: 'choropleth'): EurostatMap };
  export default eurostatmap;
}
