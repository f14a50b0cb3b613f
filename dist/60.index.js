export const id=60,ids=[60],modules={3060:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{KUBERNETES_TABLE:()=>KUBERNETES_TABLE});const KUBERNETES_TABLE=String.raw`1.30 1.31 1.32 1.33 1.34 1.35 1.36 1.37

v1 Binding N ff 0
v1 ConfigMap N ff 1
v1 Endpoints N ff 2
v1 Event N ff 3
v1 LimitRange N ff 4
v1 Namespace C ff 5
v1 Node C ff 6
v1 PersistentVolume C ff 7
v1 PersistentVolumeClaim N ff 8
v1 Pod N ff 9
v1 PodTemplate N ff a
v1 ReplicationController N ff b
v1 ResourceQuota N ff c
v1 Secret N ff d
v1 Service N ff e
v1 ServiceAccount N ff f
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy C c0 g
admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding C c0 h
admissionregistration.k8s.io/v1 MutatingWebhookConfiguration C ff i
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy C ff j
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding C ff k
admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration C ff l
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy C fc g
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding C fc h
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy C 3 m
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding C 3 n
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy C f0 g
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding C f0 h
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy C f j
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding C f n
apiextensions.k8s.io/v1 CustomResourceDefinition C ff o
apiregistration.k8s.io/v1 APIService C ff p
apps/v1 ControllerRevision N ff q
apps/v1 DaemonSet N ff r
apps/v1 Deployment N ff s
apps/v1 ReplicaSet N ff t
apps/v1 StatefulSet N ff u
authentication.k8s.io/v1 SelfSubjectReview C ff v
authentication.k8s.io/v1 TokenReview C ff w
authentication.k8s.io/v1alpha1 SelfSubjectReview C 3 v
authentication.k8s.io/v1beta1 SelfSubjectReview C 7 v
authorization.k8s.io/v1 LocalSubjectAccessReview N ff x
authorization.k8s.io/v1 SelfSubjectAccessReview C ff y
authorization.k8s.io/v1 SelfSubjectRulesReview C ff z
authorization.k8s.io/v1 SubjectAccessReview C ff x
autoscaling/v1 HorizontalPodAutoscaler N ff 10
autoscaling/v2 HorizontalPodAutoscaler N ff 11
batch/v1 CronJob N ff 12
batch/v1 Job N ff 13
certificates.k8s.io/v1 CertificateSigningRequest C ff 14
certificates.k8s.io/v1 ClusterTrustBundle C 80 15
certificates.k8s.io/v1 PodCertificateRequest N 80 16
certificates.k8s.io/v1alpha1 ClusterTrustBundle C 7f 15
certificates.k8s.io/v1alpha1 PodCertificateRequest N 10 17
certificates.k8s.io/v1beta1 ClusterTrustBundle C f8 15
certificates.k8s.io/v1beta1 PodCertificateRequest N e0 18
coordination.k8s.io/v1 Lease N ff 19
coordination.k8s.io/v1alpha1 LeaseCandidate N 2 1a
coordination.k8s.io/v1alpha2 LeaseCandidate N fc 1b
coordination.k8s.io/v1beta1 LeaseCandidate N f8 1b
discovery.k8s.io/v1 EndpointSlice N ff 1c
events.k8s.io/v1 Event N ff 1d
flowcontrol.apiserver.k8s.io/v1 FlowSchema C ff 1e
flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration C ff 1f
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema C 3 1g
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration C 3 1h
internal.apiserver.k8s.io/v1alpha1 StorageVersion C ff 1i
lifecycle.k8s.io/v1alpha1 Eviction N 80 1j
lifecycle.k8s.io/v1alpha1 EvictionRequest N 80 1k
networking.k8s.io/v1 IPAddress C f8 1l
networking.k8s.io/v1 Ingress N ff 1m
networking.k8s.io/v1 IngressClass C ff 1n
networking.k8s.io/v1 NetworkPolicy N ff 1o
networking.k8s.io/v1 ServiceCIDR C f8 1p
networking.k8s.io/v1alpha1 IPAddress C 1 1q
networking.k8s.io/v1alpha1 ServiceCIDR C 1 1p
networking.k8s.io/v1beta1 IPAddress C 7e 1l
networking.k8s.io/v1beta1 ServiceCIDR C 7e 1p
node.k8s.io/v1 RuntimeClass C ff 1r
policy/v1 PodDisruptionBudget N ff 1s
rbac.authorization.k8s.io/v1 ClusterRole C ff 1t
rbac.authorization.k8s.io/v1 ClusterRoleBinding C ff 1u
rbac.authorization.k8s.io/v1 Role N ff 1v
rbac.authorization.k8s.io/v1 RoleBinding N ff 1u
resource.k8s.io/v1 DeviceClass C f0 1w
resource.k8s.io/v1 DeviceTaintRule C 80 1x
resource.k8s.io/v1 ResourceClaim N f0 1y
resource.k8s.io/v1 ResourceClaimTemplate N f0 1z
resource.k8s.io/v1 ResourceSlice C f0 20
resource.k8s.io/v1alpha2 PodSchedulingContext N 1 21
resource.k8s.io/v1alpha2 ResourceClaim N 1 22
resource.k8s.io/v1alpha2 ResourceClaimParameters N 1 23
resource.k8s.io/v1alpha2 ResourceClaimTemplate N 1 24
resource.k8s.io/v1alpha2 ResourceClass C 1 25
resource.k8s.io/v1alpha2 ResourceClassParameters N 1 26
resource.k8s.io/v1alpha2 ResourceSlice C 1 27
resource.k8s.io/v1alpha3 DeviceClass C e 28
resource.k8s.io/v1alpha3 DeviceTaintRule C f8 29
resource.k8s.io/v1alpha3 PodSchedulingContext N 2 2a
resource.k8s.io/v1alpha3 ResourceClaim N e 2b
resource.k8s.io/v1alpha3 ResourceClaimTemplate N e 2c
resource.k8s.io/v1alpha3 ResourcePoolStatusRequest C c0 2d
resource.k8s.io/v1alpha3 ResourceSlice C e 2e
resource.k8s.io/v1beta1 DeviceClass C fc 2f
resource.k8s.io/v1beta1 ResourceClaim N fc 2g
resource.k8s.io/v1beta1 ResourceClaimTemplate N fc 2h
resource.k8s.io/v1beta1 ResourceSlice C fc 2i
resource.k8s.io/v1beta2 DeviceClass C f8 2f
resource.k8s.io/v1beta2 DeviceTaintRule C c0 1x
resource.k8s.io/v1beta2 ResourceClaim N f8 2j
resource.k8s.io/v1beta2 ResourceClaimTemplate N f8 2k
resource.k8s.io/v1beta2 ResourceSlice C f8 2l
scheduling.k8s.io/v1 PriorityClass C ff 2m
scheduling.k8s.io/v1alpha1 Workload N 20 2n
scheduling.k8s.io/v1alpha2 PodGroup N 40 2o
scheduling.k8s.io/v1alpha2 Workload N 40 2p
scheduling.k8s.io/v1alpha3 CompositePodGroup N 80 2q
scheduling.k8s.io/v1alpha3 PodGroup N 80 2r
scheduling.k8s.io/v1alpha3 Workload N 80 2s
scheduling.k8s.io/v1beta1 PodGroup N 80 2r
scheduling.k8s.io/v1beta1 Workload N 80 2t
storage.k8s.io/v1 CSIDriver C ff 2u
storage.k8s.io/v1 CSINode C ff 2v
storage.k8s.io/v1 CSIStorageCapacity N ff 2w
storage.k8s.io/v1 StorageClass C ff 2x
storage.k8s.io/v1 VolumeAttachment C ff 2y
storage.k8s.io/v1 VolumeAttributesClass C f0 2z
storage.k8s.io/v1alpha1 VolumeAttributesClass C 1f 2z
storage.k8s.io/v1beta1 VolumeAttributesClass C 7e 2z
storagemigration.k8s.io/v1 StorageVersionMigration C 80 30
storagemigration.k8s.io/v1alpha1 StorageVersionMigration C 1f 31
storagemigration.k8s.io/v1beta1 StorageVersionMigration C e0 30

{"type":"string","enum":["FQDN","IPv4","IPv6"]}
{"type":"string","enum":["Never","PreemptLowerPriority"]}
{"type":"string","enum":["Delete","Retain"]}
{"type":"string","enum":["Immediate","WaitForFirstConsumer"]}
{"type":"string","enum":["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}
{"type":"string","enum":["Delete","Recycle","Retain",""]}
{"type":"string","enum":["Block","Filesystem"]}
{"type":"string","enum":["ClusterFirst","ClusterFirstWithHostNet","Default","None",""]}
{"type":"string","enum":["Always","Never","OnFailure",""]}
{"type":"string","enum":["Cluster","Local",""]}
{"type":"string","enum":["Cluster","Local"]}
{"type":"string","enum":["IPv4","IPv6"]}
{"type":"string","enum":["PreferDualStack","RequireDualStack","SingleStack"]}
{"type":"string","enum":["ClientIP","None",""]}
{"type":"string","enum":["ClusterIP","ExternalName","LoadBalancer","NodePort",""]}
{"type":"string","enum":["Fail","Ignore"]}
{"type":"string","enum":["IfNeeded","Never"]}
{"type":"string","enum":["Equivalent","Exact"]}
{"type":"string","enum":["None","NoneOnDryRun"]}
{"type":"string","enum":["Audit","Deny","Warn"]}
{"type":"string","enum":["Cluster","Namespaced"]}
{"type":"string","enum":["OrderedReady","Parallel",""]}
{"type":"string","enum":["Allow","Forbid","Replace",""]}
{"type":"string","enum":["Indexed","NonIndexed"]}
{"type":"string","enum":["Failed","TerminatingOrFailed"]}
{"type":"string","enum":["SCTP","TCP","UDP",""]}
{"type":"string","enum":["Egress","Ingress"]}
{"type":"string","enum":["AlwaysAllow","IfHealthyBudget"]}
{"type":"string","enum":["rbac.authorization.k8s.io",""]}
{"type":"string","enum":["ClusterRole","Role"]}
{"type":"string","enum":["Group","ServiceAccount","User"]}
{"type":"string","enum":["File","None","ReadWriteOnceWithFSType"]}
{"type":"string","enum":["Ephemeral","Persistent"]}
{"type":"string","enum":["NoExecute","NoSchedule","PreferNoSchedule"]}
{"type":"string","enum":["None","ReadOnly","ReadWrite",""]}
{"type":"string","enum":["Dedicated","Managed","Shared",""]}
{"type":"string","enum":["BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","Socket",""]}
{"type":"string","enum":["Always","IfNotPresent","Never",""]}
{"type":"string","enum":["Always","Never","OnFailure"]}
{"type":"string","enum":["FallbackToLogsOnError","File",""]}
{"type":"string","enum":["linux","windows"]}
{"type":"string","enum":["Always","OnRootMismatch"]}
{"type":"string","enum":["MountOption","Recursive"]}
{"type":"string","enum":["Merge","Strict"]}
{"type":"string","enum":["NoExecute","NoSchedule","PreferNoSchedule",""]}
{"type":"string","enum":["Equal","Exists","Gt","Lt",""]}
{"type":"string","enum":["Honor","Ignore"]}
{"type":"string","enum":["DoNotSchedule","ScheduleAnyway"]}
{"type":"string","enum":["ApplyConfiguration","JSONPatch"]}
{"type":"string","enum":["Allow","Deny"]}
{"type":"string","enum":["*","CONNECT","CREATE","DELETE","UPDATE"]}
{"type":"string","enum":["*","Cluster","Namespaced"]}
{"type":"string","enum":["None","Webhook"]}
{"type":"string","enum":["OnDelete","RollingUpdate",""]}
{"type":"string","enum":["Recreate","RollingUpdate",""]}
{"type":"string","enum":["Delete","Retain",""]}
{"type":"string","enum":["ContainerResource","External","Object","Pods","Resource"]}
{"type":"string","enum":["Cluster","Namespace"]}
{"type":"string","enum":["DoesNotExist","Exists","In","NotIn"]}
{"type":"string","enum":["NotRequired","RestartContainer"]}
{"type":"string","enum":["Default","Unmasked"]}
{"type":"string","enum":["Bidirectional","HostToContainer","None"]}
{"type":"string","enum":["Disabled","Enabled","IfPossible"]}
{"type":"string","enum":["Localhost","RuntimeDefault","Unconfined"]}
{"type":"string","enum":["Disabled","Max","Min"]}
{"type":"string","enum":["Count","FailIndex","FailJob","Ignore"]}
{"type":"string","enum":["SCTP","TCP","UDP"]}
{"type":"string","enum":["DoesNotExist","Exists","Gt","In","Lt","NotIn"]}
{"type":"string","enum":["HTTP","HTTPS",""]}
{"type":"string","enum":["array","boolean","integer","number","object","string",""]}
{"type":"string","enum":["atomic","map","set"]}
{"type":"string","enum":["atomic","granular"]}
{"type":"string","enum":["Percent","Pods"]}
{"type":"string","enum":["AverageValue","Utilization","Value"]}
{"type":"string","enum":["In","NotIn"]}
{"type":"string","enum":["Exact","ImplementationSpecific","Prefix"]}

apiVersion:s kind:s metadata:#32 target!:#33
apiVersion:s binaryData:{y data:{s immutable:b kind:s metadata:#32
apiVersion:s kind:s metadata:#32 subsets:[#34
action:s apiVersion:s count:i eventTime:t firstTimestamp:t involvedObject!:#33 kind:s lastTimestamp:t message:s metadata!:#32 reason:s related:#33 reportingComponent:s reportingInstance:s series:#35 source:#36 type:s
apiVersion:s kind:s metadata:#32 spec:#37
apiVersion:s kind:s metadata:#32 spec:#38 status:#39
apiVersion:s kind:s metadata:#32 spec:#3a status:#3b
apiVersion:s kind:s metadata:#32 spec:#3c status:#3d
apiVersion:s kind:s metadata:#32 spec:#3e status:#3f
apiVersion:s kind:s metadata:#32 spec:#3g status:#3h
apiVersion:s kind:s metadata:#32 template:#3i
apiVersion:s kind:s metadata:#32 spec:#3j status:#3k
apiVersion:s kind:s metadata:#32 spec:#3l status:#3m
apiVersion:s data:{y immutable:b kind:s metadata:#32 stringData:{s type:s
apiVersion:s kind:s metadata:#32 spec:#3n status:#3o
apiVersion:s automountServiceAccountToken:b imagePullSecrets:[#3p kind:s metadata:#32 secrets:(name)#33
apiVersion:s kind:s metadata:#32 spec:#3q
apiVersion:s kind:s metadata:#32 spec:#3r
apiVersion:s kind:s metadata:#32 webhooks:(name)#3s
apiVersion:s kind:s metadata:#32 spec:#3t status:#3u
apiVersion:s kind:s metadata:#32 spec!c0:#3v
apiVersion:s kind:s metadata:#32 webhooks:(name)#3w
apiVersion:s kind:s metadata:#32 spec:#3t status:#3x
apiVersion:s kind:s metadata:#32 spec:#3y
apiVersion:s kind:s metadata:#32 spec!:#3z status:#40
apiVersion:s kind:s metadata:#32 spec:#41 status:#42
apiVersion:s data:a kind:s metadata:#32 revision!7f:l
apiVersion:s kind:s metadata:#32 spec:#43 status:#44
apiVersion:s kind:s metadata:#32 spec:#45 status:#46
apiVersion:s kind:s metadata:#32 spec:#47 status:#48
apiVersion:s kind:s metadata:#32 spec:#49 status:#4a
apiVersion:s kind:s metadata:#32 status:#4b
apiVersion:s kind:s metadata:#32 spec!:#4c status:#4d
apiVersion:s kind:s metadata:#32 spec!:#4e status:#4f
apiVersion:s kind:s metadata:#32 spec!:#4g status:#4f
apiVersion:s kind:s metadata:#32 spec!:#4h status:#4i
apiVersion:s kind:s metadata:#32 spec!c0:#4j status:#4k
apiVersion:s kind:s metadata:#32 spec!c0:#4l status:#4m
apiVersion:s kind:s metadata:#32 spec!c0:#4n status:#4o
apiVersion:s kind:s metadata:#32 spec:#4p status:#4q
apiVersion:s kind:s metadata:#32 spec!:#4r status:#4s
apiVersion:s kind:s metadata:#32 spec!:#4t
apiVersion:s kind:s metadata:#32 spec!:#4u status:#4v
apiVersion:s kind:s metadata:#32 spec!:#4w status:#4x
apiVersion:s kind:s metadata:#32 spec!:#4y status:#4x
apiVersion:s kind:s metadata:#32 spec:#4z
apiVersion:s kind:s metadata:#32 spec:#50
apiVersion:s kind:s metadata:#32 spec!c0:#51
addressType!:$0 apiVersion:s endpoints!3f:[#52 kind:s metadata:#32 ports:[#53
action:s apiVersion:s deprecatedCount:i deprecatedFirstTimestamp:t deprecatedLastTimestamp:t deprecatedSource:#36 eventTime!:t kind:s metadata:#32 note:s reason:s regarding:#33 related:#33 reportingController:s reportingInstance:s series:#54 type:s
apiVersion:s kind:s metadata:#32 spec:#55 status:#56
apiVersion:s kind:s metadata:#32 spec:#57 status:#56
apiVersion:s kind:s metadata:#32 spec:#58 status:#56
apiVersion:s kind:s metadata:#32 spec:#59 status:#56
apiVersion:s kind:s metadata!c0:#32 spec!3f:a status!3f:#5a
apiVersion:s kind:s metadata:#32 spec!:#5b status:#5c
apiVersion:s kind:s metadata:#32 spec!:#5d status:#5e
apiVersion:s kind:s metadata:#32 spec!c0:#5f
apiVersion:s kind:s metadata:#32 spec:#5g status:#5h
apiVersion:s kind:s metadata:#32 spec:#5i
apiVersion:s kind:s metadata:#32 spec:#5j
apiVersion:s kind:s metadata:#32 spec:#5k status:#5l
apiVersion:s kind:s metadata:#32 spec:#5f
apiVersion:s handler!:s kind:s metadata:#32 overhead:#5m scheduling:#5n
apiVersion:s kind:s metadata:#32 spec:#5o status:#5p
aggregationRule:#5q apiVersion:s kind:s metadata:#32 rules:[#5r
apiVersion:s kind:s metadata:#32 roleRef!:#5s subjects:[#5t
apiVersion:s kind:s metadata:#32 rules:[#5r
apiVersion:s kind:s metadata:#32 spec!:#5u
apiVersion:s kind:s metadata:#32 spec!:#5v status:#5l
apiVersion:s kind:s metadata:#32 spec!:#5w status:#5x
apiVersion:s kind:s metadata:#32 spec!:#5y
apiVersion:s kind:s metadata:#32 spec!:#5z
apiVersion:s kind:s metadata:#32 spec!:#60 status:#61
apiVersion:s kind:s metadata:#32 spec!:#62 status:#63
apiVersion:s driverRequests:[#64 generatedFrom:#65 kind:s metadata:#32 shareable:b
apiVersion:s kind:s metadata:#32 spec!:#66
apiVersion:s driverName!:s kind:s metadata:#32 parametersRef:#67 structuredParameters:b suitableNodes:#68
apiVersion:s filters:[#69 generatedFrom:#67 kind:s metadata:#32 vendorParameters:[#6a
apiVersion:s driverName!:s kind:s metadata:#32 namedResources:#6b nodeName:s
apiVersion:s kind:s metadata:#32 spec!:#6c
apiVersion:s kind:s metadata:#32 spec!:#6d status:#5l@e0
apiVersion:s kind:s metadata:#32 spec!:#60
apiVersion:s kind:s metadata:#32 spec!:#6e status:#6f
apiVersion:s kind:s metadata:#32 spec!:#6g
apiVersion:s kind:s metadata!:#32 spec!:#6h status:#6i
apiVersion:s kind:s metadata:#32 spec!:#6j
apiVersion:s kind:s metadata:#32 spec!:#6k
apiVersion:s kind:s metadata:#32 spec!:#6l status:#6m
apiVersion:s kind:s metadata:#32 spec!:#6n
apiVersion:s kind:s metadata:#32 spec!:#6o
apiVersion:s kind:s metadata:#32 spec!:#6p status:#6q
apiVersion:s kind:s metadata:#32 spec!:#6r
apiVersion:s kind:s metadata:#32 spec!:#6s
apiVersion:s description:s globalDefault:b kind:s metadata:#32 preemptionPolicy:$1 value!3f:i
apiVersion:s kind:s metadata:#32 spec!:#6t
apiVersion:s kind:s metadata:#32 spec!:#6u status:#6v
apiVersion:s kind:s metadata:#32 spec!:#6w
apiVersion:s kind:s metadata:#32 spec!:#6x status:#6y
apiVersion:s kind:s metadata:#32 spec!:#6z status:#6v
apiVersion:s kind:s metadata:#32 spec!:#70
apiVersion:s kind:s metadata:#32 spec!:#71
apiVersion:s kind:s metadata:#32 spec!:#72
apiVersion:s kind:s metadata:#32 spec!:#73 status:#74@80
apiVersion:s capacity:q kind:s maximumVolumeSize:q metadata:#32 nodeTopology:#75 storageClassName!:s
allowVolumeExpansion:b allowedTopologies:[#76 apiVersion:s kind:s metadata:#32 mountOptions:[s parameters:{s provisioner!:s reclaimPolicy:$2 volumeBindingMode:$3
apiVersion:s kind:s metadata:#32 spec!:#77 status:#78
apiVersion:s driverName!:s kind:s metadata:#32 parameters:{s
apiVersion:s kind:s metadata:#32 spec:#79 status:#7a
apiVersion:s kind:s metadata:#32 spec:#7b status:#7c
annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:&s generateName:s generation:l labels:{s managedFields:[#7d name:s namespace:s ownerReferences:(uid)#7e resourceVersion:s selfLink:s uid:s
apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s
addresses:[#7f notReadyAddresses:[#7f ports:[#7g
count:i lastObservedTime:t
component:s host:s
limits!:[#7h
finalizers:[s
conditions:(type)#7i phase:s
configSource:#7j externalID:s podCIDR:s podCIDRs:&s podPreemptionPolicy:#7k@80 providerID:s taints:[#7l unschedulable:b
addresses:[#7m allocatable:{q capacity:{q conditions:(type)#7n config:#7o daemonEndpoints:#7p declaredFeatures:[s@e0 features:#7q@fe images:[#7r nodeInfo:#7s phase:s runtimeHandlers:[#7t volumesAttached:[#7u volumesInUse:[s
accessModes:[$4 awsElasticBlockStore:#7v azureDisk:#7w azureFile:#7x capacity:{q cephfs:#7y cinder:#7z claimRef:#33 csi:#80 fc:#81 flexVolume:#82 flocker:#83 gcePersistentDisk:#84 glusterfs:#85 hostPath:#86 iscsi:#87 local:#88 mountOptions:[s nfs:#89 nodeAffinity:#8a persistentVolumeReclaimPolicy:$5 photonPersistentDisk:#8b portworxVolume:#8c quobyte:#8d rbd:#8e scaleIO:#8f storageClassName:s storageos:#8g volumeAttributesClassName:s volumeMode:$6 vsphereVolume:#8h
lastPhaseTransitionTime:t message:s phase:s reason:s
accessModes:[$4 dataSource:#65 dataSourceRef:#67 resources:#8i selector:#75 storageClassName:s volumeAttributesClassName:s volumeMode:$6 volumeName:s
accessModes:[s allocatedResourceStatuses:{s allocatedResources:{q capacity:{q conditions:(type)#8j currentVolumeAttributesClassName:s healthStatus:#8k@80 modifyVolumeStatus:#8l phase:s
activeDeadlineSeconds:l affinity:#8m automountServiceAccountToken:b containers!:(name)#8n dnsConfig:#8o dnsPolicy:$7 enableServiceLinks:b ephemeralContainers:(name)#8p evictionResponders:(name)#8q@80 hostAliases:(ip)#8r hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s@f0 imagePullSecrets:(name)#3p initContainers:(name)#8n nodeName:s nodeSelector:{s os:#8s overhead:{q preemptionPolicy:$1 priority:i priorityClassName:s readinessGates:[#8t resourceClaims:(name)#8u resources:#8v@fc restartPolicy:$8 runtimeClassName:s schedulerName:s schedulingGates:(name)#8w schedulingGroup:#8x@c0 securityContext:#8y serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[#8z topologySpreadConstraints:(topologyKey,whenUnsatisfiable)#90 volumes:(name)#91 workloadRef:#92@20
allocatedResources:{q@e0 conditions:(type)#93 containerStatuses:[#94 ephemeralContainerStatuses:[#94 extendedResourceClaimStatus:#95@f0 hostIP:s hostIPs:[#96 initContainerStatuses:[#94 message:s nodeAllocatableResourceClaimStatuses:[#97@c0 nominatedNodeName:s observedGeneration:l@f8 phase:s podIP:s podIPs:[#96 qosClass:s reason:s resize:s resourceClaimStatuses:[#98 resources:#8v@e0 startTime:t volumeHealth:[#99@80
metadata:#32 spec:#3g
minReadySeconds:i replicas:i selector:{s template:#3i
availableReplicas:i conditions:(type)#7i fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas!:i
hard:{q scopeSelector:#9a scopes:[s
hard:{q used:{q
allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s externalIPs:[s externalName:s externalTrafficPolicy:$9 healthCheckNodePort:i internalTrafficPolicy:$a ipFamilies:[$b ipFamilyPolicy:$c loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s ports:(port,protocol)#9b publishNotReadyAddresses:b selector:{s sessionAffinity:$d sessionAffinityConfig:#9c trafficDistribution:s type:$e
conditions:(type)#9d loadBalancer:#9e
name:s
failurePolicy:$f matchConditions:(name)#9f matchConstraints:#9g mutations:[#9h paramKind:#9i reinvocationPolicy:$g variables:[#9f
matchResources:#9g paramRef:#9j policyName:s
admissionReviewVersions!:[s clientConfig!:#9k failurePolicy:$f matchConditions:(name)#9f matchPolicy:$h name!:s namespaceSelector:#75 objectSelector:#75 reinvocationPolicy:$g rules:[#9l sideEffects!:$i timeoutSeconds:i
auditAnnotations:[#9m failurePolicy:$f matchConditions:(name)#9f matchConstraints:#9g paramKind:#9i validations:[#9n variables:(name)#9f
conditions:(type)#9d observedGeneration:l typeChecking:#9o
matchResources:#9g paramRef:#9j policyName!c0:s validationActions!c0:&$j
admissionReviewVersions!:[s clientConfig!:#9k failurePolicy:$f matchConditions:(name)#9f matchPolicy:$h name!:s namespaceSelector:#75 objectSelector:#75 rules:[#9l sideEffects!:$i timeoutSeconds:i
conditions:(type)#9d observedGeneration:I typeChecking:#9o
matchResources:#9g paramRef:#9j policyName:s validationActions:&$j
conversion:#9p group!:s names!:#9q preserveUnknownFields:b scope!:$k versions!:[#9r
acceptedNames:#9q conditions:(type)#9s observedGeneration:l@e0 storedVersions:[s
caBundle:y group:s groupPriorityMinimum!:i insecureSkipTLSVerify:b service:#9t version:s versionPriority!:i
conditions:(type)#7i
minReadySeconds:i revisionHistoryLimit:i selector!:#75 template!:#3i updateStrategy:#9u
collisionCount:i conditions:(type)#7i currentNumberScheduled!:i desiredNumberScheduled!:i numberAvailable:i numberMisscheduled!:i numberReady!:i numberUnavailable:i observedGeneration:l updatedNumberScheduled:i
minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:#75 strategy:#9v template!:#3i
availableReplicas:i collisionCount:i conditions:(type)#9w observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i@f8 unavailableReplicas:i updatedReplicas:i
minReadySeconds:i replicas:i selector!:#75 template:#3i
availableReplicas:i conditions:(type)#7i fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas!:i terminatingReplicas:i@f8
minReadySeconds:i ordinals:#9x persistentVolumeClaimRetentionPolicy:#9y podManagementPolicy:$l replicas:i revisionHistoryLimit:i selector!:#75 serviceName!7:s template!:#3i updateStrategy:#9z volumeClaimTemplates:[#8
availableReplicas:i collisionCount:i conditions:(type)#7i currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i replicas!:i updateRevision:s updatedReplicas:i
userInfo:#a0
audiences:[s token!c0:s
audiences:[s authenticated:b error:s user:#a0
extra:{[s groups:[s nonResourceAttributes:#a1 resourceAttributes:#a2 uid:s user:s
allowed!:b denied:b evaluationError:s reason:s
nonResourceAttributes:#a1 resourceAttributes:#a2
namespace:s
evaluationError:s incomplete!:b nonResourceRules!:[#a3 resourceRules!:[#a4
maxReplicas!:i minReplicas:i scaleTargetRef!:#a5 targetCPUUtilizationPercentage:i
currentCPUUtilizationPercentage:i currentReplicas!:i desiredReplicas!:i lastScaleTime:t observedGeneration:l
behavior:#a6 maxReplicas!:i metrics:[#a7 minReplicas:i scaleTargetRef!:#a5
conditions:(type)#a8 currentMetrics:[#a9 currentReplicas:i desiredReplicas!:i lastScaleTime:t observedGeneration:l
concurrencyPolicy:$m failedJobsHistoryLimit:i jobTemplate!:#aa schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s
active:[#33 lastScheduleTime:t lastSuccessfulTime:t
activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:$n completions:i managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:#ab podReplacementPolicy:$o scheduling:#ac@80 selector:#75 successPolicy:#ad suspend:b template!:#3i ttlSecondsAfterFinished:i
active:i completedIndexes:s completionTime:t conditions:[#8j failed:i failedIndexes:s ready:i startTime:t succeeded:i terminating:i uncountedTerminatedPods:#ae
expirationSeconds:i extra:{[s groups:[s request!:y signerName!:s uid:s usages:[s username:s
certificate:y conditions:(type)#9w
signerName:s trustBundle!:s
maxExpirationSeconds:I nodeName!:s nodeUID!:s podName!:s podUID!:s serviceAccountName!:s serviceAccountUID!:s signerName!:s stubPKCS10Request!:s unverifiedUserAnnotations:{s
beginRefreshAt:s certificateChain:s conditions:(type)#9d notAfter:s notBefore:s
maxExpirationSeconds:i nodeName!:s nodeUID!:s pkixPublicKey!:y podName!:s podUID!:s proofOfPossession!:y serviceAccountName!:s serviceAccountUID!:s signerName!:s
beginRefreshAt:t certificateChain:s conditions:(type)#9d notAfter:t notBefore:t
maxExpirationSeconds:i nodeName!:s nodeUID!:s pkixPublicKey!20:y podName!:s podUID!:s proofOfPossession!20:y serviceAccountName!:s serviceAccountUID!:s signerName!:s stubPKCS10Request!:y@c0 unverifiedUserAnnotations:{s
acquireTime:t holderIdentity:s leaseDurationSeconds:i leaseTransitions:i preferredHolder:s@fe renewTime:t strategy:s@fe
binaryVersion:s emulationVersion:s leaseName!:s pingTime:t preferredStrategies!:[s renewTime:t
binaryVersion!:s emulationVersion:s leaseName!:s pingTime:t renewTime:t strategy!:s
addresses!:&s conditions:#af deprecatedTopology:{s hints:#ag hostname:s nodeName:s targetRef:#33 zone:s
appProtocol:s name:s port:i protocol:$p
count!:i lastObservedTime!:t
distinguisherMethod:#ah matchingPrecedence:i priorityLevelConfiguration!:#8w rules:[#ai
conditions:(type)#aj
exempt:#ak limited:#al type!:s
distinguisherMethod:#ah matchingPrecedence:I priorityLevelConfiguration!:#8w rules:[#ai
exempt:#am limited:#an type!:s
commonEncodingVersion:s conditions:(type)#ao storageVersions:[#ap
target!:#aq
conditions:[#9d observedGeneration:I requesters:[#ar responders:[#as targetResponders:[#at
intent!:s requester!:s target!:#aq
conditions:[#9d observedGeneration:I
parentRef!:#au
defaultBackend:#av ingressClassName:s rules:[#aw tls:[#ax
loadBalancer:#ay
controller:s parameters:#az
egress:[#b0 ingress:[#b1 podSelector!f:#75 policyTypes:[$q
cidrs:[s
conditions:(type)#9d
podFixed:{q
nodeSelector:{s tolerations:[#8z
maxUnavailable:x minAvailable:x selector:#75 unhealthyPodEvictionPolicy:$r
conditions:(type)#9d currentHealthy!3f:i desiredHealthy!3f:i disruptedPods:{t disruptionsAllowed!3f:i expectedPods!3f:i observedGeneration:l
clusterRoleSelectors:[#75
apiGroups:[s nonResourceURLs:[s resourceNames:[s resources:[s verbs!:[s
apiGroup!3f:$s kind!:$t name!:s
apiGroup:s kind!:$u name!:s namespace:s
config:[#b2 extendedResourceName:s selectors:[#b3
deviceSelector:#b4 taint!:#b5
devices:#b6
allocation:#b7 devices:[#b8 reservedFor:[#b9
metadata:#32 spec!:#5w
allNodes:b devices:[#ba driver!:s nodeName:s nodeSelector:#68 partitionTypeAttribute:s@80 perDeviceNodeSelection:b pool!:#bb sharedCounters:[#bc skipNodeOperations:&s@80
potentialNodes:[s selectedNode:s
resourceClaims:[#bd
allocationMode:s parametersRef:#65 resourceClassName!:s
allocation:#be deallocationRequested:b driverName:s reservedFor:[#b9
driverName:s requests:[#bf vendorParameters:a
apiGroup:s kind!:s name!:s
metadata:#32 spec!:#62
apiGroup:s kind!:s name!:s namespace:s
nodeSelectorTerms!:[#bg
driverName:s namedResources:#bh
driverName:s parameters:a
instances!:[#bi
config:[#b2 selectors:[#b3 suitableNodes:#68@2
deviceSelector:#bj taint!:#b5
controller:s@2 devices:#bk
allocation:#bl devices:[#bm reservedFor:[#b9
metadata:#32 spec!:#6e
defaultPartitionTypeAttribute:s@80 driver!:s limit:i poolName:s
conditions:(type)#9d poolCount!:i pools:[#bn
allNodes:b devices:[#bo driver!:s nodeName:s nodeSelector:#68 perDeviceNodeSelection:b@8 pool!:#bb sharedCounters:[#bc@8
config:[#b2 extendedResourceName:s@f0 selectors:[#b3
devices:#bp
allocation:#bq devices:[#br reservedFor:[#b9
metadata:#32 spec!:#6l
allNodes:b devices:[#bs driver!:s nodeName:s nodeSelector:#68 partitionTypeAttribute:s@80 perDeviceNodeSelection:b@f8 pool!:#bb sharedCounters:[#bc@f8 skipNodeOperations:&s@80
devices:#bt
allocation:#bu devices:[#br reservedFor:[#b9
metadata:#32 spec!:#6p
allNodes:b devices:[#bv driver!:s nodeName:s nodeSelector:#68 partitionTypeAttribute:s@80 perDeviceNodeSelection:b pool!:#bb sharedCounters:[#bc skipNodeOperations:&s@80
controllerRef:#65 podGroups!:(name)#bw
disruptionMode:s podGroupTemplateRef:#bx priority:i priorityClassName:s resourceClaims:(name)#by schedulingConstraints:#bz schedulingPolicy!:#c0
conditions:(type)#9d resourceClaimStatuses:[#98
controllerRef:#65 podGroupTemplates!:(name)#c1
disruptionMode:#c2 parentCompositePodGroupName:s preemptionPolicy:s priority:I priorityClassName:s schedulingConstraints:#bz schedulingPolicy!:#c3 workloadRef!:#c4
conditions:[#9d
disruptionMode:#c2 parentCompositePodGroupName:s preemptionPolicy:s priority:I priorityClassName:s resourceClaims:(name)#by schedulingConstraints:#bz schedulingPolicy!:#c5 workloadRef:#c4
compositePodGroupTemplates:(name)#c6 controllerRef:#65 podGroupTemplates:(name)#c7
compositePodGroupTemplates:(name)#c8 controllerRef:#65 podGroupTemplates:(name)#c7
attachRequired:b fsGroupPolicy:$v nodeAllocatableUpdatePeriodSeconds:l@f8 podInfoOnMount:b preventPodSchedulingIfMissing:b@c0 requiresRepublish:b seLinuxMount:b serviceAccountTokenInSecrets:b@e0 storageCapacity:b tokenRequests:[#c9 volumeLifecycleModes:&$w
drivers!:(name)#ca
storageHealth:[#cb
matchExpressions:[#cc matchLabels:{s
matchLabelExpressions:[#cd
attacher!:s nodeName!:s source!:#ce
attachError:#cf attached!:b attachmentMetadata:{s detachError:#cf
resource!:#cg
conditions:(type)#9d resourceVersion:s
continueToken:s resource!:#ch
conditions:(type)#ci resourceVersion:s
apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s time:t
apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s
hostname:s ip!:s nodeName:s targetRef:#33
appProtocol:s name:s port!:i protocol:$p
default:{q defaultRequest:{q max:{q maxLimitRequestRatio:{q min:{q type!:s
lastTransitionTime:t message:s reason:s status!:s type!:s
configMap:#cj
disableResizePreemption:&s
effect!:$x key!:s timeAdded:t value:s
address!:s type!:s
lastHeartbeatTime:t lastTransitionTime:t message:s reason:s status!:s type!:s
active:#7j assigned:#7j error:s lastKnownGood:#7j
kubeletEndpoint:#ck
supplementalGroupsPolicy:b
names:[s sizeBytes:l
architecture!:s bootID!:s containerRuntimeVersion!:s kernelVersion!:s kubeProxyVersion!:s kubeletVersion!:s machineID!:s operatingSystem!:s osImage!:s runningInUserNamespace:b@80 swap:#cl@f8 systemUUID!:s
features:#cm name:s
devicePath!:s name!:s
fsType:s partition:i readOnly:b volumeID!:s
cachingMode:$y diskName!:s diskURI!:s fsType:s kind:$z readOnly:b
readOnly:b secretName!:s secretNamespace:s shareName!:s
monitors!:[s path:s readOnly:b secretFile:s secretRef:#cn user:s
fsType:s readOnly:b secretRef:#cn volumeID!:s
controllerExpandSecretRef:#cn controllerPublishSecretRef:#cn driver!:s fsType:s nodeExpandSecretRef:#cn nodePublishSecretRef:#cn nodeStageSecretRef:#cn readOnly:b volumeAttributes:{s volumeHandle!:s
fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s
driver!:s fsType:s options:{s readOnly:b secretRef:#cn
datasetName:s datasetUUID:s
fsType:s partition:i pdName!:s readOnly:b
endpoints!:s endpointsNamespace:s path!:s readOnly:b
path!:s type:$10
chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:#cn targetPortal!:s
fsType:s path!:s
path!:s readOnly:b server!:s
required:#68
fsType:s pdID!:s
fsType:s readOnly:b volumeID!:s
group:s readOnly:b registry!:s tenant:s user:s volume!:s
fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:#cn user:s
fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:#cn sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
fsType:s readOnly:b secretRef:#33 volumeName:s volumeNamespace:s
fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s
limits:{q requests:{q
lastProbeTime:t lastTransitionTime:t message:s reason:s status!:s type!:s
healthConditions:[#co lastTransitionTime:s
status!:s targetVolumeAttributesClassName:s
nodeAffinity:#cp podAffinity:#cq podAntiAffinity:#cq
args:[s command:[s env:(name)#cr envFrom:[#cs image:s imagePullPolicy:$11 lifecycle:#ct livenessProbe:#cu name!:s ports:(containerPort,protocol)#cv readinessProbe:#cu resizePolicy:[#cw resources:#8v restartPolicy:$12 restartPolicyRules:[#cx@f0 securityContext:#cy startupProbe:#cu stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:$13 tty:b volumeDevices:(devicePath)#7u volumeMounts:(mountPath)#cz workingDir:s
nameservers:[s options:[#d0 searches:[s
args:[s command:[s env:(name)#cr envFrom:[#cs image:s imagePullPolicy:$11 lifecycle:#ct livenessProbe:#cu name!:s ports:(containerPort,protocol)#cv readinessProbe:#cu resizePolicy:[#cw resources:#8v restartPolicy:s restartPolicyRules:[#cx@f0 securityContext:#cy startupProbe:#cu stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:$13 tty:b volumeDevices:(devicePath)#7u volumeMounts:(mountPath)#cz workingDir:s
name!:s priority!:I
hostnames:[s ip!fe:s
name!:$14
conditionType!:s
name!:s resourceClaimName:s@fe resourceClaimTemplateName:s@fe source:#d1@1
claims:(name)#d2 limits:{q requests:{q
name!:s
podGroupName:s
appArmorProfile:#d3 fsGroup:l fsGroupChangePolicy:$15 runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:$16@fc seLinuxOptions:#d4 seccompProfile:#d3 supplementalGroups:[l supplementalGroupsPolicy:$17@fe sysctls:[#d5 windowsOptions:#d6
effect:$18 key:s operator:$19 tolerationSeconds:l value:s
labelSelector:#75 matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:$1a nodeTaintsPolicy:$1a topologyKey!:s whenUnsatisfiable!:$1b
awsElasticBlockStore:#7v azureDisk:#7w azureFile:#d7 cephfs:#d8 cinder:#d9 configMap:#da csi:#db downwardAPI:#dc emptyDir:#dd ephemeral:#de fc:#81 flexVolume:#df flocker:#83 gcePersistentDisk:#84 gitRepo:#dg glusterfs:#dh hostPath:#86 image:#di@fe iscsi:#dj name!:s nfs:#89 persistentVolumeClaim:#dk photonPersistentDisk:#8b portworxVolume:#8c projected:#dl quobyte:#8d rbd:#dm scaleIO:#dn secret:#do storageos:#dp vsphereVolume:#8h
name!:s podGroup!:s podGroupReplicaKey:s
lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l@f8 reason:s status!:s type!:s
allocatedResources:{q allocatedResourcesStatus:[#dq@fe containerID:s image!:s imageID!:s lastState:#dr name!:s ready!:b resources:#8v restartCount!:i started:b state:#dr stopSignal:s@f8 user:#ds@fe volumeMounts:[#dt
requestMappings!:[#du resourceClaimName!:s
ip!fc:s
containers:[s mapping:[#dv@80 overhead:[#dw@80 resourceClaimName!:s resources!60:{q
name!:s resourceClaimName:s
healthConditions:[#co lastTransitionTime:s name!:s
matchExpressions:[#dx
appProtocol:s name:s nodePort:i port!:i protocol:$p targetPort:x
clientIP:#dy
lastTransitionTime!:t message!:s observedGeneration:l reason!:s status!:s type!:s
ingress:[#dz
expression!:s name!:s
excludeResourceRules:[#e0 matchPolicy:$h namespaceSelector:#75 objectSelector:#75 resourceRules:[#e0
applyConfiguration:#e1 jsonPatch:#e1 patchType!:$1c
apiVersion:s kind:s
name:s namespace:s parameterNotFoundAction:$1d selector:#75
caBundle:y service:#e2 url:s
apiGroups:[s apiVersions:[s operations:[$1e resources:[s scope:$1f
key!:s valueExpression!:s
expression!:s message:s messageExpression:s reason:s
expressionWarnings:[#e3
strategy!:$1g webhook:#e4
categories:[s kind!:s listKind:s plural!:s shortNames:[s singular:s
additionalPrinterColumns:[#e5 deprecated:b deprecationWarning:s name!:s schema:#e6 selectableFields:[#e7 served!:b storage!:b subresources:#e8
lastTransitionTime:t message:s observedGeneration:l@e0 reason:s status!:s type!:s
name:s namespace:s port:i
rollingUpdate:#e9 type:$1h
rollingUpdate:#e9 type:$1i
lastTransitionTime:t lastUpdateTime:t message:s reason:s status!:s type!:s
start:i
whenDeleted:$1j whenScaled:$1j
rollingUpdate:#ea type:$1h
extra:{[s groups:[s uid:s username:s
path:s verb:s
fieldSelector:#eb@fe group:s labelSelector:#ec@fe name:s namespace:s resource:s subresource:s verb:s version:s
nonResourceURLs:[s verbs!:[s
apiGroups:[s resourceNames:[s resources:[s verbs!:[s
apiVersion:s kind!:s name!:s
scaleDown:#ed scaleUp:#ed
containerResource:#ee external:#ef object:#eg pods:#ef resource:#eh type!:$1k
lastTransitionTime:t message:s observedGeneration:I@80 reason:s status!:s type!:s
containerResource:#ei external:#ej object:#ek pods:#ej resource:#el type!:s
metadata:#32 spec:#4p
rules!:[#em
disruptionMode:#c2 resourceClaims:(name)#by schedulingConstraints:#bz schedulingPolicy:#en
rules!:[#eo
failed:[s succeeded:[s
ready:b serving:b terminating:b
forNodes:[#8w@f8 forZones:[#8w
type!:s
nonResourceRules:[#ep resourceRules:[#eq subjects!:[#er
lastTransitionTime:t message:s reason:s status:s type:s
lendablePercent:i nominalConcurrencyShares:i
borrowingLimitPercent:i lendablePercent:i limitResponse:#es nominalConcurrencyShares:i
lendablePercent:I nominalConcurrencyShares:I
borrowingLimitPercent:I lendablePercent:I limitResponse:#et nominalConcurrencyShares:I
lastTransitionTime:t message!:s observedGeneration:l reason!:s status!:s type!:s
apiServerID!c0:s decodableVersions!c0:[s encodingVersion!c0:s servedVersions:[s
pod:#eu
intent!:s name!:s
completionTime:s expectedCompletionTime:s heartbeatTime:s message:s name!:s startTime:s
name!:s priority!:I state!:s
group:s name!:s namespace:s resource!:s
resource:#65 service:#ev
host:s http:#ew
hosts:[s secretName:s
ingress:[#ex
apiGroup:s kind!:s name!:s namespace:s scope:$1l
ports:[#ey to:[#ez
from:[#ez ports:[#ey
opaque:#f0
cel:#f1
device:s driver:s pool:s
effect!:s key!:s timeAdded:t value:s
config:[#f2 constraints:[#f3 requests:[#f4
allocationTimestamp:t devices:#f5 nodeSelector:#68
conditions:(type)#9d data:a device!:s driver!:s networkData:#f6 pool!:s shareID:s
apiGroup:s name!:s resource!:s uid!:s
allNodes:b allowMultipleAllocations:b attributes:{#f7 bindingConditions:[s bindingFailureConditions:[s bindsToNode:b capacity:{#f8 consumesCounters:[#f9 name!:s nodeAllocatableResourceMappings:{#fa@c0 nodeAllocatableResources:{#fb@80 nodeName:s nodeSelector:#68 taints:[#b5
generation!:l name!:s resourceSliceCount!:l
counters!:{#fc name!:s
name:s unsuitableNodes:[s
availableOnNodes:#68 resourceHandles:[#fd shareable:b
namedResources:#bh vendorParameters:a
matchExpressions:[#fe matchFields:[#fe
selector!:s
attributes:[#ff name!:s
device:s deviceClassName:s@18 driver:s pool:s selectors:[#b3@18
config:[#f2 constraints:[#fg requests:[#fh
devices:#fi nodeSelector:#68
conditions:(type)#9d data:a device!:s driver!:s networkData:#f6 pool!:s
allocatedDevices:i availableDevices:i driver!:s generation!:l nodeName:s partitionSummary:[#fj@80 poolName!:s resourceSliceCount:i shareableSummary:#fk@80 totalDevices:i unavailableDevices:i validationError:s
basic:#fl name!:s
config:[#f2 constraints:[#fm requests:[#fn
allocationTimestamp:t@f0 devices:#fo nodeSelector:#68
conditions:(type)#9d data:a device!:s driver!:s networkData:#f6 pool!:s shareID:s@f0
basic:#fp name!:s
config:[#f2 constraints:[#fm requests:[#fq
allocationTimestamp:t@f0 devices:#fr nodeSelector:#68
allNodes:b allowMultipleAllocations:b@f0 attributes:{#f7 bindingConditions:[s@f0 bindingFailureConditions:[s@f0 bindsToNode:b@f0 capacity:{#fs consumesCounters:[#f9 name!:s nodeAllocatableResourceMappings:{#fa@c0 nodeAllocatableResources:{#fb@80 nodeName:s nodeSelector:#68 taints:[#b5
name!:s policy!:#c5
workload:#ft
name!:s resourceClaimName:s resourceClaimTemplateName:s
topology:[#fu
basic:a gang:#fv
disruptionMode:s name!:s priority:i priorityClassName:s resourceClaims:(name)#by schedulingConstraints:#bz schedulingPolicy!:#c0
all:#fw single:#fw
basic:#fw gang:#fx
templateName!:s workloadName!:s
basic:#fw gang:#fy
compositePodGroupTemplates:(name)#c6 disruptionMode:#c2 name!:s podGroupTemplates:(name)#c7 preemptionPolicy:s priority:I priorityClassName:s schedulingConstraints:#bz schedulingPolicy!:#c3
disruptionMode:#c2 name!:s preemptionPolicy:s priority:I priorityClassName:s resourceClaims:(name)#by schedulingConstraints:#bz schedulingPolicy!:#c5
compositePodGroupTemplates:(name)#c8 disruptionMode:#c2 name!:s podGroupTemplates:(name)#c7 preemptionPolicy:s priority:I priorityClassName:s schedulingConstraints:#bz schedulingPolicy!:#c3
audience!:s expirationSeconds:l
allocatable:#fz name!:s nodeID!:s topologyKeys:[s
healthConditions:[#g0 name!:s
key!:s operator!:$1m values:[s
key!:s values!:[s
inlineVolumeSpec:#3c persistentVolumeName:s
errorCode:i@f8 message:s time:t
group!:s resource!:s
group:s resource:s version:s
lastUpdateTime:t message:s reason:s status!:s type!:s
kubeletConfigKey!:s name!:s namespace!:s resourceVersion:s uid:s
Port!:i
capacity:l
recursiveReadOnlyMounts:b userNamespaces:b@fe
name:s namespace:s
message:s reason!:s status!:s
preferredDuringSchedulingIgnoredDuringExecution:[#g1 requiredDuringSchedulingIgnoredDuringExecution:#68
preferredDuringSchedulingIgnoredDuringExecution:[#g2 requiredDuringSchedulingIgnoredDuringExecution:[#g3
name!:s value:s valueFrom:#g4
configMapRef:#g5 prefix:s secretRef:#g5
postStart:#g6 preStop:#g6 stopSignal:s@f8
exec:#g7 failureThreshold:i grpc:#g8 httpGet:#g9 initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:#ga terminationGracePeriodSeconds:l timeoutSeconds:i
containerPort!:i hostIP:s hostPort:i name:s protocol:$p
resourceName!:s restartPolicy!:$1n
action!:s exitCodes:#gb
allowPrivilegeEscalation:b appArmorProfile:#d3 capabilities:#gc privileged:b procMount:$1o readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:#d4 seccompProfile:#d3 windowsOptions:#d6
bindMountOptions:&s@80 mountPath!:s mountPropagation:$1p name!:s readOnly:b recursiveReadOnly:$1q subPath:s subPathExpr:s
name:s value:s
resourceClaimName:s resourceClaimTemplateName:s
name!:s request:s@fe
localhostProfile:s type!:$1r
level:s role:s type:s user:s
name!:s value!:s
gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s
readOnly:b secretName!:s shareName!:s
monitors!:[s path:s readOnly:b secretFile:s secretRef:#3p user:s
fsType:s readOnly:b secretRef:#3p volumeID!:s
defaultMode:i defaultUser:I@80 items:[#gd name:s optional:b
driver!:s fsType:s nodePublishSecretRef:#3p readOnly:b volumeAttributes:{s
defaultMode:i defaultUser:I@80 items:[#ge
medium:s mode:I@80 sizeLimit:q
volumeClaimTemplate:#gf
driver!:s fsType:s options:{s readOnly:b secretRef:#3p
directory:s repository!:s revision:s
endpoints!:s path!:s readOnly:b
pullPolicy:$11 reference:s
chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:#3p targetPortal!:s
claimName!:s readOnly:b
defaultMode:i defaultUser:I@80 sources:[#gg
fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:#3p user:s
fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:#3p sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
defaultMode:i defaultUser:I@80 items:[#gd optional:b secretName:s
fsType:s readOnly:b secretRef:#3p volumeName:s volumeNamespace:s
name!:s resources:[#gh
running:#gi terminated:#gj waiting:#gk
linux:#gl
mountPath!:s name!:s readOnly:b recursiveReadOnly:s volumeStatus:#gm@c0
containerName!:s requestName!:s resourceName!:s
name!:s quantity!:s
name!:s perContainer:s perPod:s
operator!:$1m scopeName!:s values:[s
timeoutSeconds:i
hostname:s ip:s ipMode:s ports:[#gn
apiGroups:[s apiVersions:[s operations:[$1e resourceNames:[s resources:[s scope:$1f
expression:s
name!:s namespace!:s path:s port:i
fieldRef!:s warning!:s
clientConfig:#9k conversionReviewVersions!:[s
description:s format:s jsonPath!:s name!:s priority:i type!:s
openAPIV3Schema:#go
jsonPath!:s
scale:#gp status:a
maxSurge:x maxUnavailable:x
maxUnavailable:x partition:i
rawSelector:s requirements:[#gq
rawSelector:s requirements:[#cc
policies:[#gr selectPolicy:$1s stabilizationWindowSeconds:i tolerance:q@f8
container!:s name!:s target!:#gs
metric!:#gt target!:#gs
describedObject!:#a5 metric!:#gt target!:#gs
name!:s target!:#gs
container!:s current!:#gu name!:s
current!:#gu metric!:#gt
current!:#gu describedObject!:#a5 metric!:#gt
current!:#gu name!:s
action!:$1t onExitCodes:#gv onPodConditions:[#gw
basic:#fw gang:#gx
succeededCount:i succeededIndexes:s
nonResourceURLs!:&s verbs!:&s
apiGroups!:&s clusterScope:b namespaces:&s resources!:&s verbs!:&s
group:#8w kind!:$u serviceAccount:#gy user:#8w
queuing:#gz type!:s
queuing:#h0 type!:s
name!:s uid!:s
name!:s port:#h1
paths!:[#h2
hostname:s ip:s ports:[#gn
endPort:i port:x protocol:$1u
ipBlock:#h3 namespaceSelector:#75 podSelector:#75
driver!:s parameters!:a
expression!:s
opaque:#f0 requests:[s
distinctAttribute:s matchAttribute:s requests:[s
exactly:#h4 firstAvailable:[#h5 name!:s
config:[#h6 results:[#h7
hardwareAddress:s interfaceName:s ips:[s
bool:b bools:[b@c0 int:l ints:[l@c0 string:s strings:[s@c0 version:s versions:[s@c0
requestPolicy:#h8 value!:q
compatibilityGroups:[s@80 counterSet!:s counters!:{#fc
allocationMultiplier:q capacityKey:s
mapping:#h9 overhead:#ha
value!:q
data:s driverName:s structuredData:#hb
key!:s operator!:$1v values:[s
bool:b int:I intSlice:#hc name!:s quantity:q string:s stringSlice:#hd version:s
matchAttribute:s requests:[s
adminAccess:b allocationMode:s count:l deviceClassName!6:s firstAvailable:[#he@8 name!:s selectors:[#b3 tolerations:[#hf@8
config:[#h6 results:[#hg
allocatable!:I attribute!:s total!:I type!:s
capacity:[#hh fullyAvailableDevices!:I partiallyAvailableDevices!:I
allNodes:b@8 attributes:{#hi capacity:{q consumesCounters:[#hj@8 nodeName:s@8 nodeSelector:#68@8 taints:[#b5@8
distinctAttribute:s@f0 matchAttribute:s requests:[s
adminAccess:b allocationMode:s capacity:#hk@f0 count:l derivedAttributes:[#9f@80 deviceClassName!6:s firstAvailable:[#hl@f8 name!:s selectors:[#b3 tolerations:[#hf@f8
config:[#h6 results:[#hm
allNodes:b@f8 allowMultipleAllocations:b@f0 attributes:{#f7 bindingConditions:[s@f0 bindingFailureConditions:[s@f0 bindsToNode:b@f0 capacity:{#fs consumesCounters:[#f9@f8 nodeAllocatableResourceMappings:{#fa@c0 nodeAllocatableResources:{#fb@80 nodeName:s@f8 nodeSelector:#68@f8 taints:[#b5@f8
exactly:#hn firstAvailable:[#hl name!:s
config:[#h6 results:[#ho
requestPolicy:#h8@f0 value!:q
podGroupTemplateName!:s workloadName!:s
key!:s
minCount!:i
*
minGroupCount!:I
minCount!:I
count:i
accessMode:s lastTransitionTime:s message:s reason!:s status!:s volumeMode:s
preference!:#bg weight!:i
podAffinityTerm!:#g3 weight!:i
labelSelector:#75 matchLabelKeys:[s mismatchLabelKeys:[s namespaceSelector:#75 namespaces:[s topologyKey!:s
configMapKeyRef:#hp fieldRef:#hq fileKeyRef:#hr@f0 resourceFieldRef:#hs secretKeyRef:#hp
name:s optional:b
exec:#g7 httpGet:#g9 sleep:#ht tcpSocket:#ga
command:[s
mode:s@80 port!:i service:s
host:s httpHeaders:[#d5 path:s port!:x protocol:s@80 scheme:$1w
host:s port!:x
operator!:s values:&i
add:[s drop:[s
key!:s mode:i path!:s user:I@80
fieldRef:#hq mode:i path!:s resourceFieldRef:#hs user:I@80
metadata:#32 spec!:#3e
clusterTrustBundle:#hu configMap:#hv downwardAPI:#hw podCertificate:#hx@f0 secret:#hv serviceAccountToken:#hy
health:s message:s@c0 resourceID!:s
startedAt:t
containerID:s exitCode!:i finishedAt:t message:s reason:s signal:i startedAt:t
message:s reason:s
gid!:l supplementalGroups:[l uid!:l
image:#hz
error:s port!:i protocol!:s
$ref:s $schema:s additionalItems:a additionalProperties:a allOf:[#go anyOf:[#go default:a definitions:{#go dependencies:{a description:s enum:[a example:a exclusiveMaximum:b exclusiveMinimum:b externalDocs:#i0 format:s id:s items:a maxItems:l maxLength:l maxProperties:l maximum:n minItems:l minLength:l minProperties:l minimum:n multipleOf:n not:#go nullable:b oneOf:[#go pattern:s patternProperties:{#go properties:{#go required:[s title:s type:$1x uniqueItems:b x-kubernetes-embedded-resource:b x-kubernetes-int-or-string:b x-kubernetes-list-map-keys:[s x-kubernetes-list-type:$1y x-kubernetes-map-type:$1z x-kubernetes-preserve-unknown-fields:b x-kubernetes-validations:(rule)#i1
labelSelectorPath:s specReplicasPath!:s statusReplicasPath!:s
key!:s operator!:s values:[s
periodSeconds!:i type!:$20 value!:i
averageUtilization:i averageValue:q type!:$21 value:q
name!:s selector:#75
averageUtilization:i averageValue:q value:q
containerName:s operator!:$22 values!:&i
status!1f:s type!:s
minCount:I
name!:s namespace!:s
handSize:i queueLengthLimit:i queues:i
handSize:I queueLengthLimit:I queues:I
name:s number:i
backend!:#av path:s pathType!:$23
cidr!:s except:[s
adminAccess:b allocationMode:s capacity:#hk count:l derivedAttributes:[#9f@80 deviceClassName!:s selectors:[#b3 tolerations:[#hf
allocationMode:s capacity:#hk count:l derivedAttributes:[#9f@80 deviceClassName!:s name!:s selectors:[#b3 tolerations:[#hf
opaque:#f0 requests:[s source!:s
adminAccess:b bindingConditions:[s bindingFailureConditions:[s consumedCapacity:{q device!:s driver!:s pool!:s request!:s shareID:s skipNodeOperations:[s@80 tolerations:[#hf
default:q validRange:#i2 validValues:[q
capacityKey:s capacityMultiplier:s deviceMultiplier:s
perContainer:s perPod:s
nodeName:s results!:[#i3 vendorClaimParameters:a vendorClassParameters:a
ints!:[I
strings!:[s
allocationMode:s count:l deviceClassName!:s name!:s selectors:[#b3 tolerations:[#hf
effect:s key:s operator:s tolerationSeconds:l value:s
adminAccess:b device!:s driver!:s pool!:s request!:s tolerations:[#hf@8
available!:s consumed!:s name!:s total!:s
bool:b int:l string:s version:s
counterSet!:s counters!:{#fc
requests:{q
allocationMode:s capacity:#hk@f0 count:l derivedAttributes:[#9f@80 deviceClassName!:s name!:s selectors:[#b3 tolerations:[#hf
adminAccess:b bindingConditions:[s@f0 bindingFailureConditions:[s@f0 consumedCapacity:{q@f0 device!:s driver!:s pool!:s request!:s shareID:s@f0 skipNodeOperations:[s@80 tolerations:[#hf@f8
adminAccess:b allocationMode:s capacity:#hk@f0 count:l derivedAttributes:[#9f@80 deviceClassName!:s selectors:[#b3 tolerations:[#hf
adminAccess:b bindingConditions:[s@f0 bindingFailureConditions:[s@f0 consumedCapacity:{q@f0 device!:s driver!:s pool!:s request!:s shareID:s@f0 skipNodeOperations:[s@80 tolerations:[#hf
key!:s name:s optional:b
apiVersion:s fieldPath!:s
key!:s optional:b path!:s volumeName!:s
containerName:s divisor:q resource!:s
seconds!:l
labelSelector:#75 name:s optional:b path!:s signerName:s user:I@80
items:[#gd name:s optional:b
items:[#ge
certificateChainPath:s credentialBundlePath:s keyPath:s keyType!:s maxExpirationSeconds:i signerName!:s user:I@80 userAnnotations:{s@e0
audience:s expirationSeconds:l path!:s user:I@80
imageRef!:s
description:s url:s
fieldPath:s message:s messageExpression:s optionalOldSelf:b reason:s rule!:s
max:q min!:q step:q
namedResources:#8w vendorRequestParameters:a`})};
