const LONGEST_PATH = 36;

/** An address as a person reads it: the host without `www.` and the path, shortened at its end. */
export function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = readable(pathname).replace(/\/$/, '');
  const shown = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH - 1)}…` : path;
  return `${hostname.replace(/^www\./, '')}${shown}`;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign in somebody's address: shown as it is.
    return path;
  }
}
