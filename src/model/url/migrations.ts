/** Turns the parameters of an older address into today's; returns new parameters, or the same ones if nothing is old. */
type Migration = (params: URLSearchParams) => URLSearchParams;

/** Oldest first. Empty as long as every address ever handed out still means the same. */
const MIGRATIONS: readonly Migration[] = [];

/** Brings the parameters of any address ever published up to date. */
export function migrate(params: URLSearchParams, migrations = MIGRATIONS): URLSearchParams {
  return migrations.reduce((current, migration) => migration(current), params);
}
