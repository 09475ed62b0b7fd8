import Taro from '@tarojs/taro'
import type { Send } from '#client/line/makeCallApi'

const PATIENCE = 12_000

/** The line of the mini-program: to the cloud function through WeChat; without a cloud, to the configured address. */
export const cloudLine: Send = async (call) => {
  if (CLOUD_ENV || hasCloud()) return askFunction(call)
  const { data } = await Taro.request({ url: `${API_BASE}/api`, method: 'POST', data: call, timeout: PATIENCE })
  return data
}

async function askFunction(call: Parameters<Send>[0]) {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: call })
  return result
}

function hasCloud(): boolean {
  return !API_BASE && typeof Taro.cloud?.callFunction === 'function'
}

export function joinCloud() {
  if (hasCloud()) Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
}
