/** Words that are explained where they appear, and the section of the help that says more. */
export const TERM_SECTIONS = {
  nuts: 'nuts',
  groups: 'groups',
  flags: 'flags',
  memberships: 'memberships',
  notKnown: 'not-known',
  parentValues: 'parent-values',
} as const;

export type Term = keyof typeof TERM_SECTIONS;
