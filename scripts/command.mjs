// Plain JavaScript without dependencies: it runs on a clone that has no node_modules yet.
import { spawnSync } from 'node:child_process';

/**
 * Runs a command with this terminal and gives its exit code, 1 if a signal ended it. On Windows npm
 * and npx are scripts that only a shell runs; arguments must be free of spaces there.
 */
export function attempt(command, args, { env = {} } = {}) {
  const options = { stdio: 'inherit', env: { ...process.env, ...env } };
  const { status, error } =
    process.platform === 'win32'
      ? spawnSync([command, ...args].join(' '), { ...options, shell: true })
      : spawnSync(command, args, options);
  if (error) throw error;
  return status ?? 1;
}

/** Runs a command with this terminal; ends the process if the command fails. */
export function run(command, args, options) {
  const status = attempt(command, args, options);
  if (status !== 0) process.exit(status);
}
