import type * as z from 'zod/mini';
import { type Manifest, manifest } from '../model/dataset/manifest';

/** Why a file of the dataset could not be used, in a form the interface has words for. */
export type DatasetFault = 'offline' | 'server' | 'missing' | 'truncated' | 'schema';

/** A file of the dataset could not be fetched or understood. */
export class DatasetError extends Error {
  readonly fault: DatasetFault;
  readonly file: string;

  constructor(fault: DatasetFault, file: string, cause?: unknown) {
    super(`${file}: ${fault}`, { cause });
    this.name = 'DatasetError';
    this.fault = fault;
    this.file = file;
  }
}

/**
 * Fetches one file of the dataset (`regions.json`, relative to `/data/`) and checks it.
 * Throws a {@link DatasetError} that tells the network, the server, the transfer and the content apart.
 */
export async function fetchDataset<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return fetchChecked(await addressOf(file), file, schema);
}

const FOLDER = `${import.meta.env.BASE_URL}data/`;

/** Where a file is published for good; where it simply lies while the app is being developed. */
async function addressOf(file: string): Promise<string> {
  const named = namedByPage(file);
  if (named) return named;
  const names = await fetchManifest();
  if (names === null) return `${FOLDER}${file}`;
  const name = names.files[file];
  if (name === undefined) throw new DatasetError('missing', file);
  return publishedAddress(name);
}

/** The whole address of a published file, by its hashed name. */
export function publishedAddress(name: string): string {
  return new URL(`${FOLDER}${name}`, document.baseURI).href;
}

/** The head of a built page asks for the first files, and for the manifest, by their hashed names. */
function namedByPage(file: string): string | undefined {
  return document.querySelector<HTMLLinkElement>(`link[data-file="${file}"]`)?.href;
}

let fetching: Promise<Manifest | null> | null = null;

/**
 * Under which names this build publishes the files of the dataset; null while the app is being
 * developed. Asked for once; after a failure, again. Throws a {@link DatasetError}.
 */
export function fetchManifest(): Promise<Manifest | null> {
  const address = namedByPage('manifest.json');
  if (!address) return Promise.resolve(null);
  fetching ??= fetchChecked(address, 'manifest.json', manifest).catch((error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}

async function fetchChecked<Schema extends z.ZodMiniType>(
  address: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new DatasetError('offline', file, cause);
  });
  if (response.status >= 500) throw new DatasetError('server', file);
  // A server that answers every unknown path with the page itself gives HTML for a missing file.
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) throw new DatasetError('missing', file);
  const body: unknown = await response.json().catch((cause: unknown) => {
    // Text that ends too soon does not parse; anything else is a connection that broke on the way.
    throw new DatasetError(cause instanceof SyntaxError ? 'truncated' : 'offline', file, cause);
  });
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new DatasetError('schema', file, parsed.error);
  return parsed.data;
}
