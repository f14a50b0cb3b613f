/** What a character may do in the simplest style: begin a key, continue one, begin a scalar without quotes. */
export const ROLE = { keyStart: 1, keyPart: 2, plainStart: 4 } as const;

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ROLES = rolesOfCharacters();

/** True when a character has a role; false for characters beyond ASCII and for the end of the text. */
export function hasRole(code: number, role: number): boolean {
  return code < 128 && ((ROLES[code] ?? 0) & role) !== 0;
}

function rolesOfCharacters(): Uint8Array {
  const roles = new Uint8Array(128);
  const give = (role: number, characters: string): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      roles[code] = (roles[code] ?? 0) | role;
    }
  };
  give(ROLE.keyStart | ROLE.keyPart, `${ALPHANUMERIC}_./$`);
  give(ROLE.keyPart, '-+');
  give(ROLE.plainStart, `${ALPHANUMERIC}_./$-+~=^()<;\\`);
  return roles;
}
