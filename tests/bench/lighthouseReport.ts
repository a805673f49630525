/** What the bench reads of the report that Lighthouse writes. */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly title: string;
  /** From 0 to 1. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

/** A category's score in percent, beside the least that is aimed at, and what it loses points by. */
export interface Score {
  readonly title: string;
  readonly score: number;
  readonly target: number;
  readonly losses: readonly string[];
}

/** The scores of all categories: performance by its own target, the others want everything. */
export function scoresOf({ categories, audits }: LighthouseReport, performance: number): Score[] {
  return Object.entries(categories).map(([id, { title, score, auditRefs }]) => ({
    title,
    score: Math.round(100 * (score ?? 0)),
    target: id === 'performance' ? performance : 100,
    losses: auditRefs.flatMap((ref) => {
      const audit = audits[ref.id];
      if (!audit || audit.score === null || audit.score >= 0.9 || ref.weight === 0) return [];
      return [[audit.title, audit.displayValue].filter(Boolean).join(' ')];
    }),
  }));
}
