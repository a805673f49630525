import type * as z from 'zod/mini';

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
  const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`).catch(
    (cause: unknown) => {
      throw new DatasetError('offline', file, cause);
    },
  );
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
