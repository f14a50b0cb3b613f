/** Why a text cannot be edited as asked. */
export type EditErrorCode =
  | 'unreadable'
  | 'no-such-path'
  | 'not-a-scalar'
  | 'alias'
  | 'merged'
  | 'no-place'
  | 'tag'
  | 'key-exists'
  | 'not-json'
  | 'overlap'
  | 'unintended-change';

/** An edit was refused; nothing has been changed. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly code: EditErrorCode;

  constructor(code: EditErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
