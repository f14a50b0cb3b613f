/**
 * True for text that another program replaces before a cluster gets it, so that nothing can be said about it:
 * `${VAR}` (Flux, Kustomize components, envsubst), `$(VAR)` (Kustomize), `{{ … }}` (templates),
 * `<path:…>` (Argo CD Vault plugin), `ref+…` (vals), `ENC[…]` (SOPS).
 */
export function isSubstituted(text: string): boolean {
  return (
    text.includes('${') ||
    text.includes('$(') ||
    text.includes('{{') ||
    text.startsWith('ENC[') ||
    text.startsWith('<path:') ||
    text.startsWith('ref+')
  );
}
