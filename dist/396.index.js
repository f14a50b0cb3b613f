export const id=396,ids=[396],modules={2396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{GITOPS_TABLE:()=>GITOPS_TABLE});const GITOPS_TABLE=String.raw`*

acme.cert-manager.io/v1 Challenge N 1 0
acme.cert-manager.io/v1 Order N 1 1d
argoproj.io/v1alpha1 AnalysisRun N 1 1f
argoproj.io/v1alpha1 AnalysisTemplate N 1 4u
argoproj.io/v1alpha1 AppProject N 1 4x
argoproj.io/v1alpha1 Application N 1 58
argoproj.io/v1alpha1 ApplicationSet N 1 62
argoproj.io/v1alpha1 ClusterAnalysisTemplate C 1 4u
argoproj.io/v1alpha1 Experiment N 1 7a
argoproj.io/v1alpha1 Rollout N 1 7e
bitnami.com/v1alpha1 SealedSecret N 1 8n
cert-manager.io/v1 Certificate N 1 8q
cert-manager.io/v1 CertificateRequest N 1 91
cert-manager.io/v1 ClusterIssuer C 1 93
cert-manager.io/v1 Issuer N 1 93
external-secrets.io/v1 ClusterExternalSecret C 1 9h
external-secrets.io/v1 ClusterSecretStore C 1 a1
external-secrets.io/v1 ExternalSecret N 1 d3
external-secrets.io/v1 SecretStore N 1 a1
external-secrets.io/v1alpha1 ClusterPushSecret C 1 d4
external-secrets.io/v1alpha1 PushSecret N 1 dd
external-secrets.io/v1beta1 ClusterExternalSecret C 1 de
external-secrets.io/v1beta1 ClusterSecretStore C 1 do
external-secrets.io/v1beta1 ExternalSecret N 1 ed
external-secrets.io/v1beta1 SecretStore N 1 do
gateway.networking.k8s.io/v1 BackendTLSPolicy N 1 ee
gateway.networking.k8s.io/v1 GRPCRoute N 1 ek
gateway.networking.k8s.io/v1 Gateway N 1 ez
gateway.networking.k8s.io/v1 GatewayClass C 1 fi
gateway.networking.k8s.io/v1 HTTPRoute N 1 fk
gateway.networking.k8s.io/v1 ListenerSet N 1 g2
gateway.networking.k8s.io/v1 ReferenceGrant N 1 g4
gateway.networking.k8s.io/v1 TLSRoute N 1 g8
gateway.networking.k8s.io/v1alpha2 GRPCRoute N 1 ek
gateway.networking.k8s.io/v1alpha2 ReferenceGrant N 1 g4
gateway.networking.k8s.io/v1alpha2 TCPRoute N 1 gc
gateway.networking.k8s.io/v1alpha2 TLSRoute N 1 ge
gateway.networking.k8s.io/v1alpha2 UDPRoute N 1 gc
gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy N 1 ee
gateway.networking.k8s.io/v1alpha3 TLSRoute N 1 g8
gateway.networking.k8s.io/v1beta1 Gateway N 1 ez
gateway.networking.k8s.io/v1beta1 GatewayClass C 1 fi
gateway.networking.k8s.io/v1beta1 HTTPRoute N 1 fk
gateway.networking.k8s.io/v1beta1 ReferenceGrant N 1 g4
generators.external-secrets.io/v1alpha1 ACRAccessToken N 1 gg
generators.external-secrets.io/v1alpha1 ClusterGenerator C 1 gm
generators.external-secrets.io/v1alpha1 ECRAuthorizationToken N 1 h9
generators.external-secrets.io/v1alpha1 Fake N 1 ha
generators.external-secrets.io/v1alpha1 GCRAccessToken N 1 hb
generators.external-secrets.io/v1alpha1 GithubAccessToken N 1 hc
generators.external-secrets.io/v1alpha1 Grafana N 1 hd
generators.external-secrets.io/v1alpha1 Password N 1 he
generators.external-secrets.io/v1alpha1 QuayAccessToken N 1 hf
generators.external-secrets.io/v1alpha1 STSSessionToken N 1 hg
generators.external-secrets.io/v1alpha1 UUID N 1 hh
generators.external-secrets.io/v1alpha1 VaultDynamicSecret N 1 hi
generators.external-secrets.io/v1alpha1 Webhook N 1 hj
helm.toolkit.fluxcd.io/v2 HelmRelease N 1 hk
helm.toolkit.fluxcd.io/v2beta1 HelmRelease N 1 id
helm.toolkit.fluxcd.io/v2beta2 HelmRelease N 1 is
image.toolkit.fluxcd.io/v1 ImagePolicy N 1 ix
image.toolkit.fluxcd.io/v1 ImageRepository N 1 j3
image.toolkit.fluxcd.io/v1 ImageUpdateAutomation N 1 j7
image.toolkit.fluxcd.io/v1beta1 ImagePolicy N 1 ji
image.toolkit.fluxcd.io/v1beta1 ImageRepository N 1 jk
image.toolkit.fluxcd.io/v1beta1 ImageUpdateAutomation N 1 jm
image.toolkit.fluxcd.io/v1beta2 ImagePolicy N 1 ix
image.toolkit.fluxcd.io/v1beta2 ImageRepository N 1 j3
image.toolkit.fluxcd.io/v1beta2 ImageUpdateAutomation N 1 js
keda.sh/v1alpha1 ClusterTriggerAuthentication C 1 jw
keda.sh/v1alpha1 ScaledJob N 1 ki
keda.sh/v1alpha1 ScaledObject N 1 ko
keda.sh/v1alpha1 TriggerAuthentication N 1 jw
kustomize.toolkit.fluxcd.io/v1 Kustomization N 1 ky
kustomize.toolkit.fluxcd.io/v1beta1 Kustomization N 1 l5
kustomize.toolkit.fluxcd.io/v1beta2 Kustomization N 1 lb
monitoring.coreos.com/v1 Alertmanager N 1 lf
monitoring.coreos.com/v1 PodMonitor N 1 mc
monitoring.coreos.com/v1 Probe N 1 mi
monitoring.coreos.com/v1 Prometheus N 1 mp
monitoring.coreos.com/v1 PrometheusRule N 1 nq
monitoring.coreos.com/v1 ServiceMonitor N 1 nu
monitoring.coreos.com/v1 ThanosRuler N 1 nx
monitoring.coreos.com/v1alpha1 AlertmanagerConfig N 1 o0
monitoring.coreos.com/v1alpha1 PrometheusAgent N 1 p0
monitoring.coreos.com/v1alpha1 ScrapeConfig N 1 p2
monitoring.coreos.com/v1beta1 AlertmanagerConfig N 1 pu
notification.toolkit.fluxcd.io/v1 Receiver N 1 qh
notification.toolkit.fluxcd.io/v1beta1 Alert N 1 qk
notification.toolkit.fluxcd.io/v1beta1 Provider N 1 qn
notification.toolkit.fluxcd.io/v1beta1 Receiver N 1 qp
notification.toolkit.fluxcd.io/v1beta2 Alert N 1 qr
notification.toolkit.fluxcd.io/v1beta2 Provider N 1 qt
notification.toolkit.fluxcd.io/v1beta2 Receiver N 1 qv
notification.toolkit.fluxcd.io/v1beta3 Alert N 1 qx
notification.toolkit.fluxcd.io/v1beta3 Provider N 1 qy
source.toolkit.fluxcd.io/v1 Bucket N 1 r0
source.toolkit.fluxcd.io/v1 ExternalArtifact N 1 r3
source.toolkit.fluxcd.io/v1 GitRepository N 1 r5
source.toolkit.fluxcd.io/v1 HelmChart N 1 r9
source.toolkit.fluxcd.io/v1 HelmRepository N 1 re
source.toolkit.fluxcd.io/v1 OCIRepository N 1 rg
source.toolkit.fluxcd.io/v1beta1 Bucket N 1 rk
source.toolkit.fluxcd.io/v1beta1 GitRepository N 1 rm
source.toolkit.fluxcd.io/v1beta1 HelmChart N 1 rq
source.toolkit.fluxcd.io/v1beta1 HelmRepository N 1 rs
source.toolkit.fluxcd.io/v1beta2 Bucket N 1 ru
source.toolkit.fluxcd.io/v1beta2 GitRepository N 1 rw
source.toolkit.fluxcd.io/v1beta2 HelmChart N 1 rz
source.toolkit.fluxcd.io/v1beta2 HelmRepository N 1 re
source.toolkit.fluxcd.io/v1beta2 OCIRepository N 1 rg
trust.cert-manager.io/v1alpha1 Bundle C 1 s1

{"type":"string","enum":["HTTP-01","DNS-01"]}
{"type":"string","enum":["None","Follow"]}
{"type":"string","enum":["AzurePublicCloud","AzureChinaCloud","AzureGermanCloud","AzureUSGovernmentCloud"]}
{"type":"string","enum":["AzurePublicZone","AzurePrivateZone"]}
{"type":"string","enum":["TCP","UDP"]}
{"type":"string","enum":["ClusterIP","ExternalName","LoadBalancer","NodePort"]}
{"type":"string","pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253}
{"type":"string","pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","minLength":1,"maxLength":63}
{"type":"string","minLength":1,"maxLength":253}
{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63}
{"type":"integer","format":"int32","minimum":1,"maximum":65535}
{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","minLength":1,"maxLength":253}
{"type":"string","enum":["DoesNotExist","Exists","Gt","In","Lt","NotIn"]}
{"type":"string","enum":["Always","OnRootMismatch"]}
{"type":"string","enum":["Localhost","RuntimeDefault","Unconfined"]}
{"type":"string","enum":["NoExecute","NoSchedule","PreferNoSchedule",""]}
{"type":"string","enum":["Equal","Exists","Gt","Lt",""]}
{"type":"string","enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
{"type":"string","enum":["v1","v2"]}
{"type":"string","enum":["Indexed","NonIndexed"]}
{"type":"string","enum":["Failed","TerminatingOrFailed"]}
{"type":"string","enum":["Count","FailIndex","FailJob","Ignore"]}
{"type":"string","enum":["In","NotIn"]}
{"type":"string","enum":["ClusterFirst","ClusterFirstWithHostNet","Default","None",""]}
{"type":"string","enum":["Never","PreemptLowerPriority"]}
{"type":"string","enum":["Always","Never","OnFailure",""]}
{"type":"string","enum":["Always","IfNotPresent","Never",""]}
{"type":"string","enum":["FallbackToLogsOnError","File",""]}
{"type":"string","enum":["SIGABRT","SIGALRM","SIGBUS","SIGCHLD","SIGCLD","SIGCONT","SIGFPE","SIGHUP","SIGILL","SIGINT","SIGIO","SIGIOT","SIGKILL","SIGPIPE","SIGPOLL","SIGPROF","SIGPWR","SIGQUIT","SIGRTMAX","SIGRTMAX-1","SIGRTMAX-10","SIGRTMAX-11","SIGRTMAX-12","SIGRTMAX-13","SIGRTMAX-14","SIGRTMAX-2","SIGRTMAX-3","SIGRTMAX-4","SIGRTMAX-5","SIGRTMAX-6","SIGRTMAX-7","SIGRTMAX-8","SIGRTMAX-9","SIGRTMIN","SIGRTMIN+1","SIGRTMIN+10","SIGRTMIN+11","SIGRTMIN+12","SIGRTMIN+13","SIGRTMIN+14","SIGRTMIN+15","SIGRTMIN+2","SIGRTMIN+3","SIGRTMIN+4","SIGRTMIN+5","SIGRTMIN+6","SIGRTMIN+7","SIGRTMIN+8","SIGRTMIN+9","SIGSEGV","SIGSTKFLT","SIGSTOP","SIGSYS","SIGTERM","SIGTRAP","SIGTSTP","SIGTTIN","SIGTTOU","SIGURG","SIGUSR1","SIGUSR2","SIGVTALRM","SIGWINCH","SIGXCPU","SIGXFSZ"]}
{"type":"string","enum":["HTTP","HTTPS",""]}
{"type":"string","enum":["SCTP","TCP","UDP",""]}
{"type":"string","enum":["Default","Unmasked"]}
{"type":"string","enum":["Bidirectional","HostToContainer","None"]}
{"type":"string","enum":["Merge","Strict"]}
{"type":"string","enum":["Honor","Ignore"]}
{"type":"string","enum":["DoNotSchedule","ScheduleAnyway"]}
{"type":"string","enum":["None","ReadOnly","ReadWrite",""]}
{"type":"string","enum":["Dedicated","Managed","Shared",""]}
{"type":"string","enum":["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}
{"type":"string","enum":["Block","Filesystem"]}
{"type":"string","enum":["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","Socket"]}
{"type":"string","pattern":"^.{2,}|[^./]$","minLength":1}
{"type":"string","enum":["create-only","create-update","create-delete","sync"]}
{"type":"string","enum":["SHA256WithRSA","SHA384WithRSA","SHA512WithRSA","ECDSAWithSHA256","ECDSAWithSHA384","ECDSAWithSHA512","PureEd25519"]}
{"type":"string","enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
{"type":"string","enum":["DER","CombinedPEM"]}
{"type":"string","enum":["LegacyRC2","LegacyDES","Modern2023"]}
{"type":"string","enum":["RSA","ECDSA","Ed25519"]}
{"type":"string","enum":["PKCS1","PKCS8"]}
{"type":"string","enum":["Never","Always"]}
{"type":"string","maxLength":64}
{"type":"string","enum":["HS256","HS384","HS512"]}
{"type":"string","enum":["CreatedOnce","Periodic","OnChange"]}
{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","minLength":1,"maxLength":253}
{"type":"string","enum":["Default","Unicode"]}
{"type":"string","enum":["Auto","Base64","Base64URL","None"]}
{"type":"string","enum":["None","Fetch"]}
{"type":"string","enum":["ACRAccessToken","ClusterGenerator","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","CloudsmithAccessToken","MFA","SSHKey"]}
{"type":"string","enum":["SecretStore","ClusterSecretStore"]}
{"type":"string","enum":["Owner","Orphan","Merge","None"]}
{"type":"string","enum":["Delete","Merge","Retain"]}
{"type":"string","enum":["v2"]}
{"type":"string","enum":["Replace","Merge"]}
{"type":"string","enum":["Data","Annotations","Labels"]}
{"type":"string","enum":["Values","KeysAndValues"]}
{"type":"string","enum":["Secret","ConfigMap"]}
{"type":"string","enum":["SecretsManager","ParameterStore"]}
{"type":"string","enum":["ServicePrincipal","ManagedIdentity","WorkloadIdentity"]}
{"type":"string","enum":["PublicCloud","USGovernmentCloud","ChinaCloud","GermanCloud","AzureStackCloud"]}
{"type":"string","enum":["json","dotnet-json","env","yaml","docker"]}
{"type":"string","enum":["upper-camel","camel","lower-snake","tf-var","dotnet-env","lower-kebab"]}
{"type":"string","enum":["","UserPrincipal","InstancePrincipal","Workload"]}
{"type":"string","enum":["Delete","None"]}
{"type":"string","enum":["Replace","IfNotExists"]}
{"type":"string","enum":["None","ReverseUnicode"]}
{"type":"string","enum":["PublicCloud","USGovernmentCloud","ChinaCloud","GermanCloud"]}
{"type":"string","pattern":"^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$","minLength":1,"maxLength":253}
{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","minLength":1,"maxLength":253}
{"type":"string","enum":["Hostname","URI"]}
{"type":"string","pattern":"^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\?([^#]*))?(#(.*))?","minLength":1,"maxLength":253}
{"type":"string","enum":["All","None"]}
{"type":"integer","format":"int32","minimum":0,"maximum":1000000}
{"type":"string","enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","minLength":1,"maxLength":256}
{"type":"string","minLength":1,"maxLength":4096}
{"type":"integer","format":"int32","minimum":0,"maximum":100}
{"type":"integer","format":"int32","minimum":1}
{"type":"integer","format":"int32","minimum":0}
{"type":"string","enum":["Exact","RegularExpression"]}
{"type":"string","maxLength":1024}
{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
{"type":"string","maxLength":128}
{"type":"string","enum":["Cookie","Header"]}
{"type":"string","enum":["Permanent","Session"]}
{"type":"string","pattern":"^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$","minLength":1,"maxLength":253}
{"type":"string","maxLength":253}
{"type":"string","enum":["All","Selector","Same","None"]}
{"type":"string","pattern":"^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$","minLength":1,"maxLength":255}
{"type":"string","enum":["All","Selector","Same"]}
{"type":"string","enum":["Terminate","Passthrough"]}
{"type":"string","enum":["AllowValidOnly","AllowInsecureFallback"]}
{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$","minLength":1,"maxLength":253}
{"type":"string","enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"]}
{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
{"type":"string","enum":["HTTP","GRPC"]}
{"type":"string","pattern":"^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$","maxLength":1024}
{"type":"string","enum":["http","https"]}
{"type":"string","enum":["ReplaceFullPath","ReplacePrefixMatch"]}
{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
{"type":"string","enum":["Exact","PathPrefix","RegularExpression"]}
{"type":"string","minLength":1,"maxLength":1024}
{"type":"string","enum":["ACRAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","CloudsmithAccessToken","MFA","SSHKey"]}
{"type":"string","enum":["Data","Auth","Raw"]}
{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
{"type":"string","minLength":1,"maxLength":53}
{"type":"string","minLength":1,"maxLength":63}
{"type":"string","minLength":1,"maxLength":2048}
{"type":"string","enum":["ChartVersion","Revision"]}
{"type":"string","enum":["HelmRepository","GitRepository","Bucket"]}
{"type":"string","enum":["cosign","notation"]}
{"type":"string","enum":["OCIRepository","HelmChart","ExternalArtifact"]}
{"type":"string","enum":["enabled","warn","disabled"]}
{"type":"string","enum":["Skip","Create","CreateReplace"]}
{"type":"string","enum":["RemediateOnFailure","RetryOnFailure"]}
{"type":"string","enum":["enabled","disabled","auto"]}
{"type":"string","enum":["background","foreground","orphan"]}
{"type":"string","enum":["rollback","uninstall"]}
{"type":"string","pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$","maxLength":250}
{"type":"string","pattern":"^[\\-._a-zA-Z0-9]+$","maxLength":253}
{"type":"string","enum":["poller","legacy"]}
{"type":"string","enum":["cosign"]}
{"type":"string","enum":["test","remove","add","replace","move","copy"]}
{"type":"string","enum":["OCIRepository","HelmChart"]}
{"type":"string","enum":["Always","IfNotPresent","Never"]}
{"type":"string","enum":["asc","desc"]}
{"type":"string","enum":["generic","aws","azure","gcp"]}
{"type":"string","enum":["GitRepository"]}
{"type":"string","enum":["Setters"]}
{"type":"string","enum":["keda","workload"]}
{"type":"string","enum":["azure-workload","gcp","aws","aws-eks","none"]}
{"type":"string","enum":["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower"]}
{"type":"string","enum":["MirrorPrune","Delete","WaitForTermination","Orphan"]}
{"type":"string","minLength":1,"maxLength":200}
{"type":"string","enum":["sops"]}
{"type":"string","enum":["OCIRepository","GitRepository","Bucket","ExternalArtifact"]}
{"type":"string","enum":["none","client","server"]}
{"type":"string","enum":["GitRepository","Bucket"]}
{"type":"string","enum":["OCIRepository","GitRepository","Bucket"]}
{"type":"string","pattern":"^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
{"type":"string","enum":["ClusterFirstWithHostNet","ClusterFirst","Default","None"]}
{"type":"string","enum":["","logfmt","json"]}
{"type":"string","enum":["","debug","info","warn","error"]}
{"type":"string","enum":["OrderedReady","Parallel"]}
{"type":"string","minLength":1}
{"type":"integer","format":"int64","minimum":0}
{"type":"string","enum":["OnNamespace","OnNamespaceExceptForAlertmanagerNamespace","None"]}
{"type":"string","pattern":"^(http|https)://.+$"}
{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
{"type":"string","pattern":"^(http|https|socks5)://.+$"}
{"type":"string","enum":["TLS10","TLS11","TLS12","TLS13"]}
{"type":"string","pattern":"(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$"}
{"type":"string","enum":["OnDelete","RollingUpdate",""]}
{"type":"string","enum":["","NoSniff"]}
{"type":"string","enum":["","Deny","SameOrigin"]}
{"type":"string","enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
{"type":"string","enum":["RelabelConfig","RoleSelector"]}
{"type":"string","enum":["http","https","HTTP","HTTPS"]}
{"type":"string","enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
{"type":"integer","format":"int32","minimum":60}
{"type":"string","enum":["AllowUTF8","Underscores","Dots","Values"]}
{"type":"string","enum":["UTF8","Legacy"]}
{"type":"string","enum":["HTTP","ProcessSignal"]}
{"type":"string","enum":["V1.0","V2.0"]}
{"type":"string","enum":["Endpoints","EndpointSlice"]}
{"type":"string","enum":["monitoring.coreos.com"]}
{"type":"string","enum":["prometheusrules","servicemonitors","podmonitors","probes","scrapeconfigs"]}
{"type":"string","enum":["NoUTF8EscapingWithSuffixes","UnderscoreEscapingWithSuffixes","NoTranslation","UnderscoreEscapingWithoutSuffixes"]}
{"type":"string","enum":["AzureChina","AzureGovernment","AzurePublic"]}
{"type":"string","pattern":"^[\\w\\s:/.\\\\-]+$"}
{"type":"string","pattern":"^[0-9a-zA-Z-.]+$","minLength":1}
{"type":"string","pattern":"^[0-9a-zA-Z-.]+$"}
{"type":"integer","format":"int32","minimum":-1}
{"type":"string","enum":["Address","Topology"]}
{"type":"string","enum":["OnResource","OnShard"]}
{"type":"string","enum":["http","grpc","HTTP","GRPC"]}
{"type":"string","enum":["gzip","Gzip"]}
{"type":"string","enum":["v1","V1","v2","V2"]}
{"type":"string","enum":["Retain","Delete"]}
{"type":"string","pattern":"^(?i)(abort|warn)?$"}
{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$","minLength":1}
{"type":"string","enum":["!=","=","=~","!~"]}
{"type":"integer","minimum":-31,"maximum":31}
{"type":"string","pattern":"^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)"}
{"type":"string","pattern":"^https?://.+$"}
{"type":"string","enum":["Daily","None"]}
{"type":"string","enum":["team","teams","user","escalation","schedule"]}
{"type":"string","pattern":"^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$"}
{"type":"string","enum":["MarkdownV2","Markdown","HTML"]}
{"type":"string","enum":["StatefulSet","DaemonSet"]}
{"type":"string","enum":["OAuth","ManagedIdentity","SDK","WorkloadIdentity"]}
{"type":"integer","format":"int32","minimum":0,"maximum":65535}
{"type":"string","enum":["A","AAAA","MX","NS","SRV"]}
{"type":"string","pattern":"^[a-zA-Z][a-zA-Z0-9+.-]*://.+$","minLength":1}
{"type":"string","pattern":"^[a-zA-Z][a-zA-Z0-9+.-]*://.+$"}
{"type":"string","enum":["Services","Tasks","Nodes"]}
{"type":"string","enum":["hcloud","Hcloud","robot","Robot"]}
{"type":"string","enum":["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}
{"type":"string","enum":["Public","public","Admin","admin","Internal","internal"]}
{"type":"string","enum":["Instance","Hypervisor","LoadBalancer"]}
{"type":"string","enum":["VPS","DedicatedServer"]}
{"type":"string","enum":["Instance","Baremetal"]}
{"type":"string","enum":["generic","generic-hmac","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr","cdevents","generic-oidc"]}
{"type":"string","enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository","ArtifactGenerator","ExternalArtifact","FluxInstance","ResourceSet","ResourceSetInputProvider"]}
{"type":"string","enum":["info","error"]}
{"type":"string","enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository"]}
{"type":"string","pattern":"^(http|https)://"}
{"type":"string","enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","bitbucket","azuredevops","googlechat","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch"]}
{"type":"string","enum":["generic","generic-hmac","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr"]}
{"type":"string","maxLength":255}
{"type":"string","maxLength":2048}
{"type":"string","pattern":"^(http|https)://.*$","maxLength":2048}
{"type":"string","enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","gitea","bitbucketserver","bitbucket","azuredevops","googlechat","googlepubsub","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch","pagerduty","datadog"]}
{"type":"string","enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","gitea","giteapullrequestcomment","bitbucketserver","bitbucket","azuredevops","googlechat","googlepubsub","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch","githubpullrequestcomment","gitlabmergerequestcomment","pagerduty","datadog","nats","zulip","otel"]}
{"type":"string","enum":["generic","aws","gcp","azure"]}
{"type":"string","pattern":"^(http|https)://.*$"}
{"type":"string","enum":["aws","ldap"]}
{"type":"string","enum":["generic","azure","github","aws"]}
{"type":"string","pattern":"^(http|https|ssh)://.*$"}
{"type":"string","enum":["head","HEAD","Tag","TagAndHEAD"]}
{"type":"string","enum":["default","oci"]}
{"type":"string","pattern":"^(http|https|oci)://.*$"}
{"type":"string","pattern":"^oci://.*$"}
{"type":"string","enum":["extract","copy"]}
{"type":"string","enum":["generic","aws","gcp"]}
{"type":"string","enum":["go-git","libgit2"]}
{"type":"string","enum":["head"]}
{"type":"string","minLength":1,"maxLength":128}

apiVersion:s kind:s metadata!:#1 spec!:#4 status:a
annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s managedFields:[#2 name:s namespace:s ownerReferences:[#3 resourceVersion:s selfLink:s uid:s
apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s time:t
apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s
authorizationURL!:s dnsName!:s issuerRef!:#5 key!:s solver!:#6 token!:s type!:$0 url!:s wildcard:b
group:s kind:s name!:s
dns01:#7 http01:#m selector:#1c
acmeDNS:#8 akamai:#a azureDNS:#b cloudDNS:#d cloudflare:#e cnameStrategy:$1 digitalocean:#f rfc2136:#g route53:#h webhook:#l
accountSecretRef!:#9 host!:s
name!:s key:s
accessTokenSecretRef!:#9 clientSecretSecretRef!:#9 clientTokenSecretRef!:#9 serviceConsumerDomain!:s
clientID:s clientSecretSecretRef:#9 environment:$2 hostedZoneName:s managedIdentity:#c resourceGroupName!:s subscriptionID!:s tenantID:s zoneType:$3
clientID:s resourceID:s tenantID:s
hostedZoneName:s project!:s serviceAccountSecretRef:#9
apiKeySecretRef:#9 apiTokenSecretRef:#9 email:s
tokenSecretRef!:#9
nameserver!:s protocol:$4 tsigAlgorithm:s tsigKeyName:s tsigSecretSecretRef:#9
accessKeyID:s accessKeyIDSecretRef:#9 auth:#i hostedZoneID:s region:s role:s secretAccessKeySecretRef:#9
kubernetes!:#j
serviceAccountRef!:#k
audiences:[s name!:s
config:a groupName!:s solverName!:s
gatewayHTTPRoute:#n ingress:#1a
labels:{s parentRefs:[#o podTemplate:#p serviceType:$5
group:$6 kind:$7 name!:$8 namespace:$9 port:$a sectionName:$b
metadata:#q spec:#r
annotations:{s labels:{s
affinity:#s imagePullSecrets:[#13 nodeSelector:{s priorityClassName:s resources:#14 securityContext:#15 serviceAccountName:s tolerations:[#19
nodeAffinity:#t podAffinity:#y podAntiAffinity:#y
preferredDuringSchedulingIgnoredDuringExecution:[#u requiredDuringSchedulingIgnoredDuringExecution:#x
preference!:#v weight!:i
matchExpressions:[#w matchFields:[#w
key!:s operator!:$c values:[s
nodeSelectorTerms!:[#v
preferredDuringSchedulingIgnoredDuringExecution:[#z requiredDuringSchedulingIgnoredDuringExecution:[#10
podAffinityTerm!:#10 weight!:i
labelSelector:#11 matchLabelKeys:[s mismatchLabelKeys:[s namespaceSelector:#11 namespaces:[s topologyKey!:s
matchExpressions:[#12 matchLabels:{s
key!:s operator!:s values:[s
name:s
limits:{q requests:{q
fsGroup:l fsGroupChangePolicy:$d runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:#16 seccompProfile:#17 supplementalGroups:[n sysctls:[#18
level:s role:s type:s user:s
localhostProfile:s type!:$e
name!:s value!:s
effect:$f key:s operator:$g tolerationSeconds:l value:s
class:s ingressClassName:s ingressTemplate:#1b name:s podTemplate:#p serviceType:$5
metadata:#q
dnsNames:[s dnsZones:[s matchLabels:{s
apiVersion:s kind:s metadata!:#1 spec!:#1e status:a
commonName:s dnsNames:[s duration:s ipAddresses:[s issuerRef!:#5 profile:s request!:s
apiVersion:s kind:s metadata:#1 spec!:#1g status:a
args:[#1h dryRun:[#1l measurementRetention:[#1m metrics!:[#1n terminate:b ttlStrategy:#4t
name!:s value:s valueFrom:#1i
fieldRef:#1j secretKeyRef:#1k
fieldPath!:s
key!:s name!:s
metricName!:s
limit!:i metricName!:s
consecutiveErrorLimit:x consecutiveSuccessLimit:x count:x failureCondition:s failureLimit:x inconclusiveLimit:x initialDelay:s interval:s name!:s provider!:#1o successCondition:s
cloudWatch:#1p datadog:#1u graphite:#1w influxdb:#1x job:#1y kayenta:#4g newRelic:#4k plugin:a prometheus:#4l skywalking:#4r wavefront:#1w web:#4s
interval:s metricDataQueries!:[#1q
expression:s id:s label:s metricStat:#1r period:x returnData:b
metric:#1s period:x stat:s unit:s
dimensions:[#1t metricName:s namespace:s
name:s value:s
aggregator:$h apiVersion:$i formula:s interval:s queries:{s query:s secretRef:#1v
name:s namespaced:b
address:s query:s
profile:s query:s
metadata:#1 spec!:#1z
activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:$j completions:i managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:#20 podReplacementPolicy:$k selector:#11 successPolicy:#24 suspend:b template!:#26 ttlSecondsAfterFinished:i
rules!:[#21
action!:$l onExitCodes:#22 onPodConditions:[#23
containerName:s operator!:$m values!:[n
status:s type!:s
rules!:[#25
succeededCount:i succeededIndexes:s
metadata:#1 spec:#27
activeDeadlineSeconds:l affinity:#s automountServiceAccountToken:b containers!:[#28 dnsConfig:#30 dnsPolicy:$n enableServiceLinks:b ephemeralContainers:[#31 hostAliases:[#32 hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s imagePullSecrets:[#13 initContainers:[#28 nodeName:s nodeSelector:{s os:#33 overhead:{q preemptionPolicy:$o priority:i priorityClassName:s readinessGates:[#34 resourceClaims:[#35 resources:#2r restartPolicy:$p runtimeClassName:s schedulerName:s schedulingGates:[#33 schedulingGroup:#36 securityContext:#37 serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[#19 topologySpreadConstraints:[#38 volumes:[#39
args:[s command:[s env:[#29 envFrom:[#2f image:s imagePullPolicy:$q lifecycle:#2h livenessProbe:#2n name!:s ports:[#2p readinessProbe:#2n resizePolicy:[#2q resources:#2r restartPolicy:s restartPolicyRules:[#2t securityContext:#2v startupProbe:#2n stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:$r tty:b volumeDevices:[#2y volumeMounts:[#2z workingDir:s
name!:s value:s valueFrom:#2a
configMapKeyRef:#2b fieldRef:#2c fileKeyRef:#2d resourceFieldRef:#2e secretKeyRef:#2b
key!:s name:s optional:b
apiVersion:s fieldPath!:s
key!:s optional:b path!:s volumeName!:s
containerName:s divisor:q resource!:s
configMapRef:#2g prefix:s secretRef:#2g
name:s optional:b
postStart:#2i preStop:#2i stopSignal:$s
exec:#2j httpGet:#2k sleep:#2l tcpSocket:#2m
command:[s
host:s httpHeaders:[#18 path:s port!:x scheme:$t
seconds!:l
host:s port!:x
exec:#2j failureThreshold:i grpc:#2o httpGet:#2k initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:#2m terminationGracePeriodSeconds:l timeoutSeconds:i
port!:i service:s
containerPort!:i hostIP:s hostPort:i name:s protocol:$u
resourceName!:s restartPolicy!:s
claims:[#2s limits:{q requests:{q
name!:s request:s
action!:s exitCodes:#2u
operator!:s values:[n
allowPrivilegeEscalation:b appArmorProfile:#17 capabilities:#2w privileged:b procMount:$v readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:#16 seccompProfile:#17 windowsOptions:#2x
add:[s drop:[s
gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s
devicePath!:s name!:s
mountPath!:s mountPropagation:$w name!:s readOnly:b recursiveReadOnly:s subPath:s subPathExpr:s
nameservers:[s options:[#1t searches:[s
args:[s command:[s env:[#29 envFrom:[#2f image:s imagePullPolicy:$q lifecycle:#2h livenessProbe:#2n name!:s ports:[#2p readinessProbe:#2n resizePolicy:[#2q resources:#2r restartPolicy:s restartPolicyRules:[#2t securityContext:#2v startupProbe:#2n stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:$r tty:b volumeDevices:[#2y volumeMounts:[#2z workingDir:s
hostnames:[s ip!:s
name!:s
conditionType!:s
name!:s resourceClaimName:s resourceClaimTemplateName:s
podGroupName:s
appArmorProfile:#17 fsGroup:l fsGroupChangePolicy:$d runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s seLinuxOptions:#16 seccompProfile:#17 supplementalGroups:[n supplementalGroupsPolicy:$x sysctls:[#18 windowsOptions:#2x
labelSelector:#11 matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:$y nodeTaintsPolicy:$y topologyKey!:s whenUnsatisfiable!:$z
awsElasticBlockStore:#3a azureDisk:#3b azureFile:#3c cephfs:#3d cinder:#3e configMap:#3f csi:#3h downwardAPI:#3i emptyDir:#3k ephemeral:#3l fc:#3q flexVolume:#3r flocker:#3s gcePersistentDisk:#3t gitRepo:#3u glusterfs:#3v hostPath:#3w image:#3x iscsi:#3y name!:s nfs:#3z persistentVolumeClaim:#40 photonPersistentDisk:#41 portworxVolume:#42 projected:#43 quobyte:#4a rbd:#4b scaleIO:#4c secret:#4d storageos:#4e vsphereVolume:#4f
fsType:s partition:i readOnly:b volumeID!:s
cachingMode:$10 diskName!:s diskURI!:s fsType:s kind:$11 readOnly:b
readOnly:b secretName!:s shareName!:s
monitors!:[s path:s readOnly:b secretFile:s secretRef:#13 user:s
fsType:s readOnly:b secretRef:#13 volumeID!:s
defaultMode:i items:[#3g name:s optional:b
key!:s mode:i path!:s
driver!:s fsType:s nodePublishSecretRef:#13 readOnly:b volumeAttributes:{s
defaultMode:i items:[#3j
fieldRef:#2c mode:i path!:s resourceFieldRef:#2e
medium:s sizeLimit:q
volumeClaimTemplate:#3m
metadata:#1 spec!:#3n
accessModes:[$12 dataSource:#3o dataSourceRef:#3p resources:#14 selector:#11 storageClassName:s volumeAttributesClassName:s volumeMode:$13 volumeName:s
apiGroup:s kind!:s name!:s
apiGroup:s kind!:s name!:s namespace:s
fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s
driver!:s fsType:s options:{s readOnly:b secretRef:#13
datasetName:s datasetUUID:s
fsType:s partition:i pdName!:s readOnly:b
directory:s repository!:s revision:s
endpoints!:s path!:s readOnly:b
path!:s type:$14
pullPolicy:$q reference:s
chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:#13 targetPortal!:s
path!:s readOnly:b server!:s
claimName!:s readOnly:b
fsType:s pdID!:s
fsType:s readOnly:b volumeID!:s
defaultMode:i sources:[#44
clusterTrustBundle:#45 configMap:#46 downwardAPI:#47 podCertificate:#48 secret:#46 serviceAccountToken:#49
labelSelector:#11 name:s optional:b path!:s signerName:s
items:[#3g name:s optional:b
items:[#3j
certificateChainPath:s credentialBundlePath:s keyPath:s keyType!:s maxExpirationSeconds:i signerName!:s userAnnotations:{s
audience:s expirationSeconds:l path!:s
group:s readOnly:b registry!:s tenant:s user:s volume!:s
fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:#13 user:s
fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:#13 sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
defaultMode:i items:[#3g optional:b secretName:s
fsType:s readOnly:b secretRef:#13 volumeName:s volumeNamespace:s
fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s
address!:s application!:s canaryConfigName!:s configurationAccountName!:s lookback:b metricsAccountName!:s scopes!:[#4h storageAccountName!:s threshold!:#4j
controlScope!:#4i experimentScope!:#4i name!:s
end:s region!:s scope!:s start:s step!:l
marginal!:l pass!:l
profile:s query!:s timeout:l
address:s authentication:#4m headers:[#4p insecure:b query:s rangeQuery:#4q timeout:l
oauth2:#4n sigv4:#4o
clientId:s clientSecret:s scopes:[s tokenUrl:s
profile:s region:s roleArn:s
key!:s value!:s
end:s start:s step:s
address:s interval:s query:s
authentication:#4m body:s headers:[#4p insecure:b jsonBody:a jsonPath:s method:s timeoutSeconds:l url!:s
secondsAfterCompletion:i secondsAfterFailure:i secondsAfterSuccess:i
apiVersion:s kind:s metadata:#1 spec!:#4v
args:[#1h dryRun:[#1l measurementRetention:[#1m metrics:[#1n templates:[#4w
clusterScope:b templateName:s
apiVersion:s kind:s metadata!:#1 spec!:#4y status:a
clusterResourceBlacklist:[#4z clusterResourceWhitelist:[#4z description:s destinationServiceAccounts:[#50 destinations:[#51 namespaceResourceBlacklist:[a namespaceResourceWhitelist:[a orphanedResources:#52 permitOnlyProjectScopedClusters:b roles:[#54 signatureKeys:[#56 sourceNamespaces:[s sourceRepos:[s syncWindows:[#57 sourceIntegrity:a
group!:s kind!:s name:s
defaultServiceAccount!:s namespace:s server!:s
name:s namespace:s server:s
ignore:[#53 warn:b
group:s kind:s name:s
description:s groups:[s jwtTokens:[#55 name!:s policies:[s
exp:l iat!:l id:s
keyID!:s
andOperator:b applications:[s clusters:[s description:s duration:s kind:s manualSync:b namespaces:[s schedule:s timeZone:s syncOverrun:b
apiVersion:s kind:s metadata!:#1 operation:#59 spec!:#5u status:a
info:[#18 initiatedBy:#5a retry:#5b sync:#5d
automated:b username:s
backoff:#5c limit:l refresh:b
duration:s factor:l maxDuration:s
autoHealAttemptsCount:l dryRun:b manifests:[s prune:b resources:[#5e revision:s revisions:[s source:#5f sources:[#5f syncOptions:[s syncStrategy:#5s
group:s kind!:s name!:s namespace:s
chart:s directory:#5g helm:#5j kustomize:#5m name:s path:s plugin:#5q ref:s repoURL!:s targetRevision:s tagPrefix:s
exclude:s include:s jsonnet:#5h recurse:b
extVars:[#5i libs:[s tlas:[#5i
code:b name!:s value!:s
apiVersions:[s fileParameters:[#5k ignoreMissingValueFiles:b kubeVersion:s namespace:s parameters:[#5l passCredentials:b releaseName:s skipCrds:b skipSchemaValidation:b skipTests:b valueFiles:[s values:s valuesObject:a version:s
name:s path:s
forceString:b name:s value:s
apiVersions:[s commonAnnotations:{s commonAnnotationsEnvsubst:b commonLabels:{s components:[s forceCommonAnnotations:b forceCommonLabels:b ignoreMissingComponents:b images:[s kubeVersion:s labelIncludeTemplates:b labelWithoutSelector:b namePrefix:s nameSuffix:s namespace:s patches:[#5n replicas:[#5p version:s
options:{b patch:s path:s target:#5o
group:s kind:s version:s name:s namespace:s annotationSelector:s labelSelector:s
count!:x name!:s
env:[#18 name:s parameters:[#5r
map:{s array:[s name:s string:s
apply:#5t hook:#5t
force:b
destination!:#51 ignoreDifferences:[#5v info:[#18 project!:s revisionHistoryLimit:l source:#5f sourceHydrator:#5w sources:[#5f syncPolicy:#60
group:s jqPathExpressions:[s jsonPointers:[s kind!:s managedFieldsManagers:[s name:s namespace:s
drySource!:#5x hydrateTo:#5y syncSource!:#5z
directory:#5g helm:#5j kustomize:#5m path!:s plugin:#5q repoURL!:s targetRevision!:s
targetBranch!:s
path!:$15 targetBranch!:s repoURL:s
automated:#61 managedNamespaceMetadata:#q retry:#5b syncOptions:[s
allowEmpty:b enabled:b prune:b selfHeal:b
apiVersion:s kind:s metadata!:#1 spec!:#63 status:a
applyNestedSelectors:b generators!:[#64 goTemplate:b goTemplateOptions:[s ignoreApplicationDifferences:[#73 preservedFields:#74 strategy:#75 syncPolicy:#79 template!:#66 templatePatch:s
clusterDecisionResource:#65 clusters:#68 git:#69 list:#6b matrix:#6c merge:#72 plugin:#6e pullRequest:#6g scmProvider:#6s selector:#11
configMapRef!:s labelSelector:#11 name:s requeueAfterSeconds:l template:#66 values:{s
metadata!:#67 spec!:#5u
annotations:{s finalizers:[s labels:{s name:s namespace:s
flatList:b selector:#11 template:#66 values:{s
directories:[#6a files:[#6a pathParamPrefix:s repoURL!:s requeueAfterSeconds:l revision!:s template:#66 values:{s
exclude:b path!:s
elements:[a elementsYaml:s template:#66
generators!:[#6d template:#66
clusterDecisionResource:#65 clusters:#68 git:#69 list:#6b matrix:a merge:a plugin:#6e pullRequest:#6g scmProvider:#6s selector:#11
configMapRef!:#33 input:#6f requeueAfterSeconds:l template:#66 values:{s
parameters:{a
azuredevops:#6h bitbucket:#6j bitbucketServer:#6m continueOnRepoNotFoundError:b filters:[#6o gitea:#6p github:#6q gitlab:#6r requeueAfterSeconds:l template:#66 values:{s
api:s labels:[s organization!:s project!:s repo!:s tokenRef:#6i
key!:s secretName!:s
api:s basicAuth:#6k bearerToken:#6l owner!:s repo!:s
passwordRef!:#6i username!:s
tokenRef!:#6i
api!:s basicAuth:#6k bearerToken:#6l caRef:#6n insecure:b project!:s repo!:s
configMapName!:s key!:s
branchMatch:s targetBranchMatch:s titleMatch:s
api!:s insecure:b labels:[s owner!:s repo!:s tokenRef:#6i
api:s appSecretName:s labels:[s owner!:s repo!:s tokenRef:#6i
api:s caRef:#6n insecure:b labels:[s project!:s pullRequestState:s tokenRef:#6i
awsCodeCommit:#6t azureDevOps:#6v bitbucket:#6w bitbucketServer:#6x cloneProtocol:s filters:[#6y gitea:#6z github:#70 gitlab:#71 requeueAfterSeconds:l template:#66 values:{s
allBranches:b region:s role:s tagFilters:[#6u
key!:s value:s
accessTokenRef!:#6i allBranches:b api:s organization!:s teamProject!:s
allBranches:b appPasswordRef!:#6i owner!:s user!:s
allBranches:b api!:s basicAuth:#6k bearerToken:#6l caRef:#6n insecure:b project!:s
branchMatch:s labelMatch:s pathsDoNotExist:[s pathsExist:[s repositoryMatch:s
allBranches:b api!:s insecure:b owner!:s tokenRef:#6i excludeArchivedRepos:b
allBranches:b api:s appSecretName:s organization!:s tokenRef:#6i excludeArchivedRepos:b
allBranches:b api:s caRef:#6n group!:s includeSharedProjects:b includeSubgroups:b insecure:b tokenRef:#6i topic:s includeArchivedRepos:b
generators!:[#6d mergeKeys!:[s template:#66
jqPathExpressions:[s jsonPointers:[s name:s
annotations:[s labels:[s
deletionOrder:s rollingSync:#76 type:s
steps:[#77
matchExpressions:[#78 maxUpdate:x
key:s operator:s values:[s
applicationsSync:$16 preserveResourcesOnDeletion:b
apiVersion:s kind:s metadata:#1 spec!:#7b status:a
analyses:[#7c analysisRunMetadata:#q dryRun:[#1l duration:s measurementRetention:[#1m progressDeadlineSeconds:i scaleDownDelaySeconds:i templates!:[#7d terminate:b
args:[#1h clusterScope:b name!:s requiredForCompletion:b templateName!:s
minReadySeconds:i name!:s replicas:i selector!:#11 service:#13 template!:#26
apiVersion:s kind:s metadata:#1 spec!:#7f status:a
analysis:#7g minReadySeconds:i paused:b progressDeadlineAbort:b progressDeadlineSeconds:i replicas:i restartAt:t revisionHistoryLimit:i rollbackWindow:#7h selector:#11 strategy:#7i template:#26 workloadRef:#8m
successfulRunHistoryLimit:i unsuccessfulRunHistoryLimit:i
revisions:i
blueGreen:#7j canary:#7p
abortScaleDownDelaySeconds:i activeMetadata:#q activeService!:s antiAffinity:#7k autoPromotionEnabled:b autoPromotionSeconds:i maxUnavailable:x postPromotionAnalysis:#7m prePromotionAnalysis:#7m previewMetadata:#q previewReplicaCount:i previewService:s scaleDownDelayRevisionLimit:i scaleDownDelaySeconds:i
preferredDuringSchedulingIgnoredDuringExecution:#7l requiredDuringSchedulingIgnoredDuringExecution:a
weight!:i
analysisRunMetadata:#q args:[#7n dryRun:[#1l measurementRetention:[#1m templates:[#4w
name!:s value:s valueFrom:#7o
fieldRef:#1j podTemplateHashValue:s
abortScaleDownDelaySeconds:i analysis:#7q antiAffinity:#7k canaryMetadata:#q canaryService:s dynamicStableScale:b maxSurge:x maxUnavailable:x minPodsPerReplicaSet:i pingPong:#7r replicaProgressThreshold:#7s scaleDownDelayRevisionLimit:i scaleDownDelaySeconds:i stableMetadata:#q stableService:s steps:[#7t trafficRouting:#85
analysisRunMetadata:#q args:[#7n dryRun:[#1l measurementRetention:[#1m templates:[#4w startingStep:i
pingService!:s pongService!:s
type!:s value!:i
analysis:#7m experiment:#7u pause:#7x plugin:#7y setCanaryScale:#7z setHeaderRoute:#80 setMirrorRoute:#83 setWeight:i
analyses:[#7v analysisRunMetadata:#q dryRun:[#1l duration:s scaleDownDelaySeconds:i templates!:[#7w
args:[#7n clusterScope:b name!:s requiredForCompletion:b templateName!:s
metadata:#q name!:s replicas:i selector:#11 service:#13 specRef!:s weight:i
duration:x
config:a name!:s
matchTrafficWeight:b replicas:i weight:i
match:[#81 name:s
headerName!:s headerValue!:#82
exact:s prefix:s regex:s
match:[#84 name!:s percentage:i
headers:{#82 method:#82 path:#82
alb:#86 ambassador:#88 apisix:#89 appMesh:#8b istio:#8e managedRoutes:[#33 maxTrafficWeight:i nginx:#8j plugins:a smi:#8k traefik:#8l
annotationPrefix:s ingress:s ingresses:[s rootService:s servicePort!:i stickinessConfig:#87
durationSeconds!:l enabled!:b
mappings!:[s
route:#8a
name!:s rules:[s
virtualNodeGroup:#8c virtualService:#8d
canaryVirtualNodeRef!:#33 stableVirtualNodeRef!:#33
name!:s routes:[s
destinationRule:#8f virtualService:#8g virtualServices:[#8g
additionalSubsetNames:[s canarySubsetName!:s name!:s stableSubsetName!:s
name!:s routes:[s tcpRoutes:[#8h tlsRoutes:[#8i
port:l
port:l sniHosts:[s
additionalIngressAnnotations:{s annotationPrefix:s canaryIngressAnnotations:{s stableIngress:s stableIngresses:[s
rootService:s trafficSplitName:s
weightedTraefikServiceName!:s
apiVersion:s kind:s name:s scaleDown:s
apiVersion:s kind:s metadata:#1 spec!:#8o status:a
data:s encryptedData!:{s template:#8p
data:{s immutable:b metadata:#1 type:s
apiVersion:s kind:s metadata:#1 spec:#8r status:a
additionalOutputFormats:[#8s commonName:s dnsNames:[s duration:s emailAddresses:[s encodeUsagesInRequest:b ipAddresses:[s isCA:b issuerRef!:#5 keystores:#8t literalSubject:s nameConstraints:#8w otherNames:[#8y privateKey:#8z renewBefore:s renewBeforePercentage:i revisionHistoryLimit:i secretName!:s secretTemplate:#q signatureAlgorithm:$17 subject:#90 uris:[s usages:[$18
type!:$19
jks:#8u pkcs12:#8v
alias:s create!:b password:s passwordSecretRef:#9
create!:b password:s passwordSecretRef:#9 profile:$1a
critical:b excluded:#8x permitted:#8x
dnsDomains:[s emailAddresses:[s ipRanges:[s uriDomains:[s
oid:s utf8Value:s
algorithm:$1b encoding:$1c rotationPolicy:$1d size:I
countries:[s localities:[s organizationalUnits:[s organizations:[s postalCodes:[s provinces:[s serialNumber:s streetAddresses:[s
apiVersion:s kind:s metadata:#1 spec:#92 status:a
duration:s extra:{[s groups:[s isCA:b issuerRef!:#5 request!:s uid:s usages:[$18 username:s
apiVersion:s kind:s metadata:#1 spec!:#94 status:a
acme:#95 ca:#97 selfSigned:#98 vault:#99 venafi:#9e
caBundle:s disableAccountKeyGeneration:b email:s enableDurationFeature:b externalAccountBinding:#96 preferredChain:$1e privateKeySecretRef!:#9 profile:s server!:s skipTLSVerify:b solvers:[#6
keyAlgorithm:$1f keyID!:s keySecretRef!:#9
crlDistributionPoints:[s issuingCertificateURLs:[s ocspServers:[s secretName!:s
crlDistributionPoints:[s
auth!:#9a caBundle:s caBundleSecretRef:#9 clientCertSecretRef:#9 clientKeySecretRef:#9 namespace:s path!:s server!:s serverName:s
appRole:#9b clientCertificate:#9c kubernetes:#9d tokenSecretRef:#9
path!:s roleId!:s secretRef!:#9
mountPath:s name:s secretName:s
mountPath:s role!:s secretRef:#9 serviceAccountRef:#k
cloud:#9f tpp:#9g zone!:s
apiTokenSecretRef!:#9 url:s
caBundle:s caBundleSecretRef:#9 credentialsRef!:#33 url!:s
apiVersion:s kind:s metadata:#1 spec:#9i status:a
externalSecretMetadata:#q externalSecretName:$b externalSecretSpec!:#9j namespaceSelector:#11 namespaceSelectors:[#11 namespaces:[s refreshTime:s
data:[#9k dataFrom:[#9p refreshInterval:s refreshPolicy:$1g secretStoreRef:#9o target:#9v
remoteRef!:#9l secretKey!:$1h sourceRef:#9m
conversionStrategy:$1i decodingStrategy:$1j key!:s metadataPolicy:$1k property:s version:s nullBytePolicy:s
generatorRef:#9n storeRef:#9o
apiVersion:s kind!:$1l name!:$b
kind:$1m name:$b
extract:#9l find:#9q rewrite:[#9s sourceRef:#9m
conversionStrategy:$1i decodingStrategy:$1j name:#9r path:s tags:{s nullBytePolicy:s
regexp:s
regexp:#9t transform:#9u merge:a
source!:s target!:s
template!:s
creationPolicy:$1n deletionPolicy:$1o immutable:b name:$b template:#9w manifest:a
data:{s engineVersion:$1p mergePolicy:$1q metadata:#9x templateFrom:[#9y type:s
annotations:{s labels:{s finalizers:[s
configMap:#9z literal:s secret:#9z target:$1r
items!:[#a0 name!:$b
key!:$1h templateAs:$1s
apiVersion:s kind:s metadata:#1 spec:#a2 status:a
conditions:[#a3 controller:s provider!:#a4 refreshInterval:I retrySettings:#d2
namespaceRegexes:[s namespaceSelector:#11 namespaces:[s
akeyless:#a5 alibaba:#ac aws:#ag azurekv:#al beyondtrust:#an bitwardensecretsmanager:#ar chef:#au cloudrusm:#ax conjur:#az delinea:#b3 device42:#b4 doppler:#b7 fake:#ba fortanix:#bc gcpsm:#be github:#bi gitlab:#bk ibm:#bn infisical:#br keepersecurity:#bv kubernetes:#bw onboardbase:#c1 onepassword:#c3 oracle:#c6 passbolt:#c9 passworddepot:#cb previder:#cc pulumi:#cf scaleway:#cg secretserver:#ch senhasegura:#ci vault:#ck webhook:#cu yandexcertificatemanager:#cz yandexlockbox:#cz barbican:a dvls:a nebiusmysterybox:a ngrok:a onepasswordSDK:a ovh:a volcengine:a
akeylessGWApiURL!:s authSecretRef!:#a6 caBundle:s caProvider:#ab
kubernetesAuth:#a7 secretRef:#aa
accessID!:s k8sConfName!:s secretRef:#a8 serviceAccountRef:#a9
key:$1h name:$b namespace:$9
audiences:[s name!:$b namespace:$9
accessID:#a8 accessType:#a8 accessTypeParam:#a8
key:$1h name!:$b namespace:$9 type!:$1t
auth!:#ad regionID!:s
rrsa:#ae secretRef:#af
oidcProviderArn!:s oidcTokenFilePath!:s roleArn!:s sessionName!:s
accessKeyIDSecretRef!:#a8 accessKeySecretSecretRef!:#a8
additionalRoles:[s auth:#ah externalID:s prefix:s region!:s role:s secretsManager:#ak service!:$1u sessionTags:[#4p transitiveTagKeys:[s customSessionTags:a sessionTagsPolicy:s
jwt:#ai secretRef:#aj
serviceAccountRef:#a9
accessKeyIDSecretRef:#a8 secretAccessKeySecretRef:#a8 sessionTokenSecretRef:#a8
forceDeleteWithoutRecovery:b recoveryWindowInDays:l
authSecretRef:#am authType:$1v environmentType:$1w identityId:s serviceAccountRef:#a9 tenantId:s vaultUrl!:s customCloudConfig:a useAzureSDK:b
clientCertificate:#a8 clientId:#a8 clientSecret:#a8 tenantId:#a8
auth!:#ao server!:#aq
apiKey:#ap certificate:#ap certificateKey:#ap clientId:#ap clientSecret:#ap
secretRef:#a8 value:s
apiUrl!:s apiVersion:s clientTimeOutSeconds:I retrievalType:s separator:s verifyCA!:b decrypt:b
apiURL:s auth!:#as bitwardenServerSDKURL:s caBundle:s caProvider:#ab identityURL:s organizationID!:s projectID!:s
secretRef!:#at
credentials!:#a8
auth!:#av serverUrl!:s username!:s
secretRef!:#aw
privateKeySecretRef!:#a8
auth!:#ay projectID:s
secretRef:#af
auth!:#b0 caBundle:s caProvider:#ab url!:s
apikey:#b1 jwt:#b2
account!:s apiKeyRef!:#a8 userRef!:#a8
account!:s hostId:s secretRef:#a8 serviceAccountRef:#a9 serviceID!:s
clientId!:#ap clientSecret!:#ap tenant!:s tld:s urlTemplate:s
auth!:#b5 host!:s
secretRef!:#b6
credentials:#a8
auth!:#b8 config:s format:$1x nameTransformer:$1y project:s
secretRef:#b9 oidcConfig:a
dopplerToken!:#a8
data!:[#bb validationResult:a
key!:s value!:s version:s
apiKey:#bd apiUrl:s
secretRef:#a8
auth:#bf location:s projectID:s secretVersionSelectionPolicy:s
secretRef:#bg workloadIdentity:#bh workloadIdentityFederation:a
secretAccessKeySecretRef:#a8
clusterLocation:s clusterName:s clusterProjectID:s serviceAccountRef!:#a9
appID!:l auth!:#bj environment:s installationID!:l organization!:s repository:s uploadURL:s url:s orgSecretVisibility:s
privateKey!:#a8
auth!:#bl environment:s groupIDs:[s inheritFromGroups:b projectID:s url:s caBundle:s caProvider:a
SecretRef!:#bm
accessToken:#a8
auth!:#bo serviceUrl:s
containerAuth:#bp secretRef:#bq
iamEndpoint:s profile!:s tokenLocation:s
secretApiKeySecretRef:#a8 iamEndpoint:s
auth!:#bs hostAPI:s secretsScope!:#bu caBundle:s caProvider:a
universalAuthCredentials:#bt awsAuthCredentials:a azureAuthCredentials:a gcpIamAuthCredentials:a gcpIdTokenAuthCredentials:a jwtAuthCredentials:a kubernetesAuthCredentials:a ldapAuthCredentials:a ociAuthCredentials:a tokenAuthCredentials:a
clientId!:#a8 clientSecret!:#a8
environmentSlug!:s expandSecretReferences:b projectSlug!:s recursive:b secretsPath:s
authRef!:#a8 folderID!:s getByTitleFallback:b
auth:#bx authRef:#a8 remoteNamespace:$9 server:#c0
cert:#by serviceAccount:#a9 token:#bz
clientCert:#a8 clientKey:#a8
bearerToken:#a8
caBundle:s caProvider:#ab url:s
apiHost!:s auth!:#c2 environment!:s project!:s
apiKeyRef!:#a8 passcodeRef!:#a8
auth!:#c4 connectHost!:s vaults!:{n
secretRef!:#c5
connectTokenSecretRef!:#a8
auth:#c7 compartment:s encryptionKey:s principalType:$1z region!:s serviceAccountRef:#a9 vault!:s
secretRef!:#c8 tenancy!:s user!:s
fingerprint!:#a8 privatekey!:#a8
auth!:#ca host!:s caBundle:s caProvider:a
passwordSecretRef!:#a8 privateKeySecretRef!:#a8
auth!:#b5 database!:s host!:s
auth!:#cd baseUri:s
secretRef:#ce
accessToken!:#a8
accessToken:#bd apiUrl:s environment!:s organization!:s project!:s auth:a
accessKey!:#ap apiUrl:s projectId!:s region!:s secretKey!:#ap
password!:#ap serverURL!:s username!:#ap caBundle:s caProvider:a domain:s
auth!:#cj ignoreSslCertificate:b module!:s url!:s
clientId!:s clientSecretSecretRef!:#a8
auth:#cl caBundle:s caProvider:#ab forwardInconsistent:b headers:{s namespace:s path:s readYourWrites:b server!:s tls:#ct version:$i checkAndSet:a
appRole:#cm cert:#cn iam:#co jwt:#cp kubernetes:#cr ldap:#cs namespace:s tokenSecretRef:#a8 userPass:#cs gcp:a
path!:s roleId:s roleRef:#a8 secretRef!:#a8
clientCert:#a8 secretRef:#a8 path:s vaultRole:s
externalID:s jwt:#ai path:s region:s role:s secretRef:#aj vaultAwsIamServerID:s vaultRole!:s
kubernetesServiceAccountToken:#cq path!:s role:s secretRef:#a8
audiences:[s expirationSeconds:l serviceAccountRef!:#a9
mountPath!:s role!:s secretRef:#a8 serviceAccountRef:#a9
path!:s secretRef:#a8 username!:s
certSecretRef:#a8 keySecretRef:#a8
auth:#cv body:s caBundle:s caProvider:#ab headers:{s method:s result:#cx secrets:[#cy timeout:s url!:s
ntlm:#cw
passwordSecret!:#a8 usernameSecret!:#a8
jsonPath:s
name!:s secretRef!:#a8
apiEndpoint:s auth!:#d0 caProvider:#d1 fetching:a
authorizedKeySecretRef:#a8
certSecretRef:#a8
maxRetries:i retryInterval:s
apiVersion:s kind:s metadata:#1 spec:#9j status:a
apiVersion:s kind:s metadata:#1 spec:#d5 status:a
namespaceSelectors:[#11 pushSecretMetadata:#q pushSecretName:$b pushSecretSpec!:#d6 refreshTime:s
data:[#d7 deletionPolicy:$20 refreshInterval:s secretStoreRefs!:[#da selector!:#db template:#9w updatePolicy:$21 dataTo:a
conversionStrategy:$22 match!:#d8 metadata:a
remoteRef!:#d9 secretKey:s
property:s remoteKey!:s
kind:$1m labelSelector:#11 name:$b
generatorRef:#9n secret:#dc
name:$b selector:#11
apiVersion:s kind:s metadata:#1 spec:#d6 status:a
apiVersion:s kind:s metadata:#1 spec:#df status:a
externalSecretMetadata:#q externalSecretName:$b externalSecretSpec!:#dg namespaceSelector:#11 namespaceSelectors:[#11 namespaces:[s refreshTime:s
data:[#dh dataFrom:[#dj refreshInterval:s refreshPolicy:$1g secretStoreRef:#9o target:#dm
remoteRef!:#di secretKey!:$1h sourceRef:#9m
conversionStrategy:$1i decodingStrategy:$1j key!:s metadataPolicy:$1k property:s version:s
extract:#di find:#dk rewrite:[#dl sourceRef:#9m
conversionStrategy:$1i decodingStrategy:$1j name:#9r path:s tags:{s
regexp:#9t transform:#9u
creationPolicy:$1n deletionPolicy:$1o immutable:b name:$b template:#dn
data:{s engineVersion:$1p mergePolicy:$1q metadata:#q templateFrom:[#9y type:s
apiVersion:s kind:s metadata:#1 spec:#dp status:a
conditions:[#a3 controller:s provider!:#dq refreshInterval:I retrySettings:#d2
akeyless:#a5 alibaba:#ac aws:#dr azurekv:#ds beyondtrust:#an bitwardensecretsmanager:#ar chef:#au cloudrusm:#ax conjur:#az delinea:#b3 device42:#b4 doppler:#dt fake:#dv fortanix:#bc gcpsm:#dw github:#dy gitlab:#bk ibm:#dz infisical:#e2 keepersecurity:#e4 kubernetes:#bw onboardbase:#c1 onepassword:#c3 oracle:#c6 passbolt:#e5 passworddepot:#cb previder:#cc pulumi:#e6 scaleway:#cg secretserver:#e7 senhasegura:#ci vault:#e8 webhook:#eb yandexcertificatemanager:#ec yandexlockbox:#ec
additionalRoles:[s auth:#ah externalID:s prefix:s region!:s role:s secretsManager:#ak service!:$1u sessionTags:[#4p transitiveTagKeys:[s
authSecretRef:#am authType:$1v environmentType:$23 identityId:s serviceAccountRef:#a9 tenantId:s vaultUrl!:s
auth!:#du config:s format:$1x nameTransformer:$1y project:s
secretRef!:#b9
data!:[#bb
auth:#dx location:s projectID:s
secretRef:#bg workloadIdentity:#bh
appID!:l auth!:#bj environment:s installationID!:l organization!:s repository:s uploadURL:s url:s
auth!:#e0 serviceUrl:s
containerAuth:#bp secretRef:#e1
secretApiKeySecretRef:#a8
auth!:#e3 hostAPI:s secretsScope!:#bu
universalAuthCredentials:#bt
authRef!:#a8 folderID!:s
auth!:#ca host!:s
accessToken!:#bd apiUrl:s environment!:s organization!:s project!:s
password!:#ap serverURL!:s username!:#ap
auth:#e9 caBundle:s caProvider:#ab forwardInconsistent:b headers:{s namespace:s path:s readYourWrites:b server!:s tls:#ct version:$i
appRole:#cm cert:#ea iam:#co jwt:#cp kubernetes:#cr ldap:#cs namespace:s tokenSecretRef:#a8 userPass:#cs
clientCert:#a8 secretRef:#a8
auth:#cv body:s caBundle:s caProvider:#ab headers:{s method:s result!:#cx secrets:[#cy timeout:s url!:s
apiEndpoint:s auth!:#d0 caProvider:#d1
apiVersion:s kind:s metadata:#1 spec:#dg status:a
apiVersion:s kind:s metadata:#1 spec!:#ef status:a
options:{s targetRefs!:[#eg validation!:#eh
group!:$6 kind!:$7 name!:$8 sectionName:$b
caCertificateRefs:[#ei hostname!:$b subjectAltNames:[#ej wellKnownCACertificates:$24
group!:$6 kind!:$7 name!:$8
hostname:$25 type!:$26 uri:$27
apiVersion:s kind:s metadata:#1 spec!:#el status:a
parentRefs:[#o useDefaultGateways:$28 hostnames:[s rules:[#em
backendRefs:[#en filters:[#eo matches:[#eu name:$b sessionPersistence:#ex
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$29 filters:[#eo
extensionRef:#ei requestHeaderModifier:#ep requestMirror:#er responseHeaderModifier:#ep type!:$2a
add:[#eq remove:[s set:[#eq
name!:$2b value!:$2c
backendRef!:#es fraction:#et percent:$2d
group:$6 kind:$7 name!:$8 namespace:$9 port:$a
denominator:$2e numerator!:$2f
headers:[#ev method:#ew
name!:$2b type:$2g value!:$2c
method:$2h service:$2h type:$2g
absoluteTimeout:$2i cookieConfig:#ey idleTimeout:$2i sessionName:$2j type:$2k
lifetimeType:$2l
apiVersion:s kind:s metadata:#1 spec!:#f0 status:a
addresses:[#f1 allowedListeners:#f2 defaultScope:$28 gatewayClassName!:$8 infrastructure:#f4 listeners!:[#f5 tls:#fb
type:$2m value:$2n
namespaces:#f3
from:$2o selector:#11
annotations:{s labels:{s parametersRef:#ei
allowedRoutes:#f6 hostname:$25 name!:$b port!:$a protocol!:$2p tls:#f9
kinds:[#f7 namespaces:#f8
group:$6 kind!:$7
from:$2q selector:#11
certificateRefs:[#fa mode:$2r options:{s
group:$6 kind:$7 name!:$8 namespace:$9
backend:#fc frontend:#fd
clientCertificateRef:#fa
default!:#fe perPort:[#fh
validation:#ff
caCertificateRefs!:[#fg mode:$2s
group!:$6 kind!:$7 name!:$8 namespace:$9
port!:$a tls!:#fe
apiVersion:s kind:s metadata:#1 spec!:#fj status:a
controllerName!:$2t description:s parametersRef:#fg
apiVersion:s kind:s metadata:#1 spec!:#fl status:a
parentRefs:[#o useDefaultGateways:$28 hostnames:[s rules:[#fm
backendRefs:[#fn filters:[#fo matches:[#fx name:$b retry:#g0 sessionPersistence:#ex timeouts:#g1
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$29 filters:[#fo
cors:#fp extensionRef:#ei externalAuth:#fq requestHeaderModifier:#ep requestMirror:#er requestRedirect:#fu responseHeaderModifier:#ep type!:$2u urlRewrite:#fw
allowCredentials:b allowHeaders:[s allowMethods:[$2v allowOrigins:[s exposeHeaders:[s maxAge:$2e
backendRef!:#es forwardBody:#fr grpc:#fs http:#ft protocol!:$2w
maxSize:I
allowedHeaders:[s
allowedHeaders:[s allowedResponseHeaders:[s path:$2x
hostname:$b path:#fv port:$a scheme:$2y statusCode:a
replaceFullPath:$2h replacePrefixMatch:$2h type!:$2z
hostname:$b path:#fv
headers:[#ev method:$30 path:#fy queryParams:[#fz
type:$31 value:$2h
name!:$2b type:$2g value!:$32
attempts:I backoff:$2i codes:[n
backendRequest:$2i request:$2i
apiVersion:s kind:s metadata:#1 spec!:#g3 status:a
listeners!:[#f5 parentRef!:#fa
apiVersion:s kind:s metadata:#1 spec:#g5
from!:[#g6 to!:[#g7
group!:$6 kind!:$7 namespace!:$9
group!:$6 kind!:$7 name:$8
apiVersion:s kind:s metadata:#1 spec!:#g9 status:a
parentRefs:[#o useDefaultGateways:$28 hostnames!:[s rules!:[#ga
backendRefs!:[#gb name:$b
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$29
apiVersion:s kind:s metadata:#1 spec!:#gd status:a
parentRefs:[#o useDefaultGateways:$28 rules!:[#ga
apiVersion:s kind:s metadata:#1 spec!:#gf status:a
parentRefs:[#o useDefaultGateways:$28 hostnames:[s rules!:[#ga
apiVersion:s kind:s metadata:#1 spec:#gh
auth!:#gi environmentType:$1w registry!:s scope:s tenantId:s
managedIdentity:#gj servicePrincipal:#gk workloadIdentity:#ai
identityId:s
secretRef!:#gl
clientId:#a8 clientSecret:#a8
apiVersion:s kind:s metadata:#1 spec:#gn
generator!:#go kind!:$33
acrAccessTokenSpec:#gh ecrAuthorizationTokenSpec:#gp fakeSpec:#gq gcrAccessTokenSpec:#gr githubAccessTokenSpec:#gu grafanaSpec:#gx passwordSpec:#h2 quayAccessTokenSpec:#h3 stsSessionTokenSpec:#h4 uuidSpec:a vaultDynamicSecretSpec:#h6 webhookSpec:#h7 cloudsmithAccessTokenSpec:a mfaSpec:a sshKeySpec:a
auth:#ah region!:s role:s scope:s
controller:s data:{s
auth!:#gs projectID!:s
secretRef:#bg workloadIdentity:#gt workloadIdentityFederation:a
clusterLocation!:s clusterName!:s clusterProjectID:s serviceAccountRef!:#a9
appID!:s auth!:#gv installID!:s permissions:{s repositories:[s url:s
privateKey!:#gw
secretRef!:#a8
auth!:#gy serviceAccount!:#h1 url!:s
basic:#gz token:#h0
password!:#h0 username!:s
key:$1h name:$b
name!:s role!:s
allowRepeat!:b digits:I length!:I noUpper!:b symbolCharacters:s symbols:I encoding:s secretKeys:[s
robotAccount!:s serviceAccountRef!:#a9 url:s
auth:#ah region!:s requestParameters:#h5 role:s
serialNumber:s sessionDuration:l tokenCode:s
allowEmptyResponse:b controller:s method:s parameters:a path!:s provider!:#ck resultType:$34 retrySettings:#d2
auth:#cv body:s caBundle:s caProvider:#ab headers:{s method:s result!:#cx secrets:[#h8 timeout:s url!:s
name!:s secretRef!:#h0
apiVersion:s kind:s metadata:#1 spec:#gp
apiVersion:s kind:s metadata:#1 spec:#gq
apiVersion:s kind:s metadata:#1 spec:#gr
apiVersion:s kind:s metadata:#1 spec:#gu
apiVersion:s kind:s metadata:#1 spec:#gx
apiVersion:s kind:s metadata:#1 spec:#h2
apiVersion:s kind:s metadata:#1 spec:#h3
apiVersion:s kind:s metadata:#1 spec:#h4
apiVersion:s kind:s metadata:#1 spec:a
apiVersion:s kind:s metadata:#1 spec:#h6
apiVersion:s kind:s metadata:#1 spec:#h7
apiVersion:s kind:s metadata:#1 spec:#hl status:a
chart:#hm chartRef:#hq commonMetadata:#q dependsOn:[#hr driftDetection:#hs healthCheckExprs:[#hv install:#hw interval!:$35 kubeConfig:#hz maxHistory:I persistentClient:b postRenderers:[#i1 releaseName:$36 rollback:#i5 serviceAccountName:$8 storageNamespace:$37 suspend:b targetNamespace:$37 test:#i6 timeout:$35 uninstall:#i8 upgrade:#i9 values:a valuesFrom:[#ib waitStrategy:#ic postRenderStrategy:s
metadata:#q spec!:#hn
chart!:$38 ignoreMissingValuesFiles:b interval:$35 reconcileStrategy:$39 sourceRef!:#ho valuesFiles:[s verify:#hp version:s
apiVersion:s kind!:$3a name!:$8 namespace:$37
provider!:$3b secretRef:#33
apiVersion:s kind!:$3c name!:$8 namespace:$37
name!:s namespace:s readyExpr:s
ignore:[#ht mode:$3d
paths!:[s target:#hu
annotationSelector:s group:s kind:s labelSelector:s name:s namespace:s version:s
current!:s failed:s inProgress:s apiVersion!:s kind:s
crds:$3e createNamespace:b disableHooks:b disableOpenAPIValidation:b disableSchemaValidation:b disableTakeOwnership:b disableWait:b disableWaitForJobs:b remediation:#hx replace:b serverSideApply:b skipCRDs:b strategy:#hy timeout:$35
ignoreTestFailures:b remediateLastFailure:b retries:I
name!:$3f retryInterval:$35
configMapRef:#33 secretRef:#i0
key:s name!:s
kustomize:#i2
images:[#i3 patches:[#i4
digest:s name!:s newName:s newTag:s
patch!:s target:#hu
cleanupOnFail:b disableHooks:b disableWait:b disableWaitForJobs:b force:b recreate:b serverSideApply:$3g timeout:$35
enable:b filters:[#i7 ignoreFailures:b timeout:$35
exclude:b name!:$8
deletionPropagation:$3h disableHooks:b disableWait:b keepHistory:b timeout:$35
cleanupOnFail:b crds:$3e disableHooks:b disableOpenAPIValidation:b disableSchemaValidation:b disableTakeOwnership:b disableWait:b disableWaitForJobs:b force:b preserveValues:b remediation:#ia serverSideApply:$3g strategy:#hy timeout:$35 chartNameChangeStrategy:s
ignoreTestFailures:b remediateLastFailure:b retries:I strategy:$3i
kind!:$1t name!:$8 optional:b targetPath:$3j valuesKey:$3k literal:b
name!:$3l
apiVersion:s kind:s metadata:#1 spec:#ie status:a
chart!:#if chartRef:#hq dependsOn:[#ii driftDetection:#hs install:#ij interval!:$35 kubeConfig:#hz maxHistory:I persistentClient:b postRenderers:[#ik releaseName:$36 rollback:#io serviceAccountName:s storageNamespace:$37 suspend:b targetNamespace:$37 test:#ip timeout:$35 uninstall:#i8 upgrade:#iq values:a valuesFrom:[#ir
metadata:#q spec!:#ig
chart!:s interval:$35 reconcileStrategy:$39 sourceRef!:#ho valuesFile:s valuesFiles:[s verify:#ih version:s
provider!:$3m secretRef:#33
name!:s namespace:s
crds:$3e createNamespace:b disableHooks:b disableOpenAPIValidation:b disableWait:b disableWaitForJobs:b remediation:#hx replace:b skipCRDs:b timeout:$35
kustomize:#il
images:[#i3 patches:[#i4 patchesJson6902:[#im patchesStrategicMerge:[a
patch!:[#in target!:#hu
from:s op!:$3n path!:s value:a
cleanupOnFail:b disableHooks:b disableWait:b disableWaitForJobs:b force:b recreate:b timeout:$35
enable:b ignoreFailures:b timeout:$35
cleanupOnFail:b crds:$3e disableHooks:b disableOpenAPIValidation:b disableWait:b disableWaitForJobs:b force:b preserveValues:b remediation:#ia timeout:$35
kind!:$1t name!:$8 optional:b targetPath:$3j valuesKey:$3k
apiVersion:s kind:s metadata:#1 spec:#it status:a
chart:#iu chartRef:#iw dependsOn:[#ii driftDetection:#hs install:#ij interval!:$35 kubeConfig:#hz maxHistory:I persistentClient:b postRenderers:[#ik releaseName:$36 rollback:#io serviceAccountName:$8 storageNamespace:$37 suspend:b targetNamespace:$37 test:#i6 timeout:$35 uninstall:#i8 upgrade:#iq values:a valuesFrom:[#ir
metadata:#q spec!:#iv
chart!:$38 ignoreMissingValuesFiles:b interval:$35 reconcileStrategy:$39 sourceRef!:#ho valuesFile:s valuesFiles:[s verify:#hp version:s
apiVersion:s kind!:$3o name!:$8 namespace:$37
apiVersion:s kind:s metadata:#1 spec:#iy status:a
digestReflectionPolicy:$3p filterTags:#iz imageRepositoryRef!:#ii interval:$35 policy!:#j0 suspend:b
extract:s pattern:s
alphabetical:#j1 numerical:#j1 semver:#j2
order:$3q
range!:s
apiVersion:s kind:s metadata:#1 spec:#j4 status:a
accessFrom:#j5 certSecretRef:#33 exclusionList:[s image!:s insecure:b interval!:$35 provider:$3r proxySecretRef:#33 secretRef:#33 serviceAccountName:$2n suspend:b timeout:$35
namespaceSelectors!:[#j6
matchLabels:{s
apiVersion:s kind:s metadata:#1 spec:#j8 status:a
git:#j9 interval!:$35 policySelector:#11 sourceRef!:#jg suspend:b update:#jh
checkout:#ja commit!:#jc push:#jf
ref!:#jb
branch:s commit:s name:s semver:s tag:s
author!:#jd messageTemplate:s messageTemplateValues:{s signingKey:#je
email!:s name:s
secretRef!:#33 type:s
branch:s options:{s refspec:s
apiVersion:s kind!:$3s name!:s namespace:s
path:s strategy:$3t
apiVersion:s kind:s metadata:#1 spec:#jj status:a
filterTags:#iz imageRepositoryRef!:#ii policy!:#j0
apiVersion:s kind:s metadata:#1 spec:#jl status:a
accessFrom:#j5 certSecretRef:#33 exclusionList:[s image!:s interval!:$35 secretRef:#33 serviceAccountName:$2n suspend:b timeout:$35
apiVersion:s kind:s metadata:#1 spec:#jn status:a
git:#jo interval!:$35 sourceRef!:#jg suspend:b update:#jr
checkout:#ja commit!:#jp push:#jf
author!:#jd messageTemplate:s signingKey:#jq
secretRef!:#33
path:s strategy!:$3t
apiVersion:s kind:s metadata:#1 spec:#jt status:a
git:#ju interval!:$35 policySelector:#11 sourceRef!:#jg suspend:b update:#jh
checkout:#ja commit!:#jv push:#jf
author!:#jd messageTemplate:s messageTemplateValues:{s signingKey:#jq
apiVersion:s kind:s metadata:#1 spec!:#jx status:a
awsSecretManager:#jy azureKeyVault:#k4 boundServiceAccountToken:[#k8 configMapTargetRef:[#k9 env:[#ka filePath:s gcpSecretManager:#kb hashiCorpVault:#ke podIdentity:#k2 secretTargetRef:[#k9
credentials:#jz podIdentity:#k2 region:s secrets!:[#k3
accessKey!:#k0 accessSecretKey!:#k0 accessToken:#k0
valueFrom!:#k1
secretKeyRef!:#1k
identityAuthorityHost:s identityId:s identityOwner:$3u identityTenantId:s provider!:$3v roleArn:s
name!:s parameter!:s secretKey:s versionId:s versionStage:s
cloud:#k5 credentials:#k6 podIdentity:#k2 secrets!:[#k7 vaultUri!:s
activeDirectoryEndpoint:s keyVaultResourceURL:s type!:s
clientId!:s clientSecret!:#k0 tenantId!:s
name!:s parameter!:s version:s
parameter!:s serviceAccountName!:s
key!:s name!:s parameter!:s
containerName:s name!:s parameter!:s
credentials:#kc podIdentity:#k2 secrets!:[#kd
clientSecret!:#k0
id!:s parameter!:s version:s
address!:s authentication!:s credential:#kf mount:s namespace:s role:s secrets!:[#kg
serviceAccount:s serviceAccountName:s token:s
key!:s parameter!:s path!:s pkiData:#kh type:s
altNames:s commonName:s format:s ipSans:s otherSans:s ttl:s uriSans:s
apiVersion:s kind:s metadata:#1 spec:#kj status:a
envSourceContainerName:s failedJobsHistoryLimit:i jobTargetRef!:#1z maxReplicaCount:i minReplicaCount:i pollingInterval:i rollout:#kk rolloutStrategy:s scalingStrategy:#kl successfulJobsHistoryLimit:i triggers!:[#km
propagationPolicy:s strategy:s
customScalingQueueLengthDeduction:i customScalingRunningJobPercentage:s multipleScalersCalculation:s pendingPodConditions:[s strategy:s
authenticationRef:#kn metadata!:{s metricType:s name:s type!:s useCachedMetrics:b
kind:s name!:s
apiVersion:s kind:s metadata:#1 spec!:#kp status:a
advanced:#kq cooldownPeriod:i fallback:#kw idleReplicaCount:i initialCooldownPeriod:i maxReplicaCount:i minReplicaCount:i pollingInterval:i scaleTargetRef!:#kx triggers!:[#km
horizontalPodAutoscalerConfig:#kr restoreToOriginalReplicaCount:b scalingModifiers:#kv
behavior:#ks name:s
scaleDown:#kt scaleUp:#kt
policies:[#ku selectPolicy:s stabilizationWindowSeconds:i tolerance:q
periodSeconds!:i type!:s value!:i
activationTarget:s formula:s metricType:s target:s
behavior:$3w failureThreshold!:i replicas!:i
apiVersion:s envSourceContainerName:s kind:s name!:s
apiVersion:s kind:s metadata:#1 spec:#kz status:a
commonMetadata:#q components:[s decryption:#l0 deletionPolicy:$3x dependsOn:[#hr force:b healthCheckExprs:[#hv healthChecks:[#l1 ignoreMissingComponents:b images:[#i3 interval!:$35 kubeConfig:#hz namePrefix:$3y nameSuffix:$3y patches:[#i4 path:s postBuild:#l2 prune!:b retryInterval:$35 serviceAccountName:s sourceRef!:#l4 suspend:b targetNamespace:$37 timeout:$35 wait:b buildMetadata:[s ignore:a
provider!:$3z secretRef:#33 serviceAccountName:s
apiVersion:s kind!:s name!:s namespace:s
substitute:{s substituteFrom:[#l3 substituteStrategy:s
kind!:$1t name!:$8 optional:b
apiVersion:s kind!:$40 name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec:#l6 status:a
decryption:#l7 dependsOn:[#ii force:b healthChecks:[#l1 images:[#i3 interval!:$35 kubeConfig:#jq patches:[#i4 patchesJson6902:[#im patchesStrategicMerge:[a path:s postBuild:#l8 prune!:b retryInterval:$35 serviceAccountName:s sourceRef!:#la suspend:b targetNamespace:$37 timeout:$35 validation:$41
provider!:$3z secretRef:#33
substitute:{s substituteFrom:[#l9
kind!:$1t name!:$8
apiVersion:s kind!:$42 name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec:#lc status:a
commonMetadata:#q components:[s decryption:#l7 dependsOn:[#ii force:b healthChecks:[#l1 images:[#i3 interval!:$35 kubeConfig:#hz patches:[#i4 patchesJson6902:[#im patchesStrategicMerge:[a path:s postBuild:#ld prune!:b retryInterval:$35 serviceAccountName:s sourceRef!:#le suspend:b targetNamespace:$37 timeout:$35 validation:$41 wait:b
substitute:{s substituteFrom:[#l3
apiVersion:s kind!:$43 name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec!:#lg status:a
additionalArgs:[#lh additionalPeers:[s affinity:#s alertmanagerConfigMatcherStrategy:#li alertmanagerConfigNamespaceSelector:#11 alertmanagerConfigSelector:#11 alertmanagerConfiguration:#lj automountServiceAccountToken:b baseImage:s clusterAdvertiseAddress:s clusterGossipInterval:$44 clusterLabel:s clusterPeerTimeout:$44 clusterPushpullInterval:$44 clusterTLS:#ly configMaps:[s configSecret:s containers:[#28 dnsConfig:#m0 dnsPolicy:$45 enableFeatures:[s enableServiceLinks:b externalUrl:s forceEnableClusterMode:b hostAliases:[#m1 hostNetwork:b hostUsers:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 limits:#m2 listenLocal:b logFormat:$46 logLevel:$47 minReadySeconds:$2f nodeSelector:{s paused:b persistentVolumeClaimRetentionPolicy:#m3 podManagementPolicy:$48 podMetadata:#m4 portName:s priorityClassName:s replicas:i resources:#2r retention:$44 routePrefix:s schedulerName:$49 secrets:[s securityContext:#37 serviceAccountName:s serviceName:$49 sha:s storage:#m5 tag:s terminationGracePeriodSeconds:$4a tolerations:[#19 topologySpreadConstraints:[#38 updateStrategy:#m7 version:s volumeMounts:[#2z volumes:[#39 web:#m9
name!:$49 value:s
type:$4b
global:#lk name:$49 templates:[#lp
httpConfig:#ll jira:#lr mattermost:#ls opsGenieApiKey:#2b opsGenieApiUrl:#2b pagerdutyUrl:$4c resolveTimeout:$4d rocketChat:#lt slackApiUrl:#2b smtp:#lu telegram:#lr victorops:#lw webex:#lr wechat:#lx
authorization:#lm basicAuth:#ln bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#lo tlsConfig:#lq noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e
credentials:#2b type:s
password:#2b username:#2b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e clientId!:#lp clientSecret!:#2b endpointParams:{s scopes:[s tlsConfig:#lq tokenUrl!:$49
configMap:#2b secret:#2b
ca:#lp cert:#lp insecureSkipVerify:b keySecret:#2b maxVersion:$4f minVersion:$4f serverName:s
apiURL:$4c
webhookURL:#2b
apiURL:$4c token:#2b tokenID:#2b
authIdentity:s authPassword:#2b authSecret:#2b authUsername:s forceImplicitTLS:b from:s hello:s requireTLS:b smartHost:#lv tlsConfig:#lq
host!:$49 port!:$49
apiKey:#2b apiURL:$4c
apiCorpID:$49 apiSecret:#2b apiURL:$4c
client!:#lq server!:#lz
cert:#lp certFile:s cipherSuites:[s clientAuthType:s clientCAFile:s client_ca:#lp curvePreferences:[s keyFile:s keySecret:#2b maxVersion:s minVersion:s preferServerCipherSuites:b
nameservers:[s options:[#lh searches:[s
hostnames!:[s ip!:s
maxPerSilenceBytes:$4g maxSilences:$2f
whenDeleted:s whenScaled:s
annotations:{s labels:{s name:s
disableMountSubPath:b emptyDir:#3k ephemeral:#3l volumeClaimTemplate:#m6
apiVersion:s kind:s metadata:#m4 spec:#3n status:a
rollingUpdate:#m8 type!:$4h
maxUnavailable:x
httpConfig:#ma tlsConfig:#lz getConcurrency:i timeout:i
headers:#mb http2:b
contentSecurityPolicy:s strictTransportSecurity:s xContentTypeOptions:$4i xFrameOptions:$4j xXSSProtection:s
apiVersion:s kind:s metadata:#1 spec!:#md status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b attachMetadata:#me bodySizeLimit:$4g fallbackScrapeProtocol:$4k jobLabel:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l namespaceSelector:#mf podMetricsEndpoints:[#mg podTargetLabels:[s sampleLimit:l scrapeClass:$49 scrapeProtocols:[$4k selector!:#11 selectorMechanism:$4l targetLimit:l
node:b
any:b matchNames:[s
authorization:#lm basicAuth:#ln bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#lo tlsConfig:#lq noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e filterRunning:b honorLabels:b honorTimestamps:b interval:$4d metricRelabelings:[#mh params:{[s path:s port:s portNumber:$a relabelings:[#mh scheme:$4m scrapeTimeout:$4d targetPort:x trackTimestampsStaleness:b
action:$4n modulus:l regex:s replacement:s separator:s sourceLabels:[s targetLabel:s
apiVersion:s kind:s metadata:#1 spec!:#mj status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b authorization:#lm basicAuth:#ln bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#lo tlsConfig:#lq fallbackScrapeProtocol:$4k interval:$4d jobName:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l metricRelabelings:[#mh module:s params:[#mk prober:#ml sampleLimit:l scrapeClass:$49 scrapeProtocols:[$4k scrapeTimeout:$4d targetLimit:l targets:#mm
name!:$49 values:[s
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e path:s scheme:$4m url!:$49
ingress:#mn staticConfig:#mo
namespaceSelector:#mf relabelingConfigs:[#mh selector:#11
labels:{s relabelingConfigs:[#mh static:[s
apiVersion:s kind:s metadata:#1 spec!:#mq status:a
additionalArgs:[#lh additionalScrapeConfigs:#2b affinity:#s apiserverConfig:#mr arbitraryFSAccessThroughSMs:#mu automountServiceAccountToken:b bodySizeLimit:$4g configMaps:[s containers:[#28 convertClassicHistogramsToNHCB:b dnsConfig:#m0 dnsPolicy:$45 enableFeatures:[s enableOTLPReceiver:b enableRemoteWriteReceiver:b enableServiceLinks:b enforcedBodySizeLimit:$4g enforcedKeepDroppedTargets:l enforcedLabelLimit:l enforcedLabelNameLengthLimit:l enforcedLabelValueLengthLimit:l enforcedNamespaceLabel:s enforcedSampleLimit:l enforcedTargetLimit:l excludedFromEnforcement:[#mv externalLabels:{s externalUrl:s hostAliases:[#m1 hostNetwork:b hostUsers:b ignoreNamespaceSelectors:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l listenLocal:b logFormat:$46 logLevel:$47 maximumStartupDurationSeconds:$4o minReadySeconds:$2f nameEscapingScheme:$4p nameValidationScheme:$4q nodeSelector:{s otlp:#mw overrideHonorLabels:b overrideHonorTimestamps:b paused:b persistentVolumeClaimRetentionPolicy:#m3 podManagementPolicy:$48 podMetadata:#m4 podMonitorNamespaceSelector:#11 podMonitorSelector:#11 podTargetLabels:[s portName:s priorityClassName:s probeNamespaceSelector:#11 probeSelector:#11 prometheusExternalLabelName:s reloadStrategy:$4r remoteWrite:[#mx remoteWriteReceiverMessageVersions:[$4s replicaExternalLabelName:s replicas:i resources:#2r routePrefix:s runtime:#n6 sampleLimit:l schedulerName:$49 scrapeClasses:[#n7 scrapeClassicHistograms:b scrapeConfigNamespaceSelector:#11 scrapeConfigSelector:#11 scrapeFailureLogFile:$49 scrapeInterval:$4d scrapeNativeHistograms:b scrapeProtocols:[$4k scrapeTimeout:$4d secrets:[s securityContext:#37 serviceAccountName:s serviceDiscoveryRole:$4t serviceMonitorNamespaceSelector:#11 serviceMonitorSelector:#11 serviceName:$49 shardingStrategy:#n8 shards:i storage:#m5 targetLimit:l terminationGracePeriodSeconds:$4a tolerations:[#19 topologySpreadConstraints:[#na tracingConfig:#nb tsdb:#nc updateStrategy:#m7 version:s volumeMounts:[#2z volumes:[#39 walCompression:b web:#nd additionalAlertManagerConfigs:#2b additionalAlertRelabelConfigs:#2b alerting:#ne allowOverlappingBlocks:b baseImage:s disableCompaction:b enableAdminAPI:b evaluationInterval:$4d exemplars:#ng prometheusRulesExcludedFromEnforce:[#nh query:#ni queryLogFile:s remoteRead:[#nj retention:$4d retentionSize:$4g ruleNamespaceSelector:#11 ruleQueryOffset:$4d ruleSelector:#11 rules:#nk sha:s shardRetentionPolicy:#nm tag:s thanos:#no
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#ms basicAuth:#ln bearerToken:s bearerTokenFile:s host!:s tlsConfig:#mt
credentials:#2b type:s credentialsFile:s
ca:#lp cert:#lp insecureSkipVerify:b keySecret:#2b maxVersion:$4f minVersion:$4f serverName:s caFile:s certFile:s keyFile:s
deny:b
group:$4u name:s namespace!:$49 resource!:$4v
convertHistogramsToNHCB:b ignoreResourceAttributes:[s keepIdentifyingResourceAttributes:b promoteAllResourceAttributes:b promoteResourceAttributes:[s promoteScopeMetadata:b translationStrategy:$4w
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#ms azureAd:#my basicAuth:#ln bearerToken:s bearerTokenFile:s enableHTTP2:b followRedirects:b headers:{s messageVersion:$4s metadataConfig:#n3 name:s oauth2:#lo queueConfig:#n4 remoteTimeout:$4d roundRobinDNS:b sendExemplars:b sendNativeHistograms:b sigv4:#n5 tlsConfig:#mt url!:$4c writeRelabelConfigs:[#mh
cloud:$4x managedIdentity:#mz oauth:#n0 scope:$4y sdk:#n1 workloadIdentity:#n2
clientId:$49
clientId!:$49 clientSecret!:#2b tenantId!:$4z
tenantId:$50
clientId!:$49 tenantId!:$49
maxSamplesPerSend:$51 send:b sendInterval:$4d
batchSendDeadline:$4d capacity:I maxBackoff:$4d maxRetries:I maxSamplesPerSend:I maxShards:I minBackoff:$4d minShards:I retryOnRateLimit:b sampleAgeLimit:$4d
accessKey:#2b externalId:$49 profile:s region:s roleArn:s secretKey:#2b useFIPSSTSEndpoint:b
goGC:$51
attachMetadata:#me authorization:#ms default:b fallbackScrapeProtocol:$4k metricRelabelings:[#mh name!:$49 relabelings:[#mh tlsConfig:#mt
mode:$52 topology:#n9
externalLabelName:s values:[s
labelSelector:#11 matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:$y nodeTaintsPolicy:$y topologyKey!:s whenUnsatisfiable!:$z additionalLabelSelectors:$53
clientType:$54 compression:$55 endpoint!:$49 headers:{s insecure:b samplingFraction:q timeout:$4d tlsConfig:#mt
outOfOrderTimeWindow:$4d
httpConfig:#ma tlsConfig:#lz maxConnections:$2f pageTitle:s
alertmanagers!:[#nf
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e alertRelabelings:[#mh apiVersion:$56 authorization:#lm basicAuth:#ln bearerTokenFile:s enableHttp2:b name!:$49 namespace:$49 pathPrefix:$49 port!:x relabelings:[#mh scheme:$4m sigv4:#n5 timeout:$4d tlsConfig:#mt
maxSize:l
ruleName!:s ruleNamespace!:s
lookbackDelta:s maxConcurrency:$2e maxSamples:i timeout:$4d
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#ms basicAuth:#ln bearerToken:s bearerTokenFile:s filterExternalLabels:b followRedirects:b headers:{s name:s oauth2:#lo readRecent:b remoteTimeout:$4d requiredMatchers:{s tlsConfig:#mt url!:s
alert:#nl
forGracePeriod:s forOutageTolerance:s resendDelay:s
retain:#nn whenScaled:$57
retentionPeriod!:$4d
additionalArgs:[#lh baseImage:s blockSize:$4d getConfigInterval:$4d getConfigTimeout:$4d grpcListenLocal:b grpcServerTlsConfig:#np httpListenLocal:b image:s listenLocal:b logFormat:$46 logLevel:$47 minTime:s objectStorageConfig:#2b objectStorageConfigFile:s readyTimeout:$4d resources:#2r sha:s tag:s tracingConfig:#2b tracingConfigFile:s version:s volumeMounts:[#2z
ca:#lp cert:#lp insecureSkipVerify:b keySecret:#2b maxVersion:$4f minVersion:$4f serverName:s caFile:s certFile:s keyFile:s cipherSuites:[s curves:[s
apiVersion:s kind:s metadata:#1 spec!:#nr status:a
groups:[#ns
interval:$4d labels:{s limit:I name!:$49 partial_response_strategy:$58 query_offset:$4d rules:[#nt
alert:s annotations:{s expr!:x for:$4d keep_firing_for:$59 labels:{s record:s
apiVersion:s kind:s metadata:#1 spec!:#nv status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b attachMetadata:#me bodySizeLimit:$4g endpoints!:[#nw fallbackScrapeProtocol:$4k jobLabel:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l namespaceSelector:#mf podTargetLabels:[s sampleLimit:l scrapeClass:$49 scrapeProtocols:[$4k selector!:#11 selectorMechanism:$4l serviceDiscoveryRole:$4t targetLabels:[s targetLimit:l
authorization:#lm basicAuth:#ln bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#lo tlsConfig:#mt noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e bearerTokenFile:s filterRunning:b honorLabels:b honorTimestamps:b interval:$4d metricRelabelings:[#mh params:{[s path:s port:s relabelings:[#mh scheme:$4m scrapeTimeout:$4d targetPort:x trackTimestampsStaleness:b
apiVersion:s kind:s metadata:#1 spec!:#ny status:a
additionalArgs:[#lh affinity:#s alertDropLabels:[s alertQueryUrl:s alertRelabelConfigFile:s alertRelabelConfigs:#2b alertmanagersConfig:#2b alertmanagersUrl:[s containers:[#28 dnsConfig:#m0 dnsPolicy:$45 enableFeatures:[s enableServiceLinks:b enforcedNamespaceLabel:s evaluationInterval:$4d excludedFromEnforcement:[#mv externalPrefix:s grpcServerTlsConfig:#np hostAliases:[#m1 hostUsers:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 labels:{s listenLocal:b logFormat:$46 logLevel:$47 minReadySeconds:$2f nodeSelector:{s objectStorageConfig:#2b objectStorageConfigFile:s paused:b podManagementPolicy:$48 podMetadata:#m4 portName:s priorityClassName:s prometheusRulesExcludedFromEnforce:[#nh queryConfig:#2b queryEndpoints:[s remoteWrite:[#mx replicas:i resendDelay:$4d resources:#2r retention:$4d routePrefix:s ruleConcurrentEval:$2e ruleGracePeriod:$4d ruleNamespaceSelector:#11 ruleOutageTolerance:$4d ruleQueryOffset:$4d ruleSelector:#11 schedulerName:$49 securityContext:#37 serviceAccountName:s serviceName:$49 storage:#m5 terminationGracePeriodSeconds:$4a tolerations:[#19 topologySpreadConstraints:[#38 tracingConfig:#2b tracingConfigFile:s updateStrategy:#m7 version:s volumeMounts:[#2z volumes:[#39 web:#nz
httpConfig:#ma tlsConfig:#lz
apiVersion:s kind:s metadata:#1 spec!:#o1 status:a
inhibitRules:[#o2 muteTimeIntervals:[#o4 receivers:[#o8 route:#oz
equal:[s sourceMatch:[#o3 targetMatch:[#o3
matchType:$5a name!:$49 regex:b value:s
name!:s timeIntervals:[#o5
daysOfMonth:[#o6 months:[s times:[#o7 weekdays:[s years:[s
end:$5b start:$5b
endTime:$5c startTime:$5c
discordConfigs:[#o9 emailConfigs:[#ob msteamsConfigs:[#oe msteamsv2Configs:[#of name!:$49 opsgenieConfigs:[#og pagerdutyConfigs:[#oi pushoverConfigs:[#ol rocketchatConfigs:[#om slackConfigs:[#op snsConfigs:[#ot telegramConfigs:[#ou victoropsConfigs:[#ov webexConfigs:[#ow webhookConfigs:[#ox wechatConfigs:[#oy
apiURL!:#2b avatarURL:$5d content:$49 httpConfig:#oa message:s sendResolved:b title:s username:$49
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#lo proxyURL:s tlsConfig:#lq
authIdentity:$49 authPassword:#2b authSecret:#2b authUsername:$49 forceImplicitTLS:b from:$49 headers:[#oc hello:$49 html:s requireTLS:b sendResolved:b smarthost:$49 text:$49 threading:#od tlsConfig:#lq to:$49
key!:$49 value!:s
threadByDate!:$5e
httpConfig:#oa sendResolved:b summary:s text:s title:s webhookUrl!:#2b
httpConfig:#oa sendResolved:b text:$49 title:$49 webhookURL:#2b
actions:$49 apiKey:#2b apiURL:$5d description:s details:[#oc entity:$49 httpConfig:#oa message:$49 note:$49 priority:$49 responders:[#oh sendResolved:b source:$49 tags:$49 updateAlerts:b
id:$49 name:$49 type!:$5f username:$49
class:$49 client:$49 clientURL:s component:$49 description:s details:[#oc group:$49 httpConfig:#oa pagerDutyImageConfigs:[#oj pagerDutyLinkConfigs:[#ok routingKey:#2b sendResolved:b serviceKey:#2b severity:$49 source:$49 timeout:$4d url:$5d
alt:$49 href:s src:$49
alt:$49 href:s
device:$49 expire:$5g html:b httpConfig:#oa message:$49 monospace:b priority:$49 retry:$5g sendResolved:b sound:$49 title:$49 token:#2b tokenFile:$49 ttl:$4d url:s urlTitle:$49 userKey:#2b userKeyFile:$49
actions:[#on apiURL:$5d channel:$49 color:$49 emoji:$49 fields:[#oo httpConfig:#oa iconURL:s imageURL:s linkNames:b sendResolved:b shortFields:b text:$49 thumbURL:s title:$49 titleLink:$49 token!:#2b tokenID!:#2b
msg:$49 text:$49 url:s
short:b title:$49 value:$49
actions:[#oq apiURL:#2b callbackId:$49 channel:$49 color:$49 fallback:$49 fields:[#os footer:$49 httpConfig:#oa iconEmoji:$49 iconURL:s imageURL:s linkNames:b messageText:$49 mrkdwnIn:[s pretext:$49 sendResolved:b shortFields:b text:$49 thumbURL:s timeout:$4d title:$49 titleLink:s username:$49
confirm:#or name:$49 style:$49 text!:$49 type!:$49 url:s value:$49
dismissText:$49 okText:$49 text!:$49 title:$49
short:b title!:$49 value!:$49
apiURL:s attributes:{s httpConfig:#oa message:$49 phoneNumber:$49 sendResolved:b sigv4:#n5 subject:$49 targetARN:$49 topicARN:$49
apiURL:$5d botToken:#2b botTokenFile:s chatID!:l disableNotifications:b httpConfig:#oa message:s messageThreadID:l parseMode:$5h sendResolved:b
apiKey:#2b apiUrl:$5d customFields:[#oc entityDisplayName:$49 httpConfig:#oa messageType:$49 monitoringTool:$49 routingKey:$49 sendResolved:b stateMessage:$49
apiURL:$5d httpConfig:#oa message:s roomID!:$49 sendResolved:b
httpConfig:#oa maxAlerts:$2f sendResolved:b timeout:$4d url:s urlSecret:#2b
agentID:$49 apiSecret:#2b apiURL:$5d corpID:$49 httpConfig:#oa message:$49 messageType:$49 sendResolved:b toParty:$49 toTag:$49 toUser:$49
activeTimeIntervals:[s continue:b groupBy:[s groupInterval:$59 groupWait:$59 matchers:[#o3 muteTimeIntervals:[s receiver:s repeatInterval:$59 routes:[a
apiVersion:s kind:s metadata:#1 spec!:#p1 status:a
additionalArgs:[#lh additionalScrapeConfigs:#2b affinity:#s apiserverConfig:#mr arbitraryFSAccessThroughSMs:#mu automountServiceAccountToken:b bodySizeLimit:$4g configMaps:[s containers:[#28 convertClassicHistogramsToNHCB:b dnsConfig:#m0 dnsPolicy:$45 enableFeatures:[s enableOTLPReceiver:b enableRemoteWriteReceiver:b enableServiceLinks:b enforcedBodySizeLimit:$4g enforcedKeepDroppedTargets:l enforcedLabelLimit:l enforcedLabelNameLengthLimit:l enforcedLabelValueLengthLimit:l enforcedNamespaceLabel:s enforcedSampleLimit:l enforcedTargetLimit:l excludedFromEnforcement:[#mv externalLabels:{s externalUrl:s hostAliases:[#m1 hostNetwork:b hostUsers:b ignoreNamespaceSelectors:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l listenLocal:b logFormat:$46 logLevel:$47 maximumStartupDurationSeconds:$4o minReadySeconds:$2f nameEscapingScheme:$4p nameValidationScheme:$4q nodeSelector:{s otlp:#mw overrideHonorLabels:b overrideHonorTimestamps:b paused:b persistentVolumeClaimRetentionPolicy:#m3 podManagementPolicy:$48 podMetadata:#m4 podMonitorNamespaceSelector:#11 podMonitorSelector:#11 podTargetLabels:[s portName:s priorityClassName:s probeNamespaceSelector:#11 probeSelector:#11 prometheusExternalLabelName:s reloadStrategy:$4r remoteWrite:[#mx remoteWriteReceiverMessageVersions:[$4s replicaExternalLabelName:s replicas:i resources:#2r routePrefix:s runtime:#n6 sampleLimit:l schedulerName:$49 scrapeClasses:[#n7 scrapeClassicHistograms:b scrapeConfigNamespaceSelector:#11 scrapeConfigSelector:#11 scrapeFailureLogFile:$49 scrapeInterval:$4d scrapeNativeHistograms:b scrapeProtocols:[$4k scrapeTimeout:$4d secrets:[s securityContext:#37 serviceAccountName:s serviceDiscoveryRole:$4t serviceMonitorNamespaceSelector:#11 serviceMonitorSelector:#11 serviceName:$49 shardingStrategy:#n8 shards:i storage:#m5 targetLimit:l terminationGracePeriodSeconds:$4a tolerations:[#19 topologySpreadConstraints:[#na tracingConfig:#nb tsdb:#nc updateStrategy:#m7 version:s volumeMounts:[#2z volumes:[#39 walCompression:b web:#nd mode:$5i
apiVersion:s kind:s metadata:#1 spec!:#p3 status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm azureSDConfigs:[#p4 basicAuth:#ln bodySizeLimit:$4g consulSDConfigs:[#p5 digitalOceanSDConfigs:[#p6 dnsSDConfigs:[#p7 dockerSDConfigs:[#p8 dockerSwarmSDConfigs:[#pa ec2SDConfigs:[#pb enableCompression:b enableHTTP2:b eurekaSDConfigs:[#pc fallbackScrapeProtocol:$4k fileSDConfigs:[#pd gceSDConfigs:[#pe hetznerSDConfigs:[#pf honorLabels:b honorTimestamps:b httpSDConfigs:[#pg ionosSDConfigs:[#ph jobName:$49 keepDroppedTargets:l kubernetesSDConfigs:[#pi kumaSDConfigs:[#pl labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l lightSailSDConfigs:[#pm linodeSDConfigs:[#pn metricRelabelings:[#mh metricsPath:$49 nameEscapingScheme:$4p nameValidationScheme:$4q nomadSDConfigs:[#po oauth2:#lo openstackSDConfigs:[#pp ovhcloudSDConfigs:[#pq params:{[s puppetDBSDConfigs:[#pr relabelings:[#mh sampleLimit:l scalewaySDConfigs:[#ps scheme:$4m scrapeClass:$49 scrapeInterval:$4d scrapeProtocols:[$4k scrapeTimeout:$4d staticConfigs:[#pt targetLimit:l tlsConfig:#lq trackTimestampsStaleness:b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authenticationMethod:$5j authorization:#lm basicAuth:#ln clientID:$49 clientSecret:#2b enableHTTP2:b environment:$49 followRedirects:b oauth2:#lo port:$5k refreshInterval:$4d resourceGroup:$49 subscriptionID!:$49 tenantID:$49 tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e allowStale:b authorization:#lm basicAuth:#ln datacenter:$49 enableHTTP2:b filter:$49 followRedirects:b healthFilter:$49 namespace:$49 nodeMeta:{s oauth2:#lo partition:$49 pathPrefix:$49 refreshInterval:$4d scheme:$4m server!:$49 services:[s tagSeparator:$49 tags:[s tlsConfig:#lq tokenRef:#2b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm enableHTTP2:b followRedirects:b oauth2:#lo port:$5k refreshInterval:$4d tlsConfig:#lq
names!:[s port:$5k refreshInterval:$4d type:$5l
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b filters:[#p9 followRedirects:b host!:$5m hostNetworkingHost:$49 matchFirstNetwork:b oauth2:#lo port:$5k refreshInterval:$4d tlsConfig:#lq
name!:$49 values!:[s
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b filters:[#p9 followRedirects:b host!:$5n oauth2:#lo port:$5k refreshInterval:$4d role!:$5o tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e accessKey:#2b enableHTTP2:b filters:[#p9 followRedirects:b port:$5k refreshInterval:$4d region:$49 roleARN:$49 secretKey:#2b tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b oauth2:#lo refreshInterval:$4d server!:$5d tlsConfig:#lq
files!:[s refreshInterval:$4d
filter:$49 port:$5k project!:$49 refreshInterval:$4d tagSeparator:$49 zone!:$49
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b labelSelector:$49 oauth2:#lo port:$5k refreshInterval:$4d role!:$5p tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b oauth2:#lo refreshInterval:$4d tlsConfig:#lq url!:$5d
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization!:#lm datacenterID!:$49 enableHTTP2:b followRedirects:b oauth2:#lo port:$5k refreshInterval:$4d tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e apiServer:$49 attachMetadata:#me authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b namespaces:#pj oauth2:#lo role!:$5q selectors:[#pk tlsConfig:#lq
names:[s ownNamespace:b
field:$49 label:$49 role!:$5q
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln clientID:$49 enableHTTP2:b fetchTimeout:$4d followRedirects:b oauth2:#lo refreshInterval:$4d server!:$5d tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e accessKey:#2b authorization:#lm basicAuth:#ln enableHTTP2:b endpoint:$49 followRedirects:b oauth2:#lo port:$5k refreshInterval:$4d region:$49 roleARN:$49 secretKey:#2b tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm enableHTTP2:b followRedirects:b oauth2:#lo port:$5k refreshInterval:$4d region:$49 tagSeparator:$49 tlsConfig:#lq
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e allowStale:b authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b namespace:$49 oauth2:#lo refreshInterval:$4d region:$49 server!:$5d tagSeparator:$49 tlsConfig:#lq
allTenants:b applicationCredentialId:$49 applicationCredentialName:$49 applicationCredentialSecret:#2b availability:$5r domainID:$49 domainName:$49 identityEndpoint:$5d password:#2b port:$5k projectID:$49 projectName:$49 refreshInterval:$4d region!:$49 role!:$5s tlsConfig:#lq userid:$49 username:$49
applicationKey!:$49 applicationSecret!:#2b consumerKey!:#2b endpoint:$49 refreshInterval:$4d service!:$5t
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln enableHTTP2:b followRedirects:b includeParameters:b oauth2:#lo port:$5k query!:$49 refreshInterval:$4d tlsConfig:#lq url!:$5d
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e accessKey!:$49 apiURL:$5d enableHTTP2:b followRedirects:b nameFilter:$49 port:$5k projectID!:$49 refreshInterval:$4d role!:$5u secretKey!:#2b tagsFilter:[s tlsConfig:#lq zone:$49
labels:{s targets!:[s
apiVersion:s kind:s metadata:#1 spec!:#pv status:a
inhibitRules:[#pw receivers:[#py route:#qg timeIntervals:[#o4
equal:[s sourceMatch:[#px targetMatch:[#px
matchType:$5a name!:$49 value:s
discordConfigs:[#pz emailConfigs:[#q2 msteamsConfigs:[#q3 msteamsv2Configs:[#q4 name!:$49 opsgenieConfigs:[#q5 pagerdutyConfigs:[#q6 pushoverConfigs:[#q7 rocketchatConfigs:[#q8 slackConfigs:[#q9 snsConfigs:[#qa telegramConfigs:[#qb victoropsConfigs:[#qc webexConfigs:[#qd webhookConfigs:[#qe wechatConfigs:[#qf
apiURL!:#2b avatarURL:$5d content:$49 httpConfig:#q0 message:s sendResolved:b title:s username:$49
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4e authorization:#lm basicAuth:#ln bearerTokenSecret:#q1 enableHttp2:b followRedirects:b oauth2:#lo proxyURL:s tlsConfig:#lq
key!:$49 name!:$49
authIdentity:$49 authPassword:#q1 authSecret:#q1 authUsername:$49 forceImplicitTLS:b from:$49 headers:[#oc hello:$49 html:s requireTLS:b sendResolved:b smarthost:$49 text:$49 threading:#od tlsConfig:#lq to:$49
httpConfig:#q0 sendResolved:b summary:s text:s title:s webhookUrl!:#2b
httpConfig:#q0 sendResolved:b text:$49 title:$49 webhookURL:#2b
actions:$49 apiKey:#q1 apiURL:$5d description:s details:[#oc entity:$49 httpConfig:#q0 message:$49 note:$49 priority:$49 responders:[#oh sendResolved:b source:$49 tags:$49
class:$49 client:$49 clientURL:s component:$49 description:s details:[#oc group:$49 httpConfig:#q0 pagerDutyImageConfigs:[#oj pagerDutyLinkConfigs:[#ok routingKey:#q1 sendResolved:b serviceKey:#q1 severity:$49 source:$49 timeout:$4d url:$5d
device:$49 expire:$5g html:b httpConfig:#q0 message:$49 monospace:b priority:$49 retry:$5g sendResolved:b sound:$49 title:$49 token:#q1 tokenFile:s ttl:$4d url:s urlTitle:$49 userKey:#q1 userKeyFile:s
actions:[#on apiURL:$5d channel:$49 color:$49 emoji:$49 fields:[#oo httpConfig:#q0 iconURL:s imageURL:s linkNames:b sendResolved:b shortFields:b text:$49 thumbURL:s title:$49 titleLink:$49 token!:#2b tokenID!:#2b
actions:[#oq apiURL:#q1 callbackId:$49 channel:$49 color:$49 fallback:$49 fields:[#os footer:$49 httpConfig:#q0 iconEmoji:$49 iconURL:s imageURL:s linkNames:b messageText:$49 mrkdwnIn:[s pretext:$49 sendResolved:b shortFields:b text:$49 thumbURL:s timeout:$4d title:$49 titleLink:s username:$49
apiURL:s attributes:{s httpConfig:#q0 message:$49 phoneNumber:$49 sendResolved:b sigv4:#n5 subject:$49 targetARN:$49 topicARN:$49
apiURL:$5d botToken:#q1 botTokenFile:s chatID!:l disableNotifications:b httpConfig:#q0 message:s messageThreadID:l parseMode:$5h sendResolved:b
apiKey:#q1 apiUrl:$5d customFields:[#oc entityDisplayName:$49 httpConfig:#q0 messageType:$49 monitoringTool:$49 routingKey!:$49 sendResolved:b stateMessage:$49
apiURL:$5d httpConfig:#q0 message:s roomID!:$49 sendResolved:b
httpConfig:#q0 maxAlerts:$2f sendResolved:b timeout:$4d url:s urlSecret:#q1
agentID:$49 apiSecret:#q1 apiURL:$5d corpID:$49 httpConfig:#q0 message:$49 messageType:$49 sendResolved:b toParty:$49 toTag:$49 toUser:$49
activeTimeIntervals:[s continue:b groupBy:[s groupInterval:$59 groupWait:$59 matchers:[#px muteTimeIntervals:[s receiver:s repeatInterval:$59 routes:[a
apiVersion:s kind:s metadata:#1 spec:#qi status:a
events:[s interval:$35 resourceFilter:s resources!:[#qj secretRef:#33 suspend:b type!:$5v oidcProviders:a
apiVersion:s kind!:$5w matchLabels:{s name!:$8 namespace:$8 filter:s
apiVersion:s kind:s metadata:#1 spec:#ql status:a
eventSeverity:$5x eventSources!:[#qm exclusionList:[s providerRef!:#33 summary:s suspend:b
apiVersion:s kind!:$5y matchLabels:{s name!:$36 namespace:$36
apiVersion:s kind:s metadata:#1 spec:#qo status:a
address:$5z certSecretRef:#33 channel:s proxy:$5z secretRef:#33 suspend:b timeout:$35 type!:$60 username:s
apiVersion:s kind:s metadata:#1 spec:#qq status:a
events:[s resources!:[#qm secretRef!:#33 suspend:b type!:$61
apiVersion:s kind:s metadata:#1 spec:#qs status:a
eventMetadata:{s eventSeverity:$5x eventSources!:[#qj exclusionList:[s inclusionList:[s providerRef!:#33 summary:$62 suspend:b
apiVersion:s kind:s metadata:#1 spec:#qu status:a
address:$63 certSecretRef:#33 channel:$63 interval:$35 proxy:$64 secretRef:#33 suspend:b timeout:$35 type!:$65 username:$63
apiVersion:s kind:s metadata:#1 spec:#qw status:a
events:[s interval:$35 resources!:[#qj secretRef!:#33 suspend:b type!:$61
apiVersion:s kind:s metadata:#1 spec:#qs
apiVersion:s kind:s metadata:#1 spec:#qz
address:$63 certSecretRef:#33 channel:$63 commitStatusExpr:s interval:$35 proxy:$64 proxySecretRef:#33 secretRef:#33 serviceAccountName:s suspend:b timeout:$35 type!:$66 username:$63
apiVersion:s kind:s metadata:#1 spec:#r1 status:a
bucketName!:s certSecretRef:#33 endpoint!:s ignore:s insecure:b interval!:$35 prefix:s provider:$67 proxySecretRef:#33 region:s secretRef:#33 serviceAccountName:s sts:#r2 suspend:b timeout:$35
certSecretRef:#33 endpoint!:$68 provider!:$69 secretRef:#33
apiVersion:s kind:s metadata:#1 spec:#r4 status:a
sourceRef:#l1
apiVersion:s kind:s metadata:#1 spec:#r6 status:a
ignore:s include:[#r7 interval!:$35 provider:$6a proxySecretRef:#33 recurseSubmodules:b ref:#jb secretRef:#33 serviceAccountName:s sparseCheckout:[s suspend:b timeout:$35 url!:$6b verify:#r8
fromPath:s repository!:#33 toPath:s
mode:$6c secretRef!:#33
apiVersion:s kind:s metadata:#1 spec:#ra status:a
chart!:s ignoreMissingValuesFiles:b interval!:$35 reconcileStrategy:$39 sourceRef!:#rb suspend:b valuesFiles:[s verify:#rc version:s
apiVersion:s kind!:$3a name!:s
matchOIDCIdentity:[#rd provider!:$3b secretRef:#33 trustedRootSecretRef:a
issuer!:s subject!:s
apiVersion:s kind:s metadata:#1 spec:#rf status:a
accessFrom:#j5 certSecretRef:#33 insecure:b interval:$35 passCredentials:b provider:$3r secretRef:#33 suspend:b timeout:$35 type:$6d url!:$6e
apiVersion:s kind:s metadata:#1 spec:#rh status:a
certSecretRef:#33 ignore:s insecure:b interval!:$35 layerSelector:#ri provider:$3r proxySecretRef:#33 ref:#rj secretRef:#33 serviceAccountName:s suspend:b timeout:$35 url!:$6f verify:#rc
mediaType:s operation:$6g
digest:s semver:s semverFilter:s tag:s
apiVersion:s kind:s metadata:#1 spec:#rl status:a
accessFrom:#j5 bucketName!:s endpoint!:s ignore:s insecure:b interval!:$35 provider:$6h region:s secretRef:#33 suspend:b timeout:$35
apiVersion:s kind:s metadata:#1 spec:#rn status:a
accessFrom:#j5 gitImplementation:$6i ignore:s include:[#r7 interval!:$35 recurseSubmodules:b ref:#ro secretRef:#33 suspend:b timeout:$35 url!:$6b verify:#rp
branch:s commit:s semver:s tag:s
mode!:$6j secretRef:#33
apiVersion:s kind:s metadata:#1 spec:#rr status:a
accessFrom:#j5 chart!:s interval!:$35 reconcileStrategy:$39 sourceRef!:#rb suspend:b valuesFile:s valuesFiles:[s version:s
apiVersion:s kind:s metadata:#1 spec:#rt status:a
accessFrom:#j5 interval!:$35 passCredentials:b secretRef:#33 suspend:b timeout:$35 url!:s
apiVersion:s kind:s metadata:#1 spec:#rv status:a
accessFrom:#j5 bucketName!:s certSecretRef:#33 endpoint!:s ignore:s insecure:b interval!:$35 prefix:s provider:$67 proxySecretRef:#33 region:s secretRef:#33 sts:#r2 suspend:b timeout:$35
apiVersion:s kind:s metadata:#1 spec:#rx status:a
accessFrom:#j5 gitImplementation:$6i ignore:s include:[#r7 interval!:$35 recurseSubmodules:b ref:#jb secretRef:#33 suspend:b timeout:$35 url!:$6b verify:#ry
mode!:$6j secretRef!:#33
apiVersion:s kind:s metadata:#1 spec:#s0 status:a
accessFrom:#j5 chart!:s ignoreMissingValuesFiles:b interval!:$35 reconcileStrategy:$39 sourceRef!:#rb suspend:b valuesFile:s valuesFiles:[s verify:#rc version:s
apiVersion:s kind:s metadata:#1 spec!:#s2 status:a
sources!:[#s3 target:#s5
configMap:#s4 inLine:$49 secret:#s4 useDefaultCAs:b
includeAllKeys:b key:$8 name:$8 selector:#11
additionalFormats:#s6 configMap:#s9 namespaceSelector:#11 secret:#s9
jks:#s7 pkcs12:#s8
key!:$8 password:$6k
key!:$8 password:$2j profile:$1a
key!:$8 metadata:#q`})};
