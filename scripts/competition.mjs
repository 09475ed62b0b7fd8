import { loadTypeScript } from './loadTypeScript.mjs'

/** `npm run --silent competition -- <command> < input.json`: a chief judge's door to the competition rules. */
const { answerCommand } = await loadTypeScript('./competition/answerCommand.ts')
process.exitCode = await answerCommand(process.argv.slice(2))
