/**
 * Where the packages that describe other projects lag behind them, from the projects' API references. A type's
 * name is the end of its path in its package.
 */

/** Fields that a package lacks: `name` (anything), `name:string`, `name:boolean` or `name:strings`. */
export const newFields = {
  'apis/meta/ValuesReference': 'literal:boolean',
  'argoproj.io/v1alpha1/AppProjectSpec': 'sourceIntegrity',
  'argoproj.io/v1alpha1/ApplicationSource': 'tagPrefix:string',
  'argoproj.io/v1alpha1/SCMProviderGeneratorGitea': 'excludeArchivedRepos:boolean',
  'argoproj.io/v1alpha1/SCMProviderGeneratorGithub': 'excludeArchivedRepos:boolean',
  'argoproj.io/v1alpha1/SCMProviderGeneratorGitlab': 'includeArchivedRepos:boolean',
  'argoproj.io/v1alpha1/SyncSource': 'repoURL:string',
  'argoproj.io/v1alpha1/SyncWindow': 'syncOverrun:boolean',
  'external-secrets.io/v1/AWSProvider': 'customSessionTags sessionTagsPolicy:string',
  'external-secrets.io/v1/AzureKVProvider': 'customCloudConfig useAzureSDK:boolean',
  'external-secrets.io/v1/BeyondtrustServer': 'decrypt:boolean',
  'external-secrets.io/v1/DopplerAuth': 'oidcConfig',
  'external-secrets.io/v1/ExternalSecretDataRemoteRef': 'nullBytePolicy:string',
  'external-secrets.io/v1/ExternalSecretFind': 'nullBytePolicy:string',
  'external-secrets.io/v1/ExternalSecretRewrite': 'merge',
  'external-secrets.io/v1/ExternalSecretTarget': 'manifest',
  'external-secrets.io/v1/ExternalSecretTemplateMetadata': 'finalizers:strings',
  'external-secrets.io/v1/FakeProvider': 'validationResult',
  'external-secrets.io/v1/GCPSMAuth': 'workloadIdentityFederation',
  'external-secrets.io/v1/GCPSMProvider': 'secretVersionSelectionPolicy:string',
  'external-secrets.io/v1/GithubProvider': 'orgSecretVisibility:string',
  'external-secrets.io/v1/GitlabProvider': 'caBundle:string caProvider',
  'external-secrets.io/v1/IBMAuthSecretRef': 'iamEndpoint:string',
  'external-secrets.io/v1/InfisicalAuth':
    'awsAuthCredentials azureAuthCredentials gcpIamAuthCredentials gcpIdTokenAuthCredentials jwtAuthCredentials kubernetesAuthCredentials ldapAuthCredentials ociAuthCredentials tokenAuthCredentials',
  'external-secrets.io/v1/InfisicalProvider': 'caBundle:string caProvider',
  'external-secrets.io/v1/KeeperSecurityProvider': 'getByTitleFallback:boolean',
  'external-secrets.io/v1/PassboltProvider': 'caBundle:string caProvider',
  'external-secrets.io/v1/PulumiProvider': 'auth',
  'external-secrets.io/v1/SecretServerProvider': 'caBundle:string caProvider domain:string',
  'external-secrets.io/v1/SecretStoreProvider':
    'barbican dvls nebiusmysterybox ngrok onepasswordSDK ovh volcengine',
  'external-secrets.io/v1/VaultAuth': 'gcp',
  'external-secrets.io/v1/VaultCertAuth': 'path:string vaultRole:string',
  'external-secrets.io/v1/VaultProvider': 'checkAndSet',
  'external-secrets.io/v1/YandexCertificateManagerProvider': 'fetching',
  'external-secrets.io/v1/YandexLockboxProvider': 'fetching',
  'external-secrets.io/v1alpha1/PushSecretSpec': 'dataTo',
  'external-secrets.io/v1beta1/BeyondtrustServer': 'decrypt:boolean',
  'external-secrets.io/v1beta1/GitlabProvider': 'caBundle:string caProvider',
  'generators.external-secrets.io/v1alpha1/GCPSMAuth': 'workloadIdentityFederation',
  'generators.external-secrets.io/v1alpha1/GeneratorSpec': 'cloudsmithAccessTokenSpec mfaSpec sshKeySpec',
  'generators.external-secrets.io/v1alpha1/PasswordSpec': 'encoding:string secretKeys:strings',
  'helm.toolkit.fluxcd.io/v2/HelmReleaseSpec': 'postRenderStrategy:string',
  'helm.toolkit.fluxcd.io/v2/Upgrade': 'chartNameChangeStrategy:string',
  'image.toolkit.fluxcd.io/v1/SigningKey': 'type:string',
  'kustomize.toolkit.fluxcd.io/v1/KustomizationSpec': 'buildMetadata:strings ignore',
  'kustomize.toolkit.fluxcd.io/v1/PostBuild': 'substituteStrategy:string',
  'notification.toolkit.fluxcd.io/v1/CrossNamespaceObjectReference': 'filter:string',
  'notification.toolkit.fluxcd.io/v1/ReceiverSpec': 'oidcProviders',
  'source.toolkit.fluxcd.io/v1/OCIRepositoryVerification': 'trustedRootSecretRef',
};

/** Fields that newer releases no longer require, or that have a default. */
export const noLongerRequired = {
  'apis/kustomize/CustomHealthCheck': 'kind',
  'external-secrets.io/v1/DopplerAuth': 'secretRef',
  'external-secrets.io/v1/PulumiProvider': 'accessToken',
  'external-secrets.io/v1/WebhookProvider': 'result',
  'monitoring.coreos.com/v1/EmbeddedPersistentVolumeClaim': 'apiVersion kind',
  'monitoring.coreos.com/v1alpha1/VictorOpsConfig': 'routingKey',
  'notification.toolkit.fluxcd.io/v1/ReceiverSpec': 'secretRef',
};

/** Values that newer releases also accept. */
export const newValues = {
  'external-secrets.io/v1/AzureKVProvider.environmentType': 'AzureStackCloud',
  'external-secrets.io/v1/GeneratorRef.kind': 'CloudsmithAccessToken MFA SSHKey',
  'external-secrets.io/v1beta1/GeneratorRef.kind': 'CloudsmithAccessToken MFA SSHKey',
  'generators.external-secrets.io/v1alpha1/ACRAccessTokenSpec.environmentType': 'AzureStackCloud',
  'generators.external-secrets.io/v1alpha1/ClusterGeneratorSpec.kind': 'CloudsmithAccessToken MFA SSHKey',
  'notification.toolkit.fluxcd.io/v1/CrossNamespaceObjectReference.kind':
    'FluxInstance ResourceSet ResourceSetInputProvider',
  'notification.toolkit.fluxcd.io/v1/ReceiverSpec.type': 'generic-oidc',
  'source.toolkit.fluxcd.io/v1/GitRepositorySpec.provider': 'aws',
};

/** Flux writes these as durations such as `1h30m`. */
export const fluxDurations = {
  fields: ['interval', 'retryInterval', 'timeout'],
  pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
};
