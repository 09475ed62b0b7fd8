import { loadTypeScript } from './loadTypeScript.mjs'

/** `npm run --silent competition -- <command> < input.json`: the competition rules for a chief judge's console. */
const { answerCommand } = await loadTypeScript('./competition/answerCommand.ts')
process.exitCode = await answerCommand(process.argv.slice(2))
