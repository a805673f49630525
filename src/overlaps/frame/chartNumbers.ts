/** A value of a chart with what belongs to it; null for "not available", `none` where there can be no value. */
export type NumberCell = { readonly value: number; readonly flags?: string } | null | 'none';

/** The numbers of a chart: what its drawing and its table show alike. */
export interface ChartNumbers {
  readonly title: string;
  /** Heading of the first column: what a row stands for. */
  readonly rowHead: string;
  readonly columns: readonly { readonly name: string; readonly decimals: number }[];
  readonly rows: readonly {
    readonly key: string;
    readonly head: string;
    readonly cells: readonly NumberCell[];
  }[];
}
