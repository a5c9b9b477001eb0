import { parseArgs } from 'node:util'
import { EVERYWHERE, EXIT, type Call, type Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { misused } from './failed.ts'
import { version } from './version.ts'
import { commandHelp, groupHelp, help } from './help.ts'
import type { World } from './world.ts'

/** Finds the command that the arguments name, and runs it. */
export async function dispatch(args: readonly string[], world: World): Promise<number> {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, i) => args[i] === word))
  if (!command) return withoutCommand(args, world)
  const call = callOf(command, args, world)
  if (typeof call === 'string') return misused(call, command.name, world)
  if (call.options.help) return said(commandHelp(command, world.terminal), world)
  if (world.encoder === 'off') (await import('../reading/models.ts')).withoutEncoder()
  const run = await command.load()
  return run(call)
}

async function withoutCommand(args: readonly string[], world: World): Promise<number> {
  const [first] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return said(help(world.terminal), world)
  if (first === '--version' || first === '-v') return said(`${version()}\n`, world)
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length > 0 && (args.includes('--help') || args.includes('-h'))) return said(groupHelp(group, world.terminal), world)
  if (group.length > 0) return misused(`"${first}" needs one of: ${group.map(({ name }) => name.split(' ')[1]).join(', ')}`, first, world)
  return misused(`there is no command "${first}"`, '', world)
}

/** The call, or what is wrong with the arguments. */
function callOf({ name, options, names }: Command, args: readonly string[], world: World): Call | string {
  const known = Object.entries({ ...EVERYWHERE, ...options }).map(([option, { type }]) => [option, { type, ...SHORT[option] }])
  try {
    const parsed = parseArgs({ args: args.slice(name.split(' ').length), options: Object.fromEntries(known), allowPositionals: true })
    if (parsed.positionals.length > names) return `too many names: ${parsed.positionals.slice(names).join(' ')}`
    return { names: parsed.positionals, options: parsed.values as Call['options'], world }
  } catch (error) {
    return (error as Error).message.split('. ')[0]!
  }
}

const SHORT: { readonly [option: string]: { short: string } } = { help: { short: 'h' } }

async function said(text: string, world: World): Promise<number> {
  await world.write(text)
  return EXIT.ok
}
