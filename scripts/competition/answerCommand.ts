import { text } from 'node:stream/consumers'
import { safeParse } from 'valibot'
import { type CompetitionAnswer, refuse } from '#shared/competitions/refusal'
import { commands } from './commands'
import { describeSchema } from './describeSchema'
import { explainIssue } from './explainIssue'

const REFUSED = 2

/** Reads the input, prints the answer as JSON and gives the exit code: 0 done, 2 refused, with reason and sentence. */
export async function answerCommand([name, ...options]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || options.includes('--help')) return printHelp(name)
  const answer = answerText(name, Object.hasOwn(commands, name) ? await text(process.stdin) : '')
  if (answer.ok) {
    console.log(typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value))
    return 0
  }
  const { reason: refusal, text: sentence, entrants, round } = answer
  console.log(JSON.stringify({ refusal, text: sentence, entrants, round }))
  return REFUSED
}

/** The answer of a command to its input, before anything is printed. */
export function answerText(name: string, input: string): CompetitionAnswer<unknown> {
  const command = Object.hasOwn(commands, name) && commands[name]
  if (!command) return refuse('bad_input', `没有叫 ${name} 的命令，可选：${Object.keys(commands).join('、')}。`)
  const raw = readJson(input)
  if (raw === undefined) return refuse('bad_input', '输入不是完整的 JSON，请检查括号和引号。')
  const parsed = safeParse(command.schema, raw)
  return parsed.success ? command.run(parsed.output as never) : explainIssue(parsed.issues[0], raw)
}

function readJson(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    return undefined
  }
}

function printHelp(name: string | undefined): number {
  const asked = name !== undefined && Object.hasOwn(commands, name) ? [name] : Object.keys(commands)
  for (const each of asked) {
    const command = commands[each]
    if (command)
      console.log([`${each}  ${command.about}`, describeSchema(command.schema), ...command.notes, ''].join('\n'))
  }
  return 0
}
