interface CommandOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command with this terminal and gives its exit code, 1 if a signal ended it. */
export function attempt(command: string, args: readonly string[], options?: CommandOptions): number;
/** Runs a command with this terminal; ends the process if the command fails. */
export function run(command: string, args: readonly string[], options?: CommandOptions): void;
