export const id = 396;
export const ids = [396];
export const modules = {

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITOPS_TABLE: () => (/* binding */ GITOPS_TABLE)
/* harmony export */ });
const GITOPS_TABLE = String.raw `*

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
external-secrets.io/v1 ClusterSecretStore C 1 a0
external-secrets.io/v1 ExternalSecret N 1 d2
external-secrets.io/v1 SecretStore N 1 a0
external-secrets.io/v1alpha1 ClusterPushSecret C 1 d3
external-secrets.io/v1alpha1 PushSecret N 1 dc
external-secrets.io/v1beta1 ClusterExternalSecret C 1 9h
external-secrets.io/v1beta1 ClusterSecretStore C 1 a0
external-secrets.io/v1beta1 ExternalSecret N 1 d2
external-secrets.io/v1beta1 SecretStore N 1 a0
gateway.networking.k8s.io/v1 BackendTLSPolicy N 1 dd
gateway.networking.k8s.io/v1 GRPCRoute N 1 dj
gateway.networking.k8s.io/v1 Gateway N 1 dy
gateway.networking.k8s.io/v1 GatewayClass C 1 eh
gateway.networking.k8s.io/v1 HTTPRoute N 1 ej
gateway.networking.k8s.io/v1 ListenerSet N 1 f1
gateway.networking.k8s.io/v1 ReferenceGrant N 1 f3
gateway.networking.k8s.io/v1 TLSRoute N 1 f7
gateway.networking.k8s.io/v1alpha2 GRPCRoute N 1 dj
gateway.networking.k8s.io/v1alpha2 ReferenceGrant N 1 f3
gateway.networking.k8s.io/v1alpha2 TCPRoute N 1 fb
gateway.networking.k8s.io/v1alpha2 TLSRoute N 1 fd
gateway.networking.k8s.io/v1alpha2 UDPRoute N 1 fb
gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy N 1 dd
gateway.networking.k8s.io/v1alpha3 TLSRoute N 1 f7
gateway.networking.k8s.io/v1beta1 Gateway N 1 dy
gateway.networking.k8s.io/v1beta1 GatewayClass C 1 eh
gateway.networking.k8s.io/v1beta1 HTTPRoute N 1 ej
gateway.networking.k8s.io/v1beta1 ReferenceGrant N 1 f3
generators.external-secrets.io/v1alpha1 ACRAccessToken N 1 ff
generators.external-secrets.io/v1alpha1 ClusterGenerator C 1 fl
generators.external-secrets.io/v1alpha1 ECRAuthorizationToken N 1 g8
generators.external-secrets.io/v1alpha1 Fake N 1 g9
generators.external-secrets.io/v1alpha1 GCRAccessToken N 1 ga
generators.external-secrets.io/v1alpha1 GithubAccessToken N 1 gb
generators.external-secrets.io/v1alpha1 Grafana N 1 gc
generators.external-secrets.io/v1alpha1 Password N 1 gd
generators.external-secrets.io/v1alpha1 QuayAccessToken N 1 ge
generators.external-secrets.io/v1alpha1 STSSessionToken N 1 gf
generators.external-secrets.io/v1alpha1 UUID N 1 gg
generators.external-secrets.io/v1alpha1 VaultDynamicSecret N 1 gh
generators.external-secrets.io/v1alpha1 Webhook N 1 gi
helm.toolkit.fluxcd.io/v2 HelmRelease N 1 gj
helm.toolkit.fluxcd.io/v2beta1 HelmRelease N 1 hc
helm.toolkit.fluxcd.io/v2beta2 HelmRelease N 1 hq
image.toolkit.fluxcd.io/v1 ImagePolicy N 1 hv
image.toolkit.fluxcd.io/v1 ImageRepository N 1 i1
image.toolkit.fluxcd.io/v1 ImageUpdateAutomation N 1 i5
image.toolkit.fluxcd.io/v1beta1 ImagePolicy N 1 ig
image.toolkit.fluxcd.io/v1beta1 ImageRepository N 1 ii
image.toolkit.fluxcd.io/v1beta1 ImageUpdateAutomation N 1 ik
image.toolkit.fluxcd.io/v1beta2 ImagePolicy N 1 hv
image.toolkit.fluxcd.io/v1beta2 ImageRepository N 1 i1
image.toolkit.fluxcd.io/v1beta2 ImageUpdateAutomation N 1 i5
keda.sh/v1alpha1 ClusterTriggerAuthentication C 1 ip
keda.sh/v1alpha1 ScaledJob N 1 jb
keda.sh/v1alpha1 ScaledObject N 1 jh
keda.sh/v1alpha1 TriggerAuthentication N 1 ip
kustomize.toolkit.fluxcd.io/v1 Kustomization N 1 jr
kustomize.toolkit.fluxcd.io/v1beta1 Kustomization N 1 jy
kustomize.toolkit.fluxcd.io/v1beta2 Kustomization N 1 k4
monitoring.coreos.com/v1 Alertmanager N 1 k7
monitoring.coreos.com/v1 PodMonitor N 1 l4
monitoring.coreos.com/v1 Probe N 1 la
monitoring.coreos.com/v1 Prometheus N 1 lh
monitoring.coreos.com/v1 PrometheusRule N 1 mi
monitoring.coreos.com/v1 ServiceMonitor N 1 mm
monitoring.coreos.com/v1 ThanosRuler N 1 mp
monitoring.coreos.com/v1alpha1 AlertmanagerConfig N 1 ms
monitoring.coreos.com/v1alpha1 PrometheusAgent N 1 ns
monitoring.coreos.com/v1alpha1 ScrapeConfig N 1 nu
monitoring.coreos.com/v1beta1 AlertmanagerConfig N 1 om
notification.toolkit.fluxcd.io/v1 Receiver N 1 p9
notification.toolkit.fluxcd.io/v1beta1 Alert N 1 pc
notification.toolkit.fluxcd.io/v1beta1 Provider N 1 pf
notification.toolkit.fluxcd.io/v1beta1 Receiver N 1 ph
notification.toolkit.fluxcd.io/v1beta2 Alert N 1 pj
notification.toolkit.fluxcd.io/v1beta2 Provider N 1 pl
notification.toolkit.fluxcd.io/v1beta2 Receiver N 1 pn
notification.toolkit.fluxcd.io/v1beta3 Alert N 1 pp
notification.toolkit.fluxcd.io/v1beta3 Provider N 1 pq
source.toolkit.fluxcd.io/v1 Bucket N 1 ps
source.toolkit.fluxcd.io/v1 ExternalArtifact N 1 pv
source.toolkit.fluxcd.io/v1 GitRepository N 1 px
source.toolkit.fluxcd.io/v1 HelmChart N 1 q1
source.toolkit.fluxcd.io/v1 HelmRepository N 1 q6
source.toolkit.fluxcd.io/v1 OCIRepository N 1 q8
source.toolkit.fluxcd.io/v1beta1 Bucket N 1 qc
source.toolkit.fluxcd.io/v1beta1 GitRepository N 1 qe
source.toolkit.fluxcd.io/v1beta1 HelmChart N 1 qi
source.toolkit.fluxcd.io/v1beta1 HelmRepository N 1 qk
source.toolkit.fluxcd.io/v1beta2 Bucket N 1 qm
source.toolkit.fluxcd.io/v1beta2 GitRepository N 1 qo
source.toolkit.fluxcd.io/v1beta2 HelmChart N 1 qr
source.toolkit.fluxcd.io/v1beta2 HelmRepository N 1 q6
source.toolkit.fluxcd.io/v1beta2 OCIRepository N 1 q8
trust.cert-manager.io/v1alpha1 Bundle C 1 qt

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
{"type":"string","enum":["NoExecute","NoSchedule","PreferNoSchedule"]}
{"type":"string","enum":["Equal","Exists","Gt","Lt"]}
{"type":"string","enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
{"type":"string","enum":["v1","v2"]}
{"type":"string","enum":["Indexed","NonIndexed"]}
{"type":"string","enum":["Failed","TerminatingOrFailed"]}
{"type":"string","enum":["Count","FailIndex","FailJob","Ignore"]}
{"type":"string","enum":["In","NotIn"]}
{"type":"string","enum":["ClusterFirst","ClusterFirstWithHostNet","Default","None"]}
{"type":"string","enum":["Never","PreemptLowerPriority"]}
{"type":"string","enum":["Always","Never","OnFailure"]}
{"type":"string","enum":["Always","IfNotPresent","Never"]}
{"type":"string","enum":["FallbackToLogsOnError","File"]}
{"type":"string","enum":["SIGABRT","SIGALRM","SIGBUS","SIGCHLD","SIGCLD","SIGCONT","SIGFPE","SIGHUP","SIGILL","SIGINT","SIGIO","SIGIOT","SIGKILL","SIGPIPE","SIGPOLL","SIGPROF","SIGPWR","SIGQUIT","SIGRTMAX","SIGRTMAX-1","SIGRTMAX-10","SIGRTMAX-11","SIGRTMAX-12","SIGRTMAX-13","SIGRTMAX-14","SIGRTMAX-2","SIGRTMAX-3","SIGRTMAX-4","SIGRTMAX-5","SIGRTMAX-6","SIGRTMAX-7","SIGRTMAX-8","SIGRTMAX-9","SIGRTMIN","SIGRTMIN+1","SIGRTMIN+10","SIGRTMIN+11","SIGRTMIN+12","SIGRTMIN+13","SIGRTMIN+14","SIGRTMIN+15","SIGRTMIN+2","SIGRTMIN+3","SIGRTMIN+4","SIGRTMIN+5","SIGRTMIN+6","SIGRTMIN+7","SIGRTMIN+8","SIGRTMIN+9","SIGSEGV","SIGSTKFLT","SIGSTOP","SIGSYS","SIGTERM","SIGTRAP","SIGTSTP","SIGTTIN","SIGTTOU","SIGURG","SIGUSR1","SIGUSR2","SIGVTALRM","SIGWINCH","SIGXCPU","SIGXFSZ"]}
{"type":"string","enum":["HTTP","HTTPS"]}
{"type":"string","enum":["SCTP","TCP","UDP"]}
{"type":"string","enum":["Default","Unmasked"]}
{"type":"string","enum":["Bidirectional","HostToContainer","None"]}
{"type":"string","enum":["Merge","Strict"]}
{"type":"string","enum":["Honor","Ignore"]}
{"type":"string","enum":["DoNotSchedule","ScheduleAnyway"]}
{"type":"string","enum":["None","ReadOnly","ReadWrite"]}
{"type":"string","enum":["Dedicated","Managed","Shared"]}
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
{"type":"string","enum":["ACRAccessToken","ClusterGenerator","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana"]}
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
{"type":"string","enum":["PublicCloud","USGovernmentCloud","ChinaCloud","GermanCloud"]}
{"type":"string","enum":["json","dotnet-json","env","yaml","docker"]}
{"type":"string","enum":["upper-camel","camel","lower-snake","tf-var","dotnet-env","lower-kebab"]}
{"type":"string","enum":["","UserPrincipal","InstancePrincipal","Workload"]}
{"type":"string","enum":["Delete","None"]}
{"type":"string","enum":["Replace","IfNotExists"]}
{"type":"string","enum":["None","ReverseUnicode"]}
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
{"type":"string","enum":["ACRAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana"]}
{"type":"string","enum":["Data","Auth","Raw"]}
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
{"type":"string","enum":["OnDelete","RollingUpdate"]}
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
{"type":"string","enum":["generic","generic-hmac","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr","cdevents"]}
{"type":"string","enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository","ArtifactGenerator","ExternalArtifact"]}
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
{"type":"string","enum":["generic","azure","github"]}
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
clusterResourceBlacklist:[#4z clusterResourceWhitelist:[#4z description:s destinationServiceAccounts:[#50 destinations:[#51 namespaceResourceBlacklist:[a namespaceResourceWhitelist:[a orphanedResources:#52 permitOnlyProjectScopedClusters:b roles:[#54 signatureKeys:[#56 sourceNamespaces:[s sourceRepos:[s syncWindows:[#57
group!:s kind!:s name:s
defaultServiceAccount!:s namespace:s server!:s
name:s namespace:s server:s
ignore:[#53 warn:b
group:s kind:s name:s
description:s groups:[s jwtTokens:[#55 name!:s policies:[s
exp:l iat!:l id:s
keyID!:s
andOperator:b applications:[s clusters:[s description:s duration:s kind:s manualSync:b namespaces:[s schedule:s timeZone:s
apiVersion:s kind:s metadata!:#1 operation:#59 spec!:#5u status:a
info:[#18 initiatedBy:#5a retry:#5b sync:#5d
automated:b username:s
backoff:#5c limit:l refresh:b
duration:s factor:l maxDuration:s
autoHealAttemptsCount:l dryRun:b manifests:[s prune:b resources:[#5e revision:s revisions:[s source:#5f sources:[#5f syncOptions:[s syncStrategy:#5s
group:s kind!:s name!:s namespace:s
chart:s directory:#5g helm:#5j kustomize:#5m name:s path:s plugin:#5q ref:s repoURL!:s targetRevision:s
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
path!:$15 targetBranch!:s
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
allBranches:b api!:s insecure:b owner!:s tokenRef:#6i
allBranches:b api:s appSecretName:s organization!:s tokenRef:#6i
allBranches:b api:s caRef:#6n group!:s includeSharedProjects:b includeSubgroups:b insecure:b tokenRef:#6i topic:s
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
conversionStrategy:$1i decodingStrategy:$1j key!:s metadataPolicy:$1k property:s version:s
generatorRef:#9n storeRef:#9o
apiVersion:s kind!:$1l name!:$b
kind:$1m name:$b
extract:#9l find:#9q rewrite:[#9s sourceRef:#9m
conversionStrategy:$1i decodingStrategy:$1j name:#9r path:s tags:{s
regexp:s
regexp:#9t transform:#9u
source!:s target!:s
template!:s
creationPolicy:$1n deletionPolicy:$1o immutable:b name:$b template:#9w
data:{s engineVersion:$1p mergePolicy:$1q metadata:#q templateFrom:[#9x type:s
configMap:#9y literal:s secret:#9y target:$1r
items!:[#9z name!:$b
key!:$1h templateAs:$1s
apiVersion:s kind:s metadata:#1 spec:#a1 status:a
conditions:[#a2 controller:s provider!:#a3 refreshInterval:I retrySettings:#d1
namespaceRegexes:[s namespaceSelector:#11 namespaces:[s
akeyless:#a4 alibaba:#ab aws:#af azurekv:#ak beyondtrust:#am bitwardensecretsmanager:#aq chef:#at cloudrusm:#aw conjur:#ay delinea:#b2 device42:#b3 doppler:#b6 fake:#b9 fortanix:#bb gcpsm:#bd github:#bh gitlab:#bj ibm:#bm infisical:#bq keepersecurity:#bu kubernetes:#bv onboardbase:#c0 onepassword:#c2 oracle:#c5 passbolt:#c8 passworddepot:#ca previder:#cb pulumi:#ce scaleway:#cf secretserver:#cg senhasegura:#ch vault:#cj webhook:#ct yandexcertificatemanager:#cy yandexlockbox:#cy
akeylessGWApiURL!:s authSecretRef!:#a5 caBundle:s caProvider:#aa
kubernetesAuth:#a6 secretRef:#a9
accessID!:s k8sConfName!:s secretRef:#a7 serviceAccountRef:#a8
key:$1h name:$b namespace:$9
audiences:[s name!:$b namespace:$9
accessID:#a7 accessType:#a7 accessTypeParam:#a7
key:$1h name!:$b namespace:$9 type!:$1t
auth!:#ac regionID!:s
rrsa:#ad secretRef:#ae
oidcProviderArn!:s oidcTokenFilePath!:s roleArn!:s sessionName!:s
accessKeyIDSecretRef!:#a7 accessKeySecretSecretRef!:#a7
additionalRoles:[s auth:#ag externalID:s prefix:s region!:s role:s secretsManager:#aj service!:$1u sessionTags:[#4p transitiveTagKeys:[s
jwt:#ah secretRef:#ai
serviceAccountRef:#a8
accessKeyIDSecretRef:#a7 secretAccessKeySecretRef:#a7 sessionTokenSecretRef:#a7
forceDeleteWithoutRecovery:b recoveryWindowInDays:l
authSecretRef:#al authType:$1v environmentType:$1w identityId:s serviceAccountRef:#a8 tenantId:s vaultUrl!:s
clientCertificate:#a7 clientId:#a7 clientSecret:#a7 tenantId:#a7
auth!:#an server!:#ap
apiKey:#ao certificate:#ao certificateKey:#ao clientId:#ao clientSecret:#ao
secretRef:#a7 value:s
apiUrl!:s apiVersion:s clientTimeOutSeconds:I retrievalType:s separator:s verifyCA!:b
apiURL:s auth!:#ar bitwardenServerSDKURL:s caBundle:s caProvider:#aa identityURL:s organizationID!:s projectID!:s
secretRef!:#as
credentials!:#a7
auth!:#au serverUrl!:s username!:s
secretRef!:#av
privateKeySecretRef!:#a7
auth!:#ax projectID:s
secretRef:#ae
auth!:#az caBundle:s caProvider:#aa url!:s
apikey:#b0 jwt:#b1
account!:s apiKeyRef!:#a7 userRef!:#a7
account!:s hostId:s secretRef:#a7 serviceAccountRef:#a8 serviceID!:s
clientId!:#ao clientSecret!:#ao tenant!:s tld:s urlTemplate:s
auth!:#b4 host!:s
secretRef!:#b5
credentials:#a7
auth!:#b7 config:s format:$1x nameTransformer:$1y project:s
secretRef!:#b8
dopplerToken!:#a7
data!:[#ba
key!:s value!:s version:s
apiKey:#bc apiUrl:s
secretRef:#a7
auth:#be location:s projectID:s
secretRef:#bf workloadIdentity:#bg
secretAccessKeySecretRef:#a7
clusterLocation:s clusterName:s clusterProjectID:s serviceAccountRef!:#a8
appID!:l auth!:#bi environment:s installationID!:l organization!:s repository:s uploadURL:s url:s
privateKey!:#a7
auth!:#bk environment:s groupIDs:[s inheritFromGroups:b projectID:s url:s
SecretRef!:#bl
accessToken:#a7
auth!:#bn serviceUrl:s
containerAuth:#bo secretRef:#bp
iamEndpoint:s profile!:s tokenLocation:s
secretApiKeySecretRef:#a7
auth!:#br hostAPI:s secretsScope!:#bt
universalAuthCredentials:#bs
clientId!:#a7 clientSecret!:#a7
environmentSlug!:s expandSecretReferences:b projectSlug!:s recursive:b secretsPath:s
authRef!:#a7 folderID!:s
auth:#bw authRef:#a7 remoteNamespace:$9 server:#bz
cert:#bx serviceAccount:#a8 token:#by
clientCert:#a7 clientKey:#a7
bearerToken:#a7
caBundle:s caProvider:#aa url:s
apiHost!:s auth!:#c1 environment!:s project!:s
apiKeyRef!:#a7 passcodeRef!:#a7
auth!:#c3 connectHost!:s vaults!:{n
secretRef!:#c4
connectTokenSecretRef!:#a7
auth:#c6 compartment:s encryptionKey:s principalType:$1z region!:s serviceAccountRef:#a8 vault!:s
secretRef!:#c7 tenancy!:s user!:s
fingerprint!:#a7 privatekey!:#a7
auth!:#c9 host!:s
passwordSecretRef!:#a7 privateKeySecretRef!:#a7
auth!:#b4 database!:s host!:s
auth!:#cc baseUri:s
secretRef:#cd
accessToken!:#a7
accessToken!:#bc apiUrl:s environment!:s organization!:s project!:s
accessKey!:#ao apiUrl:s projectId!:s region!:s secretKey!:#ao
password!:#ao serverURL!:s username!:#ao
auth!:#ci ignoreSslCertificate:b module!:s url!:s
clientId!:s clientSecretSecretRef!:#a7
auth:#ck caBundle:s caProvider:#aa forwardInconsistent:b headers:{s namespace:s path:s readYourWrites:b server!:s tls:#cs version:$i
appRole:#cl cert:#cm iam:#cn jwt:#co kubernetes:#cq ldap:#cr namespace:s tokenSecretRef:#a7 userPass:#cr
path!:s roleId:s roleRef:#a7 secretRef!:#a7
clientCert:#a7 secretRef:#a7
externalID:s jwt:#ah path:s region:s role:s secretRef:#ai vaultAwsIamServerID:s vaultRole!:s
kubernetesServiceAccountToken:#cp path!:s role:s secretRef:#a7
audiences:[s expirationSeconds:l serviceAccountRef!:#a8
mountPath!:s role!:s secretRef:#a7 serviceAccountRef:#a8
path!:s secretRef:#a7 username!:s
certSecretRef:#a7 keySecretRef:#a7
auth:#cu body:s caBundle:s caProvider:#aa headers:{s method:s result!:#cw secrets:[#cx timeout:s url!:s
ntlm:#cv
passwordSecret!:#a7 usernameSecret!:#a7
jsonPath:s
name!:s secretRef!:#a7
apiEndpoint:s auth!:#cz caProvider:#d0
authorizedKeySecretRef:#a7
certSecretRef:#a7
maxRetries:i retryInterval:s
apiVersion:s kind:s metadata:#1 spec:#9j status:a
apiVersion:s kind:s metadata:#1 spec:#d4 status:a
namespaceSelectors:[#11 pushSecretMetadata:#q pushSecretName:$b pushSecretSpec!:#d5 refreshTime:s
data:[#d6 deletionPolicy:$20 refreshInterval:s secretStoreRefs!:[#d9 selector!:#da template:#9w updatePolicy:$21
conversionStrategy:$22 match!:#d7 metadata:a
remoteRef!:#d8 secretKey:s
property:s remoteKey!:s
kind:$1m labelSelector:#11 name:$b
generatorRef:#9n secret:#db
name:$b selector:#11
apiVersion:s kind:s metadata:#1 spec:#d5 status:a
apiVersion:s kind:s metadata:#1 spec!:#de status:a
options:{s targetRefs!:[#df validation!:#dg
group!:$6 kind!:$7 name!:$8 sectionName:$b
caCertificateRefs:[#dh hostname!:$b subjectAltNames:[#di wellKnownCACertificates:$23
group!:$6 kind!:$7 name!:$8
hostname:$24 type!:$25 uri:$26
apiVersion:s kind:s metadata:#1 spec!:#dk status:a
parentRefs:[#o useDefaultGateways:$27 hostnames:[s rules:[#dl
backendRefs:[#dm filters:[#dn matches:[#dt name:$b sessionPersistence:#dw
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$28 filters:[#dn
extensionRef:#dh requestHeaderModifier:#do requestMirror:#dq responseHeaderModifier:#do type!:$29
add:[#dp remove:[s set:[#dp
name!:$2a value!:$2b
backendRef!:#dr fraction:#ds percent:$2c
group:$6 kind:$7 name!:$8 namespace:$9 port:$a
denominator:$2d numerator!:$2e
headers:[#du method:#dv
name!:$2a type:$2f value!:$2b
method:$2g service:$2g type:$2f
absoluteTimeout:$2h cookieConfig:#dx idleTimeout:$2h sessionName:$2i type:$2j
lifetimeType:$2k
apiVersion:s kind:s metadata:#1 spec!:#dz status:a
addresses:[#e0 allowedListeners:#e1 defaultScope:$27 gatewayClassName!:$8 infrastructure:#e3 listeners!:[#e4 tls:#ea
type:$2l value:$2m
namespaces:#e2
from:$2n selector:#11
annotations:{s labels:{s parametersRef:#dh
allowedRoutes:#e5 hostname:$24 name!:$b port!:$a protocol!:$2o tls:#e8
kinds:[#e6 namespaces:#e7
group:$6 kind!:$7
from:$2p selector:#11
certificateRefs:[#e9 mode:$2q options:{s
group:$6 kind:$7 name!:$8 namespace:$9
backend:#eb frontend:#ec
clientCertificateRef:#e9
default!:#ed perPort:[#eg
validation:#ee
caCertificateRefs!:[#ef mode:$2r
group!:$6 kind!:$7 name!:$8 namespace:$9
port!:$a tls!:#ed
apiVersion:s kind:s metadata:#1 spec!:#ei status:a
controllerName!:$2s description:s parametersRef:#ef
apiVersion:s kind:s metadata:#1 spec!:#ek status:a
parentRefs:[#o useDefaultGateways:$27 hostnames:[s rules:[#el
backendRefs:[#em filters:[#en matches:[#ew name:$b retry:#ez sessionPersistence:#dw timeouts:#f0
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$28 filters:[#en
cors:#eo extensionRef:#dh externalAuth:#ep requestHeaderModifier:#do requestMirror:#dq requestRedirect:#et responseHeaderModifier:#do type!:$2t urlRewrite:#ev
allowCredentials:b allowHeaders:[s allowMethods:[$2u allowOrigins:[s exposeHeaders:[s maxAge:$2d
backendRef!:#dr forwardBody:#eq grpc:#er http:#es protocol!:$2v
maxSize:I
allowedHeaders:[s
allowedHeaders:[s allowedResponseHeaders:[s path:$2w
hostname:$b path:#eu port:$a scheme:$2x statusCode:a
replaceFullPath:$2g replacePrefixMatch:$2g type!:$2y
hostname:$b path:#eu
headers:[#du method:$2z path:#ex queryParams:[#ey
type:$30 value:$2g
name!:$2a type:$2f value!:$31
attempts:I backoff:$2h codes:[n
backendRequest:$2h request:$2h
apiVersion:s kind:s metadata:#1 spec!:#f2 status:a
listeners!:[#e4 parentRef!:#e9
apiVersion:s kind:s metadata:#1 spec:#f4
from!:[#f5 to!:[#f6
group!:$6 kind!:$7 namespace!:$9
group!:$6 kind!:$7 name:$8
apiVersion:s kind:s metadata:#1 spec!:#f8 status:a
parentRefs:[#o useDefaultGateways:$27 hostnames!:[s rules!:[#f9
backendRefs!:[#fa name:$b
group:$6 kind:$7 name!:$8 namespace:$9 port:$a weight:$28
apiVersion:s kind:s metadata:#1 spec!:#fc status:a
parentRefs:[#o useDefaultGateways:$27 rules!:[#f9
apiVersion:s kind:s metadata:#1 spec!:#fe status:a
parentRefs:[#o useDefaultGateways:$27 hostnames:[s rules!:[#f9
apiVersion:s kind:s metadata:#1 spec:#fg
auth!:#fh environmentType:$1w registry!:s scope:s tenantId:s
managedIdentity:#fi servicePrincipal:#fj workloadIdentity:#ah
identityId:s
secretRef!:#fk
clientId:#a7 clientSecret:#a7
apiVersion:s kind:s metadata:#1 spec:#fm
generator!:#fn kind!:$32
acrAccessTokenSpec:#fg ecrAuthorizationTokenSpec:#fo fakeSpec:#fp gcrAccessTokenSpec:#fq githubAccessTokenSpec:#ft grafanaSpec:#fw passwordSpec:#g1 quayAccessTokenSpec:#g2 stsSessionTokenSpec:#g3 uuidSpec:a vaultDynamicSecretSpec:#g5 webhookSpec:#g6
auth:#ag region!:s role:s scope:s
controller:s data:{s
auth!:#fr projectID!:s
secretRef:#bf workloadIdentity:#fs
clusterLocation!:s clusterName!:s clusterProjectID:s serviceAccountRef!:#a8
appID!:s auth!:#fu installID!:s permissions:{s repositories:[s url:s
privateKey!:#fv
secretRef!:#a7
auth!:#fx serviceAccount!:#g0 url!:s
basic:#fy token:#fz
password!:#fz username!:s
key:$1h name:$b
name!:s role!:s
allowRepeat!:b digits:I length!:I noUpper!:b symbolCharacters:s symbols:I
robotAccount!:s serviceAccountRef!:#a8 url:s
auth:#ag region!:s requestParameters:#g4 role:s
serialNumber:s sessionDuration:l tokenCode:s
allowEmptyResponse:b controller:s method:s parameters:a path!:s provider!:#cj resultType:$33 retrySettings:#d1
auth:#cu body:s caBundle:s caProvider:#aa headers:{s method:s result!:#cw secrets:[#g7 timeout:s url!:s
name!:s secretRef!:#fz
apiVersion:s kind:s metadata:#1 spec:#fo
apiVersion:s kind:s metadata:#1 spec:#fp
apiVersion:s kind:s metadata:#1 spec:#fq
apiVersion:s kind:s metadata:#1 spec:#ft
apiVersion:s kind:s metadata:#1 spec:#fw
apiVersion:s kind:s metadata:#1 spec:#g1
apiVersion:s kind:s metadata:#1 spec:#g2
apiVersion:s kind:s metadata:#1 spec:#g3
apiVersion:s kind:s metadata:#1 spec:a
apiVersion:s kind:s metadata:#1 spec:#g5
apiVersion:s kind:s metadata:#1 spec:#g6
apiVersion:s kind:s metadata:#1 spec:#gk status:a
chart:#gl chartRef:#gp commonMetadata:#q dependsOn:[#gq driftDetection:#gr healthCheckExprs:[#gu install:#gv interval!:s kubeConfig:#gy maxHistory:I persistentClient:b postRenderers:[#h0 releaseName:$34 rollback:#h4 serviceAccountName:$8 storageNamespace:$35 suspend:b targetNamespace:$35 test:#h5 timeout:s uninstall:#h7 upgrade:#h8 values:a valuesFrom:[#ha waitStrategy:#hb
metadata:#q spec!:#gm
chart!:$36 ignoreMissingValuesFiles:b interval:s reconcileStrategy:$37 sourceRef!:#gn valuesFiles:[s verify:#go version:s
apiVersion:s kind!:$38 name!:$8 namespace:$35
provider!:$39 secretRef:#33
apiVersion:s kind!:$3a name!:$8 namespace:$35
name!:s namespace:s readyExpr:s
ignore:[#gs mode:$3b
paths!:[s target:#gt
annotationSelector:s group:s kind:s labelSelector:s name:s namespace:s version:s
current!:s failed:s inProgress:s apiVersion!:s kind!:s
crds:$3c createNamespace:b disableHooks:b disableOpenAPIValidation:b disableSchemaValidation:b disableTakeOwnership:b disableWait:b disableWaitForJobs:b remediation:#gw replace:b serverSideApply:b skipCRDs:b strategy:#gx timeout:s
ignoreTestFailures:b remediateLastFailure:b retries:I
name!:$3d retryInterval:s
configMapRef:#33 secretRef:#gz
key:s name!:s
kustomize:#h1
images:[#h2 patches:[#h3
digest:s name!:s newName:s newTag:s
patch!:s target:#gt
cleanupOnFail:b disableHooks:b disableWait:b disableWaitForJobs:b force:b recreate:b serverSideApply:$3e timeout:s
enable:b filters:[#h6 ignoreFailures:b timeout:s
exclude:b name!:$8
deletionPropagation:$3f disableHooks:b disableWait:b keepHistory:b timeout:s
cleanupOnFail:b crds:$3c disableHooks:b disableOpenAPIValidation:b disableSchemaValidation:b disableTakeOwnership:b disableWait:b disableWaitForJobs:b force:b preserveValues:b remediation:#h9 serverSideApply:$3e strategy:#gx timeout:s
ignoreTestFailures:b remediateLastFailure:b retries:I strategy:$3g
kind!:$1t name!:$8 optional:b targetPath:$3h valuesKey:$3i
name!:$3j
apiVersion:s kind:s metadata:#1 spec:#hd status:a
chart!:#he chartRef:#gp dependsOn:[#hh driftDetection:#gr install:#hi interval!:s kubeConfig:#gy maxHistory:I persistentClient:b postRenderers:[#hj releaseName:$34 rollback:#hn serviceAccountName:s storageNamespace:$35 suspend:b targetNamespace:$35 test:#ho timeout:s uninstall:#h7 upgrade:#hp values:a valuesFrom:[#ha
metadata:#q spec!:#hf
chart!:s interval:s reconcileStrategy:$37 sourceRef!:#gn valuesFile:s valuesFiles:[s verify:#hg version:s
provider!:$3k secretRef:#33
name!:s namespace:s
crds:$3c createNamespace:b disableHooks:b disableOpenAPIValidation:b disableWait:b disableWaitForJobs:b remediation:#gw replace:b skipCRDs:b timeout:s
kustomize:#hk
images:[#h2 patches:[#h3 patchesJson6902:[#hl patchesStrategicMerge:[a
patch!:[#hm target!:#gt
from:s op!:$3l path!:s value:a
cleanupOnFail:b disableHooks:b disableWait:b disableWaitForJobs:b force:b recreate:b timeout:s
enable:b ignoreFailures:b timeout:s
cleanupOnFail:b crds:$3c disableHooks:b disableOpenAPIValidation:b disableWait:b disableWaitForJobs:b force:b preserveValues:b remediation:#h9 timeout:s
apiVersion:s kind:s metadata:#1 spec:#hr status:a
chart:#hs chartRef:#hu dependsOn:[#hh driftDetection:#gr install:#hi interval!:s kubeConfig:#gy maxHistory:I persistentClient:b postRenderers:[#hj releaseName:$34 rollback:#hn serviceAccountName:$8 storageNamespace:$35 suspend:b targetNamespace:$35 test:#h5 timeout:s uninstall:#h7 upgrade:#hp values:a valuesFrom:[#ha
metadata:#q spec!:#ht
chart!:$36 ignoreMissingValuesFiles:b interval:s reconcileStrategy:$37 sourceRef!:#gn valuesFile:s valuesFiles:[s verify:#go version:s
apiVersion:s kind!:$3m name!:$8 namespace:$35
apiVersion:s kind:s metadata:#1 spec:#hw status:a
digestReflectionPolicy:$q filterTags:#hx imageRepositoryRef!:#hh interval:s policy!:#hy suspend:b
extract:s pattern:s
alphabetical:#hz numerical:#hz semver:#i0
order:$3n
range!:s
apiVersion:s kind:s metadata:#1 spec:#i2 status:a
accessFrom:#i3 certSecretRef:#33 exclusionList:[s image!:s insecure:b interval!:s provider:$3o proxySecretRef:#33 secretRef:#33 serviceAccountName:$2m suspend:b timeout:s
namespaceSelectors!:[#i4
matchLabels:{s
apiVersion:s kind:s metadata:#1 spec:#i6 status:a
git:#i7 interval!:s policySelector:#11 sourceRef!:#ie suspend:b update:#if
checkout:#i8 commit!:#ia push:#id
ref!:#i9
branch:s commit:s name:s semver:s tag:s
author!:#ib messageTemplate:s messageTemplateValues:{s signingKey:#ic
email!:s name:s
secretRef!:#33
branch:s options:{s refspec:s
apiVersion:s kind!:$3p name!:s namespace:s
path:s strategy:$3q
apiVersion:s kind:s metadata:#1 spec:#ih status:a
filterTags:#hx imageRepositoryRef!:#hh policy!:#hy
apiVersion:s kind:s metadata:#1 spec:#ij status:a
accessFrom:#i3 certSecretRef:#33 exclusionList:[s image!:s interval!:s secretRef:#33 serviceAccountName:$2m suspend:b timeout:s
apiVersion:s kind:s metadata:#1 spec:#il status:a
git:#im interval!:s sourceRef!:#ie suspend:b update:#io
checkout:#i8 commit!:#in push:#id
author!:#ib messageTemplate:s signingKey:#ic
path:s strategy!:$3q
apiVersion:s kind:s metadata:#1 spec!:#iq status:a
awsSecretManager:#ir azureKeyVault:#ix boundServiceAccountToken:[#j1 configMapTargetRef:[#j2 env:[#j3 filePath:s gcpSecretManager:#j4 hashiCorpVault:#j7 podIdentity:#iv secretTargetRef:[#j2
credentials:#is podIdentity:#iv region:s secrets!:[#iw
accessKey!:#it accessSecretKey!:#it accessToken:#it
valueFrom!:#iu
secretKeyRef!:#1k
identityAuthorityHost:s identityId:s identityOwner:$3r identityTenantId:s provider!:$3s roleArn:s
name!:s parameter!:s secretKey:s versionId:s versionStage:s
cloud:#iy credentials:#iz podIdentity:#iv secrets!:[#j0 vaultUri!:s
activeDirectoryEndpoint:s keyVaultResourceURL:s type!:s
clientId!:s clientSecret!:#it tenantId!:s
name!:s parameter!:s version:s
parameter!:s serviceAccountName!:s
key!:s name!:s parameter!:s
containerName:s name!:s parameter!:s
credentials:#j5 podIdentity:#iv secrets!:[#j6
clientSecret!:#it
id!:s parameter!:s version:s
address!:s authentication!:s credential:#j8 mount:s namespace:s role:s secrets!:[#j9
serviceAccount:s serviceAccountName:s token:s
key!:s parameter!:s path!:s pkiData:#ja type:s
altNames:s commonName:s format:s ipSans:s otherSans:s ttl:s uriSans:s
apiVersion:s kind:s metadata:#1 spec:#jc status:a
envSourceContainerName:s failedJobsHistoryLimit:i jobTargetRef!:#1z maxReplicaCount:i minReplicaCount:i pollingInterval:i rollout:#jd rolloutStrategy:s scalingStrategy:#je successfulJobsHistoryLimit:i triggers!:[#jf
propagationPolicy:s strategy:s
customScalingQueueLengthDeduction:i customScalingRunningJobPercentage:s multipleScalersCalculation:s pendingPodConditions:[s strategy:s
authenticationRef:#jg metadata!:{s metricType:s name:s type!:s useCachedMetrics:b
kind:s name!:s
apiVersion:s kind:s metadata:#1 spec!:#ji status:a
advanced:#jj cooldownPeriod:i fallback:#jp idleReplicaCount:i initialCooldownPeriod:i maxReplicaCount:i minReplicaCount:i pollingInterval:i scaleTargetRef!:#jq triggers!:[#jf
horizontalPodAutoscalerConfig:#jk restoreToOriginalReplicaCount:b scalingModifiers:#jo
behavior:#jl name:s
scaleDown:#jm scaleUp:#jm
policies:[#jn selectPolicy:s stabilizationWindowSeconds:i tolerance:q
periodSeconds!:i type!:s value!:i
activationTarget:s formula:s metricType:s target:s
behavior:$3t failureThreshold!:i replicas!:i
apiVersion:s envSourceContainerName:s kind:s name!:s
apiVersion:s kind:s metadata:#1 spec:#js status:a
commonMetadata:#q components:[s decryption:#jt deletionPolicy:$3u dependsOn:[#gq force:b healthCheckExprs:[#gu healthChecks:[#ju ignoreMissingComponents:b images:[#h2 interval!:s kubeConfig:#gy namePrefix:$3v nameSuffix:$3v patches:[#h3 path:s postBuild:#jv prune!:b retryInterval:s serviceAccountName:s sourceRef!:#jx suspend:b targetNamespace:$35 timeout:s wait:b
provider!:$3w secretRef:#33 serviceAccountName:s
apiVersion:s kind!:s name!:s namespace:s
substitute:{s substituteFrom:[#jw
kind!:$1t name!:$8 optional:b
apiVersion:s kind!:$3x name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec:#jz status:a
decryption:#k0 dependsOn:[#hh force:b healthChecks:[#ju images:[#h2 interval!:s kubeConfig:#ic patches:[#h3 patchesJson6902:[#hl patchesStrategicMerge:[a path:s postBuild:#k1 prune!:b retryInterval:s serviceAccountName:s sourceRef!:#k3 suspend:b targetNamespace:$35 timeout:s validation:$3y
provider!:$3w secretRef:#33
substitute:{s substituteFrom:[#k2
kind!:$1t name!:$8
apiVersion:s kind!:$3z name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec:#k5 status:a
commonMetadata:#q components:[s decryption:#k0 dependsOn:[#hh force:b healthChecks:[#ju images:[#h2 interval!:s kubeConfig:#gy patches:[#h3 patchesJson6902:[#hl patchesStrategicMerge:[a path:s postBuild:#jv prune!:b retryInterval:s serviceAccountName:s sourceRef!:#k6 suspend:b targetNamespace:$35 timeout:s validation:$3y wait:b
apiVersion:s kind!:$40 name!:s namespace:s
apiVersion:s kind:s metadata:#1 spec!:#k8 status:a
additionalArgs:[#k9 additionalPeers:[s affinity:#s alertmanagerConfigMatcherStrategy:#ka alertmanagerConfigNamespaceSelector:#11 alertmanagerConfigSelector:#11 alertmanagerConfiguration:#kb automountServiceAccountToken:b baseImage:s clusterAdvertiseAddress:s clusterGossipInterval:$41 clusterLabel:s clusterPeerTimeout:$41 clusterPushpullInterval:$41 clusterTLS:#kq configMaps:[s configSecret:s containers:[#28 dnsConfig:#ks dnsPolicy:$42 enableFeatures:[s enableServiceLinks:b externalUrl:s forceEnableClusterMode:b hostAliases:[#kt hostNetwork:b hostUsers:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 limits:#ku listenLocal:b logFormat:$43 logLevel:$44 minReadySeconds:$2e nodeSelector:{s paused:b persistentVolumeClaimRetentionPolicy:#kv podManagementPolicy:$45 podMetadata:#kw portName:s priorityClassName:s replicas:i resources:#2r retention:$41 routePrefix:s schedulerName:$46 secrets:[s securityContext:#37 serviceAccountName:s serviceName:$46 sha:s storage:#kx tag:s terminationGracePeriodSeconds:$47 tolerations:[#19 topologySpreadConstraints:[#38 updateStrategy:#kz version:s volumeMounts:[#2z volumes:[#39 web:#l1
name!:$46 value:s
type:$48
global:#kc name:$46 templates:[#kh
httpConfig:#kd jira:#kj mattermost:#kk opsGenieApiKey:#2b opsGenieApiUrl:#2b pagerdutyUrl:$49 resolveTimeout:$4a rocketChat:#kl slackApiUrl:#2b smtp:#km telegram:#kj victorops:#ko webex:#kj wechat:#kp
authorization:#ke basicAuth:#kf bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#kg tlsConfig:#ki noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b
credentials:#2b type:s
password:#2b username:#2b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b clientId!:#kh clientSecret!:#2b endpointParams:{s scopes:[s tlsConfig:#ki tokenUrl!:$46
configMap:#2b secret:#2b
ca:#kh cert:#kh insecureSkipVerify:b keySecret:#2b maxVersion:$4c minVersion:$4c serverName:s
apiURL:$49
webhookURL:#2b
apiURL:$49 token:#2b tokenID:#2b
authIdentity:s authPassword:#2b authSecret:#2b authUsername:s forceImplicitTLS:b from:s hello:s requireTLS:b smartHost:#kn tlsConfig:#ki
host!:$46 port!:$46
apiKey:#2b apiURL:$49
apiCorpID:$46 apiSecret:#2b apiURL:$49
client!:#ki server!:#kr
cert:#kh certFile:s cipherSuites:[s clientAuthType:s clientCAFile:s client_ca:#kh curvePreferences:[s keyFile:s keySecret:#2b maxVersion:s minVersion:s preferServerCipherSuites:b
nameservers:[s options:[#k9 searches:[s
hostnames!:[s ip!:s
maxPerSilenceBytes:$4d maxSilences:$2e
whenDeleted:s whenScaled:s
annotations:{s labels:{s name:s
disableMountSubPath:b emptyDir:#3k ephemeral:#3l volumeClaimTemplate:#ky
apiVersion:s kind:s metadata:#kw spec:#3n status:a
rollingUpdate:#l0 type!:$4e
maxUnavailable:x
httpConfig:#l2 tlsConfig:#kr getConcurrency:i timeout:i
headers:#l3 http2:b
contentSecurityPolicy:s strictTransportSecurity:s xContentTypeOptions:$4f xFrameOptions:$4g xXSSProtection:s
apiVersion:s kind:s metadata:#1 spec!:#l5 status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b attachMetadata:#l6 bodySizeLimit:$4d fallbackScrapeProtocol:$4h jobLabel:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l namespaceSelector:#l7 podMetricsEndpoints:[#l8 podTargetLabels:[s sampleLimit:l scrapeClass:$46 scrapeProtocols:[$4h selector!:#11 selectorMechanism:$4i targetLimit:l
node:b
any:b matchNames:[s
authorization:#ke basicAuth:#kf bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#kg tlsConfig:#ki noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b filterRunning:b honorLabels:b honorTimestamps:b interval:$4a metricRelabelings:[#l9 params:{[s path:s port:s portNumber:$a relabelings:[#l9 scheme:$4j scrapeTimeout:$4a targetPort:x trackTimestampsStaleness:b
action:$4k modulus:l regex:s replacement:s separator:s sourceLabels:[s targetLabel:s
apiVersion:s kind:s metadata:#1 spec!:#lb status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b authorization:#ke basicAuth:#kf bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#kg tlsConfig:#ki fallbackScrapeProtocol:$4h interval:$4a jobName:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l metricRelabelings:[#l9 module:s params:[#lc prober:#ld sampleLimit:l scrapeClass:$46 scrapeProtocols:[$4h scrapeTimeout:$4a targetLimit:l targets:#le
name!:$46 values:[s
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b path:s scheme:$4j url!:$46
ingress:#lf staticConfig:#lg
namespaceSelector:#l7 relabelingConfigs:[#l9 selector:#11
labels:{s relabelingConfigs:[#l9 static:[s
apiVersion:s kind:s metadata:#1 spec!:#li status:a
additionalArgs:[#k9 additionalScrapeConfigs:#2b affinity:#s apiserverConfig:#lj arbitraryFSAccessThroughSMs:#lm automountServiceAccountToken:b bodySizeLimit:$4d configMaps:[s containers:[#28 convertClassicHistogramsToNHCB:b dnsConfig:#ks dnsPolicy:$42 enableFeatures:[s enableOTLPReceiver:b enableRemoteWriteReceiver:b enableServiceLinks:b enforcedBodySizeLimit:$4d enforcedKeepDroppedTargets:l enforcedLabelLimit:l enforcedLabelNameLengthLimit:l enforcedLabelValueLengthLimit:l enforcedNamespaceLabel:s enforcedSampleLimit:l enforcedTargetLimit:l excludedFromEnforcement:[#ln externalLabels:{s externalUrl:s hostAliases:[#kt hostNetwork:b hostUsers:b ignoreNamespaceSelectors:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l listenLocal:b logFormat:$43 logLevel:$44 maximumStartupDurationSeconds:$4l minReadySeconds:$2e nameEscapingScheme:$4m nameValidationScheme:$4n nodeSelector:{s otlp:#lo overrideHonorLabels:b overrideHonorTimestamps:b paused:b persistentVolumeClaimRetentionPolicy:#kv podManagementPolicy:$45 podMetadata:#kw podMonitorNamespaceSelector:#11 podMonitorSelector:#11 podTargetLabels:[s portName:s priorityClassName:s probeNamespaceSelector:#11 probeSelector:#11 prometheusExternalLabelName:s reloadStrategy:$4o remoteWrite:[#lp remoteWriteReceiverMessageVersions:[$4p replicaExternalLabelName:s replicas:i resources:#2r routePrefix:s runtime:#ly sampleLimit:l schedulerName:$46 scrapeClasses:[#lz scrapeClassicHistograms:b scrapeConfigNamespaceSelector:#11 scrapeConfigSelector:#11 scrapeFailureLogFile:$46 scrapeInterval:$4a scrapeNativeHistograms:b scrapeProtocols:[$4h scrapeTimeout:$4a secrets:[s securityContext:#37 serviceAccountName:s serviceDiscoveryRole:$4q serviceMonitorNamespaceSelector:#11 serviceMonitorSelector:#11 serviceName:$46 shardingStrategy:#m0 shards:i storage:#kx targetLimit:l terminationGracePeriodSeconds:$47 tolerations:[#19 topologySpreadConstraints:[#m2 tracingConfig:#m3 tsdb:#m4 updateStrategy:#kz version:s volumeMounts:[#2z volumes:[#39 walCompression:b web:#m5 additionalAlertManagerConfigs:#2b additionalAlertRelabelConfigs:#2b alerting:#m6 allowOverlappingBlocks:b baseImage:s disableCompaction:b enableAdminAPI:b evaluationInterval:$4a exemplars:#m8 prometheusRulesExcludedFromEnforce:[#m9 query:#ma queryLogFile:s remoteRead:[#mb retention:$4a retentionSize:$4d ruleNamespaceSelector:#11 ruleQueryOffset:$4a ruleSelector:#11 rules:#mc sha:s shardRetentionPolicy:#me tag:s thanos:#mg
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#lk basicAuth:#kf bearerToken:s bearerTokenFile:s host!:s tlsConfig:#ll
credentials:#2b type:s credentialsFile:s
ca:#kh cert:#kh insecureSkipVerify:b keySecret:#2b maxVersion:$4c minVersion:$4c serverName:s caFile:s certFile:s keyFile:s
deny:b
group:$4r name:s namespace!:$46 resource!:$4s
convertHistogramsToNHCB:b ignoreResourceAttributes:[s keepIdentifyingResourceAttributes:b promoteAllResourceAttributes:b promoteResourceAttributes:[s promoteScopeMetadata:b translationStrategy:$4t
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#lk azureAd:#lq basicAuth:#kf bearerToken:s bearerTokenFile:s enableHTTP2:b followRedirects:b headers:{s messageVersion:$4p metadataConfig:#lv name:s oauth2:#kg queueConfig:#lw remoteTimeout:$4a roundRobinDNS:b sendExemplars:b sendNativeHistograms:b sigv4:#lx tlsConfig:#ll url!:$49 writeRelabelConfigs:[#l9
cloud:$4u managedIdentity:#lr oauth:#ls scope:$4v sdk:#lt workloadIdentity:#lu
clientId:$46
clientId!:$46 clientSecret!:#2b tenantId!:$4w
tenantId:$4x
clientId!:$46 tenantId!:$46
maxSamplesPerSend:$4y send:b sendInterval:$4a
batchSendDeadline:$4a capacity:I maxBackoff:$4a maxRetries:I maxSamplesPerSend:I maxShards:I minBackoff:$4a minShards:I retryOnRateLimit:b sampleAgeLimit:$4a
accessKey:#2b externalId:$46 profile:s region:s roleArn:s secretKey:#2b useFIPSSTSEndpoint:b
goGC:$4y
attachMetadata:#l6 authorization:#lk default:b fallbackScrapeProtocol:$4h metricRelabelings:[#l9 name!:$46 relabelings:[#l9 tlsConfig:#ll
mode:$4z topology:#m1
externalLabelName:s values:[s
labelSelector:#11 matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:$y nodeTaintsPolicy:$y topologyKey!:s whenUnsatisfiable!:$z additionalLabelSelectors:$50
clientType:$51 compression:$52 endpoint!:$46 headers:{s insecure:b samplingFraction:q timeout:$4a tlsConfig:#ll
outOfOrderTimeWindow:$4a
httpConfig:#l2 tlsConfig:#kr maxConnections:$2e pageTitle:s
alertmanagers!:[#m7
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b alertRelabelings:[#l9 apiVersion:$53 authorization:#ke basicAuth:#kf bearerTokenFile:s enableHttp2:b name!:$46 namespace:$46 pathPrefix:$46 port!:x relabelings:[#l9 scheme:$4j sigv4:#lx timeout:$4a tlsConfig:#ll
maxSize:l
ruleName!:s ruleNamespace!:s
lookbackDelta:s maxConcurrency:$2d maxSamples:i timeout:$4a
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#lk basicAuth:#kf bearerToken:s bearerTokenFile:s filterExternalLabels:b followRedirects:b headers:{s name:s oauth2:#kg readRecent:b remoteTimeout:$4a requiredMatchers:{s tlsConfig:#ll url!:s
alert:#md
forGracePeriod:s forOutageTolerance:s resendDelay:s
retain:#mf whenScaled:$54
retentionPeriod!:$4a
additionalArgs:[#k9 baseImage:s blockSize:$4a getConfigInterval:$4a getConfigTimeout:$4a grpcListenLocal:b grpcServerTlsConfig:#mh httpListenLocal:b image:s listenLocal:b logFormat:$43 logLevel:$44 minTime:s objectStorageConfig:#2b objectStorageConfigFile:s readyTimeout:$4a resources:#2r sha:s tag:s tracingConfig:#2b tracingConfigFile:s version:s volumeMounts:[#2z
ca:#kh cert:#kh insecureSkipVerify:b keySecret:#2b maxVersion:$4c minVersion:$4c serverName:s caFile:s certFile:s keyFile:s cipherSuites:[s curves:[s
apiVersion:s kind:s metadata:#1 spec!:#mj status:a
groups:[#mk
interval:$4a labels:{s limit:I name!:$46 partial_response_strategy:$55 query_offset:$4a rules:[#ml
alert:s annotations:{s expr!:x for:$4a keep_firing_for:$56 labels:{s record:s
apiVersion:s kind:s metadata:#1 spec!:#mn status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b attachMetadata:#l6 bodySizeLimit:$4d endpoints!:[#mo fallbackScrapeProtocol:$4h jobLabel:s keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l namespaceSelector:#l7 podTargetLabels:[s sampleLimit:l scrapeClass:$46 scrapeProtocols:[$4h selector!:#11 selectorMechanism:$4i serviceDiscoveryRole:$4q targetLabels:[s targetLimit:l
authorization:#ke basicAuth:#kf bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#kg tlsConfig:#ll noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b bearerTokenFile:s filterRunning:b honorLabels:b honorTimestamps:b interval:$4a metricRelabelings:[#l9 params:{[s path:s port:s relabelings:[#l9 scheme:$4j scrapeTimeout:$4a targetPort:x trackTimestampsStaleness:b
apiVersion:s kind:s metadata:#1 spec!:#mq status:a
additionalArgs:[#k9 affinity:#s alertDropLabels:[s alertQueryUrl:s alertRelabelConfigFile:s alertRelabelConfigs:#2b alertmanagersConfig:#2b alertmanagersUrl:[s containers:[#28 dnsConfig:#ks dnsPolicy:$42 enableFeatures:[s enableServiceLinks:b enforcedNamespaceLabel:s evaluationInterval:$4a excludedFromEnforcement:[#ln externalPrefix:s grpcServerTlsConfig:#mh hostAliases:[#kt hostUsers:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 labels:{s listenLocal:b logFormat:$43 logLevel:$44 minReadySeconds:$2e nodeSelector:{s objectStorageConfig:#2b objectStorageConfigFile:s paused:b podManagementPolicy:$45 podMetadata:#kw portName:s priorityClassName:s prometheusRulesExcludedFromEnforce:[#m9 queryConfig:#2b queryEndpoints:[s remoteWrite:[#lp replicas:i resendDelay:$4a resources:#2r retention:$4a routePrefix:s ruleConcurrentEval:$2d ruleGracePeriod:$4a ruleNamespaceSelector:#11 ruleOutageTolerance:$4a ruleQueryOffset:$4a ruleSelector:#11 schedulerName:$46 securityContext:#37 serviceAccountName:s serviceName:$46 storage:#kx terminationGracePeriodSeconds:$47 tolerations:[#19 topologySpreadConstraints:[#38 tracingConfig:#2b tracingConfigFile:s updateStrategy:#kz version:s volumeMounts:[#2z volumes:[#39 web:#mr
httpConfig:#l2 tlsConfig:#kr
apiVersion:s kind:s metadata:#1 spec!:#mt status:a
inhibitRules:[#mu muteTimeIntervals:[#mw receivers:[#n0 route:#nr
equal:[s sourceMatch:[#mv targetMatch:[#mv
matchType:$57 name!:$46 regex:b value:s
name!:s timeIntervals:[#mx
daysOfMonth:[#my months:[s times:[#mz weekdays:[s years:[s
end:$58 start:$58
endTime:$59 startTime:$59
discordConfigs:[#n1 emailConfigs:[#n3 msteamsConfigs:[#n6 msteamsv2Configs:[#n7 name!:$46 opsgenieConfigs:[#n8 pagerdutyConfigs:[#na pushoverConfigs:[#nd rocketchatConfigs:[#ne slackConfigs:[#nh snsConfigs:[#nl telegramConfigs:[#nm victoropsConfigs:[#nn webexConfigs:[#no webhookConfigs:[#np wechatConfigs:[#nq
apiURL!:#2b avatarURL:$5a content:$46 httpConfig:#n2 message:s sendResolved:b title:s username:$46
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf bearerTokenSecret:#2b enableHttp2:b followRedirects:b oauth2:#kg proxyURL:s tlsConfig:#ki
authIdentity:$46 authPassword:#2b authSecret:#2b authUsername:$46 forceImplicitTLS:b from:$46 headers:[#n4 hello:$46 html:s requireTLS:b sendResolved:b smarthost:$46 text:$46 threading:#n5 tlsConfig:#ki to:$46
key!:$46 value!:s
threadByDate!:$5b
httpConfig:#n2 sendResolved:b summary:s text:s title:s webhookUrl!:#2b
httpConfig:#n2 sendResolved:b text:$46 title:$46 webhookURL:#2b
actions:$46 apiKey:#2b apiURL:$5a description:s details:[#n4 entity:$46 httpConfig:#n2 message:$46 note:$46 priority:$46 responders:[#n9 sendResolved:b source:$46 tags:$46 updateAlerts:b
id:$46 name:$46 type!:$5c username:$46
class:$46 client:$46 clientURL:s component:$46 description:s details:[#n4 group:$46 httpConfig:#n2 pagerDutyImageConfigs:[#nb pagerDutyLinkConfigs:[#nc routingKey:#2b sendResolved:b serviceKey:#2b severity:$46 source:$46 timeout:$4a url:$5a
alt:$46 href:s src:$46
alt:$46 href:s
device:$46 expire:$5d html:b httpConfig:#n2 message:$46 monospace:b priority:$46 retry:$5d sendResolved:b sound:$46 title:$46 token:#2b tokenFile:$46 ttl:$4a url:s urlTitle:$46 userKey:#2b userKeyFile:$46
actions:[#nf apiURL:$5a channel:$46 color:$46 emoji:$46 fields:[#ng httpConfig:#n2 iconURL:s imageURL:s linkNames:b sendResolved:b shortFields:b text:$46 thumbURL:s title:$46 titleLink:$46 token!:#2b tokenID!:#2b
msg:$46 text:$46 url:s
short:b title:$46 value:$46
actions:[#ni apiURL:#2b callbackId:$46 channel:$46 color:$46 fallback:$46 fields:[#nk footer:$46 httpConfig:#n2 iconEmoji:$46 iconURL:s imageURL:s linkNames:b messageText:$46 mrkdwnIn:[s pretext:$46 sendResolved:b shortFields:b text:$46 thumbURL:s timeout:$4a title:$46 titleLink:s username:$46
confirm:#nj name:$46 style:$46 text!:$46 type!:$46 url:s value:$46
dismissText:$46 okText:$46 text!:$46 title:$46
short:b title!:$46 value!:$46
apiURL:s attributes:{s httpConfig:#n2 message:$46 phoneNumber:$46 sendResolved:b sigv4:#lx subject:$46 targetARN:$46 topicARN:$46
apiURL:$5a botToken:#2b botTokenFile:s chatID!:l disableNotifications:b httpConfig:#n2 message:s messageThreadID:l parseMode:$5e sendResolved:b
apiKey:#2b apiUrl:$5a customFields:[#n4 entityDisplayName:$46 httpConfig:#n2 messageType:$46 monitoringTool:$46 routingKey!:$46 sendResolved:b stateMessage:$46
apiURL:$5a httpConfig:#n2 message:s roomID!:$46 sendResolved:b
httpConfig:#n2 maxAlerts:$2e sendResolved:b timeout:$4a url:s urlSecret:#2b
agentID:$46 apiSecret:#2b apiURL:$5a corpID:$46 httpConfig:#n2 message:$46 messageType:$46 sendResolved:b toParty:$46 toTag:$46 toUser:$46
activeTimeIntervals:[s continue:b groupBy:[s groupInterval:$56 groupWait:$56 matchers:[#mv muteTimeIntervals:[s receiver:s repeatInterval:$56 routes:[a
apiVersion:s kind:s metadata:#1 spec!:#nt status:a
additionalArgs:[#k9 additionalScrapeConfigs:#2b affinity:#s apiserverConfig:#lj arbitraryFSAccessThroughSMs:#lm automountServiceAccountToken:b bodySizeLimit:$4d configMaps:[s containers:[#28 convertClassicHistogramsToNHCB:b dnsConfig:#ks dnsPolicy:$42 enableFeatures:[s enableOTLPReceiver:b enableRemoteWriteReceiver:b enableServiceLinks:b enforcedBodySizeLimit:$4d enforcedKeepDroppedTargets:l enforcedLabelLimit:l enforcedLabelNameLengthLimit:l enforcedLabelValueLengthLimit:l enforcedNamespaceLabel:s enforcedSampleLimit:l enforcedTargetLimit:l excludedFromEnforcement:[#ln externalLabels:{s externalUrl:s hostAliases:[#kt hostNetwork:b hostUsers:b ignoreNamespaceSelectors:b image:s imagePullPolicy:$q imagePullSecrets:[#13 initContainers:[#28 keepDroppedTargets:l labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l listenLocal:b logFormat:$43 logLevel:$44 maximumStartupDurationSeconds:$4l minReadySeconds:$2e nameEscapingScheme:$4m nameValidationScheme:$4n nodeSelector:{s otlp:#lo overrideHonorLabels:b overrideHonorTimestamps:b paused:b persistentVolumeClaimRetentionPolicy:#kv podManagementPolicy:$45 podMetadata:#kw podMonitorNamespaceSelector:#11 podMonitorSelector:#11 podTargetLabels:[s portName:s priorityClassName:s probeNamespaceSelector:#11 probeSelector:#11 prometheusExternalLabelName:s reloadStrategy:$4o remoteWrite:[#lp remoteWriteReceiverMessageVersions:[$4p replicaExternalLabelName:s replicas:i resources:#2r routePrefix:s runtime:#ly sampleLimit:l schedulerName:$46 scrapeClasses:[#lz scrapeClassicHistograms:b scrapeConfigNamespaceSelector:#11 scrapeConfigSelector:#11 scrapeFailureLogFile:$46 scrapeInterval:$4a scrapeNativeHistograms:b scrapeProtocols:[$4h scrapeTimeout:$4a secrets:[s securityContext:#37 serviceAccountName:s serviceDiscoveryRole:$4q serviceMonitorNamespaceSelector:#11 serviceMonitorSelector:#11 serviceName:$46 shardingStrategy:#m0 shards:i storage:#kx targetLimit:l terminationGracePeriodSeconds:$47 tolerations:[#19 topologySpreadConstraints:[#m2 tracingConfig:#m3 tsdb:#m4 updateStrategy:#kz version:s volumeMounts:[#2z volumes:[#39 walCompression:b web:#m5 mode:$5f
apiVersion:s kind:s metadata:#1 spec!:#nv status:a
convertClassicHistogramsToNHCB:b nativeHistogramBucketLimit:l nativeHistogramMinBucketFactor:q scrapeClassicHistograms:b scrapeNativeHistograms:b noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke azureSDConfigs:[#nw basicAuth:#kf bodySizeLimit:$4d consulSDConfigs:[#nx digitalOceanSDConfigs:[#ny dnsSDConfigs:[#nz dockerSDConfigs:[#o0 dockerSwarmSDConfigs:[#o2 ec2SDConfigs:[#o3 enableCompression:b enableHTTP2:b eurekaSDConfigs:[#o4 fallbackScrapeProtocol:$4h fileSDConfigs:[#o5 gceSDConfigs:[#o6 hetznerSDConfigs:[#o7 honorLabels:b honorTimestamps:b httpSDConfigs:[#o8 ionosSDConfigs:[#o9 jobName:$46 keepDroppedTargets:l kubernetesSDConfigs:[#oa kumaSDConfigs:[#od labelLimit:l labelNameLengthLimit:l labelValueLengthLimit:l lightSailSDConfigs:[#oe linodeSDConfigs:[#of metricRelabelings:[#l9 metricsPath:$46 nameEscapingScheme:$4m nameValidationScheme:$4n nomadSDConfigs:[#og oauth2:#kg openstackSDConfigs:[#oh ovhcloudSDConfigs:[#oi params:{[s puppetDBSDConfigs:[#oj relabelings:[#l9 sampleLimit:l scalewaySDConfigs:[#ok scheme:$4j scrapeClass:$46 scrapeInterval:$4a scrapeProtocols:[$4h scrapeTimeout:$4a staticConfigs:[#ol targetLimit:l tlsConfig:#ki trackTimestampsStaleness:b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authenticationMethod:$5g authorization:#ke basicAuth:#kf clientID:$46 clientSecret:#2b enableHTTP2:b environment:$46 followRedirects:b oauth2:#kg port:$5h refreshInterval:$4a resourceGroup:$46 subscriptionID!:$46 tenantID:$46 tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b allowStale:b authorization:#ke basicAuth:#kf datacenter:$46 enableHTTP2:b filter:$46 followRedirects:b healthFilter:$46 namespace:$46 nodeMeta:{s oauth2:#kg partition:$46 pathPrefix:$46 refreshInterval:$4a scheme:$4j server!:$46 services:[s tagSeparator:$46 tags:[s tlsConfig:#ki tokenRef:#2b
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke enableHTTP2:b followRedirects:b oauth2:#kg port:$5h refreshInterval:$4a tlsConfig:#ki
names!:[s port:$5h refreshInterval:$4a type:$5i
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b filters:[#o1 followRedirects:b host!:$5j hostNetworkingHost:$46 matchFirstNetwork:b oauth2:#kg port:$5h refreshInterval:$4a tlsConfig:#ki
name!:$46 values!:[s
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b filters:[#o1 followRedirects:b host!:$5k oauth2:#kg port:$5h refreshInterval:$4a role!:$5l tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b accessKey:#2b enableHTTP2:b filters:[#o1 followRedirects:b port:$5h refreshInterval:$4a region:$46 roleARN:$46 secretKey:#2b tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b oauth2:#kg refreshInterval:$4a server!:$5a tlsConfig:#ki
files!:[s refreshInterval:$4a
filter:$46 port:$5h project!:$46 refreshInterval:$4a tagSeparator:$46 zone!:$46
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b labelSelector:$46 oauth2:#kg port:$5h refreshInterval:$4a role!:$5m tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b oauth2:#kg refreshInterval:$4a tlsConfig:#ki url!:$5a
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization!:#ke datacenterID!:$46 enableHTTP2:b followRedirects:b oauth2:#kg port:$5h refreshInterval:$4a tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b apiServer:$46 attachMetadata:#l6 authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b namespaces:#ob oauth2:#kg role!:$5n selectors:[#oc tlsConfig:#ki
names:[s ownNamespace:b
field:$46 label:$46 role!:$5n
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf clientID:$46 enableHTTP2:b fetchTimeout:$4a followRedirects:b oauth2:#kg refreshInterval:$4a server!:$5a tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b accessKey:#2b authorization:#ke basicAuth:#kf enableHTTP2:b endpoint:$46 followRedirects:b oauth2:#kg port:$5h refreshInterval:$4a region:$46 roleARN:$46 secretKey:#2b tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke enableHTTP2:b followRedirects:b oauth2:#kg port:$5h refreshInterval:$4a region:$46 tagSeparator:$46 tlsConfig:#ki
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b allowStale:b authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b namespace:$46 oauth2:#kg refreshInterval:$4a region:$46 server!:$5a tagSeparator:$46 tlsConfig:#ki
allTenants:b applicationCredentialId:$46 applicationCredentialName:$46 applicationCredentialSecret:#2b availability:$5o domainID:$46 domainName:$46 identityEndpoint:$5a password:#2b port:$5h projectID:$46 projectName:$46 refreshInterval:$4a region!:$46 role!:$5p tlsConfig:#ki userid:$46 username:$46
applicationKey!:$46 applicationSecret!:#2b consumerKey!:#2b endpoint:$46 refreshInterval:$4a service!:$5q
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf enableHTTP2:b followRedirects:b includeParameters:b oauth2:#kg port:$5h query!:$46 refreshInterval:$4a tlsConfig:#ki url!:$5a
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b accessKey!:$46 apiURL:$5a enableHTTP2:b followRedirects:b nameFilter:$46 port:$5h projectID!:$46 refreshInterval:$4a role!:$5r secretKey!:#2b tagsFilter:[s tlsConfig:#ki zone:$46
labels:{s targets!:[s
apiVersion:s kind:s metadata:#1 spec!:#on status:a
inhibitRules:[#oo receivers:[#oq route:#p8 timeIntervals:[#mw
equal:[s sourceMatch:[#op targetMatch:[#op
matchType:$57 name!:$46 value:s
discordConfigs:[#or emailConfigs:[#ou msteamsConfigs:[#ov msteamsv2Configs:[#ow name!:$46 opsgenieConfigs:[#ox pagerdutyConfigs:[#oy pushoverConfigs:[#oz rocketchatConfigs:[#p0 slackConfigs:[#p1 snsConfigs:[#p2 telegramConfigs:[#p3 victoropsConfigs:[#p4 webexConfigs:[#p5 webhookConfigs:[#p6 wechatConfigs:[#p7
apiURL!:#2b avatarURL:$5a content:$46 httpConfig:#os message:s sendResolved:b title:s username:$46
noProxy:s proxyConnectHeader:{[#2b proxyFromEnvironment:b proxyUrl:$4b authorization:#ke basicAuth:#kf bearerTokenSecret:#ot enableHttp2:b followRedirects:b oauth2:#kg proxyURL:s tlsConfig:#ki
key!:$46 name!:$46
authIdentity:$46 authPassword:#ot authSecret:#ot authUsername:$46 forceImplicitTLS:b from:$46 headers:[#n4 hello:$46 html:s requireTLS:b sendResolved:b smarthost:$46 text:$46 threading:#n5 tlsConfig:#ki to:$46
httpConfig:#os sendResolved:b summary:s text:s title:s webhookUrl!:#2b
httpConfig:#os sendResolved:b text:$46 title:$46 webhookURL:#2b
actions:$46 apiKey:#ot apiURL:$5a description:s details:[#n4 entity:$46 httpConfig:#os message:$46 note:$46 priority:$46 responders:[#n9 sendResolved:b source:$46 tags:$46
class:$46 client:$46 clientURL:s component:$46 description:s details:[#n4 group:$46 httpConfig:#os pagerDutyImageConfigs:[#nb pagerDutyLinkConfigs:[#nc routingKey:#ot sendResolved:b serviceKey:#ot severity:$46 source:$46 timeout:$4a url:$5a
device:$46 expire:$5d html:b httpConfig:#os message:$46 monospace:b priority:$46 retry:$5d sendResolved:b sound:$46 title:$46 token:#ot tokenFile:s ttl:$4a url:s urlTitle:$46 userKey:#ot userKeyFile:s
actions:[#nf apiURL:$5a channel:$46 color:$46 emoji:$46 fields:[#ng httpConfig:#os iconURL:s imageURL:s linkNames:b sendResolved:b shortFields:b text:$46 thumbURL:s title:$46 titleLink:$46 token!:#2b tokenID!:#2b
actions:[#ni apiURL:#ot callbackId:$46 channel:$46 color:$46 fallback:$46 fields:[#nk footer:$46 httpConfig:#os iconEmoji:$46 iconURL:s imageURL:s linkNames:b messageText:$46 mrkdwnIn:[s pretext:$46 sendResolved:b shortFields:b text:$46 thumbURL:s timeout:$4a title:$46 titleLink:s username:$46
apiURL:s attributes:{s httpConfig:#os message:$46 phoneNumber:$46 sendResolved:b sigv4:#lx subject:$46 targetARN:$46 topicARN:$46
apiURL:$5a botToken:#ot botTokenFile:s chatID!:l disableNotifications:b httpConfig:#os message:s messageThreadID:l parseMode:$5e sendResolved:b
apiKey:#ot apiUrl:$5a customFields:[#n4 entityDisplayName:$46 httpConfig:#os messageType:$46 monitoringTool:$46 routingKey!:$46 sendResolved:b stateMessage:$46
apiURL:$5a httpConfig:#os message:s roomID!:$46 sendResolved:b
httpConfig:#os maxAlerts:$2e sendResolved:b timeout:$4a url:s urlSecret:#ot
agentID:$46 apiSecret:#ot apiURL:$5a corpID:$46 httpConfig:#os message:$46 messageType:$46 sendResolved:b toParty:$46 toTag:$46 toUser:$46
activeTimeIntervals:[s continue:b groupBy:[s groupInterval:$56 groupWait:$56 matchers:[#op muteTimeIntervals:[s receiver:s repeatInterval:$56 routes:[a
apiVersion:s kind:s metadata:#1 spec:#pa status:a
events:[s interval:s resourceFilter:s resources!:[#pb secretRef!:#33 suspend:b type!:$5s
apiVersion:s kind!:$5t matchLabels:{s name!:$8 namespace:$8
apiVersion:s kind:s metadata:#1 spec:#pd status:a
eventSeverity:$5u eventSources!:[#pe exclusionList:[s providerRef!:#33 summary:s suspend:b
apiVersion:s kind!:$5v matchLabels:{s name!:$34 namespace:$34
apiVersion:s kind:s metadata:#1 spec:#pg status:a
address:$5w certSecretRef:#33 channel:s proxy:$5w secretRef:#33 suspend:b timeout:s type!:$5x username:s
apiVersion:s kind:s metadata:#1 spec:#pi status:a
events:[s resources!:[#pe secretRef!:#33 suspend:b type!:$5y
apiVersion:s kind:s metadata:#1 spec:#pk status:a
eventMetadata:{s eventSeverity:$5u eventSources!:[#pb exclusionList:[s inclusionList:[s providerRef!:#33 summary:$5z suspend:b
apiVersion:s kind:s metadata:#1 spec:#pm status:a
address:$60 certSecretRef:#33 channel:$60 interval:s proxy:$61 secretRef:#33 suspend:b timeout:s type!:$62 username:$60
apiVersion:s kind:s metadata:#1 spec:#po status:a
events:[s interval:s resources!:[#pb secretRef!:#33 suspend:b type!:$5y
apiVersion:s kind:s metadata:#1 spec:#pk
apiVersion:s kind:s metadata:#1 spec:#pr
address:$60 certSecretRef:#33 channel:$60 commitStatusExpr:s interval:s proxy:$61 proxySecretRef:#33 secretRef:#33 serviceAccountName:s suspend:b timeout:s type!:$63 username:$60
apiVersion:s kind:s metadata:#1 spec:#pt status:a
bucketName!:s certSecretRef:#33 endpoint!:s ignore:s insecure:b interval!:s prefix:s provider:$64 proxySecretRef:#33 region:s secretRef:#33 serviceAccountName:s sts:#pu suspend:b timeout:s
certSecretRef:#33 endpoint!:$65 provider!:$66 secretRef:#33
apiVersion:s kind:s metadata:#1 spec:#pw status:a
sourceRef:#ju
apiVersion:s kind:s metadata:#1 spec:#py status:a
ignore:s include:[#pz interval!:s provider:$67 proxySecretRef:#33 recurseSubmodules:b ref:#i9 secretRef:#33 serviceAccountName:s sparseCheckout:[s suspend:b timeout:s url!:$68 verify:#q0
fromPath:s repository!:#33 toPath:s
mode:$69 secretRef!:#33
apiVersion:s kind:s metadata:#1 spec:#q2 status:a
chart!:s ignoreMissingValuesFiles:b interval!:s reconcileStrategy:$37 sourceRef!:#q3 suspend:b valuesFiles:[s verify:#q4 version:s
apiVersion:s kind!:$38 name!:s
matchOIDCIdentity:[#q5 provider!:$39 secretRef:#33
issuer!:s subject!:s
apiVersion:s kind:s metadata:#1 spec:#q7 status:a
accessFrom:#i3 certSecretRef:#33 insecure:b interval:s passCredentials:b provider:$3o secretRef:#33 suspend:b timeout:s type:$6a url!:$6b
apiVersion:s kind:s metadata:#1 spec:#q9 status:a
certSecretRef:#33 ignore:s insecure:b interval!:s layerSelector:#qa provider:$3o proxySecretRef:#33 ref:#qb secretRef:#33 serviceAccountName:s suspend:b timeout:s url!:$6c verify:#q4
mediaType:s operation:$6d
digest:s semver:s semverFilter:s tag:s
apiVersion:s kind:s metadata:#1 spec:#qd status:a
accessFrom:#i3 bucketName!:s endpoint!:s ignore:s insecure:b interval!:s provider:$6e region:s secretRef:#33 suspend:b timeout:s
apiVersion:s kind:s metadata:#1 spec:#qf status:a
accessFrom:#i3 gitImplementation:$6f ignore:s include:[#pz interval!:s recurseSubmodules:b ref:#qg secretRef:#33 suspend:b timeout:s url!:$68 verify:#qh
branch:s commit:s semver:s tag:s
mode!:$6g secretRef:#33
apiVersion:s kind:s metadata:#1 spec:#qj status:a
accessFrom:#i3 chart!:s interval!:s reconcileStrategy:$37 sourceRef!:#q3 suspend:b valuesFile:s valuesFiles:[s version:s
apiVersion:s kind:s metadata:#1 spec:#ql status:a
accessFrom:#i3 interval!:s passCredentials:b secretRef:#33 suspend:b timeout:s url!:s
apiVersion:s kind:s metadata:#1 spec:#qn status:a
accessFrom:#i3 bucketName!:s certSecretRef:#33 endpoint!:s ignore:s insecure:b interval!:s prefix:s provider:$64 proxySecretRef:#33 region:s secretRef:#33 sts:#pu suspend:b timeout:s
apiVersion:s kind:s metadata:#1 spec:#qp status:a
accessFrom:#i3 gitImplementation:$6f ignore:s include:[#pz interval!:s recurseSubmodules:b ref:#i9 secretRef:#33 suspend:b timeout:s url!:$68 verify:#qq
mode!:$6g secretRef!:#33
apiVersion:s kind:s metadata:#1 spec:#qs status:a
accessFrom:#i3 chart!:s ignoreMissingValuesFiles:b interval!:s reconcileStrategy:$37 sourceRef!:#q3 suspend:b valuesFile:s valuesFiles:[s verify:#q4 version:s
apiVersion:s kind:s metadata:#1 spec!:#qu status:a
sources!:[#qv target:#qx
configMap:#qw inLine:$46 secret:#qw useDefaultCAs:b
includeAllKeys:b key:$8 name:$8 selector:#11
additionalFormats:#qy configMap:#r1 namespaceSelector:#11 secret:#r1
jks:#qz pkcs12:#r0
key!:$8 password:$6h
key!:$8 password:$2i profile:$1a
key!:$8 metadata:#q`;


/***/ })

};
