import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const MOTIFS = 'src/motifs'
const ICONS = 'src/tabs/icons'
/** Width in pixels that WeChat recommends for a tab icon. */
const WIDTH = 81

/** Draws the tabs' icons as PNG, the only kind WeChat's tab bar takes; to be run after a change of a `tab-…svg`. */
function buildTabIcons() {
  for (const file of readdirSync(MOTIFS).filter((name) => /^tab-.*\.svg$/.test(name))) {
    const drawing = new Resvg(readFileSync(join(MOTIFS, file), 'utf8'), { fitTo: { mode: 'width', value: WIDTH } })
    writeFileSync(join(ICONS, file.replace(/^tab-(.*)\.svg$/, '$1.png')), drawing.render().asPng())
  }
}

buildTabIcons()
