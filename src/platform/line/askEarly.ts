import type { AskApi } from '#client/line/makeCallApi'
import type { Answer, Input, ReadingName } from '#shared/api'

interface EarlyQuestion {
  about: string
  token: string | undefined
  answer: Promise<unknown>
}

/**
 * Asks the first page's question while its file is still on the way; who asks the same under the same token gets that
 * answer, once.
 */
export function makeAskEarly(askApi: AskApi, token: () => string | undefined) {
  let early: EarlyQuestion | undefined
  return {
    askEarly<Name extends ReadingName>(action: Name, input: Input<Name>): void {
      early = { about: JSON.stringify([action, input]), token: token(), answer: askApi(action, input) }
    },
    askApi: (<Name extends ReadingName>(action: Name, input: Input<Name>): Promise<Answer<Name>> => {
      if (!early || early.about !== JSON.stringify([action, input])) return askApi(action, input)
      const { answer, token: asked } = early
      early = undefined
      // The same action with the same input has this answer.
      return asked === token() ? (answer as Promise<Answer<Name>>) : askApi(action, input)
    }) satisfies AskApi,
  }
}
