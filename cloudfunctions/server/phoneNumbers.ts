import type { Wechat } from './wechat/openWechat'

/** Exchanges the code of WeChat's phone button for the number; nothing when WeChat does not give one. */
export interface PhoneNumbers {
  exchange: (code: string) => Promise<string | undefined>
}

export function phoneNumbersOf(miniProgram: Pick<Wechat, 'getPhoneNumber'>): PhoneNumbers {
  return {
    exchange: async (code) => {
      const answer = await miniProgram.getPhoneNumber(code)
      return answer.kind === 'answered' ? answer.value : undefined
    },
  }
}
