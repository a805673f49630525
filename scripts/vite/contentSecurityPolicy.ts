import type { Plugin } from 'vite';
import { inlineScripts } from './inlineScripts.ts';

/**
 * What the built page may load: itself alone. Styles may be inline because accessible components
 * set positions that way; scripts, workers and requests may not come from anywhere else, and a script
 * in the page itself is named by its hash.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** The policy goes into the built page only: the development server injects scripts of its own. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const scripts = ["script-src 'self'", ...inlineScripts(html)].join(' ');
        const content = `${CONTENT_SECURITY_POLICY}; ${scripts}`;
        const attrs = { 'http-equiv': 'Content-Security-Policy', content };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
