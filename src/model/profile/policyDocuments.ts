import type { Profile } from '../dataset/territory';

export const POLICY_LEVELS = ['national', 'regional', 'unknown'] as const;
export type PolicyLevel = (typeof POLICY_LEVELS)[number];

/** The titles of policy documents by level, in the page's order; levels without one are left out. */
export function policyDocumentsByLevel({
  policyDocuments,
}: Pick<Profile, 'policyDocuments'>): { level: PolicyLevel; titles: string[] }[] {
  return POLICY_LEVELS.map((level) => ({
    level,
    titles: policyDocuments
      .filter((document) => (document.level ?? 'unknown') === level)
      .map(({ title }) => title),
  })).filter(({ titles }) => titles.length > 0);
}

/** The language that the title of a policy document is in, where it is not English. */
export function titleLanguage(
  { policyDocuments }: Pick<Profile, 'policyDocuments'>,
  title: string,
): string | undefined {
  return policyDocuments.find((document) => document.title === title)?.language;
}
