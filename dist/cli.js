#!/usr/bin/env node
import module from 'node:module';

const { HOME, XDG_CACHE_HOME } = process.env;
const cache = XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : HOME?.startsWith('/') ? HOME + '/.cache' : undefined;
if (cache !== undefined) module.enableCompileCache?.(cache + '/gitops-actions/compile');

const { runCli } = await import('./index.js');
process.exitCode = await runCli(process.argv.slice(2));
