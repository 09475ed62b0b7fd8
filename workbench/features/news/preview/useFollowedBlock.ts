import { type RefObject, useEffect } from 'react'
import { isCalm } from '../../../ui/isCalm'
import { wayIntoSight } from './wayIntoSight'

/** Distance that a followed block keeps from the edge of the screen. */
const EDGE = 12

/** Keeps the block of the text in sight in which somebody writes, on a phone that scrolls by itself. */
export function useFollowedBlock(page: RefObject<HTMLElement | null>, block: number | undefined, body: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written moves the blocks
  useEffect(() => {
    const screen = page.current?.parentElement
    const blocks = page.current?.querySelector('.article-body')?.children
    const followed = block !== undefined && blocks?.[Math.min(block, blocks.length - 1)]
    if (!screen || !followed) return
    const [frame, seen] = [screen.getBoundingClientRect(), followed.getBoundingClientRect()]
    const top = wayIntoSight({ top: frame.top + EDGE, bottom: frame.bottom - EDGE }, seen)
    if (top !== 0) screen.scrollBy({ top, behavior: isCalm ? 'auto' : 'smooth' })
  }, [page, block, body])
}
