// rawsys/linux-x64: the native addon for Linux on x64, by a literal path, which bundlers follow. To be imported
// before the rest.

import type { Addon } from '../native/addon.js' with { 'resolution-mode': 'import' }

const addon: Addon = require('../../prebuilds/linux-x64/rawsys.node')
;(globalThis as { [key: symbol]: Addon })[Symbol.for('rawsys.addon')] = addon
