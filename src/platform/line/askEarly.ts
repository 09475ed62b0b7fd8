import type { AskApi } from '#client/line/makeCallApi'
import type { Answer, Input, ReadingName } from '#shared/api'

interface EarlyQuestion {
  token: string | undefined
  answer: Promise<unknown>
}

/**
 * Asks what the first page will ask while its file is still on the way; who asks the same under the same token gets that
 * answer, once.
 */
export function makeAskEarly(askApi: AskApi, token: () => string | undefined) {
  const early = new Map<string, EarlyQuestion>()
  return {
    askEarly<Name extends ReadingName>(action: Name, input: Input<Name>): void {
      early.set(JSON.stringify([action, input]), { token: token(), answer: askApi(action, input) })
    },
    askApi: (<Name extends ReadingName>(action: Name, input: Input<Name>): Promise<Answer<Name>> => {
      const about = JSON.stringify([action, input])
      const found = early.get(about)
      early.delete(about)
      // The same action with the same input has this answer.
      return found?.token === token() && found ? (found.answer as Promise<Answer<Name>>) : askApi(action, input)
    }) satisfies AskApi,
  }
}
