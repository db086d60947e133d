/** Something in the content or in the built site that must be mended before it is published. */
export interface Fault {
  /** The path of the file, as an author would write it. */
  readonly file: string;
  /** The field, section or place within it; empty where the fault is the file itself. */
  readonly field: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** Thrown with everything that was found, so that one run is enough to mend it all. */
class FaultsError extends Error {
  constructor(subject: string, faults: readonly Fault[]) {
    super(`${subject}: ${faults.length} fault${faults.length === 1 ? '' : 's'}\n${faults.map((fault) => `  ${describeFault(fault)}`).join('\n')}`);
    this.name = 'FaultsError';
  }
}

/** A fault as one line: file, field, message. */
export function describeFault({ file, field, message }: Fault): string {
  return [file, field, message].filter((part) => part !== '').join(': ');
}

/** Throws an error that lists every fault, where there is any. */
export function refuse(subject: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultsError(subject, faults);
}
