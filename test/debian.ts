import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PATIENCE_MS = 180_000

/** Installs Debian packages, where that may be done: true once they are there. */
export function installDebian(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  // Test files run beside each other, and only one apt-get does at a time.
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: PATIENCE_MS }).status === 0
  return (run('install', '-y', '--no-install-recommends', ...packages) || (run('update') && run('install', '-y', '--no-install-recommends', ...packages)))
}
