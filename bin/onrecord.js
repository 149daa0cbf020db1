#!/usr/bin/env node
// Runs the built command, or in a checkout its TypeScript, which Node 24 runs as it is.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`onrecord: needs Node 24.15 or newer, this is ${process.versions.node}`);
  process.exit(1);
}
const built = new URL('../lib/cli/main.js', import.meta.url);
await import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href);
