// Words and hints that ioctls of the network share.

import { input, output, type Value, type Word } from '../vocabulary.js'

export const int32 = (what: Value): Word => output(what, { size: 4 })
export const fromInt32 = (what: Value): Word => input(what, { size: 4 })

export const ADMIN = { EPERM: 'It needs CAP_NET_ADMIN in the user namespace of the network namespace.' }
