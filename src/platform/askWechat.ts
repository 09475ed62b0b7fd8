import { say } from './say'

/** What a phone does by itself: write to the clipboard, shrink a picture. */
export const BY_ITSELF_MS = 8000
/** What a person does in a sheet of WeChat; who takes longer has put the phone away. */
export const BY_A_PERSON_MS = 120_000

interface Asking<Value> {
  /** Called at once, within the tap: WeChat allows most of these only there. */
  ask: () => PromiseLike<Value>
  patience: number
  /** Sentence for a WeChat that lacks it, refuses it or does not answer, with what else one can do; silence goes without. */
  otherwise?: string
}

/**
 * One way to ask WeChat for something. Nothing comes back when somebody declines, and also when the API is absent,
 * throws, fails or never answers: then the sentence is shown, so that no button is dead.
 */
export async function askWechat<Value>({ ask, patience, otherwise }: Asking<Value>): Promise<Value | undefined> {
  try {
    return await within(patience, ask())
  } catch (error) {
    if (otherwise && !isDeclined(error)) askWechat({ ask: () => say(otherwise), patience: BY_ITSELF_MS })
    return undefined
  }
}

/** What the phone knows at once; an old WeChat that lacks the API gets `otherwise`. */
export function readWechat<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read() ?? otherwise
  } catch {
    return otherwise
  }
}

function within<Value>(patience: number, answer: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('WeChat has not answered.')), patience)
    Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** WeChat's own word for it: `scanCode:fail cancel`. */
function isDeclined(error: unknown): boolean {
  return /\bcancel\b/.test(String(Object(error).errMsg ?? ''))
}
