/** How the values of an amount become classes; see this folder's README for when to choose which. */
export const CLASS_METHODS = ['quantile', 'equal', 'natural', 'deviation'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How many classes a person can ask for. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof CLASS_COUNTS)[number];

/** The classes that a person asks for. Indices, totals and groups have classes of their own. */
export interface ClassChoice {
  readonly method: ClassMethod;
  readonly classes: ClassCount;
}

export const DEFAULT_CLASSES: ClassChoice = { method: 'quantile', classes: 5 };
