import type { Answer } from '#shared/api'
import { type ArticleWords, type Base, isSameWords } from '../articleWords'
import type { Sendable } from './sendable'

/** State of the words. `kept` ones stay on this computer until the obstacle is gone. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'kept'; why: string; trying: boolean }
  | { kind: 'conflict' }

interface Line {
  save: (words: ArticleWords, base: Base) => Promise<Answer<'news.write'>>
  keep: (words: ArticleWords, base: Base) => void
  /** Called when the cloud has every word. */
  forget: (base: Base) => void
  /** The words without what cannot be saved as it is, and a sentence about that. */
  sendable: (words: ArticleWords, known: ArticleWords | undefined) => Sendable
  tell: (state: SaveState) => void
  clock: () => number
  /** False for words that readers see at once: they are saved by the button alone. */
  byItself: boolean
  pauseMs: number
  retryMs: number
}

export interface SaveLoop {
  change: (words: ArticleWords) => void
  /** Saves now; true when the cloud has every word. */
  flush: () => Promise<boolean>
  /** The words as the cloud had them when these were begun or saved last; unknown for words of another day. */
  known: () => ArticleWords | undefined
  /** Goes on from a colleague's version with the words of both; what readers see waits for the button. */
  merge: (theirs: { rev: number; words: ArticleWords }, merged: ArticleWords) => void
  /** Ends the loop: words that are saved by themselves are sent once more, and nothing after that. */
  close: () => void
}

interface Made {
  articleId: string
  rev: number
}

/** What the cloud took of which words, and whether a faulty field was held back. */
interface Taken {
  words: ArticleWords
  sent: ArticleWords
  isHeld: boolean
}

/** Saves words one save at a time, each on the version that the one before has made. */
export function saveLoop(start: Base & { known?: ArticleWords | undefined }, line: Line): SaveLoop {
  let { known, ...base }: typeof start = start
  let unsaved: ArticleWords | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined
  let isBlocked = false
  let isOver = false

  const later = (ms: number) => {
    clearTimeout(timer)
    if (isOver) return
    timer = setTimeout(() => void flush(), ms)
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  const run = async (): Promise<boolean> => {
    while (unsaved) {
      const words = unsaved
      const { sent, why } = line.sendable(words, known)
      if (!sent || (why && !line.byItself)) return leave({ kind: 'kept', why: why ?? '', trying: false })
      if (isBlocked) return leave({ kind: 'conflict' })
      const isHeld = why !== undefined
      if (!isHeld || !known || !isSameWords(sent, known)) {
        line.tell({ kind: 'saving' })
        const answer = await line.save(sent, base)
        if (!answer.ok) return refuse(answer.reason, answer.text)
        accept(answer.value, { words, sent, isHeld })
      }
      if (isHeld && unsaved === words) return leave({ kind: 'kept', why, trying: false })
    }
    return true
  }

  const accept = (made: Made, { words, sent, isHeld }: Taken) => {
    const before = base
    base = made
    known = sent
    // A new article has its own shelf from now on.
    if (!before.articleId) line.forget(before)
    if (unsaved && (isHeld || unsaved !== words)) return line.keep(unsaved, base)
    unsaved = undefined
    line.forget(base)
    line.tell({ kind: 'saved', at: line.clock() })
  }

  const refuse = (reason: string, why: string): boolean => {
    isBlocked = reason === 'changed_meanwhile'
    if (isBlocked) return leave({ kind: 'conflict' })
    const trying = line.byItself && ['offline', 'server_error', 'busy', 'signed_out'].includes(reason)
    if (trying) later(line.retryMs)
    return leave({ kind: 'kept', why, trying })
  }

  const leave = (state: SaveState): boolean => {
    line.tell(state)
    return false
  }

  return {
    change(words) {
      unsaved = words
      line.keep(words, base)
      if (isBlocked) return
      if (!running) line.tell({ kind: 'waiting' })
      if (line.byItself) later(line.pauseMs)
    },
    flush,
    known: () => known,
    merge(theirs, merged) {
      base = { ...base, rev: theirs.rev }
      known = theirs.words
      isBlocked = false
      unsaved = merged
      line.keep(merged, base)
      line.tell({ kind: 'waiting' })
      if (line.byItself) void flush()
    },
    close() {
      if (line.byItself) void flush()
      isOver = true
      clearTimeout(timer)
    },
  }
}
