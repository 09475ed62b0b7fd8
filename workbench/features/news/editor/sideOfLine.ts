import { Extension } from '@tiptap/core'

export type LineSide = 'center' | 'right'

/** 对齐. The side on which a line stands: a signature at the right, the title of a notice in the middle. */
export const sideOfLine = Extension.create({
  name: 'sideOfLine',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading'],
      attributes: {
        side: {
          default: null,
          parseHTML: (line: HTMLElement) => sideIn(line.style.textAlign),
          renderHTML: ({ side }: Record<string, unknown>) => (side ? { style: `text-align: ${side}` } : {}),
        },
      },
    },
  ],
})

function sideIn(align: string): LineSide | null {
  return align === 'right' || align === 'center' ? align : null
}
