import { createHash } from 'node:crypto';

/**
 * The scripts that stand in a page itself, each as a content security policy names it
 * (`'sha256-…'`): these and no others may run there.
 */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
