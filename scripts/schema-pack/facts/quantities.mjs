/**
 * Fields that hold a quantity such as `500m` or `1Gi`, which the generated clients call a string. One source
 * marks those of Kubernetes 1.31; these are the ones it lacks: in `status`, and newer ones.
 */
export const quantities = [
  'BasicDevice.capacity',
  'CapacityRequestPolicy.default',
  'CapacityRequestPolicy.validValues',
  'CapacityRequestPolicyRange.max',
  'CapacityRequestPolicyRange.min',
  'CapacityRequestPolicyRange.step',
  'CapacityRequirements.requests',
  'ContainerStatus.allocatedResources',
  'Counter.value',
  'DeviceCapacity.value',
  'DeviceRequestAllocationResult.consumedCapacity',
  'HPAScalingRules.tolerance',
  'MetricValueStatus.averageValue',
  'MetricValueStatus.value',
  'NamedResourcesAttribute.quantity',
  'NodeAllocatableResourceClaimStatus.resources',
  'NodeAllocatableResourceMapping.allocationMultiplier',
  'NodeStatus.allocatable',
  'NodeStatus.capacity',
  'PersistentVolumeClaimStatus.allocatedResources',
  'PersistentVolumeClaimStatus.capacity',
  'PodStatus.allocatedResources',
  'ResourceQuotaStatus.hard',
  'ResourceQuotaStatus.used',
];
