/** The one parent of every error that Onrecord throws on purpose. Doors print `message`; programs look at `code`. */
export class OnrecordError extends Error {
  /** Stable, kebab-case: `file-not-found`, `address-refused`, `record-newer-than-program`, … */
  readonly code: string;
  /** The file, address or id at fault, where there is one. */
  readonly subject: string | null;

  constructor(code: string, message: string, options: { subject?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'OnrecordError';
    this.code = code;
    this.subject = options.subject ?? null;
  }
}
