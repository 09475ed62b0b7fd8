type Place = { readonly url: string; readonly envId: string; readonly secretId: string; readonly secretKey: string }

/**
 * The variables of the cloud's runtime, pointed at this machine, so that the SDK needs no configuration. Without
 * TENCENTCLOUD=true it would look for the cloud's metadata service before every call.
 */
export function runtimeEnvironment({ url, envId, secretId, secretKey }: Place): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    SILENCE: 'true',
    NODE_ENV: 'production',
  }
}
