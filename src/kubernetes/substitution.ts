/** Words in capitals, one of which says that the text is replaced. */
const STAND_IN =
  /^(?:[A-Z]+_)*(?:OVERLAY|PATCH|PATCHED|REPLACE|REPLACED|REPLACEME|CHANGEME|PLACEHOLDER)(?:_[A-Z]+)*$/;

/**
 * True for text that another program replaces before a cluster gets it, so that nothing can be said about it:
 * `${VAR}` (Flux, Kustomize components, envsubst), `$(VAR)` (Kustomize), `{{ … }}` (templates),
 * `<path:…>` (Argo CD Vault plugin), `ref+…` (vals), `ENC[…]` (SOPS), and words that say that an overlay
 * replaces them, such as `FROM_OVERLAY`.
 */
export function isSubstituted(text: string): boolean {
  return (
    text.includes('${') ||
    text.includes('$(') ||
    text.includes('{{') ||
    text.startsWith('ENC[') ||
    text.startsWith('<path:') ||
    text.startsWith('ref+') ||
    STAND_IN.test(text)
  );
}
