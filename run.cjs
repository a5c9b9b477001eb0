// Runs a command with what it needs: installs what the lock file names, and fetches a Node 24
// where the machine's own is older. `node run.cjs COMMAND ARGS…`, under npm. Plain CommonJS that
// any Node from 14 on can read, since it is what an old Node meets first.
const { spawn, spawnSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const NODE_WANTED = 24
const bins = [path.join(__dirname, 'node_modules', '.bin')]

if (process.env.npm_execpath) install(__dirname)
else if (!fs.existsSync(path.join(__dirname, 'node_modules'))) leave('Start this through npm: "npm start" or "npm test".')
if (Number(process.versions.node.split('.')[0]) < NODE_WANTED) bringNode()
start(process.argv.slice(2))

/** Installs a folder's lock file unless that very lock file is installed: a pulled change reinstalls, a warm start costs nothing. */
function install(folder) {
  const lock = createHash('sha256').update(fs.readFileSync(path.join(folder, 'package-lock.json'))).digest('hex')
  const stamp = path.join(folder, 'node_modules', '.stamp')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return
  const done = spawnSync(process.execPath, [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr], // standard output belongs to the command
  })
  if (done.status !== 0) process.exit(done.status || 1)
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, lock)
}

function bringNode() {
  const runtime = path.join(__dirname, 'runtime')
  if (process.platform === 'darwin') leave(`Readout needs Node ${NODE_WANTED} or newer; this is ${process.version}. Install one from nodejs.org.`)
  if (process.env.npm_execpath) install(runtime)
  bins.unshift(path.join(runtime, 'node_modules', '.bin'))
}

function start([command, ...rest]) {
  const env = { ...process.env, PATH: [...bins, process.env.PATH].join(path.delimiter) }
  const child = spawn(command, rest, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => leave(`Could not start ${command}: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

function leave(sentence) {
  console.error(sentence)
  process.exit(1)
}
